/** What each step that puts a name together does: the figure meant stands in 【】, and without the step its name is another. */
import type { Examples } from './rule.ts';

export const examples: Readonly<Record<string, Examples>> = {
  'what opens an attribute': {
    yes: [['有进出口实绩的企业达到【320家】。', '有进出口实绩的企业']],
    no: ['其中企业达到【320家】。'],
  },
  'adverb of a rate': {
    yes: [['按期结案率达到【98%】。', '按期结案率']],
    no: ['结案率达到【98%】。'],
  },
  'price at which it is done': {
    yes: [
      ['远航公司以【12.5亿元】的总价拿下地块。', '总价'],
      ['公司以每股【35.6元】的价格回购股份。', '每股价格'],
    ],
    no: ['公司回购股份【12.5亿元】。'],
  },
  'what is taken hold of': {
    yes: [['会上提出要将伤亡率减少【20%】。', '伤亡率']],
    no: ['伤亡率将减少【20%】。'],
  },
  'how often it goes': {
    yes: [['各线维持【15分钟】一班。', '一班']],
    no: ['各线停运【15分钟】。'],
  },
  'parts that make it up': {
    yes: [
      ['农场群由【16个】国有农场组成。', '国有农场'],
      ['联盟是由【四个】截然不同的区域组成的国家。', '截然不同的区域'],
    ],
    no: ['会上成立【三个】工作组。'],
  },
  'word with a measure of one character': {
    yes: [['目标价【65元】。', '目标价']],
    no: ['完成投资【98亿元】。'],
  },
  'what is handled, and how': {
    yes: [['对存量隐患开展排查【35次】。', '存量隐患排查']],
    no: ['排查存量隐患【35处】。'],
  },
  'behind who it is': {
    yes: [['向社区居民累计发放传单【300份】。', '发放传单']],
    no: ['组织活动【12场】。'],
  },
  'around a break': {
    yes: [['改造项目已开工【12个】。', '改造项目开工']],
    no: ['开工改造项目【12个】。'],
  },
  'behind the phrase of a preposition': {
    yes: [['在化解工作后当事人撤回申请【41宗】。', '当事人撤回申请']],
    no: ['新建公厕【12座】。'],
  },
  'verb behind a preposition': {
    yes: [['在便民服务中心举办活动【12场】。', '举办活动']],
    no: ['举办活动【12场】。'],
  },
  'phrase that 对 or 为 holds together': {
    yes: [
      ['对经济增长贡献率为【35%】。', '对经济增长贡献率'],
      ['以甲城为核心的商贸与服务产业产值达【62亿元】。', '以甲城为核心的商贸与服务产业产值'],
    ],
    no: ['经济增长贡献率为【35%】。'],
  },
  'verb behind a way': {
    yes: [['远山公司向银行借款【300万元】。', '借款']],
    no: ['银行借款【300万元】。'],
  },
  'verb behind a body': {
    yes: [['区园林局组织培训【12场】。', '组织培训']],
    no: ['组织培训【12场】。'],
  },
  'work that somebody is set to': {
    yes: [['组织财政局、文旅局认领事项【45项】。', '认领事项']],
    no: ['组织培训【45场】。'],
  },
  'what all of it does': {
    yes: [['河流断面水质【100%】达标。', '河流断面水质达标']],
    no: ['河流断面达标率【100%】。'],
  },
  'phrase with the noun behind': {
    yes: [['检查【320家】企业。', '检查企业']],
    no: ['检查企业【320家】。'],
  },
  'rank among its peers': {
    yes: [['市医院得分98分,在三级医院中位列【第14】。', '得分']],
    no: ['考试成绩全市【第三】。'],
  },
  'share of its own name': {
    yes: [['药占比【26%】。', '药占比']],
    no: ['占支出的【26%】。'],
  },
  'part behind its share': {
    yes: [['这种鸟有占体长【60%】的尾羽。', '尾羽']],
    no: ['尾羽占体长的【60%】。'],
  },
  'what is completed': {
    yes: [['完成总工程量的【40%】。', '完成总工程量']],
    no: ['工程量增长【40%】。'],
  },
  'noun behind what changes': {
    yes: [['比上年增加【3个】项目。', '项目']],
    no: ['项目比上年增加【3个】。'],
  },
  'noun of what is wholly done': {
    yes: [['东区在规定时间内【100%】完成核查任务。', '核查任务']],
    no: ['核查任务完成【100%】。'],
  },
  'part of a mixture': {
    yes: [['结果表明,最佳配方为【4%】淀粉、1%甘油。', '淀粉']],
    no: ['淀粉用量为【4%】。'],
  },
  'noun alone': {
    yes: [['抓获由【12人】组成的团伙。', '团伙']],
    no: ['抓获【12人】。'],
  },
  'what has happened': {
    yes: [['海州地区发生的【7.6级】地震已造成多人受伤。', '地震']],
    no: ['海州地区开展的【3次】检查已结束。'],
  },
  'what comes of it': {
    yes: [['事故造成【15人】死亡。', '死亡']],
    no: ['事故死亡【15人】。'],
  },
  'what has become of it': {
    yes: [['案件【8宗】已结案。', '案件结案']],
    no: ['案件结案【8宗】。'],
  },
  'phrase of how long': {
    yes: [['施工工期【3个月】左右完成。', '施工工期']],
    no: ['开展【3个月】的培训。'],
  },
  'handled behind the figure': {
    yes: [['对《规划》【45项】指标进行分解。', '指标分解']],
    no: ['分解指标【45项】。'],
  },
  'amount of the phrase': {
    yes: [['投资【6.8亿元】的改造已经完成。', '投资']],
    no: ['总投资【6.8亿元】。'],
  },
  'list with its class': {
    yes: [
      ['巩固东湖、西湖等【5个】示范带。', '巩固示范带'],
      ['东湖担保公司、西湖投资公司和南湖置业公司【三家】公司被起诉。', '公司'],
      ['成立东湖公司、西湖公司、南湖公司、北湖公司等【6家】公司。', '成立公司'],
    ],
    no: ['巩固【5个】示范带。'],
  },
  'for so long': {
    yes: [['举办为期【3天】的培训。', '培训']],
    no: ['举办【3天】的培训。'],
  },
  'what the thing before it is': {
    yes: [['检材为【1枚】自制弹丸。', '检材']],
    no: ['查获【1枚】自制弹丸。'],
  },
  'nothing but a place before it': {
    yes: [['山东【77公里】公路。', '公路']],
    no: ['收获【77万亩】玉米。'],
  },
  'what there is of it': {
    yes: [
      ['青溪乐园现有【四座】看台。', '看台'],
      ['本试剂具有【98%】的灵敏度。', '灵敏度'],
    ],
    no: ['青溪乐园修缮【四座】看台。'],
  },
  'deed of another figure': {
    yes: [['这种鸟分布在【1800米】的高海拔山区。', '鸟分布']],
    no: ['检查企业【30家】。'],
  },
  'slip of the writer': {
    yes: [['排查维修企业【18家】维修企业。', '排查维修企业']],
    no: ['排查【18家】维修企业。'],
  },
  'phrase and noun': {
    yes: [['检查【320家】企业。', '检查企业']],
    no: ['检查企业【320家】。'],
  },
  'what becomes of the figure': {
    yes: [['64支股票中【36支】上涨。', '股票']],
    no: ['实施【3个】提升项目。'],
  },
  'negation that leads to a noun': {
    yes: [['改造【12个】无物业小区。', '改造无物业小区']],
    no: ['改造【12个】小区。'],
  },
  'attribute before a noun': {
    yes: [['公告划分【53种】可进口的设备。', '公告划分可进口的设备']],
    no: ['公告划分【53种】设备。'],
  },
  'no noun': {
    yes: [['线路共设【5站】及一个停车场。', '线路共设']],
    no: ['线路共设【5站】。'],
  },
  'kinds of places in brackets': {
    yes: [['建成【5个】乡镇(街道)服务站。', '建成乡镇(街道)服务站']],
    no: ['建成【5个】乡镇服务站。'],
  },
  'words in quotes': {
    yes: [['培训【12名】“好邻居”志愿者。', '培训“好邻居”志愿者']],
    no: ['培训【12名】志愿者。'],
  },
  'noun in 为': {
    yes: [['查处【12起】违法行为。', '查处违法行为']],
    no: ['查处【12起】违法案件。'],
  },
  'end of the noun': {
    yes: [['背鳍硬棘【9枚】、软条10枚。', '背鳍硬棘']],
    no: ['背鳍硬棘【9枚】。'],
  },
};
