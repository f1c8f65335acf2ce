/** Times of day: `14:30`, `20时30分`, `下午3点`. They carry no dates; reading them keeps their digits out of the figures. */

import { isHan } from '../text/codes.ts';
import { contests } from '../text/contests.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import { isDigit, readNumber, skipBlanks, skipJoiner } from './read.ts';
import { joiners } from './words.data.ts';
import { partsOfDay } from './words.ts';

const afterHour = createWordSet([
  '许',
  '整',
  '起',
  '前',
  '后',
  '左右',
  '至',
  '到',
  '-',
  '—',
  '~',
  '开始',
  ',',
  '。',
  ')',
]);

/** What an hour is known by, right behind its number. */
export const hourMarks = ':时点';

interface Clock {
  readonly end: number;
  /** Cannot be anything else (`14:30`, `下午3时`). */
  readonly sure: boolean;
}

/** The last characters of words for a part of the day: 昨晚, 今晨. */
const dayPartEnds = '晚晨早夜午';

/** The part of the day before an hour, and where the hour begins. */
function partBefore(s: string, i: number): { part: boolean; at: number } {
  const named = wordAt(partsOfDay, s, i)?.word;
  // 昨晚|七点
  const part = named !== undefined || (i > 0 && dayPartEnds.includes(s[i - 1]!));
  return { part, at: skipBlanks(s, named === undefined ? i : i + named.length) };
}

function readOne(s: string, i: number): Clock | undefined {
  const { part, at } = partBefore(s, i);
  const hour = readNumber(s, at);
  if (hour === undefined || hour.value > 24 || hour.width > 2) return undefined;
  const mark = s[hour.end];
  if (mark === ':') return hour.chinese ? undefined : readColon(s, hour.end, hour.width === 2 || part);
  if (mark !== '时' && mark !== '点') return undefined;
  const end = hour.end + 1;
  if (s[end] === '钟' || s[end] === '许' || s[end] === '整') return { end: end + 1, sure: true };
  if (s[end] === '半') return { end: end + 1, sure: part };
  const minute = readNumber(s, end);
  if (minute !== undefined) return minute.value < 60 ? readMinute(s, minute.end, part) : undefined;
  if (part) return { end, sure: true };
  const ends = end === s.length || wordAt(afterHour, s, end) !== undefined || isAtHour(s, i, end);
  return hour.chinese || !ends ? undefined : { end, sure: false };
}

/** 在9点|转成西北风 */
function isAtHour(s: string, start: number, end: number): boolean {
  return s[start - 1] === '在' && s[end - 1] === '点' && isHan(s.charCodeAt(end)) && !ofMark.includes(s[end]!);
}

/** `20时30分15秒`, `下午3点20`: what the number behind the hour ends with. 3点2分之一 is no time. */
function readMinute(s: string, end: number, sure: boolean): Clock | undefined {
  if (s[end] !== '分') return sure ? { end, sure } : undefined;
  if (s[end + 1] === '之') return undefined;
  const second = readNumber(s, end + 1);
  const seconds = second !== undefined && s[second.end] === '秒';
  return { end: seconds ? second.end + 1 : end + 1, sure: true };
}

function readColon(s: string, colon: number, sure: boolean): Clock | undefined {
  if (!isDigit(s, colon + 1) || !isDigit(s, colon + 2) || s.charCodeAt(colon + 1) > 53) return undefined;
  // 08:10|3人受伤: a time of day that runs into what follows it
  if (isDigit(s, colon + 3)) return sure && s[colon - 2] === '0' ? { end: colon + 3, sure } : undefined;
  let end = colon + 3;
  if (s[end] === ':' && isDigit(s, end + 1) && isDigit(s, end + 2) && !isDigit(s, end + 3))
    return { end: end + 3, sure: true };
  if (s[end] === '%' || s[end] === '.') return undefined;
  if (s[end] === ':') end = -1;
  return end < 0 ? undefined : { end, sure };
}

const beforeClock = '午晨晚早日天夜号:至到于自从间每(';
/** What makes 在9点 a mark and no hour: 在9点附近. */
const ofMark = '附以之上下左的处位关整大高低一成水';

/** End of a time of day, or of a range of them, at `i`; -1 where there is none. */
export function readClock(s: string, i: number, afterDate: boolean): number {
  const first = readOne(s, i);
  // 以17:18|战胜: the score of a game
  if (first === undefined || s[i - 1] === '以' || wordAt(contests, s, first.end) !== undefined) return -1;
  const at = skipJoiner(s, first.end, joiners);
  const second = at < 0 ? undefined : readOne(s, at);
  if (second !== undefined) return second.end;
  const placed = afterDate || (i > 0 && beforeClock.includes(s[i - 1]!)) || isAtHour(s, i, first.end);
  return first.sure || placed ? first.end : -1;
}
