/** Workbooks: what their reader sees in the cells. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { extract } from '../../src/index.ts';
import { sheetRow, xlsx } from './make.ts';

const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="166" formatCode="#,##0.0,&quot;千元&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`;

describe('a workbook', () => {
  it('shows per cent, dates and the units of formats, and numbers without the traces of their binary form', async () => {
    const rows = [
      sheetRow(1, ['指标', '2023年', '增长', '月份']),
      sheetRow(2, ['投资', [12.5, 3], [0.28999999999999998, 1], [45078, 4]]),
      sheetRow(3, ['产值', [1.0000000000000002, 0], [-0.005, 1], [45107, 2]]),
      sheetRow(4, ['税收', [1500, 5], [1.2, 1], 0.1]),
    ].join('');
    const { text } = await readDocument(xlsx({ Sheet1: { rows } }, styles));
    expect(text).toBe(`| 指标 | 2023年 | 增长 | 月份 |
| 投资 | 12.5万元 | 29% | 2023年6月 |
| 产值 | 1 | -0.5% | 2023年6月30日 |
| 税收 | 1500 | 120% | 0.1 |
`);
  });

  it('is a table a sheet, under its name, with titles and notes as lines; hidden sheets are left out', async () => {
    const first = [
      sheetRow(1, ['表1 收支情况']),
      sheetRow(2, ['', '', '单位：万元']),
      sheetRow(3, ['项目', '2023年', '2022年']),
      sheetRow(4, ['收入', 351.2, 340]),
      sheetRow(6, ['注：快报数']),
    ].join('');
    const second = sheetRow(2, ['', '人数（人）']) + sheetRow(3, ['教师', 120]);
    const document = await readDocument(
      xlsx({
        收支: { rows: first, merges: '<mergeCell ref="A1:C1"/>' },
        旧: { rows: first, hidden: true },
        人员: { rows: second },
      }),
    );
    expect(document.text).toBe(`# 收支

表1 收支情况
单位：万元
| 项目 | 2023年 | 2022年 |
| 收入 | 351.2 | 340 |

注：快报数

# 人员

|  | 人数（人） |
| 教师 | 120 |
`);
    const records = extract(document.text);
    expect(records.map(({ name, value, unit }) => `${name} ${value}${unit}`)).toEqual([
      '收入 3512000元',
      '收入 3400000元',
      '教师人数 120人',
    ]);
    expect(records.map(({ start }) => document.place(start))).toEqual([
      { sheet: '收支', cell: 'B4' },
      { sheet: '收支', cell: 'C4' },
      { sheet: '人员', cell: 'B3' },
    ]);
  });

  it('repeats merged heads', async () => {
    const rows = [
      sheetRow(5, ['镇街', '财政收入', '']),
      sheetRow(6, ['', '金额(元)', '增幅(%)']),
      sheetRow(7, ['城区', 1200.5, 8.4]),
    ].join('');
    const merges = '<mergeCell ref="A5:A6"/><mergeCell ref="B5:C5"/>';
    const { text } = await readDocument(xlsx({ Sheet1: { rows, merges } }));
    expect(text).toBe('| 镇街 | 财政收入 | 财政收入 |\n| 镇街 | 金额(元) | 增幅(%) |\n| 城区 | 1200.5 | 8.4 |\n');
  });

  it('without content says so', async () => {
    await expect(readDocument(xlsx({ Sheet1: { rows: '' } }))).rejects.toThrow('has no text that a reader sees');
  });
});
