/** What a word may be. A row gives words their roles; a word stands in one row, with all that it may be. */

/**
 * The roles, each with what it means and a case:
 *
 * Change
 * - `rise`, `fall`: a verb before a figure, or ending in a level: 增长|9.0%, 降|至|3天
 * - `riseOf`, `fallOf`: such a verb with what it moves, which it names: 降息|50个基点, but 降息|3次 is how often
 * - `shift`: the same of no direction by itself: 改善|3个百分点
 * - `more`, `less`: a short one that needs a comparison before it, or 再, 又: 比上年多|5人
 * - `riseRate`, `fallRate`: the noun of a rate of change: 增速|19%
 * - `turn`: a verb that ends in a level with 到, 至, 为 and says no more: 调整|为30元
 * - `above`, `below`: a comparison with what stands behind it: 高于|全国1.2个百分点
 *
 * Comparison
 * - `yoy`, `sequential`: says the comparison by itself: 同比, 环比
 * - `yearBefore`, `periodBefore`, `opening`, `standard`: what stands behind 比 or 较: 上年, 上月, 年初, 全国
 * - `likewise`: the end of such a phrase that says no more: 比上年|同期
 *
 * Status
 * - `plan`, `forecast`, `done`: what follows is meant, expected or done: 力争, 预计, 已
 * - `will`: the same where a verb follows: 将|新建
 * - `local`: such a cue that ends with its clause: 争取
 * - `soft`: one that gives way to a later 完成: 计划投资5亿元,完成3亿元
 * - `loose`: one that without a figure of its own ends with its clause: 确保
 * - `willDo`: what follows 将 and 要 as a verb; `mayDo`: the same, unless `dispose` follows further on: 将审批时限|压缩|至9天
 * - `aim`, `aimed`, `quota`: before a figure, behind it, before its bracket: 目标|不低于2000万吨, 99400万元|的任务, 计划|(6万人)
 * - `toCome`, `begin`: said behind a figure: 70亩近期|将上报, 8公里(预计8月|开工)
 * - `existing`, `remaining`, `inhabitants`: what is there, left, or lives there, whatever the plan: 现有|12所
 * - `meant`, `sought`: what is meant or striven for: 安排, 争取9亩|纳入规划
 * - `coming`, `secondHalf`, `firstHalf`, `passed`: times at the head of a sentence: 明年, 下半年, 上半年, 去年
 * - `planHeading`, `reviewHeading`: words of headings that tell plans from reviews: 打算, 回顾
 * - `heading`: what a heading is about: 2024年政府|工作|报告
 * - `nextHeading`: what a heading of plans says that may name no time: 下一步|打算
 *
 * Names
 * - `verb`: a general verb of reports: 开展, 排查
 * - `light`: a verb that only links: 完成, 实现
 * - `body`, `people`: the end of a word for who did it: 局, 街道, 民警
 * - `head`, `tail`: cut at the head, at the tail of a name: 其中|…, …|达到
 * - `break`: parts who or where from what, and falls out: 各街道|共|组织
 * - `link`: stands between a verb of change and its figure: 增长|了约|9%
 * - `preposition`, `closing`: open and close a phrase of how or where: 在|…|基础上
 * - `stop`, `nounTail`: the noun behind a figure ends before it, or sheds it: 3个项目|已, 3项任务|等
 * - `onward`: what is done next, so that the noun behind a figure ends before it: 3万元现金|送至, 5名亲友|来到
 * - `ranked`: who is ranked among whom: 位居|第三
 * - `nounHead`: a noun that a verb before it qualifies: 示范|企业
 * - `hollow`: leads to a figure and names nothing where it is all that is left: 导致|15人受伤, 录得|66宗
 * - `opens`: opens a clause, so that one pauses before it even where no comma stands: 完成投资5亿元|其中, 受理3件|累计办结2件
 * - `shared`: the head that coordinated names share: 城镇、农村|居民收入
 * - `timely`: an adverb that is part of the rate it leads: 按期|结案率
 * - `passing`: an adverb between a noun and its verb, which falls out: 项目|已|列入清单
 * - `setting`: sets somebody to work, who stands between it and the work: 组织|财政局认领事项
 * - `carrier`: the verb that the phrase of a preposition leads to: 围绕提升服务质量|开展|培训
 * - `handling`: does what the word behind it says: 对企业|进行|检查
 * - `hope`: parts no body from what it does, but a thing from what is hoped of it: 中欧班列|力争|开行
 * - `ground`: closes a circumstance with 上 or 下: 在现有|基础|上
 * - `amount`: is of what stands behind its figure: 投资|6.8亿元的改造
 * - `organisation`: classes the bodies listed before it: 某某等5家|企业
 * - `class`: classes what is listed and says nothing of it: 三个|方面
 * - `recipe`: what is made up of the things told behind it: 工艺条件|为温度60℃、时间2h, 配方|为4%淀粉、1%甘油
 * - `dimension`: what a value is of that stands before it: 10米的水平|距离, 3d水力停留|时间
 * - `causing`: what comes of it follows the figure: 造成|15人死亡
 * - `bare`: names nothing without what was named before: 收入30亿元,|增速|9%
 * - `total`, `added`: says that it is of all, or of what is new alone: 新增企业87家,累计|614家
 * - `staying`: what stays so for long is the measure itself: 连续5年|保持在1500亿斤
 * - `height`: the highest or lowest for so long: 创两个月|新高
 * - `weather`: what the weather is like, between a place and its temperatures: 海州|多云|19℃
 * - `session`, `tick`: when and how a price moves on a market: 指数|尾市|报3012点
 *
 * Shares
 * - `spent`: what a part is spent on, or where it comes from: 支出78%|用于民生
 * - `shareNoun`: the noun of a share: 以40.5%的|占比
 * - `covering`: reaches so much of what stands behind: 覆盖|98.9%的人口
 * - `planned`: what is planned is the whole: 为年初|预算|的53.8%
 * - `weighing`, `reaching`: says how much of the whole it is, or how far it has come: 相当于|总数的1/3, 完成|年度计划的三成
 *
 * Owners
 * - `place`: the name of a place, currency or union that owns figures: 浙江|产量, 欧盟|通胀
 * - `owner`: the end of a word for a group, sector, product or work that owns figures: 采掘业|产值, 女性|占
 * - `deed`: what tells who does something from what is done: 远帆|取得|收入, 张某|已|退缴
 * - `manner`: an adverb, or a verb that takes another, between who does something and what is done: 小周|终于|拿下, 海晟公司|打算|投入
 * - `edge`: parts who it is from where, how or what it is, and is no deed: 该机场|位于, 甲队|在决赛中攻入3球
 * - `measure`: the end of a word for what is measured, which owns nothing: 居民消费|价格, 森林覆盖|率
 * - `unowning`: no owner is or begins so: 最快|, 事故|造成
 * - `owned`, `aspect`: what only bodies, products and sectors have, and a word before it that parts it: 远航国际|合并|营收
 * - `extent`: how long, large, heavy, fast or dear one single thing is, behind its name: 启明塔|占地面积, 周大鸣|身高
 * - `trait`: what a thing, place, creature or person has, behind a name at the head of its sentence: 雪鹿|孵化期, 丁大海|享年
 * - `habit`: how often or in all of what, between who it is and what is done or had: 雪鹿|每天|进食, 《远山》|全书|30回
 * - `group`: people who are told of by shares: 七成|受雇者
 * - `pronoun`: who was told of in another sentence: 他们|在北美
 * - `bodiless`: opens with the sign of a body and is none: 市|场, 县|级
 * - `town`: ends in the sign of a place and is none with a name: 乡|镇, 超|市
 * - `otherThing`: makes another thing of the body or group before it: 居民|消费价格, 企业|所得税
 * - `ofPlace`: behind a place, makes another thing of it: 伦敦|尾市, 世界|锦标赛
 * - `institute`: an institution that goes by the place before it: 北京|大学
 * - `title`: a title or calling that stands before a name: 行政总裁|李响
 * - `common`: a group or thing so common that an owner named before is meant: 远帆营收3亿元,客户|增长5%
 * - `event`: what happens and owns nothing, nor does an owner named before: 火灾|造成2人受伤
 * - `telling`: what is done by those who publish, think or say, and own no figure: 统计局|显示
 * - `quoting`: such a verb with what it tells right behind it: 警方通报称|涉案金额
 *
 * - `plain`: an ordinary word that holds the characters of another word, and is none of what that is: 全部工业, 公共, 行动计划.
 *   The words of change, verbs, bodies and nouns do the same without it
 */
// biome-ignore format: a line a theme
export const roles = [
  'rise', 'fall', 'riseOf', 'fallOf', 'shift', 'more', 'less', 'riseRate', 'fallRate', 'turn', 'above', 'below',
  'yoy', 'sequential', 'yearBefore', 'periodBefore', 'opening', 'standard', 'likewise',
  'plan', 'forecast', 'done', 'will', 'local', 'soft', 'loose', 'willDo', 'mayDo', 'dispose', 'aim', 'aimed', 'quota',
  'toCome', 'begin', 'existing', 'remaining', 'inhabitants', 'meant', 'sought', 'coming', 'secondHalf', 'firstHalf', 'passed',
  'planHeading', 'reviewHeading', 'heading', 'nextHeading',
  'verb', 'light', 'body', 'people', 'head', 'tail', 'break', 'link', 'preposition', 'closing', 'stop', 'nounTail', 'onward', 'ranked',
  'nounHead', 'hollow', 'opens', 'shared', 'place', 'owner', 'deed', 'manner', 'edge', 'measure', 'unowning', 'pronoun', 'group', 'owned',
  'aspect', 'extent', 'trait', 'habit',
  'timely', 'passing', 'setting', 'carrier', 'handling', 'hope', 'ground', 'amount', 'organisation', 'class', 'recipe', 'dimension', 'causing',
  'bare', 'total', 'added', 'staying', 'height', 'weather', 'session', 'tick',
  'spent', 'shareNoun', 'covering', 'planned', 'weighing', 'reaching',
  'bodiless', 'town', 'otherThing', 'ofPlace', 'institute', 'title', 'common', 'event', 'telling', 'quoting', 'plain',
] as const;

/** One of them, or one that a user's verb brings. */
export type Role = (typeof roles)[number] | `own:${string}`;

/** Roles, blank-separated, and the words that have them, blank-separated: `['rise turn', '飙升 攀升']`. */
export type Row = readonly [roles: string, words: string];
