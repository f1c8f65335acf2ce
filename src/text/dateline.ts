/** Datelines: where and when a report was written. 新华社北京1月2日电, 本报讯, 快讯8月25日丨. */
import { createWordSet } from './words.ts';

/** What ends a dateline behind its day; 6日电价 and 3日讯问 end none. */
export const wire = '[电讯](?![子话动报网费价力商问])';

/** What may stand behind the day of a dateline, and what before it: 财经讯 7月3日. */
export const wiresBehind = createWordSet(['电', '讯', '消息', '丨', '|']);
export const wiresBefore = createWordSet(['电', '讯']);

const agency =
  '(?:新华社|本报|中新社|中新网|人民网|本台|央视|[\\u4e00-\\u9fff]{2,4}(?:[日晚时早晨商快]报|都市报|广播网|新闻网))';
const reporter = '(?:[\\s(]*记者[\\u4e00-\\u9fff、\\s]{2,14}?(?:报道|摄影报道|\\)))?';
/** 6, 二十三 */
const day = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const dateline = new RegExp(
  `[\\s(]*(?:据)?${agency}?[\\u4e00-\\u9fff]{0,8}(?:${day}月)?${day}日${wire}${reporter}[)\\s:]*`,
  'y',
);

/** 本报讯|, 本台消息(记者某某)|: without place or day. */
const undated = new RegExp(`[\\s(]*(?:据)?${agency}(?:综合)?(?:讯|消息)(?![息号])${reporter}[)\\s:]*`, 'y');

/** 新华社某市6月23日电(记者某某)|, 新华社某市六月二十三日电|代表团今天…: where the text behind the dateline starts; `from` where none stands there. */
export function behindDateline(folded: string, from: number): number {
  dateline.lastIndex = from;
  if (dateline.test(folded)) return dateline.lastIndex;
  undated.lastIndex = from;
  return undated.test(folded) ? undated.lastIndex : from;
}
