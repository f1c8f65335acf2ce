/** The scan: one pass over the text, first-character dispatch. */
import type { Source } from '../text/source.ts';
import { wordAt } from '../text/words.ts';
import { readMention } from './compose.ts';
import type { PeriodMention } from './mention.ts';
import { isListed } from './read.ts';
import { dayParts, dayWords, openers, spanWords, stateWords, yearWords } from './words.data.ts';
import { duringOpenings } from './words.ts';

/** What a character may start. */
const starts = { nothing: 0, digit: 1, numeral: 2, word: 3, open: 4, close: 5, lineEnd: 6, during: 7 } as const;

/** What a character may be behind another one. */
const second = { ofWord: 1, ofNumber: 2 } as const;

interface Tables {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

let tables: Tables | undefined;

function mark(codes: Uint8Array, characters: string, value: number): void {
  for (const character of characters) codes[character.charCodeAt(0)] = value;
}

function buildTables(): Tables {
  const codes = new Uint8Array(65536);
  const words = [
    ...spanWords,
    ...stateWords,
    ...dayParts,
    ...openers.map(([word]) => word),
    ...yearWords.map(([word]) => word),
    ...dayWords.map(([word]) => word),
  ];
  mark(codes, words.map((word) => word[0]).join(''), starts.word);
  mark(codes, '〇零○一二三四五六七八九十廿卅两', starts.numeral);
  mark(codes, '0123456789', starts.digit);
  mark(codes, '“「《『"\'‘’', starts.open);
  mark(codes, '”」》』', starts.close);
  mark(codes, '\n\r。', starts.lineEnd);
  mark(codes, '期', starts.during);
  const behind = new Uint8Array(65536);
  const firsts = words.map((word) => word[0]).join('');
  const digits = '0123456789〇零○一二三四五六七八九十廿卅两';
  const seconds = words.map((word) => word[1] ?? '').join('');
  mark(behind, `${firsts}${seconds}${digits} “「"‘’'`, second.ofWord);
  for (const character of ' 年月季日号时点世个:/.,和及、届级半度十至到-—–~') {
    const code = character.charCodeAt(0);
    behind[code] = (behind[code] ?? 0) | second.ofNumber;
  }
  return { first: codes, second: behind };
}

const longestTitle = 80;

/**
 * Every time expression of the text, sorted and disjoint, dates not yet resolved. Durations (为期3个月), ordinals and
 * names are left alone. Linear in the text; never throws.
 */
export function findPeriods({ folded: s }: Source): PeriodMention[] {
  tables ??= buildTables();
  const { first: codes, second: behind } = tables;
  const mentions: PeriodMention[] = [];
  let title = -1;
  let previousEnd = 0;
  for (let i = 0; i < s.length; i += 1) {
    const kind = codes[s.charCodeAt(i)];
    if (kind === starts.nothing) continue;
    if (kind === starts.lineEnd || kind === starts.close) {
      title = -1;
      continue;
    }
    if (kind === starts.during) {
      const during = readDuring(s, i, mentions, previousEnd);
      if (during === undefined) continue;
      if (during.start < previousEnd) mentions.pop();
      mentions.push(during);
      previousEnd = during.end;
      i = during.end - 1;
      continue;
    }
    let after = i;
    if (kind === starts.word) {
      if ((behind[s.charCodeAt(i + 1)]! & second.ofWord) === 0) continue;
    } else if (kind === starts.digit || kind === starts.numeral) {
      after = kind === starts.digit ? endOfDigits(s, i) : endOfNumerals(codes, s, i);
      if ((behind[s.charCodeAt(after)]! & second.ofNumber) === 0 && s[i + 4] !== '.' && !isPlanName(s, i)) {
        i = after - 1;
        continue;
      }
    }
    const mention = readMention(s, i, title >= 0 && i - title < longestTitle);
    if (mention !== undefined) {
      const previous = mentions.at(-1);
      mentions.push(previous?.comparison && isListed(s, previous.end, i) ? { ...mention, comparison: true } : mention);
      previousEnd = mention.end;
      i = mention.end - 1;
      continue;
    }
    const label = kind === starts.digit ? readLabel(s, i) : -1;
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
    } else if (after > i) i = after - 1;
    else if (kind === starts.open && s[i] !== '"' && s[i] !== "'") title = i;
  }
  return mentions;
}

/** `十四五` without quotes. */
function isPlanName(s: string, i: number): boolean {
  return s[i] === '十' && s[i + 2] === '五';
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
  while (end < s.length && (codes[s.charCodeAt(end)] === starts.numeral || '百千万亿'.includes(s[end]!))) end += 1;
  return end;
}

const boundary = /[,;:。、!?()\s《》的在于为到是了对至以及和与]/;
const longestDuring = 8;

/** `春运期间`, `“五一”假期`, `行动期间`: back to where its phrase starts, or into the expression before it. */
function readDuring(
  s: string,
  i: number,
  mentions: readonly PeriodMention[],
  floor: number,
): PeriodMention | undefined {
  const holiday = s[i - 1] === '假';
  if ((s[i + 1] !== '间' && !holiday) || s[i + 2] === '隔') return undefined;
  const previous = mentions.at(-1);
  let start = holiday ? i - 1 : i;
  const low = Math.max(floor, i - longestDuring);
  while (start > low && !boundary.test(s[start - 1]!)) start -= 1;
  if (start >= (holiday ? i - 1 : i) && floor !== start) return undefined;
  const end = s[i + 1] === '间' ? i + 2 : i + 1;
  const base = { end, kind: 'state', open: 'none', grain: 'part', comparison: false, inTitle: false } as const;
  if (previous !== undefined && start === floor && floor > 0) return { ...base, start: previous.start };
  if (start >= i || (start === low && start > 0 && !boundary.test(s[start - 1]!))) return undefined;
  const head = wordAt(duringOpenings, s, start)?.word;
  return { ...base, start: head === undefined ? start : start + head.length };
}
