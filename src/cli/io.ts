/** Reading and writing: files, standard streams, encodings, back-pressure. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DocumentError } from '../documents/index.ts';
import type { Environment } from './language.ts';
import type { Messages } from './messages.ts';

/** Where the command line reads and writes; a process has these, and tests give their own. */
export interface Streams {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env?: Environment;
}

/** The name of standard input among the files. */
export const standardInput = '-';

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

/** Why a file could not be read or written, in a few words. */
export function explainFailure(error: unknown, say: Messages): string {
  if (error instanceof DocumentError) return say.unreadable[error.code](error.detail);
  const { code, message } = error as { code?: string; message?: string };
  return say.reasons[code ?? ''] ?? message ?? String(error);
}

/** Writes and waits until the reader has taken enough, so that output never piles up in memory. */
export async function write(stream: Writable, piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain');
}

/** A file could not be written. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(`${file}: cannot be written`);
  }
}

/** Where results go: a file, or standard output. */
export interface Target {
  write(piece: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** @throws WriteError, here or later, where a file cannot be written */
export async function openTarget(file: string | undefined, { stdout }: Streams): Promise<Target> {
  if (file === undefined) return { write: (piece) => write(stdout, piece), end: async () => {} };
  const stream = createWriteStream(file);
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  const guard = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      throw new WriteError(file, error);
    }
    if (failure !== undefined) throw new WriteError(file, failure);
  };
  await guard(once(stream, 'open'));
  return {
    write: (piece) => guard(write(stream, piece)),
    end: async () => {
      stream.end();
      await guard(finished(stream));
    },
  };
}
