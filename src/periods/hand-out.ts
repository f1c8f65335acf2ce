/** `2021-2023年净利润分别为A、B、C`: a row of times hands each figure of a row its own. */
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt } from '../text/words.ts';

const longestPhrase = 60;
const cues = createWordSet(['分别', '各为', '依次', '各达', '各约']);
const marks = codeSet('、,和及与/或至');
/** Marks that stand between the items of one row only. */
const alone = codeSet('/、');

/** What would make another row. */
const rowed = codeSet('、,和及与或;:0123456789');

/** Whether a mark stands at `i` that may part the figures of a row. */
function isRowMark(s: string, i: number): boolean {
  return marks.has(s.charCodeAt(i));
}

/** Whether a figure that starts at `to` stands in a row with one that ends at `from`. */
export function isRowGap(s: string, from: number, to: number): boolean {
  let at = from;
  while (s[at] === ' ') at += 1;
  if (!isRowMark(s, at)) return false;
  at += 1;
  while (s[at] === ' ') at += 1;
  return at === to || (to - at === 1 && (s[at] === '约' || s[at] === '为'));
}

export interface Row {
  /** How many times there are to hand out. */
  readonly times: number;
  /** Where they end. */
  readonly end: number;
  /** They have been handed out before. */
  readonly again: boolean;
  /** Each is named for itself: 2024年、2025年, but not 2024-2025年. */
  readonly listed: boolean;
  /** Where a range of months begins, which as often stands before a list of names. */
  readonly months: number | undefined;
}

/**
 * How many figures from `first` on take one of the times each: as many as there are times, or none. 分别 before them says
 * so, or slashes between them, or that the row before them was handed out.
 */
export function handOut(
  { source, figures }: { readonly source: Source; readonly figures: readonly Span[] },
  { times, end, again, listed, months }: Row,
  first: number,
  limit: number,
): number {
  const s = source.folded;
  const start = figures[first]!.start;
  if (start < end || !isRow(s, figures, first, { times, limit })) return 0;
  if (months !== undefined && !again && !isOneMeasure(s, months, end, start)) return 0;
  // 2024至2026年盈利预测下调5%、8%及9%: marks alone say it as well
  const marked = times > 1 && alone.has(s.charCodeAt(figures[first]!.end));
  return again || marked || isCued(s, end, start) || (listed && isPlain(s, end, start)) ? times : 0;
}

const measure = /^,?[^、,和与及或;:\d两二三四五六七八九十几各]{2,}分别/;
const listBefore = /[、和与及]/;
const longestHead = 16;

/** 1-3月的平均气温分别为: one measure, and no names that the figures are handed to. */
function isOneMeasure(s: string, from: number, end: number, start: number): boolean {
  if (start - end > longestPhrase || !measure.test(s.slice(end, start))) return false;
  const head = s.slice(Math.max(0, from - longestHead), from);
  return !listBefore.test(head.slice(head.search(/[^,;:。]*$/)));
}

/** 2024年、2025年|增速预测为|2.9%和3.1%: nothing but the times stands in a row before the figures. */
function isPlain(s: string, from: number, to: number): boolean {
  if (to - from > longestPhrase) return false;
  for (let i = from; i < to; i += 1) if (rowed.has(s.charCodeAt(i))) return false;
  return true;
}

function isRow(
  s: string,
  figures: readonly Span[],
  first: number,
  { times, limit }: { times: number; limit: number },
): boolean {
  for (let i = 1; i <= times; i += 1) {
    const previous = figures[first + i - 1]!;
    const next = figures[first + i];
    const listed = next !== undefined && next.end <= limit && isRowGap(s, previous.end, next.start);
    // the row is as long as the times are many, no shorter and no longer
    if (listed !== i < times) return false;
  }
  return true;
}

function isCued(s: string, from: number, to: number): boolean {
  if (to - from > longestPhrase) return false;
  for (let i = from; i < to; i += 1) if (wordAt(cues, s, i) !== undefined) return true;
  return false;
}
