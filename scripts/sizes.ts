/** What each entry of the built package costs a page that bundles and minifies it: `npm run sizes`. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const dist = join(import.meta.dirname, '../dist');

/** What is imported from which entry. */
export const imports = {
  places: "export { places } from './index.js'",
  'zhibiao/numbers': "export * from './numbers.js'",
  'zhibiao/periods': "export * from './periods.js'",
  'zhibiao/units': "export * from './units.js'",
  'zhibiao/tools': "export * from './tools.js'",
  parseQuantity: "export { parseQuantity } from './index.js'",
  'zhibiao/quantities': "export * from './quantities.js'",
  extract: "export { extract } from './index.js'",
  zhibiao: "export * from './index.js'",
} as const;

export interface Size {
  readonly bytes: number;
  readonly gzip: number;
}

/** The size of what a bundler makes of some import lines. */
export async function sizeOf(lines: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    charset: 'utf8',
  });
  const { contents } = outputFiles[0]!;
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, lines] of Object.entries(imports)) {
    const { bytes, gzip } = await sizeOf(lines);
    console.log(
      `${name.padEnd(20)} ${(bytes / 1000).toFixed(1).padStart(7)} KB ${(gzip / 1000).toFixed(1).padStart(7)} KB gzip`,
    );
  }
}
