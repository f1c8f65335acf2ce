/** Figures whose form is more than number and unit: ranks, 翻番, ratios, and bare numbers that their context names. */
import { Decimal } from 'decimal.js';
import { isHan, type Numeral, skipBlanks } from '../numbers/index.ts';
import type { Figure } from './figure.ts';
import { moneyCues, rankCues, ratioCues, scoreCues, topCues } from './special.data.ts';

const Exact = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -1e6, toExpPos: 1e6 });

/** How far before a figure a word that tells its kind may stand. */
const reach = 14;

/** Index behind the nearest clause mark before `at`, at most `reach` back. */
function clauseStart(folded: string, at: number): number {
  const floor = Math.max(0, at - reach);
  let p = at;
  while (p > floor && !',;。:!?\n'.includes(folded.charAt(p - 1))) p--;
  return p;
}

function hasCue(folded: string, at: number, cues: readonly string[]): boolean {
  const context = folded.slice(clauseStart(folded, at), at);
  return cues.some((cue) => context.includes(cue));
}

function rank(numeral: Numeral, start: number, end: number, bound?: 'atMost'): Figure {
  const { value } = numeral;
  return { start, end, kind: 'rank', value, unit: '位', code: '{位}', numeral, ...(bound ? { bound } : {}) };
}

/** `居全市第一`, `全省第3位`, `前三`, `前10位`, `跻身全国50强`. Ordinals (第一批, 前三季度) are none. */
export function readRank(folded: string, numeral: Numeral): Figure | undefined {
  const { start, end } = numeral;
  if (numeral.upper !== undefined || numeral.decimal || numeral.signed) return undefined;
  const before = folded.charAt(start - 1);
  const next = folded.charAt(end);
  const place = next === '位' || next === '名';
  if (before === '第') {
    const closed =
      !isHan(folded.charCodeAt(place ? end + 1 : end)) ||
      '的、和且并及比较'.includes(folded.charAt(place ? end + 1 : end));
    if (!closed || !(place || hasCue(folded, start - 1, rankCues))) return undefined;
    return rank(numeral, start - 1, place ? end + 1 : end);
  }
  if (before === '前') {
    const closed = place || next === '强' || !isHan(folded.charCodeAt(end)) || '的、列'.includes(next);
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

/** `翻番` and `翻了一番` are twice, `翻两番` four times. */
export function readDoubling(folded: string, numeral: Numeral): Figure | undefined {
  const { doubling, start, end } = numeral;
  if (doubling) return { start, end, kind: 'multiple', value: '2', unit: '倍', code: '1', numeral };
  const head = folded.charAt(start - 1) === '了' ? start - 2 : start - 1;
  if (folded.charAt(end) !== '番' || folded.charAt(head) !== '翻') return undefined;
  const times = Number(numeral.value);
  if (!Number.isInteger(times) || times < 1 || times > 64) return undefined;
  const value = (2n ** BigInt(times)).toString();
  return { start: head, end: end + 1, kind: 'multiple', value, unit: '倍', code: '1', numeral };
}

/** `1:3`, `3比1`: the quotient of the two. */
export function readRatio(folded: string, numeral: Numeral, second: Numeral | undefined): Figure | undefined {
  if (!second || numeral.upper !== undefined || second.upper !== undefined) return undefined;
  const gap = second.start - numeral.end;
  if (gap !== 1 || !':比'.includes(folded.charAt(numeral.end))) return undefined;
  if (folded.charAt(second.end) === ':' || folded.charAt(numeral.start - 1) === ':') return undefined;
  if (numeral.value.length > 20 || second.value.length > 20) return undefined;
  const divisor = new Exact(second.value);
  if (divisor.isZero()) return undefined;
  const value = new Exact(numeral.value).div(divisor).toString();
  return { start: numeral.start, end: second.end, kind: 'ratio', value, unit: '', code: '1', numeral };
}

/** A number without a unit: an amount of money, a ratio, a mark or a plain number, as the words before it say. */
export function readBare(folded: string, numeral: Numeral): Figure | undefined {
  const { start, end, value, upper } = numeral;
  const base = { start, end, value, ...(upper === undefined ? {} : { upper }), numeral };
  const over = numeral.over ? { over: true } : {};
  if (numeral.fraction) return { ...base, kind: 'ratio', unit: '', code: '1' };
  if (numeral.script === 'chinese' && !numeral.scaled && numeral.over === undefined && !numeral.decimal)
    return undefined;
  if (numeral.bareScale || isLongCode(numeral)) return undefined;
  const counted = '个户人家'.includes(folded.charAt(end) || ' ');
  if (numeral.scaled && !counted && followsMoneyWord(folded, start)) {
    return { ...base, ...over, kind: 'money', unit: '元', code: 'CNY' };
  }
  if (!closesPhrase(folded, end) && !opensChange(folded, start, end)) return undefined;
  if (numeral.scaled && !counted && hasCue(folded, start, moneyCues)) {
    return { ...base, ...over, kind: 'money', unit: '元', code: 'CNY' };
  }
  if (hasCue(folded, start, ratioCues)) return { ...base, ...over, kind: 'ratio', unit: '', code: '1' };
  if (hasCue(folded, start, scoreCues)) return { ...base, ...over, kind: 'score', unit: '', code: '1' };
  if (!isStated(folded, start) && !isMeasured(folded, numeral)) return undefined;
  return { ...base, ...over, kind: 'number', unit: '', code: '1' };
}

/** Eleven digits and more without separators: a telephone, account or identity number. */
function isLongCode({ start, end, script, decimal, value }: Numeral): boolean {
  return script === 'arabic' && !decimal && end - start >= 11 && value.length >= 11 && end - start === value.length;
}

/** Nothing that the number could count or name follows it. */
function closesPhrase(folded: string, end: number): boolean {
  const p = skipBlanks(folded, end);
  const next = folded.charAt(p);
  return !(isHan(folded.charCodeAt(p)) && !'的和与及以左上且并而等'.includes(next)) && next !== '”' && next !== '〕';
}

/** 由2.15缩小到2.12, 从98.6升至103.5: the first of a pair. */
function opensChange(folded: string, start: number, end: number): boolean {
  return (
    '由从'.includes(folded.charAt(start - 1) || ' ') &&
    '缩扩下上提升降增减回优改跃调变'.includes(folded.charAt(end) || ' ')
  );
}

/** 罚款6万, 拨付3200万用于救灾: the word of money stands right before. */
function followsMoneyWord(folded: string, start: number): boolean {
  return moneyCues.some((cue) => folded.startsWith(cue, start - cue.length));
}

/** Scale words and decimals behind a word are amounts; 4K and 4.0 are versions. */
function isMeasured(folded: string, { start, end, scaled, decimal }: Numeral): boolean {
  if (scaled) return isHan(folded.charCodeAt(end - 1));
  return decimal === true && isHan(folded.charCodeAt(start - 1)) && !folded.startsWith('.0', end - 2);
}

/** The word before states an amount: 办结件53, 为1.14, 达8.6. */
function isStated(folded: string, start: number): boolean {
  const p = folded.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1;
  const before = folded.charAt(p);
  return before !== '' && '为达至到是计有共约近超逾过数比值率分额量件人次长降于由从'.includes(before);
}
