/** Words beside a numeral that make it a name, a code or an ordinal. */

/** Measure words before which 一 is always an article: 一个, 一批, 一套. */
export const articles = '个批套种些类系定样般方部面边带级人村镇县市国省';

/** What stands before 一年 or 半年 where it measures a time: 为期一年, 持续半年, 已满一年. */
export const lastingHeads = '期时续满长短需了达隔逾近超足到约';

/** Verbs before 一起 that make it a case counted, not an adverb. */
export const caseVerbs = '生处报办破获理结立查诉现过';
