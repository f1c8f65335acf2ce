/** What a time that holds is told of, and what takes none. */
import { codeSet, holdsOne, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/words.ts';
import { isParted, phraseEnds } from './reach/index.ts';
import { isDigit } from './read.ts';
import type { ResolvedPeriod } from './resolve.ts';
import { intents, publishing } from './words.ts';

/** A figure, as far as its time depends on it. */
export interface Figure extends Span {
  readonly kind?: string;
}

/** `…,确保10月底前通水;新修渠道36公里`: a part of a year that no figure takes before the semicolon was said of something else. */
export function isPassing({ grain, open }: ResolvedPeriod): boolean {
  return grain !== 'year' && grain !== 'years' && open !== 'since';
}

/** `4月27日、5月18日两次检查`: times in a row are one stretch for what is told of them together. */
export function whole(row: readonly ResolvedPeriod[]): ResolvedPeriod {
  const first = row[0]!;
  const last = row.at(-1)!;
  const ordered = first.from !== undefined && last.to !== undefined && first.from <= last.to;
  return ordered && first.to !== undefined && last.from !== undefined
    ? { ...last, start: first.start, from: first.from }
    : last;
}

const streaks = ['连续', '历时', '连涨', '连跌', '连升', '连降', '连增'];

/** `连续5个月`, `历时3年`: how long something has lasted. */
export function isStreak(s: string, { start, kind }: Figure): boolean {
  return kind === 'duration' && streaks.includes(s.slice(start - 2, start));
}

/** How far before a figure the name of its price may stand. */
const longestName = 24;

/** `预计2024-2026年EPS为1.2元,目标价29元`: a price aimed at is of no time that was told before its clause. */
export function isAimedAt(s: string, { start }: Span, { end }: Span): boolean {
  for (let i = start - 1; i >= Math.max(end, start - longestName); i -= 1) {
    if (phraseEnds.has(s.charCodeAt(i))) return false;
    if (s.startsWith('目标价', i)) return isParted(s, end, i);
  }
  return false;
}

const longestFormer = 10;
const formers = codeSet('前');
const formerly = /(?:前值|前次)[^,;:。()]{0,8}$/;

/** `7月赤字2亿元,前值1亿元`: what was told the time before is of none that has been named. */
export function isFormer(s: string, { start }: Span): boolean {
  const from = Math.max(0, start - longestFormer);
  return holdsOne(formers, s, from, start) && formerly.test(s.slice(from, start));
}

/** `服务.结果表明`: a stop of half width between two sentences. */
export function isStop(s: string, i: number): boolean {
  const before = s.charCodeAt(i - 1);
  // 斤/年.亩
  if (s[i - 2] === '/') return false;
  return (isHan(before) || before === 41 || before === 37) && isHan(s.charCodeAt(i + 1));
}

/** `上个月,某公司宣布将裁员3万人`: when something was told that is still to come. */
export function isToldThen(s: string, { open, end, first, grain }: ResolvedPeriod, figure: number): boolean {
  if (open !== 'none' || (first?.by !== 'month' && first?.by !== 'today') || grain === 'years') return false;
  let told = false;
  for (let i = end; i < figure && i < end + longestTelling; i += 1) {
    if (wordAt(publishing, s, i) !== undefined) told = true;
    else if (told && wordAt(intents, s, i) !== undefined) return true;
  }
  return false;
}

const longestTelling = 60;

/** How far behind its figure a bracket that dates it may open. */
const longestNoun = 14;

/** `人口3.2万(2004年)`, `楼高第7的大厦(截至2008年8月)` where the sentence has told no time: nothing else stands in the bracket. */
export function isBracketed(s: string, figure: Span, mention: ResolvedPeriod, told: boolean): boolean {
  const open = mention.start - 1;
  if (s[open] !== '(' || s[mention.end] !== ')' || mention.kind !== 'interval' || mention.comparison) return false;
  if (open === figure.end) return true;
  if (told || open < figure.end || open - figure.end > longestNoun) return false;
  for (let i = figure.end; i < open; i += 1) if (phraseEnds.has(s.charCodeAt(i)) || isDigit(s, i)) return false;
  return true;
}
