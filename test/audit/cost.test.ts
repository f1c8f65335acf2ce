import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { audit, extract, read } from '../../src/index.ts';
import { blocksOf, growthOf } from '../work.ts';

const folder = join(import.meta.dirname, '../reports');
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const table = `单位：万元\n\n| 项目 | 2023年 | 2022年 | 增长（%） | 占比（%） |\n| --- | --- | --- | --- | --- |\n${'| 税收收入 | 32306 | 30120 | 7.3 | 70.0 |\n| 非税收入 | 13845 | 12222 | 13.3 | 30.0 |\n| 合计 | 46151 | 42342 | 9.0 | 100.0 |\n'.repeat(20)}`;

/** Blocks executed for all texts, after a first time that compiles what they need. */
function work(run: (text: string) => unknown, texts: readonly string[]): number {
  for (const text of texts) run(text);
  return blocksOf(() => {
    for (const text of texts) run(text);
  });
}

it('is a quarter of the reading at most, and what read adds to it little', () => {
  const reading = work(extract, reports);
  expect(work(audit, reports) / reading).toBeLessThanOrEqual(1.25);
  expect(work(read, reports) / reading).toBeLessThanOrEqual(1.3);
});

it('is half of the reading where every figure of a table is checked', () => {
  expect(work(audit, [table]) / work(extract, [table])).toBeLessThanOrEqual(1.5);
});

const head = '| 项目 | 本期 | 上期 | 增减 | 占比 |\n| --- | --- | --- | --- | --- |\n';

it.each([
  ['totals alone', head, '| 合计 | 12 | 10 | 2 | 100% |\n'],
  ['rows that change', head, '| 比上年增长 | 12 | 10 | 2 | 20% |\n'],
  ['rows without a total', head, '| 甲 | 12 | 10 | 2 | 20% |\n'],
  ['rows below a total', `${head}| 合计 | 9999 | 9999 | 2 | 100% |\n`, '| 甲 | 12 | 10 | 2 | 20% |\n'],
  ['amounts in a row', '补贴', '12.5万元,补贴'],
  ['amounts and shares in a row', '补贴', '12.5万元,占比2.5%,补贴'],
  ['rates behind each other', '发现隐患90处,', '整改12处,整改率20%,'],
  ['repeats', '2023年全市', '重点企业深度治理试点75家。'],
])('stays linear for %s', (_, start, piece) => {
  expect(growthOf((length) => audit(start + piece.repeat(length / 25)))).toBeLessThan(12);
});
