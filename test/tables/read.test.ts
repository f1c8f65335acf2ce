/** Tables of every form, read completely: unit from the head, name from row and column, time from head or caption. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGold } from '../../scripts/gold.ts';
import { score } from '../../scripts/score.ts';
import { extract, extractMoney, extractQuantities } from '../../src/index.ts';
import { show } from './show.ts';

describe('the sample tables', () => {
  const documents = loadGold(fileURLToPath(new URL('../../seeds/tables/gold', import.meta.url)));
  const result = score(documents, extract);

  it('have fifty cells in four forms', () => {
    expect(documents.map(({ gold }) => gold.length)).toEqual([9, 12, 14, 15]);
  });

  it('are read completely, and nothing else is', () => {
    expect(result.predicted).toBe(50);
    expect(result.measures['whole record'].f1).toBe(1);
    expect(result.measures['figure + exact span'].f1).toBe(1);
    expect(result.measures['figure + name exact'].f1).toBe(1);
  });
});

describe('Markdown tables', () => {
  it('take money and per cent apart where the caption declares both', () => {
    const text = `表5 2023年全县主要经济指标
单位:亿元、%
| 指标 | 2022年 | 2023年 | 同比增长 | 全省位次 |
|---|---|---|---|---|
| 地区生产总值 | 1,230.5 | 1,310.2 | 6.1 | 12 |
| 其中:第一产业增加值 | 130.2 | 136.0 | 4.2 | 8 |
| 规上工业增加值 | — | … | -3.5 | 第3位 |
| 城镇登记失业率 | 3.2 | 3.1 | | 5 |
`;
    expect(show(text)).toEqual([
      '1,230.5 | 地区生产总值 | 123050000000元 | level | 2022-01-01/2022-12-31',
      '1,310.2 | 地区生产总值 | 131020000000元 | level | 2023-01-01/2023-12-31',
      '6.1 | 地区生产总值 | 6.1% | growth up yoy | 2023-01-01/2023-12-31',
      '12 | 地区生产总值 | 12位 | rank | 2023-01-01/2023-12-31',
      '130.2 | 第一产业增加值 | 13020000000元 | level | 2022-01-01/2022-12-31',
      '136.0 | 第一产业增加值 | 13600000000元 | level | 2023-01-01/2023-12-31',
      '4.2 | 第一产业增加值 | 4.2% | growth up yoy | 2023-01-01/2023-12-31',
      '8 | 第一产业增加值 | 8位 | rank | 2023-01-01/2023-12-31',
      '-3.5 | 规上工业增加值 | -3.5% | growth down yoy | 2023-01-01/2023-12-31',
      '第3位 | 规上工业增加值 | 3位 | rank | 2023-01-01/2023-12-31',
      '3.2 | 城镇登记失业率 | 3.2% | level | 2022-01-01/2022-12-31',
      '3.1 | 城镇登记失业率 | 3.1% | level | 2023-01-01/2023-12-31',
      '5 | 城镇登记失业率 | 5位 | rank | 2023-01-01/2023-12-31',
    ]);
  });

  it('pass over row numbers, and keep counts, shares and totals', () => {
    const text = `| 序号 | 单位 | 编制数(名) | 实有人数(名) | 占比(%) |
|---|---|---|---|---|
| 1 | 县医院 | 300 | 285 | 60 |
| 2 | 中医院 | 200 | 190 | 40 |
| | 合计 | 500 | 475 | 100 |`;
    expect(show(text)).toEqual([
      '300 | 县医院编制数 | 300名 | level',
      '285 | 县医院实有人数 | 285名 | level',
      '60 | 县医院实有人数 | 60% | share',
      '200 | 中医院编制数 | 200名 | level',
      '190 | 中医院实有人数 | 190名 | level',
      '40 | 中医院实有人数 | 40% | share',
      '500 | 合计编制数 | 500名 | level',
      '475 | 合计实有人数 | 475名 | level',
      '100 | 合计实有人数 | 100% | share',
    ]);
  });

  it('take the unit of a row, and let a row of growth speak of the row before it', () => {
    const text = `| 年份 | 2021 | 2022 | 2023 |
|---|---|---|---|
| 户数(户) | 120 | 130 | 141 |
| 产量 万吨 | 3.1 | 3.2 | 3.5 |
| 增速(%) | 5.0 | 3.2 | 9.4 |`;
    expect(show(text)).toEqual([
      '120 | 户数 | 120户 | level | 2021-01-01/2021-12-31',
      '130 | 户数 | 130户 | level | 2022-01-01/2022-12-31',
      '141 | 户数 | 141户 | level | 2023-01-01/2023-12-31',
      '3.1 | 产量 | 31000吨 | level | 2021-01-01/2021-12-31',
      '3.2 | 产量 | 32000吨 | level | 2022-01-01/2022-12-31',
      '3.5 | 产量 | 35000吨 | level | 2023-01-01/2023-12-31',
      '5.0 | 产量 | 5% | growth up | 2021-01-01/2021-12-31',
      '3.2 | 产量 | 3.2% | growth up | 2022-01-01/2022-12-31',
      '9.4 | 产量 | 9.4% | growth up | 2023-01-01/2023-12-31',
    ]);
  });

  it('read differences as changes in the unit of their row', () => {
    const text = `| 指标 | 2023年末 | 比年初增加 | 比年初增长(%) |
|---|---|---|---|
| 各项存款余额(亿元) | 800.5 | 60.2 | 8.1 |`;
    expect(show(text)).toEqual([
      '800.5 | 各项存款余额 | 80050000000元 | level | /2023-12-31',
      '60.2 | 各项存款余额 | 6020000000元 | change up ytd | /2023-12-31',
      '8.1 | 各项存款余额 | 8.1% | growth up ytd | /2023-12-31',
    ]);
  });

  it('know aims from what was done', () => {
    const text = `| 项目 | 年度目标(公里) | 已完成(公里) | 完成率 |
|---|---|---|---|
| 农村公路 | 120 | 90 | 75 |`;
    expect(show(text)).toEqual([
      '120 | 农村公路年度目标 | 120公里 | level | planned',
      '90 | 农村公路已完成 | 90公里 | level',
      '75 | 农村公路完成率 | 75% | level',
    ]);
  });

  it('leave bold marks, footnotes, arrows and units inside cells where they belong', () => {
    const text = `| 监测点 | PM2.5浓度(μg/m³) | 优良天数比例 | 同比(%) |
|---|---|---|---|
| 一号 | **28** | 93.2% | ↓3.0 |
| 二号 | 31* | 约90% | +1.5 |`;
    expect(show(text)).toEqual([
      '28 | 一号PM2.5浓度 | 28微克/立方米 | level',
      '93.2% | 一号优良天数比例 | 93.2% | level',
      '3.0 | 一号优良天数比例 | 3% | growth down yoy',
      '31 | 二号PM2.5浓度 | 31微克/立方米 | level',
      '90% | 二号优良天数比例 | 90% | level | approx',
      '+1.5 | 二号优良天数比例 | 1.5% | growth up yoy',
    ]);
  });
});

describe('HTML tables', () => {
  it('read heads of two rows, merged cells and inner tags', () => {
    const text = `<p>单位:万元</p>
<table border="1">
<tr><th rowspan="2">镇街</th><th colspan="2">财政收入</th><th colspan="2">粮食产量(吨)</th></tr>
<tr><th>金额</th><th>增幅(%)</th><th>总产</th><th>同比增减</th></tr>
<tr><td>城关镇</td><td>1,200.5</td><td>8.4</td><td>35000</td><td>-120</td></tr>
<tr><td>河口镇</td><td><b>860</b></td><td>-2.1</td><td>&nbsp;</td><td>—</td></tr>
</table>
全县粮食总产35000吨,同比下降0.3%。`;
    expect(show(text)).toEqual([
      '1,200.5 | 城关镇财政收入 | 12005000元 | level',
      '8.4 | 城关镇财政收入 | 8.4% | growth up',
      '35000 | 城关镇粮食产量总产 | 35000吨 | level',
      '-120 | 城关镇粮食产量 | -120吨 | change down yoy',
      '860 | 河口镇财政收入 | 8600000元 | level',
      '-2.1 | 河口镇财政收入 | -2.1% | growth down',
      '35000吨 | 粮食总产 | 35000吨 | level',
      '0.3% | 粮食总产 | 0.3% | growth down yoy',
    ]);
  });

  it('join the name of a group that reaches over rows, and read a merged figure once', () => {
    const text = `<table>
<caption>2023年上半年案件(件)</caption>
<tr><td>类别</td><td>案由</td><td>受理数</td><td>办结率(%)</td></tr>
<tr><td rowspan=2>民事</td><td>合同</td><td>120</td><td rowspan=2>95.5</td></tr>
<tr><td>婚姻</td><td>80</td></tr>
</table>`;
    expect(show(text)).toEqual([
      '120 | 民事合同受理数 | 120件 | level | 2023-01-01/2023-06-30 inherited',
      '95.5 | 民事合同办结率 | 95.5% | level | 2023-01-01/2023-06-30 inherited',
      '80 | 民事婚姻受理数 | 80件 | level | 2023-01-01/2023-06-30 inherited',
    ]);
  });

  it('read the inner one of nested tables', () => {
    const text =
      '<table><tr><td>页眉 2023</td><td><table><tr><td>学校</td><td>学生(人)</td></tr><tr><td>一中</td><td>1,500</td></tr></table></td></tr></table>';
    expect(show(text)).toEqual(['1,500 | 一中学生 | 1500人 | level']);
  });
});

describe('tables parted by tabs and commas', () => {
  it('leave running text in cells to be read as prose', () => {
    const text = `序号\t项目名称\t建设内容\t计划投资(万元)\t完成投资(万元)\t完成率
1\t污水处理厂二期\t新建管网12公里\t4500\t2300\t51.1%
2\t农村公路改造\t改造县道8条\t1200\t1200\t100%
3\t敬老院\t新增床位200张\t800\t-\t0`;
    expect(show(text)).toEqual([
      '12公里 | 新建管网 | 12公里 | level',
      '4500 | 污水处理厂二期计划投资 | 45000000元 | level | planned',
      '2300 | 污水处理厂二期完成投资 | 23000000元 | level',
      '51.1% | 污水处理厂二期完成率 | 51.1% | level',
      '8条 | 改造县道 | 8条 | level',
      '1200 | 农村公路改造计划投资 | 12000000元 | level | planned',
      '1200 | 农村公路改造完成投资 | 12000000元 | level',
      '100% | 农村公路改造完成率 | 100% | level',
      '200张 | 新增床位 | 200张 | level',
      '800 | 敬老院计划投资 | 8000000元 | level | planned',
      '0 | 敬老院完成率 | 0% | level',
    ]);
  });

  it('keep neighbouring cells of a comma-separated line apart, and quoted separators whole', () => {
    const text = `地区,GDP(亿元),增速(%)
"东区","1,234.5",6.1
西区,980,640
合计,2214.5,—`;
    expect(show(text)).toEqual([
      '1,234.5 | 东区GDP | 123450000000元 | level',
      '6.1 | 东区GDP | 6.1% | growth up',
      '980 | 西区GDP | 98000000000元 | level',
      '640 | 西区GDP | 640% | growth up',
      '2214.5 | 合计GDP | 221450000000元 | level',
    ]);
  });

  it('take the time from a column of years', () => {
    const text = `年份,产值(亿元),增速(%)
2021,305.2,8.1
2022,330.0,8.1
2023,341.7,3.5
`;
    expect(show(text)).toEqual([
      '305.2 | 产值 | 30520000000元 | level | 2021-01-01/2021-12-31',
      '8.1 | 产值 | 8.1% | growth up | 2021-01-01/2021-12-31',
      '330.0 | 产值 | 33000000000元 | level | 2022-01-01/2022-12-31',
      '8.1 | 产值 | 8.1% | growth up | 2022-01-01/2022-12-31',
      '341.7 | 产值 | 34170000000元 | level | 2023-01-01/2023-12-31',
      '3.5 | 产值 | 3.5% | growth up | 2023-01-01/2023-12-31',
    ]);
  });

  it('need no head where a caption gives the unit', () => {
    expect(show('单位:万元\n税收收入\t32306\n非税收入\t13845')).toEqual([
      '32306 | 税收收入 | 323060000元 | level',
      '13845 | 非税收入 | 138450000元 | level',
    ]);
  });
});

describe('aligned columns', () => {
  it('take the unit from a column, and the time of 上年同期 from its neighbour', () => {
    const text = `指标名称              计量单位    1-6月      上年同期     增长(%)
粮食产量              万吨        12.5       12.1          3.3
工业用电量            亿千瓦时     3.62       3.90         -7.2
接待游客              万人次       230.4      180.2        27.9
`;
    expect(show(text)).toEqual([
      '12.5 | 粮食产量 | 125000吨 | level | 2024-01-01/2024-06-30',
      '12.1 | 粮食产量 | 121000吨 | level | 2023-01-01/2023-06-30',
      '3.3 | 粮食产量 | 3.3% | growth up | 2024-01-01/2024-06-30',
      '3.62 | 工业用电量 | 362000000千瓦时 | level | 2024-01-01/2024-06-30',
      '3.90 | 工业用电量 | 390000000千瓦时 | level | 2023-01-01/2023-06-30',
      '-7.2 | 工业用电量 | -7.2% | growth down | 2024-01-01/2024-06-30',
      '230.4 | 接待游客 | 2304000人次 | level | 2024-01-01/2024-06-30',
      '180.2 | 接待游客 | 1802000人次 | level | 2023-01-01/2023-06-30',
      '27.9 | 接待游客 | 27.9% | growth up | 2024-01-01/2024-06-30',
    ]);
  });

  it('name rows that come twice by their group, and put cells under their column where one is empty', () => {
    const text = `表6 分行业用电量（单位：万千瓦时）

行  业                1-5月        同比±%
全社会用电            23,450.6      5.2
一、工业
  轻工业              3,200.0      2.1
  重工业                           ↓3.0
二、建筑业
  轻工业                 20.0      2.1`;
    expect(show(text)).toEqual([
      '23,450.6 | 全社会用电 | 234506000千瓦时 | level | 2024-01-01/2024-05-31',
      '5.2 | 全社会用电 | 5.2% | growth up yoy | 2024-01-01/2024-05-31',
      '3,200.0 | 工业轻工业 | 32000000千瓦时 | level | 2024-01-01/2024-05-31',
      '2.1 | 工业轻工业 | 2.1% | growth up yoy | 2024-01-01/2024-05-31',
      '3.0 | 重工业 | 3% | growth down yoy | 2024-01-01/2024-05-31',
      '20.0 | 建筑业轻工业 | 200000千瓦时 | level | 2024-01-01/2024-05-31',
      '2.1 | 建筑业轻工业 | 2.1% | growth up yoy | 2024-01-01/2024-05-31',
    ]);
  });

  it('read framed tables and words spread over their cell', () => {
    const text = `+------+----------+
| 项目 | 金额(元) |
+------+----------+
| 合 计 | 300   |
| 水费 | 1００   |
+------+----------+`;
    expect(show(text)).toEqual(['300 | 合计金额 | 300元 | level', '1００ | 水费金额 | 100元 | level']);
    expect(show('│项目│数量（个）│\n├──┼──┤\n│学校│１２│\n│医院│3│')).toEqual([
      '１２ | 学校数量 | 12个 | level',
      '3 | 医院数量 | 3个 | level',
    ]);
  });
});

describe('tables among prose', () => {
  const text = `2023年上半年,全区完成投资35亿元,同比增长8.1%。

| 项目 | 投资(亿元) |
|---|---|
| 工业 | 12 |

下半年,力争完成投资40亿元。`;

  it('keep records sorted and disjoint, and the prose around them as it was', () => {
    expect(show(text, '2023-07-10')).toEqual([
      '35亿元 | 投资 | 3500000000元 | level | 2023-01-01/2023-06-30',
      '8.1% | 投资 | 8.1% | growth up yoy | 2023-01-01/2023-06-30',
      '12 | 工业投资 | 1200000000元 | level',
      '40亿元 | 投资 | 4000000000元 | level | planned | 2023-07-01/2023-12-31',
    ]);
  });

  it('give the same figures without context', () => {
    const { length } = extract(text);
    expect(extractQuantities(text)).toHaveLength(length);
    expect(extractMoney(text).map((quantity) => quantity.text)).toEqual(['35亿元', '12', '40亿元']);
    expect(extract(text, { kinds: ['percent'] }).map((record) => record.text)).toEqual(['8.1%']);
  });

  it('point every record at its row', () => {
    const record = extract(text).find(({ name }) => name === '工业投资')!;
    expect(text.slice(record.clause.start, record.clause.end)).toBe('| 工业 | 12 |');
    expect(record.normalized).toEqual({ value: '1200000000', unit: 'CNY' });
  });
});
