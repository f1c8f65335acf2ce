/**
 * Rates by rule: any unit, then `/` or 每, then any unit: 元/平方米, 元每吨, 人/万人, mg/100ml, 元/(人·月), and units with a
 * negative power: mg·L-1, kg·hm-2.
 */

import type { Kind } from '../schema.ts';
import { codeSet, isHan } from '../text/codes.ts';
import { factorOf } from './normalize.ts';
import { afterStroke, rateKinds } from './notunits.data.ts';
import { one, over, parseRational, type Rational, times, writeRational } from './rational.ts';
import { type UnitRow, unitRow } from './types.ts';

type Simple = (folded: string, at: number, bracket: boolean) => { end: number; rows: readonly UnitRow[] } | undefined;

/** What a rate is per. */
interface Base {
  readonly end: number;
  readonly name: string;
  readonly code: string;
  readonly factor: Rational;
}

/** Scale words that may stand before the unit that a rate is per. */
const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** Composed rows kept for reuse; bounded, so that no text can fill the memory. */
export const cacheLimit = 4096;
const stroke = 0x2f;
const each = 0x6bcf;
const dot = 0xb7;
const blank = 0x20;
const spans = new Set(['小时', '天', '周', '月', '季度', '年']);
/** What may stand behind 5元每天 where the words of the rate end. */
const behindRate = codeSet('的左以之起不和与及或至到');
const goesOn = (code: number) => (isHan(code) && !behindRate.has(code)) || (code >= 0x30 && code <= 0x39);
/** The square metres of a 亩: field trials give their yields for 667 m². */
const mu = '667';
/** ·h before ·L-1. */
const factored = /·([A-Za-zμ]{1,4})(?=·[A-Za-zμ]{1,4}-[1-3])/y;
/** L-1, hm-2 behind a dot or a blank. */
const powered = /(?:·| (?=(?:k?g|mg|m?L|h|hm|ha|s|d|a|[ck]?m|min|mol|K)-))([A-Za-zμ]{1,4})-([1-3])(?![\dA-Za-z])/y;

/** m/s², 米/秒2 */
const squared = /(?:s|秒)(?:²|\^?2)(?![\dA-Za-z])/y;

/** `simple` reads one unit without a rate, `row` gives a row by its canonical name. */
export function createRates(simple: Simple, row: (name: string) => UnitRow | undefined) {
  const made = new Map<string, UnitRow>();

  /** The rate that `first`, which ends at `end`, begins; undefined where no stroke and unit follow. */
  function follow(folded: string, end: number, first: UnitRow): { end: number; row: UnitRow } | undefined {
    const mark = folded.charCodeAt(end);
    if (mark === dot || mark === blank) return byPower(folded, end, first);
    if (mark !== stroke && mark !== each) return undefined;
    if (first.writtenAs !== undefined) return undefined;
    const base = readBase(folded, end + 1);
    if (base === undefined) return undefined;
    if (mark === each && opensClause(folded, base, first)) return undefined;
    const rate = compose(first, base);
    const second = folded.charCodeAt(base.end) === stroke ? readBase(folded, base.end + 1) : undefined;
    return second === undefined ? { end: base.end, row: rate } : { end: second.end, row: compose(rate, second) };
  }

  /** mg|·L-1, t|·hm-2, mg|·kg-1·d-1: units behind a dot or blank with a negative power. */
  function byPower(folded: string, end: number, first: UnitRow): { end: number; row: UnitRow } | undefined {
    if (first.writtenAs !== undefined) return undefined;
    let rate: { end: number; row: UnitRow } | undefined;
    const product = withFactor(folded, end, first);
    if (product) first = product.row;
    for (let at = product?.end ?? end; ; ) {
      powered.lastIndex = at;
      const found = powered.exec(folded);
      if (found === null) return rate;
      // hm-2 is a hectare below the stroke
      const spelling = found[1]! + (found[2] === '1' ? '' : found[2]!);
      const unit = simple(spelling, 0, false);
      if (unit?.end !== spelling.length) return rate;
      const { name, code, factor } = unit.rows[0]!;
      const base: Base = { end: at, name, code, factor: factor === undefined ? one : factorOf(factor) };
      at += found[0].length;
      rate = { end: at, row: compose(rate?.row ?? first, base) };
    }
  }

  /** μg|·h|·L-1: a factor before those with a negative power. */
  function withFactor(folded: string, end: number, first: UnitRow): { end: number; row: UnitRow } | undefined {
    factored.lastIndex = end;
    const spelling = factored.exec(folded)?.[1];
    const unit = spelling === undefined ? undefined : simple(spelling, 0, false);
    if (spelling === undefined || unit?.end !== spelling.length) return undefined;
    const { name, code, factor } = unit.rows[0]!;
    const own = times(
      first.factor === undefined ? one : factorOf(first.factor),
      factor === undefined ? one : factorOf(factor),
    );
    const row = unitRow({
      name: `${first.name}·${name}`,
      kind: 'rate',
      code: `${first.code}.${code}`,
      factor: own.shift === 0 ? undefined : writeRational(own),
    });
    return { end: end + spelling.length + 1, row };
  }

  function compose(top: UnitRow, base: Base): UnitRow {
    const name = `${top.name}/${base.name}`;
    const known = made.get(name) ?? row(name);
    if (known !== undefined && known.countable === undefined) return known;
    // 毫克/公斤 is a content; 公斤/吨 is what a tonne takes
    const consumption = top.code === 'kg' && base.code === 'kg' && (top.name === '公斤' || top.name === '吨');
    const [kind, code] = (consumption ? undefined : rateKinds[`${top.code}/${base.code}`]) ?? ['rate'];
    const factor = over(top.factor === undefined ? one : factorOf(top.factor), base.factor);
    const rate = unitRow({
      name,
      kind: kind as Kind,
      code: code ?? `${top.code}/${base.code}`,
      factor: factor.shift === 0 ? undefined : writeRational(factor),
    });
    if (made.size >= cacheLimit) made.clear();
    made.set(name, rate);
    return rate;
  }

  /** A unit with a scale, a unit in brackets with others, or both joined with a dot. */
  function readBase(folded: string, at: number): Base | undefined {
    if (folded.charCodeAt(at) === 0x28) {
      const inner = readProduct(folded, at + 1, true);
      return inner !== undefined && folded.charCodeAt(inner.end) === 0x29
        ? { ...inner, end: inner.end + 1 }
        : undefined;
    }
    return readProduct(folded, at);
  }

  function readProduct(folded: string, at: number, bracketed = false): Base | undefined {
    const first = readFactor(folded, at);
    if (first === undefined) return first;
    const mark = folded.charCodeAt(first.end);
    // bit/(s Hz)
    if (mark !== dot && !(bracketed && mark === blank)) return first;
    const second = readFactor(folded, first.end + 1);
    if (second === undefined) return first;
    return {
      end: second.end,
      name: `(${first.name}·${second.name})`,
      code: `(${first.code}.${second.code})`,
      factor: times(first.factor, second.factor),
    };
  }

  function readFactor(folded: string, at: number): Base | undefined {
    squared.lastIndex = at;
    const square = squared.exec(folded)?.[0].length;
    if (square !== undefined) return { end: at + square, name: '秒²', code: 's2', factor: one };
    let unitAt = at;
    let found = simple(folded, at, true);
    if (found === undefined) {
      unitAt = skipScale(folded, at);
      if (unitAt > at) found = simple(folded, unitAt, true);
    }
    if (found === undefined) return undefined;
    const other = found.end === unitAt + 1 ? afterStroke[folded[unitAt]!] : undefined;
    const unit = (other === undefined ? undefined : row(other)) ?? found.rows[0]!;
    const own = unit.factor === undefined ? one : factorOf(unit.factor);
    const before = folded.slice(at, unitAt).trimEnd();
    const scale = before === mu ? mu : `1${'0'.repeat(powerOf(before))}`;
    return {
      end: found.end,
      name: before + unit.name,
      code: unit.code,
      factor: scale === '1' ? own : times(own, parseRational(scale)!),
    };
  }

  return { follow };
}

/** Whether 每 behind an amount begins what is said next, and no rate. */
function opensClause(folded: string, { name, end }: Base, first: UnitRow): boolean {
  // `一次一片,每片5毫克` without its comma
  if (name === first.name) return true;
  const next = folded.charCodeAt(end);
  // `检查5家每月…`: a count per something is written with 每 only where the words end there.
  if (first.countable) return isHan(next);
  // 10000元|每月利息200元|每月21日付
  return spans.has(name) && goesOn(next);
}

/** `100`, `10万`, `万`, `667 `: where the scale before a unit ends. Other digits begin a figure of their own. */
function skipScale(folded: string, at: number): number {
  if (folded.startsWith(mu, at)) return at + mu.length + (folded.charCodeAt(at + mu.length) === blank ? 1 : 0);
  let i = at;
  if (folded[i] === '1') {
    i++;
    while (folded[i] === '0' && i - at < 6) i++;
    if (i === at + 1 || (folded.charCodeAt(i) >= 0x30 && folded.charCodeAt(i) <= 0x39)) return at;
  }
  while (i - at < 9 && scales[folded[i] ?? ''] !== undefined) i++;
  return i;
}

function powerOf(scale: string): number {
  let power = 0;
  for (const digit of scale) power += digit === '0' ? 1 : (scales[digit] ?? 0);
  return power;
}
