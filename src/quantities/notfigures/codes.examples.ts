/** Examples of the rules on codes: 【】 marks the digits; `yes` are no amounts by that rule, `no` are not refused by it. */
export const codeExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'two points': { yes: ['系统升级至【3.2.1】版'], no: ['增长【3.2】%'] },
  'number of a line': {
    yes: ['14护理器械\n【15】患者承载器械\n16眼科器械'],
    no: ['【15】患者出院', '共有\n【15】患者出院\n16人'],
  },
  'ordinal or number sign': {
    yes: ['第【3】标段', '豫政办〔【2031】〕12号'],
    no: ['共【3】个标段', '连续第【6】个月回升'],
  },
  'code of a share': { yes: ['相关个股江川2330青溪电【3008】日月湖'], no: ['青溪电【3008】日'] },
  'masked number': { yes: ['卡号【62】×××73', '账号62****【34】'], no: ['长【3】×4米'] },
  'day in brackets': { yes: ['上周六(【9/7】)起开放'], no: ['阳性率60%(【18/30】)'] },
  'index by its number of shares': { yes: ['标普【500】指数走弱', '沪深【300】领涨'], no: ['上涨【500】点'] },
  'model of a year': { yes: ['推出【2031】款车型'], no: ['推出【20】款车型'] },
  meridian: { yes: ['位于东经【114】度'], no: ['转角【114】度'] },
  'word of a number': { yes: ['见【36】号文件', '改造【320】国道', '拨打【12345】热线'], no: ['建成【36】网格'] },
  'post of a road': { yes: ['行至国道【36】公里处'], no: ['位于县城西南【9】公里处'] },
  session: { yes: ['【2031】届毕业生', '中共【十一】届三中全会'], no: ['已举办【6】届', '共【三】届'] },
  house: {
    yes: ['新时代花园【15】栋住户', '2号楼【1】门503号', '【5】栋3单元', '翠竹路【五】区24栋', '环江路【三】段18号'],
    no: ['新建住宅【15】栋'],
  },
  'storey of a house': {
    yes: ['地点为7号楼【3】层', '该村46号【二】层卧室'],
    no: ['住宅共【3】层', '一座【3】层小楼'],
  },
  'strength of a product': { yes: ['喷施【75】%三唑酮可湿性粉剂'], no: ['【75】%的药剂不合格'] },
  'nameless person': {
    yes: [
      '汇至刘某【1】银行账户',
      '骗取斯某【1】钱财',
      '住在王某【2】家',
      '砸坏张某【1】车窗',
      '刘某【2】对此事知情',
      '原告刘某【1】多次催要',
      '借刘某【1】人民币三万元',
    ],
    no: ['王某【3】次盗窃', '转给王某【5000】元'],
  },
  'letters before': {
    yes: ['执行GB【5749】标准', '在T【3】航站楼'],
    no: ['调至pH【4.0】', '缴获MDMA【21.8】克', 'GDP【5000】亿元'],
  },
  'letters and a dash before': {
    yes: ['搭载ERS-【1】卫星', 'F-【16】战机', 'NV.【3】升级款'],
    no: ['净利润-【5】亿元', 'A.【3】人'],
  },
  'size by a letter': { yes: ['限速【200M】路段', '接入【200M】宽带'], no: ['用户达【5M】'] },
  'post of a line': { yes: ['货车行至【3】KM+200M处'], no: ['跑了【3】公里又5米'] },
  'rest of a code': { yes: [], no: ['增长【5】%'] },
};
