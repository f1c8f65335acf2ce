/** Fills in the years that expressions leave out, from what stands before them, and turns extents into days. */
import { codeSet } from '../text/codes.ts';
import { type Head, headOf, opensLine } from '../text/headings.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/words.ts';
import { daysIn, firstDay, isoDay, lastDay, monthOf, parseDay, shift, shiftMonths } from './calendar.ts';
import type { Day, Interval } from './day.ts';
import { levelsOf } from './levels.ts';
import type { Extent, PeriodMention } from './mention.ts';
import { isDigit } from './read.ts';
import { isHeading, isUndatedPlan } from './sections.ts';
import { stampedDay } from './stamps.ts';
import { isSameStretch, sameStretch } from './stretches.ts';
import { lookingAhead } from './words.ts';
import { createYearContext, type YearContext, YearReader } from './years.ts';

/** A mention with its days, both inclusive; an open side is absent, and so are both where the dates are unknown. */
export interface ResolvedPeriod extends PeriodMention {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Set where the mention stands in a heading; `title` is one before the first full sentence. */
  readonly heading?: 'title' | 'section' | undefined;
  /** Its years, quarters or months one by one, where they may be handed out: 2021-2023年分别为…. */
  readonly each?: readonly { readonly from: string; readonly to: string }[] | undefined;
  /** 去年同期 where the sentence names no stretch: which part of the year is meant is not said. */
  readonly vague?: boolean | undefined;
  /** Its own characters, kept where it outlives the stretch of text that it stands in. */
  readonly text?: string | undefined;
}

export interface ResolveOptions {
  /** ISO day (what follows it is ignored) or a Date, read in UTC. */
  readonly referenceDate?: string | Date | undefined;
}

/** Days of a mention, as far as they are known, and the year that its last extent ends in. */
interface Days {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly year: number | undefined;
}

const unknown: Days = { from: undefined, to: undefined, year: undefined };

/** How many years back a day that is not in every year is looked for. */
const leapYears = 8;

/** The days of one end in the years given, or undefined where there are none. */
function stretchOf(extent: Extent, year: number, lastYear: number, reference: Day | undefined): Interval | undefined {
  const { inYear, pick } = extent;
  if (isCounted(extent)) {
    if (reference === undefined) return undefined;
    // 去年本月
    return awayFrom(extent, isMonthless(extent) && extent.by !== 'left' ? { ...reference, year } : reference);
  }
  if (inYear !== undefined) return inYear(year);
  if (isLeapDay(extent)) {
    for (let back = 0; back < leapYears; back += 1)
      if (daysIn(year - back, 2) === 29) return spanIn(extent, year - back, year - back);
  }
  const whole = spanIn(extent, year, lastYear);
  return whole === undefined || pick === undefined ? whole : pick(whole);
}

function spanIn(extent: Extent, year: number, lastYear: number): Interval | undefined {
  const from = firstDay(extent, year);
  const to = lastDay(extent, lastYear);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** `2月29日` without its year: of the last that has it. */
function isLeapDay({ by, firstMonth, firstDay: day, lastDay: last }: Extent): boolean {
  return by === 'left' && firstMonth === 2 && day === 29 && last === 29;
}

/** What is counted from the reference date. */
function awayFrom(extent: Extent, reference: Day): Interval | undefined {
  const { fromToday, pick } = extent;
  if (fromToday !== undefined) return fromToday(reference);
  const monthly = extent.by === 'month';
  const first = monthOf(shiftMonths(reference, monthly ? extent.firstMonth : 0)).from;
  const last = monthOf(shiftMonths(reference, monthly ? extent.lastMonth : 0)).from;
  const from = firstDay({ ...extent, firstMonth: first.month }, first.year);
  const to = lastDay({ ...extent, lastMonth: last.month }, last.year);
  if (from !== undefined && to !== undefined) return pick === undefined ? { from, to } : pick({ from, to });
  // 29日 told in February: of the month before
  return isMonthless(extent) && extent.by === 'left' && reference.day > 0
    ? awayFrom(extent, { ...shiftMonths(reference, -1), day: 0 })
    : undefined;
}

/** Days of a mention, given the years that its ends count from. */
function daysOf(mention: PeriodMention, years: YearReader, reference: Day | undefined): Days {
  const first = mention.first;
  const last = mention.last;
  if (first === undefined || last === undefined) return unknown;
  const base = years.base(first, mention);
  if (base === undefined) return unknown;
  const firstYear = first.year + base;
  const lastBase = last === first ? base : last.by === 'same' ? firstYear : years.base(last, mention);
  if (lastBase === undefined) return unknown;
  let lastYear = last.lastYear + lastBase;
  if (last !== first && last.by === 'left' && lastYear < firstYear) lastYear = firstYear;
  const head = stretchOf(first, firstYear, first.lastYear + base, reference);
  const tail = last === first ? head : stretchOf(last, last.year + lastBase, lastYear, reference);
  if (head === undefined || tail === undefined || isoDay(head.from) > isoDay(tail.to)) return unknown;
  // what is counted from the reference date says nothing of the years of the text
  const year = isCounted(last) ? undefined : lastYear;
  const told = years.told();
  const closed = mention.open === 'since' && mention.grain === 'years' && told !== undefined && told >= lastYear;
  return open(closed ? 'none' : mention.open, head.from, tail.to, year);
}

/** How far around a time words that look ahead are looked for. */
const aheadReach = 40;

/** Whether the time may be one to come: a deadline, or told of with words that look ahead. */
function looksAhead(s: string, sentence: Span, { start, end, open, form, first }: PeriodMention): boolean {
  if ((open === 'until' || open === 'before') && s[start] !== '截') return true;
  // a time by itself looks either way; a day of the month that stands beside 今 or 昨 has come
  if (start === 0 && end >= s.length && form !== '今(4)日') return true;
  // 4个城市|1-8月|清仓率: the months so far tell of what follows
  const parted = s[end] === ',' || (first !== undefined && first.firstMonth !== first.lastMonth);
  if (!parted && followsFigure(s, start)) return true;
  const stop = Math.min(
    sentence.end,
    end + aheadReach,
    first?.by === 'left' && isMonthless(first) ? clauseEnd(s, end) : s.length,
  );
  for (let i = Math.max(sentence.start, start - aheadReach); i < stop; i += 1) {
    // 12月28日,《发展规划》发布: a paper that looks ahead
    if (s[i] === '《') i += Math.max(0, s.slice(i, i + longestPaper).indexOf('》'));
    const met = wordAt(lookingAhead, s, i);
    if (met?.value === true) return true;
    if (met !== undefined) i += met.word.length - 1;
  }
  return false;
}

/** 27日|股价大涨3%,|公司将…: where the clause ends that a day without its month is told in. */
function clauseEnd(s: string, end: number): number {
  const at = s.slice(end + 1, end + aheadReach).indexOf(',');
  return at < 0 ? s.length : end + 1 + at;
}

/** Longest title of a paper. */
const longestPaper = 60;

/** How far behind its figure a time may stand. */
const longestSubject = 10;
const dateUnits = codeSet('日号月年');
const doneMarks = codeSet('了已曾');
const phraseMarks = codeSet(',;:。!?()、\n\r');

/** `其余4座9月通水`: behind its figure, so it tells when that will be. */
function followsFigure(s: string, start: number): boolean {
  for (let i = start - 1; i >= start - longestSubject && i >= 0; i -= 1) {
    if (phraseMarks.has(s.charCodeAt(i))) return false;
    // 452家公布了12月末户数: what is done is not ahead
    if (doneMarks.has(s.charCodeAt(i))) return false;
    // 29日汇率已从27日的…: another day is no figure
    if (isDigit(s, i)) return !dateUnits.has(s.charCodeAt(i + 1));
  }
  return false;
}

interface Resolver {
  readonly s: string;
  readonly context: YearContext;
  readonly years: YearReader;
}

/** `11月` told in January, `周五` told on Monday: what has happened was the last one, not the next. */
function settledDays({ s, years }: Resolver, sentence: Span, mention: PeriodMention): Days {
  const reference = years.today();
  const days = daysOf(mention, years, reference);
  const edge = edgeOf(mention, days);
  if (reference === undefined || edge === undefined || isoDay(edge) <= isoDay(reference)) return days;
  if (!isPartial(mention, years) || looksAhead(s, sentence, mention)) return days;
  years.movedBack = days.year !== undefined;
  const back = (day: Day | undefined): Day | undefined => day && earlier(day, mention.first!);
  return { from: back(days.from), to: back(days.to), year: days.year === undefined ? undefined : days.year - 1 };
}

/** The day on which a time may be told of: all of a year when it is over, a quarter in its last month. */
function edgeOf({ form, first, grain }: PeriodMention, { from, to }: Days): Day | undefined {
  if (form === '全年') return to;
  const halves = first !== undefined && first.lastMonth - first.firstMonth === 5;
  // 截至12月5日
  return grain === 'part' && !halves && to !== undefined ? { ...to, day: 1 } : (from ?? to);
}

function earlier(day: Day, extent: Extent): Day {
  return extent.by === 'today' ? shift(day, -7) : shiftMonths(day, isMonthless(extent) ? -1 : -12);
}

/** Times of which the text says only a part: 周五, 29日, and months and days whose year nothing but the reference date tells. */
function isPartial(mention: PeriodMention, years: YearReader): boolean {
  const { first, last, form } = mention;
  if (first === undefined || last === undefined) return false;
  // 27日夜间至28日凌晨
  if (first !== last) return first.by === 'left' && isMonthless(first) && last.by === 'left' && isMonthless(last);
  if (form === '全年') return years.isUnderWay() && years.isGuessed(mention);
  if (form === '星期一' || (first.by === 'left' && isMonthless(first))) return true;
  // 今年前8个月 told in July: the text is of the year before
  if (first.by === 'told') return first.year === 0 && mention.grain === 'part' && first.firstMonth === 1;
  return first.by === 'left' && first.year === 0 && mention.grain !== 'year' && years.isGuessed(mention);
}

/** The month is left out as well: 29日, 去年本月. */
function isMonthless({ by, firstMonth }: Extent): boolean {
  return firstMonth === 0 && by !== 'month';
}

/** Counted from the reference date. */
function isCounted(extent: Extent): boolean {
  return extent.by === 'today' || extent.by === 'month' || isMonthless(extent);
}

function open(side: PeriodMention['open'], from: Day, to: Day, year: number | undefined): Days {
  switch (side) {
    case 'none':
      return { from, to, year };
    case 'until':
      return { from: undefined, to, year };
    case 'since':
      return { from, to: undefined, year };
    case 'before':
      return { from: undefined, to: shift(from, -1), year };
    case 'after':
      return { from: shift(to, 1), to: undefined, year };
  }
}

/**
 * The days of every mention. Years that are left out come from the sentence, then from the document (headings, title,
 * full dates), then from the reference date; only text before or at the mention is used. `context` is updated, so that
 * a text may be read in stretches that end with a line.
 */
export function resolvePeriods(
  mentions: readonly PeriodMention[],
  { folded: s }: Source,
  sentences: readonly Span[],
  options: ResolveOptions = {},
  context: YearContext = createYearContext(),
): ResolvedPeriod[] {
  const reference = stampedDay(s, mentions) ?? parseDay(options.referenceDate);
  const years = new YearReader(s, reference, context);
  const resolver: Resolver = { s, context, years };
  const resolved: ResolvedPeriod[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while (next < mentions.length && mentions[next]!.start < sentence.end) next += 1;
    if (opensLine(s, sentence.start)) years.startLine(sentence.start);
    if (next > first) resolveSentence(resolver, sentence, mentions.slice(first, next), resolved);
    else if (isUndatedPlan(s, sentence)) years.startPlan();
    if (s[sentence.end - 1] === '。') context.opened = true;
  }
  return resolved;
}

/** Resolves the mentions of a sentence in their order: each tells of the years of those behind it. */
function resolveSentence(
  resolver: Resolver,
  sentence: Span,
  mentions: readonly PeriodMention[],
  resolved: ResolvedPeriod[],
): void {
  const { s, context, years } = resolver;
  years.startSentence();
  const head = headOf(s, sentence);
  let headed = false;
  let measured: Interval | undefined;
  for (const mention of levelsOf(s, mentions)) {
    const heading = headingOf(s, head, mention, context);
    const days = settledDays(resolver, sentence, mention);
    const kind = isWindow(mention, context) ? 'state' : mention.kind;
    const { from, to } = sameStretch(mention, days.year, s, measured) ?? days;
    if (!mention.comparison && heading === undefined && from !== undefined && to !== undefined) measured = { from, to };
    years.note(mention, days.year, sentence, headed ? undefined : heading);
    if (headed && heading === 'title' && mention.grain === 'year') context.plan ??= days.year;
    if (heading !== undefined && mention.grain !== 'years') headed = true;
    resolved.push({
      start: mention.start,
      end: mention.end,
      kind,
      form: mention.form,
      report: mention.report,
      first: mention.first,
      last: mention.last,
      open: mention.open,
      grain: mention.grain,
      comparison: mention.comparison,
      inTitle: mention.inTitle,
      each: eachOf(mention, days.year, years.today()),
      vague: mention.grain === 'year' && measured === undefined && isSameStretch(s, mention.end),
      from: from && isoDay(from),
      to: to && isoDay(to),
      heading,
      text: undefined,
    });
  }
}

/** `未来十年`, `过去三年` in a text that no heading ties to years: a window of time, seen from the day of telling. */
function isWindow({ kind, first, grain }: PeriodMention, { title, section, span, looksBack }: YearContext): boolean {
  if (kind !== 'interval' || grain !== 'years' || (first?.by !== 'past' && first?.by !== 'ahead')) return false;
  return title === undefined && section === undefined && (span === undefined || looksBack === true);
}

/** 一至四季度, 3-5月: one quarter or month after the other. */
function partsOf(first: Extent, last: Extent, year: number, step: number): ResolvedPeriod['each'] {
  const count = (last.lastMonth - first.firstMonth + 1) / step;
  if (count < 2 || first.firstMonth < 1 || last.lastMonth > 12) return undefined;
  return Array.from({ length: count }, (_, i) => {
    const from = { year, month: first.firstMonth + step * i, day: 1 };
    return { from: isoDay(from), to: isoDay(monthOf({ ...from, month: from.month + step - 1 }).to) };
  });
}

/** Whole months of one year, counted from its start. */
function isMonths({ firstDay, lastDay, lunar, inYear, pick, fromToday, by }: Extent): boolean {
  const special = lunar ?? inYear ?? pick ?? fromToday;
  return special === undefined && by !== 'month' && by !== 'today' && firstDay === 0 && lastDay === 0;
}

/** The years of a row or range one by one. */
function eachOf(
  { first, last, grain, form }: PeriodMention,
  year: number | undefined,
  reference: Day | undefined,
): ResolvedPeriod['each'] {
  if (first === undefined || last === undefined || year === undefined) return undefined;
  let members = first.members;
  // 2021年-2023年
  const count = last.lastYear - first.year + 1;
  if (first !== last && grain === 'year' && first.by === 'said' && last.by === 'said' && count > 1 && count <= 12)
    members = Array.from({ length: count }, (_, i) => first.year + i);
  if (members === undefined && first === last && form?.endsWith('三季度')) return partsOf(first, first, year, 3);
  const months = members === undefined && grain === 'month' && isMonths(first) && isMonths(last);
  if (months && (last === first || last.by === 'left') && first.lastYear === first.year)
    return partsOf(first, last, year, 1);
  // 今明两年 counts from the year of telling
  const from = first.by === 'told' ? year - first.lastYear : 0;
  const stretches = members?.map((each) => stretchOf(first, from + each, from + each, reference));
  if (stretches === undefined || stretches.some((each) => each === undefined)) return undefined;
  return stretches.map((each) => ({ from: isoDay(each!.from), to: isoDay(each!.to) }));
}

function headingOf(
  s: string,
  head: Head,
  mention: PeriodMention,
  context: YearContext,
): 'title' | 'section' | undefined {
  if (mention.kind !== 'interval') return undefined;
  if (isHeading(s, head, mention)) return context.opened || head.marker ? 'section' : 'title';
  const dated = !context.opened && mention.grain === 'day' && mention.first?.by === 'said' && head.alone;
  return dated ? 'title' : undefined;
}
