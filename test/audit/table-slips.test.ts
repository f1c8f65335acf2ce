import { expect, it } from 'vitest';
import { audit, extract } from '../../src/index.ts';
import { tableOf } from './table-of.ts';

let state = 7;

/** The same numbers at every run. */
function below(most: number): number {
  state = (state * 48271) % 2147483647;
  return Math.floor((state / 2147483647) * most) + 1;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);

function revenue(): string {
  const items = ['增值税', '企业所得税', '个人所得税', '契税', '印花税'];
  const amounts = items.map(() => [1000 + below(9000), 1000 + below(9000)] as const);
  const [now, then] = [sum(amounts.map(([a]) => a)), sum(amounts.map(([, b]) => b))];
  const row = (name: string, a: number, b: number) => [name, a, b, a - b, percent(a - b, b), percent(a, now)].join('|');
  const rows = items.map((name, r) => row(name, ...amounts[r]!));
  return ['项目|本期(万元)|上期(万元)|增减额(万元)|增长(%)|占比(%)', ...rows, row('合计', now, then)].join('\n');
}

function inspections(): string {
  const streets = ['东门街道', '南湖街道', '西山街道', '北塘街道'];
  const rows = streets.map((name) => {
    const [checked, found] = [300 + below(600), 100 + below(150)];
    return { name, checked, found, done: found - below(40) };
  });
  const all = { name: '合计', checked: 0, found: 0, done: 0 };
  for (const { checked, found, done } of rows) {
    all.checked += checked;
    all.found += found;
    all.done += done;
  }
  const lines = [...rows, all].map(({ name, checked, found, done }) =>
    [name, checked, found, done, percent(done, found)].join('|'),
  );
  return ['街道|检查企业(家)|发现隐患(处)|完成整改(处)|整改率(%)', ...lines].join('\n');
}

function quarters(): string {
  const rows = ['东县', '南县', '西县', '北县', '市本级'].map((name) => {
    const amounts = [below(900), below(900), below(900)].map((each) => each + 100);
    return [name, ...amounts, sum(amounts)].join('|');
  });
  return ['地区|一季度(万元)|二季度(万元)|三季度(万元)|合计(万元)', ...rows].join('\n');
}

const tables = [revenue, revenue, inspections, inspections, quarters, quarters].map((write) => tableOf(write()));

/** The figure with its second digit, or its only one, another one. */
function slip(figure: string): string {
  const at = [...figure.matchAll(/\d/g)].map(({ index }) => index);
  const digit = at[Math.min(1, at.length - 1)]!;
  return figure.slice(0, digit) + ((Number(figure[digit]) + 3) % 10) + figure.slice(digit + 1);
}

/** What each slip in a figure that takes part in a check comes to. */
function verdicts(text: string): ('error' | 'doubt' | 'nothing' | 'elsewhere')[] {
  const records = extract(text);
  const checked = new Set(audit(text).flatMap(({ indicators }) => indicators));
  return [...checked].map((i) => {
    const { start, end, text: figure } = records[i]!;
    const failing = audit(text.slice(0, start) + slip(figure) + text.slice(end)).filter(({ ok }) => !ok);
    const about = failing.filter(({ indicators }) => indicators.includes(i));
    if (failing.some(({ severity, indicators }) => severity === 'error' && !indicators.includes(i))) return 'elsewhere';
    if (about.length === 0) return 'nothing';
    return about.some(({ severity }) => severity === 'error') ? 'error' : 'doubt';
  });
}

it('shows most slips in the figures of tables, and raises no alarm about others', () => {
  const all = tables.flatMap(verdicts);
  const count = (verdict: string) => all.filter((each) => each === verdict).length;
  expect(all.length).toBeGreaterThan(120);
  expect(count('elsewhere')).toBe(0);
  expect(count('error') / all.length).toBeGreaterThanOrEqual(0.8);
});
