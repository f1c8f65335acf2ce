/** Base, level and change: 由49.1%提高到54.0%,同比提高4.9个百分点; and what is saved between two amounts. */

import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Ends, endsOf, isOpposed, ofNamedYear, opposedFinding } from './ends.ts';
import { judge, ratioOf, unless } from './finding.ts';
import { type Frame, type Stretch, sameUnit } from './frame.ts';
import type { Operand } from './operand.ts';
import type { Rule } from './rule.ts';
import { differs, multipleOpens, multipleSaid } from './words.patterns.ts';
import { difference, inPercentOf } from './working.ts';

export const betweenEnds: Rule = {
  name: 'base, level, change',
  at: ({ relation }) => relation === 'change',
  read(frame, stretch, i) {
    const ends = endsOf(frame, stretch, i);
    if (!ends) return undefined;
    const [base, level, by] = [frame.operand(ends.base), frame.operand(ends.level), frame.operand(i)];
    const points = base.record.unit === '%' && by.record.unit === '百分点';
    if (!points && !sameUnit(level.record, by.record)) return undefined;
    const falls = level.value.lt(base.value);
    const finding = judgeDifference(falls ? base : level, falls ? level : base, by);
    if (isOpposed(frame, ends, i)) return opposedFinding(frame, i, finding);
    return unless(ofNamedYear(frame, i), finding);
  },
};

/** 由2个增加到6个,是原来的3倍; 由2.4亿元增加到9.6亿元,翻了两番; 6个,是上年2个的3倍 */
export const multiple: Rule = {
  name: 'base, level, multiple',
  at: ({ kind, relation, text }) =>
    kind === 'multiple' && (relation === 'level' || (relation === 'growth' && text.startsWith('翻'))),
  read(frame, stretch, i) {
    const ends = ofStated(frame, stretch, i) ?? (saysMultiple(frame, i) ? endsOf(frame, stretch, i) : undefined);
    if (!ends) return undefined;
    const [base, level] = [frame.operand(ends.base), frame.operand(ends.level)];
    if (base.value.lte(base.half)) return undefined;
    const { working, from } = inPercentOf(level, base);
    const finding = judge({ check: 'multiple', stated: frame.operand(i), from, working, formula: ratioOf });
    return unless(ofNamedYear(frame, i), finding);
  },
};

function saysMultiple(frame: Frame, i: number): boolean {
  const { relation } = frame.records[i]!;
  return relation === 'growth' || multipleSaid.test(frame.lead(i));
}

/** 36万吨,是2019年12万吨的3倍 */
function ofStated(frame: Frame, { from }: Stretch, i: number): Ends | undefined {
  const { records, marks } = frame;
  const [level, base] = [i - 2, i - 1];
  if (level < from || marks[i] !== mark.none || marks[base]! > mark.comma) return undefined;
  if (!/^的(?:近|约|超)?$/.test(frame.between(i)) || !multipleOpens.test(frame.between(base))) return undefined;
  const [now, then] = [records[level]!, records[base]!];
  return now.relation === 'level' && sameUnit(now, then) ? { base, level } : undefined;
}

export const savedBetween: Rule = {
  name: 'what is saved between two amounts',
  at: ({ relation, kind }) => relation === 'level' && kind !== 'percent',
  read(frame, stretch, i) {
    if (i < stretch.from + 2 || !differs.test(frame.lead(i)) || frame.listOf.has(i)) return undefined;
    const operands = [frame.operand(i - 2), frame.operand(i - 1), frame.operand(i)] as const;
    const [first, second, third] = operands.map(({ record }) => record) as [Indicator, Indicator, Indicator];
    if (first.relation !== 'level' || second.relation !== 'level') return undefined;
    if (!sameUnit(first, second) || !sameUnit(second, third)) return undefined;
    if (frame.marks[i]! > mark.comma || frame.marks[i - 1]! > mark.comma) return undefined;
    return apart(operands[0], operands[1], operands[2]);
  },
};

/** 出口1.17万亿元,增长2.9%;进口1.64万亿元,下降1.1%;贸易逆差4659.6亿元 */
export const balance: Rule = {
  name: 'exports less imports',
  at: ({ relation, kind }) => relation === 'level' && kind === 'money',
  read(frame, stretch, i) {
    const word = /(顺差|逆差)(?:额|为|达到?)*$/.exec(frame.lead(i));
    if (!word) return undefined;
    const named = (name: RegExp) => lastNamed(frame, stretch, i, name);
    const [exports, imports] = [named(/(?<!进)出口(?:总?额|总?值)?$/), named(/进口(?:总?额|总?值)?$/)];
    if (exports === undefined || imports === undefined) return undefined;
    const [out, into] = [frame.operand(exports), frame.operand(imports)];
    const [high, low] = word[1] === '顺差' ? [out, into] : [into, out];
    return judgeDifference(high, low, frame.operand(i));
  },
};

function lastNamed({ records }: Frame, { from }: Stretch, i: number, name: RegExp): number | undefined {
  for (let k = i - 1; k >= from; k--) {
    const record = records[k]!;
    if (record.relation === 'level' && sameUnit(record, records[i]!) && name.test(record.name)) return k;
  }
  return undefined;
}

/** What lies between two amounts, whichever of them is the larger. */
function apart(a: Operand, b: Operand, stated: Operand): Finding | undefined {
  return a.value.gte(b.value) ? judgeDifference(a, b, stated) : judgeDifference(b, a, stated);
}

function judgeDifference(high: Operand, low: Operand, stated: Operand): Finding | undefined {
  return judge({ check: 'change', stated, ...difference(high, low, stated) });
}
