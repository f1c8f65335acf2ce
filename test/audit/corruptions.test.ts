import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, extract } from '../../src/index.ts';
import type { Finding } from '../../src/schema.ts';
import { loose, tied } from './sentences.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const reports: Record<string, string> = {
  'finance.txt': '2023-07-01',
  'transport.txt': '2023-07-01',
  'emergency.txt': '2023-07-01',
  'ecology.txt': '2023-07-01',
  'province.txt': '2026-01-20',
};

interface Corruption {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const corruptions = readFileSync(join(seeds, 'corruptions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Corruption);

const failing = (findings: readonly Finding[]) => findings.filter(({ ok }) => !ok);

describe('the sample reports', () => {
  it.each(Object.entries(reports))('raise no alarm: %s', (file, referenceDate) => {
    const text = readFileSync(join(seeds, file), 'utf8');
    expect(failing(audit(text, { referenceDate }))).toEqual([]);
    expect(failing(audit(extract(text, { referenceDate })))).toEqual([]);
  });

  it('have at least 100 checks that hold', () => {
    const checks = Object.entries(reports).map(
      ([file, referenceDate]) => audit(readFileSync(join(seeds, file), 'utf8'), { referenceDate }).length,
    );
    expect(checks.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100);
  });

  it('show at least 57 of 60 corruptions, by a finding that the changed figure takes part in', () => {
    const found = corruptions.filter(({ file, start, end, from, to }) => {
      const text = readFileSync(join(seeds, file), 'utf8');
      if (text.slice(start, end) !== from) throw new Error(`${file} ${start}: expected ${from}`);
      const corrupt = text.slice(0, start) + to + text.slice(end);
      const options = { referenceDate: reports[file]! };
      const records = extract(corrupt, options);
      return failing(audit(corrupt, options)).some(({ indicators }) =>
        indicators.some((i) => records[i]!.start === start),
      );
    });
    expect(corruptions).toHaveLength(60);
    expect(found.length).toBeGreaterThanOrEqual(57);
  });
});

describe('sentences of other fields', () => {
  it.each([...new Set(tied.map(({ text }) => text))])('hold: %s', (text) => {
    expect(failing(audit(text))).toEqual([]);
    expect(audit(text).length).toBeGreaterThan(0);
  });

  it('show at least 95% of their corruptions', () => {
    const found = tied.filter(({ text, from, to }) => failing(audit(text.replace(from, to))).length > 0);
    expect(found.length / tied.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(loose)('raise no alarm where figures only stand together: %s', (text) => {
    expect(failing(audit(text))).toEqual([]);
  });
});
