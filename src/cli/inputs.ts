/** From what the user names to the files that are read. */
import { stat } from 'node:fs/promises';
import { extname, isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { standardInput } from './io.ts';

/** What is read where a directory is named; a file that is named itself is read whatever its ending. */
const readable = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.htm',
  '.html',
  '.csv',
  '.tsv',
  '.docx',
  '.xlsx',
  '.pdf',
]);

export interface Input {
  readonly file: string;
  /** Bytes; undefined where they are not known before they are read. */
  readonly size: number | undefined;
  /** There is nothing behind the name: a directory without a readable file, a glob that nothing matches. */
  readonly empty?: 'directory' | 'glob';
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

/** The files that a name stands for, in the order of their names; what kind of name it is where there are none. */
async function expand(named: string): Promise<readonly string[] | 'directory' | 'glob'> {
  if (named === standardInput) return [named];
  if (await isDirectory(named)) {
    const inside = await glob('**', { cwd: named, dot: false, onlyFiles: true, expandDirectories: false });
    const files = inside.filter((file) => readable.has(extname(file).toLowerCase())).sort();
    const folder = named.replace(/[/\\]+$/, '');
    return files.length === 0 ? 'directory' : files.map((file) => `${folder}/${file}`);
  }
  if ((await exists(named)) || !isDynamicPattern(named)) return [named];
  const files = await glob(toPattern(named), {
    absolute: isAbsolute(named),
    onlyFiles: true,
    expandDirectories: false,
  });
  return files.length === 0 ? 'glob' : files.sort();
}

/** Every file once, in the order in which it was first named. */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const name of names.length === 0 ? [standardInput] : names) {
    const found = await expand(name);
    if (typeof found === 'string') {
      inputs.set(name, { file: name, size: 0, empty: found });
      continue;
    }
    for (const file of found) {
      if (inputs.has(file)) continue;
      inputs.set(file, { file, size: file === standardInput ? undefined : await sizeOf(file) });
    }
  }
  return [...inputs.values()];
}
