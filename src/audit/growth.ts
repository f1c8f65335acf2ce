/** Level, increment and growth: 完成46151万元,同比增收3809万元,增长9.0%; base, level and growth; growth a year on average. */

import { type Exact, exact } from '../numbers/exact.ts';
import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { endsOf, isOpposed, ofNamedYear, opposedFinding } from './ends.ts';
import { inOneScale, judge, unless } from './finding.ts';
import { type Frame, type Run, type Stretch, sameName, sameUnit } from './frame.ts';
import { type Operand, percentOf } from './operand.ts';
import type { Rule } from './rule.ts';
import { otherTerms, realTerms } from './words.patterns.ts';
import { grownBy, grownFrom } from './working.ts';

const isGrowth = ({ relation }: Indicator): boolean => relation === 'growth';

export const fromChange: Rule = {
  name: 'level, change, growth',
  at: isGrowth,
  read(frame, stretch, i) {
    const found = tripleOf(frame, stretch, i);
    return found && judgeTriple(frame, found);
  },
};

export const fromBase: Rule = {
  name: 'base, level, growth',
  at: isGrowth,
  read(frame, stretch, i) {
    const growth = frame.operand(i);
    const percent = inPercent(growth);
    const ends = percent && !onAverage.test(frame.between(i)) ? endsOf(frame, stretch, i) : undefined;
    if (!ends) return undefined;
    const [base, level] = [frame.operand(ends.base), frame.operand(ends.level)];
    // A rate that rises from 23% to 46% may be said to rise by 23% just as well.
    if (level.record.kind === 'percent' || base.value.lte(base.half)) return undefined;
    const falls = level.value.lt(base.value);
    const finding = judge({ check: 'growth', stated: growth, ...percent, ...grownFrom(base, level, falls) });
    if (isOpposed(frame, ends, i)) return opposedFinding(frame, i, finding);
    return unless(ofNamedYear(frame, i) || inRealTerms(frame, level.record, i), finding);
  },
};

export const average: Rule = {
  name: 'base, level, growth a year on average',
  at: isGrowth,
  read(frame, stretch, i) {
    if (!onAverage.test(frame.between(i))) return undefined;
    const growth = frame.operand(i);
    const percent = inPercent(growth);
    const ends = percent && endsOf(frame, stretch, i);
    const years = ends && yearsOf(frame, ends.base, ends.level, i);
    if (!years) return undefined;
    const [base, level] = [frame.operand(ends.base), frame.operand(ends.level)];
    if (level.record.kind === 'percent' || base.value.lte(base.half)) return undefined;
    const print = inOneScale([base, level]);
    const falls = level.value.lt(base.value);
    const finding = judge({
      check: 'average',
      stated: growth,
      ...percent,
      from: [base, level],
      working: `(${print(level.value)} ÷ ${print(base.value)})^(1/${years}) − 1`,
      formula: (before, now) => yearly(before!, now!, years, falls),
      assumes: `两个数相隔${years}年`,
    });
    if (isOpposed(frame, ends, i)) return opposedFinding(frame, i, finding);
    return unless(inRealTerms(frame, level.record, i), finding);
  },
};

/** 年均增长, 年均复合增长率 */
const onAverage = /年均|年平均|平均每年|复合|CAGR/i;

const yearsSaid = /([一二两三四五六七八九十]|\d{1,2})年(?:间|来|内|里|时间|,|年均)/;
/** “十四五”期间 */
const fiveYears = /十[一二三四五]五”?(?:期间|时期|以来)/;
const counted = '一二三四五六七八九十';

/** How many years lie between base and level, as their periods or the words between them say. */
function yearsOf(frame: Frame, base: number, level: number, i: number): number | undefined {
  const said = yearsSaid.exec(frame.between(i)) ?? yearsSaid.exec(frame.between(base));
  if (said) return counted.indexOf(said[1]!) + 1 || (said[1] === '两' ? 2 : Number(said[1]));
  if (fiveYears.test(frame.between(base))) return 5;
  const years = [base, level].map((k) => Number(frame.records[k]!.period?.end?.slice(0, 4)));
  const apart = years[1]! - years[0]!;
  return apart > 0 ? apart : undefined;
}

function yearly(before: Exact, now: Exact, years: number, falls: boolean): Exact | undefined {
  const ratio = percentOf(now, before);
  if (!ratio || ratio.lte(0)) return undefined;
  const growth = (Number(ratio.toString()) / 100) ** (1 / years) - 1;
  return exact(((falls ? -growth : growth) * 100).toFixed(9));
}

function inRealTerms(frame: Frame, level: Indicator, growth: number): boolean {
  return otherTerms.test(frame.between(growth)) || realTerms.test(level.name);
}

/** A growth as a percentage: 1.5倍 is 150%. */
export function inPercent({ record, value, half }: Operand): { amount: Exact; half: Exact } | undefined {
  if (record.unit === '%') return { amount: value.abs(), half };
  if (record.unit === '倍' && !record.text.startsWith('翻')) return { amount: value.times(100), half: half.times(100) };
  return undefined;
}

interface Triple {
  readonly level: number;
  readonly change: number;
  readonly growth: number;
  /** Handed out in lists: the order ties them, not their names. */
  readonly handed: boolean;
}

/** The level and change of growth `i`: both before it, or the change right behind it. */
function tripleOf(frame: Frame, stretch: Stretch, i: number): Triple | undefined {
  const run = frame.runsAround(stretch, i);
  const own = run(0);
  if (!own || i < own.from || i >= own.to) return undefined;
  for (const [level, change] of [
    [run(-2), run(-1)],
    [run(-1), run(1)],
  ]) {
    if (level?.relation !== 'level' || change?.relation !== 'change') continue;
    const [second, third] = change.from < own.from ? [change, own] : [own, change];
    if (!joined(frame, level, second) || !joined(frame, second, third)) continue;
    const n = i - own.from;
    return { level: level.from + n, change: change.from + n, growth: i, handed: own.to - own.from > 1 };
  }
  return undefined;
}

/** Two runs of the same length with no more than a comma between them. */
function joined({ marks }: Frame, a: Run, b: Run): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = a.to; i <= b.from; i++) if (marks[i]! > mark.comma) return false;
  return true;
}

/** Both compare with the same time, as far as is said. */
function sameBasis(a: Indicator, b: Indicator): boolean {
  return a.basis === undefined || b.basis === undefined || a.basis === b.basis;
}

function judgeTriple(frame: Frame, triple: Triple): Finding | undefined {
  const [level, change, growth] = [
    frame.operand(triple.level),
    frame.operand(triple.change),
    frame.operand(triple.growth),
  ];
  const percent = inPercent(growth);
  if (!percent || !sameUnit(level.record, change.record) || !sameBasis(change.record, growth.record)) return undefined;
  if (onAverage.test(frame.between(triple.growth)) || !sameName(level.record.name, change.record.name))
    return undefined;
  if (!triple.handed && !sameName(change.record.name, growth.record.name)) return undefined;
  const falls = change.record.direction === 'down';
  const by = { ...change, value: change.value.abs() };
  const finding = judgeAgainst(level, by, { ...growth, ...percent }, falls);
  const opposed = change.record.direction !== growth.record.direction;
  if (!finding || !opposed) return unless(inRealTerms(frame, level.record, triple.growth), finding);
  // 减少16起,增长7.7%: where the amounts agree with one of the two words, one of them is a slip.
  return bothWays(frame, triple.growth, finding, judgeAgainst(level, by, { ...growth, ...percent }, !falls));
}

type Stated = Operand & { readonly amount: Exact };

function judgeAgainst(level: Operand, by: Operand, growth: Stated, falls: boolean): Finding | undefined {
  const { base, ...working } = grownBy(level, by, falls);
  const { amount, half, ...stated } = growth;
  return judge({
    check: 'growth',
    stated: { ...stated, half: growth.half },
    amount,
    half,
    ...working,
    // An increment of more than the whole is one of something else, or a slip.
    ...(base.lte(0) ? { assumes: '增量是这一项的' } : {}),
  });
}

/** Where the amounts agree with one of the two words, the other is a slip. */
function bothWays(frame: Frame, i: number, asChange: Finding, asGrowth: Finding | undefined): Finding | undefined {
  return opposedFinding(frame, i, asChange.ok ? asChange : asGrowth);
}
