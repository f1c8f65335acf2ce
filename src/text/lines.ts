/**
 * Lines that end where the page was full, not where the writer ended them: the next line goes on. Page numbers and the
 * heads and feet of pages between the two are passed over.
 *
 * A page tells by itself how long a full line is: some of its lines end where no writer ends one (behind a comma, inside
 * a number, before a closing mark). A line that is as long as those and ends no sentence goes on. Nothing farther than
 * {@link farthest} is looked at.
 */
import { codeSet, isDigit, isHan } from './codes.ts';
import { Edits } from './edits.ts';
import { type Folded, fold } from './fold.ts';
import { joint } from './markup.ts';

/** How far from a line its continuation and what tells of its page may stand, in code units. */
const farthest = 2048;
/** How far from a line end the decision on it looks. */
const reach = 3 * farthest;
/** What has to be known of the text before a stretch. */
export const reachBack = reach;

/** How many lines to either side tell how long a full line is. */
const neighbours = 16;
/** Lines that are wrapped have at least so many characters, and take at most so much room (a Chinese character takes 2). */
const shortest = 15;
const widest = 160;
/** How long the word may be that did not fit into a line. */
const longestWord = 24;
/** How long the head or foot of a page may be. */
const longestHead = 40;
/** How many lines apart the heads of two pages may stand. */
const mostApart = 80;
/** How many lines may stand between a line and the one that goes on behind a page's end. */
const mostBetween = 8;

const finished = codeSet('。!?…');
const closers = codeSet('”’")）》】」』〕]');
/** No writer ends a line behind these. */
const unfinished = codeSet(',、(“《〈【〔「');
/** Nor begins one with these. */
const following = codeSet(',。、;:)”’》〉】〕」!?%‰/');
const clauseMarks = codeSet(',;:。');
/** What the digits of a number stand among, and what a line begins with only where a number was broken. */
const isOfNumber = codeSet('0123456789.万亿');
/** What a number goes on with: 46|万元, 2000|米, 0.7|个百分点; 人, 年 and 家 also begin words of their own. */
const behindDigits =
  /(?:[万亿千百元米吨亩户倍]|公[里斤顷]|平方|立方|[千厘毫]米|[毫千]克|小时|分钟|个(?:百分点|月)|人次|[美欧港日]元)/y;
const year = /^(?:19|20)\d\d年/;
const bars = codeSet('|│\t');

/** Headings: 一、 (一) 第一条 附件 图1 */
const heading =
  /^(?:[一二三四五六七八九十百]{1,4}[、.]|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百\d]{1,5}[章节条款部篇]|附件|附表|[图表]\s?\d|注:)/;
/** List items: 1. 1、 1.2 A. ① • - # */
const item =
  /^(?:[A-Z][.、)]|\d{1,2}(?:\.\d{1,2}){0,3}[.、)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\s|[①-⑳㈠-㈩●○•◆■□▪►※*#>]|[-+·]\s)/;
const spaced = /^[\d.]+\s/;
/** - 12 -, — 12 —, 第12页, 第 3 页 共 10 页, 12/30, 12 */
const pageNumber =
  /^(?:[-—·~]{0,2}\s*\d{1,4}\s*[-—·~]{0,2}|第\s*\d{1,4}\s*页(?:[,\s/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;

interface Line {
  /** The line without the blanks at its ends. */
  readonly start: number;
  readonly end: number;
  /** How many characters it has and how much room they take, a blank at one of its ends included. */
  readonly length: number;
  readonly width: number;
  readonly kind: 'empty' | 'page' | 'parted' | 'running';
  /** It stands at the head of a page. */
  readonly opensPage: boolean;
}

/** What the lines around one that certainly go on tell of a full line. */
interface Page {
  /** How long the lines are that certainly go on; 0 where none does or they differ. */
  readonly length: number;
  /** How wide its fullest line is; 0 where nothing tells. */
  readonly width: number;
  readonly proofs: number;
}

class Lines {
  /** Where lines start; the last is the end of the text. */
  private readonly starts: number[] = [0];
  private readonly read: (Line | undefined)[] = [];
  /** For each line whether it certainly goes on. */
  private readonly certain: (boolean | undefined)[] = [];
  /** The last line that certainly goes on among those up to `searched`. */
  private lastCertain = Number.NEGATIVE_INFINITY;
  private searched = -1;
  /** For each line the one that it would go on in. */
  private readonly nexts: (number | undefined)[] = [];
  /** For each line whether it goes on for more than a clause and ends no sentence. */
  private readonly punctuated: (boolean | undefined)[] = [];
  /** Whether heads of pages have been looked for, which stand farther away than all else. */
  private headsSought = false;

  constructor(
    private readonly text: string,
    private readonly folded: string,
    marks: readonly number[],
  ) {
    for (const at of marks) if (folded.charCodeAt(at) === 0x0a) this.starts.push(at + 1);
    this.starts.push(folded.length + 1);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** Whether the line may go on at all, by its length. */
  isCandidate(index: number): boolean {
    const length = this.starts[index + 1]! - 1 - this.starts[index]!;
    return length >= shortest && length <= widest;
  }

  /** Whether the line ends a sentence. */
  isFinished(index: number): boolean {
    const { end } = this.line(index);
    const last = this.folded.charCodeAt(end - 1);
    return finished.has(last) || (closers.has(last) && finished.has(this.folded.charCodeAt(end - 2)));
  }

  line(index: number): Line {
    this.read[index] ??= this.readLine(index);
    return this.read[index]!;
  }

  private readLine(index: number): Line {
    const { folded, text } = this;
    let start = this.starts[index]!;
    let end = this.starts[index + 1]! - 1;
    let opensPage = false;
    if (end - start > farthest) return longLine(start, end, opensPage);
    while (start < end && isBlank(folded.charCodeAt(start))) if (text.charCodeAt(start++) === 0x0c) opensPage = true;
    // a blank that a word was broken at is of the line
    let spare = start === this.starts[index]! + 1 && start < end ? 1 : 0;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) if (folded.charCodeAt(--end) === 0x20) spare = 1;
    if (end - start > widest) return longLine(start, end, opensPage);
    return { start, end, length: end - start + spare, ...this.measure(start, end, spare), opensPage };
  }

  private measure(start: number, end: number, spare: number): Pick<Line, 'width' | 'kind'> {
    const { folded, text } = this;
    if (start === end) return { width: 0, kind: 'empty' };
    let width = spare;
    let parted = false;
    for (let i = start; i < end; i++) {
      const code = folded.charCodeAt(i);
      width += text.charCodeAt(i) >= 0x2010 ? 2 : 1;
      if (bars.has(code) || (code === 0x20 && folded.charCodeAt(i + 1) === 0x20)) parted = true;
    }
    const number = end - start <= 20 && pageNumber.test(folded.slice(start, end));
    return { width, kind: number ? 'page' : parted ? 'parted' : 'running' };
  }

  /** The line that the one with this index would go on in; -1 where a heading, an item or a table follows, or nothing. */
  next(index: number): number {
    this.nexts[index] ??= this.findNext(index);
    return this.nexts[index]!;
  }

  private findNext(index: number): number {
    let turned = false;
    const limit = this.starts[index + 1]! + farthest;
    for (let k = index + 1; k < this.count && k <= index + mostBetween && this.starts[k]! < limit; k++) {
      const line = this.line(k);
      if (line.opensPage || line.kind === 'page') turned = true;
      if (line.kind === 'empty' || line.kind === 'page') continue;
      if (line.kind === 'parted') return -1;
      if (turned && this.isHead(k)) continue;
      if (!turned && k > index + 1 && this.isFoot(k)) continue;
      return this.isMarked(line, this.endsWithDigits(index)) ? -1 : k;
    }
    return -1;
  }

  private endsWithDigits(index: number): boolean {
    const { end } = this.line(index);
    const last = this.folded.charCodeAt(end - 1);
    return isDigit(last) || (last === 0x2e && isDigit(this.folded.charCodeAt(end - 2)));
  }

  /** Whether the line is an item or a heading. Behind a digit `12 μm` is none. */
  private isMarked({ start, end }: Line, behindDigit: boolean): boolean {
    const head = this.folded.slice(start, Math.min(end, start + 12));
    return heading.test(head) || (item.test(head) && !(behindDigit && spaced.test(head)));
  }

  /** A short line that another page has too, but for its number. */
  private isHead(index: number): boolean {
    const { start, kind } = this.line(index);
    this.headsSought = true;
    const words = kind === 'running' ? this.wordsOfHead(index) : '';
    if (words === '') return false;
    for (let k = Math.max(0, index - mostApart); k < Math.min(this.count, index + mostApart); k++) {
      const far = this.starts[k]! < start - farthest || this.starts[k + 1]! > start + farthest;
      if (!far && k !== index && this.wordsOfHead(k) === words) return true;
    }
    return false;
  }

  /** The line with its digits made alike; "" where it is too long for the head of a page. */
  private wordsOfHead(index: number): string {
    const { start, end } = this.line(index);
    return end - start > longestHead ? '' : this.folded.slice(start, end).replace(/\d+/g, '0');
  }

  private isFoot(index: number): boolean {
    const next = index + 1 < this.count ? this.line(index + 1) : undefined;
    return next?.kind === 'page' && this.isHead(index);
  }

  /** Whether no writer would end the line here. */
  goesOn(index: number): boolean {
    this.certain[index] ??= this.isCandidate(index) && this.isCertain(index);
    return this.certain[index]!;
  }

  private isCertain(index: number): boolean {
    const line = this.line(index);
    if (line.kind !== 'running' || line.end - line.start < shortest || line.width > widest) return false;
    if (this.isFinished(index)) return false;
    const next = this.next(index);
    if (next < 0) return false;
    const { start } = this.line(next);
    const { folded } = this;
    const last = folded.charCodeAt(line.end - 1);
    const first = folded.charCodeAt(start);
    if (unfinished.has(last) || following.has(first)) return true;
    return this.breaksNumber(line, start);
  }

  /** `9.|0%`, `46|151万元`, `46151|万元`, but not the number of a page behind the words of a contents list. */
  private breaksNumber(line: Line, next: number): boolean {
    const { folded } = this;
    const { end } = line;
    let start = end;
    while (isOfNumber.has(folded.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    const last = folded.charCodeAt(end - 1);
    const first = folded.charCodeAt(next);
    if (isDigit(first)) {
      const page = folded.charCodeAt(start - 1) === 0x20 && !this.hasClauses(line) && !this.isMeasured(next);
      return (isDigit(last) || last === 0x2e) && !page && !year.test(folded.slice(next, next + 5));
    }
    if (first === 0x2e) return isDigit(last) && isDigit(folded.charCodeAt(next + 1));
    behindDigits.lastIndex = next;
    return last !== 0x2e && behindDigits.test(folded);
  }

  /** 或 12|0Hz: the digits that a line begins with have their unit. */
  private isMeasured(at: number): boolean {
    let end = at;
    while (end < at + longestWord && isDigit(this.folded.charCodeAt(end))) end++;
    const code = this.folded.charCodeAt(end) | 0x20;
    return code === 0x25 || (code >= 0x61 && code <= 0x7a);
  }

  /** Whether any line near enough to tell of the page certainly goes on. */
  private hasProof(index: number): boolean {
    const last = Math.min(this.count - 1, index + neighbours);
    while (this.searched < last) if (this.goesOn(++this.searched)) this.lastCertain = this.searched;
    return this.lastCertain >= index - neighbours;
  }

  private page(index: number): Page {
    let [least, most, width, widest, proofs] = [Number.POSITIVE_INFINITY, 0, 0, 0, 0];
    const { first, end } = this.around(index);
    for (let k = first; k < end; k++) {
      const line = this.line(k);
      if (line.kind === 'running') widest = Math.max(widest, line.width);
      if (!this.goesOn(k)) continue;
      least = Math.min(least, line.length);
      most = Math.max(most, line.length);
      width = Math.max(width, line.width);
      proofs++;
    }
    // a page has no lines that are longer than full
    if (proofs > 0) return { length: least === most ? most : 0, width: widest > width + 8 ? 0 : width, proofs };
    return { length: 0, width: this.countFull(index, widest) >= 3 ? widest : 0, proofs };
  }

  /** How many lines of the page are almost as wide as the widest and end no sentence. */
  private countFull(index: number, widest: number): number {
    let count = 0;
    if (widest === Number.POSITIVE_INFINITY) return count;
    const { first, end } = this.around(index);
    for (let k = first; k < end; k++)
      if (this.line(k).width >= widest - slackOf(widest) && this.isPunctuated(k)) count++;
    return count;
  }

  /** Whether more text would not change what was decided on the line. */
  isSettled(index: number): boolean {
    if (this.starts[index + 1]! + reach < this.folded.length) return true;
    return !this.headsSought && index + neighbours + mostBetween + 1 < this.count - 1;
  }

  /** Whether the line is as full as its neighbours that go on, and has one to go on in. */
  isFull(index: number): boolean {
    // of a line that ends a sentence only proofs tell, and most texts have none
    if (this.isFinished(index) ? !this.hasProof(index) : this.next(index) < 0) return false;
    return this.isAsProven(index) || this.isAlike(index);
  }

  private isAsProven(index: number): boolean {
    const page = this.page(index);
    const { length, width } = this.line(index);
    if (page.length > 0 && page.proofs > 1) return length === page.length;
    const ends = this.isFinished(index);
    // a page must be well known before a line that ends a sentence is held to go on
    if (page.width === 0 || (ends && page.proofs < 4)) return false;
    const slack = slackOf(page.width);
    return width <= page.width + slack && width + this.widthOfFirst(index) > page.width - (ends ? slack / 2 : slack);
  }

  /** Room that the first word of the next line takes: a number or a word of letters was not broken to fill this one. */
  private widthOfFirst(index: number): number {
    const next = this.next(index);
    if (next < 0) return 0;
    const { start, end } = this.line(next);
    const limit = Math.min(end, start + longestWord);
    let at = start;
    while (at < limit && !isHan(this.folded.charCodeAt(at))) at++;
    return at === start ? 2 : at - start;
  }

  /** Where nothing is certain: the line is the longest of its page, and so is another that ends as little as it does. */
  private isAlike(index: number): boolean {
    const { length, width } = this.line(index);
    if (!this.isPunctuated(index)) return false;
    let alike = 0;
    const { first, end } = this.around(index);
    for (let k = first; k < end; k++) {
      const other = this.line(k);
      if (other.kind !== 'running') continue;
      const longer = other.length - length;
      const wider = other.width - width;
      if (longer > 0 && wider > 2) return false;
      if ((longer === 0 || Math.abs(wider) <= 1) && k !== index && this.isPunctuated(k)) alike++;
    }
    return alike > 0;
  }

  private isPunctuated(index: number): boolean {
    this.punctuated[index] ??= this.isRunningOn(index);
    return this.punctuated[index]!;
  }

  private isRunningOn(index: number): boolean {
    if (!this.isCandidate(index) || this.isFinished(index)) return false;
    const line = this.line(index);
    return line.kind === 'running' && !this.isMarked(line, false) && this.hasClauses(line) && this.next(index) >= 0;
  }

  private hasClauses({ start, end }: Line): boolean {
    for (let i = start; i < end; i++) if (clauseMarks.has(this.folded.charCodeAt(i))) return true;
    return false;
  }

  /** The lines that may tell something of the page that a line stands on: from `first` to before `end`. */
  private around(index: number): { first: number; end: number } {
    const from = this.line(index).start - farthest / 2;
    const to = this.line(index).end + farthest / 2;
    let first = Math.max(0, index - neighbours);
    let end = Math.min(this.count - 1, index + neighbours);
    while (first < end && this.starts[first]! < from) first++;
    while (end > first && this.starts[end]! > to) end--;
    return { first, end };
  }
}

/** How far the widths of full lines differ: not every letter is half as wide as a Chinese character. */
function slackOf(width: number): number {
  return Math.ceil(width / 12);
}

function longLine(start: number, end: number, opensPage: boolean): Line {
  return { start, end, length: end - start, width: Number.POSITIVE_INFINITY, kind: 'running', opensPage };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0d || code === 0x09;
}

export interface JoinedLines {
  readonly edits: Edits;
  /** From here on what follows the text may change which lines go on. */
  readonly open: number;
}

/**
 * Joins the lines of a text that go on.
 *
 * @param before what stands before the text, as far as {@link reachBack}
 */
export function joinLines(source: Folded, before = ''): JoinedLines {
  const { text, folded, marks } = before === '' ? source : fold(before + source.text);
  const edits = new Edits();
  const lines = new Lines(text, folded, marks);
  let open = Number.POSITIVE_INFINITY;
  for (let index = 0; index < lines.count; index++) {
    if (!lines.isCandidate(index)) continue;
    const line = lines.line(index);
    if (line.kind !== 'running' || line.end - line.start < shortest || line.start < before.length) continue;
    const goesOn = lines.goesOn(index) || lines.isFull(index);
    if (!lines.isSettled(index)) open = Math.min(open, line.start - before.length);
    const next = goesOn ? lines.next(index) : -1;
    if (next < 0) continue;
    const { start } = lines.line(next);
    edits.add(line.end - before.length, start - before.length, joint(text, line.end, start));
  }
  return { edits, open };
}
