import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, extractStream, type Indicator } from '../../src/index.ts';

const brief = (text: string) => extract(text).map(({ text: written, name }) => `${written} ${name}`);

/** The text without the commas that part its words. */
const bare = (text: string) => text.replace(/(?<!\d)[，,]|[，,](?!\d)/g, '');

describe('text without commas', () => {
  it.each([
    '今年以来，全县受理信访件312件，办结298件，化解积案41件。',
    '其中东街道7宗，西街道13宗，南街道2宗。',
    '发生火灾事故192起，受伤3人，同比去年，受伤人数下降25%。',
    '优良天数比例达到94.6%，重污染天数减少7天，地表水优良率为86.1%。',
    '组织开展执法检查94次，出动执法人员382人次，发现问题隐患75处，已完成整改71处。',
    '新建高标准农田2500亩，完成投资1.8亿元，惠及农户1.04万户。',
    '平均住院日控制在7.5天以内，门诊次均费用下降3.1%，患者满意度达到97.3%。',
    '推进联网路建设4.3公里，自然村通硬化路21公里，占年度计划的58%。',
  ])('%s', (text) => {
    expect(brief(bare(text))).toEqual(brief(text));
  });

  it('gives places in the text as it stands', () => {
    const text = '受理申请846宗办结253宗驳回97宗。';
    const records = extract(text);
    expect(records.map(({ start, end }) => text.slice(start, end))).toEqual(['846宗', '253宗', '97宗']);
    expect(records.map(({ clause }) => text.slice(clause.start, clause.end))).toEqual([
      '受理申请846宗',
      '办结253宗',
      '驳回97宗',
    ]);
  });

  it('keeps a change with its base', () => {
    const relations = extract('价格从2020年的5元上涨到2024年的8元。').map(({ relation }) => relation);
    expect(relations).toEqual(['base', 'level']);
  });

  it('leaves the noun behind a count to it', () => {
    expect(brief('编制了11项权责清单和9项服务清单。')).toEqual(['11项 编制权责清单', '9项 服务清单']);
    expect(brief('本届运动会共设46个大项1876个小项。')[0]).toContain('大项');
  });

  it('leaves a line with a comma, and one that no full stop ends, as they stand', () => {
    const clauses = (text: string) => new Set(extract(text).map(({ clause }) => clause.start)).size;
    expect(clauses('受理申请846宗办结253宗驳回97宗。')).toBe(3);
    expect(clauses('受理申请846宗办结253宗驳回97宗')).toBe(1);
    expect(clauses('受理申请846宗办结253宗驳回97宗。全部按期完成，群众满意。')).toBe(1);
  });

  it('a report without commas has the records that it had, from a stream too', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../seeds/finance.txt'), 'utf8');
    const whole = extract(text);
    const without = extract(bare(text));
    const amounts = (records: readonly Indicator[]) =>
      records.map(({ value, unit, relation }) => [value, unit, relation]);
    expect(amounts(without)).toEqual(amounts(whole));
    const named = without.filter(({ name }, i) => name === whole[i]!.name).length;
    expect(named / whole.length).toBeGreaterThan(0.85);
    const chunks = new ReadableStream<string>({
      start(controller) {
        for (let at = 0; at < text.length; at += 97) controller.enqueue(bare(text).slice(at, at + 97));
        controller.close();
      },
    });
    const streamed: Indicator[] = [];
    for await (const record of extractStream(chunks)) streamed.push(record);
    expect(streamed).toEqual(without);
  });
});
