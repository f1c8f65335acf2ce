import type { IndicatorPeriod } from '../schema.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { isoDay, parseDay } from './calendar.ts';
import { isParted, phraseEnds } from './reach/index.ts';
import type { ResolvedPeriod } from './resolve.ts';

/**
 * `due`: what the figure counts is still to come; `past`: its time is over, whatever the section speaks of; `over`: the
 * same, told in its own clause; `open`: its time is not over.
 */
export type Timing = 'due' | 'past' | 'over' | 'open';

/** 截至, 截止: what is told up to a day has been counted. */
const counted = '截';
/** A time that is over wherever it is told, if its end is. */
const passed = /^(?:截[至止]|到|至)?(?:去年|上年|前年|过去|(?:19|20)\d\d[年、])/;
const relative = /^(?:截[至止])?(?:去年|上年|前年|过去)/;
/** A time to come in a word. */
const coming = /^(?:明[天日年]|后天|下(?:个?[周月]|季|半?年))/;
/** How far behind its figure a time to come may stand, and how much may follow it. */
const longestSubject = 10;
const longestVerb = 8;

/**
 * How the time of each figure lies to the reference date: `12月底前完成…` or `其余4座9月通水` in a report of July are due,
 * `去年开工的4座` is past.
 */
export function timingsOf(
  { folded }: Source,
  figures: readonly Span[],
  periods: readonly (IndicatorPeriod | undefined)[],
  mentions: readonly ResolvedPeriod[],
  referenceDate: string | Date | undefined,
): (Timing | undefined)[] {
  const day = parseDay(referenceDate);
  const today = day === undefined ? undefined : isoDay(day);
  let next = 0;
  return periods.map((period, i) => {
    const figure = figures[i]!;
    while (next < mentions.length && mentions[next]!.start < figure.end) next += 1;
    if (today !== undefined && isAhead(period, today)) return 'due';
    if (isBehindTime(folded, figure, mentions[next], figures[i + 1], today)) return 'due';
    if (isPast(period, folded.charAt(figure.start - 1) === '的', today)) {
      // 2024年上半年盈利5亿元,|比上年同期|增长30%: what it is compared with is not its own time
      const nearest = mentions[next - 1];
      const other = nearest?.comparison && nearest.from !== period?.start;
      const last = other ? mentions[next - 2] : nearest;
      return last && !isParted(folded, last.end, figure.start) ? 'over' : 'past';
    }
    return isOpen(period, today) ? 'open' : undefined;
  });
}

function isAhead(period: IndicatorPeriod | undefined, today: string): boolean {
  if (period === undefined || period.inherited) return false;
  // 明天起每公升调降0.3元
  if (period.start !== undefined && period.start > today && coming.test(period.text)) return true;
  return isDeadline(period) && period.end! > today;
}

function isOpen(period: IndicatorPeriod | undefined, today: string | undefined): boolean {
  if (today === undefined || period?.start === undefined || period.end === undefined || period.inherited) return false;
  return period.end > today;
}

function isDeadline({ text, start, end, inherited }: IndicatorPeriod): boolean {
  return !inherited && start === undefined && end !== undefined && text.endsWith('前') && !text.startsWith(counted);
}

/** `attributive`: 的 stands before the figure, so that the time tells how it came about. */
function isPast(period: IndicatorPeriod | undefined, attributive: boolean, today: string | undefined): boolean {
  if (period?.end === undefined || period.inherited || isDeadline(period)) return false;
  if (today === undefined) return relative.test(period.text);
  return period.end < today && (attributive || passed.test(period.text));
}

/** `其余4座9月通水`: the clause goes on with a time to come, and what then happens to the figure. */
function isBehindTime(
  s: string,
  { end }: Span,
  mention: ResolvedPeriod | undefined,
  next: Span | undefined,
  today: string | undefined,
): boolean {
  if (today === undefined || mention?.from === undefined || mention.from <= today || mention.comparison) return false;
  if (
    mention.start - end > longestSubject ||
    mention.open !== 'none' ||
    (mention.grain !== 'month' && mention.grain !== 'day')
  )
    return false;
  if (isParted(s, end, mention.start)) return false;
  let stop = mention.end;
  while (stop < s.length && stop <= mention.end + longestVerb && !phraseEnds.has(s.charCodeAt(stop))) stop += 1;
  return stop > mention.end && stop <= mention.end + longestVerb && (next === undefined || next.start >= stop);
}
