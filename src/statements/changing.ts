/** The name of what changes, or is a share or rank: from the text before it, seldom from the noun behind. */
import type { Place } from '../clauses/index.ts';
import type { Span } from '../text/span.ts';
import { nameBefore, startsWithVerb } from './name.ts';
import { nounAfter } from './noun.ts';
import { type Named, ownPieces, ownStart } from './own.ts';
import { isRankedAmong } from './qualified.ts';
import { contests } from './rank.ts';
import { Steps } from './rule.ts';
import { stakeBehind } from './share.ts';
import { behindBound, behindTold } from './stretch.ts';
import { nextToken } from './tokens.ts';
import { withoutPeriods } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWhere } from './where.ts';

/** 在三级医院中位列第14: whom it is ranked among names nothing. */
const peers = /^[在于]/;

/** What changes, or is a share or rank of something, with the words before it. */
interface Change {
  readonly named: Named;
  readonly start: number;
  readonly before: readonly Span[];
}

/** What changes, or is a share or rank. */
export const changing = new Steps<Change, readonly Span[]>([
  { name: 'rank among its peers', read: amongPeers },
  { name: 'share of its own name', read: ownShare },
  { name: 'part behind its share', read: partBehind },
  { name: 'what is completed', read: completed },
  { name: 'noun behind what changes', read: changedNoun },
  { name: 'stake in a company', read: stake },
]);

export function changePieces(named: Named): readonly Span[] {
  const { reader, figure, place, reading } = named;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const { relation, nameEnd } = reading;
  if (reading.ofNext) {
    const noun = nounAfter(v, folded, behindBound(folded, figure.end), place.after);
    const part = noun && (whatTheyAre(v, folded, noun, place) ?? noun);
    if (part) return withoutPeriods(periods, part.start, part.end);
  }
  if (relation === 'rank' && place.previous >= 0 && isRankedAmong(folded, reader.figures[place.previous]!)) return [];
  const start = behindTold(v, folded, ownStart(named, undefined), nameEnd);
  const before = nameBefore(v, folded, ownPieces(named, start, changeEnd(named, start)));
  return changing.read({ named, start, before }) ?? before;
}

const copula = /^[\u4e00-\u9fff]{2,10}?(?:都|均|皆|大?多|主要)?[是为](?![了由被在因从死靠通指说何否属以])/;

/** 居民|是|移民后裔, 区域|是高于50米的|丘陵: what a part of them is. */
function whatTheyAre(v: Vocabulary, folded: string, { start, end }: Span, { clause }: Place): Span | undefined {
  const said = copula.exec(folded.slice(start, clause.end))?.[0].length ?? 0;
  const is = start + said;
  if (said === 0 || clause.end - is < 2 || nextToken(v, folded, start, is - 1) !== undefined) return undefined;
  if (end === clause.end) return folded.charAt(end - 1) === '的' ? undefined : { start: is, end };
  const of = folded.lastIndexOf('的', clause.end - 1) + 1;
  return of > is && clause.end - of > 1 && of > end ? { start: of, end: clause.end } : undefined;
}

/** 在三级医院中|位列第14, 全市|第三 */
function amongPeers({ named: { reader, reading }, start, before }: Change): readonly Span[] | undefined {
  if (reading.relation !== 'rank') return undefined;
  const stretch = reader.source.folded.slice(start, reading.nameEnd);
  return isAmongPeers(stretch) || isWhere(reader, before) ? [] : undefined;
}

/** 药占比: trimmed as the share that it also is. */
function ownShare({ named: { reader, reading }, before }: Change): readonly Span[] | undefined {
  const { relation, nameEnd } = reading;
  if (relation !== 'share' || !reader.source.folded.startsWith('占比', nameEnd - 2)) return undefined;
  return [...before, { start: nameEnd - 2, end: nameEnd }];
}

const leadsOn = /(?:^|[有并且和具及是为由])$/;

/** 拥有灵活并|占体长15%的|尾巴 */
function partBehind({ named: { reader, figure, place, floor, reading } }: Change): readonly Span[] | undefined {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const { relation, nameEnd } = reading;
  if (relation !== 'share' || folded.charAt(nameEnd) !== '占' || folded.charAt(figure.end) !== '的') return undefined;
  if (!leadsOn.test(folded.slice(Math.max(floor, nameEnd - 1), nameEnd)) || nameEnd === floor) return undefined;
  if (v.shareNouns.at(folded, figure.end + 1)) return undefined;
  const noun = nounAfter(v, folded, figure.end, place.after);
  return noun && [noun];
}

/** 完成|总工程量的40% */
function completed({ named: { reader, reading }, before }: Change): readonly Span[] | undefined {
  const first = reading.whole ? before[0] : undefined;
  if (first === undefined || !reader.source.folded.startsWith('完成', first.start - 2)) return undefined;
  return [{ start: first.start - 2, end: first.end }, ...before.slice(1)];
}

/** 增加|3个项目 */
function changedNoun({ named, before }: Change): readonly Span[] | undefined {
  const { reader, figure, place, reading } = named;
  if (before.length > 0 || reading.relation !== 'change' || figure.kind !== 'count') return undefined;
  const { source, periods, vocabulary: v } = reader;
  const { folded } = source;
  const noun = nounAfter(v, folded, figure.end, place.after);
  const ranks = noun && /^[位名]次/.test(folded.slice(noun.start, noun.start + 2));
  if (!noun || ranks || startsWithVerb(v, folded, noun)) return undefined;
  return withoutPeriods(periods, noun.start, noun.end);
}

/** 收购远航公司|38%的|股权 */
function stake({ named: { reader, figure, reading }, before }: Change): readonly Span[] | undefined {
  const { folded } = reader.source;
  if (reading.relation !== 'share' || figure.kind !== 'percent') return undefined;
  const noun = stakeBehind.exec(folded.slice(figure.end, figure.end + 6));
  if (noun === null || noun[1] === '控股') return undefined;
  const end = figure.end + noun[0].length;
  return [...before, { start: end - noun[1]!.length, end }];
}

/** Where the words end that name what changes, or is a share or rank. */
function changeEnd({ reader, reading: { relation, nameEnd } }: Named, start: number): number {
  const { source, vocabulary: v } = reader;
  if (relation === 'share') return beforeWhole(v, source.folded, start, nameEnd);
  return relation === 'rank' ? beforePeers(reader, start, nameEnd) : nameEnd;
}

/** 枇杷产量|是日本|第一: where it begins that says among whom, or the end. */
function beforePeers(reader: Reader, start: number, end: number): number {
  const copula = start + reader.source.folded.slice(start, end).lastIndexOf('是');
  return copula >= start && isWhere(reader, [{ start: copula + 1, end }]) ? copula : end;
}

/** 该毒株|在新增病例中|占比: where the whole begins that the share is of, or the end. */
function beforeWhole(v: Vocabulary, folded: string, start: number, end: number): number {
  const within = start + folded.slice(start, end - 1).lastIndexOf('在');
  if (within < start) return end;
  const plain = v.inside.at(folded, within, end) ?? v.inside.before(folded, within + 1, start);
  if (plain?.value === 'kept' || !wholes.test(folded.slice(within + 1, end))) return end;
  return within;
}

/** 在|全部营收中的, 在|总人口中 */
const wholes = /[中内里]的?$|^(?:全|总)/;

function isAmongPeers(stretch: string): boolean {
  return peers.test(stretch) && !contests.test(stretch);
}
