import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.ts';

const outline = (text: string) => read(text).headings.map(({ level, text }) => `${level} ${text}`);

describe('headings', () => {
  it('are lines of Markdown, without their marks', () => {
    expect(outline('# 年报\n## 一、收入 ##\n收入3亿元。\n#### 分产品\n略。\n## 二、支出\n略。\n#无空格')).toEqual([
      '1 年报',
      '2 一、收入',
      '3 分产品',
      '2 二、支出',
    ]);
  });

  it('are marked lines, and marked sentences with more behind them', () => {
    const text =
      '一、工作回顾。我们做了三件事。二、工作安排\n(一)强产业。新开工项目9个。\n1.抓招商。签约5家。\n1.完成投资3亿元。';
    expect(outline(text)).toEqual(['1 一、工作回顾', '1 二、工作安排', '2 (一)强产业', '3 1.抓招商']);
  });

  it('are lines that stand alone, the first of them the title', () => {
    const text =
      '北川镇年度总结\n——在全镇干部大会上\n(2024年1月5日 王 川)\n北川镇镇长\n\n全年接待游客9万人次。\n\n文旅融合\n新开民宿12家。\n\n林业\n造林300亩。\n';
    expect(outline(text)).toEqual(['1 北川镇年度总结', '2 文旅融合', '2 林业']);
  });

  it.each([
    ['running text', '全年接待游客9万人次，同比增长8%。其中过夜游客2万人次。'],
    ['items of a list', '主要做法如下：\n1.走访企业；\n2.召开座谈会；\n3.印发通知。'],
    ['a row of short lines', '购置以下设备。\n水泵\n电机\n阀门\n均已到货。'],
    ['what ends the text', '全年接待游客9万人次。\n北川镇人民政府\n2024年1月5日'],
    ['lines that state a figure', '增长情况如下。\n收入增长8%\n支出也有所增加。'],
    ['rows of tables', '如下表。\n| 指标 | 数值 |\n| --- | --- |\n| 一、收入 | 3 |\n'],
  ])('are not %s', (_, text) => {
    expect(outline(text)).toEqual([]);
  });

  it('are found in any text in one pass', () => {
    const text = '一、'.repeat(20_000) + '\n'.repeat(20_000) + '(一)甲'.repeat(20_000);
    expect(outline(text).length).toBeLessThan(5);
  });
});
