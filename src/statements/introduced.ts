/** Names of figures that another stretch introduces: 应急队伍(25人), 验收标准:85分, 渗透率过半,达到53.6%. */
import type { Clause } from '../clauses/index.ts';
import { codeSet } from '../text/codes.ts';
import { markerAt } from '../text/markers.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { nameBefore } from './name.ts';
import { holdsVerb, isOwner } from './owner.ts';
import { spell } from './spell.ts';
import { trimHead, trimTail, withoutPeriods } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest stretch before a bracket or comma that is looked at. */
const reach = 24;
const separators = codeSet(',;:。、()】和及与');
const turns = /(?:止跌回升|止跌企稳|由降转增|由负转正|转降为增|过半|向好|企稳|趋稳|见好|翻番|创新高|稳定)$/;

/**
 * The name that stands in the clause before the figure's own, which has none: `earlier` is that clause, `last` the
 * figure before in the sentence. "" where nothing introduces the figure.
 */
export function introducedName(
  reader: Reader,
  clause: Clause,
  figure: Figure,
  earlier: Clause | undefined,
  last: Figure | undefined,
): string {
  if (clause.mark === '(') return bracketName(reader, clause, figure, last);
  if (!earlier || (last && last.end > earlier.start) || earlier.depth !== clause.depth) return '';
  if (clause.mark === ':') return clauseName(reader, earlier);
  return clause.mark === ',' ? subjectName(reader, earlier) : '';
}

/** The noun right before a bracket that holds nothing but the figure. */
function bracketName(reader: Reader, clause: Clause, figure: Figure, last: Figure | undefined): string {
  const { source, periods, vocabulary: v } = reader;
  const noun = beforeBracket(source.folded, clause, figure, last);
  if (noun === undefined) return '';
  const { start, end } = noun;
  const main = mostly.exec(source.folded.slice(start, end));
  if (main) return source.text.slice(start + main.index + 1, start + main.index + 1 + main[1]!.length);
  return spell(source.text, nameBefore(v, source.folded, withoutPeriods(periods, start, end)));
}

/** The words right before a bracket that holds nothing but the figure. */
function beforeBracket(folded: string, clause: Clause, figure: Figure, last: Figure | undefined): Span | undefined {
  const end = clause.start - 1;
  if (figure.start - clause.start > 3 || !named.test(folded.charAt(end - 1)) || last?.end === end) return undefined;
  let start = end;
  const floor = Math.max(0, end - reach, last?.end ?? 0);
  while (start > floor && !separators.has(folded.charCodeAt(start - 1))) start--;
  const lead = opensList.exec(folded.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

/** 跌幅前三分别为|海晟股份(-4.0%) */
const opensList = /^.*(?:分别[为是有]|依次[为是有]|包括|[的者名]有)/;

/** 海晟股份|(+6.2%): what moves as the bracket says. */
export function movedBefore(
  reader: Reader,
  clause: Clause,
  figure: Figure,
  last: Figure | undefined,
): Span | undefined {
  const { folded } = reader.source;
  if (clause.mark !== '(' || figure.kind !== 'percent' || !'+-'.includes(folded.charAt(figure.start))) return undefined;
  const noun = figure.start === clause.start ? beforeBracket(folded, clause, figure, last) : undefined;
  return noun && isOwner(reader.vocabulary, folded, noun) && !holdsVerb(reader.vocabulary, folded, noun)
    ? noun
    : undefined;
}

/** 应急队伍|(25人), HNO3|(65%) */
const named = /[\u4e00-\u9fffA-Za-z0-9]/;
/** 人员|以患者为主|(25例) */
const mostly = /以([^以]{2,10})(?:为主|居多|为多|最多)$/;

/** What a clause without figures says something of: 渗透率|过半, 收入|稳步增长. */
function subjectName({ source, periods, vocabulary: v }: Reader, { start, end }: Clause): string {
  const { folded, text } = source;
  if (end - start > reach) return '';
  const verb = predicateStart(v, folded, start, end);
  if (verb <= start + 1) return '';
  const subject = trimTail(v, folded, trimHead(v, folded, { start, end: verb }));
  return subject.end - subject.start < 2
    ? ''
    : spell(text, nameBefore(v, folded, withoutPeriods(periods, subject.start, subject.end)));
}

function predicateStart(v: Vocabulary, folded: string, start: number, end: number): number {
  const turn = turns.exec(folded.slice(start, end));
  if (turn) return start + turn.index;
  const word = v.change.before(folded, end, start);
  return word?.value.form === 'verb' ? end - word.word.length : -1;
}

/** Where no figure before gives a name: the phrase of the clause right before, when it is short. */
export function clauseName({ source, periods, vocabulary: v }: Reader, earlier: Clause | undefined): string {
  if (!earlier || earlier.end - earlier.start > reach) return '';
  const { folded, text } = source;
  const start = markerAt(folded, earlier.start)?.end ?? earlier.start;
  // 机场方面表示,46个航班…: who tells it is no name of it
  if (start >= earlier.end || v.telling.before(folded, earlier.end, start)?.value) return '';
  return spell(text, nameBefore(v, folded, withoutPeriods(periods, start, earlier.end)));
}
