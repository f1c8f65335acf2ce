import { recordRows } from './fields.ts';
import { citeFindings } from './findings.ts';
import { type AuditedReport, type Format, type OutputOptions, type Report, writeEach } from './format.ts';
import { locatorOf, printPlace } from './place.ts';
import {
  headOf,
  printAmount,
  printArithmetic,
  printCheck,
  printMessage,
  printName,
  printPeriod,
  printRelation,
  printTally,
  say,
} from './wording.ts';
import type { FieldTerm } from './words.data.ts';

const heads = ['place', 'name', 'text', 'value', 'relation', 'period'] as const satisfies readonly FieldTerm[];

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
  const { fields, language = 'en' } = options;
  const columns: readonly FieldTerm[] = fields ?? heads;
  const lines = [
    printLine(columns.map((field) => escapeText(headOf(field, language)))),
    printLine(columns.map((field) => (/value|upper/.test(field) ? '---:' : '---'))),
    ...rowsOf(report, options).map((cells) => printLine(cells.map(escapeText))),
  ];
  return `${heading(report, options)}${lines.join('\n')}\n\n`;
}

function rowsOf(report: Report, { fields, language = 'en' }: OutputOptions): string[][] {
  if (fields !== undefined) {
    return recordRows(report, fields).map((cells) => cells.map((cell) => (cell === undefined ? '' : String(cell))));
  }
  const locate = locatorOf(report);
  return report.indicators.map((record) => [
    printPlace(locate(record.start)),
    printName(record),
    record.text,
    printAmount(record),
    printRelation(record, language),
    printPeriod(record.period),
  ]);
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
