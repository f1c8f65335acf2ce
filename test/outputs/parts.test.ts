import { describe, expect, it } from 'vitest';
import { createLocator, sentenceAround } from '../../src/outputs/place.ts';
import { displayWidth, pad, truncate } from '../../src/outputs/width.ts';
import { groupDigits, printAmount, printPeriod } from '../../src/outputs/wording.ts';

describe('createLocator', () => {
  it('counts lines and columns from 1 over every kind of line break', () => {
    const text = 'ab\ncd\r\nef\rg';
    const locate = createLocator(text);
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => locate(text.indexOf(letter)))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 4, column: 1 },
    ]);
  });
});

describe('sentenceAround', () => {
  it('takes the sentence with its closing mark', () => {
    expect(sentenceAround('前。共3家！后', 3, 5)).toBe('共3家！');
    expect(sentenceAround('共3家', 1, 3)).toBe('共3家');
    expect(sentenceAround('一\n  共3家  \n二', 5, 7)).toBe('共3家');
  });

  it('cuts a side that is too long', () => {
    const cut = sentenceAround(`${'长'.repeat(300)}3家${'尾'.repeat(300)}`, 300, 302);
    expect(cut).toBe(`…${'长'.repeat(200)}3家${'尾'.repeat(200)}…`);
  });
});

describe('width', () => {
  it('counts full-width characters as two and combining marks as none', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('收入')).toBe(4);
    expect(displayWidth('１，')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('𠮷😀')).toBe(4);
    expect(displayWidth('↑–')).toBe(2);
  });

  it('cuts without splitting a full-width character', () => {
    expect(truncate('一般公共', 8)).toBe('一般公共');
    expect(truncate('一般公共', 7)).toBe('一般公…');
    expect(truncate('一般公共', 6)).toBe('一般…');
  });

  it('pads by columns', () => {
    expect(pad('收入', 6, 'left')).toBe('收入  ');
    expect(pad('9 %', 6, 'right')).toBe('   9 %');
  });
});

describe('wording', () => {
  it('groups digits of the whole part only, from five digits on', () => {
    expect(['9', '9999', '10000', '-1234567.89012'].map(groupDigits)).toEqual([
      '9',
      '9999',
      '10,000',
      '-1,234,567.89012',
    ]);
  });

  it('shows bounds and ranges', () => {
    const amount = { value: '60', unit: '%', bound: 'atLeast' } as const;
    expect(printAmount(amount)).toBe('≥ 60 %');
    expect(printAmount({ value: '500000', upper: '800000', unit: '元', bound: 'range' })).toBe('500,000–800,000 元');
    expect(printAmount({ value: '1.14', unit: '', bound: 'exact' })).toBe('1.14');
  });

  it('shows open, unknown and inherited periods', () => {
    expect(printPeriod({ text: '截至6月底', end: '2023-06-30' })).toBe('/2023-06-30');
    expect(printPeriod({ text: '目前' })).toBe('目前');
    expect(printPeriod({ text: '上半年', start: '2023-01-01', end: '2023-06-30', inherited: true })).toBe(
      '(2023-01-01/2023-06-30)',
    );
    expect(printPeriod(undefined)).toBe('');
  });
});
