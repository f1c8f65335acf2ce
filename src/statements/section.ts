/**
 * The section that a sentence stands in: a heading such as `二、下半年工作计划` makes what follows planned, until a
 * heading of the same rank or above comes. Headings are known by their list marker or by standing alone on a line,
 * so they are also found in running text; only text before a sentence decides about it.
 */

import { type Theme, themeOf } from '../lexicon/headings.ts';
import { type Head, headOf, opensLine, runningLevel, sectionLevel } from '../text/headings.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { isAuxiliary } from './cues.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Section {
  planned: boolean;
  /** Rank of the heading that opened the plan: smaller is higher. */
  level: number;
  /** Latest year that a heading of review named, and earliest of the plan's headings; 0 where none did. */
  reviewed: number;
  plannedYear: number;
  /** Latest year that a heading or the head of a sentence has told of; 0 where none did. */
  told: number;
  /** A heading has named its year. */
  dated: boolean;
  /** The text tells of a part of the year, so the rest is still to come. */
  half: boolean;
  /** The line is one of plans from its last sentence head on: 下半年,公司将…. */
  line: boolean;
}

const longestHeading = 30;
const shortestHeading = 4;
/** Rank of a heading that stands alone. */
const lineHeading = 0;
/** Level of the markers `一、` and above. */
const topLevel = 1;

export function createSection(): Section {
  return { planned: false, level: 0, reviewed: 0, plannedYear: 0, told: 0, dated: false, half: false, line: false };
}

const chineseDigits = '〇一二三四五六七八九';
const writtenYear = /^(?:(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3})$/;

/** The year that a heading names, or 0: 2026年, 二〇二六年. */
function yearOf(folded: string, start: number, end: number): number {
  for (let i = start; i + 4 < end; i++) {
    if (folded.charCodeAt(i + 4) !== 0x5e74) continue;
    const written = folded.slice(i, i + 4);
    if (writtenYear.test(written))
      return Number(written.replace(/[^\d]/g, (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))));
  }
  return 0;
}

/** 2026年重点工作 after 2025年工作回顾 is a plan, whatever its words. Keeps account of the years that headings name. */
function themeByYear(section: Section, theme: Theme, year: number, closed: boolean): Theme {
  if (year === 0) return theme;
  section.dated = true;
  const { reviewed, plannedYear, told } = section;
  if (theme !== 'plan') section.told = Math.max(told, year);
  if (theme === 'review') section.reviewed = year;
  else if (theme === 'plan') section.plannedYear = year;
  else if ((reviewed > 0 && year > reviewed) || (plannedYear > 0 && year >= plannedYear)) return 'plan';
  // 二、2007年,某人…: runs on, so no heading after all
  else if (closed && told > 0 && year > told) return 'plan';
  return theme;
}

/** How far into a sentence what is meant to be must be said. */
const longestLead = 40;

/** Whether the sentence says early what is meant to be, before anything that is done. `half`: 将 in any sense says it. */
function isMeant(v: Vocabulary, folded: string, from: number, end: number, half: boolean): boolean {
  const limit = Math.min(end, from + longestLead);
  for (let i = from; i < limit; i++) {
    const cue = v.cues.at(folded, i, end);
    if (cue?.value === 'actual') return false;
    if (cue?.value === 'planned' || cue?.value === 'forecast') return true;
    if (cue?.value === 'auxiliary' && (isAuxiliary(v, folded, i, end) || (half && cue.word === '将'))) return true;
    if (cue) i += cue.word.length - 1;
    else if (v.meant.at(folded, i, end)) return true;
  }
  return false;
}

/**
 * `下半年,公司将产量控制在…`, `2026年,计划新建…` after a review of 2025: a sentence with a time to come at its head that says
 * what is meant to be makes plans of what its line goes on to say.
 */
function enterLine(section: Section, v: Vocabulary, folded: string, sentence: Span, start: number): void {
  const { end } = sentence;
  const head = v.heads.at(folded, start, end);
  if (head) {
    const { length } = head.word;
    if (head.value === 'passed' || (head.value === 'passedHalf' && section.half)) section.line = false;
    else if (
      head.value === 'coming' ||
      (head.value === 'half' && section.half && isMeant(v, folded, start + length, end, true))
    )
      section.line = true;
  }
  const year = yearOf(folded, start, Math.min(end, start + 5));
  if (year > 0) {
    section.line = section.told > 0 && year > section.told && isMeant(v, folded, start + 5, end, false);
    if (!section.line && !section.planned) section.told = Math.max(section.told, year);
  }
  // A title of the whole year tells of both halves.
  if (!section.half && !section.dated) {
    section.half = v.halfTold.at(folded, year > 0 ? start + 5 : start, end) !== undefined;
  }
}

/** What a heading of review says of its time. */
function enterHeading(section: Section, v: Vocabulary, folded: string, { start, end, alone }: Head): Theme {
  const theme = themeByYear(section, themeOf(v, folded, { start, end }), yearOf(folded, start, end), alone);
  for (let i = start; theme !== 'plan' && !section.half && i < end; i++) {
    section.half = v.halfTold.at(folded, i, end) !== undefined;
  }
  return theme;
}

/** Takes the next sentence into account. Call it for every sentence, in order. */
export function enterSentence(section: Section, v: Vocabulary, { folded }: Source, sentence: Span): void {
  const whole = headOf(folded, sentence);
  const { marker, start } = whole;
  if (opensLine(folded, sentence.start)) section.line = false;
  if (marker && marker.level >= runningLevel) return;
  if (marker && marker.level <= sectionLevel) section.line = false;
  const end = endOfHeading(folded, whole);
  const head: Head = { marker, start, end, alone: whole.alone && end === whole.end };
  if (marker) {
    const heading = marker.level <= sectionLevel || head.alone;
    enterMarked(section, heading ? enterHeading(section, v, folded, head) : undefined, marker.level);
  } else if (end - start >= shortestHeading && (head.alone || isHeadingSentence(v, folded, head))) {
    enterAlone(section, enterHeading(section, v, folded, head));
  }
  // behind the heading, which may make a plan of its year
  enterLine(section, v, folded, sentence, marker?.end ?? sentence.start);
}

/** Where the words end that tell a plan from a review: before a bracket. */
function endOfHeading(folded: string, { start, end }: Head): number {
  const words = folded.slice(start, Math.min(end, start + longestHeading));
  const bracket = words.indexOf('(');
  return start + (bracket < 0 ? words.length : bracket);
}

/** `2026年工作安排。` in running text: a sentence that is nothing but a heading. */
function isHeadingSentence(v: Vocabulary, folded: string, { start, end }: Head): boolean {
  return (
    folded.charAt(end) === '。' &&
    (v.planHeading.before(folded, end, start) ?? v.reviewHeading.before(folded, end, start)) !== undefined
  );
}

/** `二、下半年工作计划` opens a plan; a heading of its rank or above ends it, and any other of review near the top. */
function enterMarked(section: Section, theme: Theme, level: number): void {
  const atLeast = level <= section.level;
  if (theme === 'plan') {
    if (section.planned && !atLeast) return;
    section.planned = true;
    section.level = level;
  } else if (theme === 'review' && (atLeast || level <= topLevel)) {
    section.planned = false;
  } else if (atLeast && section.level !== lineHeading) {
    section.planned = false;
  }
}

/** A heading without a marker holds until one of review. */
function enterAlone(section: Section, theme: Theme): void {
  if (theme === undefined) return;
  section.planned = theme === 'plan';
  if (section.planned) section.level = lineHeading;
}
