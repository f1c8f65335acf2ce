/** The built ES modules once more as CommonJS, file by file, so that both have the same pieces. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** One file: `import { a } from './b.js'` -> `require('./b.cjs')`. */
async function toCommonJs(text: string): Promise<string> {
  // for Node, whose imports have to find the names
  const { code } = await transform(text, { format: 'cjs', platform: 'node', charset: 'utf8', lineLimit: 80 });
  return code.replace(/require\((["']\.\/[\w-]+)\.js(["'])\)/g, 'require($1.cjs$2)');
}

/** Writes a `.cjs` beside each of the entries and of the files that they have in common. */
export async function writeCommonJs(folder: string, entries: readonly string[]): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /^chunk-\w+\.js$/.test(file));
  for (const file of [...files, ...entries.map((entry) => `${entry}.js`)]) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file.replace(/\.js$/, '.cjs')), await toCommonJs(text));
  }
}
