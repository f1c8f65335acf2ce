/** Pages set in two columns: read down the left one first. */
import type { Word } from './types.ts';

/** So much of the column's width most of its lines fill, else it is one of a table. */
const proseWidth = 0.75;
/** As many lines as a column of prose has at least. */
const fewestLines = 8;

/** Where a part of a page stands: over its whole width, or in one of two columns. */
export type Side = 'whole' | 'left' | 'right';

export interface Part {
  readonly side: Side;
  readonly words: readonly Word[];
}

/**
 * The words in the order of reading: one part where the page has one column; else what stands over both columns, the left
 * one, the right one, and so on down the page.
 */
export function orderColumns(words: readonly Word[], width: number): readonly Part[] {
  const gutter = findGutter(words, width);
  if (gutter === undefined) return [{ side: 'whole', words }];
  const parts: Part[] = [];
  let left: Word[] = [];
  let right: Word[] = [];
  const close = () => {
    if (left.length > 0) parts.push({ side: 'left', words: left });
    if (right.length > 0) parts.push({ side: 'right', words: right });
    left = [];
    right = [];
  };
  const crossing = new Set(
    words.filter(({ from, to }) => from < gutter && to > gutter).map(({ base }) => Math.round(base)),
  );
  let whole: Word[] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    if (crossing.has(Math.round(word.base))) {
      close();
      whole.push(word);
      continue;
    }
    if (whole.length > 0) parts.push({ side: 'whole', words: whole });
    whole = [];
    (word.to <= gutter ? left : right).push(word);
  }
  close();
  if (whole.length > 0) parts.push({ side: 'whole', words: whole });
  return parts;
}

/** The middle of the empty strip between two columns of prose. */
function findGutter(words: readonly Word[], width: number): number | undefined {
  const strips = 200;
  const crossed = new Array<number>(strips).fill(0);
  const place = (x: number) => Math.max(0, Math.min(strips - 1, Math.floor((x / width) * strips)));
  for (const { from, to } of words) for (let k = place(from); k <= place(to); k++) crossed[k]!++;
  const most = Math.max(...crossed);
  let best = { from: 0, length: 0 };
  let from = -1;
  for (let k = Math.floor(strips * 0.35); k <= strips * 0.65; k++) {
    if (crossed[k]! > 0.15 * most) {
      from = -1;
      continue;
    }
    if (from < 0) from = k;
    if (k - from + 1 > best.length) best = { from, length: k - from + 1 };
  }
  if (best.length < 2) return undefined;
  const gutter = ((best.from + best.length / 2) / strips) * width;
  return isProse(words.filter(({ to }) => to <= gutter)) && isProse(words.filter(({ from: x }) => x >= gutter))
    ? gutter
    : undefined;
}

/** Most lines reach from edge to edge. */
function isProse(words: readonly Word[]): boolean {
  const lines = new Map<number, { from: number; to: number; filled: number }>();
  for (const { from, to, base } of words) {
    const line = lines.get(Math.round(base)) ?? { from, to, filled: 0 };
    lines.set(Math.round(base), {
      from: Math.min(line.from, from),
      to: Math.max(line.to, to),
      filled: line.filled + to - from,
    });
  }
  const found = [...lines.values()];
  if (found.length < fewestLines) return false;
  const left = found.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const right = found.reduce((most, { to }) => Math.max(most, to), 0);
  const full = found.filter(({ filled }) => filled > proseWidth * (right - left));
  return full.length * 2 > found.length;
}
