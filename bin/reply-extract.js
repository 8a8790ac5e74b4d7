#!/usr/bin/env node
// Hands the process to the command line: arguments and streams in, the exit code out.
import { main } from '../dist/cli/main.js';

process.exitCode = await main({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
