import type { Indicator } from '../schema.ts';
import { citeFindings } from './findings.ts';
import type { AuditedReport, Format, OutputOptions, Report, Writer } from './format.ts';
import { createLocator, printPlace } from './place.ts';
import { printAmount, printArithmetic, printPeriod, printRelation, printTally } from './wording.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const style = `
:root { color-scheme: light dark; --line: #8884; --mark: #ffe08a; --text: #222 }
@media (prefers-color-scheme: dark) { :root { --mark: #6b5300; --text: #eee } }
body { font: 16px/1.7 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
mark { background: var(--mark); color: var(--text); border-radius: .2em; padding: 0 .15em }
mark:target { outline: 2px solid }
table { border-collapse: collapse; width: 100%; font-size: .9em }
th, td { border-bottom: 1px solid var(--line); padding: .25em .6em; text-align: left; vertical-align: top }
.value { text-align: right; white-space: nowrap }
`;

/** Text that HTML shows as it is, in an element or a quoted attribute. Characters that HTML forbids become U+FFFD. */
function escapeText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => references[character]!);
}

function tooltip(record: Indicator): string {
  const words = [record.name, record.kind, printAmount(record), printRelation(record), printPeriod(record.period)];
  return words.filter((word) => word !== '').join(' · ');
}

/** The text with every figure marked; `prefix` keeps the anchors of several reports apart. */
function printText({ text, indicators }: Report, prefix: string): string {
  let html = '';
  let written = 0;
  for (const [index, record] of indicators.entries()) {
    html += escapeText(text.slice(written, record.start));
    html += `<mark id="${prefix}${index}" title="${escapeText(tooltip(record))}">${escapeText(record.text)}</mark>`;
    written = record.end;
  }
  return `<div class="text">${html}${escapeText(text.slice(written))}</div>\n`;
}

function printRow(cells: readonly string[], classes = ''): string {
  return `<tr${classes}>${cells.join('')}</tr>\n`;
}

function printTable({ text, indicators }: Report, prefix: string): string {
  const locate = createLocator(text);
  const captions = ['place', 'name', 'text', 'value', 'kind', 'relation', 'period'];
  const rows = indicators.map((record, index) =>
    printRow([
      `<td><a href="#${prefix}${index}">${printPlace(locate(record.start))}</a></td>`,
      `<td>${escapeText(record.name)}</td>`,
      `<td>${escapeText(record.text)}</td>`,
      `<td class="value">${escapeText(printAmount(record))}</td>`,
      `<td>${record.kind}</td>`,
      `<td>${printRelation(record)}</td>`,
      `<td>${escapeText(printPeriod(record.period))}</td>`,
    ]),
  );
  const head = printRow(captions.map((caption) => `<th>${caption}</th>`));
  return `<table>\n<thead>\n${head}</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

function printFindings(report: AuditedReport): string {
  const items = citeFindings(report)
    .filter(({ finding }) => !finding.ok)
    .map(
      ({ finding, place, sentences }) =>
        `<li><b>${printPlace(place)} ${finding.check}</b>: ${escapeText(finding.message)}\n` +
        sentences.map((sentence) => `<blockquote>${escapeText(sentence)}</blockquote>\n`).join('') +
        `<p>${escapeText(printArithmetic(finding))}</p></li>\n`,
    );
  return `<ul>\n${items.join('')}</ul>\n<p>${printTally(report.findings)}.</p>\n`;
}

const opening = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>zhibiao</title>
<style>${style}</style>
</head>
<body>
`;
const closing = '</body>\n</html>\n';

/** One page over all reports, a section each. */
function pageWriter<R extends Report>(
  { several }: OutputOptions,
  print: (report: R, prefix: string) => string,
): Writer<R> {
  let count = 0;
  return {
    add(report) {
      const head = count === 0 ? opening : '';
      count++;
      const title = several ? `<h2>${escapeText(report.file)}</h2>\n` : '';
      return `${head}<section>\n${title}${print(report, `r${count}-`)}</section>\n`;
    },
    end: () => (count === 0 ? opening : '') + closing,
  };
}

/** A page of its own: no script, nothing fetched. */
export const html: Format = {
  summary: 'a page with the text, its figures marked, and the table',
  records: (options) => pageWriter(options, (report, prefix) => printText(report, prefix) + printTable(report, prefix)),
  findings: (options) => pageWriter(options, (report, prefix) => printFindings(report) + printText(report, prefix)),
};
