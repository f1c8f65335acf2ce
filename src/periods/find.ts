/** The scan: one pass over the text, first-character dispatch. */
import type { Source } from '../text/source.ts';
import { readMention } from './compose.ts';
import type { PeriodMention } from './mention.ts';
import { dayParts, dayWords, openers, stateWords, yearWords } from './words.data.ts';

/** What a character may start. */
const enum_ = { nothing: 0, digit: 1, numeral: 2, word: 3, open: 4, close: 5, lineEnd: 6, during: 7 } as const;

let table: Uint8Array | undefined;

function mark(codes: Uint8Array, characters: string, value: number): void {
  for (const character of characters) codes[character.charCodeAt(0)] = value;
}

function buildTable(): Uint8Array {
  const codes = new Uint8Array(65536);
  const words = [
    ...stateWords,
    ...dayParts,
    ...openers.map(([word]) => word),
    ...yearWords.map(([word]) => word),
    ...dayWords.map(([word]) => word),
  ];
  mark(codes, words.map((word) => word[0]).join(''), enum_.word);
  mark(codes, '全年岁上下前头首元第近过最这未本今', enum_.word);
  mark(codes, '〇零○一二三四五六七八九十廿卅两', enum_.numeral);
  mark(codes, '0123456789', enum_.digit);
  mark(codes, '“「《『"\'‘’', enum_.open);
  mark(codes, '”」》』', enum_.close);
  mark(codes, '\n\r。', enum_.lineEnd);
  mark(codes, '期', enum_.during);
  return codes;
}

const longestTitle = 80;

/**
 * Every time expression of the text, sorted and disjoint, dates not yet resolved. Durations (为期3个月), ordinals and
 * names are left alone. Linear in the text; never throws.
 */
export function findPeriods({ folded: s }: Source): PeriodMention[] {
  table ??= buildTable();
  const codes = table;
  const mentions: PeriodMention[] = [];
  let title = -1;
  let previousEnd = 0;
  for (let i = 0; i < s.length; i += 1) {
    const kind = codes[s.charCodeAt(i)];
    if (kind === enum_.nothing) continue;
    if (kind === enum_.lineEnd || kind === enum_.close) {
      title = -1;
      continue;
    }
    if (kind === enum_.during) {
      const during = readDuring(s, i, mentions, previousEnd);
      if (during === undefined) continue;
      if (during.start < previousEnd) mentions.pop();
      mentions.push(during);
      previousEnd = during.end;
      i = during.end - 1;
      continue;
    }
    const mention = readMention(s, i, title >= 0 && i - title < longestTitle);
    if (mention !== undefined) {
      const previous = mentions.at(-1);
      mentions.push(previous?.comparison && isListed(s, previous.end, i) ? { ...mention, comparison: true } : mention);
      previousEnd = mention.end;
      i = mention.end - 1;
      continue;
    }
    const label = kind === enum_.digit ? readLabel(s, i) : -1;
    if (label > 0) {
      mentions.push({
        start: i,
        end: label,
        kind: 'label',
        open: 'none',
        grain: 'year',
        comparison: false,
        inTitle: true,
      });
      previousEnd = label;
      i = label - 1;
    } else if (kind === enum_.digit) i = endOfDigits(s, i) - 1;
    else if (kind === enum_.numeral) i = endOfNumerals(codes, s, i) - 1;
    else if (kind === enum_.open && s[i] !== '"' && s[i] !== "'") title = i;
  }
  return mentions;
}

/** Whether only a mark or word of enumeration stands between two expressions. */
function isListed(s: string, from: number, to: number): boolean {
  return to - from === 1 && '、和及与'.includes(s[from]!);
}

/** `2023届`, `2022级`, `2022年级`: a name made of a year. */
function readLabel(s: string, i: number): number {
  let end = i;
  while (end < i + 5 && isDigitCode(s.charCodeAt(end))) end += 1;
  if (end !== i + 4 || (s[i] !== '1' && s[i] !== '2')) return -1;
  if (s[end] === '年') end += 1;
  return s[end] === '届' || s[end] === '级' ? end + 1 : -1;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Passes a number that is no date, with its separators, so that no date is read out of its middle. */
function endOfDigits(s: string, i: number): number {
  let end = i + 1;
  for (; end < s.length; end += 1) {
    const code = s.charCodeAt(end);
    if (isDigitCode(code)) continue;
    if ((code === 46 || code === 44) && isDigitCode(s.charCodeAt(end + 1))) continue;
    break;
  }
  return end;
}

function endOfNumerals(codes: Uint8Array, s: string, i: number): number {
  let end = i + 1;
  while (end < s.length && (codes[s.charCodeAt(end)] === enum_.numeral || '百千万亿'.includes(s[end]!))) end += 1;
  return end;
}

const boundary = /[,;:。、!?()\s《》的在于为到是了对至以及和与]/;
const longestDuring = 8;

/** `春运期间`, `“五一”期间`, `行动期间`: back from 期间 to where its phrase starts, or into the expression before it. */
function readDuring(
  s: string,
  i: number,
  mentions: readonly PeriodMention[],
  floor: number,
): PeriodMention | undefined {
  if (s[i + 1] !== '间' || '隔'.includes(s[i + 2] ?? ' ')) return undefined;
  const previous = mentions.at(-1);
  let start = i;
  const low = Math.max(floor, i - longestDuring);
  while (start > low && !boundary.test(s[start - 1]!)) start -= 1;
  if (start === i && !(previous !== undefined && floor === i)) return undefined;
  const base = { end: i + 2, kind: 'state', open: 'none', grain: 'part', comparison: false, inTitle: false } as const;
  if (previous !== undefined && start === floor && floor > 0) return { ...base, start: previous.start };
  if (start === low && start > 0 && !boundary.test(s[start - 1]!)) return undefined;
  return { ...base, start };
}
