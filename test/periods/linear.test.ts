import { describe, expect, it } from 'vitest';
import { findPeriods, governPeriods, resolvePeriods } from '../../src/periods/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';
import { growthOf } from '../work.ts';

/** Reads the piece repeated up to a length, with a figure at every seventh character. */
function read(piece: string, length: number): void {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const figures = Array.from({ length: Math.floor(text.length / 7) }, (_, i) => ({ start: 7 * i, end: 7 * i + 1 }));
  const source = createSource(text);
  const sentences = splitSentences(source);
  const mentions = resolvePeriods(findPeriods(source), source, sentences);
  governPeriods({ source, sentences, mentions, figures });
}

describe('work grows with the length of the text', () => {
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
    // Quadratic work would grow by 64.
    expect(growthOf((length) => read(piece, length))).toBeLessThan(16);
  });
});
