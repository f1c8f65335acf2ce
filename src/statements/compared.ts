/** What a comparison makes of a figure: 高于全国1.2个百分点, 同比多开83列, 较上季度的970亿元, 下降3.8个百分点至6.3%. */
import { codeSet, isDigit } from '../text/codes.ts';
import {
  beforeMore,
  isMove,
  nounBefore,
  ofChange,
  parts,
  type Reading,
  relative,
  type Stretch,
  says,
  turnedTo,
} from './reading.ts';
import { shareStart } from './share.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 提升率, 下降的: the verb is part of a noun. */
const nounTails = codeSet('值率点量额面的');
const rates = codeSet('率例');

/** 高于全国1.2个百分点: a comparison in one word, with what is compared after it. */
export function readComparison({ v, folded, figure: { kind }, floor, at }: Stretch): Reading | undefined {
  if (kind === 'percent') return readAgainstIndex(v, folded, floor, at);
  if (kind !== 'percentagePoint' && parts.has(kind)) return undefined;
  const limit = Math.max(floor, at - 24);
  for (let i = at; i > limit; i--) {
    const found = v.comparison.before(folded, i, floor);
    if (!found || (kind !== 'percentagePoint' && !v.targets.at(folded, i, at))) continue;
    // |超市|的鸡蛋
    const whole = v.inside.at(folded, i - found.word.length, at);
    if (whole?.value === 'kept' && whole.word.length > found.word.length) continue;
    // 不及预期但创|四年|最高: something else is told behind it
    if (turned.test(folded.slice(i, at))) continue;
    const start = i - found.word.length;
    const of = nounBefore(v, folded, start, floor);
    const against = v.targets.at(folded, i, at)?.value;
    const direction = found.value;
    return says('change', of?.start ?? start, { direction, compared: true, against, noun: of?.word });
  }
  return undefined;
}

const turned = /[但却]|而[^是]/;
const benchmark = /(?:指数|大盘|大市|市场|基准)$/;

/** 收益率领先|沪深300指数|10%: how far it is before or behind the market. */
function readAgainstIndex(v: Vocabulary, folded: string, floor: number, at: number): Reading | undefined {
  if (!benchmark.test(folded.slice(Math.max(floor, at - 2), at))) return undefined;
  for (let i = at - 2; i > Math.max(floor, at - longestBenchmark); i--) {
    const found = v.comparison.before(folded, i, floor);
    if (found) return says('change', i - found.word.length, { direction: found.value, compared: true });
  }
  return undefined;
}

const longestBenchmark = 16;

/** 同比多开83列, 同比+3.3%: nothing but the comparison makes the figure a change. */
export function readBareChange({ folded, figure, floor, at, basis }: Stretch): Reading | undefined {
  if (!basis || basis.start < floor) return undefined;
  const nameEnd = basis.start;
  const more = folded.charAt(basis.end);
  const verb = at - basis.end - 1;
  if ((more === '多' || more === '少') && verb > 0 && verb < 3 && !relative.has(figure.kind)) {
    return says('change', nameEnd, { direction: more === '多' ? 'up' : 'down' });
  }
  if (folded.charAt(basis.start) === '比' && !relative.has(figure.kind)) {
    const done = moreOften.exec(folded.slice(basis.end, at));
    if (done) return says('change', nameEnd, { direction: done[1] === '多' ? 'up' : 'down' });
  }
  const beside = basis.end === at || (basis.end === at - 1 && folded.charAt(basis.end) === ':');
  if (basis.carried && beside && figure.kind === 'percent') {
    return says('growth', nameEnd, { direction: figure.value.startsWith('-') ? 'down' : 'up' });
  }
  return undefined;
}

/** Before a verb that is still at the head of its phrase: 我们|下调盈利预测5% */
const heads = /^(?:我们|该行)?(?:分别|将)?$/;

/** 比甲班|多植树|18棵: done more or less often. */
const moreOften = new RegExp(`[^${beforeMore}超增]([多少])(?![于数年])[\\u4e00-\\u9fff]{1,4}$`);

/** 降低物流成本3%; 同比减少二氧化碳排放3万吨; 相较2021年…增加村集体资产2亿元: the verb stands before its noun. */
export function readInverted({ v, folded, figure, floor, at, basis }: Stretch): Reading | undefined {
  const comparing = basis !== undefined && basis.start >= floor && (basis.carried || basis.end > basis.start + 1);
  const pointed = figure.kind === 'percentagePoint' || figure.kind === 'percent';
  if (!comparing && !pointed) return undefined;
  const from = Math.max(floor, comparing ? basis.end : floor);
  const limit = Math.max(from, at - 24);
  for (let i = at - 1; i >= limit + 2; i--) {
    const found = v.change.before(folded, i, limit);
    if (found?.value.form !== 'verb' || found.word.length < 2) continue;
    if (nounTails.has(folded.charCodeAt(i))) continue;
    const start = i - found.word.length;
    // Without a comparison only a verb at the very head of its phrase counts, save for points, which are always a change.
    if (
      !comparing &&
      figure.kind !== 'percentagePoint' &&
      (!heads.test(folded.slice(floor, start)) || rates.has(folded.charCodeAt(at - 1)))
    )
      continue;
    return ofChange(found.value, figure, comparing, at);
  }
  return undefined;
}

const leads = /^了?[至到为]约?$/;

/** 下降3.8个百分点至|6.3%: behind the change the level that it leads to. */
export function readReached({ v, folded, figure, floor, before }: Stretch): Reading | undefined {
  if (before === undefined || before.end !== floor || figure.kind === 'rank') return undefined;
  if (!leads.test(folded.slice(before.end, figure.start))) return undefined;
  if (!isMove(before)) return undefined;
  // 成长率上修0.37个百分点至4.27%: the rate of change is what it states
  const rate = relative.has(figure.kind) ? rateMoved(v, folded, before.start) : undefined;
  if (rate) return turnedTo(rate, figure);
  // 占比下降3个百分点至27%: the share that it comes to
  const from = Math.max(0, before.start - longestShare);
  const share = parts.has(figure.kind) && shareStart(folded, from, before.start) >= 0;
  return says(share ? 'share' : 'level', floor, { turned: true });
}

/** How far before a change the share may stand that it moves. */
const longestShare = 24;

/** 成长率|上修|0.37个百分点: the noun of change that the verb before a figure moves. */
function rateMoved(v: Vocabulary, folded: string, end: number) {
  const limit = Math.max(0, end - longestRate - longestChange);
  const verb = v.change.before(folded, end, limit);
  return verb?.value.form === 'verb' ? nounBefore(v, folded, end - verb.word.length, limit) : undefined;
}

const signs = codeSet('+-');
/** What may stand between a level and its signed change: 9.47亿元|/|+17.05%, 8.20亿元|(同比|+12.5% */
const besideLevel = /^[\s/,、([]*$/;

/** 8.20亿元(|+12.5%): a signed change right behind its level. */
export function readSigned({ folded, figure, floor, at, basis, before }: Stretch): Reading | undefined {
  const { kind, start } = figure;
  if (!signed.has(kind) || !signs.has(folded.charCodeAt(start))) return undefined;
  const compared = basis !== undefined && basis.start >= floor;
  const from = compared ? basis.end : Math.max(floor, before?.end ?? floor);
  if (!besideLevel.test(folded.slice(from, Math.max(from, at))) && !isBehindBasis(folded, figure, basis))
    return undefined;
  if (!compared && before === undefined && !isBracketed(folded, figure)) return undefined;
  const direction = folded.charAt(start) === '-' ? 'down' : 'up';
  const relation = kind === 'percent' ? 'growth' : 'change';
  return says(relation, compared ? Math.max(floor, basis.start) : floor, { direction });
}

const signed = new Set(['percent', 'percentagePoint']);

/** 海晟股份|(-4.7%), but 误差(-0.5%) is so by itself. */
function isBracketed(folded: string, { start, end }: Stretch['figure']): boolean {
  return folded.charAt(end) === ')' && behindNoun.test(folded.slice(start - 2, start));
}

const behindNoun = /^[^\x00-\xff率差值度温比]\($/;

/** +15% YoY */
function isBehindBasis(folded: string, { end }: Stretch['figure'], basis: Stretch['basis']): boolean {
  return basis !== undefined && basis.start >= end && /^\s*$/.test(folded.slice(end, basis.start));
}

/** What may stand between the thing compared with and the figure: 较上一季度|末的|970亿元, 比去年同期的|6.4万人 */
const likened = /^(?:末|底|初|同期)?的?[^,;:。、的]{0,10}$|^[^,;:。、]{0,24}的$/;
const longestChange = 10;
const differs = /^(?:还?要)?更?[多少高低大小快慢长短]/;

/** 较上季度的|970亿元|增加了133亿元: what the change that follows is measured against. */
export function readStandard(stretch: Stretch): Reading | undefined {
  const { v, folded, figure, floor, at, basis } = stretch;
  const { start, kind } = figure;
  if (!basis || basis.start < floor || basis.end > start || kind === 'rank') return undefined;
  // 同比, 环比 name no amount
  if (!comparers.has(folded.charCodeAt(basis.start)) || v.bases.at(folded, basis.start)) return undefined;
  if (!likened.test(folded.slice(basis.end, start))) return undefined;
  if (v.change.before(folded, at, basis.end) || v.comparison.before(folded, at, basis.end)) return undefined;
  return isMeasured(stretch) ? says('base', basis.start) : undefined;
}

/** Whether a change or 相比 follows the figure. */
function isMeasured({ v, folded, figure: { end }, after }: Stretch): boolean {
  const limit = Math.min(folded.length, end + longestChange);
  let at = end;
  while (at < limit && pausing.has(folded.charCodeAt(at))) at++;
  if (folded.startsWith('相比', at) || differs.test(folded.slice(end, end + 4))) return true;
  for (; at < limit && !clauseEnds.has(folded.charCodeAt(at)); at++) {
    if (at > after && isDigit(folded.charCodeAt(at))) return false;
    if (v.change.at(folded, at, limit)?.value.form === 'verb' || v.comparison.at(folded, at, limit)) return true;
  }
  return false;
}

const comparers = codeSet('比较相与同和跟');
const pausing = codeSet(', 、');
const clauseEnds = codeSet(',;。:');
/** How far behind the comparison its figure may stand. */
const longestOwner = 16;

const owned = codeSet('的值');

const longestOther = 24;
const overtaken = /(?<!不)(?:[高低优多少大小长短快慢]于)[^,;。()\d]{1,16}$/;
/** Kinds of levels that pass each other. */
const passing = new Set(['percent', 'temperature', 'concentration', 'rate', 'ratio', 'score', 'money', 'speed']);
const listedOther = /\)(?:[和与、及])[^,;。()]{1,12}$/;

/** 低于对照组的|4.64%, 高于预期的|3%, 高于预期值|68.5, 高于常年(|12.8℃: the level that something else is above or below of. */
export function readOvertaken({ v, folded, figure: { start, kind }, floor, before }: Stretch): Reading | undefined {
  // 有效率(84%)高于甲组|(63%)|和乙组|(38%)
  if (folded.charAt(start - 1) === '(' && passing.has(kind)) {
    const head = folded.slice(Math.max(0, start - longestOther), start - 1);
    const listed = before?.relation === 'base' && listedOther.test(head);
    return listed || overtaken.test(head) ? says('base', start) : undefined;
  }
  if (kind === 'percentagePoint' || kind === 'rank' || !owned.has(folded.charCodeAt(start - 1))) return undefined;
  for (let i = start - 2; i > Math.max(floor, start - longestOwner); i--) {
    const word = v.comparison.before(folded, i, floor);
    if (word) return passes(folded, i, word.word) ? says('base', i - word.word.length) : undefined;
  }
  return undefined;
}

const negated = /不[得应能可宜]?$/;

/** 不低于公共预算的|1%, 不得低于公共预算的|1%, 超过总人口的|60%: bounds of a share, and no comparison of two levels. */
function passes(folded: string, end: number, word: string): boolean {
  const start = end - word.length;
  return !word.startsWith('超过') && !negated.test(folded.slice(Math.max(0, start - 2), start));
}

/** 增速相较2022年的营收11.96亿元不得低于|120%: a rate of change, with what it is measured against in between. */
export function readAgainst({ v, folded, figure, at, basis, before }: Stretch): Reading | undefined {
  if (!basis || before?.relation !== 'base' || before.end !== at || !relative.has(figure.kind)) return undefined;
  const noun = nounBefore(v, folded, basis.start, Math.max(0, basis.start - longestRate));
  return noun && ofChange(noun.value, figure, true, noun.start);
}

const longestRate = 6;
