/** Where a name begins in the phrase before a figure: behind who did it, and how, where or with whom. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { Steps } from './rule.ts';
import { carrierIn, nextToken, type Token, verbIn } from './tokens.ts';
import { isBeforeMeasure, metricTail } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

const ownHeads = codeSet('全我本各该');

/** Whether the stretch names a body or place: who did it, not what. */
export function isBody(v: Vocabulary, folded: string, start: number, end: number): boolean {
  const word = v.bodies.before(folded, end, start);
  if (!word?.value) return false;
  return word.word.length > 1 || end - start >= 3 || ownHeads.has(folded.charCodeAt(start));
}

/** Whether the stretch names a body and not people: those who learn or are trained stay in the name. */
function isOrganisation(v: Vocabulary, folded: string, start: number, end: number): boolean {
  return isBody(v, folded, start, end) && v.people.before(folded, end, start) === undefined;
}

/** The verb whose subject is set to work by the verb `set`. */
function workOf(words: readonly Token[], v: Vocabulary, folded: string, set: Token): Token | undefined {
  for (const word of words) {
    if (word.type === 'verb' && isOrganisation(v, folded, set.end, word.start)) return word;
  }
  return undefined;
}

/** A piece of the phrase before a figure, with what its head and its words are. */
export interface Piece extends Span {
  readonly v: Vocabulary;
  readonly folded: string;
  readonly words: readonly Token[];
  /** The preposition that opens it. */
  readonly preposition: string | undefined;
  /** Its head only looks like a function word. */
  readonly plain: boolean;
}

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

/** The preposition that opens the piece; undefined where its head only looks like one. */
function openedBy({ preposition, plain }: Piece): string | undefined {
  return plain ? undefined : preposition;
}

export const takes = codeSet('将把使');

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

/** Behind what closes the phrase of a preposition (在…的基础上), or -1. */
function behindClosing(v: Vocabulary, folded: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (v.closings.before(folded, i, start)) return i;
  return -1;
}
