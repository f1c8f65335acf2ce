/** Tables as reports have them: broken by pages, without heads, with empty cells, signs of accounts and wrapped names. */
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** Figure, name and value of every record. */
const brief = (text: string) => show(text).map((line) => line.split(' | ').slice(0, 3).join(' | '));

describe('a table that a page breaks', () => {
  it('goes on with its heads and its unit, also where Markdown made a head of a row', () => {
    const text = `单位：万元
| 项目 | 2023年 | 2022年 |
|---|---|---|
| 货币资金 | 1,200 | 1,100 |

某某公司2023年年度报告

53

| 应收账款 | 220 | 190 |
|---|---|---|
| 商誉 | 18 | 17 |
`;
    expect(show(text).slice(2)).toEqual([
      '220 | 应收账款 | 2200000元 | level | 2023-01-01/2023-12-31',
      '190 | 应收账款 | 1900000元 | level | 2022-01-01/2022-12-31',
      '18 | 商誉 | 180000元 | level | 2023-01-01/2023-12-31',
      '17 | 商誉 | 170000元 | level | 2022-01-01/2022-12-31',
    ]);
  });

  it('keeps its unit where its heads are printed once more', () => {
    const text =
      '单位：万元\n项目\t本期\t上期\n收入\t120\t100\n成本\t80\t70\n\n第3页\n\n项目\t本期\t上期\n费用\t12\t10\n利润\t8\t7';
    expect(brief(text).slice(4)).toEqual([
      '12 | 费用本期 | 120000元',
      '10 | 费用上期 | 100000元',
      '8 | 利润本期 | 80000元',
      '7 | 利润上期 | 70000元',
    ]);
  });

  it('ends at a sentence, a title or a unit of another', () => {
    const head = '单位：万元\n项目\t本期\t上期\n收入\t120.5\t100.5\n成本\t80.5\t70.5\n\n';
    const rows = '\n\n费用\t12.5\t10.5\n利润\t8.5\t7.5';
    expect(brief(`${head}以上为主要数据。${rows}`).slice(4, 5)).toEqual(['12.5 | 费用 | 12.5']);
    expect(brief(`${head}表3 其他${rows}`).slice(4, 5)).toEqual(['12.5 | 费用 | 12.5']);
    expect(brief(`${head}单位：人${rows}`).slice(4, 5)).toEqual(['12.5 | 费用 | 12.5人']);
  });
});

describe('rows without a head', () => {
  const rows = [
    ['货币资金', '73,992.10', '63,189.00'],
    ['应收票据', '2,707.32', ''],
    ['其中：', '', ''],
    ['减：坏账准备', '(12.50)', '-'],
  ];
  const expected = [
    '73,992.10 | 货币资金 | 73992.1',
    '63,189.00 | 货币资金 | 63189',
    '2,707.32 | 应收票据 | 2707.32',
    '(12.50) | 坏账准备 | -12.5',
  ];

  it.each([
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    [
      'HTML',
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
    ['Markdown', rows.map((row, r) => `| ${row.join(' | ')} |${r === 0 ? '\n|---|---|---|' : ''}`).join('\n')],
  ])('are named by their row: %s', (_, text) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('heads', () => {
  it('give the unit of all figures where it stands over the names', () => {
    const text = '| 指标（万元） | 2023年 | 同比增长 | 完成率 |\n|---|---|---|---|\n| 收入 | 351.2 | 3.1% | 98 |';
    expect(show(text)).toEqual([
      '351.2 | 收入 | 3512000元 | level | 2023-01-01/2023-12-31',
      '3.1% | 收入 | 3.1% | growth up yoy | 2023-01-01/2023-12-31',
      '98 | 收入完成率 | 98% | level',
    ]);
  });

  it('stand inside the body too, and a change there has the time of the amounts beside it', () => {
    const text = `| 指标 | 2022年 | 2021年 | 本年比上年增减 |
|---|---|---|---|
| 收入（元） | 3,180.3 | 3,200.7 | -0.64% |
|  | 2022年末 | 2021年末 | 本年末比上年末增减 |
| 资产总额（元） | 1,050.6 | 1,060.5 | -0.94% |`;
    expect(show(text)).toEqual([
      '3,180.3 | 收入 | 3180.3元 | level | 2022-01-01/2022-12-31',
      '3,200.7 | 收入 | 3200.7元 | level | 2021-01-01/2021-12-31',
      '-0.64% | 收入 | -0.64% | growth down yoy | 2022-01-01/2022-12-31',
      '1,050.6 | 资产总额 | 1050.6元 | level | /2022-12-31',
      '1,060.5 | 资产总额 | 1060.5元 | level | /2021-12-31',
      '-0.94% | 资产总额 | -0.94% | growth down ytd | /2022-12-31',
    ]);
  });
});

describe('numbers in brackets', () => {
  it('are losses, but for shares and marks of notes', () => {
    const text =
      '| 项目 | 金额（元） | 占比 | 注 |\n|---|---|---|---|\n| 净利润 | (1,234.56) | (12.5%) | (3) |\n| 收入 | 200 | 3% | (4) |';
    expect(show(text)).toEqual([
      '(1,234.56) | 净利润金额 | -1234.56元 | level',
      '(12.5%) | 净利润 | 12.5% | share',
      '200 | 收入金额 | 200元 | level',
      '3% | 收入 | 3% | share',
    ]);
  });

  it('keep the text as it is written', () => {
    const text = '单位:元\n项目\t本期\n亏损\t（1,234.5）\n收入\t20';
    expect(brief(text)[0]).toBe('（1,234.5） | 亏损本期 | -1234.5元');
  });
});

describe('aligned columns', () => {
  it('with empty cells, and rows without any figure, are read by their places', () => {
    const text = `单位：元
项目                    2023年末      2022年末        调整数
流动资产：
货币资金                63,189.11     63,189.11
结算备付金
拆出资金
交易性金融资产                        358,283.66      358,283.66
应收票据                6,998.53      696.16          -6,301.37
`;
    expect(show(text)).toEqual([
      '63,189.11 | 货币资金 | 63189.11元 | level | /2023-12-31',
      '63,189.11 | 货币资金 | 63189.11元 | level | /2022-12-31',
      '358,283.66 | 交易性金融资产 | 358283.66元 | level | /2022-12-31',
      '358,283.66 | 交易性金融资产调整数 | 358283.66元 | level',
      '6,998.53 | 应收票据 | 6998.53元 | level | /2023-12-31',
      '696.16 | 应收票据 | 696.16元 | level | /2022-12-31',
      '-6,301.37 | 应收票据调整数 | -6301.37元 | level',
    ]);
  });

  it('may be aligned by characters instead of places', () => {
    const text = `项目（元）          期末       期初       调整
货币资金            63.10      63.20
交易性金融资产                 358.30     35.40
应收账款            69.50                 -6.60
`;
    expect(brief(text)).toEqual([
      '63.10 | 货币资金期末 | 63.1元',
      '63.20 | 货币资金期初 | 63.2元',
      '358.30 | 交易性金融资产期初 | 358.3元',
      '35.40 | 交易性金融资产调整 | 35.4元',
      '69.50 | 应收账款期末 | 69.5元',
      '-6.60 | 应收账款调整 | -6.6元',
    ]);
  });

  it('have columns without a figure, names with commas and remarks in several lines', () => {
    const text = `单位：元
项目                    土地使用权    专利权    软件      说明
期初余额                30,089.22               1,531.44
政府补助（按标准，除外）  1,405.52              1,405.52  主要是研发投入
                                                          增加所致
`;
    expect(brief(text)).toEqual([
      '30,089.22 | 期初余额土地使用权 | 30089.22元',
      '1,531.44 | 期初余额软件 | 1531.44元',
      '1,405.52 | 政府补助(按标准,除外)土地使用权 | 1405.52元',
      '1,405.52 | 政府补助(按标准,除外)软件 | 1405.52元',
    ]);
  });
});

describe('a unit in the name before a number', () => {
  it.each([
    ['一般公共预算收入（万元）：46151', ['46151 | 一般公共预算收入 | 461510000元']],
    [
      '息税折旧摊销前利润 (万元) 28,126.39 26,120.11\n净利润 (万元) 8,126.39 6,120.11',
      [
        '28,126.39 | 息税折旧摊销前利润 | 281263900元',
        '26,120.11 | 息税折旧摊销前利润 | 261201100元',
        '8,126.39 | 净利润 | 81263900元',
        '6,120.11 | 净利润 | 61201100元',
      ],
    ],
    ['医院床位（张）: 320', ['320 | 医院床位 | 320张']],
  ])('holds in %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each(['收入（万元）2023年', '营业收入（百万元）13,27712,82615,021', '附件（张）3号楼', '收入（备注）35'])(
    'is none in %s',
    (text) => {
      expect(show(text)).toEqual([]);
    },
  );
});
