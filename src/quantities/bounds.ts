/** Bounds: what the words beside a figure, and the approximators in it, say about the true amount. */

import { isDigit } from '../numbers/index.ts';
import type { Bound } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Trace } from '../text/trace.ts';
import { createWordSet, createWords, wordAt, wordBefore } from '../text/words.ts';
import {
  after,
  before,
  boundVerbs,
  closing,
  closingShare,
  comparing,
  notBefore,
  notInWhole,
  passed,
  passing,
  shortHeads,
  standards,
  verbBounds,
  wholeEnds,
  wholes,
} from './bounds.data.ts';
import type { Figure } from './figure.ts';

const boundVerbWords = createWordSet(boundVerbs);
const verbBoundWords = createWords(Object.entries(verbBounds));
const comparedOnly = createWordSet(['高于 低于 好于 优于 快于']);
const recordWords = createWordSet(['创 创下 创出 创了 刷新']);
const openingQuotes = codeSet('“「『');
const closingQuotes = codeSet('”」』');
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
/** Kinds whose highest value is stated as it is: 最高气温38.5℃, 影响因子最高32.7, 屋面最高32.5米. */
const extreme = new Set(['temperature', 'number', 'concentration', 'length']);

const perBefore = /每[\u4e00-\u9fff]{1,3}$/;
const longestPer = 4;

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

/** What a rule says of a figure's bound, and the words that it says it by. */
interface Said {
  readonly bound: Bound;
  readonly at: Span;
}

export interface BoundRule {
  readonly name: string;
  /** Asked only where no rule before it has spoken. */
  readonly last?: true;
  readonly read: (folded: string, figure: Figure) => Said | undefined;
}

export const boundRules: readonly BoundRule[] = [
  {
    name: 'word before',
    read: (folded, figure) => (saysElse(folded, figure) ? undefined : saidBefore(folded, figure.start)),
  },
  {
    name: 'word before what it is counted by',
    // 不超过|每股|28元
    read: (folded, { start }) => {
      const per = perBefore.exec(folded.slice(Math.max(0, start - longestPer), start))?.[0].length ?? 0;
      return per === 0 ? undefined : saidBefore(folded, start - per);
    },
  },
  {
    name: 'past a round amount',
    // 产值过百亿元
    read: (folded, { start, kind }) =>
      amounts.has(kind) && isPast(folded, start) ? said('over', start - 1, start) : undefined,
  },
  {
    name: 'word behind',
    read: (folded, { end, kind }) => boundAfter(folded, end, kind),
  },
  {
    name: 'word before the whole',
    last: true,
    // 不足预算的六成
    read: (folded, { start, kind }) =>
      partial.has(kind) && folded.charAt(start - 1) === '的' ? boundOfWhole(folded, start - 1) : undefined,
  },
  {
    name: 'about a share',
    last: true,
    read: (folded, figure) => aboutShare(folded, figure),
  },
  {
    name: 'word before the verb',
    last: true,
    // 约增加75亿元, 至少升息四次, 最高可罚30万元
    read: (folded, { start }) => boundOfVerb(folded, start),
  },
  {
    name: 'word before a quoted name',
    last: true,
    // 突破“警戒线”2%
    read: (folded, { start }) => boundOfQuoted(folded, start),
  },
];

/** Bound of a figure; `own` is what an approximator inside it says. */
export function readBound(folded: string, figure: Figure, own: Bound, trace?: Trace): Bound {
  let bound = own;
  for (const rule of boundRules) {
    if (rule.last && bound !== 'exact') break;
    const found = rule.read(folded, figure);
    if (found === undefined) continue;
    const heavier = weightier(bound, found.bound);
    if (heavier !== bound) trace?.say(figure, 'bound', rule.name, found.at);
    bound = heavier;
  }
  return bound;
}

function said(bound: Bound, start: number, end: number): Said {
  return { bound, at: { start, end } };
}

function saidBefore(folded: string, end: number): Said | undefined {
  const bound = boundBefore(folded, end);
  if (bound === undefined) return undefined;
  const start = boundWordStart(folded, end);
  return said(isForbidden(folded, start) ? (forbidden[bound] ?? bound) : bound, start, end);
}

/** What may not be passed is the most, and what may not be fallen short of the least. */
const forbidden: Partial<Readonly<Record<Bound, Bound>>> = { over: 'atMost', atLeast: 'atMost', under: 'atLeast' };
const forbidding = /(?:不[得能可应准许宜]|严禁|禁止|切勿)[^,;:。()]{0,20}$/;
const forbiddingReach = 24;

/** 不得|一次性收取时间跨度超过3个月的费用, 严禁|变相超过五次 */
function isForbidden(folded: string, at: number): boolean {
  return forbidding.test(folded.slice(Math.max(0, at - forbiddingReach), at));
}

/** 产值过百亿元, 亩产过千斤; 通过300万元 and 不过3元 are none. */
export function isPast(folded: string, start: number): boolean {
  return folded.charAt(start - 1) === '过' && !'通经不走穿越'.includes(folded.charAt(start - 2) || ' ');
}

/** The word before is no bound of this figure. */
function saysElse(folded: string, figure: Figure): boolean {
  const { start, end, kind } = figure;
  // 创近10个月新高: up to now
  if (kind === 'duration' && folded.charAt(start - 1) === '近' && wordBefore(recordWords, folded, start - 1))
    return true;
  if (extreme.has(kind) && (folded.startsWith('最高', start - 2) || folded.startsWith('最低', start - 2))) return true;
  return isStandard(folded, start, end) || isPassedThrough(folded, figure);
}

/** 跨过317座桥梁 */
const crossed: ReadonlySet<string> = new Set(['座', '条', '道']);

/** 突破12项关键技术, 跨过四个台阶: few things, which the noun behind names. 突破5000个 passes an amount. */
function isPassedThrough(folded: string, { start, end, kind, unit, value }: Figure): boolean {
  const passed = kind === 'count' && (crossed.has(unit) || (value.length < 3 && passedCodes.has(unit.charCodeAt(0))));
  if (!passed) return false;
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
  if (word === '超' && isNetTrade(folded, start)) return undefined;
  return blocked !== undefined && start > 0 && blocked.includes(folded.charAt(start - 1)) ? undefined : value;
}

/**
 * 外资买超|21亿元, 出超|9亿元: what is bought or sold beyond the other; 热卖超3万件 and 净流出超9亿元 are more than so many.
 */
function isNetTrade(folded: string, at: number): boolean {
  const way = folded.charAt(at - 1) || ' ';
  if ('买卖'.includes(way)) return !sellingHeads.has(folded.charCodeAt(at - 2));
  return '出入'.includes(way) && !isHan(folded.charCodeAt(at - 2));
}

const sellingHeads = codeSet('购热大专贩');

/** Where the bound word that ends at `end` starts; `end` itself where there is none. */
export function boundWordStart(folded: string, end: number): number {
  return end - (wordBefore(beforeWords, folded, end)?.word.length ?? 0);
}

/** 3米|内径, 2毫米|内部 */
const inner = codeSet('部径环河陆容外层胆存');

function boundAfter(folded: string, end: number, kind: Figure['kind']): Said | undefined {
  const at = folded.charCodeAt(end) === 0x20 ? end + 1 : end;
  const next = folded.charAt(at);
  if (next === '内' && (kind === 'duration' || (kind === 'length' && !inner.has(folded.charCodeAt(at + 1)))))
    return said('atMost', at, at + 1);
  if (next === '起' && !isHan(folded.charCodeAt(at + 1))) return said('atLeast', at, at + 1);
  const found = wordAt(afterWords, folded, at);
  if (found !== undefined) return said(found.value, at, at + found.word.length);
  const last =
    wordAt(closingWords, folded, at) ?? (partial.has(kind) ? wordAt(closingShareWords, folded, at) : undefined);
  if (last === undefined || !closes(folded, at + last.word.length)) return undefined;
  return said(last.value, at, at + last.word.length);
}

/** Neither a word nor an amount follows. */
export function closes(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return !(isHan(code) && folded.charAt(at) !== '的') && !(code >= 0x30 && code <= 0x39);
}

/** How long the name of a whole may be. */
const wholeReach = 12;

/** 不足预算的六成, 不低于本级支出的1%: the bound word stands before the whole, which ends at `end`. */
function boundOfWhole(folded: string, end: number): Said | undefined {
  const floor = Math.max(0, end - wholeReach);
  for (let p = end - 1; p > floor; p--) {
    const code = folded.charCodeAt(p);
    if (!isHan(code) && !isDigit(code)) return undefined;
    const found = p < end - 1 ? wordBefore(beforeWords, folded, p) : undefined;
    if (found !== undefined && boundsWhole(folded, p, found.word, end)) return saidBefore(folded, p);
    if (notInWholeCodes.has(code)) return undefined;
  }
  return undefined;
}

function boundsWhole(folded: string, end: number, word: string, whole: number): boolean {
  const before = folded.charCodeAt(end - word.length - 1);
  // 低于对照组的4.6% compares with it
  if (wordAt(comparedOnly, folded, end - word.length)) return false;
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

/** How far before a share its 约占 may stand: 约占公司2019年度营业收入的17.5%. */
const shareReach = 28;

/** 约占全市1/3: the whole stands between the bound word and the share. */
function aboutShare(folded: string, { start, kind }: Figure): Said | undefined {
  if (!partial.has(kind)) return undefined;
  const floor = Math.max(1, start - shareReach);
  for (let p = start - 1; p >= floor; p--) {
    const character = folded.charAt(p);
    if (character === '占') return '约近'.includes(folded.charAt(p - 1) || ' ') ? said('approx', p - 1, p) : undefined;
    const code = folded.charCodeAt(p);
    // the whole may be dated or an amount itself
    if (!isHan(code) && !isAmountMark(code, folded.charCodeAt(start - 1))) return undefined;
  }
  return undefined;
}

function isAmountMark(code: number, last: number): boolean {
  return last === of && ((code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e);
}

const of = '的'.charCodeAt(0);

/** The verb between a bound word and the figure that ends at `end`. */
function boundOfVerb(folded: string, end: number): Said | undefined {
  const verb = wordBefore(boundVerbWords, folded, end)?.word;
  if (verb === undefined) return boundOfModal(folded, end);
  const at = end - verb.length;
  const found = wordBefore(verbBoundWords, folded, at);
  if (found === undefined) return undefined;
  const before = folded.charAt(at - found.word.length - 1) || ' ';
  // 主力合约涨0.9%
  if (before === '合' || notBefore[found.word]?.includes(before)) return undefined;
  return said(found.value, at - found.word.length, at);
}

const modal = /(?:可以?|能够?|可能|只能|仅能)[\u4e00-\u9fff]{0,4}$/;
const longestModal = 8;

/** 最多|可搭载12人, 至少|能容纳300人 */
function boundOfModal(folded: string, end: number): Said | undefined {
  const from = Math.max(0, end - longestModal);
  const found = modal.exec(folded.slice(from, end));
  const at = from + (found?.index ?? 0);
  const bound = found && wordBefore(verbBoundWords, folded, at);
  if (!bound || bound.word.endsWith('约')) return undefined;
  return said(bound.value, at - bound.word.length, at);
}

/** Longest name in quotes that may part a bound word from its figure. */
const longestQuoted = 12;

function boundOfQuoted(folded: string, end: number): Said | undefined {
  if (!closingQuotes.has(folded.charCodeAt(end - 1))) return undefined;
  for (let p = end - 2; p > end - longestQuoted; p--) {
    if (openingQuotes.has(folded.charCodeAt(p))) return saidBefore(folded, p);
  }
  return undefined;
}
