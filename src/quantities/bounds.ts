/** Bounds: what the words beside a figure, and the approximators in it, say about the true amount. */
import type { Bound } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, createWords, wordAt, wordBefore } from '../text/words.ts';
import {
  after,
  before,
  closing,
  closingShare,
  comparing,
  notBefore,
  notInWhole,
  passed,
  passing,
  shortHeads,
  standards,
  wholeEnds,
  wholes,
} from './bounds.data.ts';
import type { Figure } from './figure.ts';

const beforeWords = createWords(Object.entries(before));
const comparingWords = createWordSet(comparing);
const standardWords = createWordSet(standards);
const afterWords = createWords(Object.entries(after));
const closingWords = createWords(Object.entries(closing));
const closingShareWords = createWords(Object.entries(closingShare));
const passingWords = createWordSet(passing);
const passedCodes = codeSet(passed);
const afterPassed = codeSet('以左上的、和与大');
const wholeWords = createWordSet(wholes);
const wholeEndWords = createWordSet(wholeEnds);
const shortHeadCodes = codeSet(shortHeads);
const notInWholeCodes = codeSet(notInWhole);
/** Kinds of parts of a whole. */
const partial = new Set(['percent', 'ratio', 'multiple']);
/** Kinds that 过 before them bounds; 过三次 and 过两年 are done so often, or that late. */
export const amounts = new Set(['money', 'mass', 'power', 'energy', 'volume', 'area']);
/** Kinds whose highest value is stated as it is: 最高气温38.5℃, 影响因子最高32.7. */
const extreme = new Set(['temperature', 'number', 'concentration']);

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

/** Bound of a figure; `own` is what an approximator inside it says. */
export function readBound(folded: string, figure: Figure, own: Bound): Bound {
  const { start, end, kind } = figure;
  let bound = own;
  const said = boundBefore(folded, start) ?? (amounts.has(kind) && isPast(folded, start) ? 'over' : undefined);
  if (said !== undefined && !saysElse(folded, figure)) bound = weightier(bound, said);
  bound = weightier(bound, boundAfter(folded, end, kind));
  if (bound !== 'exact') return bound;
  if (partial.has(kind) && folded.charAt(start - 1) === '的') return boundOfWhole(folded, start - 1) ?? bound;
  return isAboutShare(folded, start) ? 'approx' : bound;
}

/** 产值过百亿元, 亩产过千斤; 通过300万元 and 不过3元 are none. */
export function isPast(folded: string, start: number): boolean {
  return folded.charAt(start - 1) === '过' && !'通经不走穿越'.includes(folded.charAt(start - 2) || ' ');
}

/** The word before is no bound of this figure. */
function saysElse(folded: string, figure: Figure): boolean {
  const { start, end, kind } = figure;
  if (extreme.has(kind) && (folded.startsWith('最高', start - 2) || folded.startsWith('最低', start - 2))) return true;
  return isStandard(folded, start, end) || isPassedThrough(folded, figure);
}

/** 突破12项关键技术, 跨过四个台阶: few things, which the noun behind names. 突破5000个 passes an amount. */
function isPassedThrough(folded: string, { start, end, kind, unit, value }: Figure): boolean {
  if (kind !== 'count' || value.length > 2 || !passedCodes.has(unit.charCodeAt(0))) return false;
  const next = folded.charCodeAt(end);
  return isHan(next) && !afterPassed.has(next) && wordBefore(passingWords, folded, start) !== undefined;
}

/** The heavier of two bounds. */
export function weightier(bound: Bound, other: Bound | undefined): Bound {
  return other && weight[other] > weight[bound] ? other : bound;
}

/** What the bound word that ends at `end` says. */
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

/** Where the bound word that ends at `end` starts; `end` itself where there is none. */
export function boundWordStart(folded: string, end: number): number {
  return end - (wordBefore(beforeWords, folded, end)?.word.length ?? 0);
}

function boundAfter(folded: string, at: number, kind: Figure['kind']): Bound | undefined {
  const next = folded.charAt(at);
  if (next === '内' && kind === 'duration') return 'atMost';
  if (next === '起' && !isHan(folded.charCodeAt(at + 1))) return 'atLeast';
  const found = wordAt(afterWords, folded, at);
  if (found !== undefined) return found.value;
  const last =
    wordAt(closingWords, folded, at) ?? (partial.has(kind) ? wordAt(closingShareWords, folded, at) : undefined);
  return last !== undefined && closes(folded, at + last.word.length) ? last.value : undefined;
}

/** Neither a word nor an amount follows. */
export function closes(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return !(isHan(code) && folded.charAt(at) !== '的') && !(code >= 0x30 && code <= 0x39);
}

/** How long the name of a whole may be. */
const wholeReach = 12;

/** 不足预算的六成, 不低于本级支出的1%: the bound word stands before the whole, which ends at `end`. */
function boundOfWhole(folded: string, end: number): Bound | undefined {
  const floor = Math.max(0, end - wholeReach);
  for (let p = end - 1; p > floor; p--) {
    const code = folded.charCodeAt(p);
    if (!isHan(code)) return undefined;
    const found = p < end - 1 ? wordBefore(beforeWords, folded, p) : undefined;
    if (found !== undefined && boundsWhole(folded, p, found.word, end)) return boundBefore(folded, p);
    if (notInWholeCodes.has(code)) return undefined;
  }
  return undefined;
}

function boundsWhole(folded: string, end: number, word: string, whole: number): boolean {
  const before = folded.charCodeAt(end - word.length - 1);
  if (wordAt(wholeWords, folded, end)) return true;
  if (word.length === 1) return wordBefore(wholeEndWords, folded, whole) !== undefined;
  if (word.startsWith('不足') || word.startsWith('不到')) return !isHan(before) || shortHeadCodes.has(before);
  return !word.startsWith('最');
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
