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
});
