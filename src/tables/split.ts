/** Lines of a block into cells. */

import { isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Cell, Grid, Row } from './grid.ts';
import type { Block, Line } from './lines.ts';

/** More columns than any report has; beyond it the block is no table. */
export const mostColumns = 64;

const rule = /^[\s|+:=—\u2500-\u257f-]+$/;
const unitLine = /单位\s*:/;

interface Split extends Span {
  readonly cells: readonly Cell[];
}

/** The block as a grid; nothing where its lines do not agree on their columns. */
export function splitBlock(source: Source, { form, lines }: Block): Grid | undefined {
  const { folded } = source;
  const notes: Span[] = [];
  const rows: Split[] = [];
  let headRows: number | undefined;
  let start = lines[0]!.start;
  for (const line of lines) {
    const words = folded.slice(line.start, line.end);
    if (rule.test(words)) {
      if (rows.length > 0 && headRows === undefined && /[-=─━═]/.test(words)) headRows = rows.length;
      continue;
    }
    if (rows.length < 2 && unitLine.test(words)) {
      // a title with the unit at the other end of the line
      notes.push(line);
      rows.length = 0;
      if (form === 'gap') start = line.next;
      continue;
    }
    const cells = form === 'gap' ? splitGaps(folded, line) : splitMarks(source, line, form);
    if (cells.length > mostColumns) return undefined;
    rows.push({ start: line.start, end: line.end, cells });
  }
  const columns = agreedColumns(rows);
  if (columns < 2) return undefined;
  const aligned: Row[] = [];
  for (const row of rows) {
    const cells = form === 'gap' ? alignGaps(folded, row, rows, columns) : padded(row.cells, columns, form);
    if (!cells) return undefined;
    aligned.push({ start: row.start, end: row.end, cells });
  }
  const end = lines.at(-1)!.end;
  return { start, end, form, rows: aligned, columns, notes, ...(headRows === undefined ? {} : { headRows }) };
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

function padded(cells: readonly Cell[], columns: number, form: Grid['form']): (Cell | undefined)[] | undefined {
  if (cells.length === columns) return [...cells];
  if (form === 'comma') return undefined;
  if (cells.slice(columns).some(({ start, end }) => end > start)) return undefined;
  return Array.from({ length: columns }, (_, i) => cells[i]);
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

function splitMarks({ text, folded }: Source, { start, end }: Line, form: Grid['form']): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (form === 'comma' && code === 0x22) quoted = !quoted;
    const parts =
      form === 'tab'
        ? code === 0x09
        : form === 'comma'
          ? !quoted && text.charCodeAt(i) === 0x2c
          : (code === 0x7c && folded.charCodeAt(i - 1) !== 0x5c) || code === 0x2502;
    if (!parts) continue;
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

function splitGaps(folded: string, { start, end }: Line): Cell[] {
  const cells: Cell[] = [];
  let from = -1;
  for (let i = start; i < end; i++) {
    if (folded.charCodeAt(i) !== 0x20) {
      if (from < 0) from = i;
      continue;
    }
    let run = i + 1;
    while (run < end && folded.charCodeAt(run) === 0x20) run++;
    if (from >= 0 && (run - i > 1 || run === end) && !isSpread(folded, from, i, run, end)) {
      cells.push({ start: from, end: i });
      from = -1;
    }
    i = run - 1;
  }
  if (from >= 0) cells.push({ start: from, end });
  return cells;
}

/** 行  业, 合    计: one character to each side, so the gap spreads one word over its column. */
function isSpread(folded: string, from: number, gap: number, next: number, end: number): boolean {
  return (
    gap - from === 1 &&
    next - gap <= 4 &&
    isHan(folded.charCodeAt(from)) &&
    isHan(folded.charCodeAt(next)) &&
    next < end &&
    (next + 1 === end || folded.charCodeAt(next + 1) === 0x20)
  );
}

/** Cells of a row with gaps in its columns: each goes to the column that it stands under. */
function alignGaps(
  folded: string,
  row: Split,
  rows: readonly Split[],
  columns: number,
): (Cell | undefined)[] | undefined {
  if (row.cells.length === columns) return [...row.cells];
  if (row.cells.length > columns) return undefined;
  if (row.cells.length === 1) return Array.from({ length: columns }, (_, c) => row.cells[c]);
  const extents = extentsOf(folded, rows, columns);
  const aligned = new Array<Cell | undefined>(columns).fill(undefined);
  let next = 0;
  let x = 0;
  let at = row.start;
  for (let k = 0; k < row.cells.length; k++) {
    const cell = row.cells[k]!;
    x += width(folded, at, cell.start);
    const from = x;
    x += width(folded, cell.start, cell.end);
    at = cell.end;
    let best = next;
    const last = columns - (row.cells.length - k);
    for (let c = next; c <= last; c++) {
      if (distance(extents[c]!, from, x) < distance(extents[best]!, from, x)) best = c;
    }
    aligned[best] = cell;
    next = best + 1;
  }
  return aligned;
}

const known = new WeakMap<readonly Split[], { from: number; to: number }[]>();

/** Where each column stands, in half-width places, by the rows that fill all of them. */
function extentsOf(folded: string, rows: readonly Split[], columns: number): { from: number; to: number }[] {
  const found = known.get(rows);
  if (found) return found;
  const extents = Array.from({ length: columns }, () => ({ from: Number.POSITIVE_INFINITY, to: 0 }));
  for (const row of rows) {
    if (row.cells.length !== columns) continue;
    let x = 0;
    let at = row.start;
    row.cells.forEach((cell, c) => {
      const from = x + width(folded, at, cell.start);
      x = from + width(folded, cell.start, cell.end);
      at = cell.end;
      const extent = extents[c]!;
      extent.from = Math.min(extent.from, from);
      extent.to = Math.max(extent.to, x);
    });
  }
  known.set(rows, extents);
  return extents;
}

function distance(extent: { from: number; to: number }, from: number, to: number): number {
  const overlap = Math.min(extent.to, to) - Math.max(extent.from, from);
  return overlap > 0 ? -overlap : Math.min(Math.abs(extent.from - from), Math.abs(extent.to - to));
}

/** Places on a terminal: two for a Chinese character. Full-width blanks were folded and are taken as one. */
function width(folded: string, from: number, to: number): number {
  let places = 0;
  for (let i = from; i < to; i++) places += folded.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return places;
}
