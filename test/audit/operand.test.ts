import { describe, expect, it } from 'vitest';
import { readOperand } from '../../src/audit/operand.ts';
import { extract } from '../../src/index.ts';

/** Value and half a unit in the last written place of the only figure of a text. */
function read(text: string): { value: string; half: string; sharp: boolean } {
  const { value, half, sharp } = readOperand(extract(text)[0]!, 0);
  return { value: value.toFixed(), half: half.toFixed(), sharp };
}

describe('the last written place', () => {
  it.each([
    ['收入46151万元', '461510000', '5000'],
    ['贷款69.70亿元', '6970000000', '500000'],
    ['贷款69.7亿元', '6970000000', '5000000'],
    ['增长9.0%', '9', '0.05'],
    ['增长9%', '9', '0.5'],
    ['收费800805元', '800805', '0.5'],
    ['收费1,100.9亿元', '110090000000', '5000000'],
    ['收费１２．５万元', '125000', '500'],
    ['面积12.33万亩', '123300', '50'],
    ['收入0.50亿元', '50000000', '500000'],
    ['用地三万亩', '30000', '5000'],
  ])('of %s', (text, value, half) => {
    expect(read(text)).toEqual({ value, half, sharp: true });
  });

  it('is exact for a whole number of things', () => {
    expect(read('受理案件2667宗').half).toBe('0');
    expect(read('重点建议一件').half).toBe('0');
  });

  it('is not for a count in scale words', () => {
    expect(read('接待游客1.04万人次').half).toBe('50');
    expect(read('接待游客3万人次').half).toBe('5000');
  });

  it.each(['约500家', '500余家', '不少于500家', '500至600家'])('does not make %s sharp', (text) => {
    expect(read(`走访企业${text}`).sharp).toBe(false);
  });
});
