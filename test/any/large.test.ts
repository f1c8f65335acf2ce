import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

describe('large inputs', () => {
  it('reads one line of 5 MB', () => {
    const text = `${'检查企业场所整改隐患问题并落实主体责任'.repeat(270_000)}28694处`;
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(extract(text).map(({ value, unit }) => [value, unit])).toEqual([['28694', '处']]);
  });

  it('reads a million digits', () => {
    expect(() => extract('7'.repeat(1_000_000))).not.toThrow();
    expect(extract(`${'7'.repeat(1_000_000)}亩`).length).toBeLessThanOrEqual(1);
  });
});
