/** Which rows of a grid are heads, and what each column is. Decides whether the grid is a table of figures at all. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Registry } from '../units/types.ts';
import { type Reading, readCell } from './cell.ts';
import { type Cell, type Grid, type Row, wordsOf } from './grid.ts';
import { setOf } from './heads.ts';
import { splitUnit, wholeUnit } from './units.ts';
import * as data from './words.data.ts';

/**
 * What a column holds: `label` names its rows, `value` has figures, `unit` gives each row its unit, `time` its period;
 * `text` is prose, and `code` (row numbers, telephone numbers) is nothing to read.
 */
export type Role = 'label' | 'value' | 'unit' | 'time' | 'text' | 'code';

export interface Table extends Span {
  readonly form: Grid['form'];
  readonly notes: readonly Span[];
  readonly heads: readonly Row[];
  readonly body: readonly Row[];
  readonly roles: readonly Role[];
  /** What stands in each cell of the body, by row and column. */
  readonly readings: readonly (readonly Reading[])[];
  /** It goes on where a page broke the table before it, whose heads are its own. */
  readonly continues?: true;
}

const codes = setOf(data.codeHeads);
const notes = setOf(data.noteHeads);
const unitHeads = setOf(data.unitHeads);
const timeHeads = setOf(data.timeHeads);
const indexLabels = setOf(data.indexLabels);
const longestTitle = 60;

function isNumeric({ kind }: Reading): boolean {
  return kind === 'number' || kind === 'figure';
}

function hasAmount(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.kind === 'figure' || (reading.kind === 'number' && reading.amount));
}

/** A row that the markup calls a head has no figures, but for years and for numbers in a row: months, days. */
function mayBeHead(readings: readonly Reading[]): boolean {
  if (hasAmount(readings)) return false;
  const numbers = readings.flatMap((reading) => (reading.kind === 'number' ? [reading] : []));
  const values = numbers.map(({ numeral }) => Number(numeral.value));
  return (
    numbers.every(({ year }) => year) ||
    values.every((value, i) => value <= 31 && (i === 0 || value === values[i - 1]! + 1))
  );
}

/** Whether the body has figures that need no head to be known as such. */
export function hasAmounts({ roles, readings }: Table): boolean {
  return readings.some((row) => hasAmount(row.filter((_, c) => roles[c] === 'value')));
}

/** The grid as a table; nothing where most cells that should hold figures do not. */
export function arrange(source: Source, grid: Grid, registry: Registry): Table | undefined {
  const titles = countTitles(grid);
  const rows = grid.rows.slice(titles);
  const readings = rows.map(({ cells }) => readRow(source, cells, grid.columns, registry));
  const marked = (grid.headRows ?? 0) - titles;
  // a table without heads that was turned into Markdown has its first row above the rule
  const headRows = countHeads(rows, readings, readings.slice(0, marked).every(mayBeHead) ? marked : 0);
  const heads = rows.slice(0, headRows);
  const kept = rows.map((_, r) => r).filter((r) => r >= headRows && !isIndexRow(source, rows[r]!, readings[r]!));
  const body = kept.map((r) => rows[r]!);
  const bodyReadings = kept.map((r) => readings[r]!);
  if (body.length === 0 || rows.length < 2) return undefined;
  const roles = assignRoles(source, registry, { heads, body, readings: bodyReadings }, grid.columns);
  const table: Table = {
    start: grid.start,
    end: grid.end,
    form: grid.form,
    notes: [
      ...grid.notes,
      ...grid.rows.slice(0, titles).map(({ cells }) => cells.find((cell) => cell && cell.end > cell.start)!),
    ],
    heads,
    body,
    roles,
    readings: bodyReadings,
  };
  return isTable(source, table) ? table : undefined;
}

function readRow(
  source: Source,
  cells: readonly (Cell | undefined)[],
  columns: number,
  registry: Registry,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let c = 0; c < columns; c++) readings.push(readCell(source, cells[c], registry));
  return readings;
}

/** Rows at the top with one cell only, over all columns: the title. */
function countTitles({ rows, form }: Grid): number {
  if (form === 'comma') return 0;
  let titles = 0;
  while (titles < rows.length - 2 && titles < 3 && distinct(rows[titles]!) === 1) titles++;
  return titles;
}

/** How many different cells of a row hold something. */
function distinct({ cells }: Row): number {
  return new Set(cells.filter((cell) => cell && cell.end > cell.start)).size;
}

function countHeads(rows: readonly Row[], readings: readonly (readonly Reading[])[], marked: number): number {
  let heads = marked > 0 && marked < rows.length ? marked : 0;
  while (heads < rows.length && heads < 6 && isHead(rows[heads]!, readings[heads]!, heads)) heads++;
  return heads;
}

/** A row of words only, or of years in a row. A row with one cell is the name of a group. */
function isHead(row: Row, readings: readonly Reading[], index: number): boolean {
  const numbers = readings.filter(isNumeric);
  if (numbers.length === 0) {
    const texts = readings.filter(({ kind }) => kind === 'text').length;
    const named = readings.slice(1).some(({ kind }) => kind === 'text');
    return named && texts > 0 && (distinct(row) > 1 || index === 0) && !readings.slice(1).some(isMissing(row));
  }
  if (isNumeric(readings[0]!) || readings.some(({ kind }) => kind === 'figure')) return false;
  const years = numbers.map((reading) =>
    reading.kind === 'number' && reading.year ? Number(reading.numeral.value) : 0,
  );
  if (years.length === 1) return index === 0 && years[0]! > 0 && readings.slice(1).some(({ kind }) => kind === 'text');
  return years.every((year, i) => year > 0 && (i === 0 || Math.abs(year - years[i - 1]!) <= 1));
}

/** A dash or 无 in the place of a figure. */
function isMissing({ cells }: Row): (reading: Reading, column: number) => boolean {
  return ({ kind }, column) => {
    const cell = cells[column + 1];
    return kind === 'blank' && cell !== undefined && cell.end > cell.start;
  };
}

/** 甲 1 2 3: the numbers of the columns. */
function isIndexRow(source: Source, { cells }: Row, readings: readonly Reading[]): boolean {
  const first = readings.find(isNumeric);
  if (first === undefined) return false;
  let count = 0;
  for (const reading of readings)
    if (isNumeric(reading) && numberIn(reading) !== numberIn(first) + count++) return false;
  if (count < 2) return false;
  const label = wordsOf(source, cells[0]);
  return indexLabels.has(label) || (numberIn(first) === 1 && (label === '' || label === '1'));
}

function numberIn(reading: Reading): number {
  return reading.kind === 'number' ? Number(reading.numeral.value) : 0;
}

function assignRoles(
  source: Source,
  registry: Registry,
  { heads, body, readings }: Pick<Table, 'heads' | 'body' | 'readings'>,
  columns: number,
): Role[] {
  const roles: Role[] = [];
  let named = false;
  for (let c = 0; c < columns; c++) {
    const head = wordsOf(source, heads.at(-1)?.cells[c]).replace(/\s/g, '').toLowerCase();
    const column = readings.map((row) => row[c]!);
    const numbers = column.filter(isNumeric).length;
    const texts = column.filter(({ kind }) => kind === 'text').length;
    if (codes.has(head)) roles.push('code');
    else if (timeHeads.has(head)) roles.push('time');
    else if (unitHeads.has(head) && texts > numbers && areUnits(source, registry, body, c)) roles.push('unit');
    else if (numbers > 0 && numbers > texts) roles.push(roleOfNumbers(registry, head, column, c, readings));
    else if (texts === 0 || notes.has(head)) roles.push('text');
    else if (!named && !roles.includes('value')) {
      roles.push('label');
      named = areNames(source, body, c);
    } else roles.push('text');
  }
  return roles;
}

/** What comes before a column of different names groups them; what comes behind it describes them. */
function areNames(source: Source, body: readonly Row[], c: number): boolean {
  const words = body.map((row) => wordsOf(source, row.cells[c])).filter((each) => each !== '');
  return new Set(words).size === words.length && words.length >= body.length;
}

function areUnits(source: Source, registry: Registry, body: readonly Row[], c: number): boolean {
  const words = body.map(({ cells }) => wordsOf(source, cells[c])).filter((each) => each !== '');
  return words.filter((each) => wholeUnit(registry, each)).length * 2 > words.length;
}

function roleOfNumbers(
  registry: Registry,
  head: string,
  column: readonly Reading[],
  c: number,
  readings: readonly (readonly Reading[])[],
): Role {
  const bare = column.filter((reading) => reading.kind === 'number');
  if (bare.length < column.filter(isNumeric).length || splitUnit(registry, head, false).unit) return 'value';
  const lengths = bare.map(({ numeral: { start, end } }) => end - start);
  const whole = bare.every(({ numeral }) => !numeral.decimal && !numeral.signed && !numeral.scaled);
  if (!whole) return 'value';
  // telephone and account numbers
  if (bare.every(({ numeral }, i) => lengths[i]! >= 11 && numeral.value.length >= 11)) return 'code';
  if (c > 0 && readings.every((row) => !isNumeric(row[0]!))) return 'value';
  const values = bare.map(({ numeral }) => Number(numeral.value));
  if (bare.every(({ year }) => year) && new Set(values).size === values.length) return 'time';
  const behind = readings.some((row) => row.slice(c + 1).some(({ kind }) => kind === 'text'));
  const counted = values.length > 1 && values[0] === 1 && values.every((value, i) => value === i + 1);
  return c === 0 && counted && behind ? 'code' : 'value';
}

/** Whether figures fill the columns that hold them, under heads that read as heads. */
function isTable(source: Source, { form, heads, body, roles, readings }: Table): boolean {
  const values = roles.flatMap((role, c) => (role === 'value' ? [c] : []));
  if (values.length === 0 || (heads.length === 0 && !roles.includes('label'))) return false;
  for (const row of heads) {
    for (const cell of row.cells)
      if (cell && cell.end - cell.start > (form === 'html' ? 400 : longestTitle)) return false;
  }
  if (form !== 'gap' && form !== 'comma') return true;
  let numeric = 0;
  let filled = 0;
  for (const row of readings) {
    row.forEach((reading, c) => {
      if (c === 0 || reading.kind === 'blank') return;
      filled++;
      if (isNumeric(reading)) numeric++;
    });
  }
  if (numeric * 2 < filled) return false;
  if (form === 'gap') return true;
  const bare = readings.every((row) => values.every((c) => row[c]!.kind !== 'text'));
  return (
    body.length >= 2 && heads.length === 1 && bare && heads[0]!.cells.every((cell) => wordsOf(source, cell) !== '')
  );
}
