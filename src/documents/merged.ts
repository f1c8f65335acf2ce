/** Tables with merged cells as rows of equal length. */

import type { Cell, TableRow } from './types.ts';

/** `1` -> `A`, `28` -> `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

const mostColumns = 256;
/** Longer words, and words with figures, stand once: repeated they would be read again. */
const longestRepeated = 40;

interface Placed {
  readonly text: string;
  readonly cell: Cell;
}

/**
 * Every merged cell stands at its first place; its words are repeated in the columns and rows that it covers where they
 * name something (a head over two columns, a group beside three rows). Rows with one cell only above all others are titles,
 * below them notes.
 *
 * @param address the name of a place, by row and column from 0
 */
export function tableRows(
  rows: readonly (readonly Cell[])[],
  address = (row: number, column: number) => `${columnName(column + 1)}${row + 1}`,
): TableRow[] {
  const grid = placeCells(rows);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const only = grid.map(onlyCell);
  const first = only.indexOf(-1);
  const last = only.lastIndexOf(-1);
  const heads = lastHead(rows);
  return grid.map((row, r) => {
    const c = only[r]!;
    if (c >= 0 && (first < 0 || r < first || r > last))
      return { cells: [], whole: { text: row[c]!.text, address: address(r, c) } };
    const cells = Array.from({ length: columns }, (_, k) => ({ text: row[k]?.text ?? '', address: address(r, k) }));
    return { cells, ruled: r === heads };
  });
}

/** The column of the only cell that has words; -1 where there are more or none, or where it is a head over one column. */
function onlyCell(row: readonly (Placed | undefined)[]): number {
  const filled = new Set(row.flatMap((placed) => (placed && placed.cell.text !== '' ? [placed.cell] : [])));
  if (filled.size !== 1) return -1;
  const at = row.findIndex((placed) => placed?.text);
  const { text, columns } = [...filled][0]!;
  return at > 0 && columns === 1 && !/单位|[:：]/.test(text) ? -1 : at;
}

/** The last of the rows at the top that the markup says are heads, titles left aside; -1 where it says nothing. */
function lastHead(rows: readonly (readonly Cell[])[]): number {
  let heads = 0;
  while (heads < rows.length && rows[heads]!.length > 0 && rows[heads]!.every(({ head }) => head)) heads++;
  return heads - 1;
}

function placeCells(rows: readonly (readonly Cell[])[]): (Placed | undefined)[][] {
  const grid: (Placed | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (grid[r]![c] !== undefined) c++;
      spread(grid, cell, r, c);
      c += cell.columns;
    }
  });
  return grid;
}

/** Puts a cell into all places that it covers. */
function spread(grid: (Placed | undefined)[][], cell: Cell, row: number, column: number): void {
  const bottom = Math.min(row + cell.rows, grid.length);
  const right = Math.min(column + cell.columns, mostColumns);
  for (let r = row; r < bottom; r++) {
    for (let c = column; c < right; c++) {
      const own = r === row && c === column;
      grid[r]![c] = { text: own || mayRepeat(cell, r > row) ? cell.text : '', cell };
    }
  }
}

function mayRepeat({ text, head }: Cell, below: boolean): boolean {
  if (text.length > longestRepeated) return false;
  // 2023年 over two columns is a head, 35% beside two rows a figure
  return head || !/\d/.test(text) || (!below && !/^[\d\s.,%()（）+-]+$/.test(text));
}
