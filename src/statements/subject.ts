/**
 * Whose figure it is: the place, body, company, person, group, product or security that the indicator belongs to, read
 * from the phrase before the figure, or carried on from earlier in its sentence.
 */
import { codeSet, isHan } from '../text/codes.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { trimHead, trimTail, withoutPeriods } from './name.ts';
import { ask, inOrder, type Rule } from './rule.ts';
import { nextToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The phrase that may say whose a figure is. */
export interface Owning {
  readonly v: Vocabulary;
  readonly source: Source;
  readonly periods: readonly Span[];
  readonly start: number;
  /** Where the words of the relation begin, or the figure. */
  readonly end: number;
  /** It tells of a move, and the owner before is one that moves on a market. */
  readonly market?: boolean;
}

/** A phrase behind what tells it, as pieces between times. */
interface Phrase {
  readonly v: Vocabulary;
  readonly folded: string;
  /** The phrase without times and function words at its head. */
  readonly pieces: readonly Span[];
  readonly end: number;
  readonly market: boolean;
}

/** An owner in a phrase. */
export interface Owner extends Span {
  readonly rule: string;
  /** It gives way to an owner that the sentence has named before. */
  readonly weak?: true;
  /** It is part of what is measured, so the name keeps it: 批发业|营业额. */
  readonly kept?: true;
  /** Nothing stands between it and the figure but function words. */
  readonly whole?: true;
  /** Where its own words begin behind the word that tells them: 统计处预估|零售业. */
  readonly told?: number;
}

/** Longest owner. */
const longest = 18;

/** The ways in which a phrase says whose its figure is. */
export const subjectRules: readonly (Rule<Phrase, Span> & { readonly weak?: true; readonly kept?: true })[] = [
  { name: 'listed code', read: readCoded },
  { name: 'taken hold of', read: readTaken },
  { name: 'person', read: readPerson },
  { name: 'body or place named as such', read: readDetermined },
  {
    name: 'market',
    read: readMarket,
    kept: true,
    beats: ['place', 'before its verb', 'before 的', 'before a time', 'group or thing'],
  },
  { name: 'moves likewise', read: readLikewise, kept: true, beats: ['place'] },
  { name: 'currency', read: readCurrency, kept: true, beats: ['market', 'place'] },
  { name: 'named after a place', read: readNamedAfter, beats: ['place'] },
  { name: 'place', read: readPlace, beats: ['body', 'group or thing'] },
  { name: 'body', read: readBody, beats: ['group or thing'] },
  { name: 'group or thing', read: readThing, kept: true, beats: ['before a time', 'before its verb', 'before 的'] },
  { name: 'before a time', read: readBeforeTime, beats: ['before its verb', 'before 的'] },
  { name: 'before its verb', read: readDoer, beats: ['before 的'] },
  { name: 'before 的', read: readPossessor, weak: true, kept: true },
];

/** Rules of owners that move on a market. */
export const moving: ReadonlySet<string> = new Set(['market', 'moves likewise']);

const ordered = inOrder(subjectRules) as typeof subjectRules;

/** The owner that a phrase names, with the rule that found it. */
export function ownerOf(owning: Owning): Owner | undefined {
  const { v, source, start } = owning;
  const { folded } = source;
  const end = trimTail(v, folded, { start, end: Math.max(start, owning.end) }).end;
  const telling = tellingIn(v, folded, start, end);
  if (telling && telling.end >= end) return undefined;
  const told = ownerIn({ ...owning, start: telling?.end ?? start, end });
  if (told || !telling) return told && telling ? { ...told, told: telling.end } : told;
  // 远帆|预计|实现净利润, 远帆|发布|年报: who tells of itself
  return ofItself.test(folded.slice(telling.start, end)) ? tellerIn({ ...owning, end: telling.start }) : undefined;
}

const ofItself = /^(?:预计|预期|宣布)|^(?:发布|公布|披露).*(?:业绩|财报|[年中季]报|预告|计划|公告|方案|安排|草案)/;
/** 将目标价上调至: who rates owns nothing of it. */
const rating = /[将把给][^,;的]*(?:目标价|评级)/;

/** Who does what a verb right behind tells. */
function tellerIn({ v, source, periods, start, end }: Owning): Owner | undefined {
  const piece = withoutPeriods(periods, start, end).at(-1);
  if (!piece) return undefined;
  const owner = trimTail(v, source.folded, trimHead(v, source.folded, piece));
  const words = source.folded.slice(owner.start, owner.end);
  return isOwner(owner, words) ? { ...owner, rule: 'before its verb' } : undefined;
}

function ownerIn({ v, source, periods, start, end, market = false }: Owning): Owner | undefined {
  const { folded } = source;
  if (rating.test(folded.slice(start, end))) return undefined;
  const pieces: Span[] = [];
  for (const piece of withoutPeriods(periods, start, end)) {
    const from = headEnd(folded, trimHead(v, folded, piece).start, piece.end);
    if (from < piece.end) pieces.push({ start: from, end: piece.end });
  }
  // 对美国|出口, 与上年|相比: the other side
  const first = pieces[0];
  if (
    !first ||
    others.has(folded.charCodeAt(first.start - 1)) ||
    means.test(folded.slice(Math.max(start, first.start - 2), first.start))
  )
    return undefined;
  const answer = ask(ordered, { v, folded, pieces, end, market });
  if (!answer) return undefined;
  const { name, weak, kept } = answer.rule as (typeof subjectRules)[number];
  const owner = answer.said;
  const rest = trimHead(v, folded, { start: Math.min(owner.end, end), end });
  return {
    ...owner,
    rule: name,
    ...(weak && { weak }),
    ...((kept || (name === 'before its verb' && adverbs.test(folded.slice(owner.end, owner.end + 2)))) && {
      kept: true as const,
    }),
    ...(rest.end <= rest.start && { whole: true }),
  };
}

/** 高炉|已|检修: what stands before no more than an adverb stays in the name. */
const adverbs = /^(?:已|累计|合计|共|仍|均|分别|又|还|首次)/;
const others = codeSet('对向与比同较占据从替');
const means = /(?:通过|为|由|按|用)$/;
const article = /^(?:结果|一[个台座艘家种项名位])\s*/;

/** 一座|铁路桥: what stands before the words of an owner. */
function headEnd(folded: string, start: number, end: number): number {
  return start + (article.exec(folded.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0);
}

const generic = /(?:标准|情况|内容|如下|目标|方面|结果|表明|方案|数据|原因|[看中时]|包括|分别)$/;

/** What the evidence calls {@link labelOf}. */
export const labelRule = 'label of a list';

/** 男子组|: a label that heads a list of figures. */
export function labelOf({ v, source, periods, start, end }: Owning): Owner | undefined {
  const pieces = withoutPeriods(periods, start, end);
  if (pieces.length !== 1 || end - start > longestLabel || tellingIn(v, source.folded, start, end)) return undefined;
  const label = trimTail(v, source.folded, trimHead(v, source.folded, pieces[0]!));
  const words = source.folded.slice(label.start, label.end);
  if (generic.test(words) || !isOwner(label, words) || nextToken(v, source.folded, label.start, label.end))
    return undefined;
  return { ...label, rule: labelRule, kept: true, whole: true };
}

const longestLabel = 10;

/** The last word for what is published, thought or said: who does that owns no figure. */
function tellingIn(v: Vocabulary, folded: string, start: number, end: number): Span | undefined {
  let last: Span | undefined;
  for (let i = start; i < end; i++) {
    const word = v.telling.at(folded, i, end);
    if (!word) continue;
    last = { start: i, end: i + word.word.length };
    i = last.end - 1;
  }
  return last;
}

function fits({ start, end }: Span): boolean {
  return end - start >= 2 && end - start <= longest;
}

const marks = /[,;:、。()\d]/;

function hasMark(words: string): boolean {
  return marks.test(words);
}

const code = /^[^(,]{2,12}\((?:[0-9]{4,6}(?:\.[A-Z]{2})?|[A-Z]{1,5})\)/;

/** 永泰药业|(01612) */
function readCoded({ folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const found = code.exec(folded.slice(start, end));
  return found && !measures.test(found[0].slice(0, found[0].indexOf('(')))
    ? { start, end: start + found[0].indexOf('(') }
    : undefined;
}

const takers = codeSet('将把对给予');

/** 将|华星酒业|的目标价 */
function readTaken({ folded, pieces, end }: Phrase): Span | undefined {
  for (let i = pieces[0]!.start - 1; i < end; i++) {
    if (!takers.has(folded.charCodeAt(i))) continue;
    const of = ofWithin(folded, i, end);
    const owner = { start: i + 1, end: of };
    if (of > i && fits(owner) && !hasMark(folded.slice(i + 1, of)) && folded.slice(of, of + 4).includes('价'))
      return owner;
  }
  return undefined;
}

/** Where 的 stands no farther behind `start` than an owner may reach, or -1. */
function ofWithin(folded: string, start: number, end: number): number {
  const limit = Math.min(end, start + longest + 2);
  for (let i = start; i < limit; i++) if (folded.charAt(i) === '的') return i;
  return -1;
}

const accused = /^(?:被告人|被告|原告人?|被害人|受害人|申请人|上诉人|罪犯)/;
const unnamed = /^[\u4e00-\u9fff]{1,2}?\d?某{1,2}[0-9A-Z甲乙丙丁]?/;
const named = /^[\u4e00-\u9fff]{2,4}?(?=因|在|于|住|向|以|从|到|与|和|将|犯|已|被|的|单独|伙同|驾驶|持|等)/;

/** 法院判决|何光先生|犯 */
const courteous = /(?:判决|判处|认定|裁定)([\u4e00-\u9fff]{2,3}(?:先生|女士))犯/;

/** 被告人|张某某|退缴, 李某2|归还 */
function readPerson({ folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const words = folded.slice(start, Math.min(end, start + 16));
  const spoken = courteous.exec(folded.slice(start, end));
  if (spoken)
    return {
      start: start + spoken.index + spoken[0].indexOf(spoken[1]!),
      end: start + spoken.index + spoken[0].length - 1,
    };
  const title = accused.exec(words)?.[0].length ?? 0;
  const name = unnamed.exec(words.slice(title)) ?? (title > 0 ? named.exec(words.slice(title)) : undefined);
  return name ? { start: start + title, end: start + title + name[0].length } : undefined;
}

const determiners = codeSet('该本我全各此这');
const single = codeSet('市省县区州镇村国局院校行厂部会司股园馆所店港厅艘');

/** 该|股, 本|公司, 全|省 */
function readDetermined({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  if (!determiners.has(folded.charCodeAt(start)) || folded.startsWith('全体', start)) return undefined;
  for (let at = start + 2; at <= Math.min(end, start + 7); at++) {
    const body = v.owners.before(folded, at, start);
    const known = body && body.value !== 'none' && body.word.length < at - start + 1;
    if ((known || single.has(folded.charCodeAt(at - 1))) && !opensWord.test(folded.slice(at - 1, at + 1)))
      return { start, end: extended(v, folded, { start, end: at }, end) };
  }
  return undefined;
}

/** 市场, 县级, 区域: the sign of a place opens another word. */
const opensWord =
  /^[市省县区州镇村国][场级域属直外内长民容营际债盈净值销占下核]|^县城|^城[镇乡市区]|^行[业政为]|^部[门分]|^会[议员]|^院[校系]|^股[份票权东]|^处[罚理置]|^园林|^所[得有在属持]|^办[理公学]/;

/** 浙江|粮食产量, 宁夏回族自治区|地方政府 */
function readPlace({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const place = v.places.at(folded, start, end);
  if (!place) return undefined;
  const at = start + place.word.length;
  if (moments.test(folded.slice(at, at + 2))) return undefined;
  return { start, end: extended(v, folded, { start, end: at }, end) };
}

const moments = /^(?:尾市|早段|收盘|股市|指数|兑|计价|第)/;

/** 人民币|中间价 */
function readCurrency({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const place = v.places.at(folded, start, end);
  const at = start + (place?.word.length ?? 0);
  return place && /^(?:中间价|[即离在]岸|汇率|汇价)/.test(folded.slice(at, at + 3)) ? { start, end: at } : undefined;
}

/** Farthest that a body stands behind the place that it is of. */
const bodyReach = 8;

/** The owner with the body right behind it that it is of: 大连市|地方政府. */
function extended(v: Vocabulary, folded: string, owner: Span, end: number): number {
  let at = owner.end;
  if (at < end && '省市县区州'.includes(folded.charAt(at)) && !opensWord.test(folded.slice(at, at + 2))) at++;
  for (let i = at + 1; i <= Math.min(end, at + bodyReach); i++) {
    if (v.deeds.at(folded, i - 1, end) || folded.charAt(i - 1) === '的') break;
    const word = v.owners.before(folded, i, at);
    if (!word || !closes(v, folded, at, i, end)) continue;
    if (word.value === 'body' ? word.word.length > 1 || i - at > 1 : i === end || folded.charAt(i) === '的') return i;
  }
  return at;
}

/** Whether what ends at `at` is a body or group, and no longer word opens there. */
function closes(v: Vocabulary, folded: string, start: number, at: number, end: number): boolean {
  const word = v.owners.before(folded, at, start);
  if (!word || word.value === 'none') return false;
  const from = at - word.word.length;
  if (from === start && word.word.length < 2) return false;
  const longer = v.bodies.at(folded, from, end);
  if (longer?.value === false && longer.word.length > word.word.length) return false;
  if (at >= end || !isHan(folded.charCodeAt(at))) return true;
  if (word.word.length === 1) {
    // 案件办|结率, 社区全科|医生: a body of one character is followed by what it does
    if (opensWord.test(folded.slice(at - 1, at + 1))) return false;
    if (!regions.has(folded.charCodeAt(at - 1)) && folded.charAt(at) !== '的' && !v.deeds.at(folded, at, end))
      return false;
  }
  if (towns.test(folded.slice(start, at))) return false;
  if (goesOn.test(folded.slice(at, at + 4))) return false;
  // 银行|业, but 公司|业绩
  return !v.owners.before(folded, Math.min(end, at + 1), at - 1) || /^业[绩务主已]/.test(folded.slice(at, at + 2));
}

const regions = codeSet('市省县区州镇村国');
const towns = /(?:城镇|乡镇|城市|都市|超市|股市|社区|小区)$/;

/** 居民|消费价格, 企业|所得税: what stands behind makes another thing of it. */
const goesOn =
  /^(?:消费|物价|生产者|出厂|所得税|质量|数(?![据码字])|人数|人次|安全|卫生|保护|管理|建设|改造|培训|检查|巡查|执法|中心|有限|主席|主任|总裁|领导|代表|集体|集团|公司|银行)/;

/** 江东公司|营业收入, 财政局|支出: a body at the head of the phrase. */
function readBody({ v, folded, pieces }: Phrase): Span | undefined {
  return atHead(v, folded, pieces[0]!, 'body');
}

/** 批发业|营业额, 女性|占: a group, sector, product or work at the head. */
function readThing({ v, folded, pieces }: Phrase): Span | undefined {
  return atHead(v, folded, pieces[0]!, 'thing');
}

function atHead(v: Vocabulary, folded: string, { start, end }: Span, kind: 'body' | 'thing'): Span | undefined {
  for (let at = start + 2; at <= Math.min(end, start + longest); at++) {
    const word = v.owners.before(folded, at, start);
    if (word?.value !== kind || !closes(v, folded, start, at, end)) continue;
    if (word.word.length === 1 && at - start < 3 && at < end && folded.charAt(start) !== '某') continue;
    const owner = { start, end: at };
    const words = folded.slice(start, at);
    if (/[,;:。()]|.[为对助]|.向(?!资金)|是由/.test(words) || openings.test(words)) return undefined;
    // 由甲领导的|乙党
    const of = words.lastIndexOf('的');
    if (of >= 0) return at - start - of > 2 ? { start: start + of + 1, end: at } : undefined;
    const verb = nextToken(v, folded, start, at - word.word.length);
    return verb && !v.deeds.at(folded, at, end) ? undefined : owner;
  }
  return undefined;
}

/** Words that no owner begins with. */
const openings =
  /^(?:如果|若|假设|相当|最[快高低大小]|它|他|她|其|之|而|但|一口气|终于|开始|来自|当中|当|犯|违者|单位|满足|位于|供|包括|组成|随|经|因|为|受|使|令|在|到|于|每|隔夜|自(?!民党|由)|下而|不|未|身上|现时|这些|滑坡|决定|主持|跨|终至|[“「‘])/;
/** Words that an owner does not hold. */
const holding = /[着了而]|净利|利润|营收|收入|增速|支出|亏损|考核|方式|时间/;

function isOwner(owner: Span, words: string): boolean {
  return fits(owner) && !hasMark(words) && !measures.test(words) && !openings.test(words) && !holding.test(words);
}

const markets = /(?:指数|综指|成指|股指|[港创深沪恒]指|期货|合约|期金|期银|原油|黄金|白银|主力|收益率)$/;

/** 居民消费价格指数: an index that belongs to no market. */
const economic = /价格|物价|消费|采购|景气|信心|生产|经理/;

/** 上证指数|涨2.06%: what moves is name and subject alike. */
function readMarket({ folded, pieces }: Phrase): Span | undefined {
  for (const { start, end } of pieces) {
    const words = folded.slice(start, end).replace(sessions, '');
    const piece = { start, end: start + words.length };
    if (fits(piece) && markets.test(words) && !economic.test(words)) return piece;
  }
  return undefined;
}

/** 道指|尾市跌幅扩大 */
const sessions = /(?:尾市|早段|盘中|收盘|收市|午后|全日|再度|[涨跌升]幅).*$/;

/** 远帆|第二季度|总营收: who stands before the time. */
function readBeforeTime({ v, folded, pieces }: Phrase): Span | undefined {
  const first = trimTail(v, folded, pieces[0]!);
  if (pieces.length < 2 || !fits(first)) return undefined;
  const words = folded.slice(first.start, first.end);
  const verb = nextToken(v, folded, first.start, first.end);
  // 中和医疗创新|2021年末|规模: a verb that ends a name is part of it
  return isOwner(first, words) && (!verb || verb.end === first.end) ? withoutOf(folded, first) : undefined;
}

function withoutOf(folded: string, { start, end }: Span): Span {
  return folded.charAt(end - 1) === '的' ? { start, end: end - 1 } : { start, end };
}

/** 居民消费|价格, 森林覆盖|率: what ends so is measured and owns nothing. */
const measures =
  /(?:[率值额税量比数度价费积款金]|收入|支出|利润|亏损|收益|价格|指数|比重|[涨跌升降增减]幅|营收|净利|人次|余额|规模|情况|方面|时间|[期时前后中]|成本|面积|人口|产能|贷款|存款|投资|增速|每股|每年|每月|每日|每期|收市|收盘|盘中|尾市|同期|平均|累计|合计|共|其中|以上|以下|期末|期初|业绩)$/;

/** 华星酒业|的市值 */
function readPossessor({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  const of = ofWithin(folded, start, end);
  const owner = { start, end: of };
  if (of < 0 || of >= end - 1) return undefined;
  if (folded.charAt(start) === '持') return undefined;
  return isOwner(owner, folded.slice(start, of)) && !nextToken(v, folded, start, of) ? owner : undefined;
}

/** 周鸣|增持股份, 远帆|实现营收: who does what the phrase tells. */
function readDoer({ v, folded, pieces }: Phrase): Span | undefined {
  const piece = pieces[0]!;
  const owner = doerIn(v, folded, piece);
  if (!owner || nextToken(v, folded, owner.start, owner.end)?.type === 'verb') return undefined;
  return owner;
}

/** 星河公司|董事长|李响 */
const titles = /^.*(?:董事长|董事|主席|总裁|经理|总监|执董|首相|总统|部长|[省市县区局处厅镇乡]长|大臣)(?=.{2,4}$)/;

/** What stands before the first deed of the phrase, where it can own anything. */
function doerIn(v: Vocabulary, folded: string, piece: Span): Span | undefined {
  for (let i = piece.start; i < Math.min(piece.end, piece.start + longest + 1); i++) {
    const deed = v.deeds.at(folded, i, piece.end);
    const word = v.inside.at(folded, i, piece.end);
    // 公共, 安全生产: words that hold the characters of a deed
    if (word?.value === 'kept' && word.word.length > (deed?.word.length ?? 0)) i += word.word.length - 1;
    else if (!deed) continue;
    if (!deed || word?.value === 'kept') continue;
    const whole = trimTail(v, folded, { start: piece.start, end: i });
    const title = titles.exec(folded.slice(whole.start, whole.end))?.[0].length ?? 0;
    const owner = { start: whole.start + title, end: whole.end };
    return isOwner(owner, folded.slice(owner.start, owner.end)) ? withoutOf(folded, owner) : undefined;
  }
  return undefined;
}

/** 中国平安|取得, 郑州瑞通|持有: a name that a place opens, before its deed or time. */
function readNamedAfter(phrase: Phrase): Span | undefined {
  const { v, folded, pieces } = phrase;
  const { start } = pieces[0]!;
  const place = v.places.at(folded, start, pieces[0]!.end);
  if (!place) return undefined;
  const owner = readBeforeTime(phrase) ?? doerIn(v, folded, pieces[0]!);
  const from = start + place.word.length;
  if (!owner || owner.end - from < 2 || owner.end - from > 5 || folded.slice(from, owner.end).includes('的'))
    return undefined;
  return v.verbs.at(folded, from, owner.end) || v.shared.before(folded, owner.end, from) ? undefined : owner;
}

/** 科技80|涨4.7% after 上证指数: what moves like the one before. */
function readLikewise({ folded, pieces, market, end }: Phrase): Span | undefined {
  const piece = pieces.at(-1)!;
  const words = folded.slice(piece.start, end);
  return market &&
    pieces.length === 1 &&
    fits({ start: piece.start, end }) &&
    !measures.test(words) &&
    !/[,;:、。()]|[涨跌]幅/.test(words)
    ? { start: piece.start, end }
    : undefined;
}
