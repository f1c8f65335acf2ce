/** What the figure says about its indicator, read from the words right before (and, for a few forms, after) it. */
import type { Direction, Relation } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { wordAt, wordBefore } from '../text/words.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import type { ChangeWord, Vocabulary } from './vocabulary.ts';

export interface Reading {
  readonly relation: Relation;
  readonly direction?: Direction | undefined;
  /** Where the name's own text ends, before the words of change or share. */
  readonly nameEnd: number;
  /** A comparison with something that is no earlier time, in the word itself: 高于全国. */
  readonly compared?: true;
  /** A noun names the change (增速): a rank that follows is the rank of that. */
  readonly noun?: string;
  /** A part of the whole that its own words name: 完成总工程量的40%. */
  readonly whole?: true;
  /** A part of what is named behind the figure: 近三成企业. */
  readonly ofNext?: true;
  /** Ends in 至, 到, 为: the level that a rise or fall leads to. */
  readonly turned?: true;
}

const relative = new Set(['percent', 'multiple', 'ratio', 'number']);
/** Kinds of things that works improve: 改造提升9.4万亩 is done, not risen. */
const solid = new Set(['count', 'area', 'length', 'volume']);
const parts = new Set(['percent', 'ratio', 'multiple']);

/** 定居, 移位: a word of rank in another word. */
const insideWords = codeSet('民宜定移旅邻安系下行陈专班编安');
/** 到, 至, 为: what a verb leads on to follows. */
const leadingOn = codeSet('到至为');
const adverbs = codeSet('约仅所共');
/** 侵占, 霸占: to take, not to make up. */
const takers = codeSet('侵强抢独挤霸被');
/** 提升率, 下降的: the verb is part of a noun. */
const nounTails = codeSet('值率点量额面的');
const rates = codeSet('率例');
const repeats = codeSet('再又续微略');

/** Skips back over 了, 约, 达到, 超过 … from `end`. */
function skipBack(v: Vocabulary, folded: string, end: number, floor: number): number {
  let at = end;
  for (let word = wordBefore(v.between, folded, at, floor); word; word = wordBefore(v.between, folded, at, floor)) {
    // 提高到, 增至 keep their 到; 行为, 认为 are no verbs of being, but then no word of change stands before them either.
    at -= word.word.length;
  }
  return at;
}

function ofChange(word: ChangeWord, figure: Figure, compared: boolean): { relation: Relation; direction?: Direction } {
  const relation = word.relation ?? (relative.has(figure.kind) ? 'growth' : 'change');
  if (relation !== 'growth' && relation !== 'change') return { relation };
  let { direction } = word;
  if (figure.value.startsWith('-') && (direction === 'up' || compared)) direction = 'down';
  return direction ? { relation, direction } : { relation };
}

const contests = /考核|考评|评比|测评|评估|评价|竞赛|大赛|比赛|检查|督查|监测|排名/;
const field = /(?:在?(?:全[国省市区县州球]|世界|国内|省内|全球|同类|同行业|东部|中部|西部)[^,;]{0,8})$/;

/** 居全国第3位, 在全省排名第一: where the words of rank begin. */
function rankedFrom(v: Vocabulary, folded: string, floor: number, end: number): number {
  let found = end;
  const limit = Math.max(floor, end - 16);
  for (let i = end; i > limit; i--) {
    const word = wordBefore(v.ranked, folded, i, floor);
    if (!word) continue;
    if (word.word.length === 1 && insideWords.has(folded.charCodeAt(i - 2))) continue;
    found = i - word.word.length;
    i = found + 1;
  }
  const before = field.exec(folded.slice(Math.max(floor, found - 14), found));
  // 在全市欠薪治理考核中|位居前三: what it is ranked in; 在三级综合医院中|位列第14: among whom
  const start = before && !contests.test(before[0]) ? found - before[0].length : found;
  // 考核中|列全国第5位
  return folded.charAt(start - 1) === '中' && !/[高初]/.test(folded.charAt(start - 2)) ? start - 1 : start;
}

/** Where 到, 至 or 为 stands behind a verb that leads to a level, or -1. */
function turningPoint(v: Vocabulary, folded: string, end: number, at: number, floor: number): number {
  for (let i = end - 1; i >= at - 1 && i > floor; i--) {
    if (!leadingOn.has(folded.charCodeAt(i))) continue;
    const character = folded.charAt(i);
    const verb = wordBefore(v.turning, folded, i, floor);
    if (!verb || folded.charAt(i - 1) === '达') {
      if (i === at - 1 && character !== '为') return i;
      continue;
    }
    if (character === '为' && wordBefore(v.change, folded, i, floor)?.value.form === 'noun') continue;
    return i;
  }
  return -1;
}

/** 推广至6个海关, 覆盖到30个乡镇: no level, but how far it reaches. */
function reaches(v: Vocabulary, folded: string, { kind, end }: Figure, at: number, floor: number): boolean {
  return kind === 'count' && isHan(folded.charCodeAt(end)) && !wordBefore(v.turning, folded, at, floor);
}

/** 占比 names the share: a change after it is of that. */
function ratioNoun(folded: string, share: number): { noun?: string } {
  return folded.charAt(share + 1) === '比' ? { noun: '占比' } : {};
}

/** 药占比: a name of its own with one character before 占. */
function isOwnName(folded: string, share: number, floor: number): boolean {
  const before = folded.charCodeAt(share - 1);
  return (
    folded.charAt(share + 1) === '比' &&
    share > floor &&
    (share - floor === 1 || !isHan(folded.charCodeAt(share - 2))) &&
    isHan(before) &&
    !adverbs.has(before)
  );
}

/** 占…X%, 约占全市1/3, 占比98%: where the share is said, or -1. */
function shareStart(folded: string, floor: number, end: number): number {
  for (let i = end - 1; i >= floor; i--) {
    const code = folded.charCodeAt(i);
    if (code === 0x2c || code === 0x3b) return -1;
    if (code === 0x5360 /* 占 */) {
      if (/[地用道](?![区方])/.test(folded.slice(i + 1, i + 3)) || takers.has(folded.charCodeAt(i - 1))) continue;
      return i;
    }
  }
  return -1;
}

/** 分别上升8.2%和0.4个百分点: of one verb, a relative figure is growth and an absolute one a change. */
export function sameSort(relation: Relation, figure: Figure): Relation {
  if (relation !== 'growth' && relation !== 'change') return relation;
  return relative.has(figure.kind) ? 'growth' : 'change';
}

/** Reads the relation of a figure from `floor` (end of the figure before it, or start of the clause) up to its start. */
export function readRelation(
  v: Vocabulary,
  folded: string,
  figure: Figure,
  floor: number,
  after: number,
  basis: BasisCue | undefined,
): Reading {
  const { start: end, kind } = figure;
  if (kind === 'rank') return { relation: 'rank', nameEnd: rankedFrom(v, folded, floor, end) };
  // The figure that says the change itself: 翻一番.
  if (folded.charAt(figure.start) === '翻') return { relation: 'growth', direction: 'up', nameEnd: end };
  const at = skipBack(v, folded, end, floor);

  // 提高到, 缩短至, 调整为
  const turnedAt = turningPoint(v, folded, end, at, floor);
  if (turnedAt > floor && !reaches(v, folded, figure, turnedAt, floor)) {
    const verb = wordBefore(v.turning, folded, turnedAt, floor);
    const rate = verb && relative.has(kind) ? nounBefore(v, folded, turnedAt - verb.word.length, floor) : undefined;
    // 降幅收窄至4.5%: the rate of change is what the figure states
    if (rate) return { ...ofChange(rate.value, figure, false), nameEnd: rate.start, turned: true };
    const share = parts.has(kind) ? shareStart(folded, floor, turnedAt) : -1;
    if (share >= 0) return { relation: 'share', nameEnd: share, turned: true, ...ratioNoun(folded, share) };
    return { relation: 'level', nameEnd: verb ? turnedAt - verb.word.length : turnedAt, turned: true };
  }

  const word = wordBefore(v.change, folded, at, floor);
  // 高于各项贷款增速9.9个百分点: the noun belongs to what it is compared with.
  const held =
    word?.value.form === 'noun' && kind === 'percentagePoint' && at - floor > 4
      ? comparedBefore(v, folded, figure, at, floor)
      : undefined;
  if (held) return held;
  if (word) {
    const start = at - word.word.length;
    const { form } = word.value;
    const comparing = basis !== undefined && basis.start >= floor && basis.end <= start;
    const before = folded.charAt(start - 1);
    const again = form === 'short' && word.word.length === 1 && saysAgain(folded, start);
    const apart = form === 'short' && !again && (!comparing || (word.word === '增' && before === '新'));
    const works = /^(?:提升|提高|增强|加强)$/.test(word.word) && solid.has(kind) && figure.unit !== '位' && !comparing;
    const natural = word.word.startsWith('增长') && folded.startsWith('自然', start - 2);
    if (!apart && !works && !natural && !(form === 'noun' && (kind === 'money' || kind === 'count') && !comparing)) {
      const noun = form === 'noun' ? { noun: word.word } : {};
      // 比全市平均水平高: what it is compared with stands between, and names nothing
      const nameEnd = form === 'short' && comparing ? Math.max(floor, basis.start) : start;
      return { ...ofChange(word.value, figure, comparing), nameEnd, ...noun };
    }
  }

  // 高于全国1.2个百分点; 比全国高0.3个百分点 is read above.
  if (kind === 'percentagePoint' || !parts.has(kind)) {
    const against = comparedBefore(v, folded, figure, at, floor);
    if (against) return against;
  }

  if (parts.has(kind)) {
    const share = shareStart(folded, floor, at);
    if (share >= 0) {
      if (isOwnName(folded, share, floor)) return { relation: 'share', nameEnd: share + 2 };
      return { relation: 'share', nameEnd: share, ...ratioNoun(folded, share) };
    }
    if (folded.charAt(at - 1) === '的') {
      // 为年初预算的53.8%, 仅完成年度计划的三成: said of what stands before the verb, or in an earlier clause
      const verb = planShareStart(folded, floor, at - 1);
      // 是上年的1.2倍: no part of anything
      if (verb >= 0 && kind === 'multiple' && !plans.test(folded.slice(floor, at - 1)))
        return { relation: 'level', nameEnd: verb };
      if (verb >= 0) return { relation: 'share', nameEnd: verb, whole: true };
      // 完成总工程量的40%, 为总数的1/3
      if (kind !== 'multiple' && wholeBefore(folded, floor, at - 1))
        return { relation: 'share', nameEnd: at - 1, whole: true };
    }
  }

  if (kind === 'percentagePoint' && folded.charAt(floor) === '的') {
    const standard = standardBefore(folded, floor);
    if (standard) return { relation: 'change', direction: standard, nameEnd: floor, compared: true };
  }

  // 9.0%的增长
  if (relative.has(kind) && folded.charAt(figure.end) === '的') {
    const head = folded.slice(figure.end + 1, Math.min(after, figure.end + 5));
    const risen = /^(?:平均)?(增长|增速|增幅|涨幅|升幅|降幅|跌幅|下降)/.exec(head);
    if (risen) return { relation: 'growth', direction: /[降跌]/.test(risen[1]!) ? 'down' : 'up', nameEnd: at };
  }

  if (
    kind !== 'multiple' &&
    parts.has(kind) &&
    opensPart.test(folded.slice(floor, at)) &&
    isPartOf(v, folded, figure, floor)
  ) {
    return { relation: 'share', nameEnd: floor, ofNext: true };
  }
  const compared = basis && basis.start >= floor ? comparedFigure(folded, figure, at, basis) : undefined;
  if (compared) return compared;
  const inverted = invertedChange(v, folded, figure, floor, at, basis);
  if (inverted) return inverted;
  if (kind !== 'multiple' && parts.has(kind)) {
    if (isBeyond(folded, floor, at)) return { relation: 'growth', direction: 'up', nameEnd: floor, compared: true };
    // 支出78%用于民生
    if (spentOn.test(folded.slice(figure.end, figure.end + 6))) return { relation: 'share', nameEnd: at };
  }
  if (isFraction(folded, figure) && at > floor && !measures.has(folded.charCodeAt(at - 1))) {
    return { relation: 'share', nameEnd: at };
  }
  return { relation: 'level', nameEnd: end };
}

const below = codeSet('低慢少逊');
const standard = /(?:高于|低于|快于|慢于|优于|少于|逊于)[\d.]+%$/;

/** 低于4.5%的控制目标|1.4个百分点: the figure before is what this one is compared with. */
function standardBefore(folded: string, end: number): Direction | undefined {
  const found = standard.exec(folded.slice(Math.max(0, end - 14), end));
  if (!found) return undefined;
  return below.has(found[0].charCodeAt(0)) ? 'down' : 'up';
}

const measures = codeSet('率度比值面重例幅速数达到至由从于按以打用余');

/** 设备|三分之一已超期, 到位近三成: a part in words, of what stands before it. */
function isFraction(folded: string, { kind, start, end }: Figure): boolean {
  if (kind === 'percent') return folded.charAt(end - 1) === '成';
  return kind === 'ratio' && folded.slice(start, end).includes('分之');
}

/** 仍有32%的企业 */
const opensPart = /^(?:其中)?(?:仍|尚|还|已|约)?有?$/;
const wholes =
  /^(?:以上|以下|左右|多)?(?:为|的?(?!完成|实现|办结|增|降|提|目标|比例|标准|以|左|至|到|和|与|的|用于)[\u4e00-\u9fff])/;

/** 近三成流动机械, 98%的村: at the head of its clause it is said of a part of what follows; all of it (100%) is no part. */
function isPartOf(v: Vocabulary, folded: string, { start, end, value }: Figure, floor: number): boolean {
  if (value === '100' || wordBefore(v.comparison, folded, start, floor)) return false;
  return wholes.test(folded.slice(end, end + 6));
}

/** 同比多开83列, 同比+3.3%: nothing but the comparison makes the figure a change. */
function comparedFigure(folded: string, figure: Figure, at: number, basis: BasisCue): Reading | undefined {
  const nameEnd = basis.start;
  const more = folded.charAt(basis.end);
  const verb = at - basis.end - 1;
  if ((more === '多' || more === '少') && verb > 0 && verb < 3 && !relative.has(figure.kind)) {
    return { relation: 'change', direction: more === '多' ? 'up' : 'down', nameEnd };
  }
  if (basis.carried && basis.end === at && figure.kind === 'percent') {
    return { relation: 'growth', direction: figure.value.startsWith('-') ? 'down' : 'up', nameEnd };
  }
  return undefined;
}

/** 再降20%, 又增5亿元, 降了两成: a short verb that its neighbours show to be one. */
function saysAgain(folded: string, start: number): boolean {
  return repeats.has(folded.charCodeAt(start - 1)) || folded.charAt(start + 1) === '了';
}

/** 超任务12%, 超负荷三分之一: above what was to be. */
function isBeyond(folded: string, floor: number, end: number): boolean {
  return beyond.test(folded.slice(Math.max(floor, end - 8), end));
}

const beyond = /超(?:年度|序时|设计)?(?:任务|计划|目标|预算|负荷|进度|定额)$/;
const spentOn = /^(?:以上|左右)?(?:用于|用在|投向|来自|源自|集中在|集中于|投入到)/;

function nounBefore(
  v: Vocabulary,
  folded: string,
  end: number,
  floor: number,
): { start: number; word: string; value: ChangeWord } | undefined {
  const found = wordBefore(v.change, folded, end, floor);
  return found?.value.form === 'noun'
    ? { start: end - found.word.length, word: found.word, value: found.value }
    : undefined;
}

const plans = /(?:任务|目标|计划|预算)数?$/;
/** A verb that makes a clause of its own about what was named before: 为正常保有量|的102.3%. */
const opensShare = /^[仅只已约]?(?:为|是|相当于|达到?|完成了?|不足|不到|超过|不低于|不高于|不超过)/;
const planVerb = /[仅只已约]?(?:完成了?|相当于|为|是|达到?|不足|不到|超过)(?=[^,;:为是]{0,14}$)/;
/** Shorter than this a phrase before the verb says who, not what: 全省完成年度计划的…. */
const shortestWhat = 4;

/** Where the verb begins that measures something by its plan, or by the whole that its clause names; or -1. */
function planShareStart(folded: string, floor: number, end: number): number {
  // 完成年度目标任务(6万人)|的106.3%
  const remark = folded.charAt(end - 1) === ')' ? folded.slice(Math.max(floor, end - 16), end).indexOf('(') : -1;
  const phrase = folded.slice(Math.max(floor, end - 48), remark < 0 ? end : Math.max(floor, end - 16) + remark);
  if (!plans.test(phrase)) {
    return phrase.length <= 14 && /^(?:为|是|相当于|不足|不到|不低于|不高于|不超过)/.test(phrase) ? floor : -1;
  }
  if (opensShare.test(phrase)) return floor;
  const verb = planVerb.exec(phrase);
  if (!verb) return wholeBefore(folded, floor, end) ? floor : -1;
  return verb.index >= shortestWhat ? end - phrase.length + verb.index : floor;
}

/** A whole stands before 的: 总…, 全市…, or 完成 … */
function wholeBefore(folded: string, floor: number, end: number): boolean {
  for (let i = end - 2; i >= Math.max(floor, end - 14); i--) {
    const two = folded.slice(i, i + 2);
    if (two === '完成' || two === '相当' || two === '总数' || two === '总量' || two === '总额' || two === '全部')
      return true;
    if ((two.charAt(0) === '总' || two.charAt(0) === '全') && i + 2 <= end) return true;
  }
  return false;
}

/** 降低物流成本3%; 同比减少二氧化碳排放3万吨; 相较2021年…增加村集体资产2亿元: the verb stands before its noun. */
function invertedChange(
  v: Vocabulary,
  folded: string,
  figure: Figure,
  floor: number,
  at: number,
  basis: BasisCue | undefined,
): Reading | undefined {
  const comparing = basis !== undefined && basis.start >= floor && (basis.carried || basis.end > basis.start + 1);
  const pointed = figure.kind === 'percentagePoint' || figure.kind === 'percent';
  if (!comparing && !pointed) return undefined;
  const from = Math.max(floor, comparing ? basis.end : floor);
  const limit = Math.max(from, at - 24);
  for (let i = at - 1; i >= limit + 2; i--) {
    const found = wordBefore(v.change, folded, i, limit);
    if (found?.value.form !== 'verb' || found.word.length < 2) continue;
    if (nounTails.has(folded.charCodeAt(i))) continue;
    const start = i - found.word.length;
    // Without a comparison only a verb at the very head of its phrase counts.
    if (!comparing && (start > floor || rates.has(folded.charCodeAt(at - 1)))) continue;
    return { ...ofChange(found.value, figure, comparing), nameEnd: at };
  }
  return undefined;
}

/** 高于全国1.2个百分点: a comparison in one word, with what is compared after it. */
function comparedBefore(
  v: Vocabulary,
  folded: string,
  { kind }: Figure,
  at: number,
  floor: number,
): Reading | undefined {
  const limit = Math.max(floor, at - 24);
  for (let i = at; i > limit; i--) {
    const found = wordBefore(v.comparison, folded, i, floor);
    if (!found || (kind !== 'percentagePoint' && !wordAt(v.targets, folded, i, at))) continue;
    const start = i - found.word.length;
    const of = nounBefore(v, folded, start, floor);
    return {
      relation: 'change',
      direction: found.value,
      nameEnd: of?.start ?? start,
      compared: true,
      ...(of ? { noun: of.word } : {}),
    };
  }
  return undefined;
}
