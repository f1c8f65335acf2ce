import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { audit, extract, read } from '../../src/index.ts';
import { blocksOf } from '../work.ts';

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
