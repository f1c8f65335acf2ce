/** Times that are part of a name: of a document, a plan, an event, an item of the budget. */
import { codeSet } from '../../text/codes.ts';
import type { Span } from '../../text/span.ts';
import { wordAt, wordBefore } from '../../text/words.ts';
import { isDigit } from '../read.ts';
import type { ResolvedPeriod } from '../resolve.ts';
import {
  abouts,
  carriedItems,
  documents,
  intents,
  namedSubjects,
  objectTakers,
  papers,
  plansAndHonours,
  predicates,
  publishing,
  targets,
  totals,
} from '../words.ts';
import { isYearOfPlan } from '../years.ts';
import { endOfPhrase, holdsWord, isClauseHead, isPercent, longestPhrase, startOfPhrase } from './phrase.ts';
import { nothingWhere, type Place, type Reach, type ReachRule } from './rule.ts';

/** How far behind the leading time the year may stand. */
const nearest = 20;
const joins = codeSet('和与及、');

function isPlainTime({ open, grain }: ResolvedPeriod): boolean {
  return open === 'none' && (grain === 'year' || grain === 'years' || grain === 'part');
}

/** `2022年督察已整改30宗`, `2023年实施方案已获批准`: the year names the event or paper that the clause is about. */
function isNamedSubject(s: string, from: number, stop: number): boolean {
  for (let i = from + 2; i < stop; i += 1) {
    if (wordAt(predicates, s, i) !== undefined) return wordBefore(namedSubjects, s, i) !== undefined;
  }
  return false;
}

/** `完成全年降本目标的60%`: the year belongs to what is aimed at, the share of it does not. */
function isTarget(s: string, from: number, figure: number): boolean {
  const of = s[figure - 1] === '的';
  if (wordBefore(targets, s, of ? figure - 1 : figure) === undefined || s.slice(from, figure).includes('完成'))
    return false;
  return of || isPercent(s, figure);
}

/** A year or part of a year may belong to the name of a document, plan or event. */
function reachOfPlain({ s, sentence, mention, ahead: { figure } }: Place): Reach {
  const { start, end } = mention;
  if (end === figure) return 'sentence';
  const paper = wordAt(papers, s, end)?.word;
  // 为全年任务80个的75%: how much was set for the year
  if (paper !== undefined)
    return end + paper.length === figure && mention.grain === 'year' ? { until: figure + 1 } : 'nothing';
  const stop = endOfPhrase(s, end, figure);
  // 今年“三公”经费: a year that is told from now names nothing
  const quoted = s[end] === '《' || (s[end] === '“' && mention.first?.by !== 'told');
  const head = isClauseHead(s, sentence, start) && !quoted;
  if (head && mention.grain === 'year' && isNamedSubject(s, end, stop)) return 'nothing';
  if (stop === figure) return head ? 'sentence' : reachToFigure(s, end, figure);
  if (quoted || wordBefore(objectTakers, s, start) !== undefined || isAbout(s, start)) return 'nothing';
  return !head && (isDocument(s, stop) || isPlanOrHonour(s, stop)) ? 'nothing' : 'sentence';
}

const longestAbout = 16;

/** `对某公司2018年审计项目的违法行为,罚款1.2亿元`: the clause tells what something is about. */
function isAbout(s: string, start: number): boolean {
  return wordAt(abouts, s, startOfPhrase(s, start, longestAbout)) !== undefined;
}

/** Nothing but words stands between the time and its figure: `2022年民主生活会2次`, `全年目标任务80个`. */
function reachToFigure(s: string, end: number, figure: number): Reach {
  if (isTarget(s, end, figure)) return 'nothing';
  // 召开2022年民主生活会和3个组织生活会: what is joined to the name is not counted by it.
  const joined = joins.has(s.charCodeAt(figure - 1));
  const nounEnd = joined ? figure - 1 : figure;
  if (isDocument(s, nounEnd)) return isActedOn(s, end) ? 'sentence' : 'nothing';
  if (!isPlanOrHonour(s, nounEnd)) return 'sentence';
  return joined ? 'nothing' : { until: figure + 1 };
}

function isDocument(s: string, nounEnd: number): boolean {
  return wordBefore(documents, s, nounEnd) !== undefined;
}

function isPlanOrHonour(s: string, nounEnd: number): boolean {
  return s[nounEnd - 1] === '”' || wordBefore(plansAndHonours, s, nounEnd) !== undefined;
}

/** `计划三季度举办对接会2次`: a verb right behind the time, so it names no meeting. */
function isActedOn(s: string, from: number): boolean {
  return (wordAt(objectTakers, s, from)?.word.length ?? 0) > 1;
}

/** `2023年春季退役军人培训`: year and season at the head of a name. */
function isSeasonName(s: string, mention: ResolvedPeriod): boolean {
  const named = mention.kind === 'state' && isDigit(s, mention.start) && s[mention.end] !== ',';
  return named && s[mention.end - 2] !== '期' && s[mention.end - 1] !== '期';
}

/** `上年结转4.3亿元`: the name of an item of the budget. */
function isCarriedItem(s: string, { end, grain, first }: ResolvedPeriod): boolean {
  return grain === 'year' && first?.by === 'left' && first.year < 0 && wordAt(carriedItems, s, end) !== undefined;
}

/** `2020年度第六期超短期融资券`. */
function isIssue(s: string, end: number): boolean {
  return s[end] === '第' && /^第[\d一二三四五六七八九十]{1,3}[期批轮]/.test(s.slice(end, end + 6));
}

/** `2014年春节前,…`: a feast in its year, told as a time. */
function isDatedFeast(s: string, { end, first, open }: ResolvedPeriod): boolean {
  return first?.by === 'said' && (open !== 'none' || s[end] === ',');
}

/** `“2022年度…”30名`: a name in quotes gives its time only to the figure right behind it. */
function reachOfQuoted(s: string, mention: ResolvedPeriod, figure: number): Reach {
  return figure - mention.end < longestPhrase && s[figure - 1] === '”' ? { until: figure + 1 } : 'nothing';
}

/** Whether a year names again the year of the time that no figure has taken, and nothing is told, meant or summed up in between. */
function namesYearAgain({ s, mention, held, idle, ahead: { figure } }: Place): boolean {
  const { start, end, grain, open, first, from } = mention;
  if (held === undefined || !idle || grain !== 'year' || open !== 'none' || first?.by !== 'said') return false;
  if (
    held.grain === 'year' ||
    held.grain === 'years' ||
    held.grain === 'edge' ||
    held.to?.slice(0, 4) !== from?.slice(0, 4)
  )
    return false;
  const stop = endOfPhrase(s, end, figure);
  if (stop === end || start - held.end > nearest) return false;
  return (
    !holdsWord(publishing, s, held.end, start) &&
    !holdsWord(intents, s, held.end, stop) &&
    !holdsWord(totals, s, end, stop)
  );
}

/** Whether the time says when, and not what kind: no season at the head of a name. */
export function headsState(s: string, sentence: Span, mention: ResolvedPeriod): boolean {
  return isClauseHead(s, sentence, mention.start) && !isSeasonName(s, mention);
}

export const feastName: ReachRule = {
  name: '妇女节: a name',
  read: ({ s, mention }) => nothingWhere(mention.kind === 'feast' && !isDatedFeast(s, mention)),
};

export const quotedName: ReachRule = {
  name: '“2022年度…”30名: a name in quotes',
  read: ({ s, mention, ahead }) => (mention.inTitle ? reachOfQuoted(s, mention, ahead.figure) : undefined),
};

export const carriedItem: ReachRule = {
  name: '上年结转',
  read: ({ s, mention }) => nothingWhere(isCarriedItem(s, mention)),
};

export const issueName: ReachRule = {
  name: '2020年度第六期: a name',
  read: ({ s, mention }) =>
    nothingWhere(mention.grain === 'year' && mention.first?.by === 'said' && isIssue(s, mention.end)),
};

/** 今年是“十五五”开局之年: the plan says which year this is. */
export const yearOfPlan: ReachRule = {
  name: '“十五五”开局之年',
  read: ({ s, mention }) => nothingWhere(mention.grain === 'years' && isYearOfPlan(s, mention.end)),
};

/** `9月23日,2024年某酒报2365元`, `截至6月底,2023年新增债券发行…`: the year of the time that leads the sentence, as part of a name. */
export const yearAgain: ReachRule = {
  name: '9月23日,2023年新酒报…: the year as part of a name',
  read: (at) => nothingWhere(namesYearAgain(at)),
};

export const partOfName: ReachRule = {
  name: '召开2022年民主生活会: part of a name',
  read(at) {
    const reach = isPlainTime(at.mention) ? reachOfPlain(at) : 'sentence';
    return reach === 'sentence' ? undefined : reach;
  },
};
