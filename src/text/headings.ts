/** The head of a sentence as a heading has it: `二、下半年工作计划`, `(一)增收节支`, `——2024年工作要点`. */
import { codeSet } from './codes.ts';
import { type Marker, markerAt } from './markers.ts';
import type { Span } from './span.ts';

/** Levels of markers: those up to here head a section wherever they stand, */
export const sectionLevel = 2;
/** from here on they run on in the text and head nothing: 一是. */
export const runningLevel = 5;

/** The words behind the marker or dash that a sentence starts with, up to the first mark. */
export interface Head extends Span {
  readonly marker: Marker | undefined;
  /** Nothing follows them on their line. */
  readonly alone: boolean;
}

const longestHead = 60;
/** - 二、下半年工作计划: a list of headings. */
const bullet = /[ \t]*[-*+•][ \t]+/y;
const dash = /[ \t]*(?:[—-]{1,2})?[ \t:]*/y;
const stops = codeSet(',;:。!?、\n\r');

/** Whether a mark parts the words that stand there. */
export function isStop(folded: string, at: number): boolean {
  return stops.has(folded.charCodeAt(at));
}

export function opensLine(folded: string, at: number): boolean {
  return at === 0 || isBreak(folded.charCodeAt(at - 1));
}

export function endsLine(folded: string, at: number): boolean {
  return at >= folded.length || isBreak(folded.charCodeAt(at));
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

export function headOf(folded: string, sentence: Span): Head {
  bullet.lastIndex = sentence.start;
  const first = bullet.test(folded) ? bullet.lastIndex : sentence.start;
  const marker = markerAt(folded, first);
  dash.lastIndex = marker?.end ?? first;
  dash.test(folded);
  const start = Math.min(dash.lastIndex, sentence.end);
  const limit = Math.min(sentence.end, start + longestHead);
  let end = start;
  while (end < limit && !isStop(folded, end)) end++;
  return { marker, start, end, alone: end >= sentence.end || endsLine(folded, end) };
}
