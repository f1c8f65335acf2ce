import { describe, expect, it } from 'vitest';
import { findNumerals, mayHoldNumeral } from '../../src/numbers/index.ts';
import { createSource } from '../../src/text/source.ts';

describe('a text without a numeral', () => {
  it.each([
    '全区统一部署，进一步优化',
    '对于数据的处理',
    '首先负责',
    '負責對外聯絡',
    '万科、百度',
    '数据',
    '对',
    '红十字会',
    '',
  ])('is known before it is read: %s', (text) => {
    expect(mayHoldNumeral(text)).toBe(false);
  });

  it.each([
    '打对折',
    '打**对**折',
    '打對折',
    '翻\n番',
    '首<b>位</b>',
    '榜\u200b首',
    '数 百',
    '负 3',
    '负&#51;',
    '统\u00ad一',
    '对半劈开',
    '一丝一毫之一',
    '十分之一',
    '十分鐘',
    '提前一年',
    '參拾',
    '提 前一年',
    '十分 钟',
    '人数\n百',
  ])('may hold one where the view does: %s', (text) => {
    const found = findNumerals(createSource(text)).length;
    expect(mayHoldNumeral(text) || found === 0).toBe(true);
  });
});
