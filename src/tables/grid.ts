/** A table as rows of cells, whatever it was written in. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** More columns than any report has; beyond it the block is no table. */
export const mostColumns = 64;

/** The content of a cell without blanks, quotes and tags around it; empty where `start === end`. */
export type Cell = Span;

/** A line, cut into its cells. */
export interface Split extends Span {
  readonly cells: readonly Cell[];
}

/** One row. A merged cell stands, as the same object, in every place that it covers. */
export interface Row extends Span {
  readonly cells: readonly (Cell | undefined)[];
  /** Said by the markup: a row of head cells. */
  readonly head?: true;
}

/** How the cells are told apart. */
export type Form = 'pipe' | 'tab' | 'gap' | 'comma' | 'html';

export interface Grid extends Span {
  readonly form: Form;
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Rows at the top that the markup says are heads (a rule below them, or head cells); undefined where it says nothing. */
  readonly headRows?: number;
  /** Titles and notes that stand inside the block: a `<caption>`, a first row over all columns, a line with the unit. */
  readonly notes: readonly Span[];
}

const tag = /<[^<>]{0,200}>/g;
const entity = /&(?:nbsp|ensp|emsp|thinsp);/g;

const marked = /[<&*`\s]/;

/** The words of a cell: tags left out, entities of blanks read as such, one blank for many. */
export function wordsOf({ folded }: Source, cell: Span | undefined): string {
  if (cell === undefined || cell.start === cell.end) return '';
  let words = folded.slice(cell.start, cell.end);
  if (!marked.test(words)) return words;
  if (words.includes('<')) words = words.replace(tag, ' ');
  if (words.includes('&')) words = words.replace(entity, ' ').replace(/&amp;/g, '&').replace(/&lt;/g, '<');
  if (words.includes('*') || words.includes('`')) words = words.replace(/[*`]/g, '');
  if (/\s/.test(words)) words = words.replace(/\s+/g, ' ');
  return words.trim();
}

/** Without the blanks that spread a word over its cell: 合 计. Those beside Latin letters and digits stay. */
export function joined(words: string): string {
  return words.includes(' ') ? words.replace(/ (?=[^\x00-\x7f])/g, '').replace(/([^\x00-\x7f]) /g, '$1') : words;
}
