/**
 * All cores: above some amount of input, or as `--jobs` says, files and lines are read by threads; their order, and every
 * byte that is written, is that of one.
 */
import { availableParallelism } from 'node:os';
import type { Pool } from '../doors/pool.ts';
import type { TextReading } from '../doors/thread.ts';
import type { ExtractOptions, Extractor } from '../index.ts';
import type { Settings } from './args.ts';
import type { Input } from './inputs.ts';
import { answerHere, createAnswerer, cutLines, type Line } from './lines.ts';

/** Bytes of input from which on threads are worth their start. */
const largeInput = 20_000_000;
/** A line beyond this many bytes is answered in pieces by the thread that writes. */
const longLine = 4 * 1024 * 1024;
/** Bytes of documents that are read ahead of the one that is written. */
const mostAhead = 64 * 1024 * 1024;

/** Reads texts and lines, alone or with threads. */
export interface Team {
  /** How many texts are worth being asked for at once. */
  readonly size: number;
  /** What a text says; `whole` asks for its findings and headings as well. */
  read(text: string, whole: boolean): Promise<TextReading>;
  /** The answers to lines of the worker protocol, in order. `done` is called when a chunk has been read. */
  answer(chunks: AsyncIterable<Uint8Array>, done: () => void): AsyncGenerator<string>;
  /** Ends the threads. */
  end(): Promise<void>;
}

/** The size of all inputs, as far as it is known. */
function sizeOf(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { size = 0 }) => sum + size, 0);
}

interface TeamOptions {
  readonly extractor: Extractor;
  readonly options: ExtractOptions;
  readonly settings: Settings;
  readonly inputs: readonly Input[];
}

export function createTeam({ extractor, options, settings, inputs }: TeamOptions): Team {
  const { jobs, audit, encoding, fields } = settings;
  const most = jobs ?? availableParallelism();
  // several inputs at least: one text is read by one thread
  const size = jobs ?? (sizeOf(inputs) >= largeInput ? Math.min(most, inputs.length) : 1);
  const answer = createAnswerer(extractor, settings);
  let pool: Promise<Pool> | undefined;
  const open = () => {
    pool ??= import('../doors/pool.ts').then(({ createPool }) => createPool({ options, size: most, encoding, fields }));
    return pool;
  };

  /** A long line is not sent around, nor its answer held. */
  const apart = (line: Line, number: number) =>
    line === undefined || line.length > longLine ? answerHere([line], number, answer) : undefined;

  let bytes = sizeOf(inputs);
  const told = inputs.every(({ size: known }) => known !== undefined);
  const isLarge = () => most > 1 && (jobs !== undefined || bytes >= largeInput);

  return {
    size,
    async read(text, whole) {
      if (size > 1) return (await open()).read({ text, whole });
      return whole ? extractor.read(text) : { indicators: extractor.extract(text) };
    },
    async *answer(chunks, done) {
      const batches = cutLines(counted(chunks, done));
      let first = 1;
      while (!isLarge()) {
        const { value: lines, done: ended } = await batches.next();
        if (ended) return;
        yield* answerHere(lines, first, answer);
        first += lines.length;
        if (!told) for (const line of lines) bytes += line?.length ?? 0;
      }
      yield* (await import('../doors/pool.ts')).answerLines(await open(), batches, { audit, first, apart });
    },
    async end() {
      await (await pool)?.close();
    },
  };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, done: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    done();
  }
}

/** What is read for each input, some of it ahead of its turn. */
export function readAhead<T>(inputs: readonly Input[], size: number, read: (input: Input) => Promise<T>) {
  const waiting = [...inputs];
  const begun = new Map<Input, Promise<T>>();
  let ahead = 0;
  const begin = (input: Input) => {
    const reading = read(input);
    // whoever awaits it hears of a failure; until then it is nobody's
    reading.catch(() => {});
    begun.set(input, reading);
    ahead += input.size ?? 0;
  };
  /** The inputs are asked for in their order. */
  return async (input: Input): Promise<T> => {
    while (waiting.length > 0 && (begun.size === 0 || (begun.size < size && ahead < mostAhead)))
      begin(waiting.shift()!);
    try {
      return await begun.get(input)!;
    } finally {
      begun.delete(input);
      ahead -= input.size ?? 0;
    }
  };
}
