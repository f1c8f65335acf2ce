/**
 * Whole numbers of digits and scale words: `四千五百六十九万八千`, `两千三百五`, `25万6千`, `5亿1万4千6百`, `几十万`.
 *
 * A number is a list of terms, coefficient × 10^exponent. A big scale (万, 亿, 兆) multiplies the terms before it that
 * are smaller than itself: in 五兆六十二亿 the 亿 takes 六十二 only, in 五千六百万亿 it takes all.
 */
import { isHan } from '../text/codes.ts';
import { createWordSet, wordAt } from '../text/words.ts';
import { type Literal, readLiteral } from './arabic.ts';
import { Class, classAt, skipBlanks, valueAt } from './chars.ts';
import { plain } from './decimal-string.ts';
import { countNounHeads, namesBehindScales, prefixedUnitHeads } from './digits.data.ts';

export interface Whole {
  readonly end: number;
  readonly value: string;
  /** Upper end, where a vague or doubled digit makes the number a range. */
  readonly upper?: string;
  /** Only digits, one after another: `二〇二三`. */
  readonly positional: boolean;
  /** A scale with no digit before it opens the number: `百`, `千三`. */
  readonly bareScale: boolean;
  /** A scale word ends it. */
  readonly scaled: boolean;
  readonly mixed: boolean;
}

interface Term {
  coefficient: number;
  exponent: number;
}

/** Which end of a vague digit to read: 几十 is 10 at the low end, 100 at the high one. */
type End = 'low' | 'high';

const scaledNames = createWordSet(namesBehindScales);

/** Text that names larger numbers than this many zeros names none. */
const maxExponent = 60;

/** Reads the whole number at `at`, or nothing where no digit, scale or vague digit leads to one. */
export function readWhole(text: string, folded: string, at: number): Whole | undefined {
  // ○○路: characters left out
  if (folded.charAt(at) === '○' && folded.charAt(at + 1) === '○' && classAt(folded, at + 2) === Class.none)
    return undefined;
  const positional = readPositional(folded, at);
  if (positional) return positional;
  const low = compose(text, folded, at, 'low');
  if (!low) return undefined;
  if (!low.vague) return low.whole;
  const high = compose(text, folded, at, 'high')!;
  return { ...low.whole, upper: high.whole.value };
}

/** Digits with no scale: years, codes, `一二三`; a doubled digit before a scale is left to `compose`. */
function readPositional(folded: string, at: number): Whole | undefined {
  let p = at;
  let written = '';
  for (let kind = classAt(folded, p); kind === Class.digit || kind === Class.zero; kind = classAt(folded, ++p)) {
    if (p > at && isCountingTwo(folded, p) && !(p === at + 1 && isOneOrTwo(folded, at))) break;
    written += valueAt(folded, p);
  }
  if (p - at < 2) return undefined;
  const next = classAt(folded, skipBlanks(folded, p));
  if ((next === Class.small || next === Class.big) && !isReadOut(folded, at, p)) return undefined;
  const base = { end: p, positional: true, bareScale: false, scaled: false, mixed: false };
  const first = valueAt(folded, at);
  const second = valueAt(folded, at + 1);
  if (p - at === 2 && isDoubled(first, second)) return { ...base, value: String(first), upper: String(second) };
  return { ...base, value: plain(written) };
}

/** 二三四五亿, 一○亿: digits read out one by one before their scale; 三五亿 is vague. */
function isReadOut(folded: string, start: number, end: number): boolean {
  if (classAt(folded, start) !== Class.digit) return false;
  return end - start > 2 || classAt(folded, end - 1) === Class.zero;
}

function isCountingTwo(folded: string, at: number): boolean {
  return '两俩仨'.includes(folded.charAt(at));
}

/** 一两个, 一两天 are one or two; 一两酒 is a weight. */
function isOneOrTwo(folded: string, at: number): boolean {
  const next = folded.charAt(at + 2);
  return (
    folded.startsWith('一两', at) && next !== '' && '个天家次年名位人种条件周月百千万回趟遍句场项处岁'.includes(next)
  );
}

/** 三四, 七八, 三五: neighbours, and the fixed pair 三五. */
function isDoubled(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** 千米, 千瓦, 兆帕, 百帕: the scale belongs to the unit's name. 千分之 and 百分点 are no scales either. */
export function opensUnit(folded: string, at: number): boolean {
  const next = folded.charAt(at + 1);
  const character = folded.charAt(at);
  if (next === '分') return '点比制位号'.includes(folded.charAt(at + 2) || ' ');
  if (next === '') return false;
  if (character === '千') return prefixedUnitHeads.includes(next) && !wordAt(scaledNames, folded, at + 1);
  if (character === '百') return next === '帕';
  return character === '兆' && !opensAfterTrillion(folded, at + 1);
}

/** 兆 is a number only before another numeral or a currency; elsewhere it is the prefix of a unit. */
function opensAfterTrillion(folded: string, at: number): boolean {
  const kind = classAt(folded, at);
  return (kind >= Class.arabic && kind <= Class.big) || '元圆日美韩'.includes(folded.charAt(at));
}

function compose(text: string, folded: string, at: number, end: End): { whole: Whole; vague: boolean } | undefined {
  const composer = new Composer(text, folded, at, end);
  return composer.read() ? { whole: composer.whole(), vague: composer.vague } : undefined;
}

/** A number while it is read, character by character. */
class Composer {
  vague = false;
  private readonly terms: Term[] = [];
  /** What the small scales since the last big one come to. */
  private section = 0;
  private current: number | undefined;
  private currentIsLiteral = false;
  /** Scale that the last digit would be a tenth of: after 九万, 四 is 四千. */
  private shorthand = 0;
  private smallest = 10_000;
  private zero = false;
  private bareScale = false;
  private scaled = false;
  private mixed = false;
  private any = false;
  private stop: number;

  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly at: number,
    private readonly end: End,
  ) {
    this.stop = at;
  }

  /** Whether a number stands there; it is read to its end. */
  read(): boolean {
    for (;;) {
      const q = this.any ? skipBlanks(this.folded, this.stop) : this.stop;
      const kind = classAt(this.folded, q);
      // a blank may stand inside a number only around a scale: 四 百, 三千 八百; never between two digits
      if (q > this.stop && this.current !== undefined && kind !== Class.small && kind !== Class.big) break;
      if (kind === Class.arabic ? !this.takeLiteral(q) : !this.take(kind, q)) break;
    }
    return this.any;
  }

  whole(): Whole {
    const { terms, current } = this;
    let { section } = this;
    if (current !== undefined) {
      const spoken = this.shorthand > 10 && !this.zero && (!this.currentIsLiteral || current < 10);
      section += spoken ? current * (this.shorthand / 10) : current;
    }
    terms.push({ coefficient: section, exponent: 0 });
    const { stop, bareScale, scaled, mixed } = this;
    return { end: stop, value: sum(terms), positional: false, bareScale, scaled, mixed };
  }

  /** Takes the character at `q` in; false where the number ends before it. */
  private take(kind: number, q: number): boolean {
    if (!this.takeKind(kind, q)) return false;
    this.any = true;
    this.scaled = kind === Class.small || kind === Class.big || kind === Class.tens;
    if (kind !== Class.zero) this.zero = this.zero && kind === Class.digit;
    this.stop = q + 1;
    return true;
  }

  private takeKind(kind: number, q: number): boolean {
    switch (kind) {
      case Class.digit:
        return this.takeDigit(q);
      case Class.zero:
        return this.takeZero();
      case Class.vague:
        return this.takeVague(q);
      case Class.tens:
        return this.takeTens(q);
      case Class.small:
        return this.takeSmall(q);
      case Class.big:
        return this.takeBig(q);
      default:
        return false;
    }
  }

  private takeDigit(q: number): boolean {
    const { folded, current } = this;
    // 十万二九三四: four digits read out one by one fill what is below ten thousand
    const rest = this.shorthand === 10_000 && this.scaled && !this.mixed ? fourDigits(folded, q) : undefined;
    if (rest !== undefined) {
      this.section = rest;
      this.scaled = false;
      this.stop = q + 4;
      return false;
    }
    // 两 is a digit before a scale only: 三十两 is a weight, 一万两千 a number
    if (this.any && isCountingTwo(folded, q) && !isScale(folded, q + 1)) return false;
    const value = valueAt(folded, q);
    if (current === undefined) this.current = value;
    else if (!isDoubled(current, value) || this.currentIsLiteral || !continuesAsPair(folded, q)) return false;
    else {
      this.vague = true;
      if (this.end === 'high') this.current = value;
    }
    this.currentIsLiteral = false;
    return true;
  }

  private takeLiteral(q: number): boolean {
    if (this.current !== undefined || (this.any && !this.scaled && !this.zero)) return false;
    const literal = readLiteral(this.text, this.folded, q);
    if (!literal.integer || literal.exponent !== 0 || literal.digits.length > 15) return false;
    if (this.any && !this.zero && !completes(this.folded, this.at, literal, this.shorthand)) return false;
    this.current = Number(literal.digits);
    this.currentIsLiteral = true;
    this.mixed = true;
    this.any = true;
    this.scaled = false;
    this.stop = literal.end;
    return true;
  }

  private takeZero(): boolean {
    if (this.current !== undefined) return false;
    this.zero = true;
    return true;
  }

  /** 几 and 数 need a scale beside them: 几十, 数百, 十几. */
  private takeVague(q: number): boolean {
    const { folded, any, smallest } = this;
    const { current } = this;
    if (!isVagueDigit(folded, q, any)) return false;
    const high = this.end === 'high';
    if (current !== undefined) return this.takeAbove(current, high);
    this.vague = true;
    const beforeScale = isScale(folded, q + 1) && !(any && classAt(folded, q + 1) === Class.big);
    if (!any || beforeScale) this.current = high ? 10 : beforeScale && !any ? 1 : 0;
    else if (high) this.section += this.zero || smallest === 10_000 ? 10 : smallest;
    return true;
  }

  /** 90几万: above round tens in digits. */
  private takeAbove(current: number, high: boolean): boolean {
    if (!this.currentIsLiteral || current === 0 || current % 10 > 0) return false;
    this.vague = true;
    if (high) this.current = current + 10;
    return true;
  }

  private takeTens(q: number): boolean {
    if (this.current !== undefined || this.smallest <= 10) return false;
    this.section += valueAt(this.folded, q);
    this.smallest = 10;
    this.shorthand = 10;
    return true;
  }

  private takeSmall(q: number): boolean {
    const unit = valueAt(this.folded, q);
    if (unit >= this.smallest || opensUnit(this.folded, q)) return false;
    if (this.current === undefined && unit !== 10) {
      if (this.any) return false;
      this.bareScale = true;
    }
    this.section += (this.current ?? 1) * unit;
    this.current = undefined;
    this.smallest = unit;
    this.shorthand = unit;
    return true;
  }

  private takeBig(q: number): boolean {
    if (opensUnit(this.folded, q)) return false;
    if (this.current === undefined && this.section === 0 && !this.any) {
      this.bareScale = true;
      this.current = 1;
    }
    const exponent = valueAt(this.folded, q);
    const amount = this.section + (this.current ?? 0);
    if (!this.multiply(amount, exponent)) return false;
    this.section = 0;
    this.current = undefined;
    this.smallest = 10_000;
    this.shorthand = 10 ** Math.min(exponent, 15);
    return true;
  }

  private multiply(amount: number, exponent: number): boolean {
    const { terms } = this;
    if (amount === 0 || !repeats(terms, exponent)) {
      return multiply(terms, amount, exponent, this.scaled && amount === 0);
    }
    // 四万六千一百五十一万 is 46151 times ten thousand; 三万五万 are two amounts
    if (amount < 1000 && !this.zero) return false;
    terms.push({ coefficient: amount, exponent: 0 });
    for (const term of terms) term.exponent += exponent;
    return true;
  }
}

/** Digits after a scale go on with the number only where they fill it (3万4000), are spoken short (9万4) or take a scale. */
function completes(folded: string, start: number, literal: Literal, scale: number): boolean {
  const { length } = literal.digits;
  if (length === 1 || 10 ** length === scale || isScale(folded, skipBlanks(folded, literal.end))) return true;
  // 1万64人: what is counted follows at once; 每10万16人 are two
  if (folded.charAt(start - 1) === '每') return false;
  return scale === 10_000 && length < 4 && isHan(folded.charCodeAt(literal.end)) && literal.digits.charAt(0) !== '0';
}

/** 二三十, 七八万, 十七八岁: a second digit belongs to the first where a scale or the number's end follows. */
function continuesAsPair(folded: string, at: number): boolean {
  const next = classAt(folded, at + 1);
  return next !== Class.digit && next !== Class.zero && next !== Class.arabic;
}

function isScale(folded: string, at: number): boolean {
  const kind = classAt(folded, at);
  return kind === Class.small || kind === Class.big;
}

function isVagueDigit(folded: string, at: number, any: boolean): boolean {
  // 预测数百分之三: a percentage behind a noun
  if (folded.startsWith('分之', at + 2)) return false;
  if (isScale(folded, at + 1) && !opensUnit(folded, at + 1)) return any || !endsNoun(folded, at);
  return any && folded.charAt(at) === '几';
}

/** 人数, 指数, 总数: there 数 is the end of a noun, not an unknown digit. */
function endsNoun(folded: string, at: number): boolean {
  return folded.charAt(at) === '数' && at > 0 && countNounHeads.includes(folded.charAt(at - 1));
}

/** Exactly four digits one after another, no scale behind them. */
function fourDigits(folded: string, at: number): number | undefined {
  let value = 0;
  for (let p = at; p < at + 4; p++) {
    const kind = classAt(folded, p);
    if (kind !== Class.digit && kind !== Class.zero) return undefined;
    value = value * 10 + valueAt(folded, p);
  }
  const next = classAt(folded, at + 4);
  return next === Class.none ? value : undefined;
}

/** 万 again, with nothing larger before it than the first 万. */
function repeats(terms: readonly Term[], exponent: number): boolean {
  return terms.length === 1 && terms[0]!.exponent === exponent;
}

/** Multiplies what a big scale reaches: the amount before it and every smaller term. */
function multiply(terms: Term[], amount: number, exponent: number, repeated: boolean): boolean {
  const reached = repeated ? 1 : 0;
  let taken = 0;
  let highest = 0;
  for (let i = terms.length - 1; i >= 0; i--) {
    const term = terms[i]!;
    if (term.exponent >= exponent && !(taken < reached)) break;
    term.exponent += exponent;
    if (term.exponent > highest) highest = term.exponent;
    taken++;
    if (term.exponent > maxExponent) {
      term.exponent -= exponent;
      return false;
    }
  }
  if (amount !== 0) terms.push({ coefficient: amount, exponent });
  return true;
}

function sum(terms: readonly Term[]): string {
  let total = 0;
  let safe = true;
  for (const { coefficient, exponent } of terms) {
    total += coefficient * 10 ** exponent;
    if (exponent > 15 || total > Number.MAX_SAFE_INTEGER) safe = false;
  }
  if (safe) return String(total);
  let exact = 0n;
  for (const { coefficient, exponent } of terms) exact += BigInt(coefficient) * 10n ** BigInt(exponent);
  return exact.toString();
}
