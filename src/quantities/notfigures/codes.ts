/** Digits that name something: standards, roads, houses, hotlines, parts of them. Told before any unit is looked for. */
import { isDigit, isLatin, type Numeral } from '../../numbers/index.ts';
import type { Kind } from '../../schema.ts';
import { codeSet, isHan } from '../../text/codes.ts';
import { createWordSet, wordAt, wordBefore } from '../../text/words.ts';
import type { Figure } from '../figure.ts';
import { preparation } from './names.patterns.ts';
import {
  addressHeads,
  addressTails,
  codeHeads,
  codeTails,
  indexNames,
  roadTails,
  sessionHeads,
  sized,
} from './words.data.ts';

export interface CodeRule {
  readonly name: string;
  readonly speaks: (folded: string, numeral: Numeral, known: Known) => boolean;
}

/** What was read before the rules are asked. */
export interface Known {
  /** End of the last code; 0 where there is none. */
  readonly codeEnd: number;
  /** The numeral with the unit behind it, were it no code. */
  readonly figure: Figure | undefined;
}

const codeHeadCodes = codeSet(codeHeads);
const codeTailWords = createWordSet(codeTails);
const roadTailWords = createWordSet(roadTails);
const sessionHeadCodes = codeSet(sessionHeads);
const addressTailCodes = codeSet(addressTails);
const addressHeadWords = createWordSet(addressHeads);
const sizedWords = createWordSet(sized);
const storeyCodes = codeSet('层楼室');
const houseWords = createWordSet(['号楼 号院 号馆 号 号房 号房屋 号住宅 号商铺 号门面']);
const bearings = codeSet('东西南北');
const indexNameWords = createWordSet(indexNames);
const dayNames = codeSet('一二三四五六日天昨今明末');
const meridians = codeSet('经纬');
const joints = codeSet('-./:+°′');
/** One capital before a blank. */
const lettered = /(?:^|[^A-Za-z0-9])[A-Z] $/;
/** 王某3|次盗窃, 王某2|包毒品; but 王某3|家, 张某1|车窗, 刘某2|对此事 */
const things = codeSet('次起个张份件人名笔条支台辆把根瓶拳刀枚颗粒箱包袋盒只项');

function isCounted({ unit, end: unitEnd }: Figure, end: number): boolean {
  return unitEnd - end === 1 && things.has(unit.charCodeAt(0));
}
/** What letters before it leave a measure: MDMA21.8克, GDP5000亿元; O3日最大, A4纸 and T3航站楼 are names. */
const measured: ReadonlySet<Kind> = new Set<Kind>([
  'money',
  'percent',
  'percentagePoint',
  'multiple',
  'mass',
  'area',
  'volume',
  'power',
  'energy',
  'concentration',
  'rate',
]);

/** 相关个股|江川2330青溪电 */
const sharesBefore = /[个概]股(?:[\u4e00-\u9fffA-Za-z*-]{2,6}\d{4})*[\u4e00-\u9fffA-Za-z*-]{2,6}$/;
const longestShares = 120;
const maskBehind = /^(?:[×xX]{2}|\*{3})/;
const maskBefore = /\d(?:[×xX]{2,6}|\*{3,6})$/;

/** What stands behind such a word where it names nothing: 36网格, 50千伏安, 电压为500千伏。 */
const goesOn: Readonly<Record<string, string>> = { 网: '格点', 千伏: '安的,;。)', kV: 'A·的,;。)' };

const streets = codeSet('段区');
const onStreet = /^[段区]\d{1,4}[号栋幢]/;
/** 丁某1|多次催要, 借丁某1|人民币三万元 */
const namedBefore = /^(?:多次|人民币|港币|美元[\d一二三四五六七八九十])/;

export const codeRules: readonly CodeRule[] = [
  {
    name: 'two points',
    speaks: (_, { code }) => code === true,
  },
  {
    name: 'number of a line',
    // 14护理器械…, 15承载器械…, 16眼科器械…: lines in a row
    speaks: (folded, { start, end, script }) =>
      script === 'arabic' && end - start < 4 && isNumberedLine(folded, start, end),
  },
  {
    name: 'ordinal or number sign',
    // 连续第6个月 is a length
    speaks: (folded, { start }, { figure }) =>
      codeHeadCodes.has(folded.charCodeAt(start - 1)) &&
      !(figure?.kind === 'duration' && folded.startsWith('连续第', start - 3)),
  },
  {
    name: 'code of a share',
    // 相关个股江川2330青溪电3008
    speaks: (folded, { start, end, script }, { figure }) =>
      script === 'arabic' &&
      end - start === 4 &&
      figure?.kind !== 'money' &&
      isHan(folded.charCodeAt(start - 1)) &&
      sharesBefore.test(folded.slice(Math.max(0, start - longestShares), start)),
  },
  {
    name: 'masked number',
    // 卡号为62×××73, 账号62****34
    speaks: (folded, { start, end, script }) =>
      script === 'arabic' &&
      (maskBehind.test(folded.slice(end, end + 4)) || maskBefore.test(folded.slice(Math.max(0, start - 7), start))),
  },
  {
    name: 'day in brackets',
    // 上周六(9/7)起
    speaks: (folded, { start, end, fraction }) =>
      fraction === true &&
      folded.charAt(start - 1) === '(' &&
      folded.charAt(end) === ')' &&
      dayNames.has(folded.charCodeAt(start - 2)),
  },
  {
    name: 'index by its number of shares',
    // 标普500指数, 沪深300
    speaks: (folded, { start, script }) =>
      script === 'arabic' && wordBefore(indexNameWords, folded, start) !== undefined,
  },
  {
    name: 'model of a year',
    // 2021款
    speaks: (folded, { start, end, value }) =>
      folded.charAt(end) === '款' && end - start === 4 && (value.startsWith('20') || value.startsWith('19')),
  },
  {
    name: 'meridian',
    speaks: (folded, { start }) =>
      meridians.has(folded.charCodeAt(start - 1)) && bearings.has(folded.charCodeAt(start - 2)),
  },
  {
    name: 'word of a number',
    speaks: (folded, { end }) => isCodeTail(folded, end),
  },
  {
    name: 'post of a road',
    speaks: (folded, { start, end }) =>
      folded.startsWith('公里处', end) && wordBefore(roadTailWords, folded, start) !== undefined,
  },
  {
    name: 'session',
    speaks: (folded, { start, end }) => folded.charAt(end) === '届' && isSession(folded, start, end),
  },
  {
    name: 'house',
    speaks: (folded, { start, end }) =>
      (addressTailCodes.has(folded.charCodeAt(end)) &&
        (isDigit(folded.charCodeAt(end + 1)) || wordBefore(addressHeadWords, folded, start) !== undefined)) ||
      // 翠竹路五区|24栋, 二环路三段|18号
      (streets.has(folded.charCodeAt(end)) && onStreet.test(folded.slice(end, end + 6))),
  },
  {
    name: 'storey of a house',
    // 7号楼3层
    speaks: (folded, { start, end }) =>
      storeyCodes.has(folded.charCodeAt(end)) && wordBefore(houseWords, folded, start) !== undefined,
  },
  {
    name: 'strength of a product',
    // 75%肟菌·戊唑醇水分散粒剂
    speaks: (folded, _, { figure }) => {
      if (figure?.kind !== 'percent') return false;
      preparation.lastIndex = figure.end;
      return preparation.test(folded);
    },
  },
  {
    name: 'nameless person',
    // 汇至刘某1|银行账户, 骗取斯某1|钱财, 住在王某2|家, 王某1|多次; 王某3次盗窃 counts
    speaks: (folded, { start, end, script }, { figure }) =>
      script === 'arabic' &&
      folded.charAt(start - 1) === '某' &&
      !isDigit(folded.charCodeAt(start + 1)) &&
      (namedBefore.test(folded.slice(start + 1, start + 4)) ||
        (end - start === 1 &&
          (figure === undefined || (figure.kind === 'count' && !isCounted(figure, end)) || figure.unit === '钱'))),
  },
  {
    name: 'letters before',
    speaks: (folded, numeral, { figure }) => {
      if (numeral.script !== 'arabic') return false;
      const before = folded.charCodeAt(numeral.start - 1);
      // 调至pH4.0
      if (folded.startsWith('pH', numeral.start - 2)) return false;
      if (before === 0x5f || before === 0x25) return true;
      // Z 242L
      if (before === 0x20 && figure?.end === numeral.end + 1 && isLatin(folded.charCodeAt(numeral.end)))
        return lettered.test(folded.slice(Math.max(0, numeral.start - 3), numeral.start));
      return isLatin(before) && !(figure !== undefined && measured.has(figure.kind) && isWord(folded, numeral.start));
    },
  },
  {
    name: 'letters and a dash before',
    // ERS-1, COVID-19, F-16战机, ID.3车型
    speaks: (folded, { start, script }, { figure }) =>
      script === 'arabic' &&
      (folded.charAt(start - 1) === '-' || isDotted(folded, start)) &&
      isLatin(folded.charCodeAt(start - 2)) &&
      !(figure !== undefined && measured.has(figure.kind)),
  },
  {
    name: 'size by a letter',
    // 200M路段 is long, 200M宽带 fast
    speaks: (folded, { end }) => folded.charAt(end - 1) === 'M' && wordAt(sizedWords, folded, end) !== undefined,
  },
  {
    name: 'post of a line',
    // 行至3KM+200M处: both numbers
    speaks: (folded, { start, end }, { figure }) =>
      (folded.startsWith('KM+', start - 3) && isDigit(folded.charCodeAt(start - 4))) ||
      (figure?.unit === '公里' && opensPost(folded, end, figure.end)),
  },
  {
    name: 'rest of a code',
    speaks: (folded, { start, script }, { codeEnd }) =>
      script === 'arabic' &&
      codeEnd > 0 &&
      (start === codeEnd || (start === codeEnd + 1 && joints.has(folded.charCodeAt(codeEnd)))),
  },
];

const lineNumber = /^(\d{1,3})[\u4e00-\u9fff]/;

function numberOfLine(folded: string, at: number): number {
  return Number(lineNumber.exec(folded.slice(at, at + 5))?.[1] ?? Number.NaN);
}

/** The lines before and behind are numbered in turn. */
function isNumberedLine(folded: string, start: number, end: number): boolean {
  if (start < 2 || folded.charAt(start - 1) !== '\n') return false;
  const value = Number(folded.slice(start, end));
  const next = folded.indexOf('\n', end) + 1;
  return (
    next > 0 &&
    numberOfLine(folded, folded.lastIndexOf('\n', start - 2) + 1) === value - 1 &&
    numberOfLine(folded, next) === value + 1
  );
}

/** ID.3: a dot behind capital letters; A.3人 is an item of a list. */
function isDotted(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === '.' && /[A-Z]{2}\.$/.test(folded.slice(Math.max(0, at - 3), at));
}

/** 3|KM|+200M */
function opensPost(folded: string, end: number, unitEnd: number): boolean {
  return unitEnd > end && folded.charAt(unitEnd) === '+' && isDigit(folded.charCodeAt(unitEnd + 1));
}

/** GDP, MDMA: letters only; no part of an address such as %2D9114%29. */
function isWord(folded: string, end: number): boolean {
  let p = end - 1;
  while (isLatin(folded.charCodeAt(p))) p--;
  const code = folded.charCodeAt(p);
  return !isDigit(code) && code !== 0x25;
}

/** 36号, 320国道, 12345网; 36网格 counts. */
function isCodeTail(folded: string, at: number): boolean {
  const word = wordAt(codeTailWords, folded, at)?.word;
  return word !== undefined && !goesOn[word]?.includes(folded.charAt(at + word.length) || ' ');
}

/** 已举办8届大赛和|6届文化节 */
const countedBefore = /[续办任过共历]\d{1,3}届[\u4e00-\u9fff“”]{1,12}[和、及与]$/;

/** 2023届毕业生, 十四届人大: ordinals without 第. 连续3届 and 累计办展6届 count. */
function isSession(folded: string, start: number, end: number): boolean {
  // 中共十一届三中全会
  if (folded.startsWith('中共', start - 2)) return true;
  if (sessionHeadCodes.has(folded.charCodeAt(start - 1))) return false;
  if (countedBefore.test(folded.slice(Math.max(0, start - 20), start))) return false;
  return end - start > 2 || !isDigit(folded.charCodeAt(start)) || isHan(folded.charCodeAt(end + 1));
}

const nothing: Known = { codeEnd: 0, figure: undefined };

/** The rule by which the digits name something; undefined where they are an amount. */
export function codeRule(folded: string, numeral: Numeral, known = nothing): CodeRule | undefined {
  // 港币3元, US$5: a currency before the number settles it
  if (known.figure !== undefined && known.figure.start < numeral.start) return undefined;
  for (const rule of codeRules) if (rule.speaks(folded, numeral, known)) return rule;
  return undefined;
}

/** A marker at the head of a line or item, which blanks may indent: `1.`, `2、`, `(3)`. */
export function isListMarker(folded: string, { start, end, fraction, decimal }: Numeral): boolean {
  const next = folded.charAt(end);
  let p = start;
  while (folded.charCodeAt(p - 1) === 0x20) p--;
  const before = folded.charCodeAt(p - 1);
  const opensLine = p === 0 || before === 0x0a || before === 0x0d;
  // "3、…": the head of a quoted item
  if ('"“>|'.includes(folded.charAt(p - 1)) && next === '、') return true;
  if (opensLine) return '.、)'.includes(next || ' ');
  return folded.charAt(start - 1) === '(' && next === ')' && !isDigit(before) && !(fraction || decimal);
}
