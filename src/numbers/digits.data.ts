/** The characters that numerals are written with, as the folded view spells them. */

/** Chinese digits, with their financial capitals (GB/T 15835; 正楷大写数字) and spoken forms. */
export const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  贰: 2,
  三: 3,
  叁: 3,
  仨: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Digits that are everyday words too (陆地, 放肆, 队伍); alone they need a numeral's neighbours. */
export const financialDigits = '壹贰叁肆伍陆柒捌玖拾佰仟';

/** Tens written as one character. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Powers of ten inside a section of four digits. */
export const smallScales: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Powers that multiply all before them: exponents of ten. */
export const bigScales: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** Letters that stand for a scale right after digits (`40k`, `3W`, `1.2M`): exponents of ten. */
export const letterScales: Readonly<Record<string, number>> = { k: 3, K: 3, w: 4, W: 4, M: 6 };

/** 千 and 兆 (also 百) open a unit's name before these: 千瓦, 千米, 千克, 兆帕, 百帕. They are then no scale. */
export const prefixedUnitHeads = '瓦米克卡帕伏安赫焦牛升字比欧法贝巴';

/** Currencies and places that begin with the same characters: in 三千欧元 and 五千法郎 千 is a scale. */
export const namesBehindScales = [
  '欧元 欧盟 欧洲 法郎 比索 比尔 比特币 克朗 卡塔尔 卡尔 巴西 巴林 巴拿马 巴波亚 巴基斯坦 牛羊 升级',
];

/** Approximators inside a numeral, after a digit or scale. */
export const embeddedOver = '余多';

/** Characters that make a noun with a following 数: 人数, 件数, 指数, 总数. */
export const countNounHeads = '人件户次总指基分个天款家台张倍系参函少多半额度字代岁无复整小负点实';

/** Behind a day written with a middle dot, which names an event: 5·12汶川地震, 3·15晚会. */
export const namesOfDays = '汶玉舟地晚暴特重事案专爆火洪矿消行活国世全泥山灾抗大打暴';

/** Characters before 负 that make it a word, not a sign: 减负, 担负, 胜负. */
export const negativeHeads = '减欠担肩抱自胜正不背重辜';
