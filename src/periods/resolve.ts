/** Fills in the years that expressions leave out, from what stands before them, and turns extents into days. */
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type Day, firstDay, isoDay, lastDay, parseDay, shift } from './calendar.ts';
import type { PeriodMention } from './mention.ts';
import { isHeading, isLine, isUndatedPlan } from './sections.ts';
import { type Interval, sameStretch } from './stretches.ts';
import { createYearContext, type YearContext, YearReader } from './years.ts';

/** A mention with its days, both inclusive; an open side is absent, and so are both where the dates are unknown. */
export interface ResolvedPeriod extends PeriodMention {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Set where the mention stands in a heading; `title` is one before the first full sentence. */
  readonly heading?: 'title' | 'section' | undefined;
  /** Its own characters, kept where it outlives the stretch of text that it stands in. */
  readonly text?: string;
}

export interface ResolveOptions {
  /** ISO day (what follows it is ignored) or a Date, read in UTC. */
  readonly referenceDate?: string | Date | undefined;
}

function startsLine(s: string, at: number): boolean {
  return at === 0 || s[at - 1] === '\n' || s[at - 1] === '\r';
}

/** Days of a mention, as far as they are known, and the year that its last extent ends in. */
interface Days {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly year: number | undefined;
}

const unknown: Days = { from: undefined, to: undefined, year: undefined };

/** Days of a mention, given the years that its ends count from. */
function daysOf(mention: PeriodMention, years: YearReader, reference: Day | undefined): Days {
  const first = mention.first;
  const last = mention.last;
  if (first === undefined || last === undefined) return unknown;
  if (first.by === 'today') {
    const day = reference === undefined ? undefined : shift(reference, first.year);
    return day === undefined ? unknown : open(mention.open, day, day, undefined);
  }
  const base = years.base(first, mention);
  if (base === undefined) return unknown;
  const firstYear = first.year + base;
  const lastBase = last === first ? base : last.by === 'same' ? firstYear : years.base(last, mention);
  if (lastBase === undefined) return unknown;
  let lastYear = last.lastYear + lastBase;
  if (last !== first && last.by === 'left' && lastYear < firstYear) lastYear = firstYear;
  const from = firstDay(first, firstYear);
  const to = lastDay(last, lastYear);
  if (from === undefined || to === undefined || isoDay(from) > isoDay(to)) return unknown;
  const told = years.told();
  const closed = mention.open === 'since' && mention.grain === 'years' && told !== undefined && told >= lastYear;
  return open(closed ? 'none' : mention.open, from, to, lastYear);
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
  const reference = parseDay(options.referenceDate);
  const years = new YearReader(s, reference, context);
  const resolved: ResolvedPeriod[] = [];
  let next = 0;
  for (const sentence of sentences) {
    if (startsLine(s, sentence.start)) years.startLine();
    if (mentions[next] !== undefined && mentions[next]!.start < sentence.end) years.startSentence();
    else if (isUndatedPlan(s, sentence)) years.startPlan();
    let headed = false;
    let measured: Interval | undefined;
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start < sentence.end;
      mention = mentions[++next]
    ) {
      const heading = headingOf(s, sentence, mention, context);
      const days = daysOf(mention, years, reference);
      const { from, to } = sameStretch(mention, days.year, s, measured) ?? days;
      if (!mention.comparison && heading === undefined && from !== undefined && to !== undefined)
        measured = { from, to };
      years.note(mention, days.year, sentence, headed ? undefined : heading);
      if (headed && heading === 'title' && mention.grain === 'year') context.plan ??= days.year;
      if (heading !== undefined && mention.grain !== 'years') headed = true;
      resolved.push({
        start: mention.start,
        end: mention.end,
        kind: mention.kind,
        first: mention.first,
        last: mention.last,
        open: mention.open,
        grain: mention.grain,
        comparison: mention.comparison,
        inTitle: mention.inTitle,
        from: from && isoDay(from),
        to: to && isoDay(to),
        heading,
      });
    }
    if (s[sentence.end - 1] === '。') context.opened = true;
  }
  return resolved;
}

function headingOf(
  s: string,
  sentence: Span,
  mention: PeriodMention,
  context: YearContext,
): 'title' | 'section' | undefined {
  if (mention.kind !== 'interval') return undefined;
  if (isHeading(s, sentence, mention)) return context.opened || isMarked(s, sentence) ? 'section' : 'title';
  const dated = !context.opened && mention.grain === 'day' && mention.first?.by === 'said' && isLine(s, sentence);
  return dated ? 'title' : undefined;
}

const sectionMarks = codeSet('一二三四五六七八九十(');

function isMarked(s: string, sentence: Span): boolean {
  return sectionMarks.has(s.charCodeAt(sentence.start)) || s.startsWith('第', sentence.start);
}
