import { NumberSyntaxError, UnitError } from '../errors.ts';
import { plain } from '../numbers/decimal-string.ts';
import { nearest } from './nearest.ts';
import { factorOf } from './normalize.ts';
import { one, over, parseRational, type Rational, scale, times } from './rational.ts';
import { defaultRegistry, type Registry } from './registry.ts';
import type { UnitRow } from './types.ts';

/** A unit with the scale word before it: 万亩, 亿千瓦时. */
interface Target {
  readonly row: UnitRow;
  readonly code: string;
  readonly factor: Rational;
}

const scaleWords: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };
const decimal = /^-?\d+(\.\d+)?/;

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
  const read = typeof value === 'string' ? (decimal.exec(value)?.[0].length ?? 0) : 0;
  if (typeof value !== 'string' || read === 0 || read < value.length) {
    throw new NumberSyntaxError(
      `${JSON.stringify(value)} is no plain decimal (at ${read}): takes digits such as "12.33" or "-5"`,
      String(value),
      read,
    );
  }
  const from = targets(fromUnit, registry);
  const to = targets(toUnit, registry);
  for (const a of from) {
    for (const b of to) {
      if (a.code === b.code) return plain(scale(value, over(a.factor, b.factor), offset(a.row), offset(b.row)));
    }
  }
  throw new UnitError(mismatch(fromUnit, toUnit, from[0]!.row, to[0]!.row, registry), toUnit);
}

const offset = ({ offset = '0' }: UnitRow) => offset;

/** All that a spelling can mean. A scale word is taken off where the whole is no unit (千克, but 千公顷). */
function targets(spelling: string, registry: Registry): Target[] {
  if (typeof spelling !== 'string') throw new UnitError(`a unit is a string, not ${typeof spelling}`, String(spelling));
  let power = 0;
  for (let at = 0; at < spelling.length; at++) {
    const rows = registry.readings(spelling.slice(at));
    if (rows.length > 0) return rows.map((row) => target(row, power));
    const step = scaleWords[spelling[at]!.replace('萬', '万').replace('億', '亿')];
    if (step === undefined) break;
    power += step;
  }
  const names = nearest(spelling, registry.names());
  throw new UnitError(
    `unknown unit ${JSON.stringify(spelling)}: takes names, aliases and symbols such as 公顷, km, 万元, 元/平方米` +
      (names.length > 0 ? `; near it: ${names.join(', ')}` : ''),
    spelling,
  );
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
  return `cannot convert ${JSON.stringify(from)} to ${JSON.stringify(to)}: ${why}; takes ${fitting.join(', ') || from}`;
}
