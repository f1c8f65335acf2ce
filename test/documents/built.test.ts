/** The entry as a user gets it. `npm test` builds it first. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { pdf } from './make.ts';

const dist = join(import.meta.dirname, '../../dist');
const require = createRequire(import.meta.url);
const peers = /^(?:fflate|htmlparser2|mammoth|pdfjs-dist(?:\/.*)?)$/;

describe('zhibiao/documents', () => {
  it('loads a package only when a document needs it, and no Node built-in', async () => {
    const entryPoints = [join(dist, 'documents.js')];
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      write: false,
      metafile: true,
      external: ['*'],
      format: 'esm',
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.length).toBeGreaterThan(4);
    expect(imports.filter(({ kind, path }) => kind !== 'dynamic-import' || !peers.test(path))).toEqual([]);
  });

  it('is no part of the library', () => {
    for (const file of ['index.js', 'index.cjs']) {
      expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/mammoth|htmlparser2|fflate|pdfjs|readDocument/);
    }
  });

  it('reads the same by import and by require, character maps found', async () => {
    const bytes = pdf([[[60, 780, '完成投资35亿元']]]);
    const imported = await import(/* @vite-ignore */ join(dist, 'documents.js'));
    const required = require(join(dist, 'documents.cjs'));
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
    for (const { readDocument } of [imported, required]) {
      expect(await readDocument(bytes)).toMatchObject({ type: 'pdf', text: '完成投资35亿元\n' });
    }
  });
});
