/** Findings: what the other figures give against what is stated, with the arithmetic in one line. */
import { decimalPlaces, type Exact, exact } from '../numbers/exact.ts';
import type { Finding } from '../types.ts';
import { carry, type Operand, quotient } from './operand.ts';
import { oneSlipAway } from './slip.ts';

/** What a formula gives of the values that it takes. */
export type Formula = (...values: Exact[]) => Exact | undefined;

export interface Claim {
  readonly check: Finding['check'];
  /** What the other figures give, in the unit of the checked figure. */
  readonly formula: Formula;
  /** The operands that the formula takes. */
  readonly from: readonly Operand[];
  /** A sum: what rounding moves its terms by adds up, each so many times. */
  readonly linear?: readonly number[];
  readonly stated: Operand;
  /** The stated amount and its half unit where they are not the operand's own: 1.5倍 as 150%. */
  readonly amount?: Exact;
  readonly half?: Exact;
  /** All that takes part, the checked figure included; `from` and `stated` by default. */
  readonly operands?: readonly Operand[];
  /** The arithmetic up to the result: `3809 ÷ 42342`. */
  readonly working: string;
  /** The result as shown; its value in the unit of the checked figure by default. */
  readonly shown?: string;
  /** What is taken for granted where the text does not say it; a slip of the pen that explains all is needed to be sure. */
  readonly assumes?: string | undefined;
}

/** Checks whose results are per cent. */
const inPercent: ReadonlySet<Finding['check']> = new Set(['growth', 'average', 'share', 'rate', 'plan']);

/** Records alone say which figures are parts of which, and no more of what ties them together. */
const ofOneThing = '这些数据说的是同一件事';

/** By how much chance may explain that one slip makes the figures agree. */
const chance = 0.1;

/** Judges a claim. A claim with 约, 余 or 以上 in it can hold, but what does not agree is no finding. */
export function judge(claim: Claim): Finding | undefined {
  const { check, stated, working } = claim;
  const operands = claim.operands ?? [...claim.from, stated];
  const assumes = claim.assumes ?? (check !== 'sum' && stated.alone ? ofOneThing : undefined);
  const carried = carry(claim.formula, claim.from, claim.linear);
  if (!carried) return undefined;
  const { result } = carried;
  const amount = claim.amount ?? stated.value.abs();
  const tolerance = carried.spread.plus(claim.half ?? stated.half);
  const ok = result.minus(amount).abs().lte(tolerance);
  if (!ok && operands.some(({ sharp }) => !sharp)) return undefined;
  const shown = claim.shown ?? (inPercent.has(check) ? percentText(result, stated) : show(result, stated));
  const message = `${working} = ${shown}${unitOf(stated)},原文 ${stated.record.text}`;
  const sure = ok || assumes === undefined || oneSlipAway({ ...claim, amount, tolerance }, chance);
  return {
    check,
    ok,
    ...(ok ? {} : { severity: sure ? 'error' : 'doubt' }),
    expected: plain(result, stated),
    stated: amount.toFixed(),
    tolerance: plain(tolerance, stated),
    indicators: indicesOf(operands),
    message: sure ? message : `${message}(设${assumes})`,
  };
}

/** The records that take part, each once, in the order of the text. */
export function indicesOf(operands: readonly Operand[]): number[] {
  return [...new Set(operands.map(({ index }) => index))].sort((a, b) => a - b);
}

export const sumOf: Formula = (...values) => values.reduce((sum, value) => sum.plus(value), exact(0));
export const ratioOf: Formula = (top, bottom) => quotient(top!, bottom!);

/** A finding that holds, or one that fails and is not `doubtful`. */
export function unless(doubtful: boolean, finding: Finding | undefined): Finding | undefined {
  return finding && !finding.ok && doubtful ? undefined : finding;
}

const spare = 3;

function decimals(stated: Operand): number {
  return Math.max(decimalPlaces(stated.scale), decimalPlaces(stated.value), decimalPlaces(stated.half) - 1);
}

/** A few digits more than are stated. */
function plain(value: Exact, stated: Operand): string {
  return value.toDecimalPlaces(decimals(stated) + spare).toFixed();
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
