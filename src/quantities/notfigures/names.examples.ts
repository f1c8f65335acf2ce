/** Examples of the rules on names: 【】 marks the numeral; `yes` are no figures by that rule, `no` are not refused by it. */
export const nameExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'time and again': { yes: ['曾【两】度夺冠'], no: ['升高【两】度左右', '气温上升【两】度'] },
  'second time': {
    yes: ['【二】次入院患者', '入选该省【二】队', '推进【二】期建设'],
    no: ['先后【二】次到访', '到访【两】次'],
  },
  'meeting of a term': { yes: ['常委会十届【五】次会议'], no: ['召开会议【五】次'] },
  meeting: { yes: ['市政协【四】次会议'], no: ['委员会【两】次会议'] },
  'ordinal after an ordinal': { yes: ['一、【二】类苗木'], no: ['苗木【二】类'] },
  'set phrase of two': { yes: ['实行【一】校一策', '划定三区【三】线'], no: ['一天【一】次', '占【五】成五'] },
  article: {
    yes: ['新【一】期指数', '合同纠纷【一】案，', '成为【一】个品牌', '购买【一】台0.5米望远镜', '最新【一】季数据'],
    no: ['吊销许可证【一】本', '发生【一】起事故', '排名下滑【一】位', '每日【一】片'],
  },
  grade: {
    yes: ['建成【三】级平台', '存在【二】级风险', '属高血压病【三】级', '省内【三】级和部分二级医院'],
    no: ['区、镇、村【三】级联动'],
  },
  'grade in digits': { yes: ['通过【4】级评审', '能效【1】级产品'], no: ['发生【5.2】级地震', '阵风【8】级'] },
  'class of a product': { yes: ['获批【1】类新药'], no: ['药品【3】类', '上市【5】类新药'] },
  'generation of a product': {
    yes: ['【13】代高端芯片', '【二】代眼镜'],
    no: ['【三】代人', '历经【5】代', '祖孙【三】代'],
  },
  'section before its title': { yes: ['趋严【4.2】行业发展前景'], no: ['涉及【4】行业', '服务【1.2万】企业'] },
  'page of this report': { yes: ['深度分析/家电制造【45】本报告版权属于某证券'], no: ['出版【3】本报告文学'] },
  phase: { yes: ['河西【二】期引水工程', '【一】期工程开工'], no: ['举办【三】期培训项目'] },
  'set phrase': { yes: ['采用【三】核驱动', '沿北【四】环行驶'], no: ['配备【64】核处理器', '植物【49】科86属'] },
  event: { yes: ['【100】米自由泳夺冠'], no: ['修路【100】米'] },
  'class of size': { yes: ['打造【十亿】级项目'], no: ['区、镇、村【三】级'] },
  'class of a measure': { yes: ['建成【30万】吨级码头'], no: ['吞吐【30万】吨'] },
  system: { yes: ['【五】人制足球', '【24】小时制', '采用【三】次法'], no: ['走访【3】家制造企业'] },
  place: { yes: ['途经【三十】里铺', '位于【八】里区', '【五】股乡的学校'], no: ['绵延【三十】里', '【五】股势力'] },
  'base of a rate': { yes: ['每【10万】人口', '每【5】辆车'], no: ['增加【5】辆'] },
  'unit of a quotation': { yes: ['报7.05兑【1】美元', '【1】英镑兑换8.9元'], no: ['收费【1】美元'] },
  'one of an equation': { yes: ['【1】个记账单位约等于1.2美元'], no: ['新增【1】个单位'] },
  parties: { yes: ['签署【三】方框架协议'], no: ['清运【三】方土'] },
  'factor of a name': { yes: ['步枪3×【20】项目夺金'], no: ['完成【20】项目'] },
  'corner or role': { yes: ['饰演掌柜【一】角而成名', '纸币【四】角都有面值'], no: ['涨价【五】角', '找零【四】角钱'] },
  'verb of fate': {
    yes: ['【3】死亡', '历尽【九】死一生', '【2】负责人'],
    no: ['造成【2】死11伤', '造成一死【三】伤', '拿下【15】胜'],
  },
  fairies: { yes: ['【七】仙女下凡'], no: ['派息【12】仙'] },
  route: { yes: ['改由【615】线替代', '台【14】线封闭'], no: ['运营【5】线'] },
  'ordinals in a row': { yes: ['预赛第1、【2】轮', '第1至【3】类'], no: ['预赛【2】轮'] },
  'both countries': {
    yes: ['落实【两】国元首共识', '推动【两】国关系发展', '多年来,【两】国坚持合作'],
    no: ['中朝【两】国领导人会晤', '访问【两】国'],
  },
  'hour of a programme': { yes: ['于每晚【20】点档播出', '【8】点整开始'], no: ['接种【20】点'] },
  'group of countries': { yes: ['西方【七】国财长会议'], no: ['访问【七】国'] },
  'shares of an index': { yes: ['道琼斯【30】种工业股票平均价格指数'], no: ['生产【30】种工业产品'] },
  'turns of a movement': { yes: ['翻腾【三】周接转体', '转体【五】周动作'], no: ['隔离【三】周'] },
  lanes: { yes: ['改建为双向【六】车道'], no: ['投放【六】车'] },
};
