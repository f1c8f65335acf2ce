import type { FieldName } from './fields.ts';
import type { AuditedReport, Report } from './report.ts';
import type { Language } from './words.data.ts';

export interface OutputOptions {
  /** More than one report is written: records, rows or headings then name their file. */
  readonly several?: boolean;
  /** Columns of the terminal; used by the table alone. Default 100. */
  readonly width?: number;
  /** Language of heads, labels and messages. Default "en". CSV and JSON are for programs and keep their names. */
  readonly language?: Language;
  /** Only these fields, in this order. Pages keep their own. */
  readonly fields?: readonly FieldName[];
  /** CSV starts with a byte order mark, so that spreadsheets read it as UTF-8. */
  readonly bom?: boolean;
  /** The table is coloured by terminal sequences. */
  readonly colour?: boolean;
}

/** Turns reports into strings, one after the other, so that many files need not be held at once. */
export interface Writer<R> {
  add(report: R): string;
  end(): string;
}

/** One way to write results. */
export interface Format {
  /** One line for the help page, in both languages. */
  readonly summary: readonly [zh: string, en: string];
  /** The records are shown with their findings, where the report has them. */
  readonly showsFindings?: true;
  records(options: OutputOptions): Writer<Report>;
  findings(options: OutputOptions): Writer<AuditedReport>;
}

/** A writer that needs no opening, no closing and no memory. */
export function writeEach<R>(add: (report: R) => string): Writer<R> {
  return { add, end: () => '' };
}
