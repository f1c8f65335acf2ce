/** Times of what a figure is set against: comparisons, bases, wholes; and times of attributes. */
import { codeSet } from '../../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../../text/words.ts';
import { isListed } from '../read.ts';
import type { ResolvedPeriod } from '../resolve.ts';
import { isSameStretch } from '../stretches.ts';
import { pairedComparers } from '../words.data.ts';
import { comparedPairs, comparing } from '../words.ts';
import { endOfPhrase, isClauseHead, isPercent, longestPhrase } from './phrase.ts';
import { nothingWhere, oneFigure, type Place, type Reach, type ReachRule } from './rule.ts';

/** How far behind a base's time its figure may stand. */
const longestOrigin = 12;
const origins = codeSet('由从');
const attributeEnds = codeSet(',;:。()\n\r');
const changing = codeSet('增减升降涨跌多少高低提扩缩快慢长翻跌滑窄调贵宜省短轻早晚');
const wholes = createWordSet(['占', '占到', '约占', '为', '是', '相当于', '达到', '达', '仅为']);

/**
 * `由2020年的16里增加到25里`, `从2020年5家扩大到12家`: the time of the base holds for the base alone. Only words without
 * a mark may stand between.
 */
function isBase({ s, mention: { start, end, open, grain, first, last }, ahead: { figure } }: Place): boolean {
  // 从1965年到1996年的31年里: a stretch is no base
  if (first !== last || (s[start] !== '从' && !origins.has(s.charCodeAt(start - 1)))) return false;
  // 由上年末的61%升至72%: a day, however open its side
  return (
    (open === 'none' || (grain === 'edge' && open === 'until')) &&
    figure - end <= longestOrigin &&
    endOfPhrase(s, end, figure) === figure
  );
}

/**
 * `去年验收的11座桥梁复查`, `扭转了上年下降6.2%的局面,增长3.4%`: the time of an attribute holds for the figure in it or
 * right behind it.
 */
function isAttribute({ s, sentence, mention, ahead: { figure, figureEnd, alone } }: Place): boolean {
  if (!alone || (mention.open !== 'none' && mention.grain !== 'edge') || endOfPhrase(s, mention.end, figure) !== figure)
    return false;
  // 自10月5日起至12月20日止计2.5个月的利息: a stretch from day to day tells of more
  if (mention.first !== mention.last) return false;
  // 全年降本目标的60% is a part of it
  const inside = figure - mention.end > 2 && !isPercent(s, figure) && !isFrame(s, figureEnd);
  if (s[figure - 1] === '的') return inside;
  return s[figureEnd] === '的' && !isClauseHead(s, sentence, mention.start);
}

const longestGroup = 20;

/** `2016年受访的56家企业中,18家…`: the figure tells the group that what follows is of. */
function isFrame(s: string, from: number): boolean {
  const stop = endOfPhrase(s, from, from + longestGroup);
  return s[stop] === ',' && (s[stop - 1] === '中' || s[stop - 1] === '里');
}

/** `利润8亿元,去年同期亏损1亿元`: what was then stands beside what is now. 去年同期相比 compares. */
function isEarlier({ s, sentence, mention: { start, end, comparison }, ahead: { figure } }: Place): boolean {
  if (!comparison || !isSameStretch(s, end) || !isClauseHead(s, sentence, start)) return false;
  return s[end] !== '的' && wordAt(comparedPairs, s, end) === undefined && endOfPhrase(s, end, figure) === figure;
}

/**
 * `占全年降水量的61%`, `相当于2020年的85%`: the year is what the share is taken of. A part of a year is that of part and
 * whole where no other time holds: 占二季度销量的44%.
 */
function isWhole({ s, mention: { start, end, grain }, ahead: { figure } }: Place): boolean {
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

/** `较2022年的营收12亿元不得低于…`, `比去年12万剂多`: no word of change stands before the figure, so it is what was then. */
function isComparedFigure({ s, mention, ahead: { figure, figureEnd } }: Place): boolean {
  const { start, end, comparison, open } = mention;
  if (!comparison || open !== 'none') return false;
  // 与2021年的58%相比, but 是2021年的58%
  const paired = pairedComparers.includes(s[start - 1] ?? ' ');
  if (paired && s[end] === '的' && end + 1 === figure && s[figureEnd - 1] !== '倍') return true;
  if (isPercent(s, figure) || s[figureEnd - 1] === '倍' || s[figureEnd - 1] === '点') return false;
  if (
    figure - end > longestOrigin ||
    endOfPhrase(s, end, figure) !== figure ||
    wordBefore(comparing, s, start) === undefined
  )
    return false;
  // 较2025年翻一番: the change itself
  for (let i = end; i <= figure; i += 1) if (changing.has(s.charCodeAt(i))) return false;
  return true;
}

/** Place of the 的 that closes an attribute (2023年以来无记录的人口), or -1. */
function endOfAttribute(s: string, from: number): number {
  for (let i = from; i < from + longestPhrase && i < s.length; i += 1) {
    if (s[i] === '的') return i;
    if (attributeEnds.has(s.charCodeAt(i))) return -1;
  }
  return -1;
}

function isSaidApart({ kind, comparison, heading }: ResolvedPeriod): boolean {
  return kind === 'clock' || kind === 'label' || comparison || heading !== undefined;
}

export const earlier: ReachRule = {
  name: '去年同期亏损1亿元 beside 利润8亿元',
  read: (at) => oneFigure(isEarlier(at), at),
};

export const comparedFigure: ReachRule = {
  name: '较2022年的12亿元: the figure of what is compared with',
  read: (at): Reach | undefined => (isComparedFigure(at) ? { until: at.ahead.rowEnd } : undefined),
};

export const compared: ReachRule = {
  name: '较2022年: what is compared with',
  read: ({ mention }) => nothingWhere(isSaidApart(mention)),
};

export const base: ReachRule = {
  name: '由2020年的16里: the base',
  read: (at): Reach | undefined => (isBase(at) ? { until: at.ahead.rowEnd } : undefined),
};

export const whole: ReachRule = {
  name: '占全年降水量的61%: the whole',
  read(at) {
    if (!isWhole(at)) return undefined;
    const shared = at.held === undefined && (at.mention.grain === 'part' || at.mention.grain === 'month');
    return shared ? oneFigure(true, at) : 'nothing';
  },
};

export const attribute: ReachRule = {
  name: '去年验收的11座: an attribute',
  read: (at) => oneFigure(isAttribute(at), at),
};

export const laterAttribute: ReachRule = {
  name: '2023年以来无记录的人口: an attribute',
  read({ s, sentence, mention, held, bound }) {
    if (
      !bound ||
      s[mention.end] === '的' ||
      isListed(s, held!.end, mention.start) ||
      isClauseHead(s, sentence, mention.start)
    )
      return undefined;
    const attributive = endOfAttribute(s, mention.end);
    return attributive > 0 ? { until: attributive } : undefined;
  },
};
