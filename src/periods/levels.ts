/** Times of levels that a base leads to. */
import { codeSet } from '../text/codes.ts';
import type { PeriodMention } from './mention.ts';

const clauseEnds = codeSet(',;:。!?\n\r');

/** `从2013年的29万台到2018年84万台`: the time of the level that a base leads to, and not up to it. */
function isLevelOf(s: string, base: PeriodMention, { start, open, grain }: PeriodMention): boolean {
  if ((open !== 'until' && open !== 'before') || grain === 'edge' || (s[start] !== '到' && s[start] !== '至'))
    return false;
  if (!'从由自'.includes(s[base.start]!) && !'从由自'.includes(s[base.start - 1] ?? ' ')) return false;
  for (let i = base.end; i < start; i += 1) if (clauseEnds.has(s.charCodeAt(i))) return false;
  return /\d/.test(s.slice(base.end, start));
}

/** The mentions, each time of a level as a time of its own. */
export function levelsOf(s: string, mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  return mentions.map((mention, i) =>
    i > 0 && isLevelOf(s, mentions[i - 1]!, mention) ? { ...mention, open: 'none' } : mention,
  );
}
