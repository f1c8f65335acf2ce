/** Parts of a whole: 占支出的91%, 药占比26%, 完成总量的40%, 近三成企业, 支出78%用于民生. */
import type { Entry } from '../lexicon/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import type { Figure } from './figure.ts';
import { parts, type Reading, type Stretch, says } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPlace } from './where.ts';

const adverbs = codeSet('约仅所共');
/** 侵占, 霸占: to take, not to make up. */
const takers = codeSet('侵强抢独挤霸被');

/** A share that 占 or the whole before 的 says. */
export function readShare({ v, folded, figure: { kind }, floor, at }: Stretch): Reading | undefined {
  if (!parts.has(kind)) return undefined;
  const share = shareStart(folded, floor, at);
  if (share >= 0) {
    if (isOwnName(folded, share, floor)) return says('share', share + 2);
    const part = partWithin(folded, floor, share);
    return says('share', part > floor ? part : share, { noun: ratioNoun(folded, share) });
  }
  if (folded.charAt(at - 1) !== '的') return undefined;
  const limit = kind === 'percent' ? limitStart(folded, floor, at) : -1;
  if (limit >= 0) return says('share', limit, { whole: true });
  // 为年初预算的53.8%, 仅完成年度计划的三成: said of what stands before the verb, or in an earlier clause
  const verb = planShareStart(v, folded, floor, at - 1);
  // 相当于全国平均值的82%: as much as another's
  if (verb >= 0 && equals.test(folded.slice(verb, at))) return says('level', verb);
  // 是上年的1.2倍: no part of anything
  if (verb >= 0 && kind === 'multiple' && !endsInPlan(v, folded, floor, at - 1)) return says('level', verb);
  // 是普通插管的1/3: as thick as another is
  if (verb >= 0 && kind === 'ratio' && likened.test(folded.slice(verb, at))) return says('level', verb);
  if (verb >= 0) return says('share', verb, { whole: true });
  // 完成总工程量的40%, 为总数的1/3
  if (kind !== 'multiple' && wholeBefore(folded, floor, at - 1)) {
    // 人均产值|仅为全国平均水平的八成
    const said = planVerb(v, folded, floor, at - 1);
    const nameEnd = said >= floor + shortestWhat ? said : at - 1;
    return says('share', nameEnd, { whole: true });
  }
  return undefined;
}

/** 占|269万人口|当中的11%, 相当于|全市700万人口|的7% */
const countedHead = /(占|相[当等]于|等于)[^,;:。占]{0,12}$/;
const countedTail = /^(?:当?中|之中|其中)?的$/;

/** A share of a whole that is a figure itself. */
export function readShareOfCounted({ folded, figure: { kind }, floor, at, before }: Stretch): Reading | undefined {
  if (kind === 'multiple' || !parts.has(kind) || before?.end !== floor || !countedTail.test(folded.slice(floor, at)))
    return undefined;
  const head = countedHead.exec(folded.slice(Math.max(0, before.start - 16), before.start));
  if (head === null) return undefined;
  // said of what an earlier clause names
  return says(head[1] === '占' ? 'share' : 'level', floor, { whole: true });
}

const bounded = /^(?:左右|以上|以下)/;
const likened = /^[仅只约]?[是为](?![^,]*(?:[总全数额]|人口|面积|目标|计划|预算|任务|收入|支出))/;
const equals = /^[仅只约]?相[当等]于[^,]*(?:值|水平|人口|同期)的$/;

const among = /中[,就]?[约仅]?有[约近逾超]?$/;
/** 3%的|人死于 */
export const ofPeople = /^的?人(?![群选质事生体口均类工力民才士员次家手数年月日])[\u4e00-\u9fff]/;

/** 20%左右|为直链淀粉 */
export const isWhat = /^(?:以上|以下|左右|上下|多)?(?:[是为属](?![了])|来自)/;
const voting = /^的(?:选票|得票|席位)/;
const gaining = /(?:获得|赢得|拿下|取得|持有|占有)$/;

/** 以40.51%的|占比: a share that the noun behind the figure says. */
export function readShareBehind({ v, folded, figure: { kind, end }, floor, at }: Stretch): Reading | undefined {
  if (kind === 'multiple' || !parts.has(kind) || folded.charAt(end) !== '的') return undefined;
  if (!v.shareNouns.at(folded, end + 1)) return undefined;
  return says('share', folded.charAt(at - 1) === '以' ? Math.max(floor, at - 1) : at);
}

/** 38%的|股权, 持股|91%: a part of a company. */
export const stakeBehind = /^的?(股权|股份|控股|表决权|投票权|(?:赔偿|主要|次要|全部|民事|过错)?责任)/;
const stakeBefore = /(?:持股|参股|控股)$/;

/** A share of a company, said by the noun behind or the verb before. */
export function readStake({ folded, figure: { kind, end }, floor, at }: Stretch): Reading | undefined {
  if (kind !== 'percent') return undefined;
  const behind = stakeBehind.test(folded.slice(end, end + 6));
  if (!behind && !stakeBefore.test(folded.slice(Math.max(floor, at - 6), at))) return undefined;
  return says('share', at);
}

const ofAll = /全[球国省市县区身村校厂部]|世界/;

/** 覆盖|98.9%的人口, 有|3%的人: a part of what follows. */
export function readShareOfObject({ v, folded, figure, floor, at }: Stretch): Reading | undefined {
  const { kind, end, value } = figure;
  if (kind === 'multiple' || !parts.has(kind) || value === '100') return undefined;
  const verb = folded.slice(Math.max(floor, at - 2), at);
  // 受访者中有|72%
  if (among.test(folded.slice(Math.max(floor, figure.start - 4), figure.start))) return says('share', at);
  // 淀粉|有|20%左右为直链淀粉
  if (folded.charAt(figure.start - 1) === '有' && isWhat.test(folded.slice(end, end + 4))) return says('share', at);
  // 接受治疗的|3%|人死于并发症
  if (ofPeople.test(folded.slice(end, end + 4)) && !v.change.before(folded, at, floor)) return says('share', at);
  // 该公司|12%左右的员工缺勤
  const whole = end + (bounded.exec(folded.slice(end, end + 3))?.[0].length ?? 0);
  if (
    at > floor &&
    folded.charAt(whole) === '的' &&
    v.groups.at(folded, whole + 1) &&
    !measures.has(folded.charCodeAt(at - 1))
  )
    return v.change.before(folded, at, floor) ? undefined : says('share', at);
  // 获得|52%的选票
  if (gaining.test(verb) && voting.test(folded.slice(end, end + 3))) return says('share', at);
  // 消耗|全身|20%的能量
  const ofNext = ofAll.test(folded.slice(Math.max(floor, at - 2), at)) || undefined;
  if (!ofNext && !v.covering.before(folded, at, floor)) return undefined;
  return /^(?:以上|以下|左右|多)?的[\u4e00-\u9fff]/.test(folded.slice(end, end + 4))
    ? says('share', at, { ofNext })
    : undefined;
}

/** A share of what stands behind the figure. */
export function readShareOfNext({ v, folded, figure, floor, at }: Stretch): Reading | undefined {
  const { kind, end } = figure;
  if (kind === 'multiple' || !parts.has(kind)) return undefined;
  const opens = opensPart.test(folded.slice(floor, at));
  if (!(opens || (partBehind.test(folded.slice(end, end + 5)) && isThere(v, folded, floor, at)))) return undefined;
  return isPartOf(v, folded, figure, floor) ? says('share', opens ? floor : at, { ofNext: true }) : undefined;
}

/** A share that no word but its own form, or what it is spent on, tells. */
export function readBareShare({ v, folded, figure, floor, at }: Stretch): Reading | undefined {
  const { kind, end } = figure;
  // 支出78%用于民生
  const spent = kind !== 'multiple' && parts.has(kind) && v.spent.at(folded, behindBound(folded, end)) !== undefined;
  // 占有|率达三成
  const measured = measures.has(folded.charCodeAt(at - 1)) || folded.charAt(at) === '率';
  const worded = isFraction(folded, figure) && at > floor && !measured;
  return spent || worded ? says('share', at) : undefined;
}

/** 78%以上|用于民生 */
function behindBound(folded: string, end: number): number {
  return folded.startsWith('以上', end) || folded.startsWith('左右', end) ? end + 2 : end;
}

/** |超过公司主营业务收入的|50%: what an earlier clause names is so much of it. */
const exceeding =
  /^(?:已|约|将)?(?:不?超过|不低于|不足|接近)[^,;:。]{2,24}(?:收入|资产|利润|总额|股本|市值|成本|余额)的$/;

/** 试用期工资|不得低于约定工资的|80% */
const limited = /不[得应能可](?:超过|低于|少于|高于|多于)[^,;:。]{2,24}的$/;

/** Where it is said how much of a whole something may or does exceed, or -1. */
function limitStart(folded: string, floor: number, at: number): number {
  const words = folded.slice(floor, at);
  if (exceeding.test(words)) return floor;
  const limit = words.search(limited);
  return limit > 1 ? floor + limit : -1;
}

const within = /[^,;:。在]{2,}(在[^,;:。在]{2,20}的)$/;

/** 海外业务|在总营收中的|占比: where the part ends that the whole stands behind, or -1. */
function partWithin(folded: string, floor: number, share: number): number {
  if (folded.charAt(share + 1) !== '比') return -1;
  const whole = within.exec(folded.slice(floor, share));
  return whole ? share - whole[1]!.length : -1;
}

/** 占比 names the share: a change after it is of that. */
export function ratioNoun(folded: string, share: number): string | undefined {
  return folded.charAt(share + 1) === '比' ? '占比' : undefined;
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
export function shareStart(folded: string, floor: number, end: number): number {
  for (let i = end - 1; i >= floor; i--) {
    const code = folded.charCodeAt(i);
    if (code === 0x2c || code === 0x3b) return -1;
    if (code === 0x5360 /* 占 */) {
      // 占地5亩, 市场占有率
      if (/^(?:[地用道](?![区方])|有)/.test(folded.slice(i + 1, i + 3)) || takers.has(folded.charCodeAt(i - 1)))
        continue;
      return i;
    }
  }
  return -1;
}

/** 年度|计划数|的: what is planned ends the phrase. */
function endsInPlan(v: Vocabulary, folded: string, start: number, end: number): boolean {
  return v.planned.before(folded, folded.charAt(end - 1) === '数' ? end - 1 : end, start) !== undefined;
}

const modest = codeSet('仅只已约');

/** The word at the head that makes a clause of its own about what was named before: |为|正常保有量的102.3%. */
function weighingAt(v: Vocabulary, folded: string, start: number, end: number): Entry<boolean> | undefined {
  return v.weighing.at(folded, modest.has(folded.charCodeAt(start)) ? start + 1 : start, end);
}

const longestWhole = 14;
const wholeEnds = codeSet(',;:为是');

/** Where such a word begins with nothing but a whole behind it, or -1. */
function planVerb(v: Vocabulary, folded: string, start: number, end: number): number {
  let first = -1;
  for (let i = end - 1; i >= start; i--) {
    const word = v.weighing.at(folded, i, end);
    const behind = i + (word?.word.length ?? 0);
    if (word && end - behind <= longestWhole) first = modest.has(folded.charCodeAt(i - 1)) && i > start ? i - 1 : i;
    if (wholeEnds.has(folded.charCodeAt(i)) || end - i > longestWhole + 3) break;
  }
  return first;
}

/** Shorter than this a phrase before the verb says who, not what: 全省完成年度计划的…. */
const shortestWhat = 4;

const longestPlan = 48;

/** Where the verb begins that measures something by its plan, or by the whole that its clause names; or -1. */
function planShareStart(v: Vocabulary, folded: string, floor: number, end: number): number {
  // 完成年度目标任务(6万人)|的106.3%
  const remark = folded.charAt(end - 1) === ')' ? folded.slice(Math.max(floor, end - 16), end).indexOf('(') : -1;
  const start = Math.max(floor, end - longestPlan);
  const stop = remark < 0 ? end : Math.max(floor, end - 16) + remark;
  if (!endsInPlan(v, folded, start, stop)) {
    return stop - start <= longestWhole && v.weighing.at(folded, start, stop)?.value ? floor : -1;
  }
  if (weighingAt(v, folded, start, stop)) return floor;
  const verb = planVerb(v, folded, start, stop);
  if (verb < 0) return wholeBefore(folded, floor, end) ? floor : -1;
  return verb - start >= shortestWhat ? verb : floor;
}

/** A whole stands before 的: 总…, 全市…, or 完成 … */
function wholeBefore(folded: string, floor: number, end: number): boolean {
  for (let i = end - 2; i >= Math.max(floor, end - 14); i--) {
    const character = folded.charAt(i);
    if (character === '总' || character === '全' || folded.startsWith('完成', i) || folded.startsWith('相当', i))
      return true;
  }
  return false;
}

const measures = codeSet('率度比值面重例幅速数达到至由从于按以打用余');

const degree = /^ ?(?:热|油温|熟(?![悉人])|饱|新(?=[的,。、]|$))/;

/** 七成|热, 六成|熟: how far, and no part of anything. */
function isDegree(folded: string, end: number): boolean {
  return folded.charAt(end - 1) === '成' && degree.test(folded.slice(end, end + 4));
}

/** 设备|三分之一已超期, 到位近三成: a part in words, of what stands before it. */
function isFraction(folded: string, { kind, start, end }: Figure): boolean {
  if (kind === 'percent') return folded.charAt(end - 1) === '成' && !isDegree(folded, end);
  return kind === 'ratio' && folded.slice(start, end).includes('分之');
}

/** 仍有32%的企业 */
const opensPart = /^(?:其中|其余)?(?:仍|尚|还|已|约)?有?$/;
/** 三分之一|的人口, 12%左右|的员工 */
const partBehind = /^(?:以上|以下|左右|多)?的(?!股权|股份|控股|表决权)[\u4e00-\u9fff]{2}/;
const longestThere = 14;
const adverbsThere = /(?:境内|目前|现在|现|当时|中|都|均|还|仍|各|约)*有?$/;
const somewhere =
  /^(?:[东西南北中][东西南北]?[部方边侧面岸]|[该本我全此当][\u4e00-\u9fff]{0,2}[国省市县区州镇乡村岛球界地校院厂局司团台湾港])$/;

/** 全世界|55%的人口住在城市, 日本|有两成的劳工: nothing but where they are stands before. */
function isThere(v: Vocabulary, folded: string, start: number, end: number): boolean {
  if (end <= start || end - start > longestThere) return false;
  const words = folded.slice(start, end).replace(adverbsThere, '');
  return words !== '' && (somewhere.test(words) || isPlace(v, folded, { start, end: start + words.length }));
}

const wholes =
  /^(?:以上|以下|左右|多)?(?:为|的?(?!完成|实现|办结|增|降|提|目标|比例|标准|以|左|至|到|和|与|的|用于)[\u4e00-\u9fff])/;

/** 0.5%的贴现率, 40%的食盐水: how high it is or how strong, and no part of it. */
const rated = /^的[\u4e00-\u9fff]{0,6}?(?:率(?![先领])|盐水|溶液|酒精|糖水)/;

/** 近三成流动机械, 98%的村: at the head of its clause it is said of a part of what follows; all of it (100%) is no part. */
function isPartOf(v: Vocabulary, folded: string, { start, end, value }: Figure, floor: number): boolean {
  if (value === '100' || isDegree(folded, end) || v.comparison.before(folded, start, floor)) return false;
  if (rated.test(folded.slice(end, end + 10))) return false;
  return wholes.test(folded.slice(end, end + 6));
}
