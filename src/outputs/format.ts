import type { Finding, Indicator } from '../schema.ts';

/** One text with what was read from it. */
export interface Report {
  /** The file's name as the user gave it; "" for standard input. */
  readonly file: string;
  readonly text: string;
  readonly indicators: readonly Indicator[];
}

/** A report whose arithmetic was checked. `indicators` of a finding are indices into the report's `indicators`. */
export interface AuditedReport extends Report {
  readonly findings: readonly Finding[];
}

export interface OutputOptions {
  /** More than one report is written: records, rows or headings then name their file. */
  readonly several?: boolean;
  /** Columns of the terminal; used by the table alone. Default 100. */
  readonly width?: number;
}

/** Turns reports into strings, one after the other, so that many files need not be held at once. */
export interface Writer<R> {
  add(report: R): string;
  end(): string;
}

/** One way to write results. */
export interface Format {
  /** One line for the help page. */
  readonly summary: string;
  records(options: OutputOptions): Writer<Report>;
  findings(options: OutputOptions): Writer<AuditedReport>;
}

/** A writer that needs no opening, no closing and no memory. */
export function writeEach<R>(add: (report: R) => string): Writer<R> {
  return { add, end: () => '' };
}
