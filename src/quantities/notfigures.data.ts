/** Words beside a numeral that make it a name, a code or an ordinal. */

/** After digits: roads, hotlines, issue numbers and other codes. */
export const codeTails = [
  '号',
  '#',
  '国道',
  '省道',
  '县道',
  '乡道',
  '高速',
  '热线',
  '平台',
  '专线',
  '公里处',
  '级公路',
  '版',
  '系列',
  '型',
  '工程',
  '模式',
  '网',
  '条例',
  '便民',
  '举报',
  '专班',
  '电话',
  '指挥',
  '服务热',
  '年版',
  '届',
];

/** Right before digits: codes. */
export const codeHeads = '第#№〔_~@＆\\';

/** After a Chinese numeral with 级: grades, not counts of levels. */
export const gradeTails = [
  '公路',
  '医院',
  '响应',
  '以上',
  '及以上',
  '以下',
  '甲',
  '等',
  '保护',
  '预警',
  '文物',
  '巡视',
  '调研',
  '主任',
  '建造',
  '学科',
  '标准',
  '资质',
  '市场',
  '供应',
  '学院',
  '法院',
  '中级',
  '高级',
  '平台',
  '单位',
  '企业',
  '风险',
  '水',
  '地震',
  '大风',
  '风',
  '河',
  '航道',
  '助理',
  '联动体',
  '综合',
  '专科',
  '英模',
  '应急',
  '指标',
  '子公司',
  '公司',
  '支行',
  '警',
  '钢',
  '能效',
  '排放',
  '机构',
  '科',
];

/** After a Chinese numeral with 期: phases of works. */
export const phaseTails = [
  '工程',
  '项目',
  '建设',
  '改造',
  '用地',
  '扩建',
  '厂房',
  '标段',
  '技改',
  '开发',
  '地块',
  '基金',
  '规划',
  '和',
  '、',
  '及',
];

/** After a Chinese numeral with 年: names of plans. */
export const planTails = [
  '行动',
  '计划',
  '规划',
  '倍增',
  '攻坚',
  '提升',
  '大变样',
  '实施方案',
  '任务书',
  '级',
  '制',
  '期',
];

/** Measure words before which 一 is always an article: 一个, 一批, 一套. */
export const articles = '个批套种些类系定样般方部面边带级人村镇县市国省';

/** What stands before 一年 or 半年 where it measures a time: 为期一年, 持续半年, 已满一年. */
export const lastingHeads = '期时续满长短需了达隔逾近超足到约';

/** Verbs before 一起 that make it a case counted, not an adverb. */
export const caseVerbs = '生处报办破获理结立查诉现过';
