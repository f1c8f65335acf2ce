import { type Cell, type FieldName, recordRows } from './fields.ts';
import { citeFindings } from './findings.ts';
import { type Format, type OutputOptions, type Writer, writeEach } from './format.ts';
import type { AuditedReport, Report } from './report.ts';

/** The records as JSON texts; with several reports each starts with a `file` field. */
function printRecords(report: Report, { several, fields }: OutputOptions): string[] {
  const file = several ? { file: report.file } : {};
  if (fields !== undefined) return printFlat(report, fields, file);
  const { indicators, place } = report;
  return indicators.map((record) => {
    if (!several && place === undefined && record.heading === undefined) return JSON.stringify(record);
    // an index into headings, which stand nowhere in this output
    const { heading, ...own } = record;
    return JSON.stringify({ ...file, ...own, ...(place && { place: place(record.start) }) });
  });
}

/** Records with the named fields only, flat as in a table; a field that a record does not have is absent. */
function printFlat(report: Report, fields: readonly FieldName[], file: { file?: string }): string[] {
  return recordRows(report, fields).map((cells) => {
    const record: Record<string, Cell> = { ...file };
    fields.forEach((name, index) => {
      record[name] = cells[index];
    });
    return JSON.stringify(record);
  });
}

/** The findings as JSON texts, failing ones first, each with its figures and sentences. */
function printFindings(report: AuditedReport, { several }: OutputOptions): string[] {
  return citeFindings(report).map(({ finding, place, figures, sentences }) =>
    JSON.stringify({ ...(several && { file: report.file }), ...finding, ...place, figures, sentences }),
  );
}

/** One array over all reports, one element a line. */
function arrayWriter<R>(print: (report: R) => string[]): Writer<R> {
  let empty = true;
  return {
    add(report) {
      const items = print(report);
      if (items.length === 0) return '';
      const opening = empty ? '[\n' : ',\n';
      empty = false;
      return opening + items.join(',\n');
    },
    end: () => (empty ? '[]\n' : '\n]\n'),
  };
}

function lines(items: readonly string[]): string {
  return items.map((item) => `${item}\n`).join('');
}

/** One JSON array. */
export const json: Format = {
  summary: ['一个 JSON 数组', 'one JSON array of records'],
  records: (options) => arrayWriter((report) => printRecords(report, options)),
  findings: (options) => arrayWriter((report) => printFindings(report, options)),
};

/** JSON Lines. */
export const jsonl: Format = {
  summary: ['一行一个 JSON 记录', 'one JSON record a line'],
  records: (options) => writeEach((report) => lines(printRecords(report, options))),
  findings: (options) => writeEach((report) => lines(printFindings(report, options))),
};
