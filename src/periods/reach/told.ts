/** Times of telling, reports of a time, measures of rarity, and new states of things. */
import { codeSet } from '../../text/codes.ts';
import { wiresBefore, wiresBehind } from '../../text/dateline.ts';
import type { Span } from '../../text/span.ts';
import { wordAt, wordBefore } from '../../text/words.ts';
import type { ResolvedPeriod } from '../resolve.ts';
import { isStamp } from '../stamps.ts';
import { beginnings, foundings, publishing, records, recordVerbs, results, sources, surveys } from '../words.ts';
import { headsState } from './named.ts';
import { endOfPhrase, holdsWord, startOfPhrase } from './phrase.ts';
import { nothingWhere, type Place, type Reach, type ReachRule } from './rule.ts';

const longestDateline = 20;

/** `新华社北京1月2日电`, `快讯8月25日丨`, `财经讯 7月3日,`: where and when a report was written. */
function isDateline(s: string, sentence: Span, { start, end, open }: ResolvedPeriod): boolean {
  if (start - sentence.start > longestDateline) return false;
  const before = s[start - 1] === ' ' ? start - 1 : start;
  // 本报讯 至6月26日: up to when
  if (open === 'until') return false;
  return (
    wordAt(wiresBehind, s, s[end] === ')' ? end + 1 : end) !== undefined ||
    wordBefore(wiresBefore, s, before) !== undefined
  );
}

/** `10月12日披露的相关文件`, `今年5月公布的价格`. */
function isPublished(s: string, { end, grain }: ResolvedPeriod): boolean {
  const verb = grain === 'day' || grain === 'month' ? wordAt(publishing, s, end)?.word : undefined;
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

/** How far behind a time the name of what it reports may end. */
const longestReport = 14;

/** `公布今年上半年合并财报,营收…`: the phrase ends with what shows the figures of its time. */
function isReported(s: string, { end, grain, open }: ResolvedPeriod, figure: number): boolean {
  if (open !== 'none' || grain === 'years') return false;
  const stop = endOfPhrase(s, end, figure);
  return stop - end <= longestReport && wordBefore(results, s, stop) !== undefined;
}

/** How far before a time the word that names a source may stand. */
const longestSource = 20;

/** `据2010年人口普查,共有…`: what a survey found is of its time. */
function isSurveyed(s: string, { start, end, grain, open }: ResolvedPeriod, figure: number): boolean {
  if (grain !== 'year' || open !== 'none') return false;
  const head = startOfPhrase(s, start, longestSource);
  return (
    (s[start - 1] === '于' || holdsWord(sources, s, head, start)) &&
    holdsWord(surveys, s, end, endOfPhrase(s, end, figure))
  );
}

/** `这是六年来首次`, `近百年来第二多`: a span that measures how rare something is. */
function isRareIn(s: string, end: number, figure: number): boolean {
  return holdsWord(records, s, end, endOfPhrase(s, end, figure));
}

/** How near before a time what it makes a record may stand. */
const nearest = 4;

/** `创4月下旬以来最大跌幅`, `2015年以来首次`: the start of a time in which nothing of the kind has been. */
function isRareSince({ s, mention: { start, end, open }, ahead: { figure } }: Place): boolean {
  if (open !== 'since') return false;
  const stop = endOfPhrase(s, end, figure);
  const at = s[end] === '的' ? end + 1 : end;
  if (s[at] === '首' && s[at + 1] !== '批') return true;
  const before = startOfPhrase(s, start, nearest);
  return holdsWord(recordVerbs, s, before, start) && holdsWord(records, s, end, stop);
}

const founded = codeSet(',;。)的');
/** How far behind its time a verb of founding may end. */
const longestFounding = 12;

/** `1955年出生于海东,著有小说11部`, `公司2010年创立,现有员工200人`: a clause that tells when somebody or something came to be, and no more. */
function isFounding(s: string, end: number, figure: number): boolean {
  const stop = endOfPhrase(s, end, figure);
  for (let i = end; i < Math.min(stop, end + longestFounding); i += 1) {
    const word = wordAt(foundings, s, i);
    if (word === undefined) continue;
    const behind = i + word.word.length;
    return stop < figure && (behind === stop || s[behind] === '于' || s[behind] === '在');
  }
  return false;
}

/** `公司成立于1989年,现有员工200人`, `始建于1926年的老站改造后…`: when it began, and not since when what follows holds. */
function isBeginning(s: string, { start, end, open }: ResolvedPeriod, figure: number): boolean {
  // 成立于2022年的5家合作社 are told of that year
  if (s[end] === '的' && figure === end + 1) return false;
  if (open === 'none' && isFounding(s, end, figure)) return true;
  if (open !== 'none' || s[start - 1] !== '于' || !founded.has(s.charCodeAt(end))) return false;
  return wordBefore(beginnings, s, start - 1)?.value === true;
}

/** `2021年12月产销数据,当月销量…`: the month that has just been named. */
function isSameAgain(s: string, { start, end, kind }: ResolvedPeriod, held: ResolvedPeriod | undefined): boolean {
  if (kind !== 'state' || held === undefined || (held.grain !== 'month' && held.grain !== 'day')) return false;
  return end - start === 2 && (s[start] === '当' || s[start] === '同') && s[start + 1] === '月';
}

export const shown: ReachRule = {
  name: '《2011年…报告》显示',
  read: ({ s, mention }) => (mention.inTitle && isShowing(s, mention.end) ? 'sentence' : undefined),
};

export const report: ReachRule = {
  name: '2021年年报显示',
  read: ({ s, mention }) => (mention.report ? (isPaperOfPlans(s, mention.end) ? 'nothing' : 'sentence') : undefined),
};

export const reported: ReachRule = {
  name: '公布上半年财报,营收…',
  read: ({ s, mention, ahead }) => (isReported(s, mention, ahead.figure) ? 'sentence' : undefined),
};

export const surveyed: ReachRule = {
  name: '据2010年人口普查',
  read: ({ s, mention, ahead }) => (isSurveyed(s, mention, ahead.figure) ? 'sentence' : undefined),
};

export const dateline: ReachRule = {
  name: '6日电: a dateline',
  read: ({ s, sentence, mention }) => nothingWhere(mention.grain === 'day' && isDateline(s, sentence, mention)),
};

export const stamp: ReachRule = {
  name: '2019.12.12 08:10 in a byline',
  read: ({ s, mention }) => nothingWhere(isStamp(s, mention)),
};

export const field: ReachRule = {
  name: '决议日期:2019年11月20日 in a form',
  read: ({ s, mention: { start, end, grain } }) =>
    grain === 'day' && s[end] !== ',' && dateOf.test(s.slice(Math.max(0, start - longestLabel), start))
      ? 'ends'
      : undefined,
};

const dateOf = /(?:(?:日期|[准效生]日):? ?|时间: ?)$/;
const longestLabel = 5;

export const published: ReachRule = {
  name: '10月12日披露的文件',
  read: ({ s, mention }) => nothingWhere(isPublished(s, mention)),
};

const happened = /(?:出生|[\u4e00-\u9fff]{0,8}(?:发生|爆发|启动|成立))的(?![\d一二三四五六七八九十两])[\u4e00-\u9fff]/y;

/** `24日发生的强震已造成…`, `1993年出生的他`: when that happened which the figure is of. */
function isOfEvent(s: string, { end, open }: ResolvedPeriod): boolean {
  happened.lastIndex = end;
  return open === 'none' && happened.test(s);
}

export const ofEvent: ReachRule = {
  name: '24日发生的强震',
  read: ({ s, mention }) => nothingWhere(isOfEvent(s, mention)),
};

export const rareIn: ReachRule = {
  name: '六年来首次',
  read: ({ s, mention, ahead }) => nothingWhere(mention.first?.by === 'past' && isRareIn(s, mention.end, ahead.figure)),
};

export const rareSince: ReachRule = {
  name: '创4月以来最大跌幅',
  read: (at) => nothingWhere(isRareSince(at)),
};

export const beginning: ReachRule = {
  name: '成立于1989年,…',
  read: ({ s, mention, ahead }) => nothingWhere(isBeginning(s, mention, ahead.figure)),
};

export const sameMonth: ReachRule = {
  name: '当月: the month just named',
  read: ({ s, mention, held }) => nothingWhere(isSameAgain(s, mention, held)),
};

/** 五年累计新增…, and no five years are named. */
export const countedYears: ReachRule = {
  name: '五年累计',
  read: ({ mention }) => (mention.first?.by === 'counted' && mention.to === undefined ? 'ends' : undefined),
};

export const newState: ReachRule = {
  name: '目前: a new state',
  read({ s, sentence, mention }): Reach | undefined {
    if (mention.kind !== 'state' && (mention.grain !== 'opening' || mention.open !== 'none')) return undefined;
    // 上半年开展义诊,目前共服务300人: a sum of what the sentence tells of, no new state.
    if (s[mention.end] === '共' && s[mention.end + 1] !== '有') return 'nothing';
    // 昨日宣布…,丙部今天|表示,…: told on another day
    if (mention.grain === 'day' && wordAt(publishing, s, mention.end) !== undefined) return 'ends';
    return headsState(s, sentence, mention) ? 'ends' : 'nothing';
  },
};
