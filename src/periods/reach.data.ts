/** Words that tell how far a time expression reaches: names that years are part of, and what is said of them. */

/** Nouns of documents, meetings, competitions: a year before them is part of a name, and they are not what is counted. */
export const documentNouns: readonly string[] = [
  '会',
  '大会',
  '会议',
  '办法',
  '方案',
  '意见',
  '通知',
  '条例',
  '规定',
  '细则',
  '责任书',
  '名单',
  '目录',
  '评价',
  '考核',
  '审计',
  '培训',
  '工作',
  '评选',
  '大赛',
  '比赛',
  '督察',
  '巡察',
  '整改',
  '要点',
  '总结',
  '报告',
  '规划',
];
/** Nouns of plans, projects, honours: a year before them is part of a name, and the figure may count them. */
export const planNouns: readonly string[] = [
  '项目',
  '工程',
  '计划',
  '活动',
  '方案',
  '任务',
  '清单',
  '行动',
  '创建',
  '预算',
  '标段',
  '单位',
  '称号',
  '奖',
  '荣誉',
  '课程',
];

/** Papers that are named by the year right before them. */
export const paperNouns: readonly string[] = ['规划', '任务', '目标', '工作计划', '工作要点', '工作任务'];

/** Items of a budget that are named by the year before: 上年结转4.3亿元. */
export const budgetItems: readonly string[] = ['结转', '结余', '滚存', '净结余', '超收', '终结转'];

/** What a share is taken of: 全年降本目标的60%. */
export const targetNouns: readonly string[] = [
  '目标',
  '目标任务',
  '目标值',
  '任务',
  '任务数',
  '任务量',
  '计划',
  '计划数',
  '指标',
  '预算',
  '预算数',
];

/** Papers, inspections and meetings that a clause may be about: 2022年督察已整改30宗. */
export const subjectNouns: readonly string[] = [
  '方案',
  '规划',
  '办法',
  '细则',
  '条例',
  '意见',
  '要点',
  '目录',
  '名录',
  '清单',
  '督察',
  '督查',
  '巡视',
  '巡察',
  '审计',
  '考核',
  '考评',
  '普查',
  '评估',
  '评审',
  '督导',
  '会议',
  '大会',
];
/** What such a clause then says of them. */
export const predicateWords: readonly string[] = [
  '已',
  '获',
  '经',
  '被',
  '正在',
  '正式',
  '顺利',
  '通过',
  '印发',
  '出台',
  '发布',
];

/** Words of forecast; the time right behind one is that of the forecast alone: 上半年5家,预计全年9家;…. */
export const forecastWords: readonly string[] = ['预计', '预期', '预测', '预估'];

/** Verbs before an expression whose object is a named thing. */
export const objectVerbs: readonly string[] = [
  '完成',
  '开展',
  '召开',
  '制定',
  '制订',
  '推进',
  '推动',
  '迎接',
  '筹备',
  '启动',
  '印发',
  '编制',
  '编写',
  '落实',
  '做好',
  '组织',
  '总结',
  '部署',
  '谋划',
  '签订',
  '签署',
  '实施',
  '确定',
  '评选',
  '评选出',
  '获评',
  '荣获',
  '获得',
  '获',
  '梳理',
  '通过',
  '按照',
  '根据',
  '依据',
  '围绕',
  '完善',
  '公布',
  '发布',
  '入选',
  '纳入',
  '列入',
  '参加',
  '举办',
  '承办',
  '报送',
  '上报',
  '确保',
  '考核',
  '做实',
  '抓好',
  '提交',
  '审议',
  '对',
  '将',
  '把',
  '为',
];

/** Verbs of making known: the day beside one is that of the telling. */
export const publishingVerbs: readonly string[] = [
  '披露',
  '公告',
  '公布',
  '发布',
  '表示',
  '宣布',
  '透露',
  '通报',
  '报道',
  '发表',
  '刊发',
  '称',
  '晚间公告',
  '晚间披露',
  '晚公告',
];

/** Words of intent: what is meant to be has not the time at which it was told. */
export const intentWords: readonly string[] = ['拟', '计划', '将', '预计', '打算', '准备', '有望'];
