/** Pages as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { extract } from '../../src/index.ts';

const read = (html: string) =>
  readDocument(new TextEncoder().encode(`<!DOCTYPE html><html><body>${html}</body></html>`));
const textOf = async (html: string) => (await read(html)).text;

describe('HTML', () => {
  it('gives paragraphs, headings and the numbers of lists, and figures whole where tags stand in them', async () => {
    const html = `<h2>一、总体&nbsp;情况</h2>
<div>完成投资<b>3</b>5<span>亿元</span>,
增长<i>8.1</i>%。<p>其中&lt;工业&gt;12亿元</p></div>
<ol start=3><li>新建学校2所<li>新建医院1家</ol><ul><li>其他</ul>第一行<br>第二行`;
    expect(await textOf(html)).toBe(
      '## 一、总体\u00a0情况\n完成投资35亿元, 增长8.1%。\n其中<工业>12亿元\n3. 新建学校2所\n4. 新建医院1家\n其他\n第一行\n第二行\n',
    );
  });

  it('leaves out what no reader sees', async () => {
    const html = `<script>var a = "1亿元"</script><style>p{}</style><p hidden>2亿元</p><div style="display: none"><p>3亿元</p></div>
<template>4亿元</template><p>5亿元<!-- 6亿元 --></p>`;
    expect(await textOf(html)).toBe('5亿元\n');
  });

  it('repeats merged heads and groups where they stand, and reads a merged figure once', async () => {
    const html = `<table><caption>2023年财政收入（万元）</caption>
<thead><tr><th rowspan=2>镇街</th><th colspan=2>财政收入</th></tr><tr><th>金额</th><th>增幅(%)</th></tr></thead>
<tr><td rowspan=2>城区</td><td>1,200.5</td><td>8.4</td></tr><tr><td>860</td><td>-2.1</td></tr>
<tr><td>河口</td><td>70</td><td>1|2</td></tr></table>`;
    expect(await textOf(html)).toBe(`2023年财政收入（万元）

| 镇街 | 财政收入 | 财政收入 |
| 镇街 | 金额 | 增幅(%) |
|---|---|---|
| 城区 | 1,200.5 | 8.4 |
| 城区 | 860 | -2.1 |
| 河口 | 70 | 1¦2 |
`);
    const { text, place } = await read(
      '<p>单位:人</p><table><tr><td>项目<td>人数<td>说明<tr><td>甲<td rowspan=2>35<td>-<tr><td>乙<td>-</table>',
    );
    const records = extract(text);
    expect(records.map((record) => record.value)).toEqual(['35']);
    expect(place(records[0]!.start)).toEqual({ paragraph: 2, cell: 'B2' });
  });

  it('takes a table that lays out the page apart, and stands lines over all columns above or below the others', async () => {
    const html = `<table><tr><td>导航</td><td><p>全年完成投资35亿元。</p><table><tr><td colspan=2>人员情况</td></tr>
<tr><td>类别</td><td>人数</td></tr><tr><td>教师</td><td>120</td></tr><tr><td colspan=2>注:年末数</td></tr></table></td></tr></table>`;
    expect(await textOf(html)).toBe(
      '导航\n全年完成投资35亿元。\n\n人员情况\n| 类别 | 人数 |\n| 教师 | 120 |\n注:年末数\n',
    );
  });

  it('is read in the encoding that it declares', async () => {
    const head = new TextEncoder().encode('<html><head><meta charset="gb2312"></head><p>');
    const bytes = Uint8Array.from([...head, 0x33, 0x35, 0xd2, 0xda, 0xd4, 0xaa]);
    expect(await readDocument(bytes)).toMatchObject({ type: 'html', text: '35亿元\n' });
  });

  it('survives any tags', async () => {
    const html = '</td></table><td>1<table><tr><table></b><li>2</li></ol><tr></p><th colspan=99999999>3<caption>4';
    expect((await textOf(html)).replace(/\s|\|/g, '')).toMatch(/1.*2.*3.*4/);
    await expect(read('<p> </p>')).rejects.toThrow('has no text that a reader sees');
  });
});
