import type { Streams } from './io.ts';

const quietFor = 1000;
const every = 200;

/** A line on standard error that says how far long work has come; nothing where that is no terminal. */
export interface Progress {
  show(message: string): void;
  clear(): void;
}

/** Stays silent for the first second, then shows at most five lines a second, each in the place of the one before. */
export function createProgress({ stderr }: Streams, now: () => number = Date.now): Progress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  let next = now() + quietFor;
  let shown = false;
  return {
    show(message) {
      if (now() < next) return;
      next = now() + every;
      shown = true;
      stderr.write(`\r\u001b[K${message}`);
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
