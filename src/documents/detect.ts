/** What a file is, by its first bytes. */
import { DocumentError, type DocumentType } from './types.ts';

const looked = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Whether the ASCII words stand anywhere in the bytes. */
function includes(bytes: Uint8Array, words: string): boolean {
  const codes = [...words].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1)) {
    if (codes.every((code, k) => bytes[at + k] === code)) return true;
  }
  return false;
}

/** @throws DocumentError for files of a kind that is not read */
export function detectType(bytes: Uint8Array): DocumentType {
  if (includes(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new DocumentError('old');
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    // names of a zip file's parts are not packed
    if (includes(bytes, 'word/document')) return 'docx';
    if (includes(bytes, 'xl/workbook')) return 'xlsx';
    throw new DocumentError('archive');
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  return /^\W{0,8}(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)
    ? 'html'
    : 'text';
}
