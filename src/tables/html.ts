/** HTML tables: `<table>` to `</table>`, the innermost where one holds another, with merged cells. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Cell, Grid, Row } from './grid.ts';
import { cellEdge, partTag, spanAttribute, tableTag } from './html.patterns.ts';
import { mostColumns } from './split.ts';

/** A longer stretch is a page laid out as a table, not a table. */
const longestTable = 256 * 1024;
const mostRows = 4096;

/** Spans of all tables, sorted and disjoint. */
export function findHtml({ folded }: Source): Span[] {
  const found: Span[] = [];
  const search = new RegExp(tableTag);
  let open = -1;
  for (let tag = search.exec(folded); tag; tag = search.exec(folded)) {
    if (tag[1] === '') {
      open = tag.index;
      continue;
    }
    const end = folded.charAt(search.lastIndex) === '>' ? search.lastIndex + 1 : search.lastIndex;
    if (open >= 0 && end - open <= longestTable) found.push({ start: open, end });
    open = -1;
  }
  return found;
}

interface Open {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
}

/** Cells of one table on their places. */
class Placer {
  readonly rows: Row[] = [];
  columns = 0;
  private start = 0;
  private cells: (Cell | undefined)[] = [];
  private heads = 0;
  private filled = 0;
  private column = 0;
  /** Merged cells that reach down into rows to come, by column. */
  private readonly reaching: { cell: Cell; rows: number }[] = [];

  openRow(start: number): void {
    this.start = start;
    this.cells = [];
    this.column = 0;
    this.heads = 0;
    this.filled = 0;
  }

  place(cell: Cell, { columns, rows, head }: Open): void {
    this.passReaching();
    for (let k = 0; k < columns && this.column < mostColumns; k++, this.column++) {
      this.cells[this.column] = cell;
      if (rows > 1) this.reaching[this.column] = { cell, rows: rows - 1 };
    }
    this.filled++;
    if (head) this.heads++;
  }

  closeRow(end: number, inHead: boolean): void {
    if (this.filled === 0 || this.rows.length >= mostRows) return;
    this.passReaching();
    this.columns = Math.max(this.columns, this.cells.length);
    const head = inHead || this.heads === this.filled;
    this.rows.push({ start: this.start, end, cells: this.cells, ...(head ? { head: true as const } : {}) });
  }

  private passReaching(): void {
    for (let above = this.reaching[this.column]; above && above.rows > 0; above = this.reaching[++this.column]) {
      this.cells[this.column] = above.cell;
      above.rows--;
    }
  }
}

/** The table in `table` as a grid; nothing where it has no rows of cells. */
export function readHtml({ folded }: Source, table: Span): Grid | undefined {
  const placer = new Placer();
  const notes: Span[] = [];
  const search = new RegExp(partTag);
  search.lastIndex = table.start;
  let cell: Open | undefined;
  let caption = -1;
  let inRow = false;
  let inHead = false;
  const closeCell = (end: number) => {
    if (cell) placer.place(content(folded, cell.start, end), cell);
    cell = undefined;
  };
  const closeRow = (end: number) => {
    closeCell(end);
    if (inRow) placer.closeRow(end, inHead);
    inRow = false;
  };
  for (let part = search.exec(folded); part && part.index < table.end; part = search.exec(folded)) {
    const closes = part[1] === '/';
    const name = part[2]!.toLowerCase();
    if (name === 'td' || name === 'th') {
      closeCell(part.index);
      if (!closes && inRow) cell = { start: search.lastIndex, head: name === 'th', ...spansOf(part[3]!) };
    } else if (name === 'tr') {
      closeRow(closes ? search.lastIndex : part.index);
      if (!closes) {
        inRow = true;
        placer.openRow(part.index);
      }
    } else if (name === 'caption') {
      if (closes && caption >= 0) notes.push({ start: caption, end: part.index });
      caption = closes ? -1 : search.lastIndex;
    } else {
      closeRow(part.index);
      inHead = name === 'thead' && !closes;
    }
  }
  closeRow(table.end);
  const { rows, columns } = placer;
  if (rows.length < 2) return undefined;
  let headRows = 0;
  while (headRows < rows.length && rows[headRows]!.head) headRows++;
  return { ...table, form: 'html', rows, columns, notes, ...(headRows > 0 ? { headRows } : {}) };
}

function spansOf(attributes: string): { columns: number; rows: number } {
  let columns = 1;
  let rows = 1;
  for (const [, which, count] of attributes.matchAll(spanAttribute)) {
    const times = Math.max(1, Number(count));
    if (which!.toLowerCase() === 'col') columns = Math.min(times, mostColumns);
    else rows = times;
  }
  return { columns, rows };
}

/** The cell without blanks and tags at its edges. */
function content(folded: string, from: number, to: number): Cell {
  let start = from;
  for (;;) {
    cellEdge.lastIndex = start;
    if (start >= to || !cellEdge.test(folded) || cellEdge.lastIndex > to) break;
    start = cellEdge.lastIndex;
  }
  let end = to;
  for (;;) {
    const last = folded.charCodeAt(end - 1);
    if (end > start && last <= 0x20) end--;
    else if (end > start && last === 0x3e) {
      const open = folded.lastIndexOf('<', end - 1);
      if (open < start || end - open > 200) break;
      end = open;
    } else if (end - 6 >= start && /^&(?:nbsp|ensp|emsp);$/.test(folded.slice(end - 6, end))) end -= 6;
    else break;
  }
  return { start, end: Math.max(start, end) };
}
