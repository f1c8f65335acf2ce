/** The parts of a page as HTML; the page's own script builds with the same ones. */
import type { Finding, Indicator } from '../../schema.ts';
import { citeFindings, verdictOf } from '../findings.ts';
import { printPlace } from '../place.ts';
import type { AuditedReport, Report } from '../report.ts';
import {
  fill,
  headOf,
  printAmount,
  printArithmetic,
  printCheck,
  printMessage,
  printPeriod,
  printRelation,
  printTally,
  say,
  shortenPeriod,
  termIn,
} from '../wording.ts';
import {
  type FieldTerm,
  kindTerms,
  type Language,
  type PagePhrase,
  pagePhrases,
  statusSigns,
  statusTerms,
} from '../words.data.ts';
import { escapeText } from './escape.ts';
import { drawTrend, findTrends } from './trends.ts';

/** What the page says of itself. */
export function tell(phrase: PagePhrase, language: Language, ...values: readonly (string | number)[]): string {
  return fill(pagePhrases[phrase], language, ...values);
}

/** The columns of the table, by what they are sorted by. */
export const tableColumns = ['place', 'name', 'value', 'relation', 'period'] as const satisfies readonly FieldTerm[];
export type TableColumn = (typeof tableColumns)[number];

/** Indices of the records that take part in a check that fails. */
export function failingRecords(findings: readonly Finding[]): Set<number> {
  return new Set(findings.filter((finding) => verdictOf(finding) === 'fails').flatMap(({ indicators }) => indicators));
}

/** `48 figures, 1 check fails, 31 hold` */
export function printSummary({ indicators, findings = [] }: Report, language: Language): string {
  const count = say(indicators.length === 1 ? 'figure' : 'figures', language, indicators.length);
  return findings.length === 0 ? count : `${count}${say('comma', language)}${printTally(findings, language)}`;
}

/** How many records each kind and each status has, the commonest kind first; every record is actual where no status is listed. */
export function countFacets(records: readonly Indicator[]) {
  const kinds = new Map<Indicator['kind'], number>();
  const statuses = new Map<'planned' | 'forecast', number>();
  for (const { kind, status } of records) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (status !== 'actual') statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return { kinds: [...kinds].sort((a, b) => b[1] - a[1]), statuses: [...statuses].sort() };
}

/** One entry for each kind and status with its count: buttons where a script listens. */
export function printLegend(records: readonly Indicator[], language: Language, live: boolean): string {
  const { kinds, statuses } = countFacets(records);
  const entry = (facet: string, value: string, sign: string, word: string, count: number) => {
    const content = `${sign}<span>${word}</span> <b>${count}</b>`;
    const chip = live
      ? `<button type="button" class="chip" aria-pressed="false" data-${facet}="${value}">${content}</button>`
      : `<span class="chip">${content}</span>`;
    return `<li>${chip}</li>`;
  };
  const entries = [
    ...kinds.map(([kind, count]) =>
      entry('kind', kind, `<i class="dot k-${kind}"></i>`, termIn(kindTerms[kind], language), count),
    ),
    ...statuses.map(([status, count]) =>
      entry(
        'status',
        status,
        `<i class="sign s-${status}" data-sign="${termIn(statusSigns[status], language)}"></i>`,
        termIn(statusTerms[status], language),
        count,
      ),
    ),
  ];
  return entries.join('');
}

/** One line of the table. */
export function printRow(
  record: Indicator,
  index: number,
  options: { readonly language: Language; readonly prefix: string; readonly place: string; readonly fails: boolean },
): string {
  const { language, prefix, place, fails } = options;
  const { name, subject, of, kind, status } = record;
  const owner = [subject?.text, of].filter((word) => word !== undefined && word !== '').join(' · ');
  const sign =
    status === 'actual' ? '' : ` <i class="sign s-${status}" data-sign="${termIn(statusSigns[status], language)}"></i>`;
  const cells = [
    `<td class="place"><a href="#${prefix}${index}">${escapeText(place)}</a></td>`,
    `<td class="name"><i class="dot k-${kind}" title="${termIn(kindTerms[kind], language)}"></i>` +
      `${name === '' ? `<em>${tell('unnamed', language)}</em>` : escapeText(name)}${sign}` +
      `${owner === '' ? '' : `<small>${escapeText(owner)}</small>`}</td>`,
    `<td class="value">${escapeText(printAmount(record))}</td>`,
    `<td class="relation">${escapeText(printRelation({ ...record, status: 'actual' }, language))}</td>`,
    `<td class="period" title="${escapeText(printPeriod(record.period))}">${escapeText(shortenPeriod(record.period))}</td>`,
  ];
  return `<tr data-i="${index}"${fails ? ' class="fails"' : ''}>${cells.join('')}</tr>\n`;
}

/** The heads of the table; a script makes them sort. */
export function printHead(language: Language): string {
  return `<tr>${tableColumns.map((column) => `<th scope="col" data-sort="${column}">${headOf(column, language)}</th>`).join('')}</tr>`;
}

function printFinding(
  { finding, place, sentences }: ReturnType<typeof citeFindings>[number],
  { indicators }: Report,
  prefix: string,
  language: Language,
): string {
  const figures = finding.indicators
    .map((index) => `<a href="#${prefix}${index}">${escapeText(indicators[index]?.text ?? '')}</a>`)
    .join(' ');
  return (
    `<li class="${verdictOf(finding)}"><p><b>${printCheck(finding, language)}</b> ` +
    `<span class="arithmetic">${escapeText(printMessage(finding, language))}</span></p>` +
    `<p class="detail">${escapeText(printPlace(place))} · ${escapeText(printArithmetic(finding, language))} · ${figures}</p>` +
    `${finding.ok ? '' : sentences.map((sentence) => `<blockquote>${escapeText(sentence)}</blockquote>`).join('')}</li>\n`
  );
}

/** Every finding as an item of a list: those that fail, and those that hold. */
function printFindings(report: AuditedReport, prefix: string, language: Language) {
  const items = (ok: boolean) =>
    citeFindings({ ...report, findings: report.findings.filter((finding) => finding.ok === ok) }).map((each) =>
      printFinding(each, report, prefix, language),
    );
  return { failing: items(false), held: items(true) };
}

/** Failing checks with their arithmetic and sentences, the others folded away; `held` is what stands there. */
function printChecks(failing: readonly string[], heldCount: number, held: string, language: Language): string {
  const list = (items: string) => `<ul class="findings">\n${items}</ul>`;
  return (
    (failing.length === 0 ? '' : `<h2>${tell('checksTitle', language)}</h2>\n${list(failing.join(''))}\n`) +
    (heldCount === 0
      ? ''
      : `<details><summary>${tell('heldTitle', language, heldCount)}</summary>\n${list(held)}</details>\n`)
  );
}

/** A small line for every indicator that occurs in several periods. */
export function printTrends(records: readonly Indicator[], prefix: string, language: Language): string {
  const trends = findTrends(records);
  if (trends.length === 0) return '';
  const figures = trends.map((trend) => {
    const { name, unit, points } = trend;
    const caption = `<a href="#${prefix}${points.at(-1)!.index}">${escapeText(name)}</a>${unit === '' ? '' : ` <small>${escapeText(unit)}</small>`}`;
    return `<figure>${drawTrend(trend)}<figcaption>${caption}</figcaption></figure>\n`;
  });
  return `<h2>${tell('trendsTitle', language)}</h2>\n<div class="pictures">\n${figures.join('')}</div>\n`;
}

/** The HTML that a section is made of. */
export interface SectionParts {
  readonly prefix: string;
  readonly heading: string;
  readonly summary: string;
  readonly legend: string;
  readonly checks: string;
  readonly trends: string;
  readonly blocks: string;
  readonly head: string;
  readonly rows: string;
  readonly data: string;
}

/** What stands around the text and the table of a report; checks that hold are also given apart, for pages that add them later. */
export function printSurroundings(
  report: AuditedReport,
  prefix: string,
  { language, live }: { readonly language: Language; readonly live: boolean },
): Pick<SectionParts, 'summary' | 'legend' | 'checks' | 'trends'> & { readonly held: readonly string[] } {
  const { failing, held } = printFindings(report, prefix, language);
  return {
    summary: printSummary(report, language),
    legend: printLegend(report.indicators, language, live),
    checks: printChecks(failing, held.length, live ? '' : held.join(''), language),
    trends: printTrends(report.indicators, prefix, language),
    held,
  };
}

/** A report's section of a page. */
export function printSection(parts: SectionParts): string {
  const { prefix, heading, summary, legend, checks, trends, blocks, head, rows, data } = parts;
  return `<section class="report" data-prefix="${prefix}">
<header>${heading}<p class="summary">${summary}</p></header>
<ul class="legend">${legend}</ul>
<div class="checks">${checks}</div>
<div class="panes">
<div class="reading text" lang="zh-CN">
${blocks}</div>
<div class="side">
<div class="card" hidden></div>
<div class="filters"></div>
<div class="scroll"><table>
<thead>${head}</thead>
<tbody>
${rows}</tbody>
</table></div>
</div>
</div>
<div class="trends">${trends}</div>
${data}</section>
`;
}
