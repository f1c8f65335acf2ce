/** Documents of any kind as text with places: Word, PDF, HTML, Excel, plain text. What a type needs is loaded when it comes. */
import { detectType } from './detect.ts';
import { readDocx } from './docx.ts';
import { decodeText } from './encoding.ts';
import { declaredCharset, readHtml } from './html.ts';
import { writePdf } from './pdf.ts';
import { type DocumentType, documentTypes, type Page, type ReadableDocument } from './types.ts';
import { TextWriter } from './writer.ts';
import { writeWorkbook } from './xlsx.ts';

export { decodeText } from './encoding.ts';
export {
  DocumentError,
  type DocumentFault,
  type DocumentType,
  documentFaults,
  documentTypes,
  type Page,
  type Place,
  type ReadableDocument,
} from './types.ts';

export interface ReadOptions {
  /** What the bytes are; else it is seen from them. */
  readonly type?: DocumentType;
  /** Of text and HTML: any name that `TextDecoder` knows; else it is seen from the bytes. */
  readonly encoding?: string;
  /** Of a PDF in a browser: the address of the folder `cmaps/` of pdfjs-dist. Node finds the package's own. */
  readonly cMapUrl?: string;
}

/**
 * Reads a document. `docx` needs the packages mammoth and htmlparser2, `html` htmlparser2, `xlsx` fflate and htmlparser2,
 * `pdf` pdfjs-dist.
 *
 * @throws TypeError for anything but bytes, or a wrong option
 * @throws DocumentError where the bytes cannot be read, or have nothing to be read, and why
 */
export async function readDocument(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): Promise<ReadableDocument> {
  const { type: named, encoding, cMapUrl } = options;
  if (!(bytes instanceof Uint8Array) && !(bytes instanceof ArrayBuffer))
    throw new TypeError('bytes must be a Uint8Array or an ArrayBuffer');
  if (named !== undefined && !documentTypes.includes(named))
    throw new TypeError(`type must be one of ${documentTypes.join(', ')}`);
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const type = named ?? detectType(data);
  const writer = new TextWriter();
  let pages: Page[] | undefined;
  if (type === 'pdf') pages = await writePdf(data, writer, cMapUrl);
  else if (type === 'xlsx') await writeWorkbook(data, writer);
  else if (type === 'docx') writer.writeBlocks(await readDocx(data));
  else if (type === 'html') writer.writeBlocks(await readHtml(decodeText(data, encoding ?? declaredCharset(data))));
  else writer.writeLines(decodeText(data, encoding));
  const { text } = writer;
  return { type, text, ...(pages && { pages }), place: writer.places() };
}
