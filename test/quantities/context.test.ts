import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../src/index.ts';
import { growthOf } from '../work.ts';

/** The figures of a text: `text kind value unit bound`, the exact bound left out. */
function figures(text: string): string[] {
  return extractQuantities(text, { referenceDate: '2026-01-15' }).map(
    ({ text: written, kind, value, upper, unit, bound }) => {
      const amount = upper === undefined ? value : `${value}..${upper}`;
      return [written, kind, amount, unit || '-', bound === 'exact' ? '' : bound].join(' ').trim();
    },
  );
}

const found: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a list gives its unit from the last member to the others': {
    '小学、初中、高中入学率分别提高0.2、0.5和1.1个百分点': [
      '0.2 percentagePoint 0.2 百分点',
      '0.5 percentagePoint 0.5 百分点',
      '1.1个百分点 percentagePoint 1.1 百分点',
    ],
    '药占比、耗占比下降1.6个和0.9个百分点': [
      '1.6个 percentagePoint 1.6 百分点',
      '0.9个百分点 percentagePoint 0.9 百分点',
    ],
    '风电、光伏装机分别为860、1240万千瓦': ['860 power 8600000 千瓦', '1240万千瓦 power 12400000 千瓦'],
    '早稻、晚稻亩产达到420、515公斤': ['420 mass 420 公斤', '515公斤 mass 515 公斤'],
    '分别投入5600、1.2万元': ['5600 money 5600 元', '1.2万元 money 12000 元'],
    '各县分别新增泊位12、15、8个': ['12 count 12 个', '15 count 15 个', '8个 count 8 个'],
    '出口、进口同比-2.5、+3.1%': ['-2.5 percent -2.5 %', '+3.1% percent 3.1 %'],
    新建2个和改造5个泊位: ['2个 count 2 个', '5个 count 5 个'],
    '修缮2个、5个泊位': ['2个 count 2 个', '5个 count 5 个'],
    '各市指数分别为97.2、101.5和99.8。': ['97.2 score 97.2 -', '101.5 score 101.5 -', '99.8 score 99.8 -'],
  },
  'items and ordinals are no list': {
    ';2、3万元以下的采购由科室办理': ['3万元 money 30000 元 atMost'],
    '第1、2标段完工': [],
    '3、4号机组并网': [],
  },
  signs: {
    '吞吐量同比分别为+4.2%、-1.5%': ['+4.2% percent 4.2 %', '-1.5% percent -1.5 %'],
    '钢价(+12.5元/吨)': ['+12.5元/吨 rate 12.5 元/吨'],
    '门诊量较上年+2.4个百分点': ['+2.4个百分点 percentagePoint 2.4 百分点'],
    '党建+3项服务,智慧+5个场景': ['3项 count 3 项', '5个 count 5 个'],
    '1+1+1,C++11,+86 13800138000': [],
    '阅读量破10万+,获赞36万': ['10万+ number 100000 - over', '36万 number 360000 -'],
  },
  'cases in so many people': {
    '新生儿死亡率1.9/千,孕产妇死亡率7.4/10万': ['1.9/千 ratio 0.0019 -', '7.4/10万 ratio 0.000074 -'],
    '甲类传染病发病率6/10万': ['6/10万 ratio 0.00006 -'],
    '床位6.5/千人': ['6.5/千人 rate 6.5 /千人'],
    '千人负伤率0.38‰': ['0.38‰ percent 0.38 ‰'],
    '一产二产三产为6.1:40.3:53.6': [],
  },
  'ratios by name': {
    '铁水废钢比降到0.18': ['0.18 ratio 0.18 -'],
    '投入产出比达1.7': ['1.7 ratio 1.7 -'],
    '与上年比提高0.3': ['0.3 number 0.3 -'],
  },
  'ranks that are left for others': {
    货运量由全国第12位升至第9位: ['第12位 rank 12 位', '第9位 rank 9 位'],
    从全省第六跃居第二: ['第六 rank 6 位', '第二 rank 2 位'],
    效率从第三位滑落到第五位: ['第三位 rank 3 位', '第五位 rank 5 位'],
    '第一批投产,第二上升通道,第三方评估': [],
  },
  'time that is spent, and time in which something was done': {
    码头提前半年投用: ['半年 duration 0.5 年'],
    '较合同提前一年完工,交付推后一周': ['一年 duration 1 年', '一周 duration 1 周'],
    '补贴政策继续实施一年,高炉停产半年': ['一年 duration 1 年', '半年 duration 0.5 年'],
    '前一年完成,半年工作总结': [],
    '五年累计新建校舍36栋;三年完成投资8亿元': ['36栋 count 36 栋', '8亿元 money 800000000 元'],
    '“十四五”前三年增长5%,后两年增长6%': ['5% percent 5 %', '6% percent 6 %'],
    '术后3天出院,到期前三年': ['3天 duration 3 天', '三年 duration 3 年'],
    '五年后达产,三年目标是增产': [],
    '十年间培训600人,工期两年': ['600人 count 600 人', '两年 duration 2 年'],
  },
  'what is compared with a set value': {
    '失业率低于5.2%的预期目标': ['5.2% percent 5.2 %'],
    '满意度高于92分的全省平均水平1.5分': ['92分 score 92 分', '1.5分 score 1.5 分'],
    '不低于5%的目标': ['5% percent 5 % atLeast'],
    低于8元的商品: ['8元 money 8 元 under'],
  },
  'units of trades': {
    '单机效率33.2自然箱/小时,装卸120自然箱': ['33.2自然箱/小时 rate 33.2 自然箱/小时', '120自然箱 count 120 自然箱'],
    '退运12柜,停靠36船,夺得9金4银': ['12柜 count 12 柜', '36船 count 36 船', '9金 count 9 金', '4银 count 4 银'],
    '防治320万亩次,接诊1.5万诊次': ['320万亩次 count 3200000 亩次', '1.5万诊次 count 15000 诊次'],
    '新增学位3600学位,住宿1.2万间夜': ['3600学位 count 3600 学位', '1.2万间夜 count 12000 间夜'],
    '划分36网格,服务86万市民、12万考生': [
      '36网格 count 36 网格',
      '86万市民 count 860000 市民',
      '12万考生 count 120000 考生',
    ],
    '全省5200万人民,惠及36万农民工': ['5200万人民 count 52000000 人民', '36万 count 360000 -'],
    '连任3届,累计办展6届,2024届毕业生': ['3届 count 3 届', '6届 count 6 届'],
    '拥有5G基站,接入64核': ['64核 count 64 核'],
  },
  'names that begin like them': {
    '36核心企业,500手机,12铜矿,5金融机构,8卡车': [],
    '三核驱动,两手准备,三局两胜': [],
    '50人民兵队伍,3市民政局': ['50人 count 50 人', '3市 count 3 市'],
  },
  'names and codes beside counts': {
    '二次入院率3%,里程K36+500处': ['3% percent 3 %'],
    '0至6岁儿童3600名': ['3600名 count 3600 名'],
    '一期投资3亿元,举办培训一期': ['3亿元 money 300000000 元', '一期 count 1 期'],
    省级补助3000万: ['3000万 money 30000000 元'],
    '其中65岁以上8例,对65岁以上的': ['8例 count 8 例'],
  },
  'words behind and inside that bound': {
    '订单翻了两番还多,失业率比全国低1.5个百分点还多': [
      '翻了两番 multiple 4 倍 over',
      '1.5个百分点 percentagePoint 1.5 百分点 over',
    ],
    比去年的8个还多3个: ['8个 count 8 个', '3个 count 3 个'],
    '占三分之一强,约五分之二弱,四分之一强降雨站': [
      '三分之一 ratio 0.33333333333333333333 - over',
      '五分之二 ratio 0.4 - under',
      '四分之一 ratio 0.25 -',
    ],
    '较上年翻一番多,占三分之一多': ['翻一番多 multiple 2 倍 over', '三分之一多 ratio 0.33333333333333333333 - over'],
    '护士三十来名,走访百来户,增收三千来元,泵站十余座': [
      '三十来名 count 30 名 approx',
      '百来户 count 100 户 approx',
      '三千来元 money 3000 元 approx',
      '十余座 count 10 座 over',
    ],
    '判处三年以上有期徒刑26人,1年以上未结案件9件,连续3年以上获奖': [
      '26人 count 26 人',
      '9件 count 9 件',
      '3年 duration 3 年 atLeast',
    ],
    '五年翻了近一番,三年翻番': ['翻了近一番 multiple 2 倍 approx', '翻番 multiple 2 倍'],
    '占比保持在八成五以上,七成六左右': ['八成五 percent 85 % atLeast', '七成六 percent 76 % approx'],
    '四成半受访者不满,升一倍半': ['四成半 percent 45 %', '一倍半 multiple 1.5 倍'],
    '近三分之一人赞成,四分之三学生': ['三分之一 ratio 0.33333333333333333333 - approx', '四分之三 ratio 0.75 -'],
    '评分由5.8分升至6.4分': ['5.8分 score 5.8 分', '6.4分 score 6.4 分'],
    '出现10度左右低温,以两分零九秒八八夺冠': ['10度 temperature 10 摄氏度 approx', '两分零九秒八八 duration 129.88 秒'],
    跨过三百一十七座桥梁: ['三百一十七座 count 317 座'],
    '4人破2项纪录,佣金3.2亿,减负8600万': [
      '4人 count 4 人',
      '2项 count 2 项',
      '3.2亿 money 320000000 元',
      '8600万 money 86000000 元',
    ],
    '播放量破亿,用户突破千万,千万要防': ['亿 number 100000000 - over', '千万 number 10000000 - over'],
    '占比超过五成五,覆盖率九成九': ['五成五 percent 55 % over', '九成九 percent 99 %'],
    '结余30亿元有余,入库三成不到': ['30亿元 money 3000000000 元 over', '三成 percent 30 % under'],
  },
  'bound words before the whole': {
    '完成投资不足年度计划的七成,不低于总经费的3%': ['七成 percent 70 % under', '3% percent 3 % atLeast'],
    '门诊量超全县总量的三分之一,用电量超过全市的40%': [
      '三分之一 ratio 0.33333333333333333333 - over',
      '40% percent 40 % over',
    ],
    '超标企业的30%,资源不足地区的20%,超支部分占总支出的2%': ['30% percent 30 %', '20% percent 20 %', '2% percent 2 %'],
  },
  'bounds of a row': {
    '缴存额分别突破300亿元、250亿元': ['300亿元 money 30000000000 元 over', '250亿元 money 25000000000 元 over'],
    两院床位分别不足600张和400张: ['600张 count 600 张 under', '400张 count 400 张 under'],
    '赤字率、损耗率分别控制在4%、3%以内': ['4% percent 4 % atMost', '3% percent 3 % atMost'],
    接待约90批次1200人: ['90批次 count 90 批次 approx', '1200人 count 1200 人 approx'],
    '增长5%、8%以上': ['5% percent 5 %', '8% percent 8 % atLeast'],
  },
  'what is passed through, and the highest value': {
    '突破8项核心技术,跨过三个百亿台阶,企业突破50家': ['8项 count 8 项', '三个 count 3 个', '50家 count 50 家 over'],
    '最高气温38.6℃,最低零下12.5℃,补贴最高5万元': [
      '38.6℃ temperature 38.6 摄氏度',
      '零下12.5℃ temperature -12.5 摄氏度',
      '5万元 money 50000 元 atMost',
    ],
    '臭氧日最大8小时平均浓度156微克/立方米': ['156微克/立方米 concentration 156 微克/立方米'],
    '亩产过千斤,委员会两次会议,三期叠加': ['千斤 mass 1000 斤 over', '两次 count 2 次'],
    '营收过百亿元2家,通过300万元预算': [
      '百亿元 money 10000000000 元 over',
      '2家 count 2 家',
      '300万元 money 3000000 元',
    ],
  },
  'ranges of bare decimals': {
    '水位系数维持在0.6-0.9区间': ['0.6-0.9 ratio 0.6..0.9 - range'],
    '密度在1.2至1.5之间': ['1.2至1.5 number 1.2..1.5 - range'],
    '系数由0.3到0.8': ['0.3 ratio 0.3 -', '0.8 ratio 0.8 -'],
  },
  'meetings, phases, grades, times and markers': {
    '县十七届人大五次会议批准,市政协四次全会召开,召开四次会议': ['四次 count 4 次'],
    '东港二期集装箱码头工程投产,举办三期培训项目,二期正在推进': ['三期 count 3 期'],
    '全市三级医院中排第5,市、县、乡三级平台': ['第5 rank 5 位', '三级 count 3 级'],
    '　　十一、保障措施\n　　二、收支情况': [],
    '十亿级项目12个,五人制球场6片,3家制造企业': ['12个 count 12 个', '6片 count 6 片', '3家 count 3 家'],
    '是五年前的2.6倍,提前五年达标': ['2.6倍 multiple 2.6 倍', '五年 duration 5 年'],
    '近三届毕业生,三线城市,连任三届': ['三届 count 3 届'],
    '4×200米接力夺冠,三期住院楼封顶': [],
    '至2日8时降雪15.6毫米,值守2日': ['15.6毫米 length 15.6 毫米', '2日 duration 2 天'],
    '55岁以上的占38%,55岁以上的老职工23人': ['55岁 duration 55 岁 atLeast', '38% percent 38 %', '23人 count 23 人'],
    '利用一年时间清产核资,工期最长的两年、最短的半年': [
      '一年 duration 1 年',
      '两年 duration 2 年',
      '半年 duration 0.5 年',
    ],
  },
  'the first place without a numeral': {
    '增速居全省首位,登上全国榜首': ['首位 rank 1 位', '榜首 rank 1 位'],
    '把质量放在首位,省会首位度提升,首位嘉宾': [],
  },
  'units and cues of more trades': {
    护岸加固1850延米: ['1850延米 length 1850 延米'],
    '货物周转量86.5亿吨公里': ['86.5亿吨公里 count 8650000000 吨公里'],
    '已兑付1.2亿,下达3600万,判处罚金280万': [
      '1.2亿 money 120000000 元',
      '3600万 money 36000000 元',
      '280万 money 2800000 元',
    ],
    '城乡收入倍差由2.35缩小至2.28': ['2.35 ratio 2.35 -', '2.28 ratio 2.28 -'],
    '起诉4案12人,涉及36案件,走遍十八城,三城联创': ['4案 count 4 案', '12人 count 12 人', '十八城 count 18 城'],
    '使用强度38.6DDDs,藏品186万件/套': ['38.6DDDs count 38.6 DDDs', '186万件/套 count 1860000 件/套'],
    '以6分41秒257夺冠,在100米半决赛中列第三': [
      '6分41秒257 duration 401.257 秒',
      '100米 length 100 米',
      '第三 rank 3 位',
    ],
    '间隔缩至2分30秒,以9秒83夺冠,护栏5米12根': [
      '2分30秒 duration 2.5 分钟',
      '9秒83 duration 9.83 秒',
      '5米 length 5 米',
      '12根 count 12 根',
    ],
  },
  indexes: {
    '运价指数1260点,新设网点12点': ['1260点 score 1260 点', '12点 count 12 点'],
  },
  'grades in digits': {
    '通过4级评审,能效1级,2级甲等,国家三级公立医院考核': [],
    '村镇县3级联动,阵风8级': ['3级 count 3 级', '8级 number 8 级'],
    '完成护理改革、二级综合医院5家': ['5家 count 5 家'],
  },
};

for (const [title, cases] of Object.entries(found)) {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (text, expected) => {
      expect(figures(text)).toEqual(expected);
    });
  });
}

it('looks through a list once', () => {
  // Looking through it once for each member would make eight times the list 64 times the work.
  expect(growthOf((length) => extractQuantities('1.5、'.repeat(length / 4)))).toBeLessThan(16);
});
