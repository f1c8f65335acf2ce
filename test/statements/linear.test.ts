import { describe, expect, it } from 'vitest';
import { readContexts } from '../../src/statements/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

/** One long line of `unit` repeated; every digit 5 with the character after it is a figure. */
function elapsed(unit: string, length: number): number {
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
  const sentences = splitSentences(source);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    readContexts(source, sentences, figures, []);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('time grows with the length of the text', () => {
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
    elapsed(unit, 4000);
    // Eight times the text: quadratic work would take 64 times as long.
    expect(elapsed(unit, 80_000)).toBeLessThan(24 * elapsed(unit, 10_000) + 20);
  });
});
