/** What the prose stages read of a text with tables, and how the records of both come together. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Table } from './layout.ts';

/** The tables without their cells of running text, whose figures have units of their own. */
export function withhold({ folded }: Source, tables: readonly Table[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, body, roles, readings } of tables) {
    let from = start;
    const prose = new Set<Span>();
    body.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        const running = (roles[c] === 'text' || roles[c] === 'value') && readings[r]![c]!.kind === 'text';
        if (cell && running && /\d/.test(folded.slice(cell.start, Math.min(cell.end, cell.start + 2000))))
          prose.add(cell);
      });
    });
    for (const cell of [...prose].sort((a, b) => a.start - b.start)) {
      if (cell.start < from) continue;
      spans.push({ start: from, end: cell.start });
      from = cell.end;
    }
    spans.push({ start: from, end });
  }
  return spans;
}

/** Spans that lie outside the withheld ones, in the same order; those that touch one are left out. */
export function keepOutside<T extends Span>(spans: readonly T[], withheld: readonly Span[]): readonly T[] {
  if (withheld.length === 0) return spans;
  let w = 0;
  return spans.filter(({ start, end }) => {
    while (w < withheld.length && withheld[w]!.end <= start) w++;
    return w === withheld.length || withheld[w]!.start >= end;
  });
}

/** Sentences without what is withheld. */
export function cutOutside(sentences: readonly Span[], withheld: readonly Span[]): readonly Span[] {
  if (withheld.length === 0) return sentences;
  const pieces: Span[] = [];
  let w = 0;
  for (const { start, end } of sentences) {
    let from = start;
    while (w < withheld.length && withheld[w]!.end <= from) w++;
    for (let k = w; k < withheld.length && withheld[k]!.start < end; k++) {
      if (withheld[k]!.start > from) pieces.push({ start: from, end: withheld[k]!.start });
      from = Math.max(from, withheld[k]!.end);
    }
    if (from < end) pieces.push({ start: from, end });
  }
  return pieces;
}

/** Two lists of records, each sorted, as one. */
export function merge<T extends Span>(prose: readonly T[], tables: readonly T[]): T[] {
  const all: T[] = [];
  let t = 0;
  for (const record of prose) {
    while (t < tables.length && tables[t]!.start < record.start) all.push(tables[t++]!);
    all.push(record);
  }
  while (t < tables.length) all.push(tables[t++]!);
  return all;
}
