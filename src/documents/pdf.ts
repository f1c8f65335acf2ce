/** PDF by way of pdf.js: the words of every page with their places. */

import { type PageWords, writePages } from './pages.ts';
import { loadPeer } from './peers.ts';
import type { Word } from './types.ts';
import { DocumentError, type Page } from './types.ts';
import type { TextWriter } from './writer.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Writes every page.
 *
 * @param cMapUrl where the character maps of pdfjs-dist lie; in Node those of the package itself are found
 * @throws DocumentError where the bytes are no PDF, are locked, or have pages without text
 */
export async function writePdf(bytes: Uint8Array, writer: TextWriter, cMapUrl: string | undefined): Promise<Page[]> {
  const pages = await readPages(bytes, cMapUrl);
  if (pages.every(({ words }) => words.length === 0)) throw new DocumentError('scan', String(pages.length));
  return writePages(pages, writer);
}

async function readPages(bytes: Uint8Array, cMapUrl: string | undefined): Promise<PageWords[]> {
  const { getDocument } = await loadPeer<PdfJs>('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
  // on the same thread, so that it runs wherever this does
  await loadPeer('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string));
  const maps = cMapUrl ?? mapsOfPackage();
  const task = getDocument({
    // pdf.js takes the bytes away from their owner
    data: new Uint8Array(bytes),
    ...(maps !== undefined && { cMapUrl: maps, cMapPacked: true }),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const pages: PageWords[] = [];
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item ? wordOf(item, left, top) : []));
      pages.push({ width: right - left, height: top - bottom, words });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw explain(error);
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Words that stand upright; blanks and what is turned (stamps on the margin) are left out. */
function wordOf({ str, width, height, transform }: TextItem, left: number, top: number): Word[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const text = str.replace(/[\u0000-\u001f]/g, '');
  if (text.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  // blanks at both ends are places, not words
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  const one = width / text.length;
  return [
    {
      text: text.trim(),
      from: x - left + lead * one,
      to: x - left + width - tail * one,
      base: top - y,
      size: height || Math.abs(a) || 10,
    },
  ];
}

function explain(error: unknown): DocumentError {
  const { name = '' } = error as Error;
  if (name === 'PasswordException') return new DocumentError('locked');
  return new DocumentError('damaged', 'PDF');
}

/** In Node: the folder of the character maps in the package. */
function mapsOfPackage(): string | undefined {
  const node = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule?.('node:module');
  if (!node) return undefined;
  const file = node.createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return `${file.slice(0, -'package.json'.length)}cmaps/`;
}
