/**
 * Patterns are authored with XRegExp (named parts, free spacing, comments) in files named `*.patterns.ts`, which export
 * RegExp constants only. This build plugin runs each such file once and puts native literals in its place, so that
 * neither XRegExp nor the time to compile its syntax is in the package. Tests run the authored files themselves.
 */
import { createRequire } from 'node:module';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/** The exported constants of a patterns file, evaluated as authored. Throws where an export is not a RegExp. */
export async function evaluatePatterns(file: string): Promise<Map<string, RegExp>> {
  const options = {
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  } satisfies BuildOptions;
  const { outputFiles } = await build(options);
  const module = { exports: {} as Record<string, unknown> };
  new Function('require', 'module', 'exports', outputFiles[0]!.text)(require, module, module.exports);
  return new Map(
    Object.entries(module.exports).map(([name, pattern]) => {
      if (!(pattern instanceof RegExp)) throw new TypeError(`${file}: export "${name}" is not a RegExp`);
      return [name, pattern];
    }),
  );
}

/** What is longer is written as a string, which can be broken where its line has to end. */
const longestLiteral = 120;

/** The module text that stands in for a patterns file in the build: native literals, a long one as its constructor. */
export function printPatterns(patterns: ReadonlyMap<string, RegExp>): string {
  return [...patterns].map(([name, pattern]) => `export const ${name} = ${printPattern(pattern)};\n`).join('');
}

function printPattern({ source, flags }: RegExp): string {
  if (source.length <= longestLiteral) return `/${source}/${flags}`;
  return `/* @__PURE__ */ new RegExp(${JSON.stringify(source)}, '${flags}')`;
}

/** The esbuild plugin. */
export function patternsPlugin(): Plugin {
  return {
    name: 'patterns',
    setup({ onLoad }) {
      onLoad({ filter: /\.patterns\.ts$/ }, async ({ path }) => ({
        contents: printPatterns(await evaluatePatterns(path)),
        loader: 'js',
      }));
    },
  };
}
