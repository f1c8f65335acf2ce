import type { Streams } from './io.ts';
import type { Messages } from './messages.ts';

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

/** `640 B`, `12.3 MB` */
export function printBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let amount = bytes;
  let unit = 0;
  while (amount >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit++;
  }
  return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit]}`;
}

/** Counts bytes of a whole that may be unknown, and shows them. */
export function createByteCounter(progress: Progress, sizes: readonly (number | undefined)[], say: Messages) {
  const total = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + size!, 0);
  let done = 0;
  return {
    add(bytes: number): void {
      done += bytes;
    },
    show(more = ''): void {
      progress.show(say.progress(printBytes(done), total === undefined ? undefined : printBytes(total), more));
    },
  };
}
