/** What stands between the figures of a sentence: the strongest mark, brackets, and 其中. Every character is read once. */
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** Strength of the mark between a figure and the one before it. */
export const mark = { none: 0, list: 1, comma: 2, semicolon: 3, sentence: 4 } as const;

export interface Gap {
  /** Strongest mark outside brackets between the figure before and this one. */
  readonly mark: number;
  /** How many brackets stand around the figure. */
  readonly depth: number;
  /** Number of the innermost bracket around it in its sentence; 0 outside. */
  readonly bracket: number;
  /** Where 其中 ends in the gap, or -1. */
  readonly among: number;
  /** Where the words right before the figure start: behind the last mark, bracket or figure. */
  readonly lead: number;
  /** Where the bracket around it opens, or -1. */
  readonly opened: number;
}

/** A sentence, the figures `from`..`to` (indices) that stand in it, and the index of its first mark. */
export interface Stretch {
  readonly sentence: Span;
  readonly from: number;
  readonly to: number;
  readonly firstMark: number;
}

/** What has been seen of a sentence, and of the gap that is being read. */
interface Walk {
  readonly folded: string;
  readonly brackets: { readonly id: number; readonly at: number }[];
  opened: number;
  strongest: number;
  among: number;
  lead: number;
  /** Marks before it stand in a quote that was passed over. */
  passed: number;
}

const longestQuote = 80;
const opens = codeSet('([【');
const closes = codeSet(')]】');
/** 及其中3名, 使用其中两种: the word stands for what was named; it opens no list. */
const governs = codeSet('及和与用在从由为是');

/** Reads the gaps before the figures of one sentence and adds them to `gaps`. */
export function readGaps({ folded, marks }: Source, stretch: Stretch, figures: readonly Span[], gaps: Gap[]): void {
  const { sentence, from, to } = stretch;
  const walk: Walk = { folded, brackets: [], opened: 0, strongest: 0, among: -1, lead: 0, passed: 0 };
  let at = sentence.start;
  let m = stretch.firstMark;
  for (let k = from; k < to; k++) {
    const { start, end } = figures[k]!;
    walk.strongest = joins(folded, at, start) ? mark.list : mark.none;
    walk.among = -1;
    walk.lead = walk.passed = at;
    for (; m < marks.length && marks[m]! < start; m++) if (marks[m]! >= walk.passed) pass(walk, marks[m]!, start);
    const inner = walk.brackets.at(-1);
    gaps.push({
      mark: walk.strongest,
      depth: walk.brackets.length,
      bracket: inner?.id ?? 0,
      among: walk.among,
      lead: walk.lead,
      opened: inner?.at ?? -1,
    });
    at = end;
  }
}

/** 和 or 及 right behind a figure. */
function joins(folded: string, at: number, start: number): boolean {
  const first = at < start ? folded.charCodeAt(at) : 0;
  return first === 0x548c || first === 0x53ca;
}

/** Takes the mark at `i` in; the figure that the gap leads to starts at `start`. */
function pass(walk: Walk, i: number, start: number): void {
  const code = walk.folded.charCodeAt(i);
  if (opens.has(code)) walk.brackets.push({ id: ++walk.opened, at: i });
  else if (closes.has(code)) walk.brackets.pop();
  else if (code === 0x201c || code === 0x300a) {
    passQuote(walk, i, start);
    return;
  } else if (code === 0x5176) {
    passAmong(walk, i);
    return;
  } else {
    const strength = strengthOf(code);
    if (strength === mark.none) return;
    if (walk.strongest < strength) walk.strongest = strength;
  }
  walk.lead = i + 1;
}

function strengthOf(code: number): number {
  if (code === 0x3001) return mark.list;
  if (code === 0x2c || code === 0x3a) return mark.comma;
  return code === 0x3b ? mark.semicolon : mark.none;
}

/** What stands inside a quote is no mark. */
function passQuote(walk: Walk, i: number, start: number): void {
  const close = walk.folded.charCodeAt(i) === 0x201c ? 0x201d : 0x300b;
  const limit = Math.min(start, i + longestQuote);
  for (let q = i + 1; q < limit; q++) {
    if (walk.folded.charCodeAt(q) !== close) continue;
    walk.passed = q + 1;
    return;
  }
}

function passAmong(walk: Walk, i: number): void {
  const { folded } = walk;
  if (folded.charCodeAt(i + 1) !== 0x4e2d) return;
  walk.lead = i + 2;
  if (!governs.has(folded.charCodeAt(i - 1))) walk.among = i + 2;
}
