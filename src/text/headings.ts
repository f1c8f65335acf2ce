/** The head of a sentence as a heading has it: `二、下半年工作计划`, `(一)增收节支`, `——2024年工作要点`. */
import { type CodeSet, codeSet } from './codes.ts';
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
const blanks = codeSet(' \t');
const bullets = codeSet('-*+•');
const dashes = codeSet('—-');
const mostDashes = 2;
const behindDash = codeSet(' \t:');
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

/** Behind the characters of a set that stand at a place, at most `limit` of them. */
function behindAll(set: CodeSet, folded: string, at: number, limit = folded.length): number {
  let end = at;
  while (end < limit && set.has(folded.charCodeAt(end))) end++;
  return end;
}

/** -| 二、下半年工作计划: behind the bullet of a list of headings. */
function behindBullet(folded: string, start: number): number {
  const at = behindAll(blanks, folded, start);
  if (!bullets.has(folded.charCodeAt(at))) return start;
  const end = behindAll(blanks, folded, at + 1);
  return end > at + 1 ? end : start;
}

/** ——|2024年工作要点 */
function behindDashes(folded: string, start: number): number {
  const at = behindAll(blanks, folded, start);
  return behindAll(behindDash, folded, behindAll(dashes, folded, at, at + mostDashes));
}

export function headOf(folded: string, sentence: Span): Head {
  const first = behindBullet(folded, sentence.start);
  const marker = markerAt(folded, first);
  const start = Math.min(behindDashes(folded, marker?.end ?? first), sentence.end);
  const limit = Math.min(sentence.end, start + longestHead);
  let end = start;
  while (end < limit && !isStop(folded, end)) end++;
  return { marker, start, end, alone: end >= sentence.end || endsLine(folded, end) };
}
