import { describe, expect, it } from 'vitest';
import { createExtractor, extract } from '../../src/index.ts';
import { families } from './hostile.ts';

const { audit } = createExtractor();

/**
 * Growth of time from n to 16n as an exponent: 1 is linear, 2 quadratic. A busy machine makes single runs slow, never
 * fast, so each size is judged by its fastest run, and a family is measured again, on larger texts, before it is found
 * too slow. Ratios only: nothing here depends on how fast the machine is.
 */
function growth(run: (text: string) => unknown, make: (size: number) => string, size: number, runs: number): number {
  const small = make(size);
  const large = make(16 * size);
  run(small);
  let fastSmall = Number.POSITIVE_INFINITY;
  let fastLarge = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    for (let j = 0; j < 3; j++) fastSmall = Math.min(fastSmall, timeOf(run, small));
    fastLarge = Math.min(fastLarge, timeOf(run, large));
  }
  return Math.log(fastLarge / Math.max(fastSmall, 0.05)) / Math.log(large.length / small.length);
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}

/**
 * Linear time measures 1.0 to 1.15 on a quiet machine, quadratic time 2. The bound leaves room for a busy one, where
 * collected garbage and other processes can treble one of the two times; STRICT=1 takes the room away.
 */
const limit = process.env.STRICT === '1' ? 1.15 : 1.4;

/** The first measure that is within the limit, else the last one. */
function measured(run: (text: string) => unknown, make: (size: number) => string): number {
  let exponent = Number.POSITIVE_INFINITY;
  for (const [size, runs] of [
    [1000, 2],
    [2000, 3],
    [4000, 4],
    [8000, 5],
    [16_000, 4],
  ] as const) {
    exponent = growth(run, make, size, runs);
    if (exponent <= limit) break;
  }
  return exponent;
}

describe('hostile inputs', () => {
  it.each([...families])('%s: time grows no faster than the text', { timeout: 120_000 }, (_, make) => {
    const text = make(4000);
    for (const { start, end, text: written } of extract(text)) expect(text.slice(start, end)).toBe(written);
    // audit does all that extract does, and its checks
    expect(measured(audit, make)).toBeLessThanOrEqual(limit);
  });

  it('reads one line of 5 MB', { timeout: 120_000 }, () => {
    const text = `${'检查企业场所整改隐患问题并落实主体责任'.repeat(270_000)}28694处`;
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(extract(text).map(({ value, unit }) => [value, unit])).toEqual([['28694', '处']]);
  });

  it('reads a million digits', () => {
    expect(() => extract('7'.repeat(1_000_000))).not.toThrow();
    expect(extract(`${'7'.repeat(1_000_000)}亩`).length).toBeLessThanOrEqual(1);
  });
});
