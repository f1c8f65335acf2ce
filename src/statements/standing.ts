/** Owners that marks and standing words tell: names in quotes, gatherings, contestants, what an attribute leads to. */
import { codeSet } from '../text/codes.ts';
import { contests } from '../text/contests.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/words.ts';
import { readBody, readThing } from './bodies.ts';
import { measuredIn } from './had.ts';
import { isOwner, longest, type Phrase } from './owner.ts';
import { endsOf } from './rule.ts';
import { nextToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const closings: Readonly<Record<string, string>> = { '“': '”', '「': '」' };
/** The marks that close a name. */
export const nameClosings = Object.values(closings).join('');
const longestQuote = 14;
const longestKind = 4;
/** “海鲸”|号, “雄鹰”|型 */
const models = codeSet('号型级');
/** “一站|式”|办理: how, and not who. */
const ways = codeSet('式化型制率');

/** “海州通”|占四成, 「云岭」大厦|严重倾斜: a name in quotes before what it does or is, with the kind of thing that it names. */
export function readQuoted(phrase: Phrase): Span | undefined {
  const { v, folded, pieces, end } = phrase;
  const { start } = pieces[0]!;
  const closing = closings[folded.charAt(start)];
  if (closing === undefined) return undefined;
  const close = start + 1 + folded.slice(start + 1, Math.min(end, start + longestQuote) + 1).indexOf(closing);
  if (close < start + 3) return undefined;
  if (ways.has(folded.charCodeAt(close - 1))) return undefined;
  const behind = close + 1;
  for (let at = Math.min(pieces[0]!.end, behind + longestKind); at > behind; at--) {
    const kind = v.owners.before(folded, at, behind);
    if (kind && kind.value !== 'none' && kind.word.length === at - behind) return { start, end: at };
  }
  // “海鲸”号潜水器|长
  const made = models.has(folded.charCodeAt(behind))
    ? measuredIn({ ...phrase, pieces: [{ start: behind, end }] }, v.traits)
    : undefined;
  if (made) return { start, end: made.end };
  const next = v.edges.at(folded, behind, behind + longestKind);
  return next?.value === 'edge' && next.word !== '是' ? { start, end: behind } : undefined;
}

const gatherings =
  '大会|论坛|峰会|博览会|[广进消服链交展]交?博?会|交易会|展览会|展销会|洽谈会|对接会|招聘会|研讨班|培训班|专场|运动会|[奥亚全残大]运会|世博会|电影展会';
const gathering = new RegExp(
  `^(?:[本此这][次届场]|第[\\d一二三四五六七八九十百]+届)?[\\u4e00-\\u9fff]{0,8}?(?:${gatherings})`,
);
/** What the words for gatherings end in. */
export const gatheringEnds = endsOf(gatherings);
const longestGathering = 18;

/** 大会|表彰了10名教师, 本届展销会|共签约20个项目: a gathering before what it does. */
export function readGathering({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const found = gathering.exec(folded.slice(start, Math.min(end, start + longestGathering)));
  if (!found) return undefined;
  const owner = { start, end: start + found[0].length };
  const does = v.edges.at(folded, owner.end, end)?.value === 'edge' || v.verbs.at(folded, owner.end, end);
  return does && !nextToken(v, folded, start, owner.end) ? owner : undefined;
}

const score =
  /^以\s*(?:\d{1,3}[:比]\d{1,3}(?:[、,和及]\d{1,3}[:比]\d{1,3})*|[零〇一二三四五六七八九十]{1,3}[:比][零〇一二三四五六七八九十]{1,3})/;
const longestScore = 40;
/** 以11:9|艰难|战胜 */
const longestManner = 2;
const longestContestant = 10;
/** 决赛, 首轮: where it comes to the score. */
const rounds = /(?:[赛轮场局杯盘节]|[总比]分)$|在/;

/** 以3.2元的价格 */
const price =
  /^以[^,;:。\d]{0,8}[\d一二两三四五六七八九十百][^,;:。的]{0,14}的(?:[^,;:。的]{0,4}价格?|对价|代价|价款|[好总]?成绩|优势|比分|得票率|(?:市场)?份额|市占率|占比|比例)/;

/** 以9秒98|夺冠, 以82分|位居榜首, 以三票|当选 */
const marked =
  /^以[约近超逾]?[\d.一二两三四五六七八九十百]{1,8}(?:分|秒|米|环|公斤|千克|杆|票)[\d.秒]{0,6}(?:的[^,;:。的]{0,4})?(?:勇|强势|成功|再次|暂|并列)?[夺获摘拿打位居排领刷创当胜晋暂名列折]/;

/** 周明|以11:9战胜: who comes to the score; 远帆|以95元的价格中标: who deals at the price. */
export function readContestant({ v, folded, pieces, end, edge }: Phrase): Span | undefined {
  const { start } = pieces.at(-1)!;
  // 周明|在主场|以3:1战胜
  const owner = { start, end: pieces.length === 1 ? Math.min(edge, end) : end };
  if (pieces.at(-1)!.end !== end || end - owner.start > longestContestant || folded.charAt(end) !== '以')
    return undefined;
  const behind = folded.slice(end, end + longestScore);
  const said = score.exec(behind)?.[0].length ?? 0;
  if (!(said > 0 && endsContest(folded, end + said)) && !price.test(behind) && !marked.test(behind)) return undefined;
  if (rounds.test(folded.slice(start, owner.end))) return undefined;
  return isOwner(v, folded, owner) && !nextToken(v, folded, start, owner.end) ? owner : undefined;
}

function endsContest(folded: string, from: number): boolean {
  for (let at = from; at <= from + longestManner; at++) if (wordAt(contests, folded, at)) return true;
  return false;
}

/** 江川|一家|生产钢管的企业 */
const longestArticle = 4;
const topic = /^(?:至于|对于)/;
/** Farthest that the head stands behind its attribute. */
const longestAttribute = 16;
const parting = codeSet(',;:。、(对向为把将从与给被');

/** 县政府推动的|沿海国家|旅客, 林某领导的|山河党|支持率: the group or body that the attribute leads to. */
export function readAttributed(phrase: Phrase): Span | undefined {
  const { v, folded, pieces, end } = phrase;
  const first = pieces[0]!;
  const start = first.start + (topic.exec(folded.slice(first.start, first.start + 2))?.[0].length ?? 0);
  const of = attributeEnd(v, folded, start, first.end);
  if (of < 0) return undefined;
  const rest: Phrase = { ...phrase, pieces: [{ start: of, end: first.end }] };
  const owner = readBody(rest) ?? countryIn(rest);
  if (!owner || v.commons.has(folded.slice(owner.start, owner.end))) return undefined;
  const next = folded.charAt(owner.end);
  return next !== '中' && (owner.end < end || next === ',') ? owner : undefined;
}

/** 沿海|国家: of things only countries do what is told. */
function countryIn(rest: Phrase): Span | undefined {
  const thing = readThing(rest);
  return thing && rest.folded.startsWith('国家', thing.end - 2) ? thing : undefined;
}

/** 地处|山区的|平川县化肥厂 */
const located = /^(?:地处|位于|坐落|来自|家住|毗邻|濒临|紧邻)/;
const leads = /^(?:领导|执掌|隶属)/;
/** 亲|某国的党 */
const leanings = codeSet('亲反');

/** Behind the 的 that closes what somebody does at the head of a phrase, or -1. */
function attributeEnd(v: Vocabulary, folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + longest + longestAttribute);
  const place = v.places.at(folded, start, end)?.word.length ?? 0;
  let done = leanings.has(folded.charCodeAt(start));
  for (let i = start; i < limit; i++) {
    if (parting.has(folded.charCodeAt(i))) return -1;
    if (folded.charAt(i) === '的') return done && i + 2 < end ? i + 1 : -1;
    const words = folded.slice(i, i + 2);
    const acts = (v.acts.at(folded, i, limit)?.word.length ?? 0) > 1 || leads.test(words) || located.test(words);
    // 江川|推动的, but 江川|手机市场配置…的
    if ((i > start + 1 || located.test(words)) && acts && (place === 0 || i <= start + place + longestArticle))
      done = true;
  }
  return -1;
}
