/** Words in the heads of tables. Blank-separated lists. */

/** Columns that number or name the rows: neither figures nor part of a name. */
export const codeHeads =
  '序号 编号 编码 代码 代号 行次 行号 栏次 项次 序 号 no no. # id 证号 文号 案号 证书号 证书编号 电话 联系电话 联系方式 手机 手机号 手机号码 邮编 邮政编码 身份证号 身份证号码 ' +
  '区划代码 行政区划代码 股票代码 证券代码 统一社会信用代码 信用代码 账号 卡号 车牌号 版本 版本号 页码 页 门牌号 桩号 经度 纬度';

/** Columns of remarks and of who is in charge: their words are no part of a name. */
export const noteHeads =
  '备注 说明 责任单位 牵头单位 责任部门 牵头部门 配合单位 责任人 联系人 负责人 主管部门 主管单位 建设单位 实施单位 完成时限 时限 进度安排 数据来源 来源 备 注';

/** Under an upper head that says what the amounts are of, these add nothing to it. */
export const amountHeads = '金额 数额 数量 总量 总额 额 绝对额 绝对数 绝对量 绝对值 数值 指标值 数 值';

/** Columns that give the unit of each row. */
export const unitHeads = '单位 计量单位 度量单位 计算单位 数量单位 统计单位 指标单位';

/** Columns whose cells are times. */
export const timeHeads =
  '年份 年度 年 年月 月份 月 时间 日期 时期 季度 期间 统计时间 报告期 截止日期 开工时间 竣工时间 完成时间 成立时间';

/** Column heads that say no more than that an amount stands below. They do not name what grows. */
export const plainHeads =
  '完成数 完成额 完成值 完成情况 实绩 实际数 实际完成 实际完成数 绝对额 绝对数 绝对量 绝对值 数值 数额 数 值 金额 数量 总量 总额 指标值 本期 本期数 本期金额 本期累计 累计 累计数 累计完成 ' +
  '本年累计 本月累计 当月 本月 本月数 本年 当年 全年 决算数 决算 执行数 合计 小计 总计 计 实绩数 统计值 数据';

/** Of these, the ones that add nothing beside a row's name. */
export const emptyHeads = '绝对额 绝对数 绝对量 绝对值 数值 指标值 统计值 数据 数 值 计';

/** Labels of rows that hold the numbers of columns. */
export const indexLabels = '甲 乙 栏次 行次 序号';

/** Verbs of change that make a head a change even of a count (`减少(人)`). */
export const plainChanges = '增加 减少 净增 净减 增减 多增 少增 增长 下降 净增加 净减少';

/** Verbs of change that speak of amounts unless a head says %. */
export const amountChanges = '增加 减少 净增 净减 多增 少增 净增加 净减少 增收 减收 增支 减支';

/** A change either way, as the sign of the cell says. */
export const eitherWay = '增减 升降 变动 变化 涨跌 增降 增减变动 增减变化 增速增减';

/** Behind a word of change: 增长率, 增加额, 增减幅度. */
export const changeTails = '额 率 量 数 幅 幅度 百分比 比例 情况 值 速度 百分点 点';

/** Before a word of change: 名义增长, 年均增长. */
export const changeLeads =
  '名义 实际 累计 平均 年均 年平均 可比 同口径 按可比价 按可比价格 可比价 可比口径 自然口径 剔除基数 约';

export const rankWords = '位次 名次 排名 排位 位居 排序';
/** Who is ranked among whom, before a word of rank. */
export const rankFields =
  '全国 全省 全市 全区 全县 全球 在全国 在全省 在全市 在全县 省内 市内 县内 国内 同类 居全省 居全市 居全国 全州 全盟 全旗 全疆';

export const shareTails = '占比 比重 所占比重 所占比例 构成 构成比 份额 比重构成';

/** Aims in a head: 年度目标, 计划投资. */
export const aims = '计划 目标 任务 拟 预算数 预算安排 年初预算 规划';
/** With these a head speaks of what was done of an aim. */
export const aimDone = '完成 执行 进度 占 率 比 达成 实绩 已 预算收入 预算支出 实施';
export const forecasts = '预计 预期 预测';
