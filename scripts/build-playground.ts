/** Builds the playground into one static page, `playground/dist/index.html`, from the built library. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { pagePlugin } from './page-plugin.ts';

const shared = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: ['chrome97', 'firefox104', 'safari15.4'],
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
} satisfies BuildOptions;

async function bundle(file: string, plugins: Plugin[]): Promise<string> {
  const options = { ...shared, entryPoints: [file], plugins, external: ['write-excel-file'] };
  const { outputFiles } = await build(options);
  return outputFiles[0]!.text.trim();
}

/** `zhibiao:playground` */
function contentsPlugin(contents: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'playground',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^zhibiao:playground$/ }, ({ path }) => ({ path, namespace: 'playground' }));
      onLoad({ filter: /.*/, namespace: 'playground' }, () => ({ contents: JSON.stringify(contents), loader: 'json' }));
    },
  };
}

/** The worker takes the library as it is built, with its patterns compiled. */
const builtLibrary: Plugin = {
  name: 'built-library',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/src\/index\.ts$/ }, () => ({ path: resolve('dist/index.js') }));
  },
};

/** mammoth's form for browsers. Where a module lies means nothing in a script that is a text. */
const browserForms: Plugin = {
  name: 'browser-forms',
  setup({ initialOptions, onResolve }) {
    initialOptions.define = { 'import.meta.url': '""' };
    onResolve({ filter: /^mammoth$/ }, () => ({ path: resolve('node_modules/mammoth/mammoth.browser.min.js') }));
  },
};

/** Inside a script element, nothing may look like its end. */
const guard = (script: string) => script.replace(/<(?=\/script|!--)/gi, '\\x3C');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const workerScript = await bundle('playground/worker.ts', [pagePlugin(), builtLibrary]);
const documentsScript = guard(await bundle('playground/documents.ts', [pagePlugin(), builtLibrary, browserForms]));
const sample = readFileSync('playground/sample.txt', 'utf8');
const script = guard(await bundle('playground/main.ts', [contentsPlugin({ workerScript, sample })]));
const style = await bundle('playground/playground.css', []);
const policy =
  `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; worker-src blob:; ` +
  `base-uri 'none'; form-action 'none'`;
const page = readFileSync('playground/index.html', 'utf8')
  .replace('content=""', () => `content="${policy}"`)
  .replace('<style></style>', () => `<style>${style}</style>`)
  .replace('id="documents">', () => `id="documents">${documentsScript}`)
  .replace('<script></script>', () => `<script>${script}</script>`);
mkdirSync('playground/dist', { recursive: true });
writeFileSync('playground/dist/index.html', page);
console.log(`playground/dist/index.html: ${Math.round(page.length / 1024)} K`);
