/** The text of a report as blocks of HTML, a line each, with every figure marked. */
import type { Indicator } from '../../schema.ts';
import { printAmount, printName, printPeriod, printRelation, termIn } from '../wording.ts';
import { kindTerms, type Language, statusSigns } from '../words.data.ts';
import { escapeText } from './escape.ts';

/** A line longer than this is cut at the next end of a sentence, or, twice as long, of a phrase: no page lays out a megabyte at once. */
const longest = 1500;
const gaps = /(\r\n?|\n)|([。！？；;])|[，,、\s]/g;

export interface BlockOptions {
  readonly language: Language;
  /** In front of every mark's id. */
  readonly prefix: string;
  /** Indices of the records that take part in a check that fails. */
  readonly failing: ReadonlySet<number>;
}

/** A stretch of the text that stands in a block of its own. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into lines and long lines into pieces, never inside a record. The marks that end a line are left out. */
function* cutBlocks(text: string, records: readonly Indicator[]): Generator<Block> {
  let start = 0;
  let next = 0;
  for (const { index, 0: mark, 1: lineEnd, 2: sentenceEnd } of text.matchAll(gaps)) {
    const after = index + mark.length;
    const end = lineEnd === undefined ? after : index;
    if (lineEnd === undefined && end - start < (sentenceEnd === undefined ? 2 * longest : longest)) continue;
    while (next < records.length && records[next]!.end <= end) next++;
    if (next < records.length && records[next]!.start < end) continue;
    yield { start, end };
    start = after;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** What a pointer that rests on a figure is told. */
function tooltip(record: Indicator, language: Language): string {
  return [
    printName(record),
    termIn(kindTerms[record.kind], language),
    printAmount(record),
    printRelation(record, language),
    printPeriod(record.period),
  ]
    .filter((word) => word !== '')
    .join(' · ');
}

function printMark(record: Indicator, index: number, { language, prefix, failing }: BlockOptions): string {
  const { kind, status } = record;
  const classes = `k-${kind}${status === 'actual' ? '' : ` s-${status}`}${failing.has(index) ? ' fails' : ''}`;
  const sign = status === 'actual' ? '' : ` data-sign="${termIn(statusSigns[status], language)}"`;
  const title = escapeText(tooltip(record, language));
  return `<mark id="${prefix}${index}" class="${classes}"${sign} title="${title}">${escapeText(record.text)}</mark>`;
}

/** Every line of the text as `<p data-at="its place">`, one after the other; an empty line is a block too. */
export function* printBlocks(text: string, records: readonly Indicator[], options: BlockOptions): Generator<string> {
  let index = 0;
  for (const { start, end } of cutBlocks(text, records)) {
    let html = '';
    let written = start;
    for (; index < records.length && records[index]!.start < end; index++) {
      const record = records[index]!;
      html += escapeText(text.slice(written, record.start)) + printMark(record, index, options);
      written = record.end;
    }
    yield `<p data-at="${start}">${html}${escapeText(text.slice(written, end))}</p>\n`;
  }
}
