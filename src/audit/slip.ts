/**
 * A list whose parts do not make the whole may name only some of them, or have a slip in it. Where one swapped pair of
 * digits or one wrong digit closes the gap exactly, and the figures have so many digits that chance would hardly do so,
 * it is a slip.
 */
import { decimalPlaces, powerOfTen } from '../numbers/exact.ts';
import type { Operand } from './operand.ts';

/** Chance may close the gap in fewer than one in so many lists. */
const odds = 200;

export function oneSlipAway(whole: Operand, parts: readonly Operand[]): boolean {
  const operands = [whole, ...parts];
  if (parts.length < 2 || operands.some(({ sharp, value }) => !sharp || value.lt(0))) return false;
  // All in units of the last place that any of them uses.
  const places = Math.max(...operands.map(({ value }) => decimalPlaces(value)));
  const up = powerOfTen(places);
  let wholes = operands.map(({ value }) => value.times(up).toFixed());
  const zeros = Math.min(...wholes.map((digits) => digits.length - digits.replace(/0+$/, '').length));
  wholes = wholes.map((digits) => digits.slice(0, digits.length - zeros));
  if (wholes.some((digits) => digits.length > 15)) return false;
  const [total = 0, ...amounts] = wholes.map(Number);
  const gap = total - amounts.reduce((sum, amount) => sum + amount, 0);
  if (gap === 0) return false;
  return closes(wholes, gap, swaps, total) || closes(wholes, gap, replacements, total);
}

/** Changes of value that a kind of slip makes in a number: what the right number is above the written one. */
type Slips = (digits: string) => number[];

function closes(wholes: readonly string[], gap: number, slips: Slips, total: number): boolean {
  let tried = 0;
  let found = false;
  wholes.forEach((digits, k) => {
    for (const change of slips(digits)) {
      tried++;
      if ((k === 0 ? -change : change) === gap) found = true;
    }
  });
  return found && tried * odds <= total;
}

function swaps(digits: string): number[] {
  const changes: number[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    const step = (Number(digits[i + 1]) - Number(digits[i])) * 9 * 10 ** (digits.length - 2 - i);
    if (step !== 0) changes.push(step);
  }
  return changes;
}

function replacements(digits: string): number[] {
  const changes: number[] = [];
  for (let i = 0; i < digits.length; i++) {
    const own = Number(digits[i]);
    for (let other = 0; other < 10; other++)
      if (other !== own) changes.push((other - own) * 10 ** (digits.length - 1 - i));
  }
  return changes;
}
