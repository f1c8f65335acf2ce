import { QuantitySyntaxError } from '../errors.ts';
import { findNumerals, type Numeral } from '../numbers/index.ts';
import type { Quantity } from '../schema.ts';
import { createSource, inInput, type Source, spanIn } from '../text/source.ts';
import type { Registry } from '../units/types.ts';
import { after, before } from './bounds.data.ts';
import { findQuantities } from './index.ts';

/**
 * Reads a text that is exactly one figure, bound words and blanks around it allowed: `约46151万元`, `3元5角`, `9.0%`.
 *
 * @throws QuantitySyntaxError where there is no figure, or more than one, or something else beside it
 */
export function readQuantity(text: string, registry: Registry): Quantity {
  const source = createSource(text);
  const numerals = findNumerals(source);
  const [quantity, second] = findQuantities(source, numerals, [], registry);
  if (quantity === undefined) throw noFigure(text, source, numerals[0]);
  if (second !== undefined) throw syntaxError(text, spanIn(source, second).start, 'holds more than one figure');
  const head = source.folded.slice(0, quantity.start).trim();
  const tail = source.folded.slice(quantity.end).trim();
  if (head !== '' && before[head] === undefined) throw syntaxError(text, 0, `has "${clip(head)}" before the figure`);
  if (tail !== '' && after[tail] === undefined)
    throw syntaxError(text, spanIn(source, quantity).end, `has "${clip(tail)}" after the figure`);
  return inInput(quantity, source, text);
}

/** A numeral that stands in no figure: what follows it is no unit. */
function noFigure(text: string, source: Source, numeral: Numeral | undefined): QuantitySyntaxError {
  const rest = numeral === undefined ? '' : source.folded.slice(numeral.end).trim();
  if (numeral === undefined || rest === '') return syntaxError(text, 0, 'holds no figure');
  return syntaxError(text, spanIn(source, numeral).end, `has "${clip(rest)}" after the number, which is no known unit`);
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function syntaxError(text: string, at: number, why: string): QuantitySyntaxError {
  return new QuantitySyntaxError(
    `"${clip(text)}" ${why} (at offset ${at}); a quantity is one number with its unit, such as 46151万元, 9.0%, 三分之一 or 3小时30分`,
    text,
    at,
  );
}
