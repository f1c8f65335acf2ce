/**
 * What a figure measures, as offsets of the text: the phrase before it without function words, time, organisation and
 * light verbs at its edges, joined with the noun after it where that is what is counted.
 */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { isBody, openings, type Piece, takes } from './openings.ts';
import { Steps } from './rule.ts';
import { lastBreakIn, nextToken, type Token, tokens, verbIn } from './tokens.ts';
import { edge, isUnclosed, trimHead, trimTail, without } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

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

export const handlers = codeSet('对把将');

const openers = codeSet('已均都也还仍现共累先陆首');

/** What is left of a piece whose words stand around something that falls out. */
export const partings = new Steps<Piece, readonly Span[]>([
  { name: 'where, and no more', read: whereIn },
  { name: 'what is handled, and how', read: handledIn },
  { name: 'behind who it is', read: behindWho },
  { name: 'around a break', read: aroundBreak },
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
