import { NumberSyntaxError, nameOf, quote, UnitError } from '../errors.ts';
import { plain } from '../numbers/decimal-string.ts';
import { nearest } from './nearest.ts';
import { factorOf } from './normalize.ts';
import { one, over, parseRational, type Rational, scale, times } from './rational.ts';
import { defaultRegistry } from './registry.ts';
import type { Registry, UnitRow } from './types.ts';

/** A unit with the scale word before it: 万亩, 亿千瓦时. */
interface Target {
  readonly row: UnitRow;
  readonly code: string;
  readonly factor: Rational;
}

const scaleWords: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };
const decimal = /^-?\d+(\.\d+)?/;
/** No unit is spelled longer, scale words and a rate included. */
const longestUnit = 128;

/**
 * One amount in another unit: `convert('12.33', '万亩', '公顷')` -> `8220`. Units are spelled as in text, aliases, symbols,
 * scale words and rates included; 度, 分 and their like are read as the reading that fits the other unit.
 * Exact where the result ends, else half-even to 20 significant digits.
 * @throws {NumberSyntaxError} where `value` is not a plain decimal.
 * @throws {UnitError} where a unit is unknown, or the two measure different things.
 */
export function convert(value: string, fromUnit: string, toUnit: string): string {
  return convertWith(defaultRegistry(), value, fromUnit, toUnit);
}

/** As {@link convert}, with the units of a registry. */
export function convertWith(registry: Registry, value: string, fromUnit: string, toUnit: string): string {
  requireDecimal(value);
  const from = targets(fromUnit, registry);
  const to = targets(toUnit, registry);
  const fit = fitOf(from, to);
  if (fit === undefined) throw new UnitError(mismatch(fromUnit, toUnit, from[0]!.row, to[0]!.row, registry), toUnit);
  const [a, b] = fit;
  return plain(scale(value, over(a.factor, b.factor), offset(a.row), offset(b.row)));
}

/** Whether amounts in one unit can be had in the other. @throws UnitError where `toUnit` is unknown */
export function isConvertible(fromUnit: string, toUnit: string): boolean {
  const registry = defaultRegistry();
  return fitOf(readingsOf(fromUnit, registry), targets(toUnit, registry)) !== undefined;
}

/** The first readings of two spellings that measure the same. */
function fitOf(from: readonly Target[], to: readonly Target[]): [Target, Target] | undefined {
  for (const a of from) {
    for (const b of to) if (a.code === b.code) return [a, b];
  }
  return undefined;
}

function requireDecimal(value: unknown): asserts value is string {
  const takes = 'takes a string of digits such as "12.33" or "-5"';
  if (typeof value !== 'string')
    throw new NumberSyntaxError(`${nameOf(value)} is no plain decimal: ${takes}`, String(value), 0);
  const read = decimal.exec(value)?.[0].length ?? 0;
  if (read === 0 || read < value.length)
    throw new NumberSyntaxError(`${quote(value)} is no plain decimal (at ${read}): ${takes}`, value, read);
}

const offset = ({ offset = '0' }: UnitRow) => offset;

/** All that a spelling can mean. @throws UnitError where it means nothing */
function targets(spelling: string, registry: Registry): Target[] {
  if (typeof spelling !== 'string')
    throw new UnitError(`a unit is a string such as "万元", not ${nameOf(spelling)}`, String(spelling));
  const found = readingsOf(spelling, registry);
  if (found.length === 0) throw new UnitError(unknown(spelling, registry), spelling);
  return found;
}

/** All that a spelling can mean. A scale word is taken off where the whole is no unit (千克, but 千公顷). */
function readingsOf(spelling: string, registry: Registry): Target[] {
  if (spelling.length > longestUnit) return [];
  let power = 0;
  for (let at = 0; at < spelling.length; at++) {
    const rows = registry.readings(spelling.slice(at));
    if (rows.length > 0) return rows.map((row) => target(row, power));
    const step = scaleWords[spelling[at]!.replace('萬', '万').replace('億', '亿')];
    if (step === undefined) return [];
    power += step;
  }
  return [];
}

/** Years are twelve months wherever they stand in a code, so that 吨/年 and 吨/月 meet. */
function target(row: UnitRow, power: number): Target {
  let factor = row.factor === undefined ? one : factorOf(row.factor);
  if (power > 0) factor = times(factor, parseRational(`1${'0'.repeat(power)}`)!);
  const twelve = parseRational('12')!;
  const code = row.code
    .split('/')
    .map((part, place) =>
      part.replace(/(^|[(.])a(?=$|[).])/, (_, before: string) => {
        factor = place === 0 ? times(factor, twelve) : over(factor, twelve);
        return `${before}mo`;
      }),
    )
    .join('/');
  return { row, code, factor };
}

function mismatch(from: string, to: string, a: UnitRow, b: UnitRow, registry: Registry): string {
  const why =
    a.kind === 'money' && b.kind === 'money'
      ? 'currencies have no fixed rate'
      : a.kind === 'duration' && b.kind === 'duration'
        ? 'calendar units and working days have no fixed length'
        : `one is ${a.kind} (${a.code}), the other ${b.kind} (${b.code})`;
  const fitting = registry
    .names()
    .filter((name) => registry.readings(name).some(({ code }) => code === a.code))
    .slice(0, 8);
  return `cannot convert ${quote(from)} to ${quote(to)}: ${why}; takes ${fitting.join(', ') || from}`;
}

/** Why a spelling is refused, and what is taken: a code is a unit's `normalized.unit`, not its `unit`. */
function unknown(spelling: string, registry: Registry): string {
  const takes = 'takes names, aliases and symbols such as 公顷, km, 万元, 元/平方米';
  if (spelling === '') return `"" is no unit, bare numbers have none: ${takes}`;
  if (spelling === '1') return `"1" is the code of percentages and ratios: ${takes}; for it: %, ‰, 倍`;
  const counted = /^\{([^{}]+)\}$/.exec(spelling)?.[1];
  if (counted !== undefined && spelling.length <= longestUnit)
    return `${quote(spelling)} is the code of a count: ${takes}; for it: ${counted}`;
  const names = nearest(spelling, registry.names());
  return `unknown unit ${quote(spelling)}: ${takes}${names.length > 0 ? `; near it: ${names.join(', ')}` : ''}`;
}
