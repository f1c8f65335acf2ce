/** Owners that stand in the names handed out in order: 甲业、乙业产值分别增长. */
import type { Figure } from './figure.ts';
import { owningAt } from './owning.ts';
import { ownerOf } from './subject.ts';
import type { Draft, Progress } from './turn.ts';

/** 分别跌|6%: how a row of what moves on a market begins. */
const marketMove = /(?:分别|[各均])[收大急]?[涨跌]了?[逾超近约]?$/;

/** 甲业、乙业产值分别增长: each name handed out has its own owner. */
export function handSubject(progress: Progress, handed: string, figure: Figure, draft: Draft): boolean {
  const { reader, handing, sentence } = progress;
  const { source, vocabulary: v } = reader;
  const words = { ...source, folded: handed, text: handed };
  const owner = ownerOf(owningAt(v, words, [], { start: 0, end: handed.length }));
  // 甲转债、乙转债分别跌6%、5%: what moves is itself the owner
  const { start: first } = reader.figures[handing.start] ?? figure;
  const moves = !owner && marketMove.test(source.folded.slice(Math.max(0, first - 5), first));
  const whole = owner !== undefined || moves || isLikeBefore(progress);
  const shared = whole ? 0 : sharedTail(progress);
  if (!whole && (shared === 0 || handed.length - shared < 2)) return sharesOwner(progress, handed, draft);
  const text = owner ? handed.slice(owner.start, owner.end) : handed.slice(0, handed.length - shared);
  const within = source.text.slice(sentence.start, figure.start).lastIndexOf(text);
  const start = sentence.start + within;
  const said = within < 0 ? undefined : { start, end: start + text.length };
  draft.subject = { text, ...said };
  source.trace?.say(figure, 'subject', owner?.rule ?? 'one of those handed out', ...(said ? [said] : []));
  return true;
}

/** 海星和|小禾|分别占15%和14%: the one before it is an owner as a whole. */
function isLikeBefore({ handing: { names, start }, drafts, sentence }: Progress): boolean {
  const before = drafts.at(-2)?.subject;
  const at = sentence.from + drafts.length - 1 - start;
  return at > 0 && before !== undefined && before.text === names[at - 1];
}

/** What companies and sectors report of themselves. */
const reported = /(?:利润|净利|营收|营业收入|毛利|净?利率|市值|费用|成本|负债|现金流)$/;

/** 甲业营收和|净利润|分别为5亿元和1亿元: the second is of the owner that the first begins with. */
function sharesOwner({ handing, drafts, sentence }: Progress, handed: string, draft: Draft): boolean {
  const { names, start } = handing;
  const first = drafts[start - sentence.from];
  if (!reported.test(handed)) return false;
  if (first === undefined || first === draft || !first.subject || !names[0]?.startsWith(first.subject.text))
    return false;
  draft.subject = { ...first.subject, inherited: true };
  return true;
}

/** How many characters the names handed out end alike in, where one before has had its owner: 甲业|产值, 乙|产值. */
function sharedTail({ handing: { names, start }, drafts, sentence }: Progress): number {
  const before = drafts.at(-2)?.subject;
  if (!before || before.inherited || sentence.from + drafts.length - 1 <= start) return 0;
  let count = 0;
  while (names.every((name) => name.length > count + 2 && name.at(-1 - count) === names[0]!.at(-1 - count))) count++;
  return count < shortestTail ? 0 : count;
}

/** 知晓|率、治疗|率: what all rates end in parts no owner from them. */
const shortestTail = 2;
