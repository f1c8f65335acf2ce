/** The noun behind a figure, with what it does where that is part of what is counted. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { Steps } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest noun behind a figure. */
export const longestAfter = 26;
const nounStops = codeSet(' \t\n\r,;:、。()[]!?”》—/…+×÷=<>±');
/** What a noun after a figure may end before, or go around. */
const nounMarks = codeSet(' \t\n\r,;:、。()[]!?”》—/…+×÷=<>±.“《为并用分');

/** What stands behind a figure. */
interface Behind extends Span {
  readonly v: Vocabulary;
  readonly folded: string;
}

/** From where on the noun is looked through; -1 where what stands behind the figure is none. */
export const nounOpenings = new Steps<Behind, number>([
  { name: 'what becomes of the figure', read: moves },
  { name: 'negation that leads to a noun', read: negated },
  { name: 'attribute before a noun', read: attributed },
  {
    name: 'no noun',
    read: ({ v, folded, start, end }) => (v.afterStops.at(folded, start, end)?.value ? -1 : undefined),
  },
]);

/** A mark or sign that a noun may end before. */
interface Mark extends Behind {
  at: number;
  /** Where the figure's own text ends. */
  readonly limit: number;
}

/** Where the noun goes on behind the mark; -1 where it ends. */
export const nounMarkings = new Steps<Mark, number>([
  { name: 'kinds of places in brackets', read: aroundKinds },
  { name: 'words in quotes', read: aroundQuotes },
  { name: 'noun in 为', read: ({ folded, at }) => (isInWei(folded, at) ? at + 1 : undefined) },
  { name: 'end of the noun', read: endsNoun },
]);

/** The noun (with what it does) right after a figure, up to the next figure, mark or function word; or undefined. */
export function nounAfter(v: Vocabulary, folded: string, from: number, limit: number): Span | undefined {
  const start = nounStart(folded, from, limit);
  const end = Math.min(limit, start + longestAfter);
  const mark: Mark = { v, folded, start, end, limit, at: start };
  let at = nounOpenings.read(mark) ?? start;
  if (at < 0) return undefined;
  while (at < end) {
    mark.at = at;
    const code = folded.charCodeAt(at);
    if (at > start + 1 && ((v.onward.opens(code) && v.onward.at(folded, at, end)) || goesOnToSay(mark, code))) {
      at = withoutAdverb(folded, start, at);
      break;
    }
    const next = (nounMarks.has(code) ? nounMarkings.read(mark) : undefined) ?? at + 1;
    if (next < 0) break;
    at = next;
  }
  // 92%的去除率|和约|75%的回收率
  if (at === limit && boundJoint.test(folded.slice(Math.max(start, at - 3), at)))
    at -= joints.has(folded.charCodeAt(at - 2)) ? 2 : 3;
  // 33个事务所|作为联系点
  if (folded.charAt(at) === '为' && madeInto.has(folded.charCodeAt(at - 1))) at--;
  at = trimAfter(v, folded, start, at);
  return at > start ? { start, end: at } : undefined;
}

const boundJoint = /[和与及、](?:[约近超逾]|超过|不足|至少)$/;
const joints = codeSet('和与及、');

/** 2.5亿元|成长10%, 5万人|下滑|至3万人: what becomes of the figure is no noun; 3个|提升项目 is. */
function moves({ v, folded, start, end }: Behind): number | undefined {
  const verb = v.change.at(folded, start, end);
  if (!verb || verb.value.form === 'noun') return undefined;
  const behind = start + verb.word.length;
  // 比上月的5.3%|低|0.3个百分点
  if (verb.value.form === 'short') return behind === end ? -1 : undefined;
  return behind >= end || behindVerb.has(folded.charCodeAt(behind)) ? -1 : undefined;
}

const behindVerb = codeSet('0123456789了至到约近超逾,。;');

/** 3种基质|可推广, 3位主角|也退场: what is said of what is counted. */
function goesOnToSay({ v, folded, at, end }: Mark, code: number): boolean {
  if (!sayingCodes.has(code) || saying[folded.charAt(at)]!.includes(folded.charAt(at - 1))) return false;
  const word = v.afterStops.at(folded, at, end);
  return word?.value === true && word.word.length === 1;
}

/** 3个州|还|在用, 4处景点|都|可看到 */
function withoutAdverb(folded: string, start: number, at: number): number {
  const before = folded.slice(start, at);
  return start + before.replace(/(?:[都均还又也即仍正]|虽然|先后|陆续|相继|其|后)+$/, '').length;
}

/** Adverbs and auxiliaries, each with what makes another word of it right before. */
const saying: Readonly<Record<string, string>> = {
  也: '',
  可: '许认宁不即',
  就: '成造',
  在: '存现实潜正所内外健自在',
  把: '拖火门',
};
const sayingCodes = codeSet(Object.keys(saying).join(''));

/** Behind blanks, 的 and 之. */
function nounStart(folded: string, from: number, limit: number): number {
  let start = from;
  if (folded.charAt(from) === ' ' && isPause(folded, from)) return limit;
  while (start < limit && folded.charAt(start) === ' ') start++;
  const character = folded.charAt(start);
  const of = character === '的' || (character === '之' && !spans.has(folded.charCodeAt(start + 1)));
  return of ? start + 1 : start + fromSomewhere(folded, start, limit);
}

const from = /^来自[^,;。、的]{2,24}的(?=[\u4e00-\u9fff])/;
const longestFrom = 30;
/** Where they are from is told in so few characters that it may stay in the name. */
const shortFrom = 8;

/** 100名|来自海州各界热心环保的|市民: the length of where they are from. */
function fromSomewhere(folded: string, start: number, limit: number): number {
  if (!folded.startsWith('来自', start)) return 0;
  const said = from.exec(folded.slice(start, Math.min(limit, start + longestFrom)))?.[0].length ?? 0;
  return said > shortFrom ? said : 0;
}

const longestHeadline = 60;
const inHeadline = /【[^】\n]*\d[^】\d ]*$/;

/** 【甲省确诊189例| 乙省新增64例】: a blank in a headline is a pause. */
function isPause(folded: string, at: number): boolean {
  return inHeadline.test(folded.slice(Math.max(0, at - longestHeadline), at));
}

/** 两个|不通高铁的市: what would stop a noun opens a clause that leads to one. */
function negated({ v, folded, start, end }: Behind): number | undefined {
  if (!negations.has(folded.charCodeAt(start))) return undefined;
  const stop = v.afterStops.at(folded, start, end);
  return stop !== undefined && stop.word !== '不等' ? start + 1 : undefined;
}

/** 3个|已建成的|园区 */
function attributed({ v, folded, start, end }: Behind): number | undefined {
  if (!opensClause.has(folded.charCodeAt(start)) || !v.afterStops.at(folded, start, end)?.value) return undefined;
  const opened = attributeEnd(folded, start, end);
  return opened < 0 ? undefined : opened;
}

/** 5个乡镇|(街道)|服务站 */
function aroundKinds({ folded, at }: Mark): number | undefined {
  const kinds = folded.charAt(at) === '(' ? placeKinds.exec(folded.slice(at, at + 12)) : undefined;
  return kinds ? at + kinds[0].length : undefined;
}

/** 12名|“好邻居”|志愿者 */
function aroundQuotes({ folded, at, limit }: Mark): number | undefined {
  const character = folded.charAt(at);
  if (character !== '“' && character !== '《') return undefined;
  const close = character === '“' ? '”' : '》';
  let ahead = at + 1;
  while (ahead < limit && ahead - at < longestQuote && folded.charAt(ahead) !== close) ahead++;
  return folded.charAt(ahead) === close ? ahead + 1 : -1;
}

/** 违法行|为, 人|为破坏, 合|并重整: 为 or 并 ends a word. */
function isInWei(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return folded.charAt(at) === '为' ? endsInWei.has(before) : folded.charAt(at) === '并' && merging.has(before);
}

/** 3个项目|已开工, 3个项目|,… */
function endsNoun({ v, folded, at, end }: Mark): number | undefined {
  // 占1/5|.因此: a half-width stop
  if (folded.charAt(at) === '.' && !/[\dA-Za-z]/.test(folded.charAt(at + 1))) return -1;
  return nounStops.has(folded.charCodeAt(at)) || v.afterStops.at(folded, at, end)?.value ? -1 : undefined;
}

const longestQuote = 40;
/** 5天之内, 20人之多 */
const spans = codeSet('内外间多后前久上下');
/** 无物业小区, 未达标断面 */
const negations = codeSet('不未无非');
const opensClause = codeSet('不未无有可已在对按经含用');
/** 乡镇(街道)服务站 */
const placeKinds = /^\([市县区镇乡村街道社团场、套件台自治直辖州盟旗]+\)/;
const merging = codeSet('合兼吞');
const endsInWei = codeSet('行人认');
const madeInto = codeSet('作列视称评定');

/** Behind the 的 that closes a clause before a noun (不通高铁的|市), or -1. */
function attributeEnd(folded: string, start: number, end: number): number {
  const limit = Math.min(end - 1, start + longestAttribute);
  for (let i = start + 2; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (nounStops.has(code)) return -1;
    if (folded.charAt(i) === '的') return i + 1;
  }
  return -1;
}

const longestAttribute = 14;

function trimAfter(v: Vocabulary, folded: string, start: number, end: number): number {
  let at = end;
  for (let word = v.afterTail.before(folded, at, start); word; word = v.afterTail.before(folded, at, start)) {
    if (word.word.length === at - start || v.trailing.before(folded, at, start)?.value === false) break;
    at -= word.word.length;
  }
  return at;
}
