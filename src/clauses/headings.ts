/**
 * The outline of a text: lines of Markdown (`## 主要工作`), marked lines and sentences (`一、主要工作`, `(一)增收节支。全年…`), and
 * short lines that stand alone.
 */
import { isHan } from '../text/codes.ts';
import { endsLine, opensLine, runningLevel } from '../text/headings.ts';
import { markerAt } from '../text/markers.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Heading } from '../types.ts';

/** Rank of a heading by its form, smaller is higher: the title, `#` to `######`, a line alone, list markers. */
const titleRank = 0;
const lineRank = 7;
const markedRank = 8;
/** `1.` and what is below it are items of a list where nothing follows them on their line. */
const itemLevel = 3;

const longestTitle = 60;
const longestHeading = 40;
/** More lines alone than these, one after the other, are a list. */
const mostInRow = 2;

const hashes = /(#{1,6})[ \t]+/y;
const closedMark = /[。!?;:,、…—]$/;
const inside = /[;!?。]|,.*,/;
const asideLine = /^(?:[—-]{1,2}[^。]*|\([^()。]*\))$/;
const dateLine = /^[\d〇零一二三四五六七八九十年月日()\s.:-]+$/;
const cells = /[\t|│]/;

interface Candidate extends Span {
  readonly rank: number;
}

/** Reads one sentence after the other; short lines wait until it is known what follows them. */
class Outline {
  readonly found: Candidate[] = [];
  private waiting: Span[] = [];
  private readonly s: string;
  private begun = false;

  constructor(
    { folded }: Source,
    private readonly figures: readonly Span[],
  ) {
    this.s = folded;
  }

  read(sentence: Span): void {
    const line = this.trim(sentence);
    if (line.start === line.end || this.isAside(line)) return;
    const opens = opensLine(this.s, sentence.start);
    const hash = opens ? this.hashed(line) : undefined;
    const heading = hash ?? this.marked(sentence, line, opens);
    if (heading === undefined && opens && this.endsLine(sentence) && this.standsAlone(line)) {
      this.waiting.push(line);
      return;
    }
    this.settle();
    if (heading) this.found.push(heading);
    this.begun = true;
  }

  /** What follows the lines that wait is known: they head it. */
  private settle(): void {
    const { waiting } = this;
    this.waiting = [];
    if (!this.begun && waiting.length > 0) this.found.push({ ...waiting[0]!, rank: titleRank });
    else if (waiting.length <= mostInRow)
      for (const line of waiting) if (!this.holdsFigure(line)) this.found.push({ ...line, rank: lineRank });
  }

  private hashed(line: Span): Candidate | undefined {
    hashes.lastIndex = line.start;
    const mark = hashes.exec(this.s);
    if (mark === null || hashes.lastIndex >= line.end) return undefined;
    let { end } = line;
    while (this.s[end - 1] === '#' || this.s[end - 1] === ' ') end--;
    return end <= hashes.lastIndex ? undefined : { start: hashes.lastIndex, end, rank: mark[1]!.length };
  }

  /** `一、主要工作` to the end of its line, or a sentence with more behind it. */
  private marked(sentence: Span, line: Span, opens: boolean): Candidate | undefined {
    const marker = markerAt(this.s, line.start);
    if (marker === undefined || marker.level >= runningLevel || marker.end >= line.end) return undefined;
    const alone = this.endsLine(sentence);
    const item = marker.level >= itemLevel;
    if (item && !opens) return undefined;
    const stopped = this.s[line.end - 1] === '。' || this.s[line.end - 1] === ':';
    if (item && alone && stopped) return undefined;
    const end = stopped ? line.end - 1 : line.end;
    const words = this.s.slice(marker.end, end);
    if (words.length > longestHeading || closedMark.test(words) || inside.test(words) || cells.test(words))
      return undefined;
    const heading = { start: line.start, end, rank: markedRank + marker.level };
    return this.holdsFigure(heading) ? undefined : heading;
  }

  private standsAlone(line: Span): boolean {
    const words = this.s.slice(line.start, Math.min(line.end, line.start + longestTitle + 1));
    if (words.length < 2 || words.length > (this.begun ? longestHeading : longestTitle)) return false;
    if (closedMark.test(words) || inside.test(words) || cells.test(words)) return false;
    return words[0] !== '(' && isHan(words.charCodeAt(words.search(/[^《“「\d\s]/)));
  }

  /** `(2024年1月5日)`, `——在县人民代表大会上`: neither heads anything nor stands under a heading. */
  private isAside({ start, end }: Span): boolean {
    if (end - start > longestTitle) return false;
    const words = this.s.slice(start, end);
    return dateLine.test(words) || (this.waiting.length > 0 && asideLine.test(words));
  }

  private holdsFigure({ start, end }: Span): boolean {
    const figure = this.figures[firstEndingAfter(this.figures, start)];
    return figure !== undefined && figure.start < end;
  }

  private endsLine({ end }: Span): boolean {
    return opensLine(this.s, end) || endsLine(this.s, end);
  }

  private trim({ start, end }: Span): Span {
    let [from, to] = [start, end];
    while (from < to && this.s.charCodeAt(from) <= 0x20) from++;
    while (to > from && this.s.charCodeAt(to - 1) <= 0x20) to--;
    return { start: from, end: to };
  }
}

/**
 * The headings of a text, in its order, each with its depth in the outline.
 *
 * @param sentences sorted, disjoint; tables lie outside of them
 * @param figures sorted, disjoint; a line that states one is no heading, unless it is the title
 */
export function findHeadings(source: Source, sentences: readonly Span[], figures: readonly Span[]): Heading[] {
  const outline = new Outline(source, figures);
  for (const sentence of sentences) outline.read(sentence);
  const above: number[] = [];
  return outline.found.map(({ start, end, rank }) => {
    while (above.length > 0 && above.at(-1)! >= rank) above.pop();
    return { text: source.text.slice(start, end), start, end, level: above.push(rank) };
  });
}
