/**
 * Cuts one sentence into clauses, once, and hands every figure the stretch of text before and after it that is its
 * own: from the figure before it in the clause to the figure after it.
 *
 * Commas, semicolons and colons cut; inside quotes and titles they do not. A bracket that holds figures is a clause
 * (or several) of its own, and the clause around it goes on behind it; any other bracket is part of its clause.
 */
import { codeSet, codeTable, firstHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

export interface Clause extends Span {
  /** The mark that the clause follows: `,` `;` `:` `(`, or "" at the start of the sentence. */
  readonly mark: string;
  /** How many brackets stand around it. */
  readonly depth: number;
  end: number;
}

/** A sentence with the figures in it: `from`..`to` are their indices, `firstMark` is the index of its first mark. */
export interface SentenceSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly firstMark: number;
}

/** A figure's place in its clause. `before` and `after` are offsets: its own text is before..start and end..after. */
export interface Place {
  readonly clause: Clause;
  /** Index of the figure before it in the clause, or -1. */
  readonly previous: number;
  readonly before: number;
  after: number;
}

const cut = 1;
const open = 2;
const close = 3;
const quote = 4;
/** What a mark does, by code unit; all of them stand below the Han characters. */
const classes = codeTable(new Uint8Array(firstHan), [
  [',;:', cut],
  ['([【〔', open],
  [')]】〕', close],
  ['“《「‘', quote],
]);
const closing: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '‘': '’' };

/** Longest quoted text whose punctuation is passed over, and deepest bracket that is read as a clause. */
const longestQuote = 80;
const deepest = 3;

/** The text at one depth of brackets: its clause now, the last figure in it, and where the text after that begins. */
interface Level {
  clause: Clause;
  last: number;
  place: Place | undefined;
  resume: number;
  opened: number;
  figures: number;
  clauses: number;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where a quote that opens at `offset` closes, or `offset` where it does not within reach. */
function quoteEnd(folded: string, offset: number, end: number): number {
  const mark = closing[folded.charAt(offset)];
  const limit = Math.min(end, offset + longestQuote);
  for (let i = offset + 1; i < limit; i++) if (folded.charAt(i) === mark) return i;
  return offset;
}

function openClause(clauses: Clause[], start: number, end: number, mark: string, depth: number): Clause {
  const clause: Clause = { start, end, mark, depth };
  clauses.push(clause);
  return clause;
}

/** The text after the last figure ends at the latest here. */
function endText({ place }: Level, at: number): void {
  if (place && place.after < 0) place.after = at;
}

function finish(level: Level, end: number): void {
  level.clause.end = end;
  endText(level, end);
}

/** Cuts a sentence into clauses and places its figures in them. Places come in figure order. */
export function splitClauses(
  { folded, marks }: Source,
  sentence: SentenceSpan,
  figures: readonly Span[],
): { clauses: Clause[]; places: Place[] } {
  const { start, end, from, to, firstMark } = sentence;
  const clauses: Clause[] = [];
  const places: Place[] = [];
  const stack: Level[] = [];
  let next = from;
  let quoted = -1;
  let passed = -1;
  const first = openClause(clauses, start, end, '', 0);
  let level: Level = { clause: first, last: -1, place: undefined, resume: start, opened: 0, figures: 0, clauses: 0 };
  for (let m = firstMark; ; m++) {
    const i = m < marks.length ? marks[m]! : end;
    while (next < to && figures[next]!.start <= i) {
      const figure = figures[next]!;
      endText(level, figure.start);
      level.place = { clause: level.clause, previous: level.last, before: level.resume, after: -1 };
      places.push(level.place);
      level.last = next++;
      level.resume = figure.end;
      passed = figure.end;
    }
    if (i >= end) break;
    if (i < passed) continue;
    const character = folded.charCodeAt(i);
    if (character >= firstHan) continue;
    const kind = classes[character];
    if (kind === 0 || i < quoted) continue;
    if (kind === quote) {
      quoted = quoteEnd(folded, i, end);
    } else if (kind === cut) {
      if (
        character !== 59 &&
        isDigit(folded.charCodeAt(i - 1)) &&
        isDigit(folded.charCodeAt(i + 1)) &&
        level.resume < i
      ) {
        continue;
      }
      finish(level, i);
      level.clause = openClause(clauses, i + 1, end, folded.charAt(i), stack.length);
      level.last = -1;
      level.place = undefined;
      level.resume = i + 1;
    } else if (kind === open && stack.length < deepest) {
      stack.push(level);
      const count = clauses.length;
      const clause = openClause(clauses, i + 1, end, '(', stack.length);
      level = { clause, last: -1, place: undefined, resume: i + 1, opened: i, figures: next, clauses: count };
    } else if (kind === close && stack.length > 0) {
      finish(level, i);
      const { opened, figures: seen, clauses: count } = level;
      level = stack.pop()!;
      if (seen === next) {
        clauses.length = count;
      } else {
        endText(level, opened);
        level.resume = i + 1;
      }
    }
  }
  finish(level, contentEnd(folded, level.clause.start, end));
  while (stack.length > 0) {
    const { opened } = level;
    level = stack.pop()!;
    finish(level, Math.max(level.resume, opened));
  }
  return { clauses, places };
}

const contentEnds = codeSet(' \t\n\r\v\f\u2028\u2029\ufeff。!?');

/** End of a clause without the marks and blanks that close its sentence. */
function contentEnd(folded: string, start: number, end: number): number {
  while (end > start && contentEnds.has(folded.charCodeAt(end - 1))) end--;
  return end;
}
