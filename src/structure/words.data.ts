/** Words that tell how the figures of a list stand to their whole. All are matched against the words right before a figure. */

/** The figure is the sum of the list before it: 补贴合计719.88万元. */
export const total = /(?:合计|共计|总计)[^,;:、()]{0,8}$/;
/** The same where nothing but the word stands between the list and its sum: A3件、B2件,共5件. */
export const bareTotal = /^[,、]?(?:共|总共|一共|合共)$/;
/** The list is said to be whole: 分别为, 分为. */
export const handedOut = /^[^,;:()]{0,10}[,:]?[^,;:()]{0,2}(?:分别[为是]|分为|即)[:,]?[^,;:]{0,24}$/;
/** The figure is what is left of the whole: 其余36个, 剩余11个. */
export const rest = /(?:其余|其它|其他|剩余|余下|剩下|尚有|还有)[^,;:、()]{0,12}$/;
/** The same, said alone: 另1件在办理中. */
export const bareRest = /^[,、;]?(?:另|另有|另外)$/;
/** The figure is what is not done yet. */
export const undone =
  /(?:办理中|整改中|处理中|审理中|建设中|推进中|进行中|在办|在建|在审|待[一-龥]{1,4}|正在?[一-龥]{1,6}|未[一-龥]{1,6})$/;
/** The figure is what is done. */
export const done = /(?:已|完成|办结|整改|结案|审结|处理|整治|销号|完工|验收|建成|竣工)[^,;:、()]{0,10}$/;
/** A figure that is done is no whole of what is left. */
export const finished = /已|办结|完成(?:整改|办结|验收)/;
/** Each of the names before it has this many: A、B、C各2场. */
export const each = /各(?:自|有|为)?$/;
/** A clause that starts so is a new statement, not the next part. */
export const fresh = /^[\s]*(?:同比|同时|此外|另外|并|还|全年|今年|截至|截止|目前|累计|总|为|用于|涉及|惠及)/;
/** A bracket that starts so holds some of the whole, or none of it. */
export const some = /^(?:含|包括|包含|如|其中)/;
export const apart = /^(?:不含|不包括|另|除|较|比|上年|去年|同比|全[国省市县区]|计划|任务|目标)/;

/** Names that together make a whole. A list that has one of each row's words is meant to be complete. */
export const complements: readonly (readonly RegExp[])[] = [
  [/^非税/, /^(?:地方)?税/],
  [/出口/, /进口/],
  [/^(?:城镇|城市|市区|城区)/, /^(?:农村|乡村|乡镇)/],
  [/男/, /女/],
  [/^优(?!良)/, /^良/],
  [/^(?:第)?一(?:产|次产)/, /^(?:第)?二(?:产|次产)/, /^(?:第)?三(?:产|次产)/],
  [/新建|新增/, /改造|改建|改扩建|续建|结转|提质/],
  [/(?:立即|现场|当场|立行|即时)/, /限期/],
  [/户籍/, /非户籍|流动|外来/],
  [/^常住/, /^流动/],
  [/内资/, /外资/],
  [/国内|省内/, /国际|境外|国外|省外/],
  [/公办/, /民办/],
  [/线上/, /线下/],
  [/民事/, /刑事/, /行政/],
  [/^(?:财政|政府)/, /^(?:社会|自筹|企业|群众)/],
];
