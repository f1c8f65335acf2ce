/** Records as rows of words for readers: what the table and Markdown share. */
import type { Indicator } from '../schema.ts';
import { recordRows } from './fields.ts';
import type { OutputOptions } from './format.ts';
import { locatorOf, printPlace } from './place.ts';
import type { Report } from './report.ts';
import { headOf, printAmount, printName, printPeriod, printRelation } from './wording.ts';
import type { FieldTerm, Language } from './words.data.ts';

const printers = {
  name: printName,
  text: ({ text }) => text,
  value: printAmount,
  relation: printRelation,
  period: ({ period }) => printPeriod(period),
} as const satisfies Partial<Record<FieldTerm, (record: Indicator, language: Language) => string>>;

/** A column in words; a place is that of the report. */
export type ReadingColumn = 'place' | keyof typeof printers;

export interface Reading {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of amounts, whose cells end flush. */
  readonly right: ReadonlySet<number>;
}

/** The rows of a report: the fields asked for as they are, else the columns in words. */
export function readingOf(report: Report, options: OutputOptions, columns: readonly ReadingColumn[]): Reading {
  const { fields, language = 'en' } = options;
  const names: readonly FieldTerm[] = fields ?? columns;
  const locate = locatorOf(report);
  const print = (record: Indicator, column: ReadingColumn) =>
    column === 'place' ? printPlace(locate(record.start)) : printers[column](record, language);
  const rows = fields
    ? recordRows(report, fields).map((cells) => cells.map((cell) => (cell === undefined ? '' : String(cell))))
    : report.indicators.map((record) => columns.map((column) => print(record, column)));
  return {
    heads: names.map((name) => headOf(name, language)),
    rows,
    right: new Set(names.flatMap((name, i) => (/value|upper/.test(name) ? [i] : []))),
  };
}
