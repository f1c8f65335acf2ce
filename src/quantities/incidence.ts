/** Cases in a round number: 死亡率8.7/10万 and 3/10万 are ratios, 床位数6.2/千人 a rate. */
import { type Numeral, shift } from '../numbers/index.ts';
import type { Registry } from '../units/types.ts';
import { type Figure, newFigure, ratio } from './figure.ts';

const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** A number over 1, 10 or 100 with a scale word, and what is counted where that is said. */
export function readIncidence(folded: string, registry: Registry, numeral: Numeral): Figure | undefined {
  const { start, end, script, value, upper, scaled } = numeral;
  if (folded.charCodeAt(end) !== 0x2f || script !== 'arabic' || upper !== undefined || scaled) return undefined;
  let p = end + 1;
  let exponent = 0;
  if (folded.charAt(p) === '1') {
    p++;
    for (; folded.charAt(p) === '0' && exponent < 4; p++) exponent++;
  }
  const scale = exponents[folded.charAt(p)];
  if (scale === undefined) return undefined;
  p++;
  exponent += scale;
  const counted = registry.match(folded, p);
  const unitEnd = counted?.kind === 'count' ? counted.end : p;
  if (unitEnd === p) {
    const quotient = newFigure(numeral, start, p, ratio, shift(value, -exponent));
    quotient.over = numeral.over;
    return quotient;
  }
  const figure = newFigure(numeral, start, unitEnd, { kind: 'rate', name: folded.slice(end, unitEnd), code: '1' });
  figure.factor = `0.${'0'.repeat(exponent - 1)}1`;
  figure.over = numeral.over;
  return figure;
}
