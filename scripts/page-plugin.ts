/**
 * The HTML page carries its style and script inside. `zhibiao:page` is that pair, bundled and minified from
 * `src/outputs/page`, with the hashes that the page's content security policy names. The same module is given to
 * esbuild for the build and to Vite for the tests.
 */
import { createHash } from 'node:crypto';
import { build, type Plugin } from 'esbuild';

/** From the root of the package, where builds and tests run. */
const folder = 'src/outputs/page';
const specifier = 'zhibiao:page';

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${file}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome97', 'firefox104', 'safari15.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.trim();
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text of the module. */
export async function printPageModule(): Promise<string> {
  const [script, style] = [await bundle('client.ts'), await bundle('page.css')];
  if (/<\/(script|style)/i.test(script + style)) throw new Error('the page would end its own script or style');
  const constants = { script, scriptHash: hash(script), style, styleHash: hash(style) };
  return Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** For esbuild. */
export function pagePlugin(): Plugin {
  return {
    name: 'page',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^zhibiao:page$/ }, () => ({ path: specifier, namespace: 'page' }));
      onLoad({ filter: /.*/, namespace: 'page' }, async () => ({ contents: await printPageModule(), loader: 'js' }));
    },
  };
}

/** For Vite, which runs the tests. */
export function pageVitePlugin() {
  const resolved = `\0${specifier}`;
  return {
    name: 'page',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === specifier ? resolved : undefined),
    load: (id: string) => (id === resolved ? printPageModule() : undefined),
  };
}
