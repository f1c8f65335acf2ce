/** Bytes as text. Imports nothing, so that pages decode as the command does. */

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Bytes that are no text in any encoding that was tried. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
  constructor(readonly tried: string) {
    super(`is not valid ${tried}`);
  }
}

/**
 * Bytes as text, a byte order mark left out. Where no encoding is named: what the byte order mark says, else UTF-8,
 * else GB18030. @throws EncodingError where the bytes are not valid in it
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const candidates = encoding ? [encoding] : marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = tryDecode(bytes, candidate);
    if (text !== undefined) return text;
  }
  throw new EncodingError(candidates.join(' or '));
}
