/** Words beside a numeral that make it a name, a code or an ordinal. */

/** Before a numeral: an ordinal (第3), a number sign (#5), a year in brackets (〔2023), an escape in a link. */
export const codeHeads = '第#№〔~@&\\';

/** Behind digits that name something: 36号, 320国道, 12345热线, 2.0版. */
export const codeTails = [
  '号 # 届',
  '国道 省道 县道 乡道 高速 公里处 级公路',
  '热线 专线 服务热 平台 便民 举报 电话 指挥 专班',
  '版 年版 系列 型',
  '工程 模式 网 条例',
];

/** Before the digit of an address: 5栋3单元. */
export const addressTails = '栋幢';

/** Measure words before which 一 is always an article: 一个, 一批, 一套. */
export const articles = '个批套种些类系定样般方部面边带级人村镇县市国省';

/** What stands before 一年 or 半年 where it measures a time: 为期一年, 持续半年, 已满一年. */
export const lastingHeads = '期时续满长短需了达隔逾近超足到约';

/** Verbs before 一起 that make it a case counted, not an adverb. */
export const caseVerbs = '生处报办破获理结立查诉现过';
