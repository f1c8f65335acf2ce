/** Every format by its name: records in, strings out. A new one is a file and a line here. */
import { csv } from './csv.ts';
import type { Format, OutputOptions } from './format.ts';
import { html } from './html.ts';
import { json, jsonl } from './json.ts';
import { markdown } from './markdown.ts';
import type { AuditedReport, Report } from './report.ts';
import { table } from './table.ts';

export { defaultFields, type FieldName, fieldNames, isFieldName } from './fields.ts';
export { hasAlarms } from './findings.ts';
export type { Format, OutputOptions, Writer } from './format.ts';
export { createLocator, type DocumentPlace, locatorOf, printPlace } from './place.ts';
export type { AuditedReport, Report } from './report.ts';
export { createSelector, type Selection, selectFindings, selectRecords } from './select.ts';
export { displayWidth, plainLine, wrap } from './width.ts';
export { headOf, printAmount, printMessage, printPeriod, printRelation, printTally, termsOf } from './wording.ts';
export { type Language, languages } from './words.data.ts';
export { MissingPackageError, renderWorkbook } from './xlsx.ts';

export const formats = { table, json, jsonl, csv, markdown, html } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The records of all reports in one format. */
export function renderRecords(format: FormatName, reports: readonly Report[], options: OutputOptions = {}): string {
  const writer = formats[format].records(options);
  return reports.map((report) => writer.add(report)).join('') + writer.end();
}

/** The findings of all reports in one format. */
export function renderFindings(
  format: FormatName,
  reports: readonly AuditedReport[],
  options: OutputOptions = {},
): string {
  const writer = formats[format].findings(options);
  return reports.map((report) => writer.add(report)).join('') + writer.end();
}
