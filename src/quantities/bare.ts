/** Bare numbers, whose kind their context tells: 罚款6万, 投入产出比1.6, 指数98.6, 办结件53. */
import { isDigit, isLatin, type Numeral, skipBlanks } from '../numbers/index.ts';
import type { Kind } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { examined, examinedLinks, moneyCues, placeKinds, ratioCues, scoreCues } from './bare.data.ts';
import { boundWordStart } from './bounds.ts';
import { hasCue, isFrom } from './cues.ts';
import { type Figure, type Measure, newFigure } from './figure.ts';
import { quakeNames } from './homonyms.data.ts';
import { withMore } from './special.ts';

const yuan: Measure = { kind: 'money', name: '元', code: 'CNY' };
const operators = codeSet('*×÷+');
const stating = codeSet('为达至到是比率值于约有共计数件');
const strengthTails = createWordSet(['强震 地震']);
const strengthHeads = createWordSet(quakeNames);
const moneyTailWords = createWordSet([
  '资金 巨资 投向 用于投资 交保 保释金 奖金 大奖 头奖 奖项 赏金 罚金 罚款 现金 年薪 月薪 投资额',
]);
const markTails = createWordSet(['的高分 的得分 的成绩 的评分 的总分 的平均分']);
const holders = codeSet('个户人家');
const goesOn = codeSet('的和与及或以左上且并而等兑');
const spanWords = createWordSet(['区间 之间 范围 水平 关口 大关 点位 不等 左右 上下 之多']);
const pairTails = codeSet('到至缩扩下上提升降增减回优改跃调变');
const ratioVerbs = codeSet('为是达至到由从的约近超压降升提高低下上扩大缩小减少增优改善调整控制在');
/** 同比, 环比, 占比, 对比; and 与上年比 */
const notRatios = codeSet('同环占对相评百可期年月季初国省市');
const statedBy = codeSet('为达至到是计有共约近超逾过数比值率分额量件人次长降于由从=<>≈≤≥报');

/** A number without a unit: an amount of money, a ratio, a mark or a plain number, as the words before it say. */
export function readBare(folded: string, numeral: Numeral): Figure | undefined {
  const kind = bareRule(folded, numeral)?.kind ?? 'none';
  if (kind === 'none') return undefined;
  const figure = newFigure(
    numeral,
    numeral.start,
    numeral.end,
    kind === 'money' ? yuan : { kind, name: '', code: '1' },
  );
  figure.upper = numeral.upper;
  figure.over = numeral.over;
  return numeral.fraction ? withMore(folded, figure) : figure;
}

const chart = /^-?\d{1,5}\.\d{1,2}-\d{1,5}\.\d/;

function isInChart(folded: string, { start }: Numeral): boolean {
  return folded.charAt(start) === '-' && chart.test(folded.slice(start, start + 16));
}

const counting = /的[\u4e00-\u9fff]{1,6}[人者员手户客工生师]数?[约近超逾达为共有]*$/;
const dated = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;
const likeMark = /指数[^。;]{0,40}(?:预期|前值|初值|终值)值?[为是]?$/;

export interface BareRule {
  readonly name: string;
  /** `none`: no figure. */
  readonly kind: Kind | 'none';
  readonly speaks: (folded: string, numeral: Numeral) => boolean;
}

/** What a bare number is; the first that speaks has it. */
export const bareRules: readonly BareRule[] = [
  { name: 'round of a contest', kind: 'none', speaks: (folded, { end }) => folded.startsWith('决赛', end) },
  // 211/985重点院校
  { name: 'name with a stroke', kind: 'none', speaks: isStrokeName },
  { name: 'fraction', kind: 'ratio', speaks: (_, { fraction }) => fraction === true },
  // 十二县|四|省辖市|一|管理局
  { name: 'kind of place', kind: 'count', speaks: isKindOfPlace },
  { name: 'digit in words', kind: 'none', speaks: (_, numeral) => isWord(numeral) },
  {
    name: 'scale alone',
    kind: 'none',
    speaks: (folded, numeral) => numeral.bareScale === true && !isPassedScale(folded, numeral),
  },
  // 27.6-9.3|16.8: marks of a chart that run together
  { name: 'row of a chart', kind: 'none', speaks: isInChart },
  {
    name: 'month of a year',
    kind: 'none',
    // 时间政策相关内容2014.10【浙江省】
    speaks: (folded, { start, end }) =>
      dated.test(folded.slice(start, end)) &&
      !statedBy.has(folded.charCodeAt(start - 1)) &&
      isHan(folded.charCodeAt(start - 1)),
  },
  { name: 'long code', kind: 'none', speaks: (_, numeral) => isLongCode(numeral) },
  { name: 'structure', kind: 'none', speaks: (folded, { start, end }) => isInRatio(folded, start, end) },
  { name: 'size of a picture', kind: 'none', speaks: isPictureSize },
  // 规模7.3强震
  {
    name: 'strength',
    kind: 'number',
    speaks: (folded, { decimal, start, end }) =>
      decimal === true &&
      (wordAt(strengthTails, folded, end) !== undefined || wordBefore(strengthHeads, folded, start) !== undefined),
  },
  { name: 'number of a section', kind: 'none', speaks: isSection },
  // 5-甲氧基: a place in a molecule
  {
    name: 'place in a molecule',
    kind: 'none',
    speaks: (folded, { end, value }) =>
      value.length < 3 && folded.charAt(end) === '-' && isHan(folded.charCodeAt(end + 1)),
  },
  // 考虑到1)成本变化
  { name: 'marker of an item', kind: 'none', speaks: isItemMarker },
  // 总机电话是3549 3585
  {
    name: 'number to call',
    kind: 'none',
    speaks: (folded, { start, script }) =>
      script === 'arabic' && called.test(folded.slice(Math.max(0, start - 8), start)),
  },
  { name: 'year of an index', kind: 'none', speaks: isBaseYear },
  {
    name: 'word of money right before',
    kind: 'money',
    speaks: (folded, numeral) => isSum(folded, numeral) && followsMoneyWord(folded, numeral.start),
  },
  // 裁定100万交保
  {
    name: 'word of money right behind',
    kind: 'money',
    speaks: (folded, numeral) =>
      isSum(folded, numeral) && (wordAt(moneyTailWords, folded, numeral.end) !== undefined || isPutIn(folded, numeral)),
  },
  {
    name: 'counted noun',
    kind: 'count',
    speaks: (folded, numeral) => goesOnBehind(folded, numeral) && countsNoun(folded, numeral),
  },
  // pH=9.18磷酸盐缓冲液, 调至pH4.0
  {
    name: 'acidity',
    kind: 'number',
    speaks: (folded, { start, script }) =>
      script === 'arabic' && acidity.test(folded.slice(Math.max(0, start - 6), start)),
  },
  // DNA测得3.370e+08谷丙转氨酶
  {
    name: 'power of ten',
    kind: 'number',
    speaks: (folded, { start, end, script }) => script === 'arabic' && powered.test(folded.slice(start, end)),
  },
  // 谷丙转氨酶105.4谷草转氨酶102
  { name: 'value of an examination', kind: 'number', speaks: isExamined },
  { name: 'goes on', kind: 'none', speaks: goesOnBehind },
  {
    name: 'word of money',
    kind: 'money',
    // 获得收入的骑手|745万: people
    speaks: (folded, numeral) =>
      isSum(folded, numeral) &&
      hasCue(folded, numeral.start, moneyCues) &&
      !counting.test(folded.slice(Math.max(0, numeral.start - 12), numeral.start)),
  },
  // 对企业进行奖补,最高200万
  {
    name: 'word of money in the clause before',
    kind: 'money',
    speaks: (folded, numeral) => isSum(folded, numeral) && goesOnFromMoney(folded, numeral.start),
  },
  { name: 'word of a ratio', kind: 'ratio', speaks: isNamedRatio },
  {
    name: 'word of a mark',
    kind: 'score',
    speaks: (folded, { start, end }) =>
      hasCue(folded, start, scoreCues) ||
      likeMark.test(folded.slice(Math.max(0, start - 50), start)) ||
      wordAt(markTails, folded, end) !== undefined,
  },
  // 拥有5G基站, 支持4K
  { name: 'letter behind', kind: 'none', speaks: (folded, { end }) => isLatin(folded.charCodeAt(end)) },
  { name: 'stated', kind: 'number', speaks: (folded, { start }) => isStated(folded, start) },
  { name: 'measured', kind: 'number', speaks: isMeasured },
];

/** The rule by which a bare number is what it is; undefined where none speaks, and it is no figure. */
export function bareRule(folded: string, numeral: Numeral): BareRule | undefined {
  for (const rule of bareRules) if (rule.speaks(folded, numeral)) return rule;
  return undefined;
}

const placeKindWords = createWordSet(placeKinds);
const placeEnds = codeSet('省县市区州旗乡镇厅盟局村');

/** 三|自治县; 四市|一|特区: 一 counts behind others only. */
function isKindOfPlace(folded: string, { start, end, value, fraction, decimal, script }: Numeral): boolean {
  if (fraction || decimal || value.length > 3 || !wordAt(placeKindWords, folded, end)) return false;
  const row = placeEnds.has(folded.charCodeAt(start - 1)) && !ordinal.has(folded.charCodeAt(start - 2));
  return row || !((value === '1' && script === 'chinese') || ordinal.has(folded.charCodeAt(start - 1)));
}

const ordinal = codeSet('第全各该本');
const acidity = /pH值?[=:为约是至到在]*$/;
const powered = /^\d+(?:\.\d+)?[eE][+-]\d{1,3}$/;
const examinedWords = createWordSet(examined);
const examinedLinkWords = createWordSet(examinedLinks);
/** Behind the number of a kind of enzyme or cell, or of a power: 蛋白1型, 转移酶1(GST1), 1.1*106. */
const kindTails = codeSet('型号级类期项次抑受亚/*×(^-+~');

/** A value of a laboratory, with or without a verb before; more may follow at once. */
function isExamined(folded: string, { script, start, end }: Numeral): boolean {
  const next = folded.charCodeAt(end);
  if (script !== 'arabic' || kindTails.has(next) || isLatin(next)) return false;
  const link = wordBefore(examinedLinkWords, folded, start)?.word.length ?? 0;
  return wordBefore(examinedWords, folded, start - link) !== undefined;
}

function isWord({ script, scaled, over, decimal }: Numeral): boolean {
  return script === 'chinese' && !scaled && over === undefined && !decimal;
}

function isStrokeName(folded: string, { fraction, script, start, end }: Numeral): boolean {
  return fraction === true && script === 'arabic' && end - start > 4 && !closesPhrase(folded, end);
}

const called = /(?:电话|传真|热线|手机|专线|邮编)(?:号码?)?[是为:]?\s?$|(?:拨打|拨通|接到?)$/;

/** 考虑到1)成本变化: no bracket was open that could close here. */
function isItemMarker(folded: string, { decimal, signed, start, end, value }: Numeral): boolean {
  if (decimal || signed || value.length > 2 || folded.charAt(end) !== ')') return false;
  for (let p = start - 1; p > start - longestBracket && p >= 0; p--) {
    const character = folded.charAt(p);
    if (character === '(') return false;
    if (character === ')' || character === '。') return true;
  }
  return true;
}

/** How far back the bracket may stand that closes behind a number. */
const longestBracket = 40;

/** 分辨率为1920×1080; 7×24小时 and the factors of an equation are figures. */
function isPictureSize(folded: string, { start, end, value }: Numeral): boolean {
  if (folded.charAt(end) !== '×' || value.length < 3 || folded.charAt(start - 1) === '=') return false;
  let p = end + 1;
  while (isDigit(folded.charCodeAt(p))) p++;
  return p > end + 3 && !'=.×+-%'.includes(folded.charAt(p) || ' ');
}

/** 3.4、未来发展, 2.2.瑞丽医美: the number of a section, run together with the line before. */
function isSection(folded: string, { decimal, signed, end, start, value }: Numeral): boolean {
  // 总经理2.发生日期: the number of an item
  if (!decimal && value.length < 3 && folded.charAt(end) === '.' && isHan(folded.charCodeAt(start - 1))) {
    return (
      isHan(folded.charCodeAt(end + 1)) &&
      (!stating.has(folded.charCodeAt(start - 1)) || folded.charAt(start - 1) === '是')
    );
  }
  if (!decimal || signed || value.length > 4 || stating.has(folded.charCodeAt(start - 1))) return false;
  return (folded.charAt(end) === '、' || folded.charAt(end) === '.') && isHan(folded.charCodeAt(end + 1));
}

const baseYear = /[\d年月] ?= ?$/;

/** (2000=100), 以2010年1月=100: the time at which an index is a hundred, and the hundred. */
function isBaseYear(folded: string, { start, end, value }: Numeral): boolean {
  if (folded.charAt(end) === '=' && /^(?:19|20)\d\d$/.test(value)) return true;
  return value === '100' && baseYear.test(folded.slice(Math.max(0, start - 6), start));
}

function isSum(folded: string, { scaled, end }: Numeral): boolean {
  return scaled === true && !holders.has(folded.charCodeAt(end));
}

/** Something follows that the number could count or name. */
function goesOnBehind(folded: string, { start, end }: Numeral): boolean {
  // 达到11了
  return !closesPhrase(folded, end) && !opensChange(folded, start, end) && folded.charAt(end) !== '了';
}

const moneyBefore = /[元资款金][^。;]{0,14}$/;

/** 募资15亿,其中14亿|投入研发, but 晋军20万|投入 */
function isPutIn(folded: string, { start, end }: Numeral): boolean {
  return folded.startsWith('投入', end) && moneyBefore.test(folded.slice(Math.max(0, start - 16), start));
}

const bounded = /,(?:最高|最低|最多|最少|至少|高达|不超过|不低于|合计|总计|累计)+$/;

/** 对企业进行奖补|,最高|200万 */
function goesOnFromMoney(folded: string, start: number): boolean {
  const led = bounded.exec(folded.slice(Math.max(0, start - 6), start));
  return led !== null && hasCue(folded, start - led[0].length, moneyCues);
}

function isNamedRatio(folded: string, { start }: Numeral): boolean {
  if (operators.has(folded.charCodeAt(start - 1))) return false;
  return hasCue(folded, start, ratioCues) || followsRatioWord(folded, start);
}

/** 播放量破亿, 用户突破千万: a scale word that something bounds, and no noun behind. */
function isPassedScale(folded: string, { start, end }: Numeral): boolean {
  const passed = boundWordStart(folded, start) < start || (end - start > 1 && folded.startsWith('以上', end));
  return passed && '万亿'.includes(folded.charAt(end - 1)) && closesPhrase(folded, end);
}

/** Eleven digits and more without separators: a telephone, account or identity number. */
function isLongCode({ start, end, script, decimal, value }: Numeral): boolean {
  return script === 'arabic' && !decimal && end - start >= 11 && value.length >= 11 && end - start === value.length;
}

/** Nothing that the number could count or name follows it. */
export function closesPhrase(folded: string, end: number): boolean {
  const p = skipBlanks(folded, end);
  const code = folded.charCodeAt(p);
  const next = folded.charAt(p);
  return (
    (!isHan(code) || goesOn.has(code) || wordAt(spanWords, folded, p) !== undefined) && next !== '”' && next !== '〕'
  );
}

/** 由2.15缩小到2.12, 从98.6升至103.5: the first of a pair. */
function opensChange(folded: string, start: number, end: number): boolean {
  return pairTails.has(folded.charCodeAt(end)) && isFrom(folded, start);
}

/** ,300多万|青年参加 */
function opensClause(folded: string, start: number): boolean {
  return start === 0 || ',;。、\n'.includes(folded.charAt(start - 1));
}

/** 惠及860万老年人: digits with 万 or 亿 and a noun without a measure word. */
function countsNoun(folded: string, { start, end, script, scaled, upper }: Numeral): boolean {
  return (
    script !== 'arabic' &&
    scaled === true &&
    upper === undefined &&
    (isHan(folded.charCodeAt(start - 1)) || opensClause(folded, start)) &&
    folded.charAt(start - 1) !== '每' &&
    isHan(folded.charCodeAt(end)) &&
    isHan(folded.charCodeAt(end + 1)) &&
    '万亿'.includes(folded.charAt(end - 1)) &&
    !folded.slice(end, end + 4).includes('级')
  );
}

/** 罚款6万, 租金12万, 拨付3200万用于救灾: the word of money stands right before. */
function followsMoneyWord(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) === '金') return true;
  return moneyCues.some((cue) => folded.startsWith(cue, start - cue.length));
}

/** Scale words and decimals behind a word are amounts; 4K and 4.0 are versions. */
function isMeasured(folded: string, { start, end, scaled, decimal }: Numeral): boolean {
  // 万, 万余, 万+
  if (scaled) {
    const last = folded.charAt(end - 1) === '+' ? end - 2 : end - 1;
    return isHan(folded.charCodeAt(last)) || 'wW'.includes(folded.charAt(last));
  }
  // 213,619的人口: digits that are grouped are no code
  if (folded.charAt(end - 4) === ',' && end - start > 5) return true;
  return decimal === true && isHan(folded.charCodeAt(start - 1)) && !folded.startsWith('.0', end - 2);
}

/** 4.1:38.2:57.7 is a structure, no amount. */
function isInRatio(folded: string, start: number, end: number): boolean {
  return (
    (folded.charAt(end) === ':' && isDigit(folded.charCodeAt(end + 1))) ||
    (folded.charAt(start - 1) === ':' && isDigit(folded.charCodeAt(start - 2)))
  );
}

/** 废钢比降到0.18, 投入产出比达1.6: a word that ends in 比, and nothing but a verb of change between it and the number. */
function followsRatioWord(folded: string, start: number): boolean {
  const floor = Math.max(1, start - 8);
  let p = start - 1;
  while (p > floor && ratioVerbs.has(folded.charCodeAt(p))) p--;
  const before = folded.charCodeAt(p - 1);
  return folded.charAt(p) === '比' && isHan(before) && !notRatios.has(before);
}

/** ?x=1&d=3: a parameter of an address. */
function isParameter(folded: string, at: number): boolean {
  if (folded.charAt(at) !== '=') return false;
  let p = at - 1;
  while (p > at - 12 && (isLatin(folded.charCodeAt(p)) || folded.charAt(p) === '_')) p--;
  return '?&'.includes(folded.charAt(p) || ' ');
}

/** The word before states an amount: 办结件53, 为1.14, 达8.6. */
function isStated(folded: string, start: number): boolean {
  const p = folded.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1;
  return statedBy.has(folded.charCodeAt(p)) && !isParameter(folded, p);
}
