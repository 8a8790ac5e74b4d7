/** Turns the inputs of a call (files, folders, globs, `-`) into a list of pages, in a fixed order. Called by the command line. */
import { readdirSync, statSync } from 'node:fs';
import { extname, isAbsolute, posix, sep } from 'node:path';
import { ReplyExtractError } from '../errors.js';

export const STDIN = '-';

/** One page to read, or why there is none. */
export interface Input {
  readonly path: string;
  readonly error: ReplyExtractError | null;
}

export interface Inputs {
  readonly pages: readonly Input[];
  /** Files of folders that were left out for their name: how many of each extension. */
  readonly passedOver: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Extensions under which pages are saved; `''`: none. Other files of a folder are named on standard error. */
const PAGE_EXTENSIONS: ReadonlySet<string> = new Set([
  '',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
  '.shtm',
  '.mht',
  '.asp',
  '.aspx',
  '.jsp',
  '.jspx',
  '.php',
  '.do',
  '.action',
]);

/** Every page once, in the order of the arguments; those of a folder or glob sorted by path. */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const paths = new Map<string, Input>();
  const passedOver = new Map<string, ReadonlyMap<string, number>>();
  const take = (path: string, error: ReplyExtractError | null = null) => paths.has(path) || paths.set(path, { path, error });
  for (const arg of args) {
    if (arg === STDIN) take(arg);
    else if (isFolder(arg)) {
      const { pages, others } = walk(arg);
      for (const path of pages) take(path);
      if (others.size > 0) passedOver.set(arg, others);
      if (pages.length === 0) take(arg, new ReplyExtractError('not-found', 'no pages in this folder'));
    } else if (!exists(arg) && (await isGlob(arg))) {
      const found = await glob(arg);
      for (const path of found) take(path);
      if (found.length === 0) take(arg, new ReplyExtractError('not-found', 'no file matches'));
    } else take(arg);
  }
  return { pages: [...paths.values()], passedOver };
}

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Pages of a folder and its sub-folders; hidden files and folders are left out. */
function walk(folder: string): { readonly pages: readonly string[]; readonly others: ReadonlyMap<string, number> } {
  const pages: string[] = [];
  const others = new Map<string, number>();
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const full = posix.join(path, entry.name);
      if (entry.isDirectory()) visit(full);
      else {
        const extension = extname(entry.name).toLowerCase();
        if (PAGE_EXTENSIONS.has(extension)) pages.push(full);
        else others.set(extension, (others.get(extension) ?? 0) + 1);
      }
    }
  };
  visit(folder.split(sep).join('/'));
  return { pages: pages.sort(byCodeUnits), others };
}

/** Shells expand globs themselves, but for quoted ones and those of Windows. */
async function isGlob(pattern: string): Promise<boolean> {
  if (!/[*?[{(!]/.test(pattern)) return false;
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern);
}

async function glob(pattern: string): Promise<readonly string[]> {
  const { glob: find } = await import('tinyglobby');
  const found = await find(pattern.split(sep).join('/'), { absolute: isAbsolute(pattern), expandDirectories: false });
  return found.sort(byCodeUnits);
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
