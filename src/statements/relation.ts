/** What the figure says about its indicator, read from the words right before (and, for a few forms, after) it. */
import { originBefore } from '../clauses/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import {
  readAgainst,
  readBareChange,
  readComparison,
  readInverted,
  readOvertaken,
  readReached,
  readSigned,
  readStandard,
} from './compared.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import { rankedFrom } from './rank.ts';
import {
  type Before,
  beforeMore,
  behindUp,
  nounBefore,
  ofChange,
  parts,
  type Reading,
  relative,
  type Stretch,
  says,
  skipBack,
  turnedTo,
} from './reading.ts';
import { ask, inOrder, type Rule } from './rule.ts';
import {
  ratioNoun,
  readBareShare,
  readShare,
  readShareBehind,
  readShareOfCounted,
  readShareOfNext,
  readShareOfObject,
  readStake,
  shareStart,
} from './share.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Kinds of things that works improve: 改造提升9.4万亩 is done, not risen. */
const solid = new Set(['count', 'area', 'length', 'volume']);
/** 到, 至, 为: what a verb leads on to follows. */
const leadingOn = codeSet('到至为');
const repeats = codeSet('再又续微略');

/** The grammar of relations. A rule names those that it is asked before where both could speak. */
export const relationRules: readonly Rule<Stretch, Reading>[] = [
  { name: 'rank', read: readRank, beats: ['level that a change leads to'] },
  { name: 'doubled', read: readDoubled, beats: ['word of rise or fall'] },
  { name: 'level behind its change', read: readReached },
  { name: 'signed behind a level', read: readSigned, beats: ['nothing but a comparison'] },
  {
    name: 'what it is compared with',
    read: readStandard,
    beats: ['level that a change leads to', 'verb before its noun'],
  },
  {
    name: 'level that another one passes',
    read: readOvertaken,
    beats: ['comparison in one word', 'share of a named whole'],
  },
  { name: 'rate against a base', read: readAgainst },
  {
    name: 'level that a change leads to',
    read: readTurned,
    beats: ['word of rise or fall', 'share of a named whole', 'verb before its noun', 'share by its form'],
  },
  { name: 'where an index stands', read: readIndex, beats: ['word of rise or fall'] },
  {
    name: 'word of rise or fall',
    read: readVerb,
    beats: ['nothing but a comparison', 'verb before its noun', 'share of a named whole', 'share by its form'],
  },
  { name: 'whose rate is the highest', read: readExtreme },
  { name: 'done more or less', read: readMore, beats: ['nothing but a comparison'] },
  { name: 'verb with what it moves', read: readMoving, beats: ['nothing but a comparison', 'verb before its noun'] },
  { name: 'comparison in one word', read: readComparison, beats: ['word of rise or fall', 'verb before its noun'] },
  { name: 'share of a named whole', read: readShare, beats: ['share by its form', 'share said behind the figure'] },
  { name: 'share of a counted whole', read: readShareOfCounted, beats: ['share of a named whole'] },
  { name: 'share said behind the figure', read: readShareBehind },
  { name: 'rise behind the figure', read: readRisen },
  { name: 'part of what follows', read: readShareOfNext, beats: ['share by its form'] },
  { name: 'part of its object', read: readShareOfObject },
  { name: 'part of a company', read: readStake, beats: ['share by its form', 'part of what follows'] },
  { name: 'nothing but a comparison', read: readBareChange },
  { name: 'verb before its noun', read: readInverted, beats: ['share by its form'] },
  { name: 'share by its form', read: readBareShare },
];

const ordered = inOrder(relationRules);

/** A figure with the stretch of text that is its own. */
export interface Own {
  readonly figure: Figure;
  /** Where the figure starts, with its time where that stands between: 提升至|2019年的52%. */
  readonly lead: number;
  /** End of the figure before it, or start of its clause. */
  readonly floor: number;
  readonly after: number;
  readonly basis: BasisCue | undefined;
  readonly before: Before | undefined;
}

/** Reads the relation of a figure; a level where no rule speaks. */
export function readRelation(v: Vocabulary, { folded, trace }: Source, own: Own): Reading {
  const { figure, lead, floor, after, basis, before } = own;
  const at = skipBack(v, folded, lead, floor);
  const answer = ask(ordered, { v, folded, figure, lead, floor, at, after, basis, before });
  if (!answer) return says('level', behindUp(folded, figure.start));
  const { rule, said } = answer;
  if (trace && said.relation !== 'level') {
    const words = said.nameEnd < figure.start ? [{ start: said.nameEnd, end: figure.start }] : [];
    trace.say(figure, 'relation', rule.name, ...words);
    if (said.direction) trace.say(figure, 'direction', rule.name, ...words);
  }
  return said;
}

function readRank({ v, folded, figure, floor }: Stretch): Reading | undefined {
  if (figure.kind !== 'rank') return undefined;
  return says('rank', rankedFrom(v, folded, floor, figure.start));
}

/** 翻一番: the figure that says the change itself, or 翻 before a multiple. */
function readDoubled({ folded, figure: { start, kind }, floor, at }: Stretch): Reading | undefined {
  if (folded.charAt(start) === '翻') return says('growth', start, { direction: 'up' });
  // 翻了|近一倍
  const end = folded.charAt(at - 1) === '了' ? at - 1 : at;
  if (kind !== 'multiple' || end <= floor || folded.charAt(end - 1) !== '翻') return undefined;
  return says('growth', end - 1, { direction: 'up' });
}

/** 提高到, 缩短至, 调整为: a level that a rise or fall leads to. */
function readTurned({ v, folded, figure, floor, lead, at, before }: Stretch): Reading | undefined {
  const { kind } = figure;
  const turnedAt = turningPoint(v, folded, lead, at, floor);
  if (turnedAt <= floor || reaches(v, folded, figure, turnedAt, floor)) return undefined;
  const verb = v.turning.before(folded, turnedAt, floor);
  const rate =
    verb && (relative.has(kind) || kind === 'score')
      ? (nounBefore(v, folded, skipBack(v, folded, turnedAt - verb.word.length, floor), floor) ??
        rateOfBase(v, folded, before))
      : undefined;
  // 降幅再收窄至4.5%: the rate of change is what the figure states
  if (rate) return turnedTo(rate, figure);
  const share = parts.has(kind) ? shareStart(folded, floor, turnedAt) : -1;
  if (share >= 0) return says('share', share, { turned: true, noun: ratioNoun(folded, share) });
  return says('level', verb ? turnedAt - verb.word.length : turnedAt, { turned: true });
}

/** 增速|由2.8%|调至3.9%: the rate of change whose base stands before. */
function rateOfBase(v: Vocabulary, folded: string, before: Before | undefined) {
  if (!before) return undefined;
  const origin = originBefore(folded, before.start, Math.max(0, before.start - longestOrigin));
  return origin < 0 ? undefined : nounBefore(v, folded, origin, Math.max(0, origin - longestRate));
}

const longestOrigin = 8;
const longestRate = 8;

/** Where 到, 至 or 为 stands behind a verb that leads to a level, or -1. */
function turningPoint(v: Vocabulary, folded: string, end: number, at: number, floor: number): number {
  for (let i = end - 1; i >= at - 1 && i > floor; i--) {
    if (!leadingOn.has(folded.charCodeAt(i))) continue;
    const character = folded.charAt(i);
    const verb = v.turning.before(folded, i, floor);
    if (!verb || folded.charAt(i - 1) === '达') {
      if (i === at - 1 && character !== '为') return i;
      continue;
    }
    if (character === '为' && v.change.before(folded, i, floor)?.value.form === 'noun') continue;
    return i;
  }
  return -1;
}

/** Where the figure with its own time starts, if that is what a verb leads to: 由57%下降到|2011年的45%. */
export function leadOf(folded: string, { start }: Figure, periods: readonly Span[], floor: number): number {
  if (folded.charAt(start - 1) !== '的') return eachBefore(folded, start, floor);
  const period = periods[firstEndingAfter(periods, start - 2)];
  if (period?.end !== start - 1 || period.start <= floor) return start;
  // the time may hold the word itself: 上涨|到18年
  const from = leadingOn.has(folded.charCodeAt(period.start)) ? period.start + 1 : period.start;
  return leadingOn.has(folded.charCodeAt(from - 1)) ? from : start;
}

/** 上调至|每节4元: where 每 stands behind what leads to a level; the figure itself elsewhere. */
function eachBefore(folded: string, start: number, floor: number): number {
  for (let i = start - 1; i > Math.max(floor, start - longestEach) && isHan(folded.charCodeAt(i)); i--) {
    if (folded.charAt(i) === '每') return leadingOn.has(folded.charCodeAt(i - 1)) ? i : start;
  }
  return start;
}

const longestEach = 6;

/** 推广至6个海关, 覆盖到30个乡镇: no level, but how far it reaches. */
function reaches(v: Vocabulary, folded: string, { kind, end }: Figure, at: number, floor: number): boolean {
  return kind === 'count' && isHan(folded.charCodeAt(end)) && !v.turning.before(folded, at, floor);
}

/** 收高|23456点: so far no index moves in a day. */
function readIndex({ v, folded, figure, floor, at }: Stretch): Reading | undefined {
  if (figure.kind !== 'score' || figure.unit !== '点' || figure.value.split('.')[0]!.length < longestMove)
    return undefined;
  const word = v.change.before(folded, at, floor);
  return word && says('level', at - word.word.length);
}

const longestMove = 5;

/** A word of rise or fall right before the figure. */
function readVerb(stretch: Stretch): Reading | undefined {
  const { v, folded, figure, floor, at, basis, before } = stretch;
  const end = beforeRemark(v, folded, at, floor);
  const word = v.change.before(folded, end, floor);
  if (!word) return undefined;
  const start = end - word.word.length;
  const { form } = word.value;
  // 比2019年的35%|高|5个百分点
  const differs = before?.relation === 'base' && before.end === start;
  const comparing = differs || (basis !== undefined && basis.start >= floor && basis.end <= start);
  if (form === 'short' && standsApart(stretch, word.word, start, comparing)) return undefined;
  if (isNoMove(stretch, word.word, start, comparing)) return undefined;
  if (form === 'noun' && (figure.kind === 'money' || figure.kind === 'count') && !comparing) return undefined;
  // 比全市平均水平高: what it is compared with stands between, and names nothing
  const nameEnd = form === 'short' && comparing ? Math.max(floor, basis?.start ?? floor) : start;
  return ofChange(word.value, figure, comparing, nameEnd, form === 'noun' ? word.word : undefined);
}

/** A short word without a comparison before it, that its neighbours show to be no verb either. */
function standsApart({ folded, figure }: Stretch, word: string, start: number, comparing: boolean): boolean {
  const again = word.length === 1 && saysAgain(folded, start);
  const onward = leadsToLevel.test(folded.slice(figure.end, figure.end + 3));
  if (again || onward || movesWith(word, figure.kind)) return false;
  return !comparing || (word === '增' && folded.charAt(start - 1) === '新');
}

/** 提升3个项目 is what works do; 造成长达85公里, 连跌21个月 say how far or long; 自然增长率 is a name. */
function isNoMove({ folded, figure }: Stretch, word: string, start: number, comparing: boolean): boolean {
  const { kind, unit } = figure;
  if (/^(?:提升|提高|增强|加强|扩展)$/.test(word) && solid.has(kind) && unit !== '位' && !comparing) return true;
  if ((word === '成长' && !relative.has(kind)) || (kind === 'duration' && lasting.has(word))) return true;
  return word.startsWith('增长') && folded.startsWith('自然', start - 2);
}

/** 增5300人|至12万人 */
const leadsToLevel = /^[至到](?:约|近)?[\d一二三四五六七八九十]/;

const extreme = /(增|涨|升|降|跌)[幅速]最[大高小低快]的[^,;:。的]{2,14}?(?:上涨|下跌|[涨跌升降])?$/;

/** 跌幅最大的|远航药业为|55.3%: the rate that stands before the one that has it. */
function readExtreme({ folded, figure, floor, at }: Stretch): Reading | undefined {
  if (figure.kind !== 'percent') return undefined;
  const found = extreme.exec(folded.slice(floor, at));
  return found ? says('growth', at, { direction: '降跌'.includes(found[1]!) ? 'down' : 'up' }) : undefined;
}

const doneMore = new RegExp(
  `(?:^|[^${beforeMore}多])([多少])(?:支付|赚取|缴纳|交纳|收取|领取|花费|支出|消耗|使用|生产|销售|卖出|等待|[付花赚得拿挣卖缴交领退赔还借耗产销吃喝跑走等住睡干做坐])了?$`,
);
const amounts = new Set(['money', 'mass', 'duration', 'volume', 'length', 'energy']);

/** 多支付|2000元, 少拿了|500元: done by so much more or less. */
function readMore({ folded, figure, floor, at }: Stretch): Reading | undefined {
  if (!amounts.has(figure.kind)) return undefined;
  const found = doneMore.exec(folded.slice(Math.max(floor, at - 5), at));
  return found ? says('change', at, { direction: found[1] === '多' ? 'up' : 'down' }) : undefined;
}

const longestRemark = 12;

/** 复合增长率|(CAGR)|为5%: where the noun of change ends that a remark stands behind, or `at`. */
function beforeRemark(v: Vocabulary, folded: string, at: number, floor: number): number {
  if (folded.charAt(at - 1) !== ')') return at;
  const from = Math.max(floor, at - longestRemark);
  const opened = from + folded.slice(from, at).lastIndexOf('(');
  return opened > floor && folded.charAt(at - 2) !== '%' && nounBefore(v, folded, opened, floor) ? opened : at;
}

/** 降息|50个基点, 提价|5%: the verb names what moves; 提价|两次 is how often. */
function readMoving({ v, folded, figure, floor, at, basis }: Stretch): Reading | undefined {
  const word = figure.kind === 'count' && figure.unit !== '点子' ? undefined : v.moving.before(folded, at, floor);
  if (!word) return undefined;
  const comparing = basis !== undefined && basis.start >= floor && basis.end <= at;
  return ofChange({ direction: word.value, form: 'verb' }, figure, comparing, at);
}

/** 涨, 跌 are always verbs; these are before a relative figure or a point: 升215点, 降0.9%. */
const movers = new Set(['升', '降', '增', '减', '缩', '加收']);
const moving = new Set(['percent', 'percentagePoint', 'score', 'multiple']);

/** 升|215点, 加收|50%, but 加收|三倍的罚金. */
function movesWith(word: string, kind: Stretch['figure']['kind']): boolean {
  return movers.has(word) && moving.has(kind) && (word !== '加收' || kind === 'percent');
}

const lasting = new Set(['涨', '跌', '挫', '成长', '衰退', '上行', '下行', '升', '降', '上涨', '下跌', '上升', '下降']);

/** 再降20%, 又增5亿元, 降了两成: a short verb that its neighbours show to be one. */
function saysAgain(folded: string, start: number): boolean {
  return repeats.has(folded.charCodeAt(start - 1)) || folded.charAt(start + 1) === '了';
}

const risenBehind =
  /^(?:以上|左右|上下|多)?(的)?((?:[高快稳]|较快|中高|强劲|稳健|持续|复合|平均|年均|年|同比|两位数)*速?(?:稳定|的)?)(增长|增速|增幅|涨幅|升幅|降幅|跌幅|下降|下滑|跌势|升势|速度增长)(?![到至为了])/;
const keeping = /(?:保持|维持|实现|取得|录得|呈现|有着?|达到?|以|出现|获得)(?:[着了约近超逾过]|超过|大约|接近)*$/;

/** 保持|9.0%的增长, 保持|15%左右快速增长 */
function readRisen({ folded, figure, floor, at }: Stretch): Reading | undefined {
  if (!relative.has(figure.kind)) return undefined;
  const risen = risenBehind.exec(folded.slice(figure.end, figure.end + longestRise));
  if (!risen) return undefined;
  if (risen[1] === undefined && !keeping.test(folded.slice(Math.max(floor, figure.start - 6), figure.start)))
    return undefined;
  return says('growth', at, { direction: /[降跌滑]/.test(risen[3]!) ? 'down' : 'up' });
}

const longestRise = 14;
