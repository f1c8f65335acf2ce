/** Reading and writing: files, standard streams, encodings, back-pressure. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';

/** Where the command line reads and writes; a process has these, and tests give their own. */
export interface Streams {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
}

/** The name of standard input among the files. */
export const standardInput = '-';

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

/**
 * Bytes as text, a byte order mark left out. Where no encoding is named: what the byte order mark says, else UTF-8,
 * else GB18030. @throws Error where the bytes are not valid in it
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const candidates = encoding ? [encoding] : marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = tryDecode(bytes, candidate);
    if (text !== undefined) return text;
  }
  throw new Error(`is not valid ${candidates.join(' or ')}; name its encoding with --encoding`);
}

/** All bytes of a file or of standard input. */
export async function readBytes(file: string, { stdin }: Streams): Promise<Uint8Array> {
  if (file !== standardInput) return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(toBytes(chunk));
  return Buffer.concat(chunks);
}

/** The bytes of a file or of standard input as they come. */
export async function* streamBytes(file: string, { stdin }: Streams): AsyncGenerator<Uint8Array> {
  for await (const chunk of file === standardInput ? stdin : createReadStream(file)) yield toBytes(chunk);
}

function toBytes(chunk: string | Uint8Array): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  ENOTDIR: 'no such file',
  ERR_STRING_TOO_LONG: 'is too large to be read as one text',
};

/** Why a file could not be read, in a few words. */
export function explainFailure(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return reasons[code ?? ''] ?? message ?? String(error);
}

/** Writes and waits until the reader has taken enough, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
