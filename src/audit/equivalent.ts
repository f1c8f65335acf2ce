/** One amount said in two units: 18346.97平方米(27.52亩), 3.5亿美元(约合25亿元). */
import type { Finding, Indicator } from '../types.ts';
import { judge } from './finding.ts';
import type { Frame, Stretch } from './frame.ts';
import { inUnitOf, type Operand, quotient } from './operand.ts';
import type { Rule, TextRule } from './rule.ts';

const measured = new Set(['length', 'area', 'volume', 'mass', 'energy', 'power', 'speed', 'data', 'duration']);

/** What leads to the same amount in another unit. */
const restates =
  /^[)\]]?[,]?[([=](?:也?即|约?合|折合|约|相当于|等于|=)*$|^[,]?(?:也?即|约?合|折合|约合|相当于|等于|=)+$/;

export const inOtherUnit: Rule = {
  name: 'the same amount in another unit',
  at: ({ kind }) => measured.has(kind),
  read(frame, stretch, i) {
    if (!restated(frame, stretch, i)) return undefined;
    const [first, second] = [frame.operand(i - 1), frame.operand(i)];
    const from = inUnitOf(second, first);
    if (!from || second.value.eq(0)) return undefined;
    // Who converts may cut the last digit off as well as round it.
    const half = second.half.times(2);
    return judge({
      check: 'equivalent',
      stated: second,
      half,
      from: [from],
      working: first.record.text,
      formula: (value) => value,
    });
  },
};

function restated(frame: Frame, { from }: Stretch, i: number): boolean {
  if (i === from) return false;
  const [a, b] = [frame.records[i - 1]!, frame.records[i]!];
  if (a.kind !== b.kind || a.unit === b.unit || a.relation !== b.relation) return false;
  // 1英尺等于1200米除以3937
  if (/^(?:除以|乘以?|的)/.test(frame.after(i, 2))) return false;
  return a.upper === undefined && b.upper === undefined && restates.test(frame.between(i).replace(/\s/g, ''));
}

/** Rates of exchange of one text that differ by more are of different times, or one of the amounts is a slip. */
const drift = 0.06;

/** Two currencies whose amounts are restated more than once: every pair must give about one rate. */
export const exchanged: TextRule = {
  name: 'the same amount in another currency',
  *read(frame) {
    const first = new Map<string, Pair>();
    for (const stretch of frame.stretches) {
      for (let i = stretch.from + 1; i < stretch.to; i++) {
        const pair = pairAt(frame, stretch, i);
        if (!pair) continue;
        const key = `${pair.from.record.normalized.unit}/${pair.to.record.normalized.unit}`;
        const earlier = first.get(key);
        if (!earlier) first.set(key, pair);
        else {
          const finding = judgePairs(earlier, pair);
          if (finding) yield finding;
        }
      }
    }
  },
};

interface Pair {
  readonly from: Operand;
  readonly to: Operand;
}

function pairAt(frame: Frame, stretch: Stretch, i: number): Pair | undefined {
  const record = frame.records[i]!;
  if (record.kind !== 'money' || !isAmount(record) || !isAmount(frame.records[i - 1]!)) return undefined;
  if (!restated(frame, stretch, i)) return undefined;
  const [from, to] = [frame.operand(i - 1), frame.operand(i)];
  return from.record.normalized.unit === to.record.normalized.unit ? undefined : { from, to };
}

function isAmount({ value }: Indicator): boolean {
  return Number(value) > 0;
}

function judgePairs(earlier: Pair, pair: Pair): Finding | undefined {
  const { from, to } = pair;
  // 约合 is said of nearly all of them, and moves the amount no further than the rate of exchange does.
  const known = [earlier.from, earlier.to, from].map((operand) => ({ ...operand, sharp: true }));
  const result = quotient(earlier.to.value.times(from.value), earlier.from.value)!;
  const finding = judge({
    check: 'equivalent',
    stated: { ...to, sharp: true },
    half: to.half.plus(result.times(drift)),
    from: known,
    working: `${from.record.text} × ${earlier.to.record.text} ÷ ${earlier.from.record.text}`,
    formula: (a, b, c) => quotient(b!.times(c!), a!),
    assumes: '前后汇率相近',
  });
  return finding;
}
