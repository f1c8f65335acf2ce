/** A numeral and what stands beside it make a figure: its unit behind, or a currency before. */
import { exact } from '../numbers/exact.ts';
import { isDigit, type Numeral, negate, numeralWith, shift, skipBlanks } from '../numbers/index.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import type { PrefixMatch, Registry, UnitMatch, UnitRow } from '../units/types.ts';
import { amounts, boundBefore, boundWordStart, isPast } from './bounds.ts';
import { type Figure, figureWith, newFigure, percent } from './figure.ts';
import { chooseRow } from './homonyms.ts';
import { refusalOf } from './notfigures/index.ts';

/** The figure of a numeral with a unit; nothing where no unit stands there, or where the two name something. */
export function attachUnit(folded: string, registry: Registry, numeral: Numeral): Figure | undefined {
  if (numeral.percent) return percentage(folded, registry, numeral);
  const before = numeral.half ? undefined : currencyBefore(folded, registry, numeral.start);
  const at = numeral.end + blanksBeforeUnit(folded, numeral.end);
  const match =
    halfUnit(folded, registry, numeral, at) ??
    spacedUnit(folded, registry, at) ??
    registry.match(folded, at) ??
    bracketedUnit(folded, registry, at);
  if (before && folded.charAt(numeral.end) !== '下' && settles(before, match))
    return ofCurrency(numeral, before, match);
  if (!match || folded.startsWith('零下', numeral.start) || isPartOf(numeral, match)) return undefined;
  if (match.kind === 'money' && leadsAmount(folded, registry, match.end)) return undefined;
  if (match.kind === 'duration' && folded.startsWith('个半', at)) return andHalf(numeral, match);
  const row = rowOf(folded, registry, numeral, match);
  // 2个多月
  if (match.kind === 'duration' && folded.startsWith('个多', at)) numeral = numeralWith(numeral, { over: true });
  if (isBlocked(folded, numeral, row, match)) return undefined;
  return withTail(folded, belowZero(folded, withTenths(folded, makeSpaced(folded, numeral, match.end, row), row)));
}

/** 三分之一|人, 五分之四|人口: a part of them, and none that are counted; 1/2杯 is. */
function isPartOf({ fraction, script }: Numeral, { kind, unit }: UnitMatch): boolean {
  return fraction === true && script !== 'arabic' && kind === 'count' && unit !== '个';
}

/** 万分之一|摄氏度, 千分之五|秒: so small a part of a unit, and no share. */
function partOfUnit(folded: string, registry: Registry, numeral: Numeral): Figure | undefined {
  if (numeral.upper !== undefined || numeral.value.length > longestPart) return undefined;
  const match = registry.match(folded, numeral.end);
  if (match === undefined || !(match.unit === '秒' || (measured.has(match.kind) && match.end > numeral.end + 1)))
    return undefined;
  return make(numeralWith(numeral, { value: shift(numeral.value, -2) }), numeral.start, match.end, match.row);
}

const measured = new Set(['temperature', 'length', 'mass', 'volume']);
const longestPart = 8;

/** 港币3元 is Hong Kong money; in 4人民币5美元 the words before belong to the amount before, and 英镑|六天 is how long. */
function settles(before: PrefixMatch, match: UnitMatch | undefined): boolean {
  if (match === undefined) return true;
  return match.kind !== 'duration' && !(match.kind === 'money' && match.code !== before.code && match.unit !== '元');
}

function ofCurrency(numeral: Numeral, before: PrefixMatch, match: UnitMatch | undefined): Figure | undefined {
  if (match?.kind !== 'money') {
    if (match?.kind === 'rate') return undefined;
    // 攝氏25|度
    const degrees = before.row.kind === 'temperature' && match?.row.name === '千瓦时' ? match.end : numeral.end;
    return make(numeral, before.start, degrees, before.row);
  }
  // 人民币5角 is in the currency's own smaller unit
  return make(numeral, before.start, match.end, match.code === before.code ? match.row : before.row);
}

/** 两个半小时 */
function andHalf(numeral: Numeral, { end, row }: UnitMatch): Figure | undefined {
  if (numeral.value.includes('.')) return undefined;
  return make(numeralWith(numeral, { value: `${numeral.value}.5` }), numeral.start, end, row);
}

const yuanBehind = /[\d,.零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,40}(?:余|多)?[元圆]/y;

/** 张某1|人民币30万元: a currency before an amount in 元 belongs to that. */
function leadsAmount(folded: string, registry: Registry, end: number): boolean {
  yuanBehind.lastIndex = end;
  return yuanBehind.test(folded) && registry.matchBefore(folded, end) !== undefined;
}

/** `人民币300万`, `RMB 500万`. */
function currencyBefore(folded: string, registry: Registry, start: number): PrefixMatch | undefined {
  const end = folded.charCodeAt(start - 1) === 0x20 ? start - 1 : start;
  return registry.matchBefore(folded, end);
}

/** 港币|共|3亿元, 港币|达|3亿元 */
const totals = codeSet('共达');

/** What the unit is. 港币|约|3亿元: the currency before says whose 元 they are, though a bound stands between. */
function rowOf(folded: string, registry: Registry, numeral: Numeral, match: UnitMatch): UnitRow {
  const { start } = numeral;
  if (match.unit !== '元') return chooseRow(folded, numeral, match);
  const bound = boundWordStart(folded, start);
  const before = bound === start && totals.has(folded.charCodeAt(start - 1)) ? start - 1 : bound;
  return (before < start ? registry.matchBefore(folded, before)?.row : undefined) ?? chooseRow(folded, numeral, match);
}

/** One blank may part digits from their unit (`46151 万元`, `300 m`); Chinese numerals may have two, as spoken text does. */
function blanksBeforeUnit(folded: string, at: number): number {
  return skipBlanks(folded, at) - at;
}

/** 三个半月, 两个半小时: 半 stands between the measure word and the unit. */
function halfUnit(folded: string, registry: Registry, numeral: Numeral, at: number): UnitMatch | undefined {
  if (folded.charAt(at) !== '个' || folded.charAt(at + 1) !== '半' || numeral.half) return undefined;
  const match = registry.match(folded, at + 2);
  return match?.kind === 'duration' ? match : undefined;
}

/** 210(头): the measure word in brackets of its own. */
function bracketedUnit(folded: string, registry: Registry, at: number): UnitMatch | undefined {
  if (folded.charAt(at) !== '(') return undefined;
  const match = registry.match(folded, at + 1);
  if (match === undefined || !match.row.countable || folded.charAt(match.end) !== ')') return undefined;
  return { ...match, end: match.end + 1 };
}

/** Longest unit that is looked for in text with a blank between its characters. */
const longestSpaced = 12;

/** `个 百 分 点`: a unit whose characters blanks part, as in spaced-out headings. */
function spacedUnit(folded: string, registry: Registry, at: number): UnitMatch | undefined {
  if (folded.charAt(at) === 'μ') return spacedMicro(folded, registry, at);
  const near = folded.charCodeAt(at + 1) === 0x20 || (folded.charAt(at) === '个' && folded.charCodeAt(at + 3) === 0x20);
  if (!near || !isHan(folded.charCodeAt(at))) return undefined;
  let packed = '';
  const places: number[] = [];
  for (let p = at; packed.length < longestSpaced && p < folded.length && p < at + 2 * longestSpaced; p++) {
    if (folded.charCodeAt(p) === 0x20) continue;
    packed += folded.charAt(p);
    places.push(p);
  }
  const match = registry.match(packed, 0);
  // one character parted from the next by a blank is a unit of its own, or none
  return match === undefined || match.end < 2 ? undefined : { ...match, end: places[match.end - 1]! + 1 };
}

/** 8 μ g/ml: a blank behind the sign of a millionth. */
function spacedMicro(folded: string, registry: Registry, at: number): UnitMatch | undefined {
  if (folded.charCodeAt(at + 1) !== 0x20) return undefined;
  const match = registry.match(`μ${folded.slice(at + 2, at + longestSpaced)}`, 0);
  return match === undefined || match.end < 2 ? undefined : { ...match, end: at + 1 + match.end };
}

function percentage(folded: string, registry: Registry, numeral: Numeral): Figure {
  const part = partOfUnit(folded, registry, numeral);
  if (part) return part;
  const figure = newFigure(numeral, numeral.start, numeral.end, percent);
  figure.upper = numeral.upper;
  figure.factor = '0.01';
  figure.over = numeral.over;
  return figure;
}

/** `7 2 折`: two spaced-out digits of a discount. */
function makeSpaced(folded: string, numeral: Numeral, unitEnd: number, row: UnitRow): Figure {
  const { start, end, value } = numeral;
  const first = folded.charCodeAt(start - 2);
  const spaced =
    row.name === '折' &&
    end - start === 1 &&
    folded.charAt(start - 1) === ' ' &&
    isDigit(first) &&
    isDigit(folded.charCodeAt(start));
  if (!spaced || /[0-9.]/.test(folded.charAt(start - 3))) return make(numeral, start, unitEnd, row);
  return make(numeralWith(numeral, { value: String.fromCharCode(first) + value }), start - 2, unitEnd, row);
}

function make(numeral: Numeral, start: number, end: number, row: UnitRow): Figure {
  const { value, upper, over } = numeral;
  if (row.writtenAs === '%') {
    // 七成 is 70 %, 六点五折 65 %; a discount of two digits (72折) is in per cent already
    const places = row.name === '折' && !value.includes('.') && value.length === 2 && value !== '10' ? 0 : 1;
    const figure = newFigure(numeral, start, end, percent, shift(value, places));
    figure.upper = upper === undefined ? undefined : shift(upper, places);
    figure.factor = '0.01';
    figure.over = over;
    return figure;
  }
  const figure = newFigure(numeral, start, end, row);
  figure.upper = upper;
  figure.factor = row.factor;
  figure.offset = row.offset;
  figure.over = over;
  return figure;
}

/** 零下5度 is -5, 零下5至10度 -10 to -5, 零下十几度 -20 to -10. */
export function belowZero(folded: string, figure: Figure): Figure {
  const { start, kind, value, upper } = figure;
  if (kind !== 'temperature' || !folded.startsWith('零下', start - 2) || value.startsWith('-')) return figure;
  if (upper === undefined) return figureWith(figure, { start: start - 2, value: negate(value) });
  return figureWith(figure, { start: start - 2, value: negate(upper), upper: negate(value) });
}

const boundTails = createWordSet(['以上 以下 左右 上下 的 为']);
const countedBehind = codeSet('个年月天日次种');
const scales = codeSet('〇零一二三四五六七八九十百千万亿');

function isNumeral(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isDigit(code) || scales.has(code);
}

function halfMore(value: string, unit: string): string {
  return exact(value)
    .plus(unit === '成' ? '5' : '0.5')
    .toFixed();
}

/** 四成半|受访者, 一倍半; but 四成半导体. */
const halves = /^半(?![导径数年天价场途])/;

/** 七成六 is 76 %: a lone digit after 成 is its tenth; so is 半. */
function withTenths(folded: string, figure: Figure, row: UnitRow): Figure {
  if ((row.name === '成' || row.name === '倍') && halves.test(folded.slice(figure.end, figure.end + 2)))
    return figureWith(figure, { end: figure.end + 1, value: halfMore(figure.value, row.name) });
  if (row.name !== '成' || figure.upper !== undefined || figure.numeral.decimal) return figure;
  const at = skipBlanks(folded, figure.end);
  // 胜率6成67, 打击率3成125
  const rate = thousandths.exec(folded.slice(figure.end, figure.end + 5))?.[1];
  if (rate !== undefined && figure.numeral.script === 'arabic')
    return figureWith(figure, { end: figure.end + rate.length, value: shift(`${figure.numeral.value}.${rate}`, 1) });
  const digit = digitAt(folded, at);
  if (digit === 0 || (counts(folded, at + 1) && !wordAt(boundTails, folded, at + 1))) return figure;
  return figureWith(figure, { end: at + 1, value: shift(`${figure.numeral.value}.${digit}`, 1) });
}

const thousandths = /^(\d{2,3})(?!\d|[.,]\d|[%\u4e00-\u9fff])/;

/** 三成三个, 两成八百: the digit is another number's, and not in 六成七受访者. */
function counts(folded: string, at: number): boolean {
  return isNumeral(folded, at) || countedBehind.has(folded.charCodeAt(at));
}

/** One digit in words, or one Arabic digit that no other follows. */
function digitAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  if (!isDigit(code)) return '一二三四五六七八九'.indexOf(folded.charAt(at) || ' ') + 1;
  const next = folded.charCodeAt(at + 1);
  return isDigit(next) || next === 0x2e || next === 0x25 ? 0 : code - 0x30;
}

function isBlocked(folded: string, numeral: Numeral, row: UnitRow, { end }: UnitMatch): boolean {
  // 贷款90万|分20年还清
  if (row.name === '分' && numeral.scaled && isNumeral(folded, end)) return true;
  const last = folded.charAt(end - 1);
  if ((last === '年' || last === '度') && end - 2 >= numeral.end) {
    if (folded.startsWith(last === '年' ? '周' : '年', end - 2)) return true;
  }
  if (numeral.bareScale && !boundsBare(folded, numeral, row, end)) return true;
  if (numeral.half && row.kind === 'count' && !isHalfPiece(folded, numeral.start, end)) return true;
  if (row.name === '%' && row.writtenAs === undefined && row.kind === 'percent') return false;
  if (row.writtenAs === '%' && last === '折' && numeral.value === '10') return true;
  const { start } = numeral;
  return refusalOf({ folded, numeral, start, kind: row.kind, unit: row.name, unitEnd: end }) !== undefined;
}

/** 葱半根, 黄瓜 半条: half a piece at the end of an item, or half a vessel of anything; 过半, 大半个 are none. */
function isHalfPiece(folded: string, start: number, end: number): boolean {
  const next = folded.charAt(end);
  const measure = folded.charCodeAt(end - 1);
  return (
    (vessels.has(measure) || ((next === '' || ',、;。\n('.includes(next)) && pieces.has(measure))) &&
    !'大多过小上下前后'.includes(folded.charAt(start - 1))
  );
}

const vessels = codeSet('勺碗杯瓶袋匙罐桶盆壶锅斤');

const pieces = codeSet('根颗只头块片勺碗杯瓶袋把棵瓣包条匙粒盒罐朵');

/** 近百人, 上千家, 百余名, 亿元以上: a scale without a digit is an amount only where something bounds it. */
function boundsBare(folded: string, numeral: Numeral, row: UnitRow, end: number): boolean {
  const { start } = numeral;
  if (folded.charAt(end) === '级') return false;
  if (amounts.has(row.kind) && isPast(folded, start)) return true;
  if (numeral.over || folded.charAt(start - 1) === '上' || boundBefore(folded, start) !== undefined) return true;
  if ('达成'.includes(folded.charAt(start - 1) || ' ') && row.kind !== 'money') return true;
  // 贷款百亿元: a sum where no noun follows that it could be the class of
  if (row.kind === 'money' && numeral.end - start === 2 && folded.charAt(start - 1) !== '(') {
    return !isHan(folded.charCodeAt(end));
  }
  // 死伤百万人: people, where no noun follows
  if (row.name === '人' && numeral.end - start === 2 && thousands.has(folded.charCodeAt(start + 1)))
    return !isHan(folded.charCodeAt(end)) && isHan(folded.charCodeAt(start - 1));
  return folded.startsWith('以上', end) || folded.startsWith('以下', end) || numeral.end - start > 2;
}

const behindMany = '的来前后时重长高宽深厚远';
const thousands = codeSet('万亿');

/** Approximators behind the unit: `10万元+`, `2年多`, `五公里多`. */
function withTail(folded: string, figure: Figure): Figure {
  const next = folded.charAt(figure.end);
  const after = folded.charAt(figure.end + 1);
  // 河沙5克+黏土3克
  const adds = figure.kind !== 'count' && figure.kind !== 'duration' && isHan(after.charCodeAt(0)) && after !== '的';
  if (next === '+' && !adds && !/[0-9+]/.test(after)) return figureWith(figure, { end: figure.end + 1, over: true });
  const written = folded.charAt(figure.end - 1);
  const measured =
    written === '成' || (figure.kind !== 'count' && figure.kind !== 'percent' && figure.kind !== 'percentagePoint');
  // 2年多的, 3斤多重; 比12亿元|多|3亿元 compares
  const closes = after === '' || behindMany.includes(after) || !/[\d\u4e00-\u9fff]/.test(after);
  if (next === '多' && measured && closes) {
    return figureWith(figure, { end: figure.end + 1, over: true });
  }
  return figure;
}
