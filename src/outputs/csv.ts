import type { Indicator } from '../schema.ts';
import { type CitedFinding, citeFindings } from './findings.ts';
import type { Format, Report, Writer } from './format.ts';
import { createLocator, type Place } from './place.ts';

type Cell = string | number | boolean | undefined;
type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

const recordColumns: Columns<{ record: Indicator; place: Place }> = {
  line: ({ place }) => place.line,
  column: ({ place }) => place.column,
  start: ({ record }) => record.start,
  end: ({ record }) => record.end,
  text: ({ record }) => record.text,
  name: ({ record }) => record.name,
  kind: ({ record }) => record.kind,
  value: ({ record }) => record.value,
  upper: ({ record }) => record.upper,
  unit: ({ record }) => record.unit,
  normalized_value: ({ record }) => record.normalized.value,
  normalized_upper: ({ record }) => record.normalized.upper,
  normalized_unit: ({ record }) => record.normalized.unit,
  bound: ({ record }) => record.bound,
  relation: ({ record }) => record.relation,
  direction: ({ record }) => record.direction,
  basis: ({ record }) => record.basis,
  status: ({ record }) => record.status,
  period_text: ({ record }) => record.period?.text,
  period_start: ({ record }) => record.period?.start,
  period_end: ({ record }) => record.period?.end,
  period_inherited: ({ record }) => record.period?.inherited,
  clause_start: ({ record }) => record.clause.start,
  clause_end: ({ record }) => record.clause.end,
  part_of: ({ record }) => record.partOf,
};

const findingColumns: Columns<CitedFinding> = {
  line: ({ place }) => place.line,
  column: ({ place }) => place.column,
  check: ({ finding }) => finding.check,
  ok: ({ finding }) => finding.ok,
  expected: ({ finding }) => finding.expected,
  stated: ({ finding }) => finding.stated,
  tolerance: ({ finding }) => finding.tolerance,
  indicators: ({ finding }) => finding.indicators.join(' '),
  figures: ({ figures }) => figures.join(' '),
  message: ({ finding }) => finding.message,
  sentences: ({ sentences }) => sentences.join('\n'),
};

/** One field as RFC 4180 has it: quoted where it holds a comma, a quote or a line break. */
function printCell(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function printLine(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

/** A header line once, then one line a row; with several reports the first column is `file`. */
function rowWriter<R extends Report, T>(columns: Columns<T>, rows: (report: R) => T[], several = false): Writer<R> {
  const names = Object.keys(columns);
  const readers = Object.values(columns);
  let header = printLine(several ? ['file', ...names] : names);
  const takeHeader = () => {
    const taken = header;
    header = '';
    return taken;
  };
  return {
    add: (report) =>
      takeHeader() +
      rows(report)
        .map((row) => readers.map((read) => read(row)))
        .map((cells) => printLine(several ? [report.file, ...cells] : cells))
        .join(''),
    end: takeHeader,
  };
}

/** RFC 4180 with a header line, UTF-8 without a byte order mark. */
export const csv: Format = {
  summary: 'comma-separated values with a header line',
  records: ({ several }) =>
    rowWriter(
      recordColumns,
      ({ text, indicators }) => {
        const locate = createLocator(text);
        return indicators.map((record) => ({ record, place: locate(record.start) }));
      },
      several,
    ),
  findings: ({ several }) => rowWriter(findingColumns, citeFindings, several),
};
