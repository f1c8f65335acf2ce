/** Level, increment and growth: 完成46151万元,同比增收3809万元,增长9.0%. */
import type { Exact } from '../numbers/exact.ts';
import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../schema.ts';
import { inOneScale, judgeFormula } from './finding.ts';
import { type Frame, type Run, runsOf, type Stretch, sameName, sameUnit } from './frame.ts';
import { type Operand, percentOf } from './operand.ts';

/** Checks every level with its change and growth in one sentence, 分别 lists included. */
export function* checkGrowth(frame: Frame, stretch: Stretch): Generator<Finding> {
  const runs = runsOf(frame, stretch).filter(({ relation }) => relation !== 'share' && relation !== 'rank');
  for (let k = 2; k < runs.length; k++) {
    const [a, b, c] = [runs[k - 2]!, runs[k - 1]!, runs[k]!];
    if (!joined(frame, a, b) || !joined(frame, b, c)) continue;
    const change = b.relation === 'change' ? b : c;
    const growth = b.relation === 'growth' ? b : c;
    if (a.relation === 'level' && change.relation === 'change' && growth.relation === 'growth') {
      for (let n = 0; n < a.to - a.from; n++) {
        const finding = fromChange(frame, a.from + n, change.from + n, growth.from + n, a.to - a.from > 1);
        if (finding) yield finding;
      }
    }
    if (a.relation === 'base' && b.relation === 'level' && c.relation === 'growth' && c.to - c.from === 1) {
      const finding = fromBase(frame, a.from, b.from, c.from);
      if (finding) yield finding;
    }
  }
}

/** Two runs of the same length with no more than a comma between them. */
export function joined({ marks }: Frame, a: Run, b: Run): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = a.to; i <= b.from; i++) if (marks[i]! > mark.comma) return false;
  return true;
}

/** Both compare with the same time, as far as is said. */
function sameBasis(a: Indicator, b: Indicator): boolean {
  return a.basis === undefined || b.basis === undefined || a.basis === b.basis;
}

/** Growth at constant prices, or with something left out, is not that of the stated amounts. */
const otherTerms = /可比|不变价|实际|扣除|剔除|同口径|计算/;
const realTerms = /生产总值|GDP|增加值|总产值/i;

/** A growth as a percentage: 1.5倍 is 150%. */
function inPercent(growth: Operand): { amount: Exact; half: Exact } | undefined {
  const { record, value, half } = growth;
  if (record.unit === '%') return { amount: value.abs(), half };
  if (record.unit === '倍' && !record.text.startsWith('翻')) return { amount: value.times(100), half: half.times(100) };
  return undefined;
}

function fromChange(frame: Frame, l: number, c: number, g: number, handed: boolean): Finding | undefined {
  const [level, change, growth] = [frame.operand(l), frame.operand(c), frame.operand(g)];
  const percent = inPercent(growth);
  if (!percent || !sameUnit(level.record, change.record) || !sameBasis(change.record, growth.record)) return undefined;
  if (change.record.direction !== growth.record.direction) return undefined;
  if (!sameName(level.record.name, change.record.name)) return undefined;
  // In a list that is handed out the order ties them.
  if (!handed && !sameName(change.record.name, growth.record.name)) return undefined;
  const falls = change.record.direction === 'down';
  const baseOf = (now: Exact, by: Exact) => (falls ? now.plus(by) : now.minus(by));
  const by = { ...change, value: change.value.abs() };
  if (baseOf(level.value.minus(level.half), by.value.plus(by.half)).lt(0)) return undefined;
  const base = baseOf(level.value, by.value);
  const print = inOneScale([level, by]);
  const finding = judgeFormula(
    {
      check: 'growth',
      stated: growth,
      ...percent,
      operands: [level, change, growth],
      working: `${print(level.value)} ${falls ? '+' : '−'} ${print(by.value)} = ${print(base)};${print(by.value)} ÷ ${print(base)}`,
    },
    (now, moved) => percentOf(moved, baseOf(now, moved)),
    [level, by],
  );
  const real = otherTerms.test(frame.between[g]!) || realTerms.test(level.record.name);
  return finding && !finding.ok && real ? undefined : finding;
}

function fromBase(frame: Frame, b: number, l: number, g: number): Finding | undefined {
  const [base, level, growth] = [frame.operand(b), frame.operand(l), frame.operand(g)];
  const percent = inPercent(growth);
  if (!percent || !sameUnit(base.record, level.record) || otherTime(frame, b, growth.record)) return undefined;
  // A rate that rises from 23% to 46% may be said to rise by 23% just as well.
  if (level.record.kind === 'percent' || !sameName(level.record.name, growth.record.name)) return undefined;
  if (base.value.lte(base.half)) return undefined;
  const falls = growth.record.direction === 'down';
  const print = inOneScale([base, level]);
  const [high, low] = falls ? [base, level] : [level, base];
  const finding = judgeFormula(
    {
      check: 'growth',
      stated: growth,
      ...percent,
      operands: [base, level, growth],
      working: `(${print(high.value)} − ${print(low.value)}) ÷ ${print(base.value)}`,
    },
    (before, now) => percentOf(falls ? before.minus(now) : now.minus(before), before),
    [base, level],
  );
  return unlessOfYear(frame, g, finding);
}

/** The base is of another time than the one compared with: 由年初的5%升至8%,同比提升6个百分点. */
export function otherTime({ leads }: Frame, base: number, compared: Indicator): boolean {
  const lead = leads[base]!;
  if (compared.basis === 'yoy') return /年初|年[底末]|[上本]月|[上本]季|\d年|五”/.test(lead);
  if (compared.basis === 'ytd') return /去年同期|上年同期|[上本]月|[上本]季/.test(lead);
  return false;
}

/** 比2019年: whether the base is of that year is not said, so the figures can only bear each other out. */
export function unlessOfYear({ between }: Frame, compared: number, finding: Finding | undefined): Finding | undefined {
  return finding && !finding.ok && /[比较]\D{0,4}\d{4}年/.test(between[compared]!) ? undefined : finding;
}
