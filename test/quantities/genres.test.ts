import { describe, expect, it } from 'vitest';
import { extractNumbers, extractQuantities } from '../../src/index.ts';

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
  'units with a negative power': {
    '含量为12 μ g/ml': ['12 μ g/ml concentration 12 微克/毫升'],
    计3纲8科21变种: ['3纲 count 3 纲', '8科 count 8 科', '21变种 count 21 变种'],
    '铅含量为2.5 mg·L-1': ['2.5 mg·L-1 concentration 2.5 毫克/升'],
    '施氮180kg·hm-2': ['180kg·hm-2 rate 180 公斤/公顷'],
    '摄入4.1 mg·kg-1·d-1': ['4.1 mg·kg-1·d-1 rate 4.1 毫克/公斤/天'],
    '产量为410 kg/667 m2和395 kg/667 m2': [
      '410 kg/667 m2 rate 410 公斤/667平方米',
      '395 kg/667 m2 rate 395 公斤/667平方米',
    ],
    '频谱效率为12 bit/(s Hz)': ['12 bit/(s Hz) rate 12 比特/(秒·赫兹)'],
    借10000元每月利息300元每月5日付: ['10000元 money 10000 元', '300元 money 300 元'],
    租金300元每月: ['300元每月 rate 300 元/月'],
  },
  'lists and ranges of bare numbers': {
    '吸收峰为280,310,425 nm': ['280 length 280 纳米', '310 length 310 纳米', '425 nm length 425 纳米'],
    '按0,1,6个月接种': ['0 duration 0 月', '1 duration 1 月', '6个月 duration 6 月'],
    '退火10,20,30 min': ['10 duration 10 分钟', '20 duration 20 分钟', '30 min duration 30 分钟'],
    '服过2,3年的药': ['2,3年 duration 2..3 年 range'],
    有2或4条侧脉: ['2 count 2 条', '4条 count 4 条'],
    '差异显著(P＜ 0.05或P＜ 0.01)': ['0.05 number 0.05 - under', '0.01 number 0.01 - under'],
    '在1 200 A/m2下电解': ['1 200 A/m2 rate 1200 安/平方米'],
    载量大于10的五次方拷贝: ['10的五次方拷贝 count 100000 拷贝 over'],
    每户限购2件: ['2件 count 2 件 atMost'],
    '齿数分别为 40、30、20': ['40 number 40 -', '30 number 30 -', '20 number 20 -'],
    '利润为40×(1-30%)': ['40 number 40 -', '30% percent 30 %'],
    只有90几万: ['90几万 number 900000..1000000 - range'],
    来了30几人: ['30几人 count 30..40 人 range'],
    椎骨数142至151: ['142至151 number 142..151 - range'],
    '由教练机Z 242L取代': [],
    入选该省二队: [],
  },
  'half-width stops and plus signs': {
    '死亡2例(重症1例).31例次完成随访': ['2例 count 2 例', '1例 count 1 例', '31例次 count 31 例次'],
    '完成随访.31例复发': ['31例 count 31 例'],
    '河沙70%+黏土30%': ['70% percent 70 %', '30% percent 30 %'],
    '毛利率50%+的公司': ['50%+ percent 50 % over'],
    '6.2031年7月,采伐松木8根': ['8根 count 8 根'],
  },
  'names of places, persons and tests': {
    '东经103°12′45″,海拔1200m': ['1200m length 1200 米'],
    在村民赵某2家吃饭: [],
    '解法二:2辆车': ['2辆 count 2 辆'],
    向青溪10支行存款: [],
    '9点时为90度': ['90度 number 90 度'],
    用电90度: ['90度 energy 90 千瓦时'],
    肆万元正: ['肆万元正 money 40000 元'],
    投资5亿元正式启动: ['5亿元 money 500000000 元'],
    大湖七期道路生态循环设施建设项目: [],
    砸坏李某1车窗: [],
    查乙肝两对半: [],
    接到110指令: [],
    两轮摩托车1辆: ['1辆 count 1 辆'],
    合成三元共聚物: [],
  },
  'pieces and degrees': {
    '蒜半头,切碎': ['半头 count 0.5 头'],
    '豆腐 一块\n': ['一块 count 1 块'],
    加入半勺盐: ['半勺 count 0.5 勺'],
    '鸡蛋 一个\n': ['一个 count 1 个'],
    过大半勺: [],
    '600度的近视': ['600度 number 600 度'],
    只需20分钟: ['20分钟 duration 20 分钟'],
    大约只需20分钟: ['20分钟 duration 20 分钟 approx'],
  },
  'both ends of a range in one measure': {
    占三到五成: ['三到五成 percent 30..50 % range'],
    补贴一百二十到一百五十万元: ['一百二十到一百五十万元 money 1200000..1500000 元 range'],
    产值七千到九千亿元: ['七千到九千亿元 money 700000000000..900000000000 元 range'],
    两到三千元: ['两到三千元 money 2000..3000 元 range'],
    '月薪10~15k元': ['10~15k元 money 10000..15000 元 range'],
    '补贴1万元--5万元': ['1万元--5万元 money 10000..50000 元 range'],
    '资金5000-1万元': ['5000-1万元 money 5000..10000 元 range'],
    '资金100-50亿元': [],
    '销售额在3,000-9,000万之间': ['3,000-9,000万 money 30000000..90000000 元 range'],
    '等待 15 - 20 分钟': ['15 - 20 分钟 duration 15..20 分钟 range'],
    每次2一3克: ['2一3克 mass 2..3 克 range'],
  },
  'below zero': {
    '零下5至10℃': ['零下5至10℃ temperature -10..-5 摄氏度 range'],
    '气温-10~-5℃': ['-10~-5℃ temperature -10..-5 摄氏度 range'],
    '气温-5至-10℃': ['-5至-10℃ temperature -10..-5 摄氏度 range'],
    '气温-3到5℃': ['-3到5℃ temperature -3..5 摄氏度 range'],
    '气温0~-5℃': ['0~-5℃ temperature -5..0 摄氏度 range'],
    年均攝氏25度: ['攝氏25度 temperature 25 摄氏度'],
    零下十几度: ['零下十几度 temperature -20..-10 摄氏度 range'],
    '增长–2.3%': ['–2.3% percent -2.3 %'],
    '北京–3号线': [],
  },
  'time of a race': {
    以1分07秒42夺冠: ['1分07秒42 duration 67.42 秒'],
    以9分58秒3夺冠: ['9分58秒3 duration 598.3 秒'],
    走了1分07秒2次: ['1分07秒 duration 1.1166666666666666667 分钟', '2次 count 2 次'],
  },
  'what somebody says in quotes': {
    '他直言“让出三席”': ['三席 count 3 席'],
    '号称“让出三席”': [],
  },
  'how often': {
    谈判2度破裂: ['2度 count 2 度'],
    曾两度夺冠: ['两度 count 2 度'],
    升高两度左右: ['两度 temperature 2 摄氏度 approx'],
    室温升高2度: ['2度 temperature 2 摄氏度'],
    二三十度的缓坡: ['二三十度 number 20..30 度 range'],
    头奖3注: ['3注 count 3 注'],
    '林业、水利两部分别缩编': ['两部 count 2 部'],
  },
  'numerals as people write them': {
    收入四万六千一百五十一万元: ['四万六千一百五十一万元 money 461510000 元'],
    '收入1,5000万元': ['1,5000万元 money 150000000 元'],
    几十打: ['几十打 number 120..1200 - range'],
    价格3万2千欧元: ['3万2千欧元 money 32000 欧元'],
    电阻3千欧: ['3千欧 number 3 千欧'],
    两个亿卢布: ['两个亿卢布 money 200000000 卢布'],
    五个亿元项目: ['五个 count 5 个'],
    耗资二三四五亿美元: ['二三四五亿美元 money 234500000000 美元'],
    '减少一○亿美元': ['一○亿美元 money 1000000000 美元'],
    共计三〇亿元: ['三〇亿元 money 3000000000 元'],
    二三二三万五〇〇二人: ['二三二三万五〇〇二人 count 23235002 人'],
    减少十万二九三四人: ['十万二九三四人 count 102934 人'],
    减少1万64人: ['1万64人 count 10064 人'],
    每10万16人: ['10万 number 100000 -', '16人 count 16 人'],
    '下降2·5%': ['2·5% percent 2.5 %'],
    '5·12汶川地震纪念馆': [],
    预测数百分之三点二: ['百分之三点二 percent 3.2 %'],
    加一毫升水: ['一毫升 volume 1 毫升'],
    '三公里,“三公”经费': ['三公里 length 3 公里'],
    '面积52 K㎡': ['52 K㎡ area 52 平方公里'],
    '功率80W,阅读10W+': ['80W power 80 瓦', '10W+ number 100000 - over'],
    '○○区三路': [],
    '对照组共1 120例': ['1 120例 count 1120 例'],
    '感染率为(52/1 120)': ['52/1 120 ratio 0.046428571428571428571 -'],
    '资源量为1.02×108t': ['1.02×108t mass 102000000 吨'],
    '检出限为1.53×10-9 mol/L': ['1.53×10-9 mol/L concentration 0.00000000153 摩尔/升'],
    '色坐标为x=0.217 6;': ['0.217 6 number 0.2176 -'],
  },
  'one unit written once for a list': {
    'EPS为2.10/2.86/3.55元': ['2.10 money 2.1 元', '2.86 money 2.86 元', '3.55元 money 3.55 元'],
    '授予252.3/47.7万股': ['252.3 count 2523000 股', '47.7万股 count 477000 股'],
    '股价4.0、4.2及4.5港元': ['4.0 money 4 港元', '4.2 money 4.2 港元', '4.5港元 money 4.5 港元'],
    '外形120×80×35mm': ['120 length 120 毫米', '80 length 80 毫米', '35mm length 35 毫米'],
    '血压140/90mmHg': ['140 number 140 毫米汞柱', '90mmHg number 90 毫米汞柱'],
    '支持700/850/1900MHz': ['700 frequency 700 兆赫兹', '850 frequency 850 兆赫兹', '1900MHz frequency 1900 兆赫兹'],
    '对应PE为28/21/16倍': ['28 multiple 28 倍', '21 multiple 21 倍', '16倍 multiple 16 倍'],
    '市盈率为69.12,59.19,47.87': ['69.12 ratio 69.12 -', '59.19 ratio 59.19 -', '47.87 ratio 47.87 -'],
    '不得低于120%/175%(26.3/32.9亿元)': [
      '120% percent 120 % atLeast',
      '175% percent 175 % atLeast',
      '26.3 money 2630000000 元 atLeast',
      '32.9亿元 money 3290000000 元 atLeast',
    ],
    '利润=5×40×30%': ['5 number 5 -', '30% percent 30 %'],
  },
  markets: {
    '报2938.75点,跌538点,监测点新增12点': ['2938.75点 score 2938.75 点', '538点 score 538 点', '12点 count 12 点'],
    失守4万点: ['4万点 score 40000 点 under'],
    '美元指数失守100水平,尾市报99.297': ['100 score 100 - under', '99.297 score 99.297 -'],
    '收益率下行2.5BP,加息25个基点': ['2.5BP percentagePoint 2.5 基点', '25个基点 percentagePoint 25 基点'],
    '月息1分,年息5厘,减息半厘': ['1分 percent 1 分', '5厘 percent 5 厘', '半厘 percentagePoint 0.5 厘'],
    利息按二分五厘支付: ['二分五厘 percent 2.5 分'],
    '人民币中间价报7.2085兑1美元': ['7.2085 number 7.2085 -'],
    'GDP5000亿元,LPR4.2%': ['5000亿元 money 500000000000 元', '4.2% percent 4.2 %'],
    管理规模突破千亿: ['千亿 money 100000000000 元 over'],
    '港币3元、US$3.5亿、￥5、人民币800元,罚款5万元整': [
      '港币3元 money 3 港元',
      'US$3.5亿 money 350000000 美元',
      '￥5 money 5 元',
      '人民币800元 money 800 元',
      '5万元整 money 50000 元',
    ],
    '开盘20:59,图19:2031,配比为12:70': ['12:70 ratio 0.17142857142857142857 -'],
  },
  'law, medicine and science': {
    判处有期徒刑一年四个月: ['一年四个月 duration 16 月'],
    工期三年零六个月: ['三年零六个月 duration 42 月'],
    '会议开了6个多小时,下了一个多星期的雨': ['6个多小时 duration 6 小时 over', '一个多星期 duration 1 周 over'],
    '病毒量为3.4*106,白细胞6.5*10^9/L': ['3.4*106 number 3400000 -', '6.5*10^9/L concentration 6500000000 /升'],
    '定量6.0E+02IU/ml,转氨酶72.5U/L': ['6.0E+02IU/ml rate 600 国际单位/毫升', '72.5U/L rate 72.5 U/L'],
    '电压为330千伏,新建110千伏线路2条': ['330千伏 number 330 千伏', '2条 count 2 条'],
    '血小板215×10^9/L,血压150/95 mmHg': [
      '215×10^9/L concentration 215000000000 /升',
      '150 number 150 毫米汞柱',
      '95 mmHg number 95 毫米汞柱',
    ],
    处五千元以上二万元以下罚款: ['五千元以上二万元 money 5000..20000 元 range'],
    处三年以上七年以下有期徒刑: ['三年以上七年 duration 3..7 年 range'],
    处三年以下有期徒刑: ['三年 duration 3 年 atMost'],
    '花萼5裂,国家四分五裂': ['5裂 count 5 裂'],
    '谷丙转氨酶105.4谷草转氨酶98,血糖升高9': ['105.4 number 105.4 -', '98 number 98 -', '9 number 9 -'],
    '表达转移酶1(GST1)和白蛋白2型': [],
    '鸟类6目13科,实现3目标': ['6目 count 6 目', '13科 count 13 科'],
    产量几乎50吨: ['50吨 mass 50 吨 approx'],
    '货车行至3KM+200M处与三轮摩托车相撞': [],
    西红柿3块5一斤: ['3块5 money 3.5 元', '一斤 mass 1 斤'],
    '涨幅连续第6个月扩大,历时5个多月': ['6个月 duration 6 月', '5个多月 duration 5 月 over'],
    '差异显著(χ2=8.41,P<0.05)': ['8.41 number 8.41 -', '0.05 number 0.05 - under'],
    '患病率为985.2/10万': ['985.2/10万 ratio 0.009852 -'],
    '浓度为19.74/cm3,为1.97～53.65/cm3': [
      '19.74/cm3 concentration 19.74 /立方厘米',
      '1.97～53.65/cm3 concentration 1.97..53.65 /立方厘米 range',
    ],
    '每日一次,一次一片,连服一周': ['一次 count 1 次', '一片 count 1 片', '一周 duration 1 周'],
    每三天一次对江面踏查: ['一次 count 1 次'],
    '支持120fps录制,可达3000TPS': ['120fps rate 120 帧/秒', '3000TPS number 3000 tps'],
    植物49科86属140种: ['49科 count 49 科', '86属 count 86 属', '140种 count 140 种'],
    '签署三方框架协议,清运三方土': ['三方 volume 3 立方米'],
    '发生里氏7.6级地震,规模7.3强震': ['7.6级 number 7.6 级', '7.3 number 7.3 -'],
    含18K金戒指: [],
  },
  'places in an order': {
    '是世界第二大经济体,中山第二大道': ['第二 rank 2 位'],
    死亡人数第二多: ['第二 rank 2 位'],
    '产量是日本第二,坚持质量第一': ['第二 rank 2 位'],
    '第二是越南30%,第三则是泰国25%;第二是加强监管': [
      '第二 rank 2 位',
      '30% percent 30 %',
      '第三 rank 3 位',
      '25% percent 25 %',
    ],
    排名下滑一位: ['一位 count 1 位'],
    '第五、六、七对神经': [],
  },
  'Taiwan, Hong Kong and encyclopedias': {
    '溪長1500英哩,面積35平方英哩': ['1500英哩 length 1500 英里', '35平方英哩 area 35 平方英里'],
    '快門千分之一秒,精度萬分之一攝氏度': ['千分之一秒 duration 0.001 秒', '萬分之一攝氏度 temperature 0.0001 摄氏度'],
    敲出2安打1打點: ['2安打 count 2 安打', '1打點 count 1 打点'],
    判刑6年6月: ['6年6月 duration 78 月'],
    處有期徒刑三年二月: ['三年二月 duration 38 月'],
    '升息半碼,累計3碼': ['半碼 percentagePoint 0.5 码', '3碼 length 3 码'],
    八里區與五股區: [],
    兩河流域: [],
    '正始七年,景初二年': [],
    '2020.05.06 08:103人受傷': [],
    '勝率6成67,打擊率3成125': ['6成67 percent 66.7 %', '3成125 percent 31.25 %'],
    用電3800萬瓩: ['3800萬瓩 power 38000000 千瓦'],
    店面月付400萬承租: ['400萬 money 4000000 元'],
  },
};

for (const [title, cases] of Object.entries(found)) {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (text, expected) => {
      expect(figures(text)).toEqual(expected);
    });
  });
}

describe('numbers', () => {
  it.each(['○+一', '二○+1', '1+一', '〇+〇'])('do not overlap: %s', (text) => {
    const mentions = extractNumbers(text);
    for (const [i, mention] of mentions.slice(1).entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i]!.end);
    }
  });
});
