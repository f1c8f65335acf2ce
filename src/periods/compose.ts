/** Puts a whole expression together: opening word, first end, joined second end, and what closes or opens the interval. */

import { createWordSet, wordAt } from '../text/words.ts';
import { readDay, readIso, readPart, readYear } from './absolute.ts';
import { readClock } from './clock.ts';
import { isCompared } from './comparison.ts';
import { inYear } from './extents.ts';
import type { Extent, Grain, Open, PeriodMention, Reading } from './mention.ts';
import { isChineseNumeral, isDigit, skipBlanks, skipJoiner } from './read.ts';
import {
  notAfterYearIn,
  readDayWord,
  readDecade,
  readPlan,
  readWholeYear,
  readYearEdge,
  readYearSpan,
  readYearWord,
} from './relative.ts';
import { joiners, notAfterState, notBeforeState, reaches } from './words.data.ts';
import { openings, seasons, states, wholeYears, yearEnds } from './words.ts';

/** What one expression says, before its surroundings are looked at. */
interface Draft {
  readonly end: number;
  readonly first: Extent;
  readonly last: Extent;
  readonly grain: Grain;
  readonly state: boolean;
}

const labels = '届级';

/** One end of an interval, or all of it: year, part of it, or both. */
function readPoint(s: string, i: number): Reading | undefined {
  const numeral = isDigit(s, i) || isChineseNumeral(s, i);
  const whole = numeral ? (readIso(s, i) ?? readDecade(s, i) ?? readYearSpan(s, i) ?? readPlan(s, i)) : readWords(s, i);
  if (whole !== undefined) return whole;
  const year = numeral || "'‘’".includes(s[i] ?? ' ') ? readYear(s, i) : readYearWord(s, i);
  if (year === undefined) return readPart(s, i);
  let at = skipBlanks(s, year.end);
  if (s[at] === '的') at = skipBlanks(s, at + 1);
  if (s[at] === ',' && year.extent.by === 'said') return year;
  const part = readPart(s, at);
  if (part !== undefined && year.extent.year === year.extent.lastYear)
    return { ...part, extent: inYear(part.extent, year.extent) };
  const end = wordAt(yearEnds, s, at) === undefined ? year.end : at + 1;
  const wholly = wordAt(wholeYears, s, at)?.word;
  if (wholly !== undefined) return { ...year, end: at + wholly.length };
  if (s[year.end] === '内' && year.grain === 'year' && !notAfterYearIn.includes(s[year.end + 1] ?? ' ')) {
    return { ...year, end: year.end + 1 };
  }
  return readYearEdge(s, end, year.extent) ?? year;
}

/** What is named by words alone. */
function readWords(s: string, i: number): Reading | undefined {
  return readWholeYear(s, i) ?? readYearSpan(s, i) ?? readPlan(s, i) ?? readDayWord(s, i) ?? readDecade(s, i);
}

/** The second end of a range: it may be a day alone, and takes what it lacks from the first end. */
function readSecond(s: string, i: number, first: Reading): Reading | undefined {
  const point = readPoint(s, i);
  if (point !== undefined) {
    if (point.extent.by !== 'left' || first.extent.by === 'left') return point;
    return { ...point, extent: inYear(point.extent, { ...first.extent, year: first.extent.lastYear }) };
  }
  if (first.grain !== 'day' && first.grain !== 'opening') return undefined;
  const day = readDay(s, i, first.extent.lastMonth);
  return day === undefined ? undefined : { ...day, extent: inYear(day.extent, first.extent) };
}

/** A range that runs over the turn of the year: 11月至次年3月, 12月-2月. */
function afterTurn(first: Extent, last: Extent): Extent {
  const backwards = last.by === first.by && last.year === first.lastYear && last.lastMonth < first.firstMonth;
  return backwards ? { ...last, year: last.year + 1, lastYear: last.lastYear + 1 } : last;
}

function readDraft(s: string, i: number): Draft | undefined {
  const first = readPoint(s, i);
  if (first === undefined) return undefined;
  let at = skipBlanks(s, first.end);
  if (s[at] === '起') at += 1;
  else if (s.startsWith('开始', at)) at += 2;
  const joined = skipJoiner(s, at, joiners);
  const second = joined < 0 ? undefined : readSecond(s, joined, first);
  if (second !== undefined) {
    const last = afterTurn(first.extent, second.extent);
    return {
      end: second.end,
      first: first.extent,
      last,
      grain: second.grain === 'edge' ? 'day' : second.grain,
      state: false,
    };
  }
  return { end: first.end, first: first.extent, last: first.extent, grain: first.grain, state: false };
}

const notAfterFront = '期列茅述提景往后置去来进方端言沿者瞻身三两十几';
const notAfterBehind = '续期勤备果台面来';
const notAfterStart = '草步诉点数源因码飞降重';

interface Suffix {
  readonly end: number;
  readonly open: Open;
}

/** What closes the expression: 以来, 起, 前, 后, 止, 内, 期间. */
function readSuffix(s: string, i: number, draft: Draft): Suffix {
  const at = i;
  const precise = draft.grain === 'day' || draft.grain === 'edge' || draft.grain === 'opening';
  const next = s[at + 1] ?? ' ';
  switch (s[at]) {
    case '以':
      if (next === '来') return { end: at + 2, open: 'since' };
      if (next === '前') return { end: at + 2, open: precise ? 'until' : 'before' };
      if (next === '后') return { end: at + 2, open: 'after' };
      break;
    case '之':
      if (next === '前') return { end: at + 2, open: precise ? 'until' : 'before' };
      if (next === '后') return { end: at + 2, open: 'after' };
      break;
    case '至':
    case '到':
      if (next === '今') return { end: at + 2, open: 'since' };
      break;
    case '开':
      if (next === '始') return { end: at + 2, open: 'since' };
      break;
    case '起':
      if (!notAfterStart.includes(next)) return { end: at + 1, open: 'since' };
      break;
    case '前':
      // 12月底前1号高炉检修, but 全年前3个月
      if (!notAfterFront.includes(next) && (precise || !isDigit(s, at + 1)))
        return { end: at + 1, open: precise ? 'until' : 'before' };
      break;
    case '后':
      if (!notAfterBehind.includes(next)) return { end: at + 1, open: 'after' };
      break;
    case '止':
      return { end: at + 1, open: 'none' };
    case '为':
      if (next === '止') return { end: at + 2, open: 'none' };
      break;
    case '当':
      if (next === '月' && draft.grain === 'month') return { end: at + 2, open: 'none' };
      break;
    case '同':
      if (next === '期' || next === '月') return { end: at + 2, open: 'none' };
      break;
    case '期':
      if (next === '间') return { end: at + 2, open: 'none' };
      break;
    case '时':
      if (next === '期') return { end: at + 2, open: 'none' };
      break;
  }
  return { end: at, open: 'none' };
}

const duringSeason = createWordSet(['期间', '假期']);

/** A season or feast behind a year (2023年春运期间): no dates of its own. */
function readSeason(s: string, i: number, draft: Draft): number {
  if (draft.grain !== 'year') return -1;
  const season = wordAt(seasons, s, i)?.word;
  if (season === undefined) return -1;
  const end = i + season.length;
  return wordAt(duringSeason, s, end) === undefined ? end : end + 2;
}

/** A time of day behind a date. */
function passClock(s: string, i: number, draft: Draft): number {
  if (draft.grain !== 'day') return i;
  const at = skipBlanks(s, i);
  const end = readClock(s, at, true);
  return end < 0 ? i : end;
}

/** The opening word at `i`, where it opens an interval here. */
function readOpener(s: string, i: number): readonly [number, 'until' | 'since'] | undefined {
  const opening = wordAt(openings, s, i);
  if (opening === undefined) return undefined;
  const { word, value: open } = opening;
  const reached = word.length === 1 && open === 'until' && i > 0 && reaches.includes(s[i - 1]!);
  return reached ? undefined : [skipBlanks(s, i + word.length), open];
}

/** 截至1-5月: a range of months keeps its own start. */
function isMonthRange({ first, grain }: Draft): boolean {
  return grain === 'month' && first.lastMonth > first.firstMonth;
}

function combine(opener: 'until' | 'since' | undefined, suffix: Open, draft: Draft): Open {
  if (suffix !== 'none') return suffix;
  if (draft.first !== draft.last || (opener === 'until' && isMonthRange(draft))) return 'none';
  return opener ?? (draft.grain === 'edge' ? 'until' : 'none');
}

/** Reads the expression that starts at `i`; undefined where there is none. */
export function readMention(s: string, i: number, inTitle: boolean): PeriodMention | undefined {
  const numeral = isDigit(s, i) || isChineseNumeral(s, i);
  const state = numeral ? undefined : wordAt(states, s, i)?.word;
  if (state !== undefined) return readState(s, i, state, inTitle);
  const opener = numeral ? undefined : readOpener(s, i);
  const draft = readDraft(s, opener === undefined ? i : opener[0]);
  if (draft === undefined) return opener === undefined ? readTimeOfDay(s, i, inTitle) : undefined;
  if (draft.grain === 'year' && isDigit(s, i) && labels.includes(s[draft.end] ?? ' ')) return undefined;
  const season = readSeason(s, draft.end, draft);
  if (season >= 0)
    return { start: i, end: season, kind: 'state', open: 'none', grain: 'part', comparison: false, inTitle };
  const timed = passClock(s, draft.end, draft);
  const suffix = readSuffix(s, timed, draft);
  const end = suffix.end;
  // 从2020年的50家, 从2020年50家: no stretch begins here, the time is that of what follows.
  const tied = opener !== undefined && (s[end] === '的' || (opener[1] === 'since' && isDigit(s, end)));
  return {
    start: i,
    end,
    kind: 'interval',
    first: draft.first,
    last: draft.last,
    open: tied && suffix.open === 'none' ? 'none' : combine(opener?.[1], suffix.open, draft),
    grain: draft.grain,
    comparison: s[end - 2] === '同' || isCompared(s, i, end),
    inTitle,
  };
}

function readState(s: string, i: number, word: string, inTitle: boolean): PeriodMention | undefined {
  const end = i + word.length;
  if ((i > 0 && notBeforeState.includes(s[i - 1]!)) || (s[end] === notAfterState && word === '目前')) return undefined;
  return { start: i, end, kind: 'state', open: 'none', grain: 'part', comparison: isCompared(s, i, end), inTitle };
}

function readTimeOfDay(s: string, i: number, inTitle: boolean): PeriodMention | undefined {
  const end = readClock(s, i, false);
  return end < 0 ? undefined : { start: i, end, kind: 'clock', open: 'none', grain: 'day', comparison: false, inTitle };
}
