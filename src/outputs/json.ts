import { citeFindings } from './findings.ts';
import { type AuditedReport, type Format, type OutputOptions, type Report, type Writer, writeEach } from './format.ts';

/** The records as JSON texts; with several reports each starts with a `file` field. */
function printRecords({ file, indicators }: Report, { several }: OutputOptions): string[] {
  return indicators.map((record) => JSON.stringify(several ? { file, ...record } : record));
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
  summary: 'one JSON array of records',
  records: (options) => arrayWriter((report) => printRecords(report, options)),
  findings: (options) => arrayWriter((report) => printFindings(report, options)),
};

/** JSON Lines. */
export const jsonl: Format = {
  summary: 'one JSON record a line',
  records: (options) => writeEach((report) => lines(printRecords(report, options))),
  findings: (options) => writeEach((report) => lines(printFindings(report, options))),
};
