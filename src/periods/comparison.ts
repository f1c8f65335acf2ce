import { wordAt, wordBefore } from '../text/words.ts';
import { skipBlanks } from './read.ts';
import { pairedComparers } from './words.data.ts';
import { comparedBehind, comparedPairs, comparing } from './words.ts';

/** Whether the expression from `start` to `end` only says what something is compared with: 较2022年, 与去年相比. */
export function isCompared(s: string, start: number, end: number): boolean {
  const before = s[start - 1] === ' ' ? start - 1 : start;
  const comparer = wordBefore(comparing, s, before)?.word;
  if (comparer !== undefined && !isShareWord(s, before, comparer)) return true;
  const after = skipBlanks(s, end);
  if (wordAt(comparedBehind, s, after) !== undefined || isMultiplied(s, after)) return true;
  if (isPartOf(s, start, after)) return true;
  if (before === 0 || !pairedComparers.includes(s[before - 1]!)) return false;
  for (let i = after; i < after + 8 && i < s.length && s[i] !== ',' && s[i] !== '。'; i += 1) {
    if (wordAt(comparedPairs, s, i) !== undefined) return true;
  }
  return false;
}

/** 占比2023年…: the last character of another word. */
function isShareWord(s: string, before: number, comparer: string): boolean {
  return comparer === '比' && (s[before - 2] === '占' || s[before - 2] === '评');
}

const reached = /(?:恢复|回升|回复|只有|仅有|仅为|仅及|不足|不到|不及|超过|相当于|等于|达到)[至到]?$/;
const part = /^的(?:近|约|超过?|逾|不到|不足)?(?:[\d.]+%|[\d.一二三四五六七八九]+成|[一二三四五六七八九十]+分之)/;
const longestPart = 12;

/** 恢复至2019年的66%, 只有去年同期的三分之二: the time of what the figure is so much of. */
function isPartOf(s: string, start: number, at: number): boolean {
  if (s[at] !== '的' || !part.test(s.slice(at, at + longestPart))) return false;
  return reached.test(s.slice(Math.max(0, start - 4), s[start] === '至' || s[start] === '到' ? start + 1 : start));
}

/** 2020年的2.3倍: the time of what was multiplied. */
function isMultiplied(s: string, at: number): boolean {
  if (s[at] !== '的') return false;
  let end = at + 1;
  while (end < at + 12 && '0123456789.一二两三四五六七八九十百近约超多余'.includes(s[end] ?? ' ')) end += 1;
  return end > at + 1 && s[end] === '倍';
}
