import { citeFindings } from './findings.ts';
import { type Format, type OutputOptions, writeEach } from './format.ts';
import { printPlace } from './place.ts';
import { type ReadingColumn, readingOf } from './reading.ts';
import type { AuditedReport, Report } from './report.ts';
import { printArithmetic, printCheck, printMessage, printTally, say } from './wording.ts';

const columns: readonly ReadingColumn[] = ['place', 'name', 'text', 'value', 'relation', 'period'];

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
  const { heads, rows, right } = readingOf(report, options, columns);
  const lines = [
    printLine(heads.map(escapeText)),
    printLine(heads.map((_, i) => (right.has(i) ? '---:' : '---'))),
    ...rows.map((cells) => printLine(cells.map(escapeText))),
  ];
  return `${heading(report, options)}${lines.join('\n')}\n\n`;
}

function printFindings(report: AuditedReport, options: OutputOptions): string {
  const { language = 'en' } = options;
  const items = citeFindings(report)
    .filter(({ finding }) => !finding.ok)
    .map(({ finding, place, sentences }) =>
      [
        `- **${escapeText(printPlace(place))} ${printCheck(finding, language)}**${say('colon', language)}${escapeText(printMessage(finding, language))}`,
        ...sentences.map((sentence) => `  > ${escapeText(sentence)}\n`),
        `  ${escapeText(printArithmetic(finding, language))}\n`,
      ].join('\n'),
    );
  const tally = `${printTally(report.findings, language)}${say('stop', language)}`;
  return `${heading(report, options)}${[...items, tally].join('\n')}\n\n`;
}

/** A table for pages in Markdown. */
export const markdown: Format = {
  summary: ['Markdown 表格', 'a Markdown table'],
  records: (options) => writeEach((report) => printRecords(report, options)),
  findings: (options) => writeEach((report) => printFindings(report, options)),
};
