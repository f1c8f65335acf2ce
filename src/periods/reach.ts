/** How far a time expression reaches: over its sentence, to one figure, or, as part of a name or a base, nowhere. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { isDigit } from './read.ts';
import type { ResolvedPeriod } from './resolve.ts';
import {
  carriedItems,
  comparedPairs,
  comparing,
  documents,
  namedSubjects,
  objectTakers,
  papers,
  plansAndHonours,
  predicates,
  publishing,
  targets,
} from './words.ts';
import { isYearOfPlan } from './years.ts';

/** How far a mention reaches. */
export type Reach = 'sentence' | 'nothing' | 'ends' | { readonly until: number };

const clauseHeads = codeSet(',;:。!?()\n\r“”、.');
export const phraseEnds = codeSet(',;:。!?()\n\r');
const attributeEnds = codeSet(',;:。()\n\r');
const listNumerals = codeSet('一二三四五六七八九十');
export const longestPhrase = 60;
/** How far behind a base's time its figure may stand. */
const longestOrigin = 12;
const origins = codeSet('由从');
const joins = codeSet('和与及、');

/** Whether a clause starts at `start`, a preposition or list word left aside. */
export function isClauseHead(s: string, sentence: Span, start: number): boolean {
  let at = start;
  while (at > sentence.start && (s[at - 1] === ' ' || s[at - 1] === '在' || s[at - 1] === '于' || s[at - 1] === '至'))
    at -= 1;
  if (at <= sentence.start) return true;
  if (clauseHeads.has(s.charCodeAt(at - 1)) || s.startsWith('其中', at - 2)) return true;
  return s[at - 1] === '是' && at - 2 >= sentence.start && listNumerals.has(s.charCodeAt(at - 2));
}

/** Where the phrase of a mention ends: at a mark or at the next figure. */
function endOfPhrase(s: string, from: number, figure: number): number {
  const limit = Math.min(s.length, from + longestPhrase, figure);
  let i = from;
  while (i < limit && !phraseEnds.has(s.charCodeAt(i))) i += 1;
  return i;
}

function isPlainTime(mention: ResolvedPeriod): boolean {
  return mention.open === 'none' && (mention.grain === 'year' || mention.grain === 'years' || mention.grain === 'part');
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

function isPercent(s: string, at: number): boolean {
  let end = at;
  while (end < at + 8 && (isDigit(s, end) || s[end] === '.')) end += 1;
  return s[end] === '%';
}

/**
 * `由2020年的16里增加到25里`, `从2020年5家扩大到12家`: the time of the base holds for the base alone. Only words without
 * a mark may stand between.
 */
function isBase(s: string, { start, end, open, grain }: ResolvedPeriod, figure: number): boolean {
  if (s[start] !== '从' && !origins.has(s.charCodeAt(start - 1))) return false;
  // 由上年末的61%升至72%: a day, however open its side
  return (
    (open === 'none' || (grain === 'edge' && open === 'until')) &&
    figure - end <= longestOrigin &&
    endOfPhrase(s, end, figure) === figure
  );
}

/** A year or part of a year may belong to the name of a document, plan or event. */
function reachOfPlain(s: string, sentence: Span, mention: ResolvedPeriod, figure: number): Reach {
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
  if (quoted || wordBefore(objectTakers, s, start) !== undefined) return 'nothing';
  return !head && (isDocument(s, stop) || isPlanOrHonour(s, stop)) ? 'nothing' : 'sentence';
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

/**
 * `去年验收的11座桥梁复查`, `扭转了上年下降6.2%的局面,增长3.4%`: the time of an attribute holds for the figure in it or
 * right behind it.
 */
function isAttribute({ s, sentence, mention, ahead: { figure, figureEnd, alone } }: Place): boolean {
  if (!alone || (mention.open !== 'none' && mention.grain !== 'edge') || endOfPhrase(s, mention.end, figure) !== figure)
    return false;
  // 全年降本目标的60% is a part of it
  if (s[figure - 1] === '的') return figure - mention.end > 2 && !isPercent(s, figure);
  // 自10月5日起至12月20日止计2.5个月的利息: a stretch from day to day tells of more
  return s[figureEnd] === '的' && mention.first === mention.last && !isClauseHead(s, sentence, mention.start);
}

/** `利润8亿元,去年同期亏损1亿元`: what was then stands beside what is now. 去年同期相比 compares. */
function isEarlier({ s, sentence, mention: { start, end, comparison }, ahead: { figure } }: Place): boolean {
  if (!comparison || !s.startsWith('同期', end - 2) || !isClauseHead(s, sentence, start)) return false;
  return s[end] !== '的' && wordAt(comparedPairs, s, end) === undefined && endOfPhrase(s, end, figure) === figure;
}

const wholes = createWordSet(['占', '占到', '约占', '为', '是', '相当于', '达到', '达', '仅为']);

/** `占全年降水量的61%`, `相当于2020年的85%`: the year is what the share is taken of. */
function isWhole(s: string, { start, end, grain }: ResolvedPeriod, figure: number): boolean {
  if (s[figure - 1] !== '的' || endOfPhrase(s, end, figure) !== figure) return false;
  const of = wordBefore(wholes, s, start)?.word;
  // 占公司2019年度营业收入的7%
  if (
    of === undefined &&
    grain === 'year' &&
    isPercent(s, figure) &&
    /占[^,;。、\d]{1,10}$/.test(s.slice(Math.max(0, start - 12), start))
  )
    return true;
  return of !== undefined && (of.includes('占') || (end === figure - 1 && isPercent(s, figure)));
}

/** What follows a mention. */
export interface Ahead {
  /** Where the next figure stands; infinite where there is none. */
  readonly figure: number;
  readonly figureEnd: number;
  /** No other time stands before it. */
  readonly alone: boolean;
}

/** What a rule of reach is asked about. */
export interface Place {
  readonly s: string;
  readonly sentence: Span;
  readonly mention: ResolvedPeriod;
  readonly ahead: Ahead;
  /** Another time holds in the clause. */
  readonly bound: boolean;
}

/** A rule of how far a time reaches: undefined where it has nothing to say. */
export interface ReachRule {
  readonly name: string;
  read(at: Place): Reach | undefined;
}

const nothingWhere = (holds: boolean): Reach | undefined => (holds ? 'nothing' : undefined);
const oneFigure = (holds: boolean, { ahead }: Place): Reach | undefined =>
  holds ? { until: ahead.figure + 1 } : undefined;

/** The first that speaks decides; the last always does. */
export const reachRules: readonly ReachRule[] = [
  {
    name: '去年同期亏损1亿元 beside 利润8亿元',
    read: (at) => oneFigure(isEarlier(at), at),
  },
  {
    name: '较2022年的12亿元: the figure of what is compared with',
    read: (at) => oneFigure(isComparedFigure(at), at),
  },
  {
    name: '较2022年: what is compared with',
    read: ({ mention: { kind, comparison, heading } }) =>
      nothingWhere(kind === 'clock' || kind === 'label' || comparison || heading !== undefined),
  },
  {
    name: '妇女节: a name',
    read: ({ s, mention }) => nothingWhere(mention.kind === 'feast' && !isDatedFeast(s, mention)),
  },
  {
    name: '《2011年…报告》显示',
    read: ({ s, mention }) => (mention.inTitle && isShowing(s, mention.end) ? 'sentence' : undefined),
  },
  {
    name: '“2022年度…”30名: a name in quotes',
    read: ({ s, mention, ahead }) => (mention.inTitle ? reachOfQuoted(s, mention, ahead.figure) : undefined),
  },
  { name: '上年结转', read: ({ s, mention }) => nothingWhere(isCarriedItem(s, mention)) },
  {
    name: '2020年度第六期: a name',
    read: ({ s, mention }) => nothingWhere(mention.grain === 'year' && isIssue(s, mention.end)),
  },
  {
    name: '2021年年报显示',
    read: ({ s, mention }) => (mention.report ? (isPaperOfPlans(s, mention.end) ? 'nothing' : 'sentence') : undefined),
  },
  {
    name: '6日电: a dateline',
    read: ({ s, sentence, mention }) => nothingWhere(mention.grain === 'day' && isDateline(s, sentence, mention)),
  },
  {
    name: '10月12日披露的文件',
    read: ({ s, mention }) => nothingWhere(mention.grain === 'day' && isPublished(s, mention.end)),
  },
  {
    name: '六年来首次',
    read: ({ s, mention, ahead }) =>
      nothingWhere(mention.first?.by === 'past' && isRecord(s, mention.end, ahead.figure)),
  },
  {
    // 五年累计新增…, and no five years are named
    name: '五年累计',
    read: ({ mention }) => (mention.first?.by === 'counted' && mention.to === undefined ? 'ends' : undefined),
  },
  { name: '目前: a new state', read: (at) => reachOfState(at) },
  {
    // 今年是“十五五”开局之年: the plan says which year this is
    name: '“十五五”开局之年',
    read: ({ s, mention }) => nothingWhere(mention.grain === 'years' && isYearOfPlan(s, mention.end)),
  },
  { name: '由2020年的16里: the base', read: (at) => oneFigure(isBase(at.s, at.mention, at.ahead.figure), at) },
  {
    name: '占全年降水量的61%: the whole',
    read: ({ s, mention, ahead }) => nothingWhere(isWhole(s, mention, ahead.figure)),
  },
  { name: '去年验收的11座: an attribute', read: (at) => oneFigure(isAttribute(at), at) },
  {
    name: '2023年以来无记录的人口: an attribute',
    read({ s, sentence, mention, bound }) {
      if (!bound || s[mention.end] === '的' || isClauseHead(s, sentence, mention.start)) return undefined;
      const attributive = endOfAttribute(s, mention.end);
      return attributive > 0 ? { until: attributive } : undefined;
    },
  },
  {
    name: '召开2022年民主生活会: part of a name',
    read({ s, sentence, mention, ahead }) {
      const reach = isPlainTime(mention) ? reachOfPlain(s, sentence, mention, ahead.figure) : 'sentence';
      return reach === 'sentence' ? undefined : reach;
    },
  },
  { name: '上半年: what follows', read: () => 'sentence' },
];

/** How far a mention reaches, and the rule that says so. */
export function reachOf(at: Place): { reach: Reach; rule: string } {
  for (const { name, read } of reachRules) {
    const reach = read(at);
    if (reach !== undefined) return { reach, rule: name };
  }
  return { reach: 'sentence', rule: '' };
}

function reachOfState({ s, sentence, mention }: Place): Reach | undefined {
  if (mention.kind !== 'state' && (mention.grain !== 'opening' || mention.open !== 'none')) return undefined;
  // 上半年开展义诊,目前共服务300人: a sum of what the sentence tells of, no new state.
  if (s[mention.end] === '共' && s[mention.end + 1] !== '有') return 'nothing';
  return isClauseHead(s, sentence, mention.start) && !isSeasonName(s, mention) ? 'ends' : 'nothing';
}

const changing = codeSet('增减升降涨跌多少高低提扩缩快慢长翻跌滑窄');

/** `较2022年的营收12亿元不得低于…`: no word of change stands before the figure, so it is what was then. */
function isComparedFigure({
  s,
  mention: { start, end, comparison, open },
  ahead: { figure, figureEnd },
}: Place): boolean {
  if (!comparison || open !== 'none' || isPercent(s, figure) || s[figureEnd - 1] === '倍' || s[figureEnd - 1] === '点')
    return false;
  if (
    figure - end > longestOrigin ||
    endOfPhrase(s, end, figure) !== figure ||
    wordBefore(comparing, s, start) === undefined
  )
    return false;
  for (let i = end; i < figure; i += 1) if (changing.has(s.charCodeAt(i))) return false;
  return s[end] === '的' || figure - end > 1;
}

/** `2020年度第六期超短期融资券`. */
function isIssue(s: string, end: number): boolean {
  return s[end] === '第' && /^第[\d一二三四五六七八九十]{1,3}[期批轮]/.test(s.slice(end, end + 6));
}

const longestDateline = 20;
const wires = createWordSet(['电', '讯', '消息', '丨', '|']);
const wiresBefore = createWordSet(['电', '讯']);

/** `新华社北京1月2日电`, `快讯8月25日丨`, `财经讯 7月3日,`: where and when a report was written. */
function isDateline(s: string, sentence: Span, { start, end }: ResolvedPeriod): boolean {
  if (start - sentence.start > longestDateline) return false;
  const before = s[start - 1] === ' ' ? start - 1 : start;
  return (
    wordAt(wires, s, s[end] === ')' ? end + 1 : end) !== undefined || wordBefore(wiresBefore, s, before) !== undefined
  );
}

/** `10月12日披露的相关文件`. */
function isPublished(s: string, end: number): boolean {
  const verb = wordAt(publishing, s, end)?.word;
  return verb !== undefined && s[end + verb.length] === '的';
}

function isPaperOfPlans(s: string, end: number): boolean {
  return s[end] === '》' || s[end] === '”';
}

const showing = /[^,。;》\n]{0,20}(?:报告|年报|公报|白皮书|统计)》,?(?:中)?(?:显示|指出|称|表明|透露|披露)/y;

/** `《2011年…报告》显示`: what the report shows is of its year. */
function isShowing(s: string, end: number): boolean {
  showing.lastIndex = end;
  return showing.test(s);
}

/** `这是六年来首次`: a span that measures how rare something is. */
function isRecord(s: string, end: number, figure: number): boolean {
  const stop = endOfPhrase(s, end, figure);
  for (let i = end; i < stop; i += 1)
    if (s[i] === '首' || s[i] === '最' || (s[i] === '新' && (s[i + 1] === '高' || s[i + 1] === '低'))) return true;
  return false;
}

/** `2014年春节前,…`: a feast in its year, told as a time. */
function isDatedFeast(s: string, { end, first, open }: ResolvedPeriod): boolean {
  return first?.by === 'said' && (open !== 'none' || s[end] === ',');
}

/** `“2022年度…”30名`: a name in quotes gives its time only to the figure right behind it. */
function reachOfQuoted(s: string, mention: ResolvedPeriod, figure: number): Reach {
  return figure - mention.end < longestPhrase && s[figure - 1] === '”' ? { until: figure + 1 } : 'nothing';
}

/** Place of the 的 that closes an attribute (2023年以来无记录的人口), or -1. */
function endOfAttribute(s: string, from: number): number {
  for (let i = from; i < from + longestPhrase && i < s.length; i += 1) {
    if (s[i] === '的') return i;
    if (attributeEnds.has(s.charCodeAt(i))) return -1;
  }
  return -1;
}
