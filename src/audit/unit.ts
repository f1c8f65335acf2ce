/** Amounts for each of something: 每吨120元, 人均2.4万元, 154人/平方公里. */
import { mark } from '../parts/index.ts';
import type { Finding, Indicator } from '../types.ts';
import { type Formula, inOneScale, judge, ratioOf } from './finding.ts';
import { type Frame, type Stretch, sameUnit } from './frame.ts';
import type { Operand } from './operand.ts';
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

/** What 人均, 户均 and 亩均 divide by. */
const dividers: readonly (readonly [word: RegExp, units: readonly string[]])[] = [
  [/人均|平均每人|每人(?:平均)?$/, ['人', '名', '人次', '例', '位']],
  [/户均|平均每户|每户(?:平均)?$/, ['户', '家']],
  [/亩均|平均亩产|亩产|平均每亩|每亩(?:单产|平均|产)?$/, ['亩']],
  [/场均|平均每场/, ['场']],
  [/日均|平均每天|每天(?:平均)?$/, ['天', '日']],
  [/月均|平均每月/, ['月', '个月']],
  [/单价|均价|每吨$/, ['吨']],
];

/** 120户发放补助36万元,户均3000元 */
export const perHead: Rule = {
  name: 'an amount for each',
  at: ({ relation, kind }) => relation === 'level' && kind !== 'percent' && kind !== 'rank' && kind !== 'rate',
  read(frame, stretch, i) {
    if (stretch.to - stretch.from < 3) return undefined;
    const lead = frame.lead(i);
    const row = /[均每单亩]/.test(lead) ? dividers.find(([word]) => word.test(lead)) : undefined;
    if (!row) return undefined;
    const each = frame.operand(i);
    const amounts = near(frame, stretch, i).filter(({ index, record }) => index < i && record.bound === 'exact');
    const counts = amounts.filter(({ record }) => row[1].includes(record.unit));
    const totals = amounts.filter(({ record }) => sameUnit(record, each.record));
    return holding(counts, totals, (count, total) => {
      const print = inOneScale([total]);
      const working = `${print(total.value)} ÷ ${count.record.value}`;
      return judge({ check: 'unit', stated: each, from: [total, count], working, formula: ratioOf, assumes });
    });
  },
};

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

/** The pair that agrees; where there is but one pair, a slip in it as well. */
function holding(
  counts: readonly Operand[],
  totals: readonly Operand[],
  judgePair: (count: Operand, total: Operand) => Finding | undefined,
): Finding | undefined {
  let only: Finding | undefined;
  for (const count of counts) {
    for (const total of totals) {
      if (count.value.lte(0) || total.value.lte(0)) continue;
      const finding = judgePair(count, total);
      if (finding?.ok) return finding;
      only = finding;
    }
  }
  return counts.length === 1 && totals.length === 1 && only?.severity === 'error' ? only : undefined;
}
