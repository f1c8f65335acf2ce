/** What several checks work out alike: one amount in per cent of another, growth between two, and by so much. */
import type { Exact } from '../numbers/exact.ts';
import { type Claim, inOneScale } from './finding.ts';
import { type Operand, percentOf } from './operand.ts';

/** The part of a claim that says what the figures give. */
export type Working = Pick<Claim, 'from' | 'formula' | 'working'>;

/** `77891 ÷ 85464`, in per cent. */
export function inPercentOf(part: Operand, whole: Operand): Working {
  const print = inOneScale([part, whole]);
  return {
    from: [part, whole],
    working: `${print(part.value)} ÷ ${print(whole.value)}`,
    formula: (a, b) => percentOf(a!, b!),
  };
}

/** `46151 − 42342`, in the scale of what is `stated` where that is finer: 16400 − 11700 = 4700亿元 of 1.64 and 1.17万亿元. */
export function difference(high: Operand, low: Operand, ...stated: readonly Operand[]): Working {
  const print = inOneScale([high, low, ...stated]);
  return {
    from: [high, low],
    working: `${print(high.value)} − ${print(low.value)}`.replace('− -', '+ '),
    formula: (a, b) => a!.minus(b!),
  };
}

/** `(2000 − 1600) ÷ 1600`, in per cent; `falls` turns the difference round. */
export function grownFrom(base: Operand, level: Operand, falls: boolean): Working {
  const { working } = falls ? difference(base, level) : difference(level, base);
  return {
    from: [base, level],
    working: `(${working}) ÷ ${inOneScale([base, level])(base.value)}`,
    formula: (before, now) => percentOf(falls ? before!.minus(now!) : now!.minus(before!), before!),
  };
}

/** `46151 − 3809 = 42342;3809 ÷ 42342`, in per cent, and what it has grown from; `by` has no sign. */
export function grownBy(level: Operand, by: Operand, falls: boolean): Working & { readonly base: Exact } {
  const baseOf = (now: Exact, moved: Exact) => (falls ? now.plus(moved) : now.minus(moved));
  const base = baseOf(level.value, by.value);
  const print = inOneScale([level, by]);
  const [now, moved, before] = [level.value, by.value, base].map(print);
  return {
    base,
    from: [level, by],
    working: `${now} ${falls ? '+' : '−'} ${moved} = ${before};${moved} ÷ ${before}`,
    formula: (a, b) => percentOf(b!, baseOf(a!, b!)),
  };
}
