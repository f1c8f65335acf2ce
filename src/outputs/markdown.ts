import { citeFindings } from './findings.ts';
import { type AuditedReport, type Format, type OutputOptions, type Report, writeEach } from './format.ts';
import { createLocator, printPlace } from './place.ts';
import { printAmount, printArithmetic, printPeriod, printRelation, printTally } from './wording.ts';

/** Text that Markdown shows as it is, on one line. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function heading({ file }: Report, { several }: OutputOptions): string {
  return several ? `## ${escapeText(file)}\n\n` : '';
}

function printLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function printRecords(report: Report, options: OutputOptions): string {
  const locate = createLocator(report.text);
  const rows = report.indicators.map((record) => [
    printPlace(locate(record.start)),
    escapeText(record.name),
    escapeText(record.text),
    escapeText(printAmount(record)),
    printRelation(record),
    escapeText(printPeriod(record.period)),
  ]);
  const lines = [
    printLine(['place', 'name', 'text', 'value', 'relation', 'period']),
    printLine(['---', '---', '---', '---:', '---', '---']),
    ...rows.map(printLine),
  ];
  return `${heading(report, options)}${lines.join('\n')}\n\n`;
}

function printFindings(report: AuditedReport, options: OutputOptions): string {
  const items = citeFindings(report)
    .filter(({ finding }) => !finding.ok)
    .map(({ finding, place, sentences }) =>
      [
        `- **${printPlace(place)} ${finding.check}**: ${escapeText(finding.message)}`,
        ...sentences.map((sentence) => `  > ${escapeText(sentence)}\n`),
        `  ${escapeText(printArithmetic(finding))}\n`,
      ].join('\n'),
    );
  return `${heading(report, options)}${[...items, `${printTally(report.findings)}.`].join('\n')}\n\n`;
}

/** A table for pages in Markdown. */
export const markdown: Format = {
  summary: 'a Markdown table',
  records: (options) => writeEach((report) => printRecords(report, options)),
  findings: (options) => writeEach((report) => printFindings(report, options)),
};
