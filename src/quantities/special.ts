/** Figures whose form is more than number and unit: ranks, 翻番, ratios, and bare numbers that their context names. */
import { divide, exact } from '../numbers/exact.ts';
import { isDigit, isLatin, type Numeral, skipBlanks } from '../numbers/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { boundBefore, boundWordStart, closes } from './bounds.ts';
import { type Figure, type NewFigure, newFigure } from './figure.ts';
import {
  firstCues,
  firstValues,
  moneyCues,
  rankCues,
  rankMoves,
  ratioCues,
  scoreCues,
  topCues,
} from './special.data.ts';

/** How far before a figure a word that tells its kind may stand. */
export const reach = 14;

const ratioMarks = codeSet(':比');
const quakeTails = createWordSet(['强震 地震']);
const placeVerbs = createWordSet(['是 为 则是 则为 即 即是 依次是 依次为']);
/** What may follow 第二 and makes it a place, and what may not follow that. */
const superlatives: Readonly<Record<string, string>> = {
  大: '道街队桥厅学堂厦队组块类项',
  高: '中级速等架压',
  多: '功媒元',
  低: '',
  长: '江春沙城征篇',
  快: '速',
  深: '圳',
  强: '',
  重: '型点要机',
  小: '学区组时节队',
  少: '年',
  远: '',
  富: '',
  贵: '宾族州',
  好: '',
  佳: '',
  热: '电线',
  受: '理',
};
const rankMoveWords = createWordSet(rankMoves);
const clauseMarks = codeSet(',;。:!?\n');
const origins = codeSet('由从');
const holders = codeSet('个户人家');
const afterRank = codeSet('的、和且并及比较');
const afterFirst = codeSet('的、列');
const goesOn = codeSet('的和与及以左上且并而等兑');
const spanWords = createWordSet(['区间 之间 范围 水平 关口 大关 点位']);
const pairTails = codeSet('到至缩扩下上提升降增减回优改跃调变');
const ratioVerbs = codeSet('为是达至到由从的约近超压降升提高低下上扩大缩小减少增优改善调整控制在');
/** 同比, 环比, 占比, 对比; and 与上年比 */
const notRatios = codeSet('同环占对相评百可期年月季初国省市');
const statedBy = codeSet('为达至到是计有共约近超逾过数比值率分额量件人次长降于由从=<>≈≤≥报');

/** Index behind the nearest clause mark before `at`, at most `reach` back. */
function clauseStart(folded: string, at: number): number {
  const floor = Math.max(0, at - reach);
  let p = at;
  while (p > floor && !clauseMarks.has(folded.charCodeAt(p - 1))) p--;
  return p;
}

function hasCue(folded: string, at: number, cues: readonly string[]): boolean {
  const context = folded.slice(clauseStart(folded, at), at);
  return cues.some((cue) => context.includes(cue));
}

function rank(numeral: Numeral, start: number, end: number, bound?: 'atMost'): Figure {
  const figure = newFigure(numeral, start, end, 'rank', numeral.value, '位', '{位}');
  figure.bound = bound;
  return figure;
}

/** `居全市第一`, `全省第3位`, `前三`, `前10位`, `跻身全国50强`. Ordinals (第一批, 前三季度) are none. */
export function readRank(folded: string, numeral: Numeral): Figure | undefined {
  const { start, end } = numeral;
  if (numeral.upper !== undefined || numeral.decimal || numeral.signed) return undefined;
  const before = folded.charAt(start - 1);
  const next = folded.charAt(end);
  const place = next === '位' || next === '名';
  if (before === '第') {
    const behind = place ? end + 1 : end;
    // 第二多: 多 is no approximator there
    const bare = numeral.over && folded.charAt(end - 1) === '多' ? end - 1 : end;
    if (!place && isSuperlative(folded, bare)) return rank(numeral, start - 1, bare);
    if (listsPlaces(folded, behind)) return rank(numeral, start - 1, behind);
    const code = folded.charCodeAt(behind);
    const moves = wordAt(rankMoveWords, folded, behind) !== undefined;
    const closed = !isHan(code) || afterRank.has(code) || moves;
    const moved = (moves && isFrom(folded, start - 1)) || wordBefore(rankMoveWords, folded, start - 1) !== undefined;
    if (!closed || !(place || moved || hasCue(folded, start - 1, rankCues) || isPlaceOf(folded, numeral))) {
      return undefined;
    }
    return rank(numeral, start - 1, behind);
  }
  if (before === '前') {
    const closed = place || next === '强' || !isHan(folded.charCodeAt(end)) || afterFirst.has(folded.charCodeAt(end));
    if (
      !closed ||
      next === '%' ||
      !(place || hasCue(folded, start - 1, rankCues) || hasCue(folded, start - 1, topCues))
    ) {
      return undefined;
    }
    return rank(numeral, start - 1, place || next === '强' ? end + 1 : end, 'atMost');
  }
  if (next === '强' && numeral.script === 'arabic' && hasCue(folded, start, topCues))
    return rank(numeral, start, end + 1, 'atMost');
  return undefined;
}

/** 第二大经济体, 第三高, 死亡人数第二多之地震; 第二大道 and 第一高中 are names. */
function isSuperlative(folded: string, at: number): boolean {
  const names = superlatives[folded.charAt(at)];
  return names !== undefined && !names.includes(folded.charAt(at + 1) || ' ');
}

/** How far behind 第二是 the amount of that place may stand. */
const placeReach = 14;

/** 第二是越南30%: places with their amounts; 第二是加强监管 lists tasks. */
function listsPlaces(folded: string, at: number): boolean {
  const verb = wordAt(placeVerbs, folded, at)?.word;
  if (verb === undefined) return false;
  for (let p = at + verb.length; p < at + placeReach; p++) {
    const code = folded.charCodeAt(p);
    if (isDigit(code)) return true;
    if (!isHan(code) && folded.charAt(p) !== ',') return false;
  }
  return false;
}

/** 产量是日本第二, 均为全州第一: said to be so at the end of the clause. */
function isPlaceOf(folded: string, { start, end, value }: Numeral): boolean {
  // 是第五、六、七对脑神经; 第一和第二次战争
  if (folded.charAt(end) === '、' || folded.charAt(end + 1) === '第') return false;
  const head = clauseStart(folded, start - 1);
  const said = folded.slice(head, start - 1);
  return (
    said.length > 2 &&
    (said.includes('是') || said.includes('为')) &&
    (value !== '1' || said.includes('都') || said.includes('均') || !said.includes('安全'))
  );
}

/** `居全省首位`, `登上榜首`: the first place. 摆在首位 and 首位度 are none. */
export function readFirst(folded: string, numeral: Numeral): Figure | undefined {
  const { start, end } = numeral;
  const code = folded.charCodeAt(end);
  if (isHan(code) && !afterRank.has(code)) return undefined;
  return hasCue(folded, start, firstCues) && !hasCue(folded, start, firstValues)
    ? rank(numeral, start, end)
    : undefined;
}

/** `翻番` and `翻了一番` are twice, `翻两番` four times. */
export function readDoubling(folded: string, numeral: Numeral): Figure | undefined {
  const { doubling, start, end } = numeral;
  if (doubling) return withMore(folded, newFigure(numeral, start, end, 'multiple', '2', '倍', '1'));
  if (folded.charAt(end) !== '番') return undefined;
  // 翻了近一番: a bound word may part the verb from the number
  const bounded = boundWordStart(folded, start);
  const head = folded.charAt(bounded - 1) === '了' ? bounded - 2 : bounded - 1;
  if (folded.charAt(head) !== '翻') return undefined;
  const times = Number(numeral.value);
  if (!Number.isInteger(times) || times < 1 || times > 64) return undefined;
  const value = (2n ** BigInt(times)).toString();
  const figure = newFigure(numeral, head, end + 1, 'multiple', value, '倍', '1');
  if (bounded < start) figure.bound = boundBefore(folded, start);
  return withMore(folded, figure);
}

/** 翻一番多, 三分之一多. */
function withMore(folded: string, figure: NewFigure): Figure {
  if (folded.charAt(figure.end) !== '多' || !closes(folded, figure.end + 1)) return figure;
  figure.end++;
  figure.over = true;
  return figure;
}

/** `1:3`, `3比1`: the quotient of the two. */
export function readRatio(folded: string, numeral: Numeral, second: Numeral | undefined): Figure | undefined {
  if (!second || numeral.upper !== undefined || second.upper !== undefined) return undefined;
  const gap = second.start - numeral.end;
  if (gap !== 1 || !ratioMarks.has(folded.charCodeAt(numeral.end))) return undefined;
  if (folded.charAt(second.end) === ':' || folded.charAt(numeral.start - 1) === ':') return undefined;
  if (numeral.value.length > 20 || second.value.length > 20) return undefined;
  const value = divide(exact(numeral.value), exact(second.value))?.toFixed();
  return value === undefined ? undefined : newFigure(numeral, numeral.start, second.end, 'ratio', value, '', '1');
}

/** A number without a unit: an amount of money, a ratio, a mark or a plain number, as the words before it say. */
export function readBare(folded: string, numeral: Numeral): Figure | undefined {
  const kind = kindOfBare(folded, numeral);
  if (kind === undefined) return undefined;
  const figure = newFigure(numeral, numeral.start, numeral.end, kind, numeral.value, '', '1');
  figure.upper = numeral.upper;
  figure.over = numeral.over;
  if (numeral.fraction) return withMore(folded, figure);
  if (kind === 'money') {
    figure.unit = '元';
    figure.code = 'CNY';
  }
  return figure;
}

function kindOfBare(folded: string, numeral: Numeral): 'money' | 'ratio' | 'score' | 'count' | 'number' | undefined {
  const { start, end } = numeral;
  if (numeral.fraction) return 'ratio';
  if (numeral.script === 'chinese' && !numeral.scaled && numeral.over === undefined && !numeral.decimal)
    return undefined;
  if ((numeral.bareScale && !isPassedScale(folded, numeral)) || isLongCode(numeral) || isInRatio(folded, start, end))
    return undefined;
  // 规模7.3强震
  if (numeral.decimal && wordAt(quakeTails, folded, end)) return 'number';
  const amount = numeral.scaled && !holders.has(folded.charCodeAt(end));
  if (amount && followsMoneyWord(folded, start)) return 'money';
  if (!closesPhrase(folded, end) && !opensChange(folded, start, end)) {
    return countsNoun(folded, numeral) ? 'count' : undefined;
  }
  if (amount && hasCue(folded, start, moneyCues)) return 'money';
  if (hasCue(folded, start, ratioCues) || followsRatioWord(folded, start)) return 'ratio';
  if (hasCue(folded, start, scoreCues)) return 'score';
  // 拥有5G基站, 支持4K
  if (isLatin(folded.charCodeAt(end))) return undefined;
  return isStated(folded, start) || isMeasured(folded, numeral) ? 'number' : undefined;
}

/** 播放量破亿, 用户突破千万: a scale word that something bounds, and no noun behind. */
function isPassedScale(folded: string, { start, end }: Numeral): boolean {
  return boundWordStart(folded, start) < start && '万亿'.includes(folded.charAt(end - 1)) && closesPhrase(folded, end);
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

/** 惠及860万老年人: digits with 万 or 亿 and a noun without a measure word. */
function countsNoun(folded: string, { start, end, script, scaled, upper }: Numeral): boolean {
  return (
    script !== 'arabic' &&
    scaled === true &&
    upper === undefined &&
    isHan(folded.charCodeAt(start - 1)) &&
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
  if (scaled) return isHan(folded.charCodeAt(folded.charAt(end - 1) === '+' ? end - 2 : end - 1));
  // 213,619的人口: digits that are grouped are no code
  if (folded.charAt(end - 4) === ',' && end - start > 5) return true;
  return decimal === true && isHan(folded.charCodeAt(start - 1)) && !folded.startsWith('.0', end - 2);
}

/** 由2.15, 由上年的2.15. */
function isFrom(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '的') return origins.has(folded.charCodeAt(start - 1));
  const floor = Math.max(0, start - 10);
  for (let p = start - 2; p >= floor; p--) if (origins.has(folded.charCodeAt(p))) return true;
  return false;
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
