import { describe, expect, it } from 'vitest';
import { createExtractor, extract } from '../../src/index.ts';
import { growthOf } from '../work.ts';
import { families } from './hostile.ts';

const { audit } = createExtractor();

describe('hostile inputs', () => {
  it.each([...families])('%s: work grows no faster than the text', { timeout: 120_000 }, (_, make) => {
    const text = make(4000);
    for (const { start, end, text: written } of extract(text)) expect(text.slice(start, end)).toBe(written);
    // audit does all that extract does, and its checks; quadratic work would grow by 64
    expect(growthOf((size) => audit(make(size)), 500)).toBeLessThan(16);
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
