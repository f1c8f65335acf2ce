/** Means with their error: 体重为60.5±3.2kg and 天数为(10.7±3.8)d are one figure each, the mean in the unit behind. */
import { isDigit, type Numeral, numeralWith, skipBlanks } from '../numbers/index.ts';
import type { Registry } from '../units/types.ts';
import { attachUnit } from './attach.ts';
import { readBare } from './bare.ts';
import type { Figure } from './figure.ts';

/** The mean at `numeral` with the unit behind its error, and the bracket around both. */
export function readMeasured(
  folded: string,
  registry: Registry,
  numeral: Numeral,
  error: Numeral | undefined,
): Figure | undefined {
  const mark = skipBlanks(folded, numeral.end);
  if (folded.charAt(mark) !== '±' || error?.start !== skipBlanks(folded, mark + 1)) return undefined;
  if (!isDigit(folded.charCodeAt(numeral.start))) return undefined;
  const bracketed = folded.charAt(numeral.start - 1) === '(' && folded.charAt(error.end) === ')';
  const { value } = numeral;
  const outside = bracketed ? 1 : 0;
  const mean = numeralWith(error, { value, start: numeral.start - outside, end: error.end + outside });
  return attachUnit(folded, registry, mean) ?? readBare(folded, mean);
}
