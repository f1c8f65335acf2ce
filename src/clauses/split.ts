/**
 * Cuts one sentence into clauses, once, and hands every figure the stretch of text before and after it that is its
 * own: from the figure before it in the clause to the figure after it.
 *
 * Commas, semicolons and colons cut; inside quotes and titles they do not. A bracket that holds figures is a clause
 * (or several) of its own, and the clause around it goes on behind it; any other bracket is part of its clause.
 */
import { codeSet, codeTable, firstHan, isDigit } from '../text/codes.ts';
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
  [',;:|', cut],
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

/** Where a quote that opens at `offset` closes, or `offset` where it does not within reach. */
function quoteEnd(folded: string, offset: number, end: number): number {
  const mark = closing[folded.charAt(offset)];
  const limit = Math.min(end, offset + longestQuote);
  for (let i = offset + 1; i < limit; i++) if (folded.charAt(i) === mark) return i;
  return offset;
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
  source: Source,
  sentence: SentenceSpan,
  figures: readonly Span[],
): { clauses: Clause[]; places: Place[] } {
  return new Cutter(source.folded, sentence, figures).cut(source.marks);
}

/** Walks the marks of a sentence once. */
class Cutter {
  private readonly clauses: Clause[] = [];
  private readonly places: Place[] = [];
  private readonly stack: Level[] = [];
  private level: Level;
  private next: number;
  private quoted = -1;
  private passed = -1;

  constructor(
    private readonly folded: string,
    private readonly sentence: SentenceSpan,
    private readonly figures: readonly Span[],
  ) {
    this.next = sentence.from;
    const headline = headlineIn(folded, sentence);
    this.passed = headline;
    this.level = this.openLevel(headline, '', -1);
  }

  cut(marks: readonly number[]): { clauses: Clause[]; places: Place[] } {
    const { end, firstMark } = this.sentence;
    let i = 0;
    for (let m = firstMark; i < end; m++) {
      i = m < marks.length ? marks[m]! : end;
      this.placeFigures(i);
      if (i < end && i >= this.passed) this.readMark(i);
    }
    this.close();
    return { clauses: this.clauses, places: this.places };
  }

  private openClause(start: number, mark: string): Clause {
    const clause: Clause = { start, end: this.sentence.end, mark, depth: this.stack.length };
    this.clauses.push(clause);
    return clause;
  }

  private openLevel(start: number, mark: string, opened: number): Level {
    const clauses = this.clauses.length;
    const clause = this.openClause(start, mark);
    return { clause, last: -1, place: undefined, resume: start, opened, figures: this.next, clauses };
  }

  /** Places the figures that start before the mark. */
  private placeFigures(mark: number): void {
    const { level, figures, sentence } = this;
    while (this.next < sentence.to && figures[this.next]!.start <= mark) {
      const figure = figures[this.next]!;
      endText(level, figure.start);
      level.place = { clause: level.clause, previous: level.last, before: level.resume, after: -1 };
      this.places.push(level.place);
      level.last = this.next++;
      level.resume = figure.end;
      this.passed = figure.end;
    }
  }

  private readMark(i: number): void {
    const code = this.folded.charCodeAt(i);
    const kind = code < firstHan ? classes[code]! : 0;
    if (kind === 0 || i < this.quoted) return;
    if (kind === quote) this.quoted = quoteEnd(this.folded, i, this.sentence.end);
    else if (kind === cut) this.cutAt(i);
    else if (kind === open && this.stack.length < deepest) {
      this.stack.push(this.level);
      this.level = this.openLevel(i + 1, '(', i);
    } else if (kind === close && this.stack.length > 0) this.closeBracket(i);
  }

  private cutAt(i: number): void {
    const { folded, level } = this;
    const groups = isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1)) && level.resume < i;
    if ((groups && folded.charAt(i) !== ';') || isBesideBasis(folded, i)) return;
    finish(level, i);
    level.clause = this.openClause(i + 1, folded.charAt(i));
    level.last = -1;
    level.place = undefined;
    level.resume = i + 1;
  }

  /** A bracket without figures is no clause: its text is part of what stands around it. */
  private closeBracket(i: number): void {
    const { opened, figures: seen, clauses: count } = this.level;
    finish(this.level, i);
    this.level = this.stack.pop()!;
    if (seen === this.next) {
      this.clauses.length = count;
    } else {
      endText(this.level, opened);
      this.level.resume = i + 1;
    }
  }

  private close(): void {
    finish(this.level, contentEnd(this.folded, this.level.clause.start, this.sentence.end));
    while (this.stack.length > 0) {
      const { opened } = this.level;
      this.level = this.stack.pop()!;
      finish(this.level, Math.max(this.level.resume, opened));
    }
  }
}

const headlineEnds = codeSet(' \t\n\r\v\f\u2028\u2029\ufeff');

/** 【江海港:吞吐量增长3%】: behind the bracket that holds all of the sentence, or where the sentence begins. */
function headlineIn(folded: string, { start, end }: SentenceSpan): number {
  let first = start;
  while (first < end && headlineEnds.has(folded.charCodeAt(first))) first++;
  if (folded.charAt(first) !== '【') return start;
  let last = end - 1;
  while (last > first && headlineEnds.has(folded.charCodeAt(last))) last--;
  return folded.slice(first, end).indexOf('】') === last - first ? first + 1 : start;
}

const longestBasis = 4;

/** 28亿元(YoY:15%): the colon between a comparison and its figure cuts nothing. */
function isBesideBasis(folded: string, at: number): boolean {
  return (
    folded.charAt(at) === ':' &&
    /(?:YoY|YOY|yoy|QoQ|QOQ|qoq|MoM|MOM|mom|[同环]比)$/.test(folded.slice(Math.max(0, at - longestBasis), at))
  );
}

const contentEnds = codeSet(' \t\n\r\v\f\u2028\u2029\ufeff。!?】');

/** End of a clause without the marks and blanks that close its sentence. */
function contentEnd(folded: string, start: number, end: number): number {
  while (end > start && contentEnds.has(folded.charCodeAt(end - 1))) end--;
  return end;
}
