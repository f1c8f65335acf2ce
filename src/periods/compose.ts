/** Puts a whole expression together: opening word, first end, joined second end, and what closes or opens the interval. */
import { codeSet } from '../text/codes.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import { shift, shiftMonths } from './calendar.ts';
import { readClock } from './clock.ts';
import { isCompared } from './comparison.ts';
import type { Interval } from './day.ts';
import { fromToday, inYear } from './extents.ts';
import type { Extent, Open, PeriodMention, Reading } from './mention.ts';
import { numberOf } from './pattern.ts';
import { allForms, readForm } from './point.ts';
import { isChineseNumeral, isDigit, skipBlanks, skipJoiner } from './read.ts';
import { joiners, notAfterState, notBeforeState, reaches } from './words.data.ts';
import { openings, partsOfDay, seasons, states, suffixes } from './words.ts';

/** What one expression says, before its surroundings are looked at. */
interface Draft extends Reading {
  /** The last end; the first one where it is the only one. */
  readonly last: Extent;
  /** Told as the start of something: 自2020年上市以来. */
  readonly since?: boolean | undefined;
}

const labels = '届级';
const phraseMarks = codeSet(',;:。!?、\n');
/** 12月|合约, 2027年1月|期货价格: the month names what falls due in it. */
const dueTails = createWordSet(['合约 期货合约 期货价格 主力合约']);
const pairJoiners = '与和及';
const between = createWordSet(['之间', '间']);

const readPoint = (s: string, i: number): Reading | undefined => readForm(allForms().opening, s, i);

/** The second end of a range: it may be a day alone, and takes what it lacks from the first end. */
function readSecond(s: string, i: number, first: Reading): Reading | undefined {
  const point = readPoint(s, i);
  if (point !== undefined && point.extent.firstMonth !== 0) {
    const { by } = first.extent;
    if (point.extent.by !== 'left' || by === 'left' || by === 'today' || by === 'month') return point;
    return { ...point, extent: inYear(point.extent, { ...first.extent, year: first.extent.lastYear }) };
  }
  if (first.grain !== 'day' && first.grain !== 'opening') return undefined;
  const day = readForm(allForms().second, s, i);
  if (day === undefined) return undefined;
  if (day.extent.fromToday !== undefined) return inWeekOf(first, day);
  const { firstDay, lastDay } = day.extent;
  return { ...day, extent: { ...first.extent, firstMonth: first.extent.lastMonth, firstDay, lastDay } };
}

/** `下周一到周三`: the day of the week that the first end is in. */
function inWeekOf({ extent }: Reading, day: Reading): Reading | undefined {
  const { fromToday: first } = extent;
  const { fromToday: second } = day.extent;
  if (first === undefined || second === undefined) return undefined;
  return { ...day, extent: fromToday((today) => second(first(today)?.from ?? today)) };
}

/** A range that runs over the turn of the year: 11月至次年3月, 12月-2月. */
function afterTurn(first: Extent, last: Extent): Extent {
  const backwards = last.by === first.by && last.year === first.lastYear && last.lastMonth < first.firstMonth;
  return backwards && last.by !== 'month' ? { ...last, year: last.year + 1, lastYear: last.lastYear + 1 } : last;
}

function joinedEnd(s: string, at: number, first: Reading): Reading | undefined {
  const joined = skipJoiner(s, at, joiners);
  if (joined >= 0) return readSecond(s, joined, first);
  const paired = skipJoiner(s, at, pairJoiners);
  const second = paired < 0 ? undefined : readSecond(s, paired, first);
  const word = second && wordAt(between, s, second.end)?.word;
  return word === undefined ? undefined : { ...second!, end: second!.end + word.length };
}

const eventEnds = codeSet(',;:。!?、()\n\r \t0123456789“”');
const longestEvent = 16;
const shortestEvent = 8;
/** Without 自 before it, where the clause ends with 以来: 2021年某市启动某项建设以来,…. */
const longestClosed = 24;
/** Characters before 来 that make another word with it. */
const notBeforeSince = '回到过起下上出进归原未将历本从由带';

/** What 以来, 至今 and 来 begin with. */
const sinceHeads = codeSet('以至来');

/** `自2020年上市以来`, `今年十月入秋来`: where an event that began then is closed by 以来; -1 where none is. */
function eventEnd(s: string, from: number, opened: boolean): number {
  const near = from + (opened ? longestEvent : shortestEvent);
  for (let i = from; i < from + longestClosed && i < s.length && !eventEnds.has(s.charCodeAt(i)); i += 1) {
    if (!sinceHeads.has(s.charCodeAt(i))) continue;
    const end = i < near ? closeOfEvent(s, i, opened) : s.startsWith('以来,', i) ? i + 2 : -1;
    if (end < 0) continue;
    // 来, needs two characters before it
    return i > from + (s[end - 2] === '以' || s[end - 2] === '至' ? 0 : 1) ? end : -1;
  }
  return -1;
}

/** The end of 以来, 至今 or 来 at `i`, or -1. */
function closeOfEvent(s: string, i: number, opened: boolean): number {
  if (s.startsWith('以来', i) || (opened && s.startsWith('至今', i))) return i + 2;
  return s[i] === '来' && s[i + 1] === ',' && !notBeforeSince.includes(s[i - 1]!) ? i + 1 : -1;
}

/** `opened`: behind 自 or 从. */
function readDraft(s: string, i: number, opened: boolean): Draft | undefined {
  const first = readPoint(s, i);
  if (first === undefined) return undefined;
  const event = first.grain === 'years' || first.state ? -1 : eventEnd(s, first.end, opened);
  let at = skipBlanks(s, event > 0 ? event : passPart(s, passDay(s, first), first));
  if (s[at] === '起') at += 1;
  else if (s.startsWith('开始', at)) at += 2;
  const second = joinedEnd(s, at, first);
  if (second === undefined)
    return drafted(first, { end: event > 0 ? event : first.end, last: first.extent, since: event > 0 });
  const last = afterTurn(first.extent, second.extent);
  const grain = second.grain === 'edge' ? 'day' : second.grain;
  const form = `${first.form}-${second.form}`;
  return drafted(
    { ...first, grain, form, state: false, feast: undefined },
    { end: second.end, last, since: undefined },
  );
}

/** Drafts are of one shape, as the extents are. */
function drafted(first: Reading, { end, last, since }: Pick<Draft, 'end' | 'last' | 'since'>): Draft {
  const { extent, grain, form, rank, state, feast, report } = first;
  return { end, extent, last, since, grain, form, rank, state, feast, report };
}

/** The end of a date with the day of the week that it names again: 10月12日(星期一), 10月12日,周一. */
function passDay(s: string, { end, grain }: { end: number; grain: Reading['grain'] }): number {
  if (grain !== 'day') return end;
  const bracket = s[end] === '(';
  const at = bracket || s[end] === ',' || s[end] === ' ' ? end + 1 : end;
  const name = s.startsWith('星期', at) || s.startsWith('礼拜', at) ? at + 2 : s[at] === '周' ? at + 1 : -1;
  if (name < 0 || !'一二三四五六日天'.includes(s[name] ?? ' ')) return end;
  if (!bracket) return name + 1;
  return s[name + 1] === ')' ? name + 2 : end;
}

/** `27日夜间至28日凌晨`: the part of the day before the mark that joins a second day. */
function passPart(s: string, i: number, { grain }: Reading): number {
  const part = grain === 'day' ? wordAt(partsOfDay, s, i)?.word : undefined;
  const end = part === undefined ? i : i + part.length;
  return end > i && skipJoiner(s, end, joiners) >= 0 ? end : i;
}

interface Suffix {
  readonly end: number;
  readonly open: Open;
}

/** What closes the expression: 以来, 起, 前, 后, 止, 期间. */
function readSuffix(s: string, i: number, { grain }: Draft): Suffix {
  const found = wordAt(suffixes, s, i)?.value;
  if (found === undefined) return { end: i, open: 'none' };
  const { word, open, notAfter, month, behind } = found;
  const end = i + word.length;
  const blocked = notAfter !== undefined && end < s.length && notAfter.includes(s[end]!);
  const elsewhere = (month && grain !== 'month') || (behind !== undefined && !s.endsWith(behind, i));
  if (blocked || elsewhere) return { end: i, open: 'none' };
  if (open !== 'until') return { end, open };
  const precise = grain === 'day' || grain === 'edge' || grain === 'opening';
  // 12月底前1号高炉检修, but 全年前3个月
  if (word === '前' && !precise && isDigit(s, end)) return { end: i, open: 'none' };
  return { end, open: precise ? 'until' : 'before' };
}

const duringSeason = createWordSet(['期间', '假期', '假日', '长假']);

/** A season or feast behind a year (2023年春运期间): no dates of its own. */
function readSeason(s: string, draft: Draft): number {
  const season = draft.grain === 'year' ? wordAt(seasons, s, draft.end)?.word : undefined;
  if (season === undefined && !draft.feast) return -1;
  const end = draft.end + (season?.length ?? 0);
  const during = wordAt(duringSeason, s, end)?.word;
  if (during !== undefined) return end + during.length;
  return season === undefined ? -1 : end;
}

/** A part or time of day behind a date. */
function passClock(s: string, i: number, draft: Draft): number {
  if (draft.grain !== 'day') return i;
  const part = wordAt(partsOfDay, s, i)?.word.length ?? 0;
  const at = skipBlanks(s, i);
  const end = readClock(s, at, true);
  return end < 0 ? i + part : end;
}

/** The opening word at `i`, where it opens an interval here. */
function readOpener(s: string, i: number): readonly [number, 'until' | 'since'] | undefined {
  const opening = wordAt(openings, s, i);
  if (opening === undefined) return undefined;
  const { word, value: open } = opening;
  // 提高到2025年的…, 500至1000年
  const single = word.length === 1 && open === 'until' && i > 0;
  const reached = single && (reaches.includes(s[i - 1]!) || isDigit(s, i - 1));
  return reached ? undefined : [skipBlanks(s, i + word.length), open];
}

/** 截至1-5月, 从4月3日到5日, 从2016-2018: a range keeps its own start. */
function isRange({ extent, grain }: Draft): boolean {
  if (grain === 'years') return extent.by === 'said' && extent.members !== undefined;
  return grain === 'day'
    ? extent.lastDay > extent.firstDay && extent.firstDay > 0
    : grain === 'month' && extent.lastMonth > extent.firstMonth;
}

function combine(opener: 'until' | 'since' | undefined, suffix: Open, draft: Draft): Open {
  if (suffix !== 'none') return suffix;
  if (draft.since) return 'since';
  if (draft.extent !== draft.last || (opener !== undefined && isRange(draft))) return 'none';
  return opener ?? (draft.grain === 'edge' ? 'until' : 'none');
}

const closed =
  /止?[,的]?(?:(\d{1,2}|[一二三四五六七八九十]{1,2})个月|(?:财政|会计)?年度|财年|全年|半年度?|(?:第?[一二三四]?)季度)/y;

/** The months of a year, a half or a quarter. */
function monthsIn(written: string): number {
  if (written.endsWith('季度')) return 3;
  return written.includes('半年') ? 6 : 12;
}

/** `截至2022年6月30日止年度`, `止六个月`: the stretch that ends on that day. */
function readClosed(s: string, i: number, { extent, last, grain }: Draft): { end: number; extent: Extent } | undefined {
  if (grain !== 'day' || extent !== last) return undefined;
  closed.lastIndex = i;
  const match = closed.exec(s);
  if (match === null || !(match[0].startsWith('止') || match[0].startsWith('的'))) return undefined;
  const count = match[1] === undefined ? monthsIn(match[0]) : numberOf(match[1]);
  const pick = ({ to }: Interval): Interval => ({ from: shiftMonths(shift(to, 1), -count), to });
  return { end: i + match[0].length, extent: { ...extent, pick } };
}

/** Reads the expression that starts at `i`; undefined where there is none. */
export function readMention(s: string, i: number, inTitle: boolean): PeriodMention | undefined {
  const numeral = isDigit(s, i) || isChineseNumeral(s, i);
  const state = numeral ? undefined : wordAt(states, s, i)?.word;
  if (state !== undefined) return readState(s, i, state, inTitle);
  const opener = numeral ? undefined : readOpener(s, i);
  const draft = readDraft(s, opener === undefined ? i : opener[0], opener?.[1] === 'since');
  if (draft === undefined) return opener === undefined ? readTimeOfDay(s, i, inTitle) : undefined;
  if (draft.grain === 'year' && isDigit(s, i) && labels.includes(s[draft.end] ?? ' ')) return undefined;
  if (draft.grain === 'month' && wordAt(dueTails, s, draft.end) !== undefined)
    return { start: i, end: draft.end, kind: 'label', open: 'none', grain: 'month', comparison: false, inTitle: true };
  const season = readSeason(s, draft);
  if (season >= 0)
    return { start: i, end: season, kind: 'state', open: 'none', grain: 'part', comparison: false, inTitle };
  return closeMention(s, { start: i, opener, inTitle }, draft);
}

const attributed = /[^,;。、\d]{1,8}的[^,;。、\d第]{0,4}\d/y;

/** `从10月修正后的下降13.6%反弹`: what stands between is an attribute of the figure. */
function isTied(s: string, end: number): boolean {
  attributed.lastIndex = end;
  return attributed.test(s);
}

/** 从2020年|50家, 从2020年|不到50家 */
const bounded = /^(?:[约近超逾]|不[到足]|大约)?\d/;

interface Lead {
  readonly start: number;
  readonly opener: readonly [number, 'until' | 'since'] | undefined;
  readonly inTitle: boolean;
}

function closeMention(s: string, { start, opener, inTitle }: Lead, draft: Draft): PeriodMention {
  const { grain, form, report } = draft;
  const kind = draft.state ? 'state' : draft.feast ? 'feast' : 'interval';
  const stretch = opener?.[1] === 'until' ? readClosed(s, draft.end, draft) : undefined;
  if (stretch !== undefined) {
    const { end, extent } = stretch;
    const comparison = isCompared(s, start, end);
    return { start, end, kind, first: extent, last: extent, open: 'none', grain: 'day', comparison, inTitle, form };
  }
  const suffix = readSuffix(s, passDay(s, { end: passClock(s, draft.end, draft), grain }), draft);
  const { end } = suffix;
  // 从2020年的50家, 从2020年50家: no stretch begins here, the time is that of what follows.
  const tied =
    opener !== undefined &&
    (s[end] === '的' ||
      (opener[1] === 'since' && (bounded.test(s.slice(end, end + 3)) || (s[start] === '从' && isTied(s, end)))));
  return {
    start,
    end,
    kind,
    first: draft.extent,
    last: draft.last,
    open: tied && suffix.open === 'none' ? 'none' : combine(opener?.[1], suffix.open, draft),
    grain,
    comparison: s[end - 2] === '同' || isCompared(s, start, end),
    inTitle,
    form,
    report,
  };
}

function readState(s: string, i: number, word: string, inTitle: boolean): PeriodMention | undefined {
  const end = i + word.length;
  // 2008年成立,|至今营运4家: what stands by now; 2008年|至今 is a stretch
  if (word === '至今' && i > 0 && !phraseMarks.has(s.charCodeAt(i - 1))) return undefined;
  if ((i > 0 && notBeforeState.includes(s[i - 1]!)) || (s[end] === notAfterState && word === '目前')) return undefined;
  return { start: i, end, kind: 'state', open: 'none', grain: 'part', comparison: isCompared(s, i, end), inTitle };
}

function readTimeOfDay(s: string, i: number, inTitle: boolean): PeriodMention | undefined {
  const end = readClock(s, i, false);
  return end < 0 ? undefined : { start: i, end, kind: 'clock', open: 'none', grain: 'day', comparison: false, inTitle };
}
