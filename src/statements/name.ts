/**
 * What a figure measures, as offsets of the text: the phrase before it without function words, time, organisation and
 * light verbs at its edges, joined with the noun after it where that is what is counted.
 */
import { codeSet } from '../text/codes.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { Steps } from './rule.ts';
import { carrierIn, lastBreakIn, nextToken, type Token, tokens, verbIn } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest phrase that is looked at on either side of a figure. */
export const reach = 72;
/** 全市, 我局: where or with whom, and no name by itself. */
export const ownPlace = /^[全我本各该][国省市区县州镇乡局院校厂]$/;
const marks = ' \t\n\r\u3000,;:、。.·—-*/…!?=<>≤≥≈+×~|#_';
const edge = codeSet(`${marks})]】’'"【`);
const tailEdge = codeSet(`${marks}([【‘'"“】`);

/** The stretch without the time expressions in it. */
export function withoutPeriods(periods: readonly Span[], start: number, end: number): Span[] {
  if (start >= end) return [];
  const first = firstEndingAfter(periods, start);
  // most phrases have no time, and a list of one that grows takes more room than one that is written out
  if (first >= periods.length || periods[first]!.start >= end) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  for (let i = first; i < periods.length && periods[i]!.start < end; i++) {
    if (periods[i]!.start > from) pieces.push({ start: from, end: periods[i]!.start });
    from = periods[i]!.end;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** Takes a span out of a list of pieces. */
export function without(pieces: readonly Span[], out: Span): Span[] {
  const rest: Span[] = [];
  for (const piece of pieces) {
    if (out.end <= piece.start || out.start >= piece.end) {
      rest.push(piece);
      continue;
    }
    if (out.start > piece.start) rest.push({ start: piece.start, end: out.start });
    if (out.end < piece.end) rest.push({ start: out.end, end: piece.end });
  }
  return rest;
}

/** Cuts function words off the head. What is nothing but such words comes back empty. */
export function trimHead(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = start;
  while (at < end) {
    if (edge.has(folded.charCodeAt(at)) || isUnclosed(folded, at, end)) {
      at++;
      continue;
    }
    const word = v.leading.at(folded, at, end);
    if (!word?.value || keptHeads.read({ v, folded, at, end, word: word.word })) break;
    at += word.word.length;
  }
  return { start: at, end };
}

/** “|今借到: a quote that the name does not close. */
function isUnclosed(folded: string, at: number, end: number): boolean {
  return folded.charCodeAt(at) === 0x201c && !folded.slice(at, end).includes('”');
}

/** A function word at the head of a phrase. */
interface Head {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly at: number;
  /** Where the phrase ends. */
  readonly end: number;
  readonly word: string;
}

/** Function words at the head that belong to the name. */
export const keptHeads = new Steps<Head, true>([
  { name: 'what opens an attribute', read: opensAttribute },
  { name: 'adverb of a rate', read: isRateAdverb },
  { name: 'word with a measure of one character', read: isBeforeMeasure },
]);

/** 有|进出口实绩的企业: 有 opens a modifier, and 对|经济增长的贡献率 is one noun phrase. */
function opensAttribute({ folded, at, end, word }: Head): true | undefined {
  return ((word === '有' || word === '对') && folded.slice(at, end).includes('的')) || undefined;
}

/** 按期|结案率 */
function isRateAdverb({ v, folded, end, word }: Head): true | undefined {
  return (folded.charAt(end - 1) === '率' && v.timely.has(word)) || undefined;
}

/** 通过|率, 目标|价 */
function isBeforeMeasure({ folded, at, end, word }: Head): true | undefined {
  const short = at + word.length === end - 1 || (word === '含' && end - at === '含硫量'.length);
  return (short && metricTail.has(folded.charCodeAt(end - 1))) || undefined;
}

/** 平均达到, 人均为: 均 belongs to the word before it, not to 均达到. */
const averaged = codeSet('平人户亩日月年校车次单地村例床师生笔场');

const per =
  /(?:[为达是到于在]|不?[超低高]过|不?[低高多少]于|不足|近|逾|约|提供|发放|给予|[支给]付|补[贴助偿]|收取|缴纳)(?:每[\u4e00-\u9fff])?每(?:[\u4e00-\u9fff]|平方?米|立方米|平方公里|立方厘米|蒲式耳|市斤|[公千]克|公[斤里]|小时|分钟|盎司|英亩|千瓦时|度电|人次|毫升)$/;
/** 均价|每平方米|3万元 */
const priced =
  /[\u4e00-\u9fff]{2}每(?:[斤吨升株头亩人桶箱台件瓶盒张份间辆只页户床]|平方?米|立方米|平方公里|蒲式耳|市斤|[公千]克|公[斤里]|小时|分钟|盎司|英亩|千瓦时|度电|人次|毫升)$/;
const longestPer = 12;

/** 价格达到|每吨|5000元: what it is counted by is no part of the name where what leads to the figure stands before it. */
function beforePer(folded: string, start: number, end: number): number {
  for (let i = end - 2; i > start && end - i <= longestPer - 4; i--)
    if (folded.charAt(i) === '每') {
      const words = folded.slice(Math.max(start, end - longestPer), end);
      if (priced.test(words)) return i;
      const found = per.exec(words)?.[0];
      return found ? end - found.length + found.indexOf('每') : end;
    }
  return end;
}

/** Cuts function words off the tail. */
export function trimTail(v: Vocabulary, folded: string, { start, end }: Span): Span {
  let at = beforePer(folded, start, end);
  while (at > start) {
    if (tailEdge.has(folded.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const word = v.trailing.before(folded, at, start);
    if (word && isCrossing(v, folded, at, start, word.word)) {
      at--;
      continue;
    }
    if (!word?.value || isEndOfName(folded, at, word.word) || isLeftOver(folded, start, at, word.word)) break;
    at -= word.word.length;
    if (word.word.length > 1 && folded.charCodeAt(at) === 0x5747 /* 均 */ && averaged.has(folded.charCodeAt(at - 1)))
      at++;
  }
  if (at < end) at = beforePer(folded, start, at);
  return { start, end: withoutCircumstance(v, folded, start, at) };
}

const crossed = codeSet('为有');

/** 名称|为3个, 研究所|有3个, 全国|有12家: a word such as 称为, 所有 or 国有 whose first part belongs to the word before it. */
function isCrossing(v: Vocabulary, folded: string, at: number, start: number, { length }: string): boolean {
  // 体长|达3米
  if (length === 2 && folded.charAt(at - 1) === '达')
    return (v.traits.before(folded, at - 1, start)?.word.length ?? 0) > 1;
  if (length < 2 || !crossed.has(folded.charCodeAt(at - 1))) return false;
  const before = v.trailing.before(folded, at - 1, start);
  if (before?.value === false) return before.word.length >= length;
  return (v.places.before(folded, at - 1, start)?.word.length ?? 0) >= length;
}

/** What leads to a figure, or ends a name: 远达, 星河成. */
export const nameEnds = codeSet('达为是有新成于');
const marketMoves = /^[收大急暴]?[涨跌](?![价停幅])/;

/** 远达|涨3%: what only leads to a figure ends a name where a move of prices follows. */
function isEndOfName(folded: string, at: number, word: string): boolean {
  return word.length === 1 && nameEnds.has(word.charCodeAt(0)) && marketMoves.test(folded.slice(at, at + 3));
}

const leftOver = codeSet('剩余下');

/** 只|剩300元: what is left, where nothing says of what. */
function isLeftOver(folded: string, start: number, at: number, { length }: string): boolean {
  return (
    length > 1 &&
    at - length <= start &&
    leftOver.has(folded.charCodeAt(at - 1)) &&
    '只仅还尚'.includes(folded.charAt(at - length))
  );
}

const circumstanceEnds = codeSet('上下');
const longestCircumstance = 8;

/** 企业|在现有基础上: how it came about stands between the name and the verb. */
function withoutCircumstance(v: Vocabulary, folded: string, start: number, end: number): number {
  const ground = circumstanceEnds.has(folded.charCodeAt(end - 1))
    ? v.grounds.before(folded, end - 1, start)
    : undefined;
  if (ground === undefined) return end;
  const last = end - 2 - ground.word.length;
  for (let i = last; i > start && last - i <= longestCircumstance; i--) {
    const character = folded.charAt(i);
    if (character === '在' || character === '于') return i;
    if (character === ',' || character === '、') break;
  }
  return end;
}

const passingHeads = codeSet('逐已均都也还仍现分');

/** The pieces of nouns with their verbs, without the adverbs between them: 项目|已|列入清单. */
export function withoutAdverbs(v: Vocabulary, folded: string, spans: readonly Span[]): readonly Span[] {
  let pieces = spans;
  for (const span of spans) {
    let at = span.start;
    while (at < span.end && !passingHeads.has(folded.charCodeAt(at))) at++;
    if (at === span.end) continue;
    for (const { type, start, end } of tokens(v, folded, span)) {
      if (type === 'break' && end < span.end && v.passing.has(folded.slice(start, end)))
        pieces = without(pieces, { start, end });
    }
  }
  return pieces;
}

const ownHeads = codeSet('全我本各该');
export const handlers = codeSet('对把将');

/** Whether the stretch names a body or place: who did it, not what. */
function isBody(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const word = v.bodies.before(folded, end, start);
  if (!word?.value) return false;
  return word.word.length > 1 || end - start >= 3 || ownHeads.has(folded.charCodeAt(start));
}

/** Whether the stretch names a body and not people: those who learn or are trained stay in the name. */
function isOrganisation(v: Vocabulary, folded: string, start: number, end: number): boolean {
  return isBody(v, folded, start, end) && v.people.before(folded, end, start) === undefined;
}

const openers = codeSet('已均都也还仍现共累先陆首');

/** The verb whose subject is set to work by the verb `set`. */
function workOf(words: readonly Token[], v: Vocabulary, folded: string, set: Token): Token | undefined {
  for (const word of words) {
    if (word.type === 'verb' && isOrganisation(v, folded, set.end, word.start)) return word;
  }
  return undefined;
}

/** A piece of the phrase before a figure, with what its head and its words are. */
interface Piece extends Span {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly words: readonly Token[];
  /** The preposition that opens it. */
  readonly preposition: string | undefined;
  /** Its head only looks like a function word. */
  readonly plain: boolean;
}

/** What is left of a piece whose words stand around something that falls out. */
export const partings = new Steps<Piece, readonly Span[]>([
  { name: 'where, and no more', read: whereIn },
  { name: 'what is handled, and how', read: handledIn },
  { name: 'behind who it is', read: behindWho },
  { name: 'around a break', read: aroundBreak },
]);

/** Where the name begins in a piece of one part; -1 where its head must stay as it is. */
export const openings = new Steps<Piece, number>([
  { name: 'what is taken hold of', read: takenHold },
  { name: 'behind the phrase of a preposition', read: behindPhrase },
  { name: 'verb behind a preposition', read: behindPreposition },
  { name: 'phrase that 对 or 为 holds together', read: heldTogether },
  { name: 'verb behind a way', read: behindWay },
  { name: 'verb behind a body', read: behindBody },
  { name: 'work that somebody is set to', read: behindSetting },
]);

/** Reads one piece of the phrase before a figure: who, how and light verbs go, adverbs inside fall out. */
function refine(v: Vocabulary, folded: string, span: Span): readonly Span[] {
  let { start, end } = trimTail(v, folded, span);
  while (start < end && (edge.has(folded.charCodeAt(start)) || isUnclosed(folded, start, end))) start++;
  // 已|为患者办理
  const opening = openers.has(folded.charCodeAt(start)) ? v.inside.at(folded, start, end) : undefined;
  if (opening?.value === 'break' && v.prepositions.at(folded, start + opening.word.length, end)) {
    start += opening.word.length;
  }
  const kept = v.leading.at(folded, start, end);
  const first = v.prepositions.at(folded, start, end);
  // 按时|初查: an adverb that only begins like a preposition
  const preposition = kept?.value && first && kept.word.length > first.word.length ? undefined : first?.word;
  const words = tokens(v, folded, { start, end });
  const piece: Piece = { v, folded, start, end, words, preposition, plain: kept?.value === false };
  return partings.read(piece) ?? behindLead(piece);
}

/** 在决赛中|以188分夺冠: where it was done names nothing. */
function whereIn({ folded, start, end, preposition }: Piece): readonly Span[] | undefined {
  return preposition === '在' && end - start > 3 && matches.test(folded.slice(start, end)) ? [] : undefined;
}

const matches = /^在[^,;:。的]*(?:[赛轮场局届次]|会上?|奥运会)[中上里]$/;

/** A break with the words behind it; undefined where none is left there. */
function lastBreakOf({ v, folded, start, end, words }: Piece): { at: Token; right: Span } | undefined {
  const at = lastBreakIn(words, start, end);
  if (at === undefined) return undefined;
  const right = trimHead(v, folded, { start: at.end, end });
  return right.end > right.start ? { at, right } : undefined;
}

/** 各街道|共|组织活动: who did it falls away. */
function behindWho(piece: Piece): readonly Span[] | undefined {
  const { v, folded, end } = piece;
  const last = lastBreakOf(piece);
  if (last?.at.type !== 'break' || !partsWho(piece, last.at, last.right)) return undefined;
  return refine(v, folded, { start: last.at.end, end });
}

/** 项目|已|开工: the break falls out. */
function aroundBreak(piece: Piece): readonly Span[] | undefined {
  const { v, folded, start } = piece;
  const last = lastBreakOf(piece);
  if (last === undefined) return undefined;
  const { at, right } = last;
  const left = trimTail(v, folded, trimHead(v, folded, { start, end: at.start }));
  const rest = trimHead(v, folded, { start: leadingBody(folded, left), end: left.end });
  return rest.end > rest.start ? [rest, right] : [right];
}

/** Farther from the head than this a break parts who or where from what. */
const longestWhat = 16;

/** Whether a break parts who or how from what: 各街道|共|组织…. */
function partsWho({ v, folded, start, words, preposition }: Piece, at: Token, right: Span): boolean {
  const before = at.start - start;
  const means = v.hopes.has(folded.slice(at.start, at.end));
  const who = isBody(v, folded, start, at.start);
  // 中欧班列|力争|开行: what is to be done, and with what
  if (means && preposition === undefined && before <= 10 && words[0] === at && !who) return false;
  if (means || preposition !== undefined || who || before > longestWhat) return true;
  const verb = verbIn(words, start);
  return verb !== undefined && verb.end <= at.start && right.end - right.start > 2;
}

/** The piece behind the phrase of a preposition, or behind who did it. */
function behindLead(piece: Piece): Span[] {
  const { v, folded, end } = piece;
  const start = openings.read(piece) ?? piece.start;
  if (start < 0) return [{ start: piece.start, end }];
  let head = trimHead(v, folded, { start, end });
  // 全区各职能部门, 我局: a body at the head goes too, unless it is all there is.
  const body = leadingBody(folded, head);
  if (body > head.start && body < head.end) {
    const rest = trimHead(v, folded, { start: body, end: head.end });
    if (rest.end > rest.start) head = rest;
  }
  return head.end > head.start ? [head] : [];
}

/** The preposition that opens the piece; undefined where its head only looks like one. */
function openedBy({ preposition, plain }: Piece): string | undefined {
  return plain ? undefined : preposition;
}

const takes = codeSet('将把使');
/** 大|使, 即|使, 促|使 */
const making = /[大天特公出行即假迫促致驱役信学]使$/;
const notTaking = codeSet('来近军领士帅门手握戏柄使让令会要有用命得者馆节团');

/** 华岭证券将|目标价|由10元升至12元, 提出要将|自杀率|减少20%: what stands before it tells who means to. */
function takenHold({ v, folded, start, end }: Piece): number | undefined {
  for (let i = start + 1; i < end - 2; i++) {
    if (!takes.has(folded.charCodeAt(i)) || notTaking.has(folded.charCodeAt(i + 1))) continue;
    if (folded.charAt(i) === '使') {
      if (!making.test(folded.slice(i - 1, i + 1))) return i + 1;
      continue;
    }
    if (v.inside.at(folded, i - 1, end)?.value === 'kept' || v.inside.at(folded, i, end)?.value === 'kept') continue;
    // 产能将|达到每月5万片
    const does = v.auxiliaryMaybe.at(folded, i + 1, end) ?? v.trailing.at(folded, i + 1, end);
    const verb = does && !isBeforeMeasure({ v, folded, at: i + 1, end, word: does.word });
    return verb || nextToken(v, folded, i + 1, end) ? undefined : i + 1;
  }
  return undefined;
}

/** 在巩固成果的基础上|新建 */
function behindPhrase(piece: Piece): number | undefined {
  const { v, folded, start, end } = piece;
  const preposition = openedBy(piece);
  if (preposition === undefined) return undefined;
  const closed = behindClosing(v, folded, start + preposition.length + 2, end);
  return closed > 0 ? closed : undefined;
}

const shortDeeds = codeSet('设建花买卖赚挣');

/** 在便民服务中心|举办活动 */
function behindPreposition(piece: Piece): number | undefined {
  const { v, folded, start, end, words } = piece;
  const preposition = openedBy(piece);
  if (preposition === undefined || isOfKind(piece)) return undefined;
  const from = start + preposition.length + 2;
  const verb = carrierIn(v, words, folded, from) ?? verbIn(words, from);
  // 在甲国、乙国|设: what is set up there
  if (!verb && preposition === '在' && end - from > 1 && shortDeeds.has(folded.charCodeAt(end - 1))) return end - 1;
  const measured = isMeasure(piece) && /[对为]/.test(preposition);
  return verb && end - verb.start >= 2 && !(measured && verb.end < end) ? verb.start : undefined;
}

/** 对|经济增长贡献率 */
function heldTogether(piece: Piece): number | undefined {
  const preposition = openedBy(piece);
  // 以甲为主的|产业产值
  if (preposition === '以' && isOfKind(piece)) return -1;
  return (preposition === '对' || preposition === '为') && piece.end - piece.start >= 4 ? -1 : undefined;
}

const madeOf = /^以[^,]{1,10}为[^,]{1,5}的/;

/** 以甲为核心的|产业产值: a measure that says what it is of. */
function isOfKind(piece: Piece): boolean {
  return isMeasure(piece) && madeOf.test(piece.folded.slice(piece.start, piece.end));
}

/** Whether the piece ends in a word for a measure, so that it is a noun as a whole. */
function isMeasure({ folded, end }: Piece): boolean {
  return metricTail.has(folded.charCodeAt(end - 1));
}

/** Whether the one who did something may stand at the head. */
function tellsDoer(piece: Piece): boolean {
  return openedBy(piece) === undefined && !isMeasure(piece);
}

/** Farther than this a verb does not tell who stands before it. */
const longestDoer = 18;

const ways = codeSet('向给对从按经在');

/** 某某|向银行|借款, 某某|在多地|打击: the verb behind who did it and how. */
function behindWay(piece: Piece): number | undefined {
  const { v, folded, start, end, words } = piece;
  const first = tellsDoer(piece) ? verbIn(words, start) : undefined;
  if (!first || first.start < start + 4 || folded.charAt(start) === '每') return undefined;
  for (let i = start + 1; i < first.start - 1; i++) {
    const word = v.inside.at(folded, i, end);
    if (word?.value === 'kept') i += word.word.length - 1;
    else if (ways.has(folded.charCodeAt(i)) && v.prepositions.at(folded, i, end)?.word.length === 1)
      return isPlain(folded.slice(i, first.start)) ? first.start : undefined;
  }
  return undefined;
}

function isPlain(way: string): boolean {
  return !/[的(“《、]/.test(way);
}

/** 财政局|组织培训: a body right before the first verb did it. */
function behindBody(piece: Piece): number | undefined {
  const { v, folded, start, end, words } = piece;
  const verb = tellsDoer(piece) ? verbIn(words, start) : undefined;
  if (!verb || verb.start === start || verb.start - start > longestDoer || end - verb.start <= 2) return undefined;
  return isBody(v, folded, start, verb.start) ? verb.start : undefined;
}

/** 组织财政局、文旅局|认领事项: those who are set to work stand before the verb of the work. */
function behindSetting(piece: Piece): number | undefined {
  const { v, folded, start, end, words } = piece;
  const verb = tellsDoer(piece) ? verbIn(words, start) : undefined;
  if (verb?.start !== start || !v.setting.has(folded.slice(start, verb.end))) return undefined;
  const work = workOf(words, v, folded, verb);
  return work && end - work.start > 2 ? work.start : undefined;
}

const lasting = /^(?:为期|长达?|历时)/;

/** X进行V: X and V. Undefined where nothing is done so. */
export function splitHandled(v: Vocabulary, folded: string, start: number, end: number): Span[] | undefined {
  for (let i = start + 1; i + 2 < end; i++) {
    const handling = v.handling.at(folded, i, end);
    if (handling === undefined) continue;
    const behind = i + handling.word.length;
    const verb = folded.charAt(behind) === '了' ? behind + 1 : behind;
    // 对志愿者进行|为期10年的调查
    if (lasting.test(folded.slice(verb, end))) return [{ start, end: i }];
    return [
      { start, end: i },
      { start: verb, end },
    ];
  }
  return undefined;
}

/** 对X进行V and 对XV name XV. Undefined where nothing is handled so. */
function handledIn({ v, folded, start, end }: Piece): Span[] | undefined {
  if (!handlers.has(folded.charCodeAt(start))) return undefined;
  const head = leadingBody(folded, { start: start + 1, end });
  const split = splitHandled(v, folded, head, end);
  if (split) return [trimHead(v, folded, split[0]!), ...split.slice(1)];
  if (folded.charAt(start) !== '对') return undefined;
  const verb = v.verbs.before(folded, end, start);
  return verb && end - verb.word.length - head >= 2 ? [{ start: head, end }] : undefined;
}

/** Behind what closes the phrase of a preposition (在…的基础上), or -1. */
function behindClosing(v: Vocabulary, folded: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (v.closings.before(folded, i, start)) return i;
  return -1;
}

/** Last characters of words for measures (率, 额, 值): a phrase that ends so is a noun as a whole. */
const metricTail = codeSet('率额值税量比数度价费积');
const ownBodyStarts = codeSet('市辖境全我本公集');
const ownBody =
  /市本级|公司(?![治债法章])|集团(?![公军])|(?:辖区|辖内|境内)(?!内|外)|[全我本](?:省|市|区|县|镇|乡|局|院|校|行|厂|州|旗|国|会|港|关|厅|委|司|办|系统|行业|中心|域|村|所|站|部|公司|集团|街道|盟)/y;

/** End of a body such as 全区, 我局 at the head, or the head's own start. */
function leadingBody(folded: string, head: Span): number {
  if (!ownBodyStarts.has(folded.charCodeAt(head.start))) return head.start;
  ownBody.lastIndex = head.start;
  if (!ownBody.test(folded) || ownBody.lastIndex > head.end) return head.start;
  return ownBody.lastIndex;
}

const bodyEnds = codeSet('省市区县镇乡局院校行厂州旗国会港关村域的');
const bodyBehind = /[全我本](?:省|市|区|县|镇|乡|局|院|校|行|厂|州|旗|国|会|港|关|村|域)的?$/;

/** 推动全区|10个街道: a body between a verb and what is counted goes. */
export function withoutBodyBehind(folded: string, span: Span): Span {
  const { start, end } = span;
  if (!bodyEnds.has(folded.charCodeAt(end - 1))) return span;
  const body = bodyBehind.exec(folded.slice(start, end));
  return body && body.index >= 2 ? { start, end: start + body.index } : span;
}

/** The phrase before the figure, refined; empty where nothing nameable stands there. */
export function nameBefore(v: Vocabulary, folded: string, pieces: readonly Span[]): Span[] {
  const refined: Span[] = [];
  for (const piece of pieces) {
    // 远帆将|今年|售价下调至20万元
    if (piece !== pieces.at(-1) && takes.has(folded.charCodeAt(piece.end - 1))) {
      refined.length = 0;
      continue;
    }
    for (const part of refine(v, folded, piece)) if (part.end > part.start) refined.push(part);
  }
  if (refined.length < 2) return refined;
  // Several pieces around a time: a body alone, or words that lead to the last piece, fall away.
  const last = refined.at(-1)!;
  return refined.filter(
    (part) =>
      part === last ||
      !(isBody(v, folded, part.start, part.end) || circumstance.test(folded.slice(part.start, part.end))),
  );
}

/** 因资金周转|于5月|借款, 以丁某的名义|于5月|出具: why and how stands before the time. */
const circumstance = /^(?:因(?!素|子)|由于|为了|鉴于|随着|以[^,]*(?:名义|为由|方式|身份|价格)?$)/;

/** The first verb inside a stretch, not at its head; or undefined. */
export function firstVerb(v: Vocabulary, folded: string, span: Span): Span | undefined {
  let word = nextToken(v, folded, span.start, span.end);
  while (word && (word.type !== 'verb' || word.start === span.start)) word = nextToken(v, folded, word.end, span.end);
  return word;
}

/** Whether the pieces end in a verb that asks for the noun after the figure: 启动, 组织, 共有. */
export function wantsObject(v: Vocabulary, folded: string, pieces: readonly Span[]): boolean {
  const last = pieces.at(-1);
  if (!last) return true;
  return v.verbs.before(folded, last.end, last.start) !== undefined;
}

/** Whether the stretch starts with a verb that is none of a noun's own: 参加培训, but not 示范企业. */
export function startsWithVerb(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  const verb = v.verbs.at(folded, start, end);
  return verb !== undefined && v.nounHeads.at(folded, start + verb.word.length, end) === undefined;
}
