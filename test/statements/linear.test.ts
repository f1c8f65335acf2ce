import { describe, expect, it } from 'vitest';
import { readContexts } from '../../src/statements/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import { growthOf } from '../work.ts';

/** Reads one long line of `unit` repeated; every digit 5 with the character after it is a figure. */
function read(unit: string, length: number): void {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const source = createSource(text);
  const figures = Array.from(text.matchAll(/5[%个]/g), ({ index, 0: { length: size } }) => ({
    start: index,
    end: index + size,
    kind: text.charAt(index + 1) === '%' ? ('percent' as const) : ('count' as const),
    unit: text.charAt(index + 1),
    value: '5',
    bound: 'exact' as const,
  }));
  readContexts({ source, sentences: splitSentences(source), figures, periods: [] });
}

describe('work grows with the length of the text', () => {
  it.each([
    '检查企业5个',
    '5个、',
    '分别5个、',
    '(5个',
    '(5个)',
    '“5个',
    '由5个升至',
    '同比增长5%',
    '占5%',
    '(计划5个',
    '与相比5个',
    '甲、',
    '分别',
    ',',
  ])('%s', (unit) => {
    // Quadratic work would grow by 64.
    expect(growthOf((length) => read(unit, length))).toBeLessThan(16);
  });
});
