/** The one scan for numerals. Every later stage works from its list. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import { type Literal, opensYear, readLiteral } from './arabic.ts';
import { Class, classAt, isDigit, isLatin, skipBlanks, valueAt } from './chars.ts';
import { opensUnit, readWhole } from './compose.ts';
import { negate, plain, shift } from './decimal-string.ts';
import { embeddedOver, financialDigits, letterScales, negativeHeads } from './digits.data.ts';
import { opensFraction, readFraction, readPower, readSlash } from './fraction.ts';
import { type NewNumeral, type Numeral, newNumeral, numeralWith } from './numeral.ts';
import { type NumeralWord, wordsWith } from './words.data.ts';

/** What `wordsWith` gives, by character. */
const words = new Map<number, ReadonlyMap<number, readonly NumeralWord[]>>();

/** Every numeral of the text in order, never overlapping: amounts, but also the digits of dates, codes and names. */
export function findNumerals({ text, folded }: Source): Numeral[] {
  const found: Numeral[] = [];
  const { length } = folded;
  for (let p = 0; p < length; ) {
    const kind = classAt(folded, p);
    if (kind === Class.none && !opensDecimal(folded, p)) {
      p++;
      continue;
    }
    if (kind === Class.pair) {
      const numeral = readUnnumbered(folded, p);
      if (numeral) found.push(numeral);
      p++;
      continue;
    }
    // 2一3克: the dash of a range, typed as 一
    if (kind === Class.digit && isDash(folded, p)) {
      p++;
      continue;
    }
    if (kind > Class.arabic) {
      const after = endOfWord(folded, p);
      if (after > 0) {
        p = after;
        continue;
      }
    }
    const numeral = readNumeral(text, folded, p);
    if (numeral) {
      found.push(numeral);
      p = numeral.end;
    } else p++;
  }
  return found;
}

const namedThen = /某\d(?=\d{3},\d{3}(?![\d,]))/y;
const namedSum = /某[1-9](?=[1-9]\d*(?:,\d{3})*(?:\.\d+)?[余多]?[万亿]?元)/y;
const numbered = /某\d(?!\d)/;
/** How far around a name others of its sentence are looked at. */
const namesReach = 120;

/** 丁某1|430,000元: the first digit belongs to the name, as in 周某2 of the same sentence. */
function isNumberedName(folded: string, at: number): boolean {
  namedThen.lastIndex = at - 1;
  if (namedThen.test(folded)) return true;
  namedSum.lastIndex = at - 1;
  if (!namedSum.test(folded)) return false;
  const before = folded.slice(Math.max(0, at - namesReach), at - 1);
  const behind = folded.slice(at, at + namesReach).split(sentenceEnd, 1)[0]!;
  return numbered.test(before.slice(before.search(lastSentence))) || numbered.test(behind);
}

const sentenceEnd = /[。!?\n]/;
const lastSentence = /[^。!?\n]*$/;

/** Whether 一 stands between two Arabic digits. */
export function isDash(folded: string, at: number): boolean {
  return folded.charAt(at) === '一' && isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1));
}

/** 打对折, 翻番, 首位, 榜首; elsewhere 对, 翻 and 首 are words. */
function readUnnumbered(folded: string, at: number): Numeral | undefined {
  if (folded.startsWith('打对折', at - 1)) return newNumeral(at, at + 1, '5', 'chinese');
  if (folded.startsWith('翻番', at)) return numeralWith(newNumeral(at, at + 2, '2', 'chinese'), { doubling: true });
  if (folded.startsWith('首位', at)) return numeralWith(newNumeral(at, at + 2, '1', 'chinese'), { first: true });
  if (folded.startsWith('榜首', at - 1))
    return numeralWith(newNumeral(at - 1, at + 1, '1', 'chinese'), { first: true });
  return undefined;
}

/**
 * `.5`, but neither the last point of `...9` nor that of `v.5`, nor the stop of `各1例).28例`, `完成治疗.28例` and
 * `.2004年`.
 */
function opensDecimal(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== 0x2e || !isDigit(folded.charCodeAt(at + 1)) || opensYear(folded, at + 1)) return false;
  const before = folded.charCodeAt(at - 1);
  if (isDigit(before) || isLatin(before) || before === 0x2e || before === closingBracket) return false;
  return !(isHan(before) && isCounted(folded, at + 1));
}

const closingBracket = 0x29;
/** What is counted in whole numbers. */
const wholes = codeSet('例名个人次种项件位只株家户');

/** 完成治疗.|28例 */
function isCounted(folded: string, at: number): boolean {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  return wholes.has(folded.charCodeAt(end));
}

/** End of the word, name or idiom that the numeral character at `at` belongs to; 0 where there is none. */
export function endOfWord(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  let known = words.get(code);
  if (known === undefined) {
    known = wordsWith(folded.charAt(at), (text, place) => classAt(text, place) !== Class.none);
    words.set(code, known);
  }
  if (known.size === 0) return 0;
  return Math.max(endOfOne(folded, at, known.get(0)), endOfOne(folded, at, known.get(folded.charCodeAt(at + 1))));
}

function endOfOne(folded: string, at: number, words: readonly NumeralWord[] | undefined): number {
  let end = 0;
  if (words === undefined) return end;
  const previous = folded.charCodeAt(at - 1);
  for (const { before, after, last } of words) {
    if (last !== 0 && (last !== previous || !folded.startsWith(before, at - before.length))) continue;
    if (!folded.startsWith(after, at)) continue;
    // 提前一年 and 推后一周 move a date by that much
    if ((before === '前' || before === '后') && beforeMove.has(folded.charCodeAt(at - 2))) continue;
    // 十分之一 and 十分钟 are amounts, 十分 is not
    const next = folded.charAt(at + after.length);
    if ((next === '之' || next === '钟') && after.endsWith('分')) continue;
    end = Math.max(end, at + after.length);
  }
  return end;
}

/** Reads the numeral at `at` with its sign, fraction, decimals, scale and approximator; nothing where none starts. */
export function readNumeral(text: string, folded: string, at: number, depth = 0): Numeral | undefined {
  const kind = classAt(folded, at);
  if (kind === Class.minus) {
    if (negativeHeadCodes.has(folded.charCodeAt(at - 1))) return undefined;
    const next = skipBlanks(folded, at + 1);
    if (classAt(folded, next) === Class.minus) return undefined;
    const body = readNumeral(text, folded, next, depth);
    return body && isPlainAmount(folded, at + 1, body) ? negative(body, at) : undefined;
  }
  if (kind === Class.half) return numeralWith(newNumeral(at, at + 1, '0.5', 'chinese'), { half: true });
  if (kind === Class.none && !opensDecimal(folded, at)) return undefined;
  if (kind === Class.arabic && folded.charAt(at - 1) === '某' && isNumberedName(folded, at)) return undefined;
  const numeral =
    kind === Class.arabic || kind === Class.none
      ? readArabic(text, folded, at, depth)
      : readChinese(text, folded, at, depth);
  if (numeral && hasMinus(folded, at)) return negative(numeral, at - 1);
  if (numeral && hasPlus(folded, at)) return numeralWith(numeral, { start: at - 1 });
  return numeral;
}

/** Numerals inside a numeral: `三又二分之一` has two. Deeper ones mean nothing, and reading them would fill the stack. */
const deepest = 2;

function readParts(text: string, folded: string, head: Numeral, depth: number): Numeral | undefined {
  if (depth >= deepest || !opensFraction(folded, head.end)) return undefined;
  return readFraction(folded, head, deeper(text, folded, depth + 1));
}

function deeper(text: string, folded: string, depth: number): (at: number) => Numeral | undefined {
  return (at) => readNumeral(text, folded, at, depth);
}

function isPlainAmount(folded: string, at: number, body: Numeral): boolean {
  return body.half === undefined && !(body.bareScale && classAt(folded, at) === Class.big);
}

function negative(numeral: Numeral, start: number): Numeral {
  if (numeral.upper === undefined) return numeralWith(numeral, { start, value: negate(numeral.value), signed: true });
  return numeralWith(numeral, { start, value: negate(numeral.upper), upper: negate(numeral.value), signed: true });
}

/** A minus sign belongs to digits unless it joins them to a number, a letter or a per cent sign before it. */
function hasMinus(folded: string, at: number): boolean {
  const sign = folded.charCodeAt(at - 1);
  if (sign !== 0x2d && !minusSigns.has(sign)) return false;
  const before = folded.charCodeAt(at - 2);
  if (Number.isNaN(before)) return true;
  if (sign !== 0x2d) return isSignedBehind(before);
  if (comparesInLetters(folded, at - 1)) return true;
  if (isHan(before))
    return !(behindAmount.test(folded.slice(Math.max(0, at - 5), at - 1)) || strength.test(folded.slice(at, at + 16)));
  return !(isDigit(before) || isLatin(before) || before === 0x25 || before === 0x2d || before === 0x29);
}

/** YoY|+22.4%, QoQ|-9.8%: what follows is a change, and its sign no hyphen. */
function comparesInLetters(folded: string, sign: number): boolean {
  return comparisons.has(folded.slice(sign - 3, sign).toLowerCase());
}

const comparisons = new Set(['yoy', 'qoq', 'mom']);

/** 增长–2.3%; 北京–3号线 is no sign. */
function isSignedBehind(before: number): boolean {
  return isHan(before) ? beforePlus.has(before) : before === 0x28 || before === 0x2c || before === 0x3a;
}

/** 乙腈|-0.01mol/L磷酸: how strong a solution is has no sign. */
const strength = /^\d[\d.]* ?(?:[mμun]?mol|[mμunk]?g\/|[mμu]?[Ll]\/)/;

/** 2周|-6个月: the dash joins two amounts, whatever their units. */
const behindAmount = /\d(?:个?月|[年周日天元米岁倍度次人吨克升斤亩时分秒个家户件名台辆]|小时|分钟|公里|万元|亿元)$/;

/** `分别为+3.3%`: a plus sign belongs to digits unless it adds them to what stands before it (`党建+3项`, `1+1`). */
function hasPlus(folded: string, at: number): boolean {
  if (folded.charCodeAt(at - 1) !== 0x2b) return false;
  const before = folded.charCodeAt(at - 2);
  if (Number.isNaN(before) || isHan(before)) return Number.isNaN(before) || beforePlus.has(before);
  if (classAt(folded, at - 2) !== Class.none) return false;
  if (comparesInLetters(folded, at - 1)) return true;
  return !(isDigit(before) || isLatin(before) || notBeforePlus.has(before));
}

/** 3|+|2, 河沙70%|+|黏土30%: a plus sign that adds what follows; 50%+的公司 has more. */
function addsOn(folded: string, at: number): boolean {
  const next = folded.charCodeAt(at + 1);
  if (isDigit(next) || next === 0x2b) return true;
  return folded.charAt(at - 1) === '%' && isHan(next) && folded.charAt(at + 1) !== '的';
}

/** 功率|80W */
const powering = codeSet('功率耗灯瓦伏充冷热');
/** 120W|快充, 60W|灯泡 */
const powered = codeSet('快闪充电适灯光有无功电射氙');
/** Dashes and hyphens that print uses as a minus sign. */
const minusSigns = codeSet('–‐‑﹣');
const beforeMove = codeSet('提推延');
const beforePlus = codeSet('为是达至到由从比年月期季长降升涨跌幅率速');
const notBeforePlus = codeSet('%+)”》');
const negativeHeadCodes = codeSet(negativeHeads);
const financialCodes = codeSet(financialDigits);
const embeddedOverCodes = codeSet(embeddedOver);
const afterCapital = codeSet('点元圆角分又个件成折');
/** 两 and its kin count things; they are never read out one after another. */
const counting = codeSet('两俩仨');

function readArabic(text: string, folded: string, at: number, depth: number): Numeral | undefined {
  const literal = readLiteral(text, folded, at);
  if (literal.dotted) return numeralWith(newNumeral(at, literal.end, plain(literal.digits), 'arabic'), { code: true });
  if (literal.integer && literal.exponent === 0) {
    const slash = readSlash(text, folded, at, literal);
    if (slash) return numeralWith(newNumeral(at, slash.end, slash.value, 'arabic'), { fraction: true });
    if (leadsToScale(folded, literal.end)) {
      const whole = readWhole(text, folded, at);
      if (whole && whole.end > literal.end && whole.mixed && !sameScaleRun(folded, literal.end, whole.end)) {
        const mixed = newNumeral(at, whole.end, whole.value, 'mixed');
        mixed.upper = whole.upper;
        mixed.scaled = true;
        return finish(folded, mixed);
      }
    }
  }
  return readLettered(folded, at, literal) ?? readScaled(text, folded, at, literal, depth);
}

/** `40k`, `3W`, `1.2M`: a letter that stands for a scale. */
function readLettered(folded: string, at: number, { end, digits, exponent }: Literal): Numeral | undefined {
  const letter = isLatin(folded.charCodeAt(end)) ? letterScales[folded.charAt(end)] : undefined;
  // 11,000W: whoever groups the digits writes watts
  const grouped = folded.charAt(end) === 'W' && folded.slice(at, end).includes(',');
  if (letter === undefined || grouped || isPower(folded, at, end)) return undefined;
  if (isFineness(folded, end)) return numeralWith(newNumeral(at, end + 1, digits, 'arabic'), { code: true });
  if (isWordCharacter(folded, end + 1)) return undefined;
  const lettered = newNumeral(at, end + 1, shift(digits, exponent + letter), 'arabic');
  lettered.scaled = true;
  return finish(folded, lettered);
}

/** Digits, and the scale words behind them: 46151万, 1.2万亿. */
function readScaled(text: string, folded: string, at: number, literal: Literal, depth: number): Numeral | undefined {
  let { end, exponent } = literal;
  const scale = readScale(folded, end);
  if (scale) {
    end = scale.end;
    exponent += scale.exponent;
  }
  const value = shift(literal.digits, exponent);
  const numeral = newNumeral(at, end, value, scale ? 'mixed' : 'arabic');
  if (scale) numeral.scaled = true;
  else if (!literal.integer) numeral.decimal = true;
  return readPower(folded, numeral) ?? readParts(text, folded, numeral, depth) ?? finish(folded, numeral);
}

/** 18K金, 14K白金: the fineness of gold. */
function isFineness(folded: string, at: number): boolean {
  const next = folded.charAt(at + 1);
  return folded.charAt(at) === 'K' && (next === '金' || (next !== '' && '白黄玫'.includes(next)));
}

/** 功率80W: watts, not ten thousands. */
function isPower(folded: string, start: number, at: number): boolean {
  if (folded.charAt(at) !== 'W') return false;
  if (powered.has(folded.charCodeAt(at + 1))) return true;
  for (let p = start - 1; p > start - 9 && isHan(folded.charCodeAt(p)); p--) {
    if (powering.has(folded.charCodeAt(p))) return true;
  }
  return false;
}

function isWordCharacter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isLatin(code) || isDigit(code) || code === 0xb2 || code === 0xb3 || code === 0x2f || code === 0xb7;
}

function leadsToScale(folded: string, at: number): boolean {
  const kind = classAt(folded, skipBlanks(folded, at));
  return kind === Class.small || kind === Class.big || kind === Class.zero || folded.charAt(at) === '几';
}

/** `46151万` and `1万亿`: nothing but scales after the digits, which a shift of the point reads without arithmetic. */
function sameScaleRun(folded: string, from: number, to: number): boolean {
  return readScale(folded, from)?.end === to;
}

/** Scale words after digits: `万`, `百万`, `万亿`, `十亿`. */
function readScale(folded: string, at: number): { end: number; exponent: number } | undefined {
  let p = at;
  let exponent = 0;
  let end = at;
  for (;;) {
    const q = skipBlanks(folded, p);
    const kind = classAt(folded, q);
    if ((kind !== Class.small && kind !== Class.big) || opensUnit(folded, q)) break;
    const value = valueAt(folded, q);
    // 百万 and 千亿 go together, 万百 does not
    if (kind === Class.small && (exponent > 0 || value === 10)) break;
    exponent += kind === Class.big ? value : value === 100 ? 2 : 3;
    if (exponent > 40) break;
    p = end = q + 1;
  }
  return end > at ? { end, exponent } : undefined;
}

function readChinese(text: string, folded: string, at: number, depth: number): Numeral | undefined {
  const whole = readWhole(text, folded, at);
  if (whole === undefined) return undefined;
  const script = whole.mixed ? 'mixed' : 'chinese';
  if (whole.end - at === 1 && (isLoneCapital(folded, at) || folded.charAt(at) === '○')) return undefined;
  if (whole.positional && whole.upper === undefined) {
    // 二三四五亿美元: digits read out one by one, then their scale
    const scale = readScale(folded, whole.end);
    if (scale)
      return finish(folded, readRest(folded, whole.value, newNumeral(at, scale.end, '', script), scale.exponent));
  }
  const point = readPoint(folded, whole.end);
  if (point && whole.upper === undefined) {
    const scale = readScale(folded, point.end);
    const value = shift(`${whole.value}.${point.digits}`, scale?.exponent ?? 0);
    const numeral = newNumeral(at, scale?.end ?? point.end, value, script);
    if (scale) numeral.scaled = true;
    return readParts(text, folded, numeral, depth) ?? finish(folded, numeral);
  }
  const numeral = newNumeral(at, whole.end, whole.value, script);
  numeral.upper = whole.upper;
  if (whole.scaled) numeral.scaled = true;
  if (whole.bareScale) numeral.bareScale = true;
  if (whole.positional) numeral.positional = true;
  return readParts(text, folded, numeral, depth) ?? finish(folded, numeral);
}

/** 二三二三万五〇〇二: the four digits below ten thousand, read out like those above. */
function readRest(folded: string, above: string, numeral: NewNumeral, exponent: number): NewNumeral {
  let p = numeral.end;
  let rest = '';
  for (let kind = classAt(folded, p); kind === Class.digit || kind === Class.zero; kind = classAt(folded, ++p)) {
    rest += valueAt(folded, p);
  }
  if (exponent !== 4 || rest.length !== 4) return numeralWith(numeral, { value: shift(above, exponent), scaled: true });
  return numeralWith(numeral, { end: p, value: plain(above + rest) });
}

/** 叁 alone counts where no word can hold it: 陆地, 放肆 and 队伍 are no numbers. */
function isLoneCapital(folded: string, at: number): boolean {
  if (!financialCodes.has(folded.charCodeAt(at))) return false;
  const next = folded.charCodeAt(skipBlanks(folded, at + 1));
  return isHan(next) && !afterCapital.has(next);
}

/** Decimals in words: `点七`, `點77`, ` 点三三`. Digits alone follow; 三点二十分 is a time. */
function readPoint(folded: string, at: number): { end: number; digits: string } | undefined {
  const p = skipBlanks(folded, at);
  if (folded.charAt(p) !== '点') return undefined;
  let q = skipBlanks(folded, p + 1);
  const start = q;
  let digits = '';
  for (let kind = classAt(folded, q); isDecimalDigit(folded, q, kind) && q - start < 400; kind = classAt(folded, ++q)) {
    digits += kind === Class.arabic ? folded.charAt(q) : String(valueAt(folded, q));
  }
  if (q === start || (classAt(folded, q) === Class.small && !opensUnit(folded, q))) return undefined;
  return { end: q, digits };
}

/** 两 counts things and is never read out as a decimal. */
function isDecimalDigit(folded: string, at: number, kind: number): boolean {
  if (kind === Class.digit) return !counting.has(folded.charCodeAt(at));
  return kind === Class.zero || kind === Class.arabic;
}

/** Takes in an approximator and a scale behind it: `3500余`, `十多万`, `500 余万`, `三十来`, `100+`. */
function finish(folded: string, numeral: Numeral): Numeral {
  const p = skipBlanks(folded, numeral.end);
  const character = folded.charAt(p);
  if (
    character === '打' &&
    p === numeral.end &&
    numeral.value.length <= maxDozens &&
    !numeral.value.includes('.') &&
    isDozen(folded, p + 1)
  ) {
    const { upper } = numeral;
    return numeralWith(numeral, {
      end: p + 1,
      value: dozens(numeral.value),
      upper: upper === undefined ? undefined : dozens(upper),
    });
  }
  if (character === '个' && isSpokenScale(folded, p)) return inSpokenScale(numeral, p + 2);
  if (character === '+' && p === numeral.end && !addsOn(folded, p)) {
    return numeralWith(numeral, { end: p + 1, over: true });
  }
  const opens = embeddedOverCodes.has(folded.charCodeAt(p));
  if (!(opens ? !opensWord(folded, p) : character === '来' && isRoundBefore(folded, p))) return numeral;
  const scale = readScale(folded, p + 1);
  const about = opens ? undefined : true;
  if (!scale) return numeralWith(numeral, { end: p + 1, over: true, about });
  const { upper } = numeral;
  return numeralWith(numeral, {
    end: scale.end,
    value: shift(numeral.value, scale.exponent),
    upper: upper === undefined ? undefined : shift(upper, scale.exponent),
    script: numeral.script === 'chinese' ? 'chinese' : 'mixed',
    scaled: true,
    over: true,
    about,
  });
}

/** 两个亿, 8.6 个亿; 五个亿元项目 and 三个亿吨大港 count. */
function isSpokenScale(folded: string, at: number): boolean {
  return folded.charAt(at + 1) === '亿' && !'元吨级千斤万'.includes(folded.charAt(at + 2) || ' ');
}

function inSpokenScale(numeral: Numeral, end: number): Numeral {
  const { upper } = numeral;
  const scaledUpper = upper === undefined ? undefined : shift(upper, 8);
  const script = numeral.script === 'chinese' ? 'chinese' : 'mixed';
  return numeralWith(numeral, {
    end,
    value: shift(numeral.value, 8),
    upper: scaledUpper,
    script,
    scaled: true,
    decimal: undefined,
  });
}

/** 一打, 十打苹果: the dozen; in 一打击, 三打造 and the like 打 is a verb. */
function isDozen(folded: string, at: number): boolean {
  return (
    !'击造通好卡破响开赢磨包捞扮扰拐断压假工电下了听探算针扫车架仗球动猎印拼气分折牌雷结量理发交点数者席'.includes(
      folded.charAt(at) || '。',
    ) || at >= folded.length
  );
}

/** Longer numbers count no dozens, and multiplying them would cost more than their length. */
const maxDozens = 40;

function dozens(value: string): string {
  return (BigInt(value) * 12n).toString();
}

/** 余额, 余下, 多元, 多种…: a word that starts with the approximator's character, and no amount before it. */
function opensWord(folded: string, at: number): boolean {
  const next = folded.charAt(at + 1);
  if (next === '') return false;
  if (folded.charAt(at) === '余') return '额下热粮震'.includes(next);
  // 1.2亿多元 is money, 多元化 is not
  return next === '元' ? '化文主素统'.includes(folded.charAt(at + 2) || ' ') : '于少余'.includes(next);
}

/** 十来个, 二百来人: 来 approximates round tens in words, before a measure word. */
function isRoundBefore(folded: string, at: number): boolean {
  const kind = classAt(folded, at - 1);
  const next = folded.charAt(at + 1);
  return (
    (kind === Class.small || kind === Class.big || folded.charAt(at - 1) === '0') &&
    '个名位家人户天年岁斤亩条件次块元万亿'.includes(next) &&
    next !== ''
  );
}
