/** Findings: what the other figures give against what is stated, with the arithmetic in one line. */
import { decimalPlaces, type Exact } from '../numbers/exact.ts';
import type { Finding } from '../schema.ts';
import { carry, type Operand, quotient } from './operand.ts';

export interface Claim {
  readonly check: Finding['check'];
  /** What the other figures give, in the unit of the checked figure, and how far their rounding moves it. */
  readonly result: Exact;
  readonly spread: Exact;
  readonly stated: Operand;
  /** The stated amount and its half unit where they are not the operand's own: 1.5倍 as 150%. */
  readonly amount?: Exact;
  readonly half?: Exact;
  /** All that takes part, the checked figure included. */
  readonly operands: readonly Operand[];
  /** The arithmetic up to the result: `3809 ÷ 42342`. */
  readonly working: string;
  /** The result as shown; its value in the unit of the checked figure by default. */
  readonly shown?: string;
}

/** Checks whose results are per cent. */
const inPercent: ReadonlySet<Finding['check']> = new Set(['growth', 'share', 'rate']);

/** Judges a claim whose result follows from some of its operands. */
export function judgeFormula(
  claim: Omit<Claim, 'result' | 'spread'>,
  formula: (...values: Exact[]) => Exact | undefined,
  from: readonly Operand[],
): Finding | undefined {
  const carried = carry(formula, from);
  return carried && judge({ ...claim, ...carried });
}

/** Judges a claim. A claim with 约, 余 or 以上 in it can hold, but what does not agree is no finding. */
export function judge(claim: Claim): Finding | undefined {
  const { check, result, spread, stated, operands, working } = claim;
  const amount = claim.amount ?? stated.value.abs();
  const half = claim.half ?? stated.half;
  const tolerance = spread.plus(half);
  const ok = result.minus(amount).abs().lte(tolerance);
  if (!ok && operands.some(({ sharp }) => !sharp)) return undefined;
  const indices = [...new Set(operands.map(({ index }) => index))].sort((a, b) => a - b);
  const shown = claim.shown ?? (inPercent.has(check) ? percentText(result, stated) : show(result, stated));
  return {
    check,
    ok,
    expected: plain(result, stated),
    stated: amount.toFixed(),
    tolerance: plain(tolerance, stated),
    indicators: indices,
    message: `${working} = ${shown}${unitOf(stated)},原文 ${stated.record.text}`,
  };
}

const spare = 3;

function decimals(stated: Operand): number {
  return Math.max(decimalPlaces(stated.scale), decimalPlaces(stated.value), decimalPlaces(stated.half) - 1);
}

/** A few digits more than are stated. */
function plain(value: Exact, stated: Operand): string {
  return value.round(decimals(stated) + spare).toFixed();
}

/** A result as a reader would compare it: in the scale of the stated figure, one digit finer where it does not end. */
function show(result: Exact, stated: Operand): string {
  const scaled = quotient(result, stated.scale)!;
  const written = decimalPlaces(quotient(stated.half.times(2), stated.scale)!);
  return decimalPlaces(scaled) <= written + 2 ? scaled.toFixed() : scaled.toFixed(written + 1);
}

/** A percentage with one digit more than is stated, in the unit that is stated. */
function percentText(result: Exact, { record, half }: Operand): string {
  const places = decimalPlaces(half.times(2)) + 1;
  return record.unit === '%' ? result.toFixed(places) : result.times('0.01').toFixed(places + 1);
}

function unitOf({ record }: Operand): string {
  return record.unit === '%' ? '%' : '';
}

/** Operands as numbers in one scale, the smallest among them: 1.5亿元 beside 14682.6万元 -> 15000, 14682.6. */
export function inOneScale(operands: readonly Operand[]): (value: Exact) => string {
  const scale = operands.reduce(
    (least, operand) => (operand.scale.lt(least) ? operand.scale : least),
    operands[0]!.scale,
  );
  return (value) => quotient(value, scale)!.toFixed();
}
