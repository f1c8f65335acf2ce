/**
 * Figures that do not agree may not belong together, or have a slip of the pen in them. Where one slip (a factor of
 * ten, two digits swapped, one digit wrong) makes them agree, and so few slips were tried for so fine an agreement that
 * chance would hardly do so, it is a slip.
 */
import { type Exact, exact, powerOfTen } from '../numbers/exact.ts';
import { type Operand, quotient } from './operand.ts';

/** A claim with all that its agreement is judged by. */
export interface Disagreement {
  readonly formula: (...values: Exact[]) => Exact | undefined;
  readonly from: readonly Operand[];
  readonly stated: Operand;
  readonly amount: Exact;
  readonly tolerance: Exact;
}

/** What may have been meant where a value is written. */
type Slips = (operand: Operand) => Exact[];

/** The kinds of slip, those that leave the fewest possibilities first. */
const kinds: readonly Slips[] = [scales, swaps, replacements];

/** Operands of a formula beyond which only their own digits are looked at, not those of the result in each. */
const mostOperands = 24;

/** Whether one slip explains that the claim does not hold, and chance does so in fewer than `chance` of all cases. */
export function oneSlipAway(claim: Disagreement, chance: number): boolean {
  const { formula, from, stated, amount, tolerance } = claim;
  if (from.length > mostOperands || amount.eq(0) || [...from, stated].some(({ sharp }) => !sharp)) return false;
  // Of all results of this size, so many agree.
  const least = stated.half.eq(0) ? exact(1) : stated.half.times(2);
  const window = tolerance.times(2).lt(least) ? least : tolerance.times(2);
  const share = Number(window.toString()) / Number(amount.abs().toString());
  const result = formula(...from.map(({ value }) => value));
  let tried = 0;
  for (const slips of kinds) {
    const meant = from.map((operand) => slips(operand));
    const stating = slips({ ...stated, value: stated.value.eq(0) ? exact(1) : amount });
    tried += meant.reduce((sum, { length }) => sum + length, stating.length);
    if (tried * share > chance) return false;
    if (stating.some((value) => agreesWith(result, claim, value))) return true;
    if (meant.some((values, k) => values.some((value) => agrees(claim, from, k, value)))) return true;
  }
  return false;
}

function agrees({ formula, amount, tolerance }: Disagreement, from: readonly Operand[], k: number, value: Exact) {
  const result = formula(...from.map((operand, n) => (n === k ? value : operand.value)));
  return result?.minus(amount).abs().lte(tolerance) ?? false;
}

function agreesWith(result: Exact | undefined, { tolerance }: Disagreement, amount: Exact) {
  return result?.minus(amount).abs().lte(tolerance) ?? false;
}

/** 万元 for 元, a point too far left or right, a zero too many. */
function scales({ value }: Operand): Exact[] {
  return [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8].map((power) => value.times(powerOfTen(power)));
}

/** The digits of a value as written, and what one in their last place is worth. */
function digitsOf({ value, half, scale }: Operand): { digits: string; place: Exact } {
  const place = half.eq(0) ? (scale.gt(1) ? scale : exact(1)) : half.times(2);
  return { digits: quotient(value.abs(), place)!.toDecimalPlaces(0).toFixed(), place };
}

function swaps(operand: Operand): Exact[] {
  const { digits, place } = digitsOf(operand);
  const values: Exact[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a, b] = [digits.charAt(i), digits.charAt(i + 1)];
    if (a !== b) values.push(exact(digits.slice(0, i) + b + a + digits.slice(i + 2)).times(place));
  }
  return values;
}

function replacements(operand: Operand): Exact[] {
  const { digits, place } = digitsOf(operand);
  const values: Exact[] = [];
  for (let i = 0; i < digits.length; i++) {
    const own = digits.charAt(i);
    for (let other = 0; other < 10; other++) {
      if (String(other) !== own) values.push(exact(digits.slice(0, i) + other + digits.slice(i + 1)).times(place));
    }
  }
  return values;
}
