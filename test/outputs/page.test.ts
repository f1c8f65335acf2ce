import { describe, expect, it } from 'vitest';
import { renderFindings, renderRecords } from '../../src/outputs/index.ts';
import { printBlocks } from '../../src/outputs/page/blocks.ts';
import { arrange, choose, everything, facetsOf } from '../../src/outputs/page/state.ts';
import { findTrendOf, findTrends } from '../../src/outputs/page/trends.ts';
import type { Indicator } from '../../src/schema.ts';
import { audited, record, report } from './sample.ts';

const options = { language: 'en', prefix: 'r1-', failing: new Set<number>() } as const;

/** A page without its own style and script. */
function contentOf(page: string): string {
  return page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '');
}

describe('html', () => {
  it('marks each figure in its line and lists it', () => {
    const page = contentOf(renderRecords('html', [report]));
    expect(page).toContain(
      '，一般公共预算收入完成<mark id="r1-0" class="k-money" title="一般公共预算收入 · money · 461,510,000 元 · level · 2023-01-01/2023-03-31">46151万元</mark>，增长',
    );
    expect(page).toContain('<mark id="r1-2" class="k-money s-forecast" data-sign="fcst"');
    expect(page).toContain('<a href="#r1-0">2:16</a>');
    expect(page.match(/<mark /g)).toHaveLength(3);
    expect(page.match(/<tr data-i=/g)).toHaveLength(3);
    expect(page.endsWith('</body>\n</html>\n')).toBe(true);
  });

  it('speaks Chinese where it is asked to', () => {
    const page = contentOf(renderFindings('html', [audited], { language: 'zh' }));
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('3 个数据，1 项核对不成立，1 项成立');
    expect(page).toContain('<td class="relation">同比增速 ↑</td>');
  });

  it('allows its own style and script by their hashes and nothing else', () => {
    const page = renderRecords('html', [report]);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
  });

  it('escapes text, names, file names and data', () => {
    const text = '<script>alert("1元")</script>\0&\ud800';
    const evil = { file: '<b>.txt', text, indicators: [record(text, '1元', { name: '"></script><img src=x>' })] };
    const page = contentOf(renderRecords('html', [evil], { several: true }));
    expect(page).not.toMatch(/<script>|<img|<b>\.txt|\0|\ud800/);
    expect(page).toContain('&lt;script&gt;alert(&quot;<mark');
    expect(page).toContain('&lt;/script&gt;\ufffd&amp;\ufffd');
    expect(page).toContain('\\u003c/script>\\u003cimg');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it('is a whole page for nothing at all', () => {
    expect(renderRecords('html', [])).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  it('writes failing checks with their arithmetic and their figures above the text, those that hold folded away', () => {
    const page = contentOf(renderFindings('html', [audited]));
    expect(page).toMatch(/<li class="fails"><p><b>growth<\/b> <span class="arithmetic">3809/);
    expect(page).toContain('<a href="#r1-0">46151万元</a> <a href="#r1-1">9.0%</a>');
    expect(page).toMatch(/<details><summary>Checks that hold \(1\)<\/summary>/);
    expect(page).toMatch(/<mark id="r1-1" class="k-percent fails"/);
  });

  it('marks no figure for a doubt', () => {
    const findings = audited.findings.map((each) => (each.ok ? each : { ...each, severity: 'doubt' as const }));
    const page = contentOf(renderFindings('html', [{ ...audited, findings }]));
    expect(page).toContain('<li class="doubtful"><p><b>growth (in doubt)</b>');
    expect(page).not.toMatch(/<mark[^>]* fails"/);
  });
});

describe('blocks', () => {
  const blocks = (text: string, records: Indicator[] = []) => [...printBlocks(text, records, options)];

  it('are the lines of the text with their places, whatever ends them', () => {
    expect(blocks('a\nb\r\n\rc')).toEqual([
      '<p data-at="0">a</p>\n',
      '<p data-at="2">b</p>\n',
      '<p data-at="5"></p>\n',
      '<p data-at="6">c</p>\n',
    ]);
    expect(blocks('')).toEqual([]);
  });

  it('do not part a figure that stands over a line end', () => {
    const text = '收入12\n万元';
    const [only, ...more] = blocks(text, [record(text, '12\n万元')]);
    expect(more).toEqual([]);
    expect(only).toContain('>12\n万元</mark></p>');
  });

  it('cut long lines between sentences and lose nothing', () => {
    const text = '收入3亿元，增长很快。'.repeat(1000);
    const cut = blocks(text);
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.map((block) => block.replace(/<[^>]+>|\n/g, '')).join('')).toBe(text);
    for (const block of cut) expect(block).toMatch(/。<\/p>\n$/);
  });
});

describe('choosing', () => {
  const text = '甲1 乙2 丙3';
  const records: Indicator[] = [
    record(text, '1', { name: '乙收入', normalized: { value: '20', unit: 'CNY' }, subject: { text: '甲公司' } }),
    record(text, '2', { name: '甲收入', kind: 'percent', normalized: { value: '0.1', unit: '1' }, status: 'planned' }),
    record(text, '3', {
      name: '丙支出',
      normalized: { value: '3', unit: 'CNY' },
      period: { text: '去年', start: '2022-01-01', end: '2022-12-31' },
    }),
  ];

  it('keeps what is asked for by kind, status, words, subject and period', () => {
    expect(choose(records, everything)).toEqual([0, 1, 2]);
    expect(choose(records, { ...everything, kinds: new Set(['money']) })).toEqual([0, 2]);
    expect(choose(records, { ...everything, statuses: new Set(['planned']) })).toEqual([1]);
    expect(choose(records, { ...everything, query: ' 收入 ' })).toEqual([0, 1]);
    expect(choose(records, { ...everything, subject: '甲公司' })).toEqual([0]);
    expect(choose(records, { ...everything, period: '2022-01-01/2022-12-31' })).toEqual([2]);
  });

  it('sorts by words, by amounts within their unit, and both ways', () => {
    expect(arrange([0, 1, 2], records, { ...everything, sort: 'value' })).toEqual([1, 2, 0]);
    expect(arrange([0, 1, 2], records, { ...everything, sort: 'value', descending: true })).toEqual([0, 2, 1]);
    expect(arrange([0, 1, 2], records, { ...everything, sort: 'period' })[2]).toBe(2);
  });

  it('lists what can be chosen with counts', () => {
    expect(facetsOf(records)).toEqual({ subjects: [['甲公司', 1]], periods: [['2022-01-01/2022-12-31', 1]] });
  });
});

describe('trends', () => {
  const year = (value: string, of: number, fields: Partial<Indicator> = {}) =>
    record('1', '1', {
      name: '生产总值',
      value,
      period: { text: `${of}年`, start: `${of}-01-01`, end: `${of}-12-31` },
      ...fields,
    });

  it('are indicators with amounts for several periods of one length, in the order of time', () => {
    const records = [year('3', 2023), year('1', 2021), year('2', 2022), year('9', 2022, { name: '收入' })];
    const [trend, ...more] = findTrends(records);
    expect(more).toEqual([]);
    expect(trend!.points.map(({ index, label, value }) => [index, label, value])).toEqual([
      [1, '2021', '1'],
      [2, '2022', '2'],
      [0, '2023', '3'],
    ]);
    expect(findTrendOf(records, 1)).toEqual(trend);
    expect(findTrendOf(records, 3)).toBeUndefined();
  });

  it('take a subject that is said once for all, and part those of several', () => {
    const of = (text: string) => ({ subject: { text } });
    const [one] = findTrends([year('3', 2023, of('甲县')), year('1', 2022)]);
    expect(one).toMatchObject({ name: '甲县 生产总值', points: [{ index: 1 }, { index: 0 }] });
    const records = [
      year('3', 2023, of('甲县')),
      year('1', 2022, of('甲县')),
      year('9', 2022, of('乙县')),
      year('5', 2022),
    ];
    expect(findTrends(records).map(({ points }) => points.map(({ index }) => index))).toEqual([[1, 0]]);
    expect(findTrendOf(records, 3)).toBeUndefined();
    expect(findTrendOf(records, 0)).toEqual(findTrends(records)[0]);
  });

  it('leave out half-years beside years, other subjects, and two amounts for one year', () => {
    const half = { period: { text: '上半年', start: '2022-01-01', end: '2022-06-30' } };
    expect(findTrends([year('3', 2023), year('1', 2022, half)])).toEqual([]);
    const of = (text: string) => ({ subject: { text } });
    expect(findTrends([year('3', 2023, of('乙县')), year('1', 2022, of('甲县'))])).toEqual([]);
    expect(findTrends([year('3', 2023), year('1', 2022), year('2', 2022)])).toEqual([]);
  });

  it('are drawn on the page', () => {
    const page = contentOf(
      renderRecords('html', [{ file: '', text: '1', indicators: [year('461510000', 2023), year('1', 2022)] }]),
    );
    expect(page).toContain('aria-label="生产总值 元: 2022 1, 2023 461,510,000"');
    expect(page).toContain('>4.615亿</text>');
  });
});
