/** What is written is what is read: numbers in every writing, and the figures that a sentence was given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities, parseNumber } from '../src/index.ts';

const runs = { seed: 20_260_101 };
const digits = '零一二三四五六七八九';
const capitals: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};
const traditional: Readonly<Record<string, string>> = {
  万: '萬',
  亿: '億',
  点: '點',
  负: '負',
  贰: '貳',
  叁: '參',
  陆: '陸',
};

/** Below ten thousand, as it is read out: 1020 is 一千零二十. */
function section(value: number): string {
  let written = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap ||= written !== '';
      continue;
    }
    written += (gap ? '零' : '') + digits.charAt(digit) + name;
    gap = false;
  }
  return written;
}

/** A whole number below 10^16 in Chinese numerals. */
function chinese(value: number): string {
  if (value === 0) return '零';
  let written = '';
  for (const [unit, name] of [
    [1e12, '万'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / unit) % 10_000;
    // in 三万亿 the 亿 stands even where its own section is empty
    const bare = unit === 1e8 && part === 0 && value >= 1e12;
    if (part === 0) {
      if (bare) written += name;
      continue;
    }
    written += (written !== '' && part < 1000 ? '零' : '') + section(part) + name;
  }
  return written;
}

const swap = (text: string, table: Readonly<Record<string, string>>) => text.replace(/./gu, (c) => table[c] ?? c);
const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const whole = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((n) => n % 1e15),
);

describe('numbers', () => {
  it('are read back from every writing', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const words = chinese(value);
        for (const text of [
          String(value),
          grouped(value),
          fullWidth(String(value)),
          words,
          swap(words, capitals),
          swap(swap(words, capitals), traditional),
          swap(words, traditional),
        ]) {
          expect([text, parseNumber(text)]).toEqual([text, String(value)]);
        }
      }),
      runs,
    );
  });

  it('keep sign, decimals and scale exactly', () => {
    const fraction = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 12 });
    const scale = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12], ['百万', 6]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fraction,
        scale,
        fc.boolean(),
        (value, decimals, [word, power], minus) => {
          const exact = BigInt(`${value}${decimals}`) * 10n ** BigInt(power);
          const padded = exact.toString().padStart(decimals.length + 1, '0');
          const places = padded.slice(-decimals.length).replace(/0+$/, '');
          const magnitude = padded.slice(0, -decimals.length) + (places === '' ? '' : `.${places}`);
          const expected = minus && magnitude !== '0' ? `-${magnitude}` : magnitude;
          expect(parseNumber(`${minus ? '-' : ''}${value}.${decimals}${word}`)).toBe(expected);
          expect(parseNumber(`${minus ? '负' : ''}${value}.${decimals}${word}`)).toBe(expected);
        },
      ),
      runs,
    );
  });
});

describe('quantities', () => {
  const amount = fc.record({
    value: fc.integer({ min: 2, max: 999_999 }),
    unit: fc.constantFrom(
      ['万元', '元', 10_000],
      ['家', '家', 1],
      ['%', '%', 1],
      ['公里', '公里', 1],
      ['万吨', '吨', 10_000],
      ['平方米', '平方米', 1],
      ['人次', '人次', 1],
      ['个百分点', '百分点', 1],
      ['千瓦时', '千瓦时', 1],
    ),
    verb: fc.constantFrom('完成', '新增', '检查企业', '拨付资金', '覆盖率达', '建设道路', '产量'),
  });

  it('of a sentence are exactly those that were put in', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (amounts) => {
        const text = `${amounts.map(({ value, unit, verb }) => `${verb}${value}${unit[0]}`).join('，')}。`;
        expect(extractQuantities(text).map(({ value, unit }) => [value, unit])).toEqual(
          amounts.map(({ value, unit }) => [String(value * unit[2]), unit[1]]),
        );
      }),
      runs,
    );
  });
});
