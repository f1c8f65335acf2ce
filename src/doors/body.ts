/** Bodies of requests and responses: limits on the way in, back-pressure on the way out. */

export interface Limits {
  /** Bytes of a body, or of a line of JSON Lines. */
  readonly maxBody: number;
  /** Milliseconds for a request; for JSON Lines, between two chunks. */
  readonly timeout: number;
}

/** A body that is larger than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** A stream of which nothing more came, though it had not ended. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
}

/**
 * Does work that the client can cancel by leaving and that may take `timeout` milliseconds. Nothing is held once it is
 * done: a signal put together by the runtime lives until its time is up. @throws what the work throws for its signal
 */
export async function within<T>(
  { signal }: Request,
  { timeout }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const either = new AbortController();
  const leave = () => either.abort(signal.reason);
  const late = () => either.abort(new DOMException('the time is up', 'TimeoutError'));
  const timer = setTimeout(late, timeout);
  signal.addEventListener('abort', leave);
  try {
    return await work(either.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/** So many bodies' length is read of one that is too large: a sender cut off while it sends never sees the answer. */
const patience = 4;

/** The whole body. @throws BodyTooLarge, or the signal's reason once that is aborted */
export async function readBody(request: Request, { maxBody }: Limits, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBody * patience) throw new BodyTooLarge();
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let held = 0;
  const { promise: aborted, reject } = withResolvers();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted]);
      if (done && held <= maxBody) return Buffer.concat(chunks);
      if (done || held > maxBody * patience) throw new BodyTooLarge();
      held += value.length;
      if (held > maxBody) chunks.length = 0;
      else chunks.push(value);
    }
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function withResolvers(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  promise.catch(() => {});
  return { promise, reject };
}

/** The body as it comes. @throws Stalled where nothing comes for `timeout` milliseconds */
export async function* streamBody(request: Request, timeout: number): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  for (;;) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, timeout, 'late');
    });
    const next = await Promise.race([reader.read(), late]);
    clearTimeout(timer);
    if (next === 'late') throw new Stalled(`nothing came for ${timeout / 1000} s`);
    if (next.done) return;
    yield next.value;
  }
}

/** Pieces of text, with a last line that says so where the sender stalled. */
export async function* endStalled(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof Stalled)) throw error;
    yield `${JSON.stringify({ error: error.message })}\n`;
  }
}

/** Pieces of text as a response that is made as fast as it is read. */
export function streamText(pieces: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': 'application/jsonl; charset=utf-8' } });
}
