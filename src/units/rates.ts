/** Rates by rule: any unit, then `/` or 每, then any unit: 元/平方米, 元每吨, 人/万人, mg/100ml, 元/(人·月). */

import type { Kind } from '../schema.ts';
import { isHan } from '../text/codes.ts';
import { factorOf } from './normalize.ts';
import { afterStroke, rateKinds } from './notunits.data.ts';
import { one, over, parseRational, type Rational, times, writeRational } from './rational.ts';
import type { UnitRow } from './types.ts';

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

/** `simple` reads one unit without a rate, `row` gives a row by its canonical name. */
export function createRates(simple: Simple, row: (name: string) => UnitRow | undefined) {
  const made = new Map<string, UnitRow>();

  /** The rate that `first`, which ends at `end`, begins; undefined where no stroke and unit follow. */
  function follow(folded: string, end: number, first: UnitRow): { end: number; row: UnitRow } | undefined {
    const mark = folded.charCodeAt(end);
    if (mark !== stroke && mark !== each) return undefined;
    if (first.writtenAs !== undefined) return undefined;
    const base = readBase(folded, end + 1);
    if (base === undefined) return undefined;
    // `一次一片,每片5毫克` without its comma
    if (mark === each && base.name === first.name) return undefined;
    // `检查5家每月…`: a count per something is written with 每 only where the words end there.
    if (mark === each && first.countable && isHan(folded.charCodeAt(base.end))) return undefined;
    const rate = compose(first, base);
    const second = folded.charCodeAt(base.end) === stroke ? readBase(folded, base.end + 1) : undefined;
    return second === undefined ? { end: base.end, row: rate } : { end: second.end, row: compose(rate, second) };
  }

  function compose(top: UnitRow, base: Base): UnitRow {
    const name = `${top.name}/${base.name}`;
    const known = made.get(name) ?? row(name);
    if (known !== undefined && known.countable === undefined) return known;
    // 毫克/公斤 is a content; 公斤/吨 is what a tonne takes
    const consumption = top.code === 'kg' && base.code === 'kg' && (top.name === '公斤' || top.name === '吨');
    const [kind, code] = (consumption ? undefined : rateKinds[`${top.code}/${base.code}`]) ?? ['rate'];
    const factor = over(top.factor === undefined ? one : factorOf(top.factor), base.factor);
    const rate: UnitRow = {
      name,
      kind: kind as Kind,
      code: code ?? `${top.code}/${base.code}`,
      ...(factor.shift === 0 ? {} : { factor: writeRational(factor) }),
    };
    if (made.size >= cacheLimit) made.clear();
    made.set(name, rate);
    return rate;
  }

  /** A unit with a scale, a unit in brackets with others, or both joined with a dot. */
  function readBase(folded: string, at: number): Base | undefined {
    if (folded.charCodeAt(at) === 0x28) {
      const inner = readProduct(folded, at + 1);
      return inner !== undefined && folded.charCodeAt(inner.end) === 0x29
        ? { ...inner, end: inner.end + 1 }
        : undefined;
    }
    return readProduct(folded, at);
  }

  function readProduct(folded: string, at: number): Base | undefined {
    const first = readFactor(folded, at);
    if (first === undefined || folded.charCodeAt(first.end) !== dot) return first;
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
    const power = unitAt === at ? 0 : powerOf(folded, at, unitAt);
    return {
      end: found.end,
      name: folded.slice(at, unitAt) + unit.name,
      code: unit.code,
      factor: power === 0 ? own : times(own, parseRational(`1${'0'.repeat(power)}`)!),
    };
  }

  return { follow };
}

/** `100`, `10万`, `万`: where the scale before a unit ends. Other digits begin a figure of their own. */
function skipScale(folded: string, at: number): number {
  let i = at;
  if (folded[i] === '1') {
    i++;
    while (folded[i] === '0' && i - at < 6) i++;
    if (i === at + 1 || (folded.charCodeAt(i) >= 0x30 && folded.charCodeAt(i) <= 0x39)) return at;
  }
  while (i - at < 9 && scales[folded[i] ?? ''] !== undefined) i++;
  return i;
}

function powerOf(folded: string, at: number, end: number): number {
  let power = 0;
  for (let i = at; i < end; i++) power += folded[i] === '0' ? 1 : (scales[folded[i]!] ?? 0);
  return power;
}
