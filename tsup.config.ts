import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { licensesPlugin } from './scripts/licenses-plugin.ts';
import { pagePlugin } from './scripts/page-plugin.ts';
import { patternsPlugin } from './scripts/patterns-plugin.ts';

const shared = {
  target: 'es2022',
  splitting: false,
  esbuildOptions: (options: BuildOptions) => {
    options.charset = 'utf8';
    options.legalComments = 'inline';
  },
} satisfies Options;

/** The command line shares the built library and writers instead of carrying second copies. */
const builtBeside: Plugin = {
  name: 'built-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
    onResolve({ filter: /^\.\.\/outputs\/index\.ts$/ }, () => ({ path: './outputs.js', external: true }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    // Most of the time of an import is parsing: the shorter text starts sooner.
    minify: true,
    esbuildPlugins: [patternsPlugin(), licensesPlugin('dist/THIRD-PARTY-LICENSES.txt')],
  },
  {
    ...shared,
    entry: { schema: 'src/schema.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    external: ['zod'],
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
    // what `zhibiao mcp` and `zhibiao serve` need stands in files of its own, read when they are called
    entry: { cli: 'src/cli/main.ts', thread: 'src/doors/thread.ts' },
    splitting: true,
    clean: ['*-????????.js'],
    format: ['esm'],
    platform: 'node',
    esbuildPlugins: [builtBeside, licensesPlugin('dist/THIRD-PARTY-LICENSES-CLI.txt')],
  },
]);
