/** Base, level and change: 由49.1%提高到54.0%,同比提高4.9个百分点; and what is saved between two amounts. */
import type { Exact } from '../numbers/exact.ts';
import { mark } from '../parts/index.ts';
import type { Finding } from '../schema.ts';
import { inOneScale, judgeFormula } from './finding.ts';
import { type Frame, type Stretch, sameName, sameUnit } from './frame.ts';
import { otherTime, unlessOfYear } from './growth.ts';

/** The difference of the two amounts before it: 预算3200万元,支付2976万元,节约224万元. */
const difference =
  /^(?:共|累计|可|实现|净)*(?:节约|节省|审减|核减|压减|结余|盈余|差额|顺差|逆差|净增|净减)(?:了|资金|财政资金|金额|额|成本)?$/;

/** Checks every change that is stated with both ends in one sentence. */
export function* checkChange(frame: Frame, { from, to }: Stretch): Generator<Finding> {
  for (let i = from + 2; i < to; i++) {
    const finding = fromBase(frame, i) ?? fromDifference(frame, i);
    if (finding) yield finding;
  }
}

const minus = (high: Exact, low: Exact) => high.minus(low);

function fromBase(frame: Frame, i: number): Finding | undefined {
  const { records, marks } = frame;
  const [base, level, change] = [records[i - 2]!, records[i - 1]!, records[i]!];
  if (base.relation !== 'base' || level.relation !== 'level' || change.relation !== 'change') return undefined;
  if (marks[i]! > mark.comma || marks[i - 1]! > mark.comma || !sameUnit(base, level)) return undefined;
  const points = level.unit === '%' && change.unit === '百分点';
  if (!points && !sameUnit(level, change)) return undefined;
  if (!sameName(level.name, change.name) || otherTime(frame, i - 2, change)) return undefined;
  const [before, now, by] = [frame.operand(i - 2), frame.operand(i - 1), frame.operand(i)];
  const falls = change.direction === 'down' || (change.direction === undefined && now.value.lt(before.value));
  const [high, low] = falls ? [before, now] : [now, before];
  const print = inOneScale([before, now, by]);
  const working = `${print(high.value)} − ${print(low.value)}`;
  const claim = { check: 'change', stated: by, operands: [before, now, by], working } as const;
  const finding = judgeFormula(claim, minus, [high, low]);
  return unlessOfYear(frame, i, finding);
}

function fromDifference(frame: Frame, i: number): Finding | undefined {
  const { records, marks, leads } = frame;
  const [first, second, third] = [records[i - 2]!, records[i - 1]!, records[i]!];
  if (!difference.test(leads[i]!) || third.relation !== 'level' || frame.listOf.has(i)) return undefined;
  if (first.relation !== 'level' || second.relation !== 'level') return undefined;
  if (!sameUnit(first, second) || !sameUnit(second, third) || marks[i]! > mark.comma || marks[i - 1]! > mark.comma)
    return undefined;
  const operands = [frame.operand(i - 2), frame.operand(i - 1), frame.operand(i)] as const;
  const [high, low] = operands[0].value.gte(operands[1].value)
    ? [operands[0], operands[1]]
    : [operands[1], operands[0]];
  const print = inOneScale(operands);
  const working = `${print(high.value)} − ${print(low.value)}`;
  return judgeFormula({ check: 'change', stated: operands[2], operands, working }, minus, [high, low]);
}
