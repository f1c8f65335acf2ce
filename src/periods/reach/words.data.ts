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
  '限额',
  '额度',
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

/** What shows the figures of its time: 公布上半年财报,营收…. */
export const resultNouns: readonly string[] = [
  '财报',
  '财务报告',
  '财务报表',
  '财务数据',
  '财务业绩',
  '业绩',
  '业绩报告',
  '业绩公告',
  '业绩快报',
  '业绩预告',
  '快报',
  '年报',
  '季报',
  '中报',
  '半年报',
  '季度报告',
  '年度报告',
  '中期报告',
  '产销数据',
  '产销快报',
  '销售数据',
  '经营数据',
  '经营简报',
  '运营数据',
  '统计数据',
  '统计公报',
  '进出口统计',
  '销量数据',
  '销量',
  '营收',
];

/** Words before a source, and sources that show how things stood in their year: 据2010年人口普查. */
export const sourceWords: readonly string[] = ['据', '根据', '依据', '按', '按照', '依'];
export const surveyNouns: readonly string[] = [
  '普查',
  '统计',
  '调查',
  '年鉴',
  '估算',
  '估计',
  '数据显示',
  '资料显示',
  '资料统计',
  '人口资料',
];

/** Verbs of how somebody or something came to be. */
const originVerbs: readonly string[] = ['出生', '生', '诞生', '成立', '创立', '创办', '创建', '创刊', '组建', '始建'];

/** Those that stand behind its time and at the end of its clause or before where. */
export const foundingVerbs: readonly string[] = [...originVerbs, '建校'];

/** Verbs of how something began, before 于 and its time. */
export const beginningVerbs: readonly string[] = [
  ...originVerbs,
  '建立',
  '开创',
  '设立',
  '建',
  '建成',
  '修建',
  '兴建',
  '落成',
  '开业',
  '开馆',
  '开播',
  '启用',
  '通车',
  '开通',
  '投产',
  '毕业',
  '编',
  '著',
  '成书',
  '印制',
  '发现',
  '发源',
  '起源',
  '始',
  '上市',
];

/** What tells how rare something is in the time that is named: 六年来首次, 4月以来最大跌幅. */
export const recordWords: readonly string[] = [
  '首',
  '最',
  '新高',
  '新低',
  '高点',
  '低点',
  '高位',
  '低位',
  '高峰',
  '第二',
  '第三',
];
/** What such a time may stand behind. */
export const recordVerbs: readonly string[] = [
  '创',
  '创下',
  '创了',
  '创出',
  '创造',
  '刷新',
  '为',
  '是',
  '系',
  '成为',
  '录得',
  '触及',
  '升至',
  '降至',
  '跌至',
  '涨至',
  '达到',
];

/** What sums up: a year before it is meant as a year. */
export const totalWords: readonly string[] = ['累计', '全年', '合计', '总计', '共', '总'];

/** What opens a clause that says what something is about. */
export const aboutWords: readonly string[] = ['对', '就', '针对', '涉及', '关于', '有关', '鉴于'];
