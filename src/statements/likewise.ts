/** Names of figures that say of another, or of another time, what the one before says. */
import type { Figure } from './figure.ts';
import { type Found, taken, withoutRate } from './found.ts';
import { isMove } from './reading.ts';
import type { Draft, Turn } from './turn.ts';

/** 甲党支持率升2个百分点,乙党|升1个百分点: what changes is what was measured before. */
export function readSameMeasure(turn: Turn): Found | undefined {
  const { reading, bearer: owner, state, progress } = turn;
  const previous = progress.drafts.at(-1);
  if (isSameLevel(turn, previous)) return taken(likeBefore(turn, previous?.subject?.text ?? ''));
  if (!owner?.whole || owner.kept || !isMove(reading)) return undefined;
  return previous?.subject?.text === state.name ? undefined : taken(withoutRate(turn, state.name));
}

/** The measure of the one before, said of another: 治疗前|有效率 and then 治疗后; 发病率|男性 and then 女性. */
function likeBefore({ reader, figure, floor, state }: Turn, subject: string): string {
  const when = condition.exec(reader.source.folded.slice(floor, figure.start))?.[1] ?? '';
  const whole = subject === '' ? state.name : state.name.replace(subject, '');
  const rest = whole.replace(labelled, '').replace(/的$/, '');
  if (rest.length < 2) return state.name;
  return /[前后期]$/.test(when) ? when + rest : rest;
}

const labelled = /^(?:[^的]{1,7}?[前后组期])?的?/;

const measuredKinds: ReadonlySet<Figure['kind']> = new Set([
  'percent',
  'concentration',
  'rate',
  'temperature',
  'ratio',
  'multiple',
  'score',
  'speed',
]);
const copula = /^(?:[则仅也只均又]*(?:分别|各)?[为是达至]约?|\()$/;
/** 治疗后|为, 散粉后|分别为 */
const condition = /^[,;]?([^,;:。的()]{1,7}[前后组期侧者])(?:[则仅也只均又]*(?:分别|各)?[为是达]约?|\()$/;

/** 治疗前有效率为60%,治疗后|为80%; 甲组含量为3g/L,乙组|为5g/L: the same is measured of another, or at another time. */
function isSameLevel(
  { reader, k, figure, floor, reading, bearer: owner, state }: Turn,
  previous: Draft | undefined,
): boolean {
  if (previous?.relation !== 'level' || reading.relation !== 'level' || !measuredKinds.has(figure.kind)) return false;
  const before = reader.figures[k - 1]!;
  if (before.kind !== figure.kind || before.unit !== figure.unit || !state.name) return false;
  const { folded } = reader.source;
  if (state.name === previous.subject?.text && owner !== undefined) return false;
  const said = folded.slice(floor, figure.start);
  if (condition.test(said)) return true;
  return owner?.whole === true && copula.test(folded.slice(owner.end, figure.start));
}
