/**
 * Blanks that stand where no writer puts one: inside a number (`46 151万元`, `4 6 1 5 1万元`, `9. 0%`), between a number
 * and its words (`第 3 位`, `90% 以上`, `2023 年`), between the characters of running text. Two figures side by side stay
 * two; a number that heads its line (`1 总体要求`) keeps its blank.
 */
import { codeSet, isDigit, isHan } from './codes.ts';
import { Edits } from './edits.ts';
import type { Folded } from './fold.ts';

const blank = 0x20;
const point = 0x2e;
const comma = 0x2c;

/** Behind a number they are its unit, or join it to the other end of a range. */
const behindNumber = codeSet('%‰-~—+/℃㎡㎥㎞㎏$');
/** A number before them is whole where a word or another number of the list stands before it. */
const behindItem = codeSet(',;。)、');
const beforeItem = codeSet('、/(~-+—<>≥≤=:¥$€£');
/** Digits that thousands are parted by in print: no-break, figure, thin and narrow blanks. */
const printed = codeSet('\u00a0\u2007\u2009\u202f');
/** Behind them a number and a point may head an item: ;2. 3家 */
const endsItem = codeSet('。;:!?');
const sharesAndHan = codeSet('%‰℃');
/** Units that a smaller one may follow: 3元 5角 are two amounts, and 3元5角 is one. */
const compounding = codeSet('万亿千百元角米吨斤克升');
const runningMarks = codeSet(',;。!?');
/** How many characters a heading's number has: 第一百二十条. */
const longestHeading = 7;

const percent = 0x25;
/** Headlines are no longer, and their clauses no shorter. */
const longestHeadline = 60;
const shortestInHeadline = 3;
const lineOrBracket = codeSet('\n】');
const headlineMarks = codeSet(' \n【】');

class Blanks {
  readonly edits = new Edits();
  /** The blanks before it have been read. */
  private passed = 0;
  /** The line around the last blank between Chinese characters: where it ends, and whether it is running text. */
  private lineEnd = -1;
  private lineStart = 0;
  private running = false;

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly marks: readonly number[],
  ) {}

  read(): void {
    const { folded, marks } = this;
    for (let m = 0; m < marks.length; m++) {
      const at = marks[m]!;
      if (folded.charCodeAt(at) !== blank || at < this.passed) continue;
      const next = folded.charCodeAt(at + 1);
      if (next === blank) {
        // a gap parts more than a blank does
        while (marks[m + 1] === marks[m]! + 1 && folded.charCodeAt(marks[m + 1]!) === blank) m++;
        continue;
      }
      this.readBlank(at, m, folded.charCodeAt(at - 1), next);
    }
  }

  private readBlank(at: number, mark: number, before: number, next: number): void {
    if (this.partsHeadline(at, before, next)) this.edits.add(at, at + 1, ',');
    else if (isDigit(before)) this.readBehindDigit(at, next);
    else if (before === point) {
      if (isDigit(next) && isDigit(this.folded.charCodeAt(at - 2))) this.readDigits(at);
    } else if (!isHan(before)) {
      if (sharesAndHan.has(before) && isHan(next)) this.drop(at);
    } else if (isDigit(next) ? !this.endsFigure(at) : isHan(next) && this.isRunning(at, mark)) this.drop(at);
  }

  /** 【江海港吞吐量增长3% |利润下降2%】: between the clauses of a headline, which has no commas. */
  private partsHeadline(at: number, before: number, next: number): boolean {
    if (!isHan(next) || !(isHan(before) || before === percent)) return false;
    const { folded } = this;
    let start = at - 1;
    while (start >= 0 && at - start < longestHeadline && !headlineMarks.has(folded.charCodeAt(start))) start--;
    if (folded.charAt(start) !== '【' && folded.charCodeAt(start) !== blank) return false;
    if (at - start <= shortestInHeadline || !this.opensHeadline(start)) return false;
    let end = at + 1;
    while (end < at + longestHeadline && !headlineMarks.has(folded.charCodeAt(end))) end++;
    return end - at > shortestInHeadline && end < folded.length && folded.charAt(end) !== '\n';
  }

  /** The line begins with the bracket that holds the place. */
  private opensHeadline(at: number): boolean {
    const { folded } = this;
    let start = at;
    while (at - start < longestHeadline && folded.charAt(start) !== '【') {
      if (start === 0 || lineOrBracket.has(folded.charCodeAt(start))) return false;
      start--;
    }
    return folded.charAt(start) === '【' && (start === 0 || folded.charAt(start - 1) === '\n');
  }

  private readBehindDigit(at: number, next: number): void {
    if (isDigit(next) || next === point) this.readDigits(at);
    else if (sharesAndHan.has(next) || (isHan(next) && !this.headsLine(at))) this.drop(at);
  }

  private drop(at: number): void {
    this.edits.add(at, at + 1);
  }

  /** `1 总体要求`, `2.1 总体要求`: the number before the blank is the first of its line and small. */
  private headsLine(at: number): boolean {
    const { folded } = this;
    let start = at;
    while (start > at - 6 && (isDigit(folded.charCodeAt(start - 1)) || folded.charCodeAt(start - 1) === point)) start--;
    const before = this.codeBefore(start);
    if (!Number.isNaN(before) && before !== 0x0a) return false;
    return at - start <= 2 || folded.slice(start, at).includes('.');
  }

  /** `12亿元 5亿元`: what stands before the blank is a figure with its unit. */
  private endsFigure(at: number): boolean {
    const { folded } = this;
    if (!compounding.has(folded.charCodeAt(at - 1))) return false;
    for (let p = at - 1; p > at - 5; p--) {
      const code = folded.charCodeAt(p);
      if (isDigit(code)) return true;
      if (!isHan(code) && code !== blank) return false;
    }
    return false;
  }

  /** Whether the blank stands in running text, behind whatever heads the line. */
  private isRunning(at: number, mark: number): boolean {
    if (at >= this.lineEnd) this.readLine(at, mark);
    return this.running && at - this.lineStart > longestHeading;
  }

  private readLine(at: number, mark: number): void {
    const { folded, marks } = this;
    this.lineStart = folded.lastIndexOf('\n', at) + 1;
    this.running = false;
    let m = mark;
    while (m > 0 && marks[m - 1]! >= this.lineStart)
      if (runningMarks.has(folded.charCodeAt(marks[--m]!))) this.running = true;
    for (m = mark; m < marks.length && folded.charCodeAt(marks[m]!) !== 0x0a; m++)
      if (runningMarks.has(folded.charCodeAt(marks[m]!))) this.running = true;
    this.lineEnd = m < marks.length ? marks[m]! : folded.length;
  }

  /** Digits, points and commas around the blank with single blanks between them are one number, or stay as they are. */
  private readDigits(at: number): void {
    const { folded } = this;
    let start = at;
    while (start > this.passed && isOfNumber(folded, start - 1)) start--;
    while (start < at && !isDigit(folded.charCodeAt(start))) start++;
    let end = at + 1;
    while (isOfNumber(folded, end)) end++;
    while (!isDigit(folded.charCodeAt(end - 1))) end--;
    this.passed = end;
    if (!this.isOneNumber(start, end)) return;
    for (let p = start; p < end; p++) if (folded.charCodeAt(p) === blank) this.drop(p);
  }

  private isOneNumber(start: number, end: number): boolean {
    const { folded } = this;
    const [whole, decimals, ...more] = folded.slice(start, end).split(/ ?\. ?/);
    if (more.length > 0) return false;
    const chunks = whole!.split(',').map((chunk) => chunk.split(' '));
    const fraction = decimals === undefined ? [] : decimals.split(' ');
    const before = this.codeBefore(start);
    const first = Number.isNaN(before) || before === 0x0a;
    const decimal = chunks.flat().length === chunks.length && fraction.length === 1;
    if (decimal) return !first && !endsItem.has(before) && (isHan(before) || this.hasUnit(start, end));
    if (!this.hasUnit(start, end)) return false;
    const groups = chunks.flat();
    if (groups.every(isLetter) && fraction.every(isLetter)) {
      if (chunks.length > 1) return chunks.slice(1).every(({ length }) => length === 3);
      // the first number of a line may be that of an item: 1 2.5亿元
      return !first || groups.length > 2 || fraction.length > 1;
    }
    return chunks.length === 1 && inThousands(groups) && (fraction.length < 2 || inThousands(fraction));
  }

  /** The last character before a number that is not a blank. */
  private codeBefore(start: number): number {
    let at = start - 1;
    while (at > start - 4 && this.folded.charCodeAt(at) === blank) at--;
    return this.folded.charCodeAt(at);
  }

  private hasUnit(start: number, end: number): boolean {
    const { folded } = this;
    const next = folded.charCodeAt(folded.charCodeAt(end) === blank ? end + 1 : end);
    if (isHan(next) || behindNumber.has(next) || isLatin(next)) return true;
    const before = this.codeBefore(start);
    return (behindItem.has(next) && (isHan(before) || beforeItem.has(before))) || isPrinted(this.text, start, end);
  }
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xb5 || code === 0x3bc;
}

function isLetter({ length }: string): boolean {
  return length === 1;
}

/** 46 151, 1 234 567 */
function inThousands([head, ...groups]: readonly string[]): boolean {
  return head!.length <= 3 && groups.every(({ length }) => length === 3);
}

/** A digit, or a single blank, point or comma between digits (a blank may stand beside the point). */
function isOfNumber(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (isDigit(code)) return true;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  if (code === blank) return (isDigit(before) || before === point) && (isDigit(after) || after === point);
  if (code === point) return (isDigit(before) || before === blank) && (isDigit(after) || after === blank);
  return code === comma && isDigit(before) && isDigit(after);
}

/** The blanks are those that print parts thousands by. */
function isPrinted(text: string, start: number, end: number): boolean {
  for (let p = start; p < end; p++) {
    const code = text.charCodeAt(p);
    if (!isDigit(code) && code !== point && !printed.has(code)) return false;
  }
  return true;
}

/** Leaves out the blanks of a text that part nothing. */
export function closeBlanks({ text, folded, marks }: Folded): Edits {
  const blanks = new Blanks(text, folded, marks);
  blanks.read();
  return blanks.edits;
}
