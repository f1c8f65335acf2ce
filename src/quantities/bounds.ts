/** Bounds: what the words beside a figure, and the approximators in it, say about the true amount. */
import type { Bound } from '../schema.ts';
import { after, before, notBefore } from './bounds.data.ts';

const longestBefore = Math.max(...Object.keys(before).map((word) => word.length));
const longestAfter = Math.max(...Object.keys(after).map((word) => word.length));
const beforeEnds = new Set(Object.keys(before).map((word) => word.charCodeAt(word.length - 1)));
const afterStarts = new Set(Object.keys(after).map((word) => word.charCodeAt(0)));

/** Where two apply the one nearest to law wins. */
const weight: Readonly<Record<Bound, number>> = {
  exact: 0,
  approx: 1,
  over: 2,
  under: 2,
  atLeast: 3,
  atMost: 3,
  range: 4,
};

/** Bound of the figure in `[start, end)`; `over` where an approximator stands inside it. */
export function readBound(folded: string, start: number, end: number, over: boolean, duration: boolean): Bound {
  let bound: Bound = over ? 'over' : 'exact';
  for (const other of [boundBefore(folded, start), boundAfter(folded, end, duration)]) {
    if (other && weight[other] > weight[bound]) bound = other;
  }
  return bound === 'exact' && isAboutShare(folded, start) ? 'approx' : bound;
}

/** Start of the bound word that ends at `end`, or `end` where there is none. */
export function boundBefore(folded: string, end: number): Bound | undefined {
  let at = end;
  if (folded.charCodeAt(at - 1) === 0x20) at--;
  // 达到“10万元+”, 超过了
  if (folded.charAt(at - 1) === '“') at--;
  if (!beforeEnds.has(folded.charCodeAt(at - 1))) return undefined;
  for (let length = Math.min(longestBefore, at); length > 0; length--) {
    const word = folded.slice(at - length, at);
    const bound = before[word];
    if (bound === undefined) continue;
    const blocked = notBefore[word];
    if (blocked !== undefined && at > length && blocked.includes(folded.charAt(at - length - 1))) return undefined;
    return bound;
  }
  return undefined;
}

function boundAfter(folded: string, at: number, duration: boolean): Bound | undefined {
  const next = folded.charAt(at);
  if (next === '内' && duration) return 'atMost';
  if (next === '起' && !isHanAt(folded, at + 1)) return 'atLeast';
  if (!afterStarts.has(folded.charCodeAt(at))) return undefined;
  for (let length = longestAfter; length > 0; length--) {
    const bound = after[folded.slice(at, at + length)];
    if (bound !== undefined) return bound;
  }
  return undefined;
}

/** 约占全市1/3: the whole stands between the bound word and the share. */
function isAboutShare(folded: string, start: number): boolean {
  const floor = Math.max(1, start - 10);
  for (let p = start - 1; p >= floor; p--) {
    const character = folded.charAt(p);
    if (character === '占') return '约近'.includes(folded.charAt(p - 1) || ' ');
    if (!isHanAt(folded, p)) return false;
  }
  return false;
}

function isHanAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
