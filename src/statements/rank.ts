/** Where the words of rank begin before a figure: 居全国|第3位, 在全省排名|第一. */
import { originBefore } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 定居, 移位: a word of rank in another word. */
const insideWords = codeSet('民宜定移旅邻安系下行陈专班编安');
/** What is ranked in, and no group to be ranked among. */
export const contests = /考核|考评|评比|测评|评估|评价|竞赛|大赛|比赛|检查|督查|监测|排名/;
const field = /(?:在?(?:全[国省市区县州球]|世界|国内|省内|全球|同类|同行业|东部|中部|西部)[^,;]{0,8})$/;

/** What is ranked by is a name where nothing else is: 排名|由第9位升至第3位. */
const rankNouns = /^(?:排名|位次|名次|排位)/;

/** 居全国第3位, 在全省排名第一, 排名由|第9位: where the words of rank begin. */
export function rankedFrom(v: Vocabulary, folded: string, floor: number, end: number): number {
  const origin = originBefore(folded, end, floor);
  const to = origin < 0 ? end : origin;
  const found = firstRanked(v, folded, floor, to);
  if (found === floor && rankNouns.test(folded.slice(floor, to))) return floor + 2;
  const before = field.exec(folded.slice(Math.max(floor, found - 14), found));
  // 在全市欠薪治理考核中|位居前三: what it is ranked in; 在三级综合医院中|位列第14: among whom
  const start = before && !contests.test(before[0]) ? found - before[0].length : found;
  // 考核中|列全国第5位
  return folded.charAt(start - 1) === '中' && !/[高初]/.test(folded.charAt(start - 2)) ? start - 1 : start;
}

/** The first of the words of rank, or of a rise or fall to it, that reach up to `end`. */
function firstRanked(v: Vocabulary, folded: string, floor: number, end: number): number {
  let found = movedFrom(v, folded, floor, end);
  const limit = Math.max(floor, end - 16);
  for (let i = end; i > limit; i--) {
    const word = v.ranked.before(folded, i, floor);
    if (!word) continue;
    if (word.word.length === 1 && insideWords.has(folded.charCodeAt(i - 2))) continue;
    const start = i - word.word.length;
    found = Math.min(found, start);
    i = start + 1;
  }
  return found;
}

const leadingOn = codeSet('到至为');

/** 飙升至|第3位 */
function movedFrom(v: Vocabulary, folded: string, floor: number, end: number): number {
  if (!leadingOn.has(folded.charCodeAt(end - 1))) return end;
  const verb = v.turning.before(folded, end - 1, floor);
  return verb ? end - 1 - verb.word.length : end;
}
