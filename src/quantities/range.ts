/** Ranges: `2200-2500株`, `50万至80万元`, `3%-5%`, `百分之五到八` are one record from the first end to the second. */
import { type Numeral, shift } from '../numbers/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Figure } from './figure.ts';

const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

const rangeMarks = codeSet('-–—―~～至到');
const dashes = codeSet('-–—―~～');

/** End of the range mark at `at` (`-` `–` `—` `~` 至 到), or 0. */
export function rangeMarkEnd(folded: string, at: number): number {
  const character = folded.charAt(at);
  if (character === '—' && folded.charAt(at + 1) === '—') return at + 2;
  return rangeMarks.has(folded.charCodeAt(at)) ? at + 1 : 0;
}

/** Joins the two ends where they belong together: the same unit, or the first without one; and the first not above the second. */
export function joinRange(
  folded: string,
  first: Numeral,
  firstFigure: Figure | undefined,
  second: Figure,
): Figure | undefined {
  if (first.upper !== undefined || second.upper !== undefined || first.fraction) return undefined;
  const dashed = dashes.has(folded.charCodeAt(firstFigure?.end ?? first.end));
  const stripped = second.numeral.signed && dashed;
  const high = stripped ? second.value.replace(/^-/, '') : second.value;
  let low = firstFigure?.value ?? first.value;
  if (firstFigure) {
    if (firstFigure.unit !== second.unit || firstFigure.kind !== second.kind) return undefined;
  } else if (!first.scaled) {
    // 3-5万元: the scale belongs to both, unless the first is the larger number then (5000-1万元)
    const exponent = scaleAtEnd(folded, second.numeral);
    if (exponent > 0 && compare(first.value, shift(high, -exponent)) < 0) low = shift(low, exponent);
  }
  if (second.numeral.percent && !first.percent) low = first.value;
  if (compare(low, high) > 0) return undefined;
  return { ...second, start: firstFigure?.start ?? first.start, value: low, upper: high, bound: 'range' };
}

/** Exponent of the scale words that end the numeral: 80万 -> 4, 1.2万亿 -> 12. */
export function scaleAtEnd(folded: string, { start, end }: Numeral): number {
  let exponent = 0;
  for (let p = end - 1; p > start; p--) {
    const step = exponents[folded.charAt(p)];
    if (step === undefined) break;
    exponent += step;
  }
  return exponent;
}

/** Order of two plain decimals. */
export function compare(a: string, b: string): number {
  const negativeA = a.startsWith('-');
  const negativeB = b.startsWith('-');
  if (negativeA !== negativeB) return negativeA ? -1 : 1;
  const order = compareMagnitude(negativeA ? a.slice(1) : a, negativeB ? b.slice(1) : b);
  return negativeA ? -order : order;
}

function compareMagnitude(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length ? -1 : 1;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
}
