/** Lines of a block into cells. */

import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { alignGaps, splitGaps } from './gaps.ts';
import { type Cell, type Grid, mostColumns, type Row, type Split } from './grid.ts';
import type { Block, Line } from './lines.ts';
import { ruleLine } from './words.patterns.ts';

const unitLine = /单位\s*:/;

/** The block as a grid; nothing where its lines do not agree on their columns. */
export function splitBlock(source: Source, block: Block): Grid | undefined {
  const { form, lines } = block;
  const { rows, start, notes, headRows } = splitLines(source, block);
  const agreed = agreedColumns(rows);
  const cells = form === 'gap' ? alignGaps(source, rows, agreed) : padded(rows, agreed, form);
  const columns = cells?.[0]?.length ?? 0;
  if (!cells || columns < 2 || columns > mostColumns) return undefined;
  const aligned = rows.map((row, r): Row => ({ start: row.start, end: row.end, cells: cells[r]! }));
  const end = lines.at(-1)!.end;
  return { start, end, form, rows: aligned, columns, notes, ...(headRows === undefined ? {} : { headRows }) };
}

interface SplitLines {
  readonly rows: readonly Split[];
  /** Where the table starts: behind a title with gaps. */
  readonly start: number;
  readonly notes: readonly Span[];
  readonly headRows?: number | undefined;
}

function splitLines(source: Source, { form, lines }: Block): SplitLines {
  const { folded } = source;
  const notes: Span[] = [];
  const rows: Split[] = [];
  let headRows: number | undefined;
  let { start } = lines[0]!;
  for (const line of lines) {
    const words = folded.slice(line.start, line.end);
    if (ruleLine.test(words)) {
      if (rows.length > 0 && headRows === undefined && /[-=─━═]/.test(words)) headRows = rows.length;
    } else if (rows.length < 2 && unitLine.test(words)) {
      // a title with the unit at the other end of the line
      notes.push(line);
      rows.length = 0;
      if (form === 'gap') start = line.next;
    } else {
      const cells = form === 'gap' ? splitGaps(folded, line) : splitMarks(source, line, form);
      rows.push({ start: line.start, end: line.end, cells });
    }
  }
  return { rows, start, notes, headRows };
}

/** The number of cells that at least two, and at least half, of the rows have; 0 where there is none. */
function agreedColumns(rows: readonly Split[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    filled++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let columns = 0;
  for (const [count, times] of counts) {
    const best = counts.get(columns) ?? 0;
    if (times > best || (times === best && count > columns)) columns = count;
  }
  const times = counts.get(columns) ?? 0;
  return times >= 2 && times * 2 >= filled ? columns : 0;
}

/** Rows of `columns` cells each, empty ones added or left out at the end; nothing where one row has more. */
function padded(
  rows: readonly Split[],
  columns: number,
  form: Grid['form'],
): readonly (readonly (Cell | undefined)[])[] | undefined {
  const fits = ({ cells }: Split) =>
    cells.length === columns || (form !== 'comma' && cells.slice(columns).every(isEmpty));
  if (!rows.every(fits)) return undefined;
  return rows.map(({ cells }) => Array.from({ length: columns }, (_, c) => cells[c]));
}

function trimmed(folded: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isEdge(folded.charCodeAt(start))) start++;
  while (end > start && isEdge(folded.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Blanks, and the marks of emphasis and code around a cell. */
function isEdge(code: number): boolean {
  return code <= 0x20 || code === 0x2a || code === 0x60;
}

function splitMarks(source: Source, { start, end }: Line, form: Grid['form']): Cell[] {
  const { folded } = source;
  const cells: Cell[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    if (form === 'comma' && folded.charCodeAt(i) === 0x22) quoted = !quoted;
    if (quoted || !partsCells(source, i, form)) continue;
    cells.push(trimmed(folded, from, i));
    from = i + 1;
  }
  cells.push(trimmed(folded, from, end));
  if (form === 'comma') return cells.map((cell) => unquoted(folded, cell));
  if (form === 'pipe') {
    // the bars at both ends are the frame
    if (cells.length > 1 && isEmpty(cells[0]!) && isBar(folded, start, end)) cells.shift();
    if (cells.length > 1 && isEmpty(cells.at(-1)!)) cells.pop();
  }
  return cells;
}

function partsCells({ text, folded }: Source, at: number, form: Grid['form']): boolean {
  const code = folded.charCodeAt(at);
  if (form === 'tab') return code === 0x09;
  if (form === 'comma') return text.charCodeAt(at) === 0x2c;
  return (code === 0x7c && folded.charCodeAt(at - 1) !== 0x5c) || code === 0x2502;
}

function isEmpty({ start, end }: Cell): boolean {
  return start === end;
}

function isBar(folded: string, start: number, end: number): boolean {
  let i = start;
  while (i < end && folded.charCodeAt(i) <= 0x20) i++;
  return folded.charAt(i) === '|' || folded.charAt(i) === '│';
}

function unquoted(folded: string, { start, end }: Cell): Cell {
  const quotes = end - start > 1 && folded.charAt(start) === '"' && folded.charAt(end - 1) === '"';
  return quotes ? trimmed(folded, start + 1, end - 1) : { start, end };
}
