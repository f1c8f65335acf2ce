/** HTML tables: `<table>` to `</table>`, the innermost where one holds another, with merged cells. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type Cell, type Grid, mostColumns, type Row } from './grid.ts';
import { cellEdge, partTag, spanAttribute, tableTag } from './html.patterns.ts';

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
  const walk = new TableWalk(folded);
  const search = new RegExp(partTag);
  search.lastIndex = table.start;
  for (let part = search.exec(folded); part && part.index < table.end; part = search.exec(folded)) {
    const tag = { start: part.index, end: search.lastIndex, attributes: part[3]! };
    if (part[1] === '/') walk.close(part[2]!.toLowerCase(), tag);
    else walk.open(part[2]!.toLowerCase(), tag);
  }
  walk.closeRow(table.end);
  const { rows, columns } = walk.placer;
  if (rows.length < 2) return undefined;
  const body = rows.findIndex(({ head }) => !head);
  const headRows = body < 0 ? rows.length : body;
  return { ...table, form: 'html', rows, columns, notes: walk.notes, ...(headRows > 0 ? { headRows } : {}) };
}

interface Tag extends Span {
  readonly attributes: string;
}

/** What is open at a tag of a table. */
class TableWalk {
  readonly placer = new Placer();
  readonly notes: Span[] = [];
  private cell: Open | undefined;
  private caption = -1;
  private inRow = false;
  private inHead = false;

  constructor(private readonly folded: string) {}

  open(name: string, { start, end, attributes }: Tag): void {
    if (name === 'td' || name === 'th') {
      this.closeCell(start);
      if (this.inRow) this.cell = { start: end, head: name === 'th', ...spansOf(attributes) };
      return;
    }
    if (name === 'caption') {
      this.caption = end;
      return;
    }
    this.closeRow(start);
    if (name === 'tr') {
      this.inRow = true;
      this.placer.openRow(start);
    } else this.inHead = name === 'thead';
  }

  close(name: string, { start, end }: Tag): void {
    if (name === 'td' || name === 'th') this.closeCell(start);
    else if (name === 'tr') this.closeRow(end);
    else if (name !== 'caption') {
      this.closeRow(start);
      this.inHead = false;
    } else if (this.caption >= 0) {
      this.notes.push({ start: this.caption, end: start });
      this.caption = -1;
    }
  }

  closeRow(end: number): void {
    this.closeCell(end);
    if (this.inRow) this.placer.closeRow(end, this.inHead);
    this.inRow = false;
  }

  private closeCell(end: number): void {
    if (this.cell) this.placer.place(content(this.folded, this.cell.start, end), this.cell);
    this.cell = undefined;
  }
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
