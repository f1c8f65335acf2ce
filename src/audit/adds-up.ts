/** Amounts in a row that do make the one before or behind them, though nothing says that they are its parts. */

import { amounts } from '../kinds.ts';
import { exact, powerOfTen } from '../numbers/exact.ts';
import { mark } from '../parts/index.ts';
import type { Finding } from '../types.ts';
import { type Claim, inOneScale, judge, sumOf } from './finding.ts';
import { type Frame, type Stretch, sameUnit } from './frame.ts';
import { type Operand, significant } from './operand.ts';
import type { Rule } from './rule.ts';
import { oneSlipAway } from './slip.ts';
import { both, costsInAll, differs } from './words.patterns.ts';

const farthest = 12;
/** Chance may make so few of the sums that were tried agree. */
const chance = 0.01;

export const addsUp: Rule = {
  name: 'amounts that add up to the one beside them',
  at: ({ kind, relation, bound }) => relation === 'level' && bound === 'exact' && amounts.has(kind),
  read(frame, stretch, i) {
    return towards(frame, stretch, i, 1) ?? towards(frame, stretch, i, -1);
  },
};

const counters: ReadonlySet<string> = new Set(['项', '笔', '类', '部分', '个']);
const numbers = '一二三四五六七八九十';
/** So many figures back they may stand. */
const longestWay = 40;
/** One slip explains that they do not add up, and chance hardly does. */
const slipChance = 0.005;

export const inAll: Rule = {
  name: 'so many amounts in all',
  at: ({ kind, relation, bound }) => relation === 'level' && bound === 'exact' && amounts.has(kind),
  read(frame, stretch, i) {
    const said = countSaid(frame, stretch, i);
    if (!said || frame.listOf.get(said.before - 1)?.whole === i) return undefined;
    const { count, before } = said;
    const parts: Operand[] = [];
    for (let k = before - 1; k >= Math.max(0, i - longestWay) && parts.length < count; k--) {
      const { relation, status } = frame.records[k]!;
      if (relation !== 'level' || !sameUnit(frame.records[k]!, frame.records[i]!)) continue;
      if (status === frame.records[i]!.status) parts.push(frame.operand(k));
    }
    if (parts.length < Math.max(count, 2)) return undefined;
    const claim = claimOf(frame.operand(i), parts);
    const finding = judge(claim);
    if (!finding || finding.ok) return finding;
    const near = parts.every(({ index }) => index >= stretch.from);
    const { stated } = claim;
    const slip = { ...claim, amount: stated.value, tolerance: exact(finding.tolerance) };
    return near && oneSlipAway(slip, slipChance) ? finding : undefined;
  },
};

/** How many amounts are summed, and the index behind the last of them. */
function countSaid(frame: Frame, { from }: Stretch, i: number): { count: number; before: number } | undefined {
  const said = both.exec(frame.lead(i));
  if (said) return { count: said[1] === '两' ? 2 : numbers.indexOf(said[1]!) + 1, before: i };
  const counter = frame.records[i - 1];
  if (i === from || frame.marks[i] !== mark.none || !counter || !counters.has(counter.unit)) return undefined;
  return costsInAll.test(frame.lead(i)) ? { count: Number(counter.value), before: i - 1 } : undefined;
}

/** 资金已发放728万元,补贴58.7万元,保护补贴611.7万元,购置补贴49.48万元,补助8.7万元 */
function towards(frame: Frame, stretch: Stretch, i: number, step: 1 | -1): Finding | undefined {
  const { records } = frame;
  const whole = Number(records[i]!.value);
  const parts: number[] = [];
  let sum = 0;
  for (const k of candidates(frame, stretch, i, step)) {
    const { bound, status, value } = records[k]!;
    sum += Number(value);
    if (bound !== 'exact' || status !== records[i]!.status || sum > whole * (1 + chance)) return undefined;
    if (isListed(frame, i, k) || differs.test(frame.lead(k))) return undefined;
    parts.push(k);
    if (parts.length > 1 && Math.abs(sum - whole) <= whole * chance) return checked(frame, i, parts);
  }
  return undefined;
}

/** The sum worked out, if it agrees and chance would hardly make it. */
function checked(frame: Frame, i: number, indices: readonly number[]): Finding | undefined {
  const whole = frame.operand(i);
  const parts = indices.map((k) => frame.operand(k));
  const finding = judge(claimOf(whole, parts));
  return finding?.ok && isTelling(whole, exact(finding.tolerance), parts) ? finding : undefined;
}

/** The amounts of the same unit beside figure `i`; percentages may stand between. */
function* candidates(frame: Frame, { from, to }: Stretch, i: number, step: 1 | -1): Iterable<number> {
  const { records, marks } = frame;
  for (let k = i + step; k >= from && k < to && Math.abs(k - i) <= farthest; k += step) {
    if (marks[step > 0 ? k : k + 1]! > mark.semicolon) return;
    if (records[k]!.kind === 'percent') continue;
    if (records[k]!.relation !== 'level' || !sameUnit(records[k]!, records[i]!)) return;
    yield k;
  }
}

/** The list that the text makes of them is looked at for itself. */
function isListed({ listOf }: Frame, whole: number, part: number): boolean {
  return listOf.get(part)?.whole === whole || listOf.get(whole)?.whole === part;
}

/** So few sums were tried for so fine an agreement; a round whole and its halves tell little. */
function isTelling({ value, record }: Operand, tolerance: Operand['value'], parts: readonly Operand[]): boolean {
  const round = powerOfTen(significant(record.value).power);
  const window = tolerance.times(2).lt(round) ? round : tolerance.times(2);
  return (
    window.times(parts.length).lte(value.times(chance)) && new Set(parts.map((part) => part.record.value)).size > 1
  );
}

function claimOf(stated: Operand, parts: readonly Operand[]): Claim {
  const from = [...parts].sort((a, b) => a.index - b.index);
  const print = inOneScale([stated, ...from]);
  const shown = print(sumOf(...from.map(({ value }) => value))!);
  const working = from.map(({ value }) => print(value)).join(' + ');
  return { check: 'sum', formula: sumOf, from, linear: from.map(() => 1), stated, working, shown };
}
