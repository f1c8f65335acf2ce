/** Pages: lines to paragraphs, tables, columns, page numbers. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { extract } from '../../src/index.ts';
import { lines, type Put, pdf, wrap } from './make.ts';

const prose =
  '今年以来,全县上下坚持稳中求进,各项工作取得新进展。上半年完成固定资产投资35.2亿元,同比增长8.1%,其中工业投资12.6亿元,增长15.3%;' +
  '新建学校2所、医院1家,改造农村公路126公里,新增就业3820人。一般公共预算收入完成46151万元,比上年同期增加3809万元。';

describe('a PDF', () => {
  it('is read through the character maps where its font has no way back to Unicode', async () => {
    const document = await readDocument(pdf([lines(['全县完成投资35亿元'])]));
    expect(document).toMatchObject({ type: 'pdf', text: '全县完成投资35亿元\n', pages: [{ start: 0, end: 10 }] });
    expect(document.place(6)).toEqual({ page: 1, paragraph: 1 });
  });

  it('joins the lines of a paragraph, over the end of a page too, and leaves page numbers and running heads out', async () => {
    const set = wrap(prose, 38);
    const first = [
      ...lines(['某县2023年工作报告'], 200, 810),
      ...lines([...wrap(prose, 38), ...set.slice(0, 2)]),
      [290, 40, '- 1 -'],
    ] as Put[];
    const second = [
      ...lines(['某县2023年工作报告'], 200, 810),
      ...lines([...set.slice(2), '二、下半年安排']),
      [290, 40, '- 2 -'],
    ] as Put[];
    const third = [...lines(['某县2023年工作报告'], 200, 810), ...lines(wrap(prose, 38)), [290, 40, '- 3 -']] as Put[];
    const { text, pages, place } = await readDocument(pdf([first, second, third]));
    expect(text).toBe(`${prose}\n${prose}\n二、下半年安排\n${prose}\n`);
    expect(pages).toHaveLength(3);
    expect(text.slice(pages![1]!.start, pages![1]!.end)).toBe(`${set.slice(2).join('')}\n二、下半年安排`);
    expect(place(pages![1]!.start)).toEqual({ page: 2, paragraph: 2 });
    expect(place(pages![1]!.start - 1)).toEqual({ page: 1, paragraph: 2 });
  });

  it('keeps the columns of tables, with empty cells, and lets them go on after a page', async () => {
    const row = (y: number, name: string, ...cells: string[]): Put[] => [
      [60, y, name],
      ...cells.flatMap((cell, k): Put[] => (cell === '' ? [] : [[300 + 110 * k - 6 * cell.length, y, cell]])),
    ];
    const first = [
      ...lines(['全县主要指标', '单位:万元'], 60, 780),
      ...row(740, '项目', '2023年', '2022年', '调整数'),
      ...row(720, '流动资产:'),
      ...row(700, '货币资金', '63,189.11', '63,189.11', ''),
      ...row(680, '交易性金融资产', '', '358,283.66', '358,283.66'),
      [290, 40, '1'] as Put,
    ];
    const second = [
      ...row(780, '应收账款', '220.5', '', '-6.6'),
      ...row(760, '商誉', '18.2', '17.1', ''),
      [290, 40, '2'] as Put,
    ];
    const { text, place } = await readDocument(pdf([first, second]));
    const records = extract(text);
    expect(records.map(({ name, value, unit, period }) => `${name} ${value}${unit} ${period?.start ?? ''}`)).toEqual([
      '货币资金 631891100元 2023-01-01',
      '货币资金 631891100元 2022-01-01',
      '交易性金融资产 3582836600元 2022-01-01',
      '交易性金融资产调整数 3582836600元 ',
      '应收账款 2205000元 2023-01-01',
      '应收账款调整数 -66000元 ',
      '商誉 182000元 2023-01-01',
      '商誉 171000元 2022-01-01',
    ]);
    expect(records.map(({ start }) => place(start).page)).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('is read one column after the other', async () => {
    const left = [...wrap(prose, 18), ...wrap(prose, 18)];
    const other = prose.replace('35.2', '36.3');
    const right = [...wrap(other, 18), ...wrap(other, 18)];
    const page = [...lines(['两栏排印的报告'], 240, 810), ...lines(left, 60, 780), ...lines(right, 320, 780)];
    const { text } = await readDocument(pdf([page]));
    expect(text).toBe(['两栏排印的报告', prose, prose, other, other, ''].join('\n'));
  });

  it('without text says so and what to do', async () => {
    await expect(readDocument(pdf([[], []]))).rejects.toThrow(
      'has no text on its 2 page(s), as scans have none: run text recognition (OCR) on it first',
    );
    await expect(readDocument(pdf([[]]))).rejects.toThrow('has no text on its 1 page(s)');
  });

  it('with some pages of text has empty pages', async () => {
    const { pages } = await readDocument(pdf([[], lines(['投资35亿元']), []]));
    expect(pages).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 6 },
      { start: 6, end: 6 },
    ]);
  });
});
