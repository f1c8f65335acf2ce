import { citeFindings } from './findings.ts';
import { type AuditedReport, type Format, type OutputOptions, type Report, writeEach } from './format.ts';
import { createLocator, printPlace } from './place.ts';
import { displayWidth, pad, plainLine, truncate } from './width.ts';
import { printAmount, printArithmetic, printPeriod, printRelation, printTally } from './wording.ts';

const head = ['place', 'name', 'value', 'relation', 'period'] as const;
const nameColumn = 1;
const valueColumn = 2;
const gap = '  ';
const narrowestName = 12;

/** A file's name as a heading, where several files are written. */
function heading({ file }: Report, { several }: OutputOptions): string {
  return several ? `${plainLine(file)}\n` : '';
}

/** Widths of the columns; the name column gives way where the line would not fit. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const widths: number[] = head.map((caption) => caption.length);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column]!, displayWidth(cell));
  }
  const others = widths.reduce((sum, each) => sum + each + gap.length, -gap.length) - widths[nameColumn]!;
  widths[nameColumn] = Math.min(widths[nameColumn]!, Math.max(narrowestName, width - others));
  return widths;
}

function printRecords(report: Report, options: OutputOptions): string {
  const { text, indicators } = report;
  if (indicators.length === 0) return `${heading(report, options)}no figures\n`;
  const locate = createLocator(text);
  const rows = indicators.map((record) =>
    [
      printPlace(locate(record.start)),
      record.name,
      printAmount(record),
      printRelation(record),
      printPeriod(record.period),
    ].map(plainLine),
  );
  const widths = fitColumns(rows, options.width ?? 100);
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => {
        const fitted = column === nameColumn ? truncate(cell, widths[column]!) : cell;
        return pad(fitted, widths[column]!, column === valueColumn ? 'right' : 'left');
      })
      .join(gap)
      .trimEnd(),
  );
  return `${heading(report, options)}${lines.join('\n')}\n`;
}

function printFindings(report: AuditedReport, options: OutputOptions): string {
  const failing = citeFindings(report).filter(({ finding }) => !finding.ok);
  const blocks = failing.map(({ finding, place, sentences }) =>
    [
      `${printPlace(place)}  ${finding.check}: ${finding.message}`,
      ...sentences.map((sentence) => `    ${sentence}`),
      `    ${printArithmetic(finding)}`,
    ]
      .map(plainLine)
      .join('\n'),
  );
  return `${heading(report, options)}${[...blocks, printTally(report.findings)].join('\n\n')}\n`;
}

/** Reports one below the other with an empty line between them. */
function separated<R extends Report>(options: OutputOptions, print: (report: R, options: OutputOptions) => string) {
  let first = true;
  return writeEach<R>((report) => {
    const space = first ? '' : '\n';
    first = false;
    return space + print(report, options);
  });
}

/** Aligned columns for a terminal, full-width characters counted as two. */
export const table: Format = {
  summary: 'aligned columns for reading on a terminal',
  records: (options) => separated(options, printRecords),
  findings: (options) => separated(options, printFindings),
};
