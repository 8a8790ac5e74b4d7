/** Name and version of the tool, as every record carries them. */
import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

export const VERSION = version;
export const TOOL = `${name} ${version}`;
