/** Ends of words for bodies, places and people: who did it. */
import type { Row } from '../roles.ts';

export const bodies: readonly Row[] = [
  [
    'body',
    '局 厅 馆 热线 市财政 省财政 区财政 县财政 各级财政 中央财政 委 办 科 署 院 站 队 区 县 州 盟 旗 乡 镇 街道 班子 顾问室 公司 集团 政府 部门 机关 支队 大队 总队 法院 检察院 ' +
      '医院 学校 银行 港口 高新区 经开区 全镇 全乡 全局 全院 全校 全行 全厂 全州 全旗 全盟 全系统 全行业 全港 全域 全村 全国各地 我国 我省 我市 我区 我县 我镇 我乡 我局 我院 我校 我行 ' +
      '我厅 我委 我司 我办 我中心 我州 本省 本市 本区 本县 本局 本院 本校 本级 行业 战线 委员会 办公室 合作社 工作部 工作站 辖区 辖内 境内 区域内 市域内 县域内 省域内 区内 市内 省内 县内 ' +
      '街镇 各地 各级',
  ],
  ['body nounHead', '平台 中心 机构 园区'],
  ['body closing', '范围内'],
  ['body tail', '所'],
  ['body nounHead shared', '单位'],
  ['people', '网格员 工作人员 员工 全员 民警 法官 检察官'],
  ['people shared', '干部'],
];
