import { describe, expect, it } from 'vitest';
import { findPeriods, governPeriods, resolvePeriods } from '../../src/periods/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

/** Shortest of three runs over the piece repeated up to a length, with a figure at every seventh character. */
function time(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const figures = Array.from({ length: Math.floor(text.length / 7) }, (_, i) => ({ start: 7 * i, end: 7 * i + 1 }));
  const source = createSource(text);
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    const sentences = splitSentences(source);
    const mentions = resolvePeriods(findPeriods(source), source, sentences);
    governPeriods({ source, sentences, mentions, figures });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('time grows with the length', () => {
  it.each([
    '1月、',
    '2021年、',
    '分别1月、',
    'x2022年1月,2月',
    '2023年1月(',
    '期间',
    '“2023年',
    '至',
    '1-',
    '二、2023年',
  ])('%s', (piece) => {
    time(piece, 5000);
    const short = Math.max(time(piece, 10_000), 1);
    // Sixteen times the text: linear is 16, quadratic 256.
    expect(time(piece, 160_000) / short).toBeLessThan(64);
  });
});
