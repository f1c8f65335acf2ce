import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extract,
  extractNumbers,
  extractPeriods,
  extractQuantities,
  parseNumber,
  parseQuantity,
} from '../../src/index.ts';
import { createSource, spanIn } from '../../src/text/source.ts';

const view = (text: string) => createSource(text).text;

const paragraphs = [
  '今年上半年，全区深入推进安全生产专项整治，累计检查各类企业场所28694处，发现隐患问题12493处，完成整改12101处，整改率96.9%，罚款206.3万元，同比增长8.2%，关停取缔不具备安全生产条件的单位15家。',
  '一、持续抓好消防安全',
  '开展消防演练120场，参加群众3.6万人次，更换老旧灭火器4500具，新建微型消防站26个，新增消防栓310个。',
];

/** The paragraphs as a page has them: so many characters a line. */
const wrapped = (width: number) => paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'g'))!);
const page = wrapped(32);
const wholePage = paragraphs.join('\n');

describe('what no reader sees', () => {
  it.each([
    ['收\u200b入4\u00ad6\u200e1\ufeff51万元', '收入46151万元'],
    ['\ufeff收入5万元', '收入5万元'],
    ['收入\u001b[1;31m5万元\u001b[0m，\u001b]8;;a\u0007支出\u001b]8;;\u0007', '收入5万元，支出'],
    ['收入**46151万元**、__3万元__和==2万元==', '收入46151万元、3万元和2万元'],
    ['收入**46151**万元，`3`万元', '收入46151万元，3万元'],
    ['填写____处，2**3，a == b', '填写____处，2**3，a == b'],
    ['[收入公报](https://example.com/a?b=1)显示', '收入公报显示'],
    ['增长5%[1]，下降3家[2][3]。[^a]', '增长5%，下降3家。'],
    ['[1] 统计公报', '[1] 统计公报'],
    ['取值在区间[1,2]内', '取值在区间[1,2]内'],
    ['![增速图](a.png)增长5%', '增长5%'],
    ['增长5\\%，\\*注', '增长5%，*注'],
    ['1---5月，1万元--5万元', '1—5月，1万元–5万元'],
    ['|---|---|', '|---|---|'],
  ])('%j is %j', (text, seen) => {
    expect(view(text)).toBe(seen);
  });
});

describe('tags and entities', () => {
  it.each([
    ['<p>收入<b>46151</b>万元</p>', '收入46151万元\n'],
    ['<p>一</p>\n\n<p>二<br/>三</p>', '一\n二\n三\n'],
    ['<p>收入\n46151\n万元</p>', '收入46151万元\n'],
    ['<p>Total of\nfigures</p>', 'Total of figures\n'],
    ['<div class="a>b">一</div>', '一\n'],
    ['<head><title>5家</title></head>收入', '收入'],
    ['<script>var a = "5家";</script><style>p {}</style><!-- 3家 -->收入', '收入'],
    ['收入&nbsp;5&#19975;元&amp;&#x4E00;&unknown;', '收入5万元&一&unknown;'],
    ['面积5km<sup>2</sup>，10<sup>8</sup>元，3家<sup><a href="#n">[1]</a></sup>', '面积5km2，10^8元，3家'],
    ['p<0.05，a<b', 'p<0.05，a<b'],
    ['<张三>', '<张三>'],
    ['<o:p>收入</o:p>', '收入'],
  ])('%j is %j', (text, seen) => {
    expect(view(text)).toBe(seen);
  });

  it('leaves the tags of tables to those who read tables', () => {
    const table = '<table><tr><td>项目</td><td>万元</td></tr><tr><td>收入</td><td>5</td></tr></table>';
    expect(view(table.replace('5', '<b>5</b>'))).toBe(table);
  });

  it('takes a table of one row or column for laid out text', () => {
    const row = '<table><tr><td>收入5万元</td><td>支出3万元</td></tr></table>';
    const column = '<table><tr><td>收入5万元</td></tr><tr><td>支出3万元</td></tr></table>';
    for (const table of [row, column]) {
      expect(extract(table).map(({ name, bound }) => `${name} ${bound}`)).toEqual(['收入 exact', '支出 exact']);
    }
  });

  it('takes no tag for a sign', () => {
    expect(extract('<p>收入<b>46151</b>万元</p>').map(({ value, bound }) => [value, bound])).toEqual([
      ['461510000', 'exact'],
    ]);
    expect(extract('收入&gt;5万元').map(({ bound }) => bound)).toEqual(['over']);
  });
});

describe('lines of a page', () => {
  it.each([
    ['plain', page.join('\n')],
    ['CRLF', page.join('\r\n')],
    ['moved in', page.map((line) => `    ${line}`).join('\n')],
    ['with blank lines between', page.join('\n\n')],
    ['with a page number', `${page.slice(0, 2).join('\n')}\n\n- 3 -\n\n${page.slice(2).join('\n')}`],
    ['with the end of a page', `${page.slice(0, 2).join('\n')}\n3\n\n\f${page.slice(2).join('\n')}`],
  ])('%s: they go on', (_, text) => {
    const bare = (words: string) => words.replace(/[\r\n]+ */g, '\n').trim();
    expect(bare(view(text))).toBe(bare(wholePage));
  });

  it.each([20, 26, 38, 45])('%i characters a line: they go on', (width) => {
    expect(view(wrapped(width).join('\n'))).toBe(wholePage);
  });

  it('are told from the head of a page that stands over each', () => {
    const head = '安全生产工作报告 第1期';
    const heads = ['- 1 -', head, '- 2 -', head.replace('1', '2')];
    const lines = [...page.slice(0, 2), ...heads.slice(0, 2), ...page.slice(2, 6), ...heads.slice(2), ...page.slice(6)];
    expect(view(`${head}\n${lines.join('\n')}`)).toBe(`${head}\n${wholePage}`);
  });

  it.each([
    [
      'sentences of a line each',
      '检查企业场所28694处，整改隐患12493处。\n罚款206.3万元，同比增长8.2%，增速加快。\n'.repeat(6),
    ],
    ['items', '1.检查各类企业场所共计28694处\n2.整改各类隐患问题共12493处\n3.罚没各类款项合计达206.3万元\n'],
    ['a list of contents', '加强安全生产专项整治工作计划 175\n2023年以来安全生产工作总结报告 176\n'],
    ['a heading', '关于进一步加强全区安全生产工作的情况报告\n收入达到46151万元。'],
    ['rows of a table', '项目 本月完成数  累计完成数(万元)\n工业增加值  1254.3  3,251.4\n农业增加值  254.3  651.4\n'],
  ])('%s stay what they are', (_, text) => {
    expect(view(text).split('\n').length).toBe(text.split('\n').length);
  });
});

describe('blanks', () => {
  it.each([
    ['收入46 151万元', '收入46151万元'],
    ['收入46\u2009151万元', '收入46151万元'],
    ['收入4 6 1 5 1 万元', '收入46151万元'],
    ['收入1 2,3 4 5.6万元', '收入12,345.6万元'],
    ['增长9. 0%，下降9 .0 %', '增长9.0%，下降9.0%'],
    ['居第 3 位，占 90% 以上', '居第3位，占90%以上'],
    ['2 0 2 3 年 1 2 月', '2023年12月'],
    ['共 8.6 个亿', '共8.6个亿'],
    ['收入12亿元 5亿元', '收入12亿元 5亿元'],
    ['工业 3 450 5 120', '工业3 450 5 120'],
    ['检查5 3', '检查5 3'],
    ['1 总体要求\n2.1 主要任务', '1 总体要求\n2.1 主要任务'],
    ['包括：1. 5家企业；2. 3家', '包括：1. 5家企业；2. 3家'],
    ['第三条 为了加强 管理，制定 本条例。', '第三条 为了加强管理，制定本条例。'],
    ['张三 李四', '张三 李四'],
    ['收入  5万元', '收入  5万元'],
  ])('%j is %j', (text, seen) => {
    expect(view(text)).toBe(seen);
  });
});

describe('places', () => {
  it('lead back to the text', () => {
    const text = '<p>全县<b>收入</b>4\u200b6&nbsp;151<i>万元</i>，增长 9. 0%</p>';
    const shown = (records: { text: string }[]) => records.map((record) => record.text);
    expect(shown(extract(text))).toEqual(['4\u200b6&nbsp;151<i>万元', '9. 0%']);
    expect(shown(extractQuantities(text))).toEqual(shown(extract(text)));
    expect(shown(extractNumbers(text))).toEqual(['4\u200b6&nbsp;151<i>万', '9. 0']);
    expect(shown(extractPeriods('在<b>2023</b>年5月', {}))).toEqual(['2023</b>年5月']);
  });

  it('are those of the text in what the strict readers say', () => {
    expect(parseNumber('4\u200b6')).toBe('46');
    expect(parseQuantity('<b>5</b>万元')).toMatchObject({ text: '5</b>万元', start: 3, end: 10, value: '50000' });
    expect(() => parseNumber('\u200b\u200b五家')).toThrow(expect.objectContaining({ at: 3 }));
  });

  it('hold what they held, in order, for any text', () => {
    const piece = fc.constantFrom(
      ...'收入 5 万元 9.0% <b> </b> <p> </p> \n ** [1] &nbsp; &lt; \u200b ` 。 ， 46 151'.split(' '),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const source = createSource(text);
        let last = 0;
        for (let at = 0; at < source.text.length; at++) {
          const { start, end } = spanIn(source, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (text.charAt(start) === source.text.charAt(at)) expect(end).toBeGreaterThanOrEqual(start + 1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are the same where nothing is left out', () => {
    const text = '全县收入46151万元，增长9.0%。';
    expect(createSource(text).ways).toBeUndefined();
    expect(createSource(text).text).toBe(text);
  });
});
