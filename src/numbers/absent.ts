/** Whether a text holds a numeral at all: most strings of a column or a log hold none, and need no view then. */
import { codeSet, isHan } from '../text/codes.ts';
import { foldCode } from '../text/fold.ts';
import { Class, classOf } from './chars.ts';
import { endOfWord } from './scan.ts';

/** What a code unit of a text as it is given may be. */
const May = { unmet: 0, none: 1, ofWord: 2, numeral: 3 } as const;

/** {@link May} by code unit, as far as it has been met. */
let given: Uint8Array | undefined;

function meet(table: Uint8Array, code: number): number {
  const kind = classOf(foldCode(code));
  // an entity may be a digit, 參 is one beside 拾, and behind the end of a page its head is left out
  if (kind === Class.arabic || code === 0x26 || code === 0x53c3 || code === 0x0c) table[code] = May.numeral;
  else table[code] = kind === Class.none ? May.none : May.ofWord;
  return table[code]!;
}

/** Whether a text may hold a numeral, by one look at each of its characters as they are given. */
export function mayHoldNumeral(text: string): boolean {
  given ??= new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const may = given[code] || meet(given, code);
    if (may === May.none) continue;
    const end = may === May.ofWord ? endOfOther(text, i) : 0;
    if (end === 0) return true;
    i = end - 1;
  }
  return false;
}

/** Where what the character at `at` is part of ends, if that is no numeral in the view of the text either; else 0. */
function endOfOther(text: string, at: number): number {
  return isOther(text, at) ? at + 1 : endOfKnown(text, at);
}

/** 数据, 负责, 对于, 首先: alone, and nothing beside it that makes it an amount. */
function isOther(text: string, at: number): boolean {
  const next = beside(text, at, 1);
  if (next < 0) return false;
  const kind = classOf(next);
  switch (foldCode(text.charCodeAt(at))) {
    case character.negative:
      return kind === Class.none;
    case character.some:
    case character.few:
      return kind !== Class.small && kind !== Class.big;
    case character.against:
      return next !== character.fold;
    case character.turn:
      return next !== character.times;
    case character.first: {
      const previous = beside(text, at, -1);
      return next !== character.place && previous >= 0 && previous !== character.list;
    }
    default:
      return false;
  }
}

const codeOf = (one: string) => one.charCodeAt(0);
const character = {
  negative: codeOf('负'),
  some: codeOf('数'),
  few: codeOf('几'),
  against: codeOf('对'),
  fold: codeOf('折'),
  turn: codeOf('翻'),
  times: codeOf('番'),
  first: codeOf('首'),
  place: codeOf('位'),
  list: codeOf('榜'),
  before: codeOf('前'),
  after: codeOf('后'),
  part: codeOf('分'),
} as const;

/** Marks that nothing which the view leaves out begins or ends with. */
const firm = codeSet('，。、；：？“”《》,;:?');

/**
 * What the character at `at` has beside it in the view, folded: blanks and line ends may be left out between the two. 0 at
 * the end of the text, -1 where more may be left out.
 */
function beside(text: string, at: number, step: 1 | -1): number {
  let i = at + step;
  while (isBlank(text.charCodeAt(i))) i += step;
  const code = text.charCodeAt(i);
  return isFirm(code) ? foldCode(code) || 0 : -1;
}

/** Whether what stands beside the character in the text does so in the view. NaN is an end of the text. */
function isFirm(code: number): boolean {
  return isHan(foldCode(code)) || firm.has(code) || Number.isNaN(code);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** How far around a character words are looked for that it is part of. */
const wordsBefore = 8;
const wordsBehind = 24;

/** Where the word ends that the character is part of: 统一, 进一步, 百姓; 0 where that is not certain. */
function endOfKnown(text: string, at: number): number {
  const start = Math.max(0, at - wordsBefore);
  const folded = foldedBetween(text, start, Math.min(text.length, at + wordsBehind));
  const place = at - start;
  if (classOf(folded.charCodeAt(place)) === Class.pair) return 0;
  const end = endOfWord(folded, place);
  if (end === 0) return 0;
  // 提前|一年, 十分|钟: what stands beside some words makes amounts of them
  const last = folded.charCodeAt(end - 1);
  if (!isHan(last) || (last === character.part && !isFirm(text.charCodeAt(start + end)))) return 0;
  const previous = folded.charCodeAt(place - 1);
  if ((previous === character.before || previous === character.after) && !isFirm(text.charCodeAt(at - 2))) return 0;
  return start + end;
}

/** A stretch of the text folded, each character on its own; most stretches are as given. */
function foldedBetween(text: string, start: number, end: number): string {
  let same = true;
  for (let i = start; i < end && same; i++) same = foldCode(text.charCodeAt(i)) === text.charCodeAt(i);
  const stretch = text.slice(start, end);
  if (same) return stretch;
  return String.fromCharCode(...Array.from({ length: end - start }, (_, i) => foldCode(stretch.charCodeAt(i))));
}
