import { type Cell, defaultFields, findingFieldNames, findingRows, recordRows } from './fields.ts';
import type { Format, OutputOptions, Writer } from './format.ts';
import type { Report } from './report.ts';

/** What a spreadsheet would take for a formula; a plain negative number is none. */
const formula = /^[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?$/;

/** Text that a spreadsheet would run is kept from it by an apostrophe in front. */
function guard(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/** One field as RFC 4180 has it: quoted where it holds a comma, a quote or a line break. */
function printCell(cell: Cell): string {
  const text = cell === undefined ? '' : guard(String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function printLine(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

/** A header line once, then one line a row; with several reports the first column is `file`. */
function rowWriter<R extends Report>(
  { several, bom }: OutputOptions,
  names: readonly string[],
  rows: (report: R) => Cell[][],
): Writer<R> {
  let header = (bom ? '\ufeff' : '') + printLine(several ? ['file', ...names] : names);
  const takeHeader = () => {
    const taken = header;
    header = '';
    return taken;
  };
  return {
    add: (report) =>
      takeHeader() +
      rows(report)
        .map((cells) => printLine(several ? [report.file, ...cells] : cells))
        .join(''),
    end: takeHeader,
  };
}

/** RFC 4180 with a header line, UTF-8, a byte order mark only where it is asked for. */
export const csv: Format = {
  summary: ['逗号分隔的表，首行为字段名', 'comma-separated values with a header line'],
  records: (options) => {
    const fields = options.fields ?? defaultFields;
    return rowWriter(options, fields, (report) => recordRows(report, fields));
  },
  findings: (options) => rowWriter(options, findingFieldNames, findingRows),
};
