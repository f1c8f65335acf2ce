/** The record of one figure, laid out. */
import type { Finding, Indicator } from '../../schema.ts';
import { verdictOf } from '../findings.ts';
import {
  captionOf,
  groupDigits,
  headOf,
  labelOf,
  printAmount,
  printMessage,
  printPeriod,
  printRelation,
  termIn,
} from '../wording.ts';
import { boundTerms, checkTerms, kindTerms, type Language, statusTerms } from '../words.data.ts';
import { escapeText } from './escape.ts';
import { tell } from './markup.ts';
import { drawTrend, type Trend } from './trends.ts';

export interface CardInput {
  readonly index: number;
  readonly records: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly place: string;
  readonly prefix: string;
  readonly trend: Trend | undefined;
  /** The text between two places. */
  readonly slice: (start: number, end: number) => string;
  readonly language: Language;
}

const longestQuote = 160;

function quote(text: string): string {
  return escapeText(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}

function link({ records, prefix }: CardInput, index: number): string {
  const record = records[index]!;
  return `<a href="#${prefix}${index}">${escapeText(`${record.name} ${record.text}`.trim())}</a>`;
}

function printNormalized({ normalized: { value, upper, unit } }: Indicator): string {
  return escapeText(
    `${groupDigits(value)}${upper === undefined ? '' : `–${groupDigits(upper)}`} ${unit === '1' ? '' : unit}`,
  );
}

function printEvidence({ records, index, slice, language }: CardInput): string {
  const lines = (records[index]!.evidence ?? []).map(({ field, rule, at }) => {
    const words = at.map(({ start, end }) => `<q>${quote(slice(start, end))}</q>`).join(' ');
    return `<li><b>${escapeText(labelOf(field, language))}</b> ${escapeText(captionOf(rule, language))} ${words}</li>`;
  });
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
}

function printOwnFindings({ findings, index, language }: CardInput): string {
  const lines = findings
    .filter(({ indicators }) => indicators.includes(index))
    .map((finding) => {
      const verdict = verdictOf(finding);
      return (
        `<li class="${verdict}"><b>${termIn(checkTerms[finding.check], language)}</b> ` +
        `${escapeText(printMessage(finding, language))} <span class="verdict">${tell(verdict, language)}</span></li>`
      );
    });
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
}

function printParts(input: CardInput): string {
  const parts = input.records.flatMap(({ partOf }, index) => (partOf === input.index ? [link(input, index)] : []));
  return parts.join(' ');
}

/** The inside of the card. Rows without anything to say are left out. */
export function printCard(input: CardInput): string {
  const { records, index, place, slice, language, trend } = input;
  const record = records[index]!;
  const { subject, of, name, text, kind, bound, status, partOf, clause } = record;
  const rows: readonly [label: string, content: string][] = [
    [headOf('subject', language), escapeText(subject?.text ?? '')],
    [headOf('of', language), escapeText(of ?? '')],
    [headOf('relation', language), escapeText(printRelation({ ...record, status: 'actual' }, language))],
    [headOf('period', language), periodRow(record, language)],
    [headOf('status', language), status === 'actual' ? '' : termIn(statusTerms[status], language)],
    [headOf('bound', language), bound === 'exact' ? '' : termIn(boundTerms[bound], language)],
    [tell('normalized', language), printNormalized(record)],
    [tell('partOf', language), partOf === undefined ? '' : link(input, partOf)],
    [tell('parts', language), printParts(input)],
    [headOf('check', language), printOwnFindings(input)],
    [headOf('evidence', language), printEvidence(input)],
    [tell('clause', language), `<q>${quote(slice(clause.start, clause.end))}</q>`],
    [headOf('place', language), escapeText(place)],
  ];
  const list = rows
    .filter(([, content]) => content !== '')
    .map(([label, content]) => `<dt>${label}</dt><dd>${content}</dd>`)
    .join('');
  return (
    `<div class="top"><p class="kind"><i class="dot k-${kind}"></i>${termIn(kindTerms[kind], language)}</p>` +
    `<div class="steps">${button('previous', '‹', language)}<span class="count"></span>${button('next', '›', language)}${button('close', '×', language)}</div></div>` +
    `<p class="title">${name === '' ? `<em>${tell('unnamed', language)}</em>` : escapeText(name)}</p>` +
    `<p class="amount">${escapeText(printAmount(record))} <small>${escapeText(text)}</small></p>` +
    `${trend === undefined ? '' : `<div class="picture">${drawTrend(trend)}</div>`}<dl>${list}</dl>`
  );
}

/** The dates, the words that gave them, and whether they stand earlier in the text. */
function periodRow({ period }: Indicator, language: Language): string {
  if (period === undefined) return '';
  const { inherited, ...own } = period;
  const printed = printPeriod(own);
  const notes = [printed === own.text ? '' : escapeText(own.text), inherited ? tell('carried', language) : ''];
  const small = notes.filter((note) => note !== '').join(' · ');
  return `${escapeText(printed)}${small === '' ? '' : ` <small>${small}</small>`}`;
}

function button(name: 'previous' | 'next' | 'close', sign: string, language: Language): string {
  const label = tell(name, language);
  return `<button type="button" data-do="${name}" aria-label="${label}" title="${label}">${sign}</button>`;
}
