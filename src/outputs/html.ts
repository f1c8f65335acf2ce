import { script, scriptHash, style, styleHash } from 'zhibiao:page';
import type { Finding } from '../schema.ts';
import type { Format, OutputOptions, Writer } from './format.ts';
import { printBlocks } from './page/blocks.ts';
import { escapeJson, escapeText } from './page/escape.ts';
import { failingRecords, printHead, printRow, printSection, printSurroundings, tell } from './page/markup.ts';
import { locatorOf, printPlace } from './place.ts';
import type { Report } from './report.ts';
import type { Language } from './words.data.ts';

/** Nothing but the page's own style and script runs, and nothing is fetched. */
const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

function opening(title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
}

const closing = `</main>
<script>${script}</script>
</body>
</html>
`;

/** One report: what fails, the text with its marks, and the table beside it. */
function printReport(report: Report, prefix: string, heading: 'h1' | 'h2', language: Language): string {
  const { text, indicators, findings = [] as readonly Finding[] } = report;
  const failing = failingRecords(findings);
  const locate = locatorOf(report);
  const rows = indicators.map((record, index) =>
    printRow(record, index, {
      language,
      prefix,
      place: printPlace(locate(record.start)),
      fails: failing.has(index),
    }),
  );
  const title = report.file === '' ? tell('title', language) : report.file;
  return printSection({
    prefix,
    heading: `<${heading}>${escapeText(title)}</${heading}>`,
    ...printSurroundings({ ...report, findings }, prefix, { language, live: false }),
    blocks: [...printBlocks(text, indicators, { language, prefix, failing })].join(''),
    head: printHead(language),
    rows: rows.join(''),
    data: `<script type="application/json" class="data">${escapeJson({ indicators, findings })}</script>\n`,
  });
}

/** One page over all reports, a section each. */
function pageWriter({ several, language = 'en' }: OutputOptions): Writer<Report> {
  let count = 0;
  const start = (file: string) =>
    opening(several || file === '' ? tell('title', language) : file, language) +
    (several ? `<h1>${tell('title', language)}</h1>\n` : '');
  return {
    add(report) {
      const head = count === 0 ? start(report.file) : '';
      count++;
      return head + printReport(report, `r${count}-`, several ? 'h2' : 'h1', language);
    },
    end: () => (count === 0 ? start('') : '') + closing,
  };
}

/** A page of its own: the text marked, a table that sorts and filters, failing checks; nothing is fetched, and it reads without script. */
export const html: Format = {
  summary: ['网页：正文标注、数据表、核对', 'a page with the text, its figures marked, the table and the checks'],
  showsFindings: true,
  records: pageWriter,
  findings: pageWriter,
};
