/** The figures of a table as records: what the heads say, cell by cell. */
import type { ResolvedPeriod } from '../periods/index.ts';
import type { Indicator, IndicatorPeriod, Quantity } from '../schema.ts';
import { type Context, indicatorOf } from '../statements/index.ts';
import type { Source } from '../text/source.ts';
import type { Registry } from '../units/types.ts';
import { type Caption, captionUnit } from './caption.ts';
import type { Reading } from './cell.ts';
import { type Cell, joined, type Row, wordsOf } from './grid.ts';
import { type Head, readHead, setOf } from './heads.ts';
import type { Table } from './layout.ts';
import { measure, negated, rank } from './record.ts';
import { type HeadUnit, splitUnit, wholeUnit } from './units.ts';
import * as data from './words.data.ts';
import { beforeLabel } from './words.patterns.ts';

/** The head of a column or the label of a row, with its time. */
interface Titled extends Head {
  readonly period?: IndicatorPeriod | undefined;
  /** The time is one that others are compared with: 上年同期. */
  readonly earlier?: true | undefined;
  /** All that it says, its time and unit too. */
  readonly words: string;
}

/** What the words of a head say, with their time; all are of one shape and quick to ask, as every cell does. */
function titled(head: Head, words: string, period: IndicatorPeriod | undefined, earlier?: true): Titled {
  const { name, unit, relation, direction, basis, status, absolute } = head;
  return { name, unit, relation, direction, basis, status, absolute, period, earlier, words };
}

export interface TableReader {
  readonly source: Source;
  readonly registry: Registry;
  readonly caption: Caption;
  /** Times in the table, sorted. */
  readonly periods: readonly ResolvedPeriod[];
  /** Holds where neither the table nor its caption names a time. */
  readonly inherited: IndicatorPeriod | undefined;
}

/** The same by another name, and in the unit of its row. */
function renamed(head: Titled, name: string, unit = head.unit): Titled {
  const { relation, direction, basis, status, absolute, period, earlier, words } = head;
  return { name, unit, relation, direction, basis, status, absolute, period, earlier, words };
}

const plainHeads = setOf(data.plainHeads);
const emptyHeads = setOf(data.emptyHeads);
const longestName = 60;

/** A row or column of figures: what stands before or over them, and what it makes them. */
export interface Line {
  readonly words: string;
  readonly relation: Head['relation'];
  /** The amounts are of an earlier time: 上年同期. */
  readonly earlier?: true;
}

/** Figures that stand under the same heads, by row and column; a row without any names the rows below it. */
export interface FigureTable {
  readonly columns: readonly Line[];
  readonly rows: readonly (Line & { readonly cells: readonly (Indicator | undefined)[] })[];
}

/** What the columns of a table say; a table that goes on after a page takes it over. */
export type Columns = readonly (Titled | undefined)[];

/** What the heads say of each column that holds figures. */
export function readColumns(reader: TableReader, { heads, roles }: Pick<Table, 'heads' | 'roles'>): Columns {
  const columns: (Titled | undefined)[] = [];
  roles.forEach((role, c) => {
    columns.push(role === 'value' ? readColumn(reader, heads, c, columns) : undefined);
  });
  return columns;
}

/** The unit in the head over the names of the rows, which is that of all figures beside them: 指标(万元). */
export function unitOfLabels(source: Source, registry: Registry, table: Table): HeadUnit | undefined {
  const c = table.roles.lastIndexOf('label');
  return c < 0 ? undefined : splitUnit(registry, wordsOf(source, table.heads.at(-1)?.cells[c]), false).unit;
}

/** What a row is read with. */
interface RowContext {
  readonly columns: Columns;
  readonly row: Row;
  readonly label: Titled;
}

/** One record for every cell with a number, row by row, under the heads that it stands under. */
export function readTable(reader: TableReader, table: Table, heads: Columns): FigureTable[] {
  const labels = labelCells(table);
  const keys = labels.map((cells) => cells.map((cell) => wordsOf(reader.source, cell)).join(''));
  const repeated = repeatedIn(keys);
  const done = new Set<Cell>();
  let columns = heads;
  let rows: FigureTable['rows'][number][] = [];
  const read: FigureTable[] = [{ columns: linesOf(columns), rows }];
  let group = '';
  let subject = '';
  table.body.forEach((row, r) => {
    const readings = table.readings[r]!;
    if (!readings.some(isFigure)) {
      const inner = innerHeads(reader, table, r);
      if (inner) {
        columns = readColumns(reader, { heads: inner, roles: table.roles });
        rows = [];
        read.push({ columns: linesOf(columns), rows });
      } else {
        group = groupName(reader, row) ?? group;
        rows.push({ words: group, relation: 'level', cells: [] });
      }
      return;
    }
    const label = readLabel(reader, table, r, labels[r]!);
    const prefix = group !== '' && repeated.has(keys[r]!) && !label.name.startsWith(group) ? group : '';
    const name = label.name === '' && label.relation !== 'level' ? subject : prefix + label.name;
    if (label.relation === 'level') subject = name;
    const unit = label.unit ?? rowUnit(reader, table, row);
    const context: RowContext = { columns, row, label: renamed(label, name, unit) };
    const cells: (Indicator | undefined)[] = [];
    readings.forEach((reading, c) => {
      if (!columns[c]) return;
      const cell = row.cells[c];
      const fresh = cell !== undefined && !done.has(cell) && isFigure(reading);
      cells.push(fresh ? recordOf(reader, context, c, reading) : undefined);
      if (fresh) done.add(cell);
    });
    rows.push({ words: label.words, relation: label.relation, cells });
  });
  return read;
}

/** The columns of figures. */
function linesOf(columns: Columns): Line[] {
  return columns.flatMap((column) => {
    if (column === undefined) return [];
    const { words, relation, earlier } = column;
    return [earlier ? { words, relation, earlier } : { words, relation }];
  });
}

type Figure = Extract<Reading, { kind: 'number' | 'figure' }>;

function isFigure(reading: Reading): reading is Figure {
  return reading.kind === 'number' || reading.kind === 'figure';
}

/** The one cell of a row without figures: what the rows below it are of. */
function groupName({ source }: TableReader, { cells }: Row): string | undefined {
  const filled = new Set(cells.filter((cell) => !isEmpty(cell)));
  if (filled.size !== 1) return undefined;
  return joined(wordsOf(source, [...filled][0]))
    .replace(beforeLabel, '')
    .replace(/[:、]$/, '');
}

/**
 * New heads inside the body: a row without figures whose name column is empty or has the words that it has in the heads of
 * the table, with words over at least two columns of figures; the row above it too where all its words stand over those.
 */
function innerHeads({ source }: TableReader, { heads, body, roles, readings }: Table, r: number): Row[] | undefined {
  const words = (row: Row | undefined, c: number) => wordsOf(source, row?.cells[c]);
  const overValues = (at: number) =>
    roles.filter((role, c) => role === 'value' && readings[at]?.[c]?.kind === 'text').length;
  const named = (at: number) =>
    roles.every((role, c) => {
      if (role !== 'label') return true;
      const own = words(body[at], c);
      return own === '' || own === words(heads.at(-1), c);
    });
  if (overValues(r) < 2 || !named(r)) return undefined;
  const above = r > 0 && !readings[r - 1]!.some(isFigure) && overValues(r - 1) > 0 && named(r - 1);
  return above ? [body[r - 1]!, body[r]!] : [body[r]!];
}

/** The cells that name each row: its labels, and words in a column of times (合计). */
function labelCells({ roles, body, readings }: Table): Cell[][] {
  const grouped = roles.indexOf('label') !== roles.lastIndexOf('label');
  const above: (Cell | undefined)[] = [];
  return body.map((row, r) => {
    const cells: Cell[] = [];
    roles.forEach((role, c) => {
      if (role !== 'label' && !(role === 'time' && readings[r]![c]!.kind === 'text')) return;
      // a group's name stands in its first row only
      const cell = grouped && role === 'label' && isEmpty(row.cells[c]) ? above[c] : row.cells[c];
      above[c] = cell;
      if (cell && !isEmpty(cell) && cells.at(-1) !== cell) cells.push(cell);
    });
    return cells;
  });
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.start === cell.end;
}

/** Labels that more than one row has. */
function repeatedIn(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const words of labels) {
    if (seen.has(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}

function readColumn(reader: TableReader, heads: readonly Row[], c: number, columns: Columns): Titled {
  const cells: Cell[] = [];
  heads.forEach((row, r) => {
    let cell = row.cells[c];
    if (isEmpty(cell) && r < heads.length - 1) cell = coveringHead(heads, r, c);
    if (cell && !isEmpty(cell) && cells.at(-1) !== cell) cells.push(cell);
  });
  const column = readTitle(reader, cells, true);
  if (!column.earlier || !column.period?.text.endsWith('同期')) return column;
  const before = columns.findLast((each) => each?.relation === 'level' && each.period && !each.earlier)?.period;
  return titled(column, column.words, sameStretch(column.period, before ?? reader.inherited), true);
}

/** 上年同期 beside 1-6月: the same months of its own year. */
function sameStretch(period: IndicatorPeriod, measured: IndicatorPeriod | undefined): IndicatorPeriod {
  const year = period.start?.slice(0, 4);
  if (year === undefined || measured?.start === undefined || measured.end === undefined) return period;
  if (measured.start.slice(0, 4) !== measured.end.slice(0, 4)) return period;
  const end = measured.end.slice(4).replace('-02-29', '-02-28');
  return { text: period.text, start: year + measured.start.slice(4), end: year + end };
}

/** Under 财政收入 | (empty) the second column's head is 财政收入 too, where the row below names it. */
function coveringHead(heads: readonly Row[], r: number, c: number): Cell | undefined {
  const below = heads[r + 1]!;
  if (isEmpty(below.cells[c])) return undefined;
  for (let left = c - 1; left > 0; left--) {
    if (isEmpty(below.cells[left])) return undefined;
    if (!isEmpty(heads[r]!.cells[left])) return heads[r]!.cells[left];
  }
  return undefined;
}

function readLabel(reader: TableReader, { body, roles, readings }: Table, r: number, cells: readonly Cell[]): Titled {
  const label = readTitle(reader, cells, false);
  const name = label.name.replace(beforeLabel, '');
  const named = name === label.name ? label : renamed(label, name);
  if (named.period) return named;
  const c = roles.indexOf('time');
  const cell = body[r]!.cells[c];
  if (c < 0 || !cell) return named;
  const reading = readings[r]![c]!;
  const period =
    reading.kind === 'number' && reading.year ? yearOf(reader, reading.numeral.value, cell) : timeIn(reader, cell);
  return period ? titled(named, named.words, period, named.earlier) : named;
}

function rowUnit({ source, registry }: TableReader, { roles }: Table, row: Row): HeadUnit | undefined {
  const c = roles.indexOf('unit');
  return c < 0 ? undefined : wholeUnit(registry, wordsOf(source, row.cells[c]));
}

/** Times inside the cells come out of the words; what is left names, measures and compares. */
function readTitle(reader: TableReader, cells: readonly Cell[], whole: boolean): Titled {
  let period: IndicatorPeriod | undefined;
  let compared: ResolvedPeriod | undefined;
  let comparedTime = false;
  const parts: string[] = [];
  let all = '';
  for (const cell of cells) {
    const words = wordsOf(reader.source, cell);
    all += joined(words);
    if (/^(?:19|20)\d\d$/.test(words)) {
      period = yearOf(reader, words, cell);
      continue;
    }
    let at = cell.start;
    let kept = '';
    for (const time of timesIn(reader, cell)) {
      if (time.comparison) compared = time;
      else if (time.kind === 'interval') period = toPeriod(reader, time);
      // 比上年 says what is compared in words that the head's reading knows
      if (time.comparison && !/\d/.test(reader.source.folded.slice(time.start, time.end))) continue;
      comparedTime ||= time.comparison;
      kept += wordsOf(reader.source, { start: at, end: time.start });
      at = time.end;
    }
    const part = kept + wordsOf(reader.source, { start: at, end: cell.end });
    if (!/^\d+$/.test(part)) parts.push(part);
  }
  const head = readHead(reader.registry, parts, whole, comparedTime);
  if (head.relation !== 'level' || !compared) return titled(head, all, period);
  // 上年同期 over amounts: their own time
  const words = wordsOf(reader.source, compared);
  return renamed(titled(head, all, toPeriod(reader, compared), true), head.name.replace(words, ''));
}

function timesIn({ periods }: TableReader, { start, end }: Cell): readonly ResolvedPeriod[] {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (periods[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  const found: ResolvedPeriod[] = [];
  for (let i = low; i < periods.length && periods[i]!.end <= end; i++) {
    const { kind, inTitle, grain } = periods[i]!;
    // 年初预算数 is no amount of a day
    if ((kind === 'interval' || kind === 'state') && !inTitle && grain !== 'opening') found.push(periods[i]!);
  }
  return found;
}

function timeIn(reader: TableReader, cell: Cell): IndicatorPeriod | undefined {
  const time = timesIn(reader, cell)[0];
  return time && toPeriod(reader, time);
}

function toPeriod({ source }: TableReader, { start, end, from, to }: ResolvedPeriod): IndicatorPeriod {
  return {
    text: source.text.slice(start, end),
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
  };
}

function yearOf({ source }: TableReader, year: string, { start, end }: Cell): IndicatorPeriod {
  return { text: source.text.slice(start, end), start: `${year}-01-01`, end: `${year}-12-31` };
}

function recordOf(reader: TableReader, { columns, row, label }: RowContext, c: number, reading: Figure): Indicator {
  const column = columns[c]!;
  // what the column says goes before what the row says
  const said = column.relation !== 'level' || label.relation === 'level' ? column : label;
  const name = nameOf(label, column, said === column ? carriedName(columns, c) : '');
  const unit = () => unitFor(reader, label, column, said, name);
  const measured = measureReading(reader, reading, said, unit);
  // a share in brackets is no loss
  const quantity = reading.negative && said.relation !== 'share' ? negated(measured) : measured;
  const status = column.status ?? label.status ?? (reader.caption.planned ? 'planned' : 'actual');
  const period = ownPeriod(columns, c) ?? label.period ?? columnPeriod(columns, c) ?? reader.inherited;
  const { relation, direction, basis } = relationOf(said, quantity, reading);
  return indicatorOf(quantity, { name, relation, direction, basis, status, clause: row }, period);
}

function measureReading(
  { source }: TableReader,
  reading: Figure,
  said: Titled,
  unit: () => HeadUnit | undefined,
): Quantity {
  if (reading.kind === 'figure') return reading.quantity;
  return said.relation === 'rank' ? rank(source, reading.numeral) : measure(source, reading.numeral, unit());
}

function nameOf(label: Titled, column: Titled, carried: string): string {
  const own = column.name === '' ? carried : column.name;
  const tail = emptyHeads.has(own) && label.name !== '' ? '' : own;
  const name = label.name.endsWith(tail) ? label.name : label.name + tail;
  return name.length > longestName ? name.slice(0, longestName) : name;
}

/** 增速 beside 吞吐量: the name of the amount to the left, where that says what grows. */
function carriedName(columns: Columns, c: number): string {
  if (columns[c]!.relation === 'level') return '';
  for (let left = c - 1; left >= 0; left--) {
    const column = columns[left];
    if (column?.relation === 'level') return plainHeads.has(column.name) ? '' : column.name;
  }
  return '';
}

/** The time of the column; that of a change that says no year (本年比上年增减) is the one of the amounts beside it. */
function ownPeriod(columns: Columns, c: number): IndicatorPeriod | undefined {
  const { period, relation } = columns[c]!;
  if (relation === 'level' || !period || /\d/.test(period.text)) return period;
  return columnPeriod(columns, c) ?? period;
}

/** A change or share stands for the latest time of the amounts to its left. */
function columnPeriod(columns: Columns, c: number): IndicatorPeriod | undefined {
  if (columns[c]!.relation === 'level') return undefined;
  let left = c - 1;
  while (left > 0 && columns[left]?.relation !== 'level') left--;
  let latest: IndicatorPeriod | undefined;
  for (; left >= 0 && columns[left]?.relation === 'level'; left--) {
    const { period, earlier } = columns[left]!;
    if (!earlier && period && (latest === undefined || (period.end ?? '') > (latest.end ?? ''))) latest = period;
  }
  return latest;
}

const percentage = '%';

function unitFor(reader: TableReader, label: Titled, column: Titled, said: Titled, name: string): HeadUnit | undefined {
  const { registry, caption } = reader;
  const percent = () => wholeUnit(registry, percentage);
  if (said === label) return label.unit ?? (label.absolute ? column.unit : percent());
  if (column.unit) return column.unit;
  if (said.relation === 'share') return percent();
  const declared = captionUnit(caption.units, column.name || name);
  if (said.relation === 'change') return said.absolute ? (label.unit ?? declared ?? percent()) : percent();
  if (label.unit) return label.unit;
  if (/率$/.test(name) && !/汇率$/.test(name) && declared?.row.code !== '1') return percent();
  return declared;
}

function relationOf(
  said: Titled,
  { kind, unit, value }: Quantity,
  reading: Figure,
): Pick<Context, 'relation' | 'direction' | 'basis'> {
  if (kind === 'rank') return { relation: 'rank', direction: undefined, basis: undefined };
  const changed = reading.kind === 'figure' && reading.changes === true;
  const share = said.relation === 'share' && (kind === 'percent' || kind === 'ratio' || kind === 'number');
  if (share) return { relation: 'share', direction: undefined, basis: undefined };
  if (said.relation !== 'change' && !changed) return { relation: 'level', direction: undefined, basis: undefined };
  const growth = kind === 'percent' || kind === 'multiple' || kind === 'ratio' || (kind === 'number' && unit === '');
  const down = value.startsWith('-') || (reading.direction ?? said.direction) === 'down';
  return { relation: growth ? 'growth' : 'change', direction: down ? 'down' : 'up', basis: said.basis };
}
