/** Words of headings. */

/** What a heading is about; a line with one of these and a year sets the year of its section. */
export const headingNouns: readonly string[] = [
  '总结',
  '回顾',
  '计划',
  '打算',
  '安排',
  '目标',
  '任务',
  '部署',
  '情况',
  '思路',
  '报告',
  '要点',
  '公报',
  '成效',
  '工作',
  '举措',
  '重点',
  '成就',
  '草案',
  '预算',
  '展望',
  '设想',
  '谋划',
  '形势',
  '措施',
  '方向',
];

/** What a heading of plans is about that names no time, and what one that looks back has beside it. */
export const comingNouns: readonly string[] = [
  '下一步',
  '下步',
  '打算',
  '思路',
  '设想',
  '工作计划',
  '工作安排',
  '工作谋划',
  '下阶段',
  '下一阶段',
];
export const reviewNouns: readonly string[] = ['总结', '回顾', '情况', '成效', '完成', '执行', '进展', '落实'];
