/** Word documents by way of mammoth's HTML, so that tables, headings and numbering survive. */
import { readHtml } from './html.ts';
import { defaultOf, loadPeer } from './peers.ts';
import { type Block, DocumentError } from './types.ts';

type Mammoth = typeof import('mammoth');

/** The blocks of a document. @throws DocumentError where it is none or has no text */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const { convertToHtml, images } = defaultOf(await loadPeer<Mammoth>('mammoth', () => import('mammoth')));
  // Node takes `buffer`, browsers `arrayBuffer`
  const input = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer } as unknown as { buffer: Buffer };
  let html: string;
  try {
    const noImages = images.imgElement(async () => ({ src: '' }));
    ({ value: html } = await convertToHtml(input, { convertImage: noImages, externalFileAccess: false }));
  } catch {
    throw new DocumentError('damaged', '.docx file');
  }
  return readHtml(html);
}
