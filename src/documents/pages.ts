/** Pages as text: words to lines, lines to paragraphs and rows, page numbers and running heads left out. */

import { orderColumns, type Part, type Side } from './columns.ts';
import type { Page, Word } from './types.ts';
import type { TextWriter } from './writer.ts';

export interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** One line: its words in cells, which wide gaps part. */
export interface Line {
  readonly cells: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
  readonly page: number;
  readonly side: Side;
  /** It is one of a table. */
  readonly row: boolean;
}

/** Between two cells of a line is more than this, in its characters' heights. */
const cellGap = 1.1;
/** Words of one line stand no higher or lower than this. */
const sameLine = 0.5;

/** Writes all pages. */
export function writePages(pages: readonly PageWords[], writer: TextWriter): Page[] {
  const lines = pages.map(({ words, width }, page) =>
    orderColumns(words, width).flatMap((part) => linesOf(part, page)),
  );
  const found = withoutFurniture(lines, pages).flat();
  const edges = edgesOf(found, pages[0]?.width ?? 0);
  const body = withLoneCells(found, edges);
  const extents: (Page | undefined)[] = pages.map(() => undefined);
  body.forEach((line, i) => {
    const before = body[i - 1];
    const goesOn = before !== undefined && continues(before, line, edges);
    if (before) writer.write(goesOn ? joint(before, line) : '\n');
    if (before && !goesOn && (before.row !== line.row || (line.row && before.page !== line.page))) writer.write('\n');
    const start = writer.offset;
    writer.writeLine(
      line.row ? spaced(line, edges[line.side].left) : line.cells[0]!.text,
      { page: line.page + 1 },
      goesOn,
    );
    extents[line.page] = { start: extents[line.page]?.start ?? start, end: writer.offset };
  });
  if (body.length > 0) writer.write('\n');
  let last = 0;
  return extents.map((extent) => {
    const page = extent ?? { start: last, end: last };
    last = page.end;
    return page;
  });
}

/** A blank between two Latin words that a line's end parts. */
function joint(before: Line, line: Line): string {
  return /[a-z]$/i.test(lastOf(before)) && /^[a-z]/i.test(line.cells[0]!.text) ? ' ' : '';
}

/** Lines of a table that have one cell: heads over several columns, and names of rows without figures. */
function withLoneCells(lines: readonly Line[], edges: AllEdges): Line[] {
  const rows = lines.map(({ row }) => row);
  const near = (a: Line | undefined, b: Line) =>
    a !== undefined && a.page === b.page && Math.abs(b.base - a.base) <= 2.6 * Math.max(a.size, b.size);
  const short = ({ from, to, side, cells }: Line) => {
    const { left, right } = edges[side];
    return to - from < 0.6 * (right - left) && !/[。！？；;]$/.test(cells[0]!.text);
  };
  const setIn = ({ from, side, size }: Line) => from > edges[side].left + 2 * size;
  let from = -1;
  lines.forEach((line, i) => {
    if (!line.row) {
      if (from >= 0 && !(near(lines[i - 1], line) && short(line))) from = -1;
      return;
    }
    // between two rows
    if (from >= 0 && near(lines[i - 1], line)) rows.fill(true, from, i);
    // over the first row, and set in
    const above = lines[i - 1];
    if (above && !above.row && near(above, line) && short(above) && setIn(above)) rows[i - 1] = true;
    from = i + 1;
  });
  return lines.map((line, i) => (rows[i] === line.row ? line : { ...line, row: true }));
}

function lastOf({ cells }: Line): string {
  return cells.at(-1)!.text;
}

/** Lines from top to bottom. */
function linesOf({ words, side }: Part, page: number): Line[] {
  const sorted = [...words].sort((a, b) => a.base - b.base);
  const lines: Line[] = [];
  let open: Word[] = [];
  for (const word of sorted) {
    const first = open[0];
    if (first && word.base - first.base > sameLine * Math.max(first.size, word.size)) {
      lines.push(lineOf(open, page, side));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) lines.push(lineOf(open, page, side));
  return lines;
}

function lineOf(words: readonly Word[], page: number, side: Side): Line {
  const sorted = [...words].sort((a, b) => a.from - b.from);
  const size = Math.max(...sorted.map((word) => word.size).slice(0, 64));
  const cells: Word[] = [];
  for (const word of sorted) {
    const last = cells.at(-1);
    const gap = last ? word.from - last.to : 0;
    if (!last || gap > cellGap * size) {
      cells.push(word);
      continue;
    }
    const blank = gap > 0.15 * size && /[\x21-\x7e]$/.test(last.text) && /^[\x21-\x7e]/.test(word.text) ? ' ' : '';
    cells[cells.length - 1] = { ...last, text: last.text + blank + word.text, to: Math.max(last.to, word.to) };
  }
  return {
    cells,
    from: cells[0]!.from,
    to: cells.at(-1)!.to,
    base: sorted[0]!.base,
    size,
    page,
    side,
    row: cells.length > 1,
  };
}

/** A row with its cells on their places: two to a Chinese character, so that columns stand below each other. */
function spaced({ cells, size }: Line, left: number): string {
  let text = '';
  let place = 0;
  for (const cell of cells) {
    const wanted = Math.max(0, Math.round((2 * (cell.from - left)) / size));
    const gap = text === '' ? wanted : Math.max(2, wanted - place);
    text += ' '.repeat(Math.min(gap, 400)) + cell.text;
    place += gap;
    for (const character of cell.text) place += character >= '⺀' ? 2 : 1;
  }
  return text;
}

/** Where lines of prose begin and end. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

type AllEdges = Readonly<Record<Side, Edges>>;

function edgesOf(lines: readonly Line[], width: number): AllEdges {
  const prose = lines.filter(({ row }) => !row);
  const of = (side: Side, room: number) =>
    edgesIn(
      prose.filter((line) => line.side === side),
      room,
    );
  return { whole: of('whole', width), left: of('left', width / 2), right: of('right', width / 2) };
}

/** The left edge that most lines have; the right one that several reach, else as far from the page's edge as the left. */
function edgesIn(prose: readonly Line[], room: number): Edges {
  const left = mostFrequent(prose.map(({ from }) => Math.round(from))) ?? 0;
  const right = prose.reduce((most, line) => Math.max(most, endOf(line)), 0);
  const full = prose.filter((line) => right - endOf(line) < 1.2 * line.size).length;
  const known = full > 1 && right - left > 0.7 * (room - 2 * Math.min(left, room / 8));
  return { left, right: known ? right : Math.max(right, room - left - (prose[0]?.size ?? 0)) };
}

/** Where the words of a line end: a mark behind them may hang over the edge. */
function endOf(line: Line): number {
  return /[，。、；：！？,;:]$/.test(lastOf(line)) ? line.to - line.size : line.to;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

const opensParagraph =
  /^(?:[(（]?单位[:：]|第?[一二三四五六七八九十]+[、章节条]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、](?!\d)|[•·●■◆①-⑳])/;
const unitLine = /^[(（]?单位[:：]/;
const endsParagraph = /[。！？：；:;]$/;

/** Whether the paragraph of a line goes on in the next: the line is full, and the next is not set in. */
function continues(before: Line, line: Line, edges: AllEdges): boolean {
  if (before.row || line.row || Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  if (line.from > edges[line.side].left + 0.7 * line.size) return false;
  if (before.page === line.page && line.base - before.base > 2.6 * line.size) return false;
  const { text } = line.cells[0]!;
  if (opensParagraph.test(text) && (endsParagraph.test(lastOf(before)) || unitLine.test(text))) return false;
  // what stands first in the next line did not fit: a number or word stays whole, a mark does not begin a line
  const first = /^[\w.,%+-]+|^.[，。、；：！？）”]*/u.exec(text)?.[0] ?? '';
  let places = 0;
  for (const character of first) places += character >= '⺀' || /[，。、；：！？）”]/.test(character) ? 1 : 0.55;
  return edges[before.side].right - endOf(before) < (places + 1) * line.size;
}

/** How many lines at the top and the bottom of a page may be furniture. */
const furnitureLines = 2;
const pageNumber = /^[-—–·\s第]*\d{1,4}\s*(?:页|[/／]\s*\d{1,4})?[,，\s]*(?:共\s*\d{1,4}\s*页)?[-—–·\s]*$/;

/** Without page numbers, and without what stands at the top or bottom of most pages. */
function withoutFurniture(lines: readonly (readonly Line[])[], pages: readonly PageWords[]): Line[][] {
  const seen = new Map<string, number>();
  const edges = lines.map((page) => [...new Set([...page.slice(0, furnitureLines), ...page.slice(-furnitureLines)])]);
  for (const key of edges.flatMap((page) => [...new Set(page.map(furnitureKey))]))
    seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(3, lines.length / 2);
  return lines.map((page, p) => {
    const { height } = pages[p]!;
    return page.filter((line) => {
      if (!edges[p]!.includes(line)) return true;
      if (seen.get(furnitureKey(line))! >= often) return false;
      const outside = line.base > 0.88 * height || line.base < 0.1 * height;
      return !(outside && pageNumber.test(textOf(line)));
    });
  });
}

function textOf({ cells }: Line): string {
  return cells.map(({ text }) => text).join(' ');
}

/** The same words at the same height, whatever the numbers in them. */
function furnitureKey(line: Line): string {
  return `${Math.round(line.base / 8)} ${textOf(line).replace(/\d+/g, '#')}`;
}
