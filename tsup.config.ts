import { rmSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { writeCommonJs } from './scripts/commonjs.ts';
import { compileAtOnce } from './scripts/eager.ts';
import { licensesPlugin } from './scripts/licenses-plugin.ts';
import { pagePlugin } from './scripts/page-plugin.ts';
import { patternsPlugin } from './scripts/patterns-plugin.ts';
import { purePlugin } from './scripts/pure-plugin.ts';
import { schemasPlugin } from './scripts/schemas-plugin.ts';

// files of an earlier build have names of their own
rmSync('dist', { recursive: true, force: true });

const shared = {
  target: 'es2022',
  splitting: false,
  esbuildOptions: (options: BuildOptions) => {
    options.charset = 'utf8';
    options.legalComments = 'inline';
    // an error shows the line that it was thrown on
    options.lineLimit = 80;
  },
} satisfies Options;

/** The command line shares the built entries instead of carrying second copies. */
const builtBeside: Plugin = {
  name: 'built-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
    onResolve({ filter: /^\.\.\/documents\/index\.ts$/ }, () => ({ path: './documents.js', external: true }));
    onResolve({ filter: /^\.\.\/outputs\/index\.ts$/ }, () => ({ path: './outputs.js', external: true }));
  },
};

/** The entries that share their files. */
const library = {
  index: 'src/index.ts',
  numbers: 'src/entries/numbers.ts',
  periods: 'src/entries/periods.ts',
  quantities: 'src/entries/quantities.ts',
  units: 'src/entries/units.ts',
  tools: 'src/tools/index.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: library,
    format: ['esm'],
    platform: 'neutral',
    // What entries have in common is one file, so that an error of one is an error of the others.
    splitting: true,
    esbuildOptions: (options) => {
      shared.esbuildOptions(options);
      // half of an import is parsing
      options.minifyIdentifiers = true;
      options.minifySyntax = true;
    },
    esbuildPlugins: [
      patternsPlugin(),
      purePlugin({ sources: /[\\/]src[\\/].*\.ts$/, packages: /decimal\.js[\\/]decimal\.m?js$/ }),
      licensesPlugin('dist/THIRD-PARTY-LICENSES.txt'),
    ],
    onSuccess: async () => {
      await compileAtOnce('dist', 'seeds');
      await writeCommonJs('dist', Object.keys(library));
    },
  },
  {
    ...shared,
    entry: library,
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
  {
    ...shared,
    entry: { schema: 'src/schema.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    external: ['zod'],
    esbuildPlugins: [schemasPlugin('dist/schema')],
  },
  {
    ...shared,
    entry: { outputs: 'src/outputs/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    external: ['write-excel-file'],
    esbuildPlugins: [pagePlugin()],
  },
  {
    ...shared,
    entry: { documents: 'src/documents/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    shims: true,
    minify: true,
    external: ['fflate', 'htmlparser2', 'mammoth', /^pdfjs-dist/],
  },
  {
    ...shared,
    // what `zhibiao mcp` and `zhibiao serve` need stands in files of its own, read when they are called
    entry: { cli: 'src/cli/main.ts', thread: 'src/doors/thread.ts' },
    splitting: true,
    format: ['esm'],
    platform: 'node',
    esbuildPlugins: [builtBeside, licensesPlugin('dist/THIRD-PARTY-LICENSES-CLI.txt')],
  },
]);
