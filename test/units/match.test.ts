import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/text/source.ts';
import { createRegistry, defaultRegistry } from '../../src/units/index.ts';

const registry = defaultRegistry();

/** What stands at the head of a text that follows a number: the text of the unit, its canonical name and kind. */
function read(text: string): string {
  const found = registry.match(createSource(text).folded, 0);
  return found === undefined ? '' : `${text.slice(0, found.end)} ${found.unit} ${found.kind}`;
}

describe('canonical spellings', () => {
  it.each([
    ['㎡', '平方米'],
    ['平米', '平方米'],
    ['m2', '平方米'],
    ['km²', '平方公里'],
    ['hm²', '公顷'],
    ['千米', '公里'],
    ['km', '公里'],
    ['千克', '公斤'],
    ['kg', '公斤'],
    ['t', '吨'],
    ['噸', '吨'],
    ['方', '立方米'],
    ['m³', '立方米'],
    ['L', '升'],
    ['个月', '月'],
    ['個月', '月'],
    ['个小时', '小时'],
    ['h', '小时'],
    ['日', '天'],
    ['星期', '周'],
    ['个工作日', '工作日'],
    ['度', '千瓦时'],
    ['kWh', '千瓦时'],
    ['kW', '千瓦'],
    ['μg/m³', '微克/立方米'],
    ['微克每立方米', '微克/立方米'],
    ['块钱', '元'],
    ['圓', '元'],
    ['元人民币', '元'],
    ['美圆', '美元'],
    ['￥', '元'],
    ['％', '%'],
    ['个百分点', '百分点'],
    ['个点', '百分点'],
    ['周岁', '岁'],
    ['TEU', '标箱'],
  ])('%s is %s', (text, unit) => {
    expect(read(text).split(' ').slice(0, 2)).toEqual([text, unit]);
  });
});

describe('longest match', () => {
  it.each([
    ['公里/小时', '公里/小时 公里/小时 speed'],
    ['人次日均客流', '人次 人次 count'],
    ['个百分点左右', '个百分点 百分点 percentagePoint'],
    ['个点位', '个 个 count'],
    ['个周期', '个 个 count'],
    ['元人民币', '元人民币 元 money'],
    ['元整改资金', '元 元 money'],
    ['户家庭', '户 户 count'],
    ['套台账', '套 套 count'],
    ['家企业', '家 家 count'],
    ['吨标准煤', '吨标准煤 吨标准煤 energy'],
    ['毫米汞柱', '毫米汞柱 毫米汞柱 number'],
    ['批次', '批次 批次 count'],
    ['大类', '大类 大类 count'],
    ['县区', '县区 县区 count'],
    ['部门', '部门 部门 count'],
    ['项目', '项目 项目 count'],
    ['项目标任务', '项 项 count'],
    ['起诉讼案件', '起 起 count'],
    ['比特币', '比特币 比特币 money'],
    ['人均已到岗', '人 人 count'],
  ])('%s begins with %s', (text, wanted) => expect(read(text)).toBe(wanted));
});

describe('words that only begin like a unit', () => {
  it.each([
    '位于',
    '处于合理区间',
    '升至',
    '分别',
    '成立',
    '元旦',
    '周年',
    '市级',
    '国道',
    '月份',
    '角大楼',
    '天津',
    '道路',
    '折合',
    '两会',
  ])('%s is none', (text) => expect(read(text)).toBe(''));

  it.each(['G网络', 'A4', 'mobile', 'games', 'D打印', 'kgx', 'm9', 'hello', '时', 'd打印', ''])('%j is none', (text) =>
    expect(read(text)).toBe(''),
  );

  it('ends a Latin unit before Chinese, punctuation or the end', () => {
    expect(read('g的盐')).toBe('g 克 mass');
    expect(read('mm,')).toBe('mm 毫米 length');
    expect(read('Mg')).toBe('');
    expect(read('mPa')).toBe('mPa 毫帕 number');
    expect(read('MPa')).toBe('MPa 兆帕 number');
  });
});

describe('compounds by rule', () => {
  it.each([
    ['家次', '家次'],
    ['厂次', '厂次'],
    ['辆次', '辆次'],
    ['架次', '架次'],
    ['班次', '班次'],
    ['天次', '天次'],
    ['间套', '间套'],
    ['台辆', '台辆'],
    ['栋(处)', '栋(处)'],
    ['头（只）', '头(只)'],
    ['套(间)', '套(间)'],
    ['人(次)', '人(次)'],
    ['辆(台次)', '辆(台次)'],
    ['台/套', '台/套'],
    ['台(套)', '台(套)'],
  ])('%s is one measure word', (text, unit) => expect(read(text)).toBe(`${text} ${unit} count`));

  it.each([
    ['个次', '个'],
    ['家次日', '家'],
    ['人次年', '人'],
    ['家(含新增', '家'],
    ['栋(处', '栋'],
    ['栋(米)', '栋'],
  ])('%s is only %s', (text, unit) => expect(read(text)).toBe(`${unit} ${unit} count`));
});

describe('rates by rule', () => {
  it.each([
    ['吨/年', '吨/年', 'rate', 'kg/a', '1000'],
    ['元/平方米', '元/平方米', 'rate', 'CNY/m2', undefined],
    ['元/㎡', '元/平方米', 'rate', 'CNY/m2', undefined],
    ['元每吨', '元/吨', 'rate', 'CNY/kg', '0.001'],
    ['元/亩', '元/亩', 'rate', 'CNY/m2', '0.0015'],
    ['元/度', '元/千瓦时', 'rate', 'CNY/J', '1/3600000'],
    ['人次/日', '人次/天', 'rate', '{人次}/s', '1/86400'],
    ['人/万人', '人/万人', 'rate', '{人}/{人}', '0.0001'],
    ['升/百公里', '升/百公里', 'rate', 'm3/m', '0.00000001'],
    ['mg/100ml', '毫克/100毫升', 'concentration', 'kg/m3', '0.01'],
    ['mg/L', '毫克/升', 'concentration', 'kg/m3', '0.001'],
    ['毫克/千克', '毫克/公斤', 'concentration', '1', '0.000001'],
    ['千米/时', '公里/小时', 'speed', 'm/s', '5/18'],
    ['米/分', '米/分钟', 'speed', 'm/s', '1/60'],
    ['转/分', '转/分钟', 'frequency', 'Hz', '1/60'],
    ['m3/s', '立方米/秒', 'rate', 'm3/s', undefined],
    ['元/平方米/月', '元/平方米/月', 'rate', 'CNY/m2/mo', undefined],
    ['元/人·月', '元/(人·月)', 'rate', 'CNY/({人}.mo)', undefined],
    ['元/(人·月)', '元/(人·月)', 'rate', 'CNY/({人}.mo)', undefined],
  ])('%s is %s', (text, unit, kind, code, factor) => {
    expect(registry.match(text, 0)).toMatchObject({ end: text.length, unit, kind, code });
    expect(registry.match(text, 0)?.factor).toBe(factor);
  });

  it('does not take the next figure, an open word or a sentence for a base', () => {
    expect(read('人/20户')).toBe('人 人 count');
    expect(read('元/件套件')).toMatch(/^元\/件/);
    expect(read('家/其他')).toBe('家 家 count');
    expect(read('家每周期')).toBe('家 家 count');
    expect(read('家每月上报')).toBe('家 家 count');
    expect(read('次每分钟。')).toBe('次每分钟 次/分钟 rate');
  });
});

describe('homonyms', () => {
  const others = (text: string) => registry.match(text, 0)?.homonyms.map(({ name, kind }) => `${name} ${kind}`);

  it('gives the other readings, likeliest first', () => {
    expect(others('度')).toEqual(['摄氏度 temperature', '度 number', '度 count']);
    expect(others('分')).toEqual(['分 money', '分钟 duration', '分 area', '分 percent']);
    expect(others('块')).toEqual(['元 money']);
    expect(others('家')).toEqual([]);
  });
});

describe('before the number', () => {
  const inFront = (text: string) => {
    const found = registry.matchBefore(createSource(text).folded, text.length);
    return found && `${text.slice(found.start)} ${found.code}`;
  };

  it.each([
    ['投资人民币', '人民币 CNY'],
    ['共US$', 'US$ USD'],
    ['$', '$ USD'],
    ['￥', '￥ CNY'],
    ['HK$', 'HK$ HKD'],
    ['€', '€ EUR'],
    ['折合港币', '港币 HKD'],
    ['RMB', 'RMB CNY'],
    ['合USD', 'USD USD'],
    ['华氏温度', '华氏温度 Cel'],
  ])('%s ends with %s', (text, wanted) => expect(inFront(text)).toBe(wanted));

  it.each(['元', 'TOP', 'xUSD', '增加', ''])('%j ends with none', (text) => expect(inFront(text)).toBeUndefined());
});

it('matches at a place inside a long text without looking at the rest', () => {
  const text = `${'项'.repeat(1000)}25公里${'/'.repeat(100000)}`;
  expect(registry.match(text, 1002)).toMatchObject({ end: 1004, unit: '公里' });
});

it('gives the same answers from a registry of its own', () => {
  expect(createRegistry().match('家次', 0)).toEqual(registry.match('家次', 0));
});
