import type { Indicator } from '../schema.ts';
import { citeFindings, type Verdict, verdictOf } from './findings.ts';
import { type Format, type OutputOptions, writeEach } from './format.ts';
import { printPlace } from './place.ts';
import { type Reading, type ReadingColumn, readingOf } from './reading.ts';
import type { AuditedReport, Report } from './report.ts';
import { displayWidth, pad, plainLine, truncate, wrap } from './width.ts';
import { captionOf, labelOf, printArithmetic, printCheck, printMessage, printTally, say } from './wording.ts';
import type { Language } from './words.data.ts';

const columns: readonly ReadingColumn[] = ['place', 'name', 'value', 'relation', 'period'];
const gap = '  ';
/** A column is not cut to less than this. */
const narrowest = 6;
const narrowestName = 12;
const usualWidth = 100;

/** Terminal sequences; each ends what it began. */
const colours = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Colour = keyof typeof colours;
const verdictColours = { fails: 'red', doubtful: 'yellow', holds: 'green' } as const satisfies Record<Verdict, Colour>;

function paint(text: string, colour: Colour | undefined, { colour: on }: OutputOptions): string {
  return on && colour !== undefined && text !== '' ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}

/** A file's name as a heading, where several files are written. */
function heading({ file }: Report, options: OutputOptions): string {
  if (!options.several) return '';
  return `${paint(truncate(plainLine(file), widthOf(options)), 'bold', options)}\n`;
}

function widthOf({ width = usualWidth }: OutputOptions): number {
  return Math.max(1, width);
}

/** Widths of the columns; the name column gives way first where the line would not fit, then whichever is widest. */
function fitColumns(rows: readonly (readonly string[])[], width: number, giving: number | undefined): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
  }
  let over = widths.reduce((sum, each) => sum + each + gap.length, -gap.length) - width;
  if (giving !== undefined && over > 0) {
    const given = Math.min(over, Math.max(0, widths[giving]! - narrowestName));
    widths[giving]! -= given;
    over -= given;
  }
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= narrowest) break;
    widths[widest]!--;
    over--;
  }
  return widths;
}

function printLines(reading: Reading, options: OutputOptions, colourOf: (row: number) => Colour | undefined): string[] {
  const all = [reading.heads, ...reading.rows].map((row) => row.map(plainLine));
  const width = widthOf(options);
  const widths = fitColumns(all, width, options.fields === undefined ? columns.indexOf('name') : undefined);
  return all.map((row, index) => {
    const cells = row.map((cell, column) => {
      const fitted = truncate(cell, widths[column]!);
      return pad(fitted, widths[column]!, reading.right.has(column) ? 'right' : 'left');
    });
    const line = truncate(cells.join(gap).trimEnd(), width);
    return paint(line, index === 0 ? 'bold' : colourOf(index - 1), options);
  });
}

/** What the rules said of a record: `    name ← rule “words”`. */
function printEvidence({ evidence = [] }: Indicator, text: string, options: OutputOptions): string[] {
  const { language = 'en' } = options;
  return evidence.flatMap(({ field, rule, at }) => {
    const words = at.map(({ start, end }) => ` “${text.slice(start, end)}”`).join('');
    const line = `${labelOf(field, language)} ← ${captionOf(rule, language)}${words}`;
    return wrap(plainLine(line), widthOf(options), '    ');
  });
}

function printRecords(report: Report, options: OutputOptions): string {
  const { text, indicators } = report;
  const { language = 'en' } = options;
  if (indicators.length === 0) {
    return `${heading(report, options)}${wrap(say('noFigures', language), widthOf(options)).join('\n')}\n`;
  }
  const colourOf = (row: number) => (indicators[row]!.status === 'actual' ? undefined : 'cyan');
  const [head, ...lines] = printLines(readingOf(report, options, columns), options, colourOf);
  const explained = lines.flatMap((line, i) => [
    line,
    ...printEvidence(indicators[i]!, text, options).map((each) => paint(each, 'dim', options)),
  ]);
  return `${heading(report, options)}${[head!, ...explained].join('\n')}\n`;
}

function printFindings(report: AuditedReport, options: OutputOptions): string {
  const language: Language = options.language ?? 'en';
  const width = widthOf(options);
  const failing = citeFindings(report).filter(({ finding }) => !finding.ok);
  const blocks = failing.map(({ finding, place, sentences }) => {
    const check = printCheck(finding, language);
    const claim = `${printPlace(place)}  ${check}${say('colon', language)}${printMessage(finding, language)}`;
    return [
      ...wrap(plainLine(claim), width).map((line) => paint(line, verdictColours[verdictOf(finding)], options)),
      ...sentences.flatMap((sentence) => wrap(plainLine(sentence), width, '    ')),
      ...wrap(plainLine(printArithmetic(finding, language)), width, '    '),
    ].join('\n');
  });
  const tally = wrap(printTally(report.findings, language), width)
    .map((line) => paint(line, verdictColours[failing[0] ? verdictOf(failing[0].finding) : 'holds'], options))
    .join('\n');
  return `${heading(report, options)}${[...blocks, tally].join('\n\n')}\n`;
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

/** Aligned columns for a terminal, full-width characters counted as two; no line is wider than the terminal. */
export const table: Format = {
  summary: ['对齐的列，供终端阅读', 'aligned columns for reading on a terminal'],
  records: (options) => separated(options, printRecords),
  findings: (options) => separated(options, printFindings),
};
