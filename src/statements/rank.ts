/** Where the words of rank begin before a figure: 居全国|第3位, 在全省排名|第一. */
import { codeSet } from '../text/codes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 定居, 移位: a word of rank in another word. */
const insideWords = codeSet('民宜定移旅邻安系下行陈专班编安');
/** What is ranked in, and no group to be ranked among. */
export const contests = /考核|考评|评比|测评|评估|评价|竞赛|大赛|比赛|检查|督查|监测|排名/;
const field = /(?:在?(?:全[国省市区县州球]|世界|国内|省内|全球|同类|同行业|东部|中部|西部)[^,;]{0,8})$/;

/** 居全国第3位, 在全省排名第一: where the words of rank begin. */
export function rankedFrom(v: Vocabulary, folded: string, floor: number, end: number): number {
  let found = end;
  const limit = Math.max(floor, end - 16);
  for (let i = end; i > limit; i--) {
    const word = v.ranked.before(folded, i, floor);
    if (!word) continue;
    if (word.word.length === 1 && insideWords.has(folded.charCodeAt(i - 2))) continue;
    found = i - word.word.length;
    i = found + 1;
  }
  const before = field.exec(folded.slice(Math.max(floor, found - 14), found));
  // 在全市欠薪治理考核中|位居前三: what it is ranked in; 在三级综合医院中|位列第14: among whom
  const start = before && !contests.test(before[0]) ? found - before[0].length : found;
  // 考核中|列全国第5位
  return folded.charAt(start - 1) === '中' && !/[高初]/.test(folded.charAt(start - 2)) ? start - 1 : start;
}
