/** Bytes of a text file as text. */

import { frequent } from './frequent.data.ts';
import { DocumentError } from './types.ts';

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** How much of a file is looked at to tell encodings apart. */
const sample = 64 * 1024;

/**
 * Bytes as text, a byte order mark left out. Where no encoding is named: what the byte order mark says, else UTF-8, else
 * UTF-16 (where every other byte of ASCII is 0), else GB18030 or Big5, whichever gives more frequent characters.
 *
 * @param encoding any name that `TextDecoder` knows
 * @throws DocumentError where the bytes are not valid in it
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const candidates = encoding ? [encoding] : candidatesFor(bytes);
  for (const candidate of candidates) {
    const text = tryDecode(bytes, candidate);
    if (text !== undefined) return text;
  }
  throw new DocumentError('encoding', candidates.join(' or '));
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function candidatesFor(bytes: Uint8Array): readonly string[] {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return [marked.encoding];
  return wideOrder(bytes) ?? ['utf-8', chineseOf(bytes)];
}

/** UTF-16 without a mark: digits, blanks and line ends have a 0 on one side only. */
function wideOrder(bytes: Uint8Array): readonly string[] | undefined {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, sample);
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) * 50 < size || bytes.length % 2 === 1) return undefined;
  if (odd > 10 * even) return ['utf-16le'];
  return even > 10 * odd ? ['utf-16be'] : undefined;
}

/** GB18030, unless the bytes read far more like Chinese in Big5. */
function chineseOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, sample);
  const [mainland, taiwan] = ['gb18030', 'big5'].map((name) => senseOf(new TextDecoder(name).decode(head))) as [
    number,
    number,
  ];
  return taiwan > mainland + 10 ? 'big5' : 'gb18030';
}

const common = new Set(frequent);

/** Frequent characters and marks in a hundred that are not ASCII. */
function senseOf(text: string): number {
  let seen = 0;
  let known = 0;
  for (const character of text) {
    if (character <= '\x7f') continue;
    seen++;
    if (common.has(character)) known++;
  }
  return seen === 0 ? 0 : (100 * known) / seen;
}
