import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../src/index.ts';

/** The figures of a text: `text kind value[..upper] unit bound`, the exact bound left out. */
function figures(text: string): string[] {
  return extractQuantities(text, { referenceDate: '2026-01-15' }).map(
    ({ text: written, kind, value, upper, unit, bound }) =>
      [written, kind, upper === undefined ? value : `${value}..${upper}`, unit || '-', bound === 'exact' ? '' : bound]
        .join(' ')
        .trim(),
  );
}

const found: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'money and currencies': {
    人民币300万元: ['人民币300万元 money 3000000 元'],
    'RMB 500万': ['RMB 500万 money 5000000 元'],
    'US$3.5亿': ['US$3.5亿 money 350000000 美元'],
    '￥1,234.56': ['￥1,234.56 money 1234.56 元'],
    港币3元: ['港币3元 money 3 港元'],
    港币大约3亿元: ['3亿元 money 300000000 港元 approx'],
    港币超过3亿元: ['3亿元 money 300000000 港元 over'],
    人民币5角: ['人民币5角 money 5 角'],
    英镑六天来第五次下跌: [],
    '上升到接近 11,000W,高于3W': ['11,000W power 11000 瓦 approx', '3W number 30000 - over'],
    港币共3亿元: ['3亿元 money 300000000 港元'],
    '4人民币5美元': ['4人民币 money 4 元', '5美元 money 5 美元'],
    借到张某1人民币30万元整: ['人民币30万元整 money 300000 元'],
    壹佰零贰万叁仟圆整: ['壹佰零贰万叁仟圆整 money 1023000 元'],
    '3元5角2分': ['3元5角2分 money 3.52 元'],
    一块二: ['一块二 money 1.2 元'],
    '罚款6万,没收3件': ['6万 money 60000 元', '3件 count 3 件'],
    拨付3200万用于救灾: ['3200万 money 32000000 元'],
    '投入1.2亿多元': ['1.2亿多元 money 120000000 元 over'],
    亿元以上项目: ['亿元 money 100000000 元 atLeast'],
  },
  'a change and the level behind it': {
    '资产增加305亿港元至3.51万亿港元': ['305亿港元 money 30500000000 港元', '3.51万亿港元 money 3510000000000 港元'],
    净利润增加3亿元至5亿元: ['3亿元至5亿元 money 300000000..500000000 元 range'],
  },
  'means with their error': {
    '体重为60.5±3.2kg': ['60.5±3.2kg mass 60.5 公斤'],
    '天数为(10.7 ± 3.8)d': ['(10.7 ± 3.8)d duration 10.7 天'],
    '提取率为(38.03±1.43)%': ['(38.03±1.43)% percent 38.03 %'],
    '给药14d后,28 d的强度': ['14d duration 14 天', '28 d duration 28 天'],
    '2d动画和3d打印': [],
    '指数为13.9±2.1': ['13.9±2.1 score 13.9 -'],
  },
  'ranges of sums without a unit': {
    '投资3万-5万不等': ['3万-5万 money 30000..50000 元 range'],
    补助125万至300万: ['125万至300万 money 1250000..3000000 元 range'],
  },
  'dashes between amounts of two units': {
    '潜伏期为2周-6个月': ['2周 duration 2 周', '6个月 duration 6 月'],
    '增长-2.3%': ['-2.3% percent -2.3 %'],
  },
  'fractions without 之': {
    四分一升: ['四分一升 volume 0.25 升'],
    三分二的席位: ['三分二 ratio 0.66666666666666666667 -'],
    利息三分二厘: ['三分二厘 percent 3.2 分'],
  },
  'percentages and multiples': {
    '9.0%': ['9.0% percent 9 %'],
    '上升２．５个百分点': ['２．５个百分点 percentagePoint 2.5 百分点'],
    一百五十个百分点: ['一百五十个百分点 percentagePoint 150 百分点'],
    '一 百 五 十 个 百 分 点': ['一 百 五 十 个 百 分 点 percentagePoint 150 百分点'],
    九成以上: ['九成 percent 90 % atLeast'],
    七成六: ['七成六 percent 76 %'],
    '六成七受访者,三成三个': ['六成七 percent 67 %', '三成 percent 30 %'],
    '人数增约300人至9.1万人': ['300人 count 300 人 approx', '9.1万人 count 91000 人'],
    '面积460方呎,毛利率+4.3pp': ['460方呎 area 460 平方英尺', '+4.3pp percentagePoint 4.3 百分点'],
    '2死11伤,派息12仙': ['2死 count 2 死', '11伤 count 11 伤', '12仙 money 12 港仙'],
    'YoY+8.4%/QoQ-3.5%': ['+8.4% percent 8.4 %', '-3.5% percent -3.5 %'],
    增长两成多: ['两成多 percent 20 % over'],
    '8.5折': ['8.5折 percent 85 %'],
    打对折: ['对折 percent 50 %'],
    '1.5倍': ['1.5倍 multiple 1.5 倍'],
    翻一番: ['翻一番 multiple 2 倍'],
    总量翻了两番: ['翻了两番 multiple 4 倍'],
    实现翻番: ['翻番 multiple 2 倍'],
  },
  'composite amounts': {
    '3斤5两': ['3斤5两 mass 3.5 斤'],
    '1米75': ['1米75 length 1.75 米'],
    '2小时30分': ['2小时30分 duration 2.5 小时'],
    '1年零3个月': ['1年零3个月 duration 15 月'],
    三年半: ['三年半 duration 3.5 年'],
    两个半小时: ['两个半小时 duration 2.5 小时'],
    半公斤: ['半公斤 mass 0.5 公斤'],
  },
  ranges: {
    '跑输大盘介于-12%与-4%之间': ['-12%与-4% percent -12..-4 % range'],
    判处有期徒刑十二年至五年不等: ['十二年至五年 duration 5..12 年 range'],
    '每月只有2、3件委托': ['2、3件 count 2..3 件 range'],
    '购买2、3件': ['3件 count 3 件'],
    '2200-2500株': ['2200-2500株 count 2200..2500 株 range'],
    '50万至80万元': ['50万至80万元 money 500000..800000 元 range'],
    '3-5万元': ['3-5万元 money 30000..50000 元 range'],
    '5000元-1万元': ['5000元-1万元 money 5000..10000 元 range'],
    '10%~15%': ['10%~15% percent 10..15 % range'],
    百分之三到百分之五: ['百分之三到百分之五 percent 3..5 % range'],
    百分之五到八: ['百分之五到八 percent 5..8 % range'],
    '约3—5天': ['3—5天 duration 3..5 天 range'],
    几十家: ['几十家 count 10..100 家 range'],
  },
  bounds: {
    约300人: ['300人 count 300 人 approx'],
    签约300人: ['300人 count 300 人'],
    节约300元: ['300元 money 300 元'],
    近百家: ['百家 count 100 家 approx'],
    附近3家: ['3家 count 3 家'],
    上千人: ['千人 count 1000 人 atLeast'],
    指数站上万点: ['万点 score 10000 点 over'],
    '5000余人次': ['5000余人次 count 5000 人次 over'],
    约5000余人次: ['5000余人次 count 5000 人次 over'],
    '“10万元+”': ['10万元+ money 100000 元 over'],
    '100+家': ['100+家 count 100 家 over'],
    不少于5家: ['5家 count 5 家 atLeast'],
    不足三成: ['三成 percent 30 % under'],
    '控制在3%以内': ['3% percent 3 % atMost'],
    '20%左右': ['20% percent 20 % approx'],
    '5个工作日内办结': ['5个工作日 duration 5 工作日 atMost'],
    '约占全市1/3': ['1/3 ratio 0.33333333333333333333 - approx'],
    '3000元起,2起': ['3000元 money 3000 元 atLeast', '2起 count 2 起'],
  },
  ranks: {
    居全省第二: ['第二 rank 2 位'],
    全国第3位: ['第3位 rank 3 位'],
    位列前10名: ['前10名 rank 10 位 atMost'],
    跻身全国50强: ['50强 rank 50 位 atMost'],
  },
  'ratios, scores and bare numbers': {
    '生师比15:1': ['15:1 ratio 15 -'],
    '复议诉讼比为1.14': ['1.14 ratio 1.14 -'],
    '收入比由2.15缩小到2.12': ['2.15 ratio 2.15 -', '2.12 ratio 2.12 -'],
    'PMI为50.1': ['50.1 score 50.1 -'],
    '办结件53,': ['53 number 53 -'],
  },
  measures: {
    '545千克标准煤': ['545千克标准煤 energy 545 公斤标准煤'],
    '12.3亿千瓦时': ['12.3亿千瓦时 energy 1230000000 千瓦时'],
    '350万千瓦': ['350万千瓦 power 3500000 千瓦'],
    气温下降5度: ['5度 temperature 5 摄氏度'],
    零下5度: ['零下5度 temperature -5 摄氏度'],
    用电300度: ['300度 energy 300 千瓦时'],
    '35μg/m³': ['35μg/m³ concentration 35 微克/立方米'],
    '12.4万吨/年': ['12.4万吨/年 rate 124000 吨/年'],
    每吨500元: ['500元 money 500 元'],
    '18505栋(处)': ['18505栋(处) count 18505 栋(处)'],
    '７００ 人次': ['７００ 人次 count 700 人次'],
  },
  'counts in words': {
    '降溪四村、两市': ['四村 count 4 村', '两市 count 2 市'],
    '区、镇、村三级河长': ['三级 count 3 级'],
    每月评选一期: ['一期 count 1 期'],
    '吊销一本,发生一起事故': ['一本 count 1 本', '一起 count 1 起'],
    '为期一年,连续七年': ['一年 duration 1 年', '七年 duration 7 年'],
    七大类商品: ['七大类 count 7 大类'],
  },
};

for (const [title, cases] of Object.entries(found)) {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (text, expected) => {
      expect(figures(text)).toEqual(expected);
    });
  });
}

describe('no figures', () => {
  it.each([
    '国办发〔2023〕36号、GB 5749-2022、第三次普查、十四届人大',
    '拨打12345热线或0755-12345678、13800138000,身份证440301199001011234',
    '上午9时30分至11:20,东经114.05度,PM2.5、H7N9、A4纸、5G基站、京基100、V2.0版',
    'G5011、320国道、S338省道、3号线、8号楼1201室、5栋3单元',
    '“三会一课”“一岗双责”,四好农村路、百县千镇万村,“1+1+1+N”,“1310”,“7个100%”',
    'Ⅲ类水、AA级、5A级景区、一级公路、三级医院、二级响应、一期工程、一、二类苗',
    '一个、一批、一套、一系列、一户一策、一企一档、统一、唯一',
    '3岁以下儿童、65岁及以上人口、每10万人口、30万吨级码头、千亿级产业',
    '一是加快建设;二是优化;(三)其他;1.工业\n2、农业\n(3)商业',
    '三区三线、一期108、三十里铺镇',
    '三年行动计划、80周年、开局的一年、半年工作总结、季度一巡、半年一巡',
    '《五年倍增计划(3个)》、世界500强、十大工程、7大行动、两个维护、四个意识',
    'http://a.b/c?x=%280024%2D9114%29&d=3',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
