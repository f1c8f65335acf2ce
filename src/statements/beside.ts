/** A figure that says what the one before it says: in a list with it, in a bracket behind it, as a share of it. */
import { codeSet } from '../text/codes.ts';
import type { Direction } from '../types.ts';
import { buildName } from './build.ts';
import { dimensionBehind } from './counted.ts';
import type { Figure } from './figure.ts';
import { nameHanded } from './found.ts';
import { isHollow } from './own-name.ts';
import { isMove, type Reading, sameSort, says } from './reading.ts';
import { Steps } from './rule.ts';
import { namesToo } from './subject.ts';
import { reach } from './trims.ts';
import { type Draft, previousOf, type Turn } from './turn.ts';

/** What a figure takes over from the one before it. */
export const besides = new Steps<Turn, Draft>([
  { name: 'as the figure beside it', read: inList },
  { name: 'the same in a bracket', read: restated },
  { name: 'share of the figure before', read: ofWhole },
  { name: 'expected or told before', read: likened },
]);

const placeUnits: ReadonlySet<string> = new Set(['国', '省', '市', '县', '区', '州', '镇', '乡', '村', '旗', '盟']);

const joining = codeSet(' 、和与及以或,/“”');
/** Farther from the figure before, words stand between. */
const longestJoint = 6;

/** 3.9亿元、|4.2亿元: nothing but enumeration marks before the figure. */
function inList(turn: Turn): Draft | undefined {
  const { progress, figure, place, state, floor, handed, status } = turn;
  const { reader } = progress;
  const previous = previousOf(turn);
  const { folded, trace } = reader.source;
  const before = previous && reader.figures[place.previous]!;
  if (
    !before ||
    figure.kind === 'rank' ||
    before.kind === 'rank' ||
    isSigned(folded, figure, before) ||
    figure.start - floor > longestJoint ||
    !isJoined(folded, floor, figure.start)
  )
    return undefined;
  const whole = floor === figure.start && !handed ? besideName(turn) : undefined;
  if (whole) previous.name = whole;
  nameBack(turn, previous.name);
  const name = nameHanded(turn)?.name ?? ownName(turn, previous);
  const { basis } = previous;
  const direction = previous.direction && besideDirection(previous.direction, before, figure);
  if (turn.reading.relation === 'share') shareBack(turn);
  const relation = sameSort(previous.relation, figure);
  state.name = name;
  if (trace)
    for (const field of ['name', 'relation', 'direction', 'basis'])
      trace.say(figure, field, 'as the figure beside it', before);
  return { name, relation, direction, basis, status, clause: place.clause };
}

/** The words behind a figure in a list, where they name it; else what the one before it is. */
function ownName({ progress: { reader }, figure, place, state, floor }: Turn, previous: Draft): string {
  // 海州多云19℃/23℃江川晴: what follows is another's
  if ((floor === figure.start && figure.unit !== '') || namesToo.has(state.subject?.rule ?? '')) return previous.name;
  const own = buildName({ reader, figure, place, floor, reading: plainReading(figure) });
  return isHollow(reader.vocabulary, own) ? previous.name : own;
}

/**
 * 深化13类6.4万个水面源整治: side by side two figures count one thing, and its noun stands behind the second. Undefined
 * where none does.
 */
function besideName({ progress, k, place }: Turn): string | undefined {
  const { reader, places, drafts } = progress;
  const { figures } = reader;
  const figure = { ...figures[k]!, start: figures[k - 1]!.start };
  // 十二县|四省辖市: each has its own noun
  if (figure.unit === '' && placeUnits.has(figures[k - 1]!.unit)) return undefined;
  const counts = figure.kind === 'count' && figures[k - 1]!.kind === 'count';
  if (place.previous !== k - 1 || !counts || drafts.at(-1)!.relation !== 'level') return undefined;
  const before = places[drafts.length - 1]!;
  const both = { ...place, previous: before.previous, before: before.before };
  const floor = Math.max(before.before, figure.start - reach);
  return buildName({ reader, figure, place: both, floor, reading: plainReading(figure) });
}

/** 1d、2d和3d|水力停留时间: what the last of a list is of, all are. */
function nameBack({ progress, figure, place }: Turn, name: string): void {
  const { reader, sentence, drafts } = progress;
  const of = dimensionBehind(reader.vocabulary, reader.source.folded, figure, place.after);
  if (of === undefined) return;
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.name === name; i--) {
    if (reader.figures[sentence.from + i]!.kind !== figure.kind || drafts[i]!.clause !== place.clause) return;
    drafts[i]!.name = reader.source.text.slice(of.start, of.end);
  }
}

/** 以40.5%、36.7%、5.9%|的占比: what is said behind the last of a list is said of all. */
function shareBack({ progress: { reader, sentence, places, drafts }, figure, place }: Turn): void {
  const { from } = sentence;
  for (let k = place.previous; k >= from; k--) {
    const draft = drafts[k - from]!;
    if (draft.relation !== 'level' || reader.figures[k]!.kind !== figure.kind) return;
    draft.relation = 'share';
    if (places[k - from]!.previous !== k - 1) return;
  }
}

/** What a bracket with the same amount in another currency opens with. */
const equivalent = /^\((?:折合|约合|折算|合|约|相当于|即|为)+$/;

/** 升46点(|0.27%): the bracket says in per cent what the change before it says in points; 增11亿美元(折合|约80亿元). */
function restated({ progress, k, figure, status, place }: Turn): Draft | undefined {
  const previous = progress.drafts.at(-1);
  if (previous?.relation !== 'change') return undefined;
  const { source, figures } = progress.reader;
  const before = figures[k - 1]!;
  const between = source.folded.slice(before.end, Math.min(figure.start, before.end + longestOpening));
  const money = figure.kind === 'money' && before.kind === 'money';
  const percent = figure.kind === 'percent' && before.kind !== 'percentagePoint';
  if (!(money ? equivalent.test(between) : percent && between === '(')) return undefined;
  source.trace?.say(figure, 'relation', 'as the figure beside it', before);
  const { name, relation, direction, basis } = previous;
  return { name, relation: money ? relation : 'growth', direction, basis, status, clause: place.clause };
}

const longestOpening = 12;

const shares = new Set(['percent', 'ratio']);
const wholeEnds = codeSet(',;。:');
/** How far before the whole its 占 may stand. */
const wholeReach = 16;

/** 网上办件|占全部办件3282件的|33.0%, 调解30件,占全部办件90件的|33.3%: said of what stands before 占, or of what was told before the whole. */
function ofWhole(turn: Turn): Draft | undefined {
  const { progress, figure, place, status } = turn;
  const previous = previousOf(turn);
  const { source, figures } = progress.reader;
  const at = previous ? wholeStart(source.folded, figure, figures[place.previous]!) : -1;
  if (!previous || at < 0) return undefined;
  const part = progress.drafts[place.previous - progress.sentence.from - 1];
  const name = partBefore(turn, at) || (part?.name ?? previous.name);
  source.trace?.say(figure, 'relation', 'share of the figure before', figures[place.previous]!);
  source.trace?.say(figure, 'name', 'share of the figure before', figures[place.previous]!);
  return { name, relation: 'share', direction: undefined, basis: undefined, status, clause: place.clause };
}

/** Where 占 stands before the whole that a figure is a share of: 占电力总装机1.36亿千瓦的|50.0%, 为全年任务280户的|113%; or -1. */
function wholeStart(folded: string, figure: Figure, before: Figure): number {
  if (!shares.has(figure.kind) || before.end !== figure.start - 1 || folded.charAt(before.end) !== '的') return -1;
  for (let i = before.start - 1; i >= Math.max(0, before.start - wholeReach); i--) {
    const character = folded.charAt(i);
    if (character === '占' || folded.startsWith('完成', i) || (character === '为' && i > before.start - 8)) return i;
    if (wholeEnds.has(character.charCodeAt(0))) return -1;
  }
  return -1;
}

/** 网上办件|占: the name of what is a part, where its words stand right before. */
function partBefore({ progress, figure, place }: Turn, nameEnd: number): string {
  const { reader, places, sentence } = progress;
  const whole = places[place.previous - sentence.from]!;
  if (reader.source.folded.charAt(nameEnd) !== '占' || whole.before >= nameEnd) return '';
  const floor = Math.max(whole.before, nameEnd - reach);
  const name = buildName({ reader, figure, place: whole, floor, reading: says('share', nameEnd) });
  return isHollow(reader.vocabulary, name) ? '' : name;
}

const expected = /^[\s*]*(?:此前|市场|机构|调查|普遍|原)?(?:预期|预估|预测|前值|初值|终值)值?[为是报]?[约近]?$/;

/** 增速为4.2%,预期为|4.5%, 前值|4.1%: what was expected or told before is said of the same. */
function likened({ progress, k, figure, place, floor, reading, status }: Turn): Draft | undefined {
  const previous = progress.drafts.at(-1);
  if (!previous || !isMove(previous)) return undefined;
  const { source, figures } = progress.reader;
  const before = figures[k - 1]!;
  if (reading.relation !== 'level' || figure.unit !== before.unit || figure.kind !== before.kind) return undefined;
  if (!expected.test(source.folded.slice(Math.max(floor, place.clause.start), figure.start))) return undefined;
  source.trace?.say(figure, 'relation', 'as the figure beside it', before);
  const { name, relation, basis } = previous;
  const direction = previous.direction && besideDirection(previous.direction, before, figure);
  return { name, relation, direction, basis, status, clause: place.clause };
}

/** 9.47亿元/|+17.05%, 2.34亿元/|-11.44%: a change of the figure before, not one more like it. */
function isSigned(folded: string, { kind, start }: Figure, before: Figure): boolean {
  const sign = folded.charAt(start);
  return (kind === 'percent' || kind === 'percentagePoint') && (sign === '+' || (sign === '-' && before.kind !== kind));
}

/** 增速分别为-3.2%和|5.4%: of a row each sign is its own. */
function besideDirection(direction: Direction, before: Figure, figure: Figure): Direction {
  if (figure.value.startsWith('-')) return 'down';
  return before.value.startsWith('-') ? 'up' : direction;
}

/** Nothing but enumeration marks between two figures. */
function isJoined(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!joining.has(folded.charCodeAt(i))) return false;
  return true;
}

function plainReading(figure: Figure): Reading {
  return says('level', figure.start);
}
