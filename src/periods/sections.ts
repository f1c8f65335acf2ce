/** Headings that name a time, or plans of no time: a line of its own, or a numbered heading that runs on into the text. */
import { headingWords, themeOf } from '../lexicon/headings.ts';
import { codeSet } from '../text/codes.ts';
import { type Head, headOf, isStop, sectionLevel } from '../text/headings.ts';
import type { Span } from '../text/span.ts';
import type { PeriodMention } from './mention.ts';

/** A heading of plans is no longer than this. */
const longestPlan = 30;
/** Farthest that a time stands behind the marker of its heading. */
const farthestTime = 30;
/** How far behind the time the words stand that make it a heading: of a line, behind a marker, and where the text runs on. */
const farthestNoun = 40;
const farthestMarked = 20;
const farthestRunning = 12;

const words = {
  planHeading: headingWords('planHeading'),
  reviewHeading: headingWords('reviewHeading'),
  nouns: headingWords('heading'),
  next: headingWords('nextHeading'),
};

/** End of the last heading noun behind a mention, at most `reach` characters on; -1 where there is none. */
function endOfNoun(s: string, from: number, reach: number): number {
  let found = -1;
  for (let i = from; i < from + reach && i < s.length && !isStop(s, i); i += 1) {
    const noun = words.nouns.at(s, i, s.length)?.word;
    if (noun !== undefined) found = i + noun.length;
    else if (found >= 0 && s[i] === '(') break;
  }
  return found;
}

/** `三、下一步工作打算`: a heading of plans that names no time. For sentences without a mention. */
export function isUndatedPlan(s: string, sentence: Span): boolean {
  const head = headOf(s, sentence);
  // a line of its own, or behind a marker
  if (!head.alone && (s[head.end] !== '。' || head.start === sentence.start)) return false;
  if (head.end - sentence.start > longestPlan) return false;
  return saysNext(s, head) && themeOf(words, s, head) !== 'review';
}

function saysNext(s: string, { start, end }: Head): boolean {
  for (let i = start; i < end; i++) if (words.next.at(s, i, end)) return true;
  return false;
}

const runsOn = codeSet(',;:。、的!?');

/** Whether the mention is part of the heading that a sentence begins with. */
export function isHeading(s: string, { marker, start, end, alone }: Head, mention: PeriodMention): boolean {
  if (mention.start < start || mention.start > Math.min(end, start + farthestTime)) return false;
  const marked = marker !== undefined && marker.level <= sectionLevel;
  const noun = endOfNoun(s, mention.end, marked ? farthestMarked : farthestNoun);
  if (noun < 0 || alone) return noun >= 0;
  return (
    marked && noun < s.length && !runsOn.has(s.charCodeAt(noun)) && endOfNoun(s, mention.end, farthestRunning) >= 0
  );
}
