/** The scan: one pass over the text, first-character dispatch. */

import { opensYear } from '../numbers/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { hourMarks } from './clock.ts';
import { readMention } from './compose.ts';
import type { Form } from './forms/index.ts';
import type { PeriodMention } from './mention.ts';
import { endOfNumber, type FormTable } from './pattern.ts';
import { allForms, readForm } from './point.ts';
import { isListed } from './read.ts';
import { dayParts, openers, stateWords } from './words.data.ts';
import { duringOpenings } from './words.ts';

/** What a character may start. */
const starts = { nothing: 0, digit: 1, numeral: 2, word: 3, open: 4, close: 5, lineEnd: 6, during: 7 } as const;

interface Tables {
  readonly first: Uint8Array;
  /** Characters that may stand behind the first of a word. */
  readonly second: Uint8Array;
  readonly opening: FormTable<Form>;
}

let tables: Tables | undefined;

const digits = '0123456789';
const numerals = '〇零○一二三四五六七八九十廿卅两';

function mark(codes: Uint8Array, characters: Iterable<string>, value: number): void {
  for (const character of characters) codes[character.charCodeAt(0)] = value;
}

/** What may start an expression, and what may follow, as the words and forms themselves say. */
function buildTables(): Tables {
  const { opening } = allForms();
  const words = [...stateWords, ...dayParts, ...openers.map(([word]) => word)];
  const first = new Uint8Array(65536);
  const second = new Uint8Array(65536);
  const formStarts = String.fromCharCode(...opening.firsts);
  mark(first, formStarts, starts.word);
  mark(first, words, starts.word);
  mark(first, numerals, starts.numeral);
  mark(first, digits, starts.digit);
  for (const quote of '“「《『"\'‘’')
    if (first[quote.charCodeAt(0)] === starts.nothing) mark(first, quote, starts.open);
  mark(first, '”」》』', starts.close);
  mark(first, '\n\r。', starts.lineEnd);
  mark(first, '期', starts.during);
  // an opener or part of the day of one character has what it opens behind it
  for (const word of words) mark(second, word.length > 1 ? word[1]! : `${formStarts}${numerals}${digits} `, 1);
  return { first, second, opening };
}

const longestTitle = 80;
/** What opens a name. */
const quotes = codeSet('“「《『');
const saying = createWordSet(['说', '称', '表示', '指出', '认为', '强调', '写道', '道']);
const hours = codeSet(` ${hourMarks}`);

/** What has been read so far. */
interface Scan {
  readonly s: string;
  readonly tables: Tables;
  readonly mentions: PeriodMention[];
  /** Where the name opens that the scan is in; -1 outside of names. */
  title: number;
}

/**
 * Every time expression of the text, sorted and disjoint, dates not yet resolved. Durations (为期3个月), ordinals and
 * names are left alone. Linear in the text; never throws.
 */
export function findPeriods({ folded: s }: Source): PeriodMention[] {
  if (tables?.opening !== allForms().opening) tables = buildTables();
  const { first: codes } = tables;
  const scan: Scan = { s, tables, mentions: [], title: -1 };
  for (let i = 0; i < s.length; ) {
    const kind = codes[s.charCodeAt(i)]!;
    i = kind === starts.nothing ? i + 1 : readFrom(scan, kind, i);
  }
  return scan.mentions;
}

/** Reads what the character at `i` may start. Returns where to go on. */
function readFrom(scan: Scan, kind: number, i: number): number {
  switch (kind) {
    case starts.lineEnd:
    case starts.close:
      scan.title = -1;
      return i + 1;
    case starts.during:
      return passDuring(scan, i);
    default:
      return passTime(scan, kind, i);
  }
}

function passDuring({ s, mentions }: Scan, i: number): number {
  const previousEnd = mentions.at(-1)?.end ?? 0;
  const during = readDuring(s, i, mentions, previousEnd);
  if (during === undefined) return i + 1;
  if (during.start < previousEnd) mentions.pop();
  mentions.push(shaped(during));
  return during.end;
}

/** Passes a time, or else the whole number that is none, so that no time is read out of its middle. */
function passTime(scan: Scan, kind: number, i: number): number {
  const { s, tables, mentions } = scan;
  const mention = mayStart(tables, kind, s, i) ? readTime(scan, kind, i) : undefined;
  if (mention !== undefined) {
    mentions.push(shaped(mention));
    return mention.end;
  }
  if (kind === starts.digit) return endOfMarker(s, i) ?? endOfDigits(s, i);
  if (kind === starts.numeral) return endOfNumerals(tables.first, s, i);
  if (isTitle(s, i)) scan.title = i;
  return i + 1;
}

/** All mentions of a text are of one shape, however they were read, and so are quick to read. */
function shaped({ start, end, kind, first, last, open, grain, comparison, inTitle, form, report }: PeriodMention) {
  return { start, end, kind, first, last, open, grain, comparison, inTitle, form, report };
}

/** Whether what stands behind the first character allows for a time. */
function mayStart({ second, opening }: Tables, kind: number, s: string, i: number): boolean {
  if (kind === starts.open) return true;
  const last = i + 1 === s.length;
  const follows =
    kind === starts.word ? last || second[s.charCodeAt(i + 1)] !== 0 : hours.has(s.charCodeAt(endOfNumber(s, i)));
  return follows || opening.mayOpen(s, i);
}

function readTime({ s, mentions, title }: Scan, kind: number, i: number): PeriodMention | undefined {
  const mention = readMention(s, i, title >= 0 && i - title < longestTitle);
  if (mention === undefined) return kind === starts.digit ? readLabel(s, i) : undefined;
  const previous = mentions.at(-1);
  return previous?.comparison && isListed(s, previous.end, i) ? { ...mention, comparison: true } : mention;
}

/** A quote or bracket of titles opens a name, unless it opens what somebody says: 他说,“…. */
function isTitle(s: string, i: number): boolean {
  if (!quotes.has(s.charCodeAt(i))) return false;
  return (
    s[i] === '《' ||
    s[i] === '『' ||
    !(s[i - 1] === ':' || (s[i - 1] === ',' && wordBefore(saying, s, i - 1) !== undefined))
  );
}

const longestLone = 24;

/** A text that is nothing but a time may write it shorter than a sentence could: 24年, 09-01, 2022 11 23. */
export function findLone({ folded: s }: Source): PeriodMention[] | undefined {
  const end = s.trimEnd().length;
  const start = s.length - s.trimStart().length;
  if (end - start > longestLone || start >= end) return undefined;
  const reading = readForm(allForms().lone, s, start);
  if (reading?.end !== end) return undefined;
  const { extent, grain, form } = reading;
  return [
    {
      start,
      end,
      kind: 'interval',
      first: extent,
      last: extent,
      open: 'none',
      grain,
      comparison: false,
      inTitle: false,
      form,
    },
  ];
}

/** `2023届`, `2022级`, `2022年级`: a name made of a year. */
function readLabel(s: string, i: number): PeriodMention | undefined {
  let end = i;
  while (end < i + 5 && isDigitCode(s.charCodeAt(end))) end += 1;
  if (end !== i + 4 || (s[i] !== '1' && s[i] !== '2')) return undefined;
  if (s[end] === '年') end += 1;
  if (s[end] !== '届' && s[end] !== '级') return undefined;
  return { start: i, end: end + 1, kind: 'label', open: 'none', grain: 'year', comparison: false, inTitle: true };
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

const marked = /\d{1,2}\.(?=\d{1,2}月\d{1,2}日)/y;

/** 5.6月6日: the marker of an item before a day. */
function endOfMarker(s: string, i: number): number | undefined {
  if (s[i + 1] !== '.' && s[i + 2] !== '.') return undefined;
  marked.lastIndex = i;
  return marked.test(s) ? marked.lastIndex : undefined;
}

/** End of a number with its separators. */
function endOfDigits(s: string, i: number): number {
  let end = i + 1;
  for (; end < s.length; end += 1) {
    const code = s.charCodeAt(end);
    if (isDigitCode(code)) continue;
    if ((code === 46 || code === 44) && isDigitCode(s.charCodeAt(end + 1)) && !opensYear(s, end + 1)) continue;
    break;
  }
  return end;
}

function endOfNumerals(codes: Uint8Array, s: string, i: number): number {
  let end = i + 1;
  while (end < s.length && (codes[s.charCodeAt(end)] === starts.numeral || '百千万亿'.includes(s[end]!))) end += 1;
  return end;
}

const boundary = /[,;:。、!?()\s《》的在于为到是了对至以及和与]/;
const longestDuring = 8;
/** 期间|隔; 保证期间|为六个月: how long it is */
const noTime = /^隔|^为(?:自|从|主?债务|[\d一二两三四五六七八九十半]{1,3}(?:个月|个?工作日|[年天日周]))/;

/** `春运期间`, `“五一”假期`, `行动期间`: back to where its phrase starts, or into the expression before it. */
function readDuring(
  s: string,
  i: number,
  mentions: readonly PeriodMention[],
  floor: number,
): PeriodMention | undefined {
  const holiday = s[i - 1] === '假';
  if ((s[i + 1] !== '间' && !holiday) || noTime.test(s.slice(i + 2, i + 8))) return undefined;
  const previous = mentions.at(-1);
  let start = holiday ? i - 1 : i;
  const low = Math.max(floor, i - longestDuring);
  while (start > low && !boundary.test(s[start - 1]!)) start -= 1;
  if (start >= (holiday ? i - 1 : i) && floor !== start) return undefined;
  const end = s[i + 1] === '间' ? i + 2 : i + 1;
  const base = { end, kind: 'state', open: 'none', grain: 'part', comparison: false, inTitle: false } as const;
  // 1994年9月至1995年11月任职期间: the stretch is said
  if (previous !== undefined && start === floor && floor > 0)
    return previous.first === previous.last ? { ...base, start: previous.start } : undefined;
  if (start >= i || (start === low && start > 0 && !boundary.test(s[start - 1]!))) return undefined;
  const head = wordAt(duringOpenings, s, start)?.word;
  return { ...base, start: head === undefined ? start : start + head.length };
}
