/** What is published, thought or said: who does that owns no figure, unless he tells of himself. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 材|料, 饲|料, but 该行|料 */
const materials = codeSet('材原饲燃塑饮肥涂资面油颜香染配调物史');
/** 数|据, 票|据, but 据海关统计 */
const bases = codeSet('数票单收证凭借契论');

function isPartOfNoun(folded: string, at: number, word: string): boolean {
  if (word === '料') return materials.has(folded.charCodeAt(at - 1));
  return word === '据' && bases.has(folded.charCodeAt(at - 1));
}

/** The last word for what is published, thought or said: who does that owns no figure. */
export function tellingIn(v: Vocabulary, folded: string, start: number, end: number): Span | undefined {
  let last: Span | undefined;
  for (let i = start; i < end; i++) {
    const word = v.telling.at(folded, i, end);
    if (!word || isPartOfNoun(folded, i, word.word)) continue;
    const told = { start: i, end: i + word.word.length };
    if (word.value) last = told;
    i = told.end - 1;
  }
  return last;
}

/** Whether who tells it does what is told, or tells it of himself; `telling` is the word for it, `end` that of the phrase. */
export function tellsOfItself(v: Vocabulary, folded: string, telling: Span, end: number): boolean {
  return (
    ofItself.test(folded.slice(telling.start, end)) || doesAfter(folded, telling.end) || doesToo(v, folded, telling)
  );
}

const longestTurn = 8;

/** 交通部宣布|,下月起将…, 周女士报警称|,自己…: behind the word the teller does it. */
export function doesAfter(folded: string, at: number): boolean {
  return doesItself.test(folded.slice(at, at + longestTurn));
}

/** 某部队称|,已摧毁军车10辆: what is told is what the teller does. */
const doesItself =
  /^(?:[,:]?“?(?:自己|其?本人|[他她](?![们国乡人]))|[其该]?当[天日](?=[对向在与将])|其(?=已|将|对|在)|,?(?:已经?|将|正在?|还将?|计划|拟)(?![有造导致使达超升降增减占连接在是]))/;

/** 某部队称|拦截了2枚导弹: who tells it does it, where nobody else is named. */
function doesToo(v: Vocabulary, folded: string, telling: Span): boolean {
  if (
    !speaking.has(folded.slice(telling.start, telling.end)) ||
    reports.test(folded.slice(Math.max(0, telling.start - longestReport), telling.start))
  )
    return false;
  const deed = v.deeds.at(folded, telling.end) ?? v.verbs.at(folded, telling.end);
  return (deed?.word.length ?? 0) > 1 && folded.charAt(telling.end + deed!.word.length) === '了';
}

const speaking: ReadonlySet<string> = new Set(['称', '说', '宣布', '表示']);
const longestReport = 4;
/** Who tells what others do. */
const reports =
  /(?:报道|报告|消息|媒体|数据|资料|文章|通报|声明|通讯社|电视台|官员|人士|专家|发言人|目击者|记者|统计)$/;

const ofItself =
  /^(?:预计|预期|宣布)|^(?:发布|公布|披露).*(?:业绩|财报|[年中季]报|[预公]告|计划|方案|安排|草案|(?:产销|经营|运营|营运|销售|交付|生产|销量|业务)(?:数据|情况|[简快]报))/;
