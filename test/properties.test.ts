/** What holds for any input: spans, order, schema, and that what is written is what is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractNumbers, extractPeriods, extractQuantities, parseNumber } from '../src/index.ts';
import { indicatorSchema, numberMentionSchema, periodSchema, quantitySchema } from '../src/schema.ts';

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

/** Pieces that rules start at, so that random texts reach deep into them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'零一二两三十百千万亿半几数第前约近超余多的年月日季度上下半今至到-~/.,%，。；、：（）()“”《》\n\t|+元个家次%℃'.split(
      '',
    ),
    '百分之',
    '分之',
    '同比增长',
    '其中',
    '分别',
    '合计',
    '占',
    '由',
    '2023',
    '1-5月',
    '百分点',
    '翻番',
    '以上',
    '<table><tr><td>',
    '单位:万元',
    '\ud800',
    '\u200d',
    '😀',
  ),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives sound records, and the same ones again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const options = { referenceDate: '2023-07-01' };
        const records = extract(text, options);
        expect(extract(text, options)).toEqual(records);
        let last = 0;
        for (const record of records) {
          expect(indicatorSchema.safeParse(record).success).toBe(true);
          expect(text.slice(record.start, record.end)).toBe(record.text);
          expect(record.start).toBeGreaterThanOrEqual(last);
          expect(record.end).toBeGreaterThan(record.start);
          last = record.end;
        }
        for (const number of extractNumbers(text)) {
          expect(numberMentionSchema.safeParse(number).success).toBe(true);
          expect(text.slice(number.start, number.end)).toBe(number.text);
        }
        for (const period of extractPeriods(text, options)) {
          expect(periodSchema.safeParse(period).success).toBe(true);
          expect(text.slice(period.start, period.end)).toBe(period.text);
        }
        for (const quantity of extractQuantities(text)) expect(quantitySchema.safeParse(quantity).success).toBe(true);
      }),
      { ...runs, numRuns: 2000 },
    );
  });
});

describe('two texts', () => {
  it('that each open with a titled year give the records of both, shifted, when joined at a paragraph break', () => {
    const body = fc
      .array(
        fc.constantFrom('完成投资12亿元,增长5%。', '检查企业30家,占比20%。', '1-5月收入8万元。', '上半年办结率98%。'),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(body, body, fc.integer({ min: 2000, max: 2030 }), (first, second, year) => {
        const head = `某局${year}年工作总结\n一、${year}年上半年工作情况\n${first}\n\n`;
        const tail = `某局${year}年工作总结\n一、${year}年上半年工作情况\n${second}\n`;
        const shifted = extract(tail).map((record) => ({
          ...record,
          start: record.start + head.length,
          end: record.end + head.length,
          clause: { start: record.clause.start + head.length, end: record.clause.end + head.length },
        }));
        const parts = extract(head);
        expect(extract(head + tail)).toEqual([
          ...parts,
          ...shifted.map((r) => (r.partOf === undefined ? r : { ...r, partOf: r.partOf + parts.length })),
        ]);
      }),
      runs,
    );
  });
});
