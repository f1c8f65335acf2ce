/** Bounds: what the words beside a figure, and the approximators in it, say about the true amount. */
import type { Bound } from '../schema.ts';
import { isHan } from '../text/codes.ts';
import { createWordSet, createWords, wordAt, wordBefore } from '../text/words.ts';
import { after, before, comparing, notBefore, standards } from './bounds.data.ts';

const beforeWords = createWords(Object.entries(before));
const comparingWords = createWordSet(comparing);
const standardWords = createWordSet(standards);
const afterWords = createWords(Object.entries(after));

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
  if (!isStandard(folded, start, end)) bound = weightier(bound, boundBefore(folded, start));
  bound = weightier(bound, boundAfter(folded, end, duration));
  return bound === 'exact' && isAboutShare(folded, start) ? 'approx' : bound;
}

function weightier(bound: Bound, other: Bound | undefined): Bound {
  return other && weight[other] > weight[bound] ? other : bound;
}

/** Start of the bound word that ends at `end`, or `end` where there is none. */
export function boundBefore(folded: string, end: number): Bound | undefined {
  let at = end;
  if (folded.charCodeAt(at - 1) === 0x20) at--;
  // 达到“10万元+”, 超过了
  if (folded.charAt(at - 1) === '“') at--;
  const found = wordBefore(beforeWords, folded, at);
  if (!found) return undefined;
  const { word, value } = found;
  const blocked = notBefore[word];
  const start = at - word.length;
  return blocked !== undefined && start > 0 && blocked.includes(folded.charAt(start - 1)) ? undefined : value;
}

function boundAfter(folded: string, at: number, duration: boolean): Bound | undefined {
  const next = folded.charAt(at);
  if (next === '内' && duration) return 'atMost';
  if (next === '起' && !isHan(folded.charCodeAt(at + 1))) return 'atLeast';
  return wordAt(afterWords, folded, at)?.value;
}

/** How far behind 的 the word of a standard may begin. */
const standardReach = 8;

/** 低于5.2%的预期目标, 高于68分的全国平均水平: the figure is the standard itself, with which something is compared. */
function isStandard(folded: string, start: number, end: number): boolean {
  if (folded.charAt(end) !== '的') return false;
  const word = wordBefore(comparingWords, folded, start)?.word;
  if (word === undefined || '不得'.includes(folded.charAt(start - word.length - 1) || ' ')) return false;
  for (let p = end + 1; p <= end + standardReach && isHan(folded.charCodeAt(p)); p++) {
    if (wordAt(standardWords, folded, p)) return true;
  }
  return false;
}

/** 约占全市1/3: the whole stands between the bound word and the share. */
function isAboutShare(folded: string, start: number): boolean {
  const floor = Math.max(1, start - 10);
  for (let p = start - 1; p >= floor; p--) {
    const character = folded.charAt(p);
    if (character === '占') return '约近'.includes(folded.charAt(p - 1) || ' ');
    if (!isHan(folded.charCodeAt(p))) return false;
  }
  return false;
}
