/** Lines whose cells stand below each other, parted by wide gaps. */
import { isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { type Cell, mostColumns, type Split } from './grid.ts';
import { blankEnd, type Line } from './lines.ts';
import { placesBetween } from './places.ts';
import { bareNumber } from './words.patterns.ts';

/** The cells of one line. */
export function splitGaps(folded: string, { start, end }: Line): Cell[] {
  const cells: Cell[] = [];
  let from = -1;
  for (let i = start; i < end; i++) {
    if (folded.charCodeAt(i) !== 0x20) {
      if (from < 0) from = i;
      continue;
    }
    const run = blankEnd(folded, i, end);
    if (from >= 0 && (run - i > 1 || run === end) && !isSpread(folded, from, i, { start: run, end })) {
      cells.push({ start: from, end: i });
      from = -1;
    }
    i = run - 1;
  }
  if (from >= 0) cells.push({ start: from, end });
  return cells;
}

/** 行  业, 合    计: one character to each side, so the gap spreads one word over its column. */
function isSpread(folded: string, from: number, gap: number, next: Cell): boolean {
  return (
    gap - from === 1 &&
    next.start - gap <= 4 &&
    isHan(folded.charCodeAt(from)) &&
    isHan(folded.charCodeAt(next.start)) &&
    next.start < next.end &&
    (next.start + 1 === next.end || folded.charCodeAt(next.start + 1) === 0x20)
  );
}

/** A stretch of places: of a cell in its line, or of a column in all of them. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A row with the places of its cells. */
interface Placed {
  readonly cells: readonly Cell[];
  readonly extents: readonly Extent[];
}

/**
 * Every row with its cells in their columns. Columns are where the figures stand below each other, if that makes more of
 * them than any row has cells; else those of the rows with most cells, where most rows agree on that number (`agreed`).
 */
export function alignGaps(
  source: Source,
  rows: readonly Split[],
  agreed: number,
): readonly (readonly (Cell | undefined)[])[] | undefined {
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  if (most > mostColumns) return undefined;
  const full = agreed > 1 && agreed === most;
  // text for a terminal gives a Chinese character two places, text cut out of a page often one
  for (const wide of [2, 1]) {
    const placed = place(source, rows, wide);
    const columns = columnsOfFigures(source, placed);
    if (!columns) continue;
    if (!full && columns.length < most) addEmptyColumns(columns, placed, most);
    if (columns.length > most || (columns.length === most && !full))
      return placed.map((row) => inColumns(row, columns));
  }
  if (!full) return undefined;
  const placed = place(source, rows, 2);
  const columns = columnsOfFull(placed, agreed);
  return placed.map((row) => inColumns(row, columns));
}

function place({ text }: Source, rows: readonly Split[], wide: number): Placed[] {
  return rows.map(({ start, cells }) => {
    let at = start;
    let x = 0;
    const extents = cells.map((cell) => {
      const from = x + placesBetween(text, at, cell.start, wide);
      x = from + placesBetween(text, cell.start, cell.end, wide);
      at = cell.end;
      return { from, to: x };
    });
    return { cells, extents };
  });
}

/** Where each column stands, by the rows that fill all of them. */
function columnsOfFull(rows: readonly Placed[], columns: number): Extent[] {
  const full = rows.filter(({ cells }) => cells.length === columns);
  return Array.from({ length: columns }, (_, c) => ({
    from: full.reduce((from, { extents }) => Math.min(from, extents[c]!.from), Number.POSITIVE_INFINITY),
    to: full.reduce((to, { extents }) => Math.max(to, extents[c]!.to), 0),
  }));
}

/**
 * Where columns stand, by the rows with figures: what overlaps is one column. Nothing where a row has two cells in one, so
 * that the lines are not aligned, or where there is but one figure.
 */
function columnsOfFigures({ folded }: Source, rows: readonly Placed[]): { from: number; to: number }[] | undefined {
  const figures = ({ cells }: Placed) =>
    cells.filter(({ start, end }) => bareNumber.test(folded.slice(start, end))).length;
  const figured = rows.filter((row) => row.cells.length > 1 && figures(row) > 0);
  if (figured.length === 0 || (figured.length === 1 && figures(figured[0]!) < 2)) return undefined;
  const columns: { from: number; to: number }[] = [];
  // a dash for nothing may stand beside the figures of its column
  const filled = figured.flatMap(({ cells, extents }) =>
    extents.filter((_, k) => /[\p{L}\p{N}]/u.test(folded.slice(cells[k]!.start, cells[k]!.end))),
  );
  for (const { from, to } of filled.sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  if (columns.length > mostColumns) return undefined;
  const apart = figured.every(({ extents }) => {
    const taken = extents.map(({ from }) => columns.findIndex((column) => from < column.to));
    return new Set(taken).size === taken.length;
  });
  return apart ? columns : undefined;
}

/** Columns without a figure, as the row with most cells shows them: a head with nothing below it. */
function addEmptyColumns(columns: Extent[], rows: readonly Placed[], most: number): void {
  const fullest = rows.find(({ cells }) => cells.length === most)!;
  const empty = fullest.extents.filter((cell) => columns.every(({ from, to }) => cell.to <= from || to <= cell.from));
  columns.push(...empty);
  columns.sort((a, b) => a.from - b.from);
}

/** Cells of a row in their columns: each goes to the one that it stands under, in order. */
function inColumns({ cells, extents }: Placed, columns: readonly Extent[]): (Cell | undefined)[] {
  if (cells.length === columns.length) return [...cells];
  const aligned = new Array<Cell | undefined>(columns.length).fill(undefined);
  let next = 0;
  for (let k = 0; k < cells.length; k++) {
    let best = next;
    const last = columns.length - (cells.length - k);
    for (let c = next; c <= last; c++) {
      if (distance(columns[c]!, extents[k]!) < distance(columns[best]!, extents[k]!)) best = c;
    }
    aligned[best] = cells[k];
    next = best + 1;
  }
  return aligned;
}

/** Below zero by how far they overlap, else how far they are apart. */
function distance(column: Extent, cell: Extent): number {
  const overlap = Math.min(column.to, cell.to) - Math.max(column.from, cell.from);
  return overlap > 0 ? -overlap : Math.min(Math.abs(column.from - cell.from), Math.abs(column.to - cell.to));
}
