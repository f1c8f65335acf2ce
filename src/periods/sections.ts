/** Headings that name a time: a line of its own, or a numbered heading that runs on into the text. */
import { codeSet } from '../text/codes.ts';
import { markerAt } from '../text/markers.ts';
import type { Span } from '../text/span.ts';
import { type Words, wordAt } from '../text/words.ts';
import type { PeriodMention } from './mention.ts';
import { comingHeadings, headings, reviewHeadings } from './words.ts';

/** Levels of list markers that head a section: 第一部分, 一、, (一). */
const sectionLevel = 2;
const dash = /[ \t]*(?:[—-]{1,2})?[ \t:]*/y;
const stops = codeSet(',;:。!?、\n\r');
const longestTitle = 60;

/** Whether no mark of a running sentence stands between two places. */
function isUnbroken(s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (stops.has(s.charCodeAt(i))) return false;
  return true;
}

function isLineEnd(s: string, i: number): boolean {
  return i >= s.length || s[i] === '\n' || s[i] === '\r';
}

/** End of the last heading noun behind a mention, at most `reach` characters on; -1 where there is none. */
function endOfNoun(s: string, from: number, reach: number): number {
  let found = -1;
  for (let i = from; i < from + reach && i < s.length && !stops.has(s.charCodeAt(i)); i += 1) {
    const noun = wordAt(headings, s, i)?.word;
    if (noun !== undefined) found = i + noun.length;
    else if (found >= 0 && s[i] === '(') break;
  }
  return found;
}

/** Whether the sentence is a line without a closing mark, as titles and headings are. */
export function isLine(s: string, sentence: Span): boolean {
  const last = s[sentence.end - 1];
  const end = last === '\n' || last === '\r' ? sentence.end - 1 : sentence.end;
  if (!isLineEnd(s, end)) return false;
  return end - sentence.start <= longestTitle && last !== '。' && isUnbroken(s, startOfWords(s, sentence), end);
}

/** Behind the list marker or dash that a sentence starts with. */
function startOfWords(s: string, sentence: Span): number {
  const marker = markerAt(s, sentence.start);
  dash.lastIndex = marker && marker.level <= sectionLevel ? marker.end : sentence.start;
  dash.test(s);
  return Math.min(dash.lastIndex, sentence.end);
}

const longestPlan = 30;
const markerHeads = codeSet(' \t(第一二三四五六七八九十—-');

/** `三、下一步工作打算`: a heading of plans that names no time. For sentences without a mention. */
export function isUndatedPlan(s: string, sentence: Span): boolean {
  let end = sentence.end;
  while (end > sentence.start && isMark(s.charAt(end - 1))) end -= 1;
  // a line of its own, or behind a marker
  if (s[end] === '。' && !markerHeads.has(s.charCodeAt(sentence.start))) return false;
  if (end - sentence.start > longestPlan || !holds(comingHeadings, s, sentence.start, end)) return false;
  const start = startOfWords(s, sentence);
  if ((start === sentence.start && s[end] === '。') || !isUnbroken(s, start, end)) return false;
  return !holds(reviewHeadings, s, start, end);
}

function holds(words: Words<true>, s: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (wordAt(words, s, i) !== undefined) return true;
  return false;
}

function isMark(character: string): boolean {
  return character === '。' || character === '\n' || character === '\r' || character === ' ';
}

/** Whether the mention is part of a heading. */
export function isHeading(s: string, sentence: Span, mention: PeriodMention): boolean {
  const start = startOfWords(s, sentence);
  const marked = start > sentence.start && s[start - 1] !== ' ' && s[start - 1] !== '\t';
  if (mention.start < start || mention.start - start > 30 || !isUnbroken(s, start, mention.start)) return false;
  const noun = endOfNoun(s, mention.end, marked ? 20 : 40);
  if (noun < 0) return false;
  if (isLine(s, sentence)) return true;
  return marked && noun < s.length && !',;:。、的!?'.includes(s[noun]!) && endOfNoun(s, mention.end, 12) >= 0;
}
