/** The reading of a spelling that several units share, by the words around it. */
import { isDigit, type Numeral } from '../numbers/index.ts';
import type { Kind } from '../schema.ts';
import { type CodeSet, codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { type UnitMatch, type UnitRow, unitRow } from '../units/types.ts';
import { interestWords, marketVerbs, pointNames, quakeNames, quakeWords } from './homonyms.data.ts';
import { compare } from './range.ts';

/** How a spelling is meant at a place: the kind, and the factor where it is another there. */
type Reading = (folded: string, numeral: Numeral, end: number) => Kind | { kind: Kind; factor: string } | undefined;

const clauseMarks = codeSet(',;。\n');
const warmth = codeSet('温热烧冷暖凉寒沸烤');
const turning = codeSet('角坡倾斜转经纬呈弧针');
/** Angles that are spoken of. */
const angles: ReadonlySet<string> = new Set(['90', '120', '135', '150', '180', '270', '360']);
const powering = codeSet('电能耗');
/** 面积为|七分, 耕地|三分 */
const acres = /(?:面积|耕地|水田|旱地|菜地|亩)[约为是共有]{0,2}$/;
/** 10度左右的|低温 */
const warmBehind = /^(?:左右|上下|以[上下])?的?(?:[高低气水体室]温|严寒|酷热|高热|低热|高烧|低烧)/;
const longestWarm = 6;
/** 450度的近视, 30度的缓坡 */
const sighted = /^的?(?:近视|远视|散光|老花|弱视|[^,。]{0,3}[坡角])/;
const paying = codeSet('花价费卖付赚元钱');
/** 集成电路86.4亿块, 芯片, 面板, 地砖, 门牌: things that are made and counted in 块. */
const pieces = codeSet('产路片板砖屏牌志匾碑璃池瓦膜');
const oneToNine = codeSet('一二三四五六七八九');
const cutWords = createWordSet(['减息 加息 降息 升息 减 降 加 升 下调 上调 调低 调高']);
const interestWordSet = createWordSet(interestWords);
const marketVerbSet = createWordSet(marketVerbs);
const pointNameSet = createWordSet(pointNames);
const quakeNameSet = createWordSet(quakeNames);
const quakeWordSet = createWordSet(quakeWords);

/** By the last character of the spelling as written. */
const readings: Readonly<Record<string, Reading>> = {
  度: (folded, numeral, end) => {
    const { start } = numeral;
    if (isTimes(folded, numeral, end)) return 'count';
    if (folded.startsWith('零下', start - 2) || isNear(folded, start, warmth)) return 'temperature';
    if (warmBehind.test(folded.slice(end, end + longestWarm))) return 'temperature';
    // 水开100度
    if (folded.charAt(start - 1) === '开') return 'temperature';
    if (isNear(folded, start, turning) || sighted.test(folded.slice(end, end + 4))) return 'number';
    if (isNear(folded, start, powering) || folded.charAt(end) === '电') return 'energy';
    if (angles.has(numeral.value)) return 'number';
    return compare(numeral.value, '60') > 0 ? 'energy' : 'temperature';
  },
  // 月息1分, 2分30秒, 85分
  分: (folded, { start }, end) => {
    // 面积七分: tenths of a 亩
    if (acres.test(folded.slice(Math.max(0, start - 6), start))) return 'area';
    if (wordBefore(interestWordSet, folded, start) || folded.charAt(end + 1) === '厘') return 'percent';
    if (isAmongCoins(folded, start)) return 'money';
    return isBeforeSeconds(folded, end) ? 'duration' : 'score';
  },
  // 年息5厘 is 5 %, 月息5厘 0.5 %, 加息半厘 adds
  厘: (folded, { start }) => {
    if (wordBefore(cutWords, folded, start)) return 'percentagePoint';
    const interest = wordBefore(interestWordSet, folded, start)?.word;
    return { kind: 'percent', factor: interest?.startsWith('月') ? '0.001' : '0.01' };
  },
  // 升息半码: a quarter of a point each
  码: (folded, { start }) => (wordBefore(cutWords, folded, start) ? 'percentagePoint' : 'length'),
  点: (folded, numeral) => (isIndex(folded, numeral) ? 'score' : 'count'),
  // 7.6级地震, 阵风8级; 三级平台
  级: (folded, { start, decimal }, end) =>
    decimal || wordAt(quakeWordSet, folded, end) || wordBefore(quakeNameSet, folded, behindLink(folded, start))
      ? 'number'
      : 'count',
  块: (folded, numeral, end) => {
    const next = folded.charCodeAt(end);
    // 两块八, 3块5; 3块15寸屏
    if (oneToNine.has(next)) return 'money';
    if (isDigit(next) && !isDigit(folded.charCodeAt(end + 1)) && folded.charAt(end + 1) !== '.') return 'money';
    // 分成三块
    if ('成为'.includes(folded.charAt(numeral.start - 1) || ' ')) return 'count';
    // 姜 一块: one piece
    const amount =
      (numeral.scaled || (numeral.script === 'chinese' && numeral.value !== '1')) &&
      !isNear(folded, numeral.start, pieces);
    const spoken = amount || isNear(folded, numeral.start, paying);
    return !isHan(next) && spoken ? 'money' : 'count';
  },
};

const notTimesHeads = codeSet('于为达约至到升降低高过超差仅是在每用省增减节氏温近有电耗纬经斜转烧热下上成呈第');
const notTimesTails = codeSet('的左以至到之上下高低才就即便也都角经纬电赤制空间季春夏秋冬灾鲜线转摄倾分');

/** 谈判|2度|破裂, 曾|两度|夺冠: so often; 升高两度, 5度以上 are measured. */
function isTimes(folded: string, { start, value, upper, decimal }: Numeral, end: number): boolean {
  const next = folded.charCodeAt(end);
  return (
    value.length === 1 &&
    value > '1' &&
    upper === undefined &&
    !decimal &&
    isHan(next) &&
    !notTimesTails.has(next) &&
    !notTimesHeads.has(folded.charCodeAt(start - 1))
  );
}

/** 最大震度|达|7级 */
function behindLink(folded: string, start: number): number {
  return '达为至有'.includes(folded.charAt(start - 1) || ' ') ? start - 1 : start;
}

/** The likeliest row of what stands behind a numeral. */
export function chooseRow(folded: string, numeral: Numeral, { row, homonyms, end }: UnitMatch): UnitRow {
  if (homonyms.length === 0) return row;
  const reading = readings[folded.charAt(end - 1)]?.(folded, numeral, end);
  if (reading === undefined) return row;
  const { kind, factor } = typeof reading === 'string' ? { kind: reading, factor: undefined } : reading;
  const meant = row.kind === kind ? row : (homonyms.find((one) => one.kind === kind) ?? row);
  return factor === undefined || factor === meant.factor ? meant : unitRow({ ...meant, factor });
}

/** Whether one of the characters stands in the few before `end`. */
function isNear(folded: string, end: number, codes: CodeSet): boolean {
  for (let p = end - 1; p >= end - 12; p--) if (codes.has(folded.charCodeAt(p))) return true;
  return false;
}

/** 2分30秒: digits and 秒 follow. */
function isBeforeSeconds(folded: string, at: number): boolean {
  let p = at;
  while (p < at + 5 && (isDigit(folded.charCodeAt(p)) || spoken.has(folded.charCodeAt(p)))) p++;
  return p > at && folded.charAt(p) === '秒';
}

/** 两分零九秒, 2分9.5秒 */
const spoken = codeSet('.零一二三四五六七八九十');

/** 5角、2分、1分 and 10角=100分: coins in a row. */
function isAmongCoins(folded: string, start: number): boolean {
  for (let p = start - 1; p > start - 10; p--) {
    const character = folded.charAt(p);
    if (character === '角') return '、='.includes(folded.charAt(p + 1) || ' ');
    if (!'、=分0123456789'.includes(character || ' ')) return false;
  }
  return false;
}

/** How far before its points the name of an index may stand. */
const indexReach = 16;

/** 沪指收于3200点, 跌538点, 报2938.75点; 监测点120点 counts. */
function isIndex(folded: string, { start, decimal, bareScale, value, scaled, script }: Numeral): boolean {
  if (decimal || bareScale) return true;
  const end = folded.charCodeAt(start - 1) === 0x20 ? start - 1 : start;
  if (script !== 'chinese' && wordBefore(marketVerbSet, folded, end) !== undefined) return true;
  for (let p = start; p > start - indexReach && !clauseMarks.has(folded.charCodeAt(p - 1)); p--) {
    if (wordBefore(pointNameSet, folded, p)) return true;
  }
  return !scaled && compare(value, '999') > 0;
}
