/**
 * Threads that answer lines of the worker protocol, so that a long text holds nobody else up, can be given up half way,
 * and takes no more than its thread down with it.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Line } from '../cli/lines.ts';
import type { Batch, Reply, Text, TextReading, ThreadData } from './thread.ts';

/** Memory of one thread. A text that needs more is answered with a {@link ThreadError}. */
const threadMegabytes = 2048;

/** Why a batch was not answered, as streams of lines say it; `detail` is seconds, megabytes or a reason. */
const threadFaults = {
  late: (seconds: string) => `took longer than ${seconds} s`,
  memory: (megabytes: string) => `needs more than the ${megabytes} MiB of memory that a thread has`,
  ended: () => 'its thread was ended',
  failed: (reason: string) => reason,
  closed: () => 'the pool is closed',
};
export type ThreadFault = keyof typeof threadFaults;

/** A batch that its thread did not answer: it ended, or took too long. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  constructor(
    readonly fault: ThreadFault,
    readonly detail = '',
  ) {
    super(threadFaults[fault](detail));
  }
}

/** A question that the library refuses; the message is the library's. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

export interface Pool {
  readonly size: number;
  /** The answers to a batch, in order. @throws QuestionError, ThreadError, or the signal's reason once that is aborted */
  ask(batch: Batch, signal?: AbortSignal): Promise<readonly string[]>;
  /** What a text says. @throws ThreadError */
  read(text: Text): Promise<TextReading>;
  /** Ends all threads; what they were asked is not answered. */
  close(): Promise<void>;
}

interface Job {
  readonly work: Batch | Text;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (reply: never) => void;
  readonly reject: (reason: unknown) => void;
  /** Listens to the signal as long as the job waits. */
  readonly leave: () => void;
}

export interface PoolOptions extends ThreadData {
  /** How many threads, by default one a core; each is started when it is first needed. */
  readonly size?: number | undefined;
  /** Milliseconds that a batch may take once a thread has it. */
  readonly limit?: number;
}

/** Threads that are kept until the pool is closed. */
export function createPool({ size = availableParallelism(), limit, ...workerData }: PoolOptions): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: threadMegabytes };
    const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData, resourceLimits });
    all.add(thread);
    // heard of by whoever waits for it; nobody else may be brought down
    thread.on('error', () => forget(thread));
    return thread;
  };

  const forget = (thread: Worker): void => {
    all.delete(thread);
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
  };

  const next = (): void => {
    while (waiting.length > 0 && !closed && (idle.length > 0 || all.size < size)) {
      run(idle.pop() ?? start(), waiting.shift()!);
    }
  };

  const run = (thread: Worker, { work, signal, resolve, reject, leave }: Job): void => {
    signal?.removeEventListener('abort', leave);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      thread.off('message', take).off('error', fail).off('exit', fail);
    };
    const take = (reply: Reply | TextReading): void => {
      settle();
      idle.push(thread);
      if ('refused' in reply) reject(new QuestionError(reply.refused));
      else resolve(reply as never);
      next();
    };
    const end = (reason: unknown): void => {
      settle();
      forget(thread);
      void thread.terminate();
      reject(reason);
      next();
    };
    const giveUp = () => end(signal?.reason);
    const fail = (error: Error | number) => end(explain(error));
    const late = () => end(new ThreadError('late', String(limit! / 1000)));
    const timer = limit === undefined ? undefined : setTimeout(late, limit);
    signal?.addEventListener('abort', giveUp);
    thread.on('message', take).on('error', fail).on('exit', fail);
    thread.postMessage(work);
  };

  const give = <T>(work: Batch | Text, signal?: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new ThreadError('closed'));
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        waiting.splice(waiting.indexOf(job), 1);
        reject(signal?.reason);
      };
      const job: Job = { work, signal, resolve, reject, leave };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(job);
      next();
    });

  const close = async () => {
    closed = true;
    for (const { reject } of waiting.splice(0)) reject(new ThreadError('closed'));
    await Promise.all([...all].map((thread) => thread.terminate()));
  };
  return { size, ask: give, read: give, close };
}

function explain(error: (Error & { code?: string }) | number): ThreadError {
  if (typeof error === 'number') return new ThreadError('ended');
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ThreadError('memory', String(threadMegabytes))
    : new ThreadError('failed', error.message);
}

export interface AskOptions {
  /** Whether the findings are asked for where the question does not say for itself. */
  readonly audit: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface LinesOptions extends AskOptions {
  /** The number of the first line, 1 if not given. */
  readonly first?: number;
  /** Lines that no thread is asked, answered in their turn by this. */
  readonly apart?: (line: Line, number: number) => AsyncIterable<string> | undefined;
}

/** The answer to one question, as the protocol's JSON or as an object. Throws as {@link Pool.ask}. */
export async function askOne(pool: Pool, question: Uint8Array | object, { audit, signal }: AskOptions) {
  const line = question instanceof Uint8Array ? question : Buffer.from(JSON.stringify(question));
  const [answer] = await pool.ask({ lines: [line], first: undefined, audit }, signal);
  return answer!;
}

/** Answers that are under way: when they are there, and what they are. */
interface Coming {
  readonly ready: Promise<unknown>;
  readonly pieces: AsyncIterable<string>;
}

/**
 * Answers to batches of lines, in order, each with its line feed; a few batches are read ahead of the reader, so that
 * all threads have work. Where a thread ends, its lines are asked one by one, and the one that ends it again is answered
 * with an error.
 */
export async function* answerLines(
  pool: Pool,
  batches: AsyncIterator<readonly Line[]>,
  options: LinesOptions,
): AsyncGenerator<string> {
  const ahead: Coming[] = [];
  let first = options.first ?? 1;
  let failure: { readonly reason: unknown } | undefined;
  let coming: Promise<IteratorResult<readonly Line[]> | undefined> | undefined;
  const fetchNext = () => {
    coming = batches.next().catch((reason: unknown) => {
      failure = { reason };
      return undefined;
    });
  };
  try {
    for (fetchNext(); coming !== undefined || ahead.length > 0; ) {
      if (coming === undefined || ahead.length > pool.size || (await comesFirst(ahead[0]?.ready, coming))) {
        yield* ahead.shift()!.pieces;
        continue;
      }
      const next = await coming;
      coming = undefined;
      if (next === undefined || next.done) continue;
      fetchNext();
      ahead.push(...askApart(pool, next.value, { ...options, first }));
      first += next.value.length;
    }
  } finally {
    // not waited for: it may itself wait for a sender that has stopped
    void batches.return?.();
  }
  if (failure) throw failure.reason;
}

/** The answers to the lines of a batch: of those between two that are answered apart, all at once. */
function askApart(pool: Pool, lines: readonly Line[], { audit, signal, first = 1, apart }: LinesOptions): Coming[] {
  const found: Coming[] = [];
  const ask = (from: number, to: number) => {
    if (from === to) return;
    const answers = askBatch(pool, { lines: lines.slice(from, to), first: first + from, audit }, signal);
    // whoever awaits it hears of a failure; until then it is nobody's
    answers.catch(() => {});
    found.push({ ready: answers, pieces: once(answers) });
  };
  let asked = 0;
  for (let i = 0; apart !== undefined && i < lines.length; i++) {
    const pieces = apart(lines[i], first + i);
    if (pieces === undefined) continue;
    ask(asked, i);
    found.push({ ready: Promise.resolve(), pieces });
    asked = i + 1;
  }
  ask(asked, lines.length);
  return found;
}

async function* once(answers: Promise<string>): AsyncGenerator<string> {
  yield await answers;
}

/** Whether the answer, if there is one under way, is there before the next batch. */
async function comesFirst(answer: Promise<unknown> | undefined, batch: Promise<unknown>): Promise<boolean> {
  if (answer === undefined) return false;
  const answered = answer.then(
    () => true,
    () => true,
  );
  return Promise.race([answered, batch.then(() => false)]);
}

async function askBatch(pool: Pool, batch: Batch & { first: number }, signal: AbortSignal | undefined) {
  const whole = await askUnlessEnded(pool, batch, signal);
  if (typeof whole !== 'string') return print(whole);
  const answers: string[] = [];
  for (const [index, line] of batch.lines.entries()) {
    const first = batch.first + index;
    const given = await askUnlessEnded(pool, { ...batch, lines: [line], first }, signal);
    if (typeof given !== 'string') answers.push(...given);
    else answers.push(JSON.stringify({ error: `line ${first}: ${given}` }));
  }
  return print(answers);
}

/** The answers, or why their thread ended. */
async function askUnlessEnded(pool: Pool, batch: Batch, signal: AbortSignal | undefined) {
  try {
    return await pool.ask(batch, signal);
  } catch (error) {
    if (error instanceof ThreadError) return error.message;
    throw error;
  }
}

function print(answers: readonly string[]): string {
  return answers.map((answer) => `${answer}\n`).join('');
}
