/** What each step of the names reads, and what it leaves to the others; the figure meant stands in 【】, what is expected is its name. */
import type { Examples } from './rule.ts';

export const examples: Readonly<Record<string, Examples>> = {
  'handed out in order': {
    yes: [['城镇、农村居民收入分别增长【4.4%】、5.9%。', '城镇居民收入']],
    no: ['农村居民收入增长【5.9%】。'],
  },
  'whose rank it is': {
    yes: [['【第三】是江北省99万人次。', '江北省']],
    no: ['产量居全省【第三】。'],
  },
  'what moves on a market': {
    yes: [['创业综合指数收报3012点,跌【1.1%】。', '创业综合指数']],
    no: ['全市产量300万吨,跌【1.1%】。'],
  },
  'the measure of the one before': {
    yes: [['保守党支持度升2个百分点,工党上升【1个百分点】。', '支持度']],
    no: ['工党支持度上升【1个百分点】。'],
  },
  'how long it has gone on': {
    yes: [
      ['蔬菜价格连续【3个月】回升。', '蔬菜价格回升'],
      ['净买入8亿元,创【两个月】新高。', '新高'],
    ],
    no: ['粮食产量连续【五年】保持在15亿斤以上。'],
  },
  'its own words': {
    yes: [
      ['检查企业【320家】。', '检查企业'],
      ['警方通报称涉案金额超【3亿元】。', '涉案金额'],
      ['远山公司先后收购了【6家】酒厂。', '收购酒厂'],
      ['山东【77万亩】玉米。', '玉米'],
      ['被子植物【40科】。', '被子植物'],
      ['两组差异显著(P<【0.05】)。', 'P'],
      ['它长【400米】。', '长'],
      ['检材为【1枚】自制弹丸。', '检材'],
      ['枇杷产量是日本【第一】。', '枇杷产量'],
      ['原告向被告借款【5万元】。', '借款'],
      ['该毒株在新增病例中占比超过【九成】。', '该毒株'],
      ['这款耳机重【30克】。', '耳机重'],
      ['事故造成【15人】死亡。', '死亡'],
    ],
    no: ['误工费1703元(【131元/天】×13天)。'],
  },
  'introduced by the words before': {
    yes: [['应急队伍(【25人】)已经到位。', '应急队伍']],
    no: ['应急队伍【25人】已经到位。'],
  },
  'carried from an earlier figure': {
    yes: [
      ['一般公共预算收入4.6亿元,增长【9.0%】。', '一般公共预算收入'],
      ['农业产值30亿元,排名全省【第三】。', '农业产值'],
    ],
    no: ['增长【9.0%】。'],
  },
  'what lasts so long': {
    yes: [],
    no: ['检查企业【320家】。'],
  },
  'the clause before': {
    yes: [],
    no: ['检查企业【320家】。'],
  },
};
