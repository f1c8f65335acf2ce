/** From what the user names to the files that are read. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { standardInput } from './io.ts';

/** What is read where a directory is named; a file that is named itself is read whatever its ending. */
const readable = new Set(['.txt', '.text', '.md', '.markdown', '.htm', '.html', '.csv', '.tsv']);

export interface Input {
  readonly file: string;
  /** Bytes; undefined where they are not known before they are read. */
  readonly size: number | undefined;
}

/** Named by the user, and nothing there: a directory without a readable file, a glob that nothing matches. */
export interface Nothing {
  readonly named: string;
  readonly kind: 'directory' | 'glob';
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch {
    return undefined;
  }
}

async function isDirectory(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

async function exists(file: string): Promise<boolean> {
  return (await sizeOf(file)) !== undefined;
}

/** Paths as globs want them, also where folders are parted by backslashes. */
function toPattern(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** The files that a name stands for, in the order of their names. */
async function expand(named: string): Promise<readonly string[] | Nothing> {
  if (named === standardInput) return [named];
  if (await isDirectory(named)) {
    const inside = await glob('**', { cwd: named, dot: false, onlyFiles: true, expandDirectories: false });
    const files = inside.filter((file) => readable.has(extname(file).toLowerCase())).sort();
    const folder = named.replace(/[/\\]+$/, '');
    return files.length === 0 ? { named, kind: 'directory' } : files.map((file) => `${folder}/${file}`);
  }
  if ((await exists(named)) || !isDynamicPattern(named)) return [named];
  const files = await glob(toPattern(named), { onlyFiles: true, expandDirectories: false });
  return files.length === 0 ? { named, kind: 'glob' } : files.sort();
}

/** Every file once, in the order in which it was first named; and the names behind which there is nothing. */
export async function findInputs(names: readonly string[]): Promise<{ inputs: Input[]; nothing: Nothing[] }> {
  const files = new Set<string>();
  const nothing: Nothing[] = [];
  for (const name of names.length === 0 ? [standardInput] : names) {
    const found = await expand(name);
    if ('kind' in found) nothing.push(found);
    else for (const file of found) files.add(file);
  }
  const inputs: Input[] = [];
  for (const file of files) inputs.push({ file, size: file === standardInput ? undefined : await sizeOf(file) });
  return { inputs, nothing };
}
