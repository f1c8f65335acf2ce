/** Amounts for each of something: 每吨120元, 人均2.4万元, 154人/平方公里. */
import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Formula, inOneScale, judge, ratioOf } from './finding.ts';
import type { Frame, Stretch } from './frame.ts';
import { inUnitOf, type Operand } from './operand.ts';
import type { Rule } from './rule.ts';

const reach = 4;
const assumes = '三个数说的是同一件事';
const product: Formula = (a, b) => a!.times(b!);

/** 1380元/月、11.5月,共计15870元; 人口密度154人/平方公里 beside 人口 and 面积. */
export const rateTimes: Rule = {
  name: 'so much a unit, so many units, in all',
  at: ({ kind, unit }) => kind === 'rate' && unit.includes('/'),
  read(frame, stretch, i) {
    const rate = frame.operand(i);
    const [top, bottom] = rate.record.unit.split('/') as [string, string];
    const amounts = near(frame, stretch, i);
    const counts = amounts.filter(({ record }) => record.unit === bottom);
    const totals = amounts.filter(({ record }) => record.unit === top);
    return holding(counts, totals, (count, total) => {
      const print = inOneScale([total]);
      const working = `${rate.record.value} × ${count.record.value}`;
      const from = [rate, count];
      return judge({
        check: 'unit',
        stated: total,
        from,
        working,
        formula: product,
        shown: print(product(rate.value, count.value)!),
        assumes,
      });
    });
  },
};

/** What 人均, 日均 and 亩产 divide by; 每户 and 亩均 say so themselves. */
const dividers: readonly (readonly [word: RegExp, units: readonly string[]])[] = [
  [/人均|每人/, ['人', '名', '人次', '例', '位']],
  [/户均|每户/, ['户', '家']],
  [/亩产/, ['亩']],
  [/日均|每[天日]/, ['天', '日']],
  [/月均|每月/, ['月', '个月']],
];
/** Of whatever is counted beside it. */
const price = /单价|均价/;

/** 120户发放补助36万元,户均3000元; 每亩补助150元,共3200亩,合计48万元 */
export const perHead: Rule = {
  name: 'an amount for each',
  at: ({ relation, kind }) => relation === 'level' && kind !== 'percent' && kind !== 'rank' && kind !== 'rate',
  read(frame, stretch, i) {
    if (stretch.to - stretch.from < 3) return undefined;
    const lead = frame.lead(i);
    if (!/[均每单亩]/.test(lead)) return undefined;
    const each = frame.operand(i);
    const amounts = near(frame, stretch, i).filter(({ record }) => record.bound === 'exact');
    const counts = amounts.filter(({ record }) => divides(record, each.record, lead));
    const totals = amounts.flatMap((amount) => (counts.includes(amount) ? [] : totalOf(frame, amount, each)));
    return holding(counts, totals, (count, total) => judgeEach(each, count, total));
  },
};

function divides({ unit }: Indicator, each: Indicator, lead: string): boolean {
  if (unit === '' || unit === each.unit) return false;
  if (lead.includes(`每${unit}`) || lead.includes(`${unit}均`) || price.test(lead)) return true;
  return dividers.some(([word, units]) => word.test(lead) && units.includes(unit));
}

/** What is said behind the amount for each must be called a total. */
const inAll = /合计|共|总/;

function totalOf(frame: Frame, amount: Operand, each: Operand): Operand[] {
  if (amount.record.kind !== each.record.kind || (amount.index > each.index && !inAll.test(frame.lead(amount.index))))
    return [];
  const total = inUnitOf(each, amount);
  return total === undefined ? [] : [total];
}

function judgeEach(each: Operand, count: Operand, total: Operand): Finding | undefined {
  const print = inOneScale([total]);
  if (total.index < each.index) {
    const working = `${print(total.value)} ÷ ${count.record.value}`;
    return judge({ check: 'unit', stated: each, from: [total, count], working, formula: ratioOf, assumes });
  }
  const working = `${each.record.value} × ${count.record.value}`;
  const shown = print(product(each.value, count.value)!);
  return judge({ check: 'unit', stated: total, from: [each, count], working, formula: product, shown, assumes });
}

/** The amounts around figure `i` that no semicolon parts from it. */
function near(frame: Frame, { from, to }: Stretch, i: number): Operand[] {
  const { records, marks } = frame;
  let first = i;
  while (first > Math.max(from, i - reach) && marks[first]! <= mark.comma) first--;
  let last = i;
  while (last + 1 < Math.min(to, i + reach) && marks[last + 1]! <= mark.comma) last++;
  const found: Operand[] = [];
  for (let k = first; k <= last; k++) if (k !== i && isAmount(records[k]!)) found.push(frame.operand(k));
  return found;
}

function isAmount({ relation, kind }: Indicator): boolean {
  return relation === 'level' && kind !== 'percent' && kind !== 'rank' && kind !== 'rate';
}

/** Rounding may explain so much of the amount and no more: else most amounts would agree. */
const widest = 0.2;

function isFine({ tolerance, stated }: Finding): boolean {
  return Number(tolerance) <= widest * Number(stated);
}

/** The pair that agrees; where there is but one pair, a slip in it as well. */
function holding(
  counts: readonly Operand[],
  totals: readonly Operand[],
  judgePair: (count: Operand, total: Operand) => Finding | undefined,
): Finding | undefined {
  let only: Finding | undefined;
  for (const count of counts) {
    for (const total of totals) {
      if (count.value.lte(1) || total.value.lte(0)) continue;
      const finding = judgePair(count, total);
      if (finding?.ok && isFine(finding)) return finding;
      if (!finding?.ok && !total.alone) only = finding;
    }
  }
  return counts.length === 1 && totals.length === 1 && only?.severity === 'error' ? only : undefined;
}
