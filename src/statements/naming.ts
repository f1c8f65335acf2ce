/** Which words name a figure: its own, those that introduce it, or those of an earlier figure. The steps, in order. */
import type { Clause, Place } from '../clauses/index.ts';
import type { Span } from '../text/span.ts';
import { lastingName } from './action.ts';
import { buildName } from './build.ts';
import type { BasisCue } from './cues.ts';
import type { Figure } from './figure.ts';
import { clauseName, introducedName } from './introduced.ts';
import { qualifiedName } from './qualified.ts';
import type { Reading } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import type { Draft, Reached, Reader } from './sentence.ts';

const bareCount = /^[^总]数$/;
const bareNoun = /^(?:增速|增幅|降幅|涨幅|跌幅|占比|总量|总数|总规模|日均|月均)$/;
export const rateOfChange = /(?:增速|增幅|降幅|涨幅|跌幅|增长率)$/;
/** 新增企业87家、累计614家: what is new of the one is not of the other. */
const totalling = /累计|总数|总量|总规模|保有/;
const added = /^(?:新增|新建|新设|新认定|新开|新签|新登记|净增)/;

/** A figure to be named, with what its sentence has said before it. */
export interface Naming {
  readonly reader: Reader;
  readonly k: number;
  readonly figure: Figure;
  readonly place: Place;
  readonly floor: number;
  readonly reading: Reading;
  readonly basis: BasisCue | undefined;
  readonly state: Reached;
  /** The name that 分别 hands to it. */
  readonly handed: string | undefined;
  readonly places: readonly Place[];
  readonly drafts: readonly Draft[];
  /** Index of the first figure of the sentence. */
  readonly from: number;
  /** The clause before its own. */
  readonly earlier: Clause | undefined;
}

interface Named {
  readonly name: string;
  /** The name is that of an earlier figure or clause, and not one to carry on. */
  readonly carried: boolean;
}

/** The steps; the first that finds a name gives it. */
export const nameSteps: readonly Rule<Naming, Named>[] = [
  { name: 'handed out in order', read: ({ handed }) => kept(handed) },
  { name: 'its own words', read: readOwn },
  { name: 'introduced by the words before', read: readIntroduced },
  { name: 'carried from an earlier figure', read: readCarried },
  {
    name: 'what lasts so long',
    read: ({ reader, figure, place }) => taken(lastingName(reader.source, figure, place)),
  },
  { name: 'the clause before', read: ({ reader, earlier }) => taken(clauseName(reader, earlier)) },
];

function kept(name: string | undefined): Named | undefined {
  return name ? { name, carried: false } : undefined;
}

function taken(name: string): Named | undefined {
  return name ? { name, carried: true } : undefined;
}

/** The name of a figure; "" where no step finds one. */
export function nameOf(naming: Naming): Named {
  const answer = ask(nameSteps, naming);
  if (!answer) return { name: '', carried: false };
  const { trace } = naming.reader.source;
  if (trace) trace.say(naming.figure, 'name', answer.rule.name, ...placesOf(naming, answer.said.name));
  return answer.said;
}

/** Where the words of a name stand: in one piece as near before the figure as can be, or right behind it. */
function placesOf({ reader, figure }: Naming, name: string): Span[] {
  const { text } = reader.source;
  const before = text.lastIndexOf(name, figure.start - name.length);
  if (before >= 0) return [{ start: before, end: before + name.length }];
  for (let cut = name.length - 1; cut > 0; cut--) {
    const start = text.lastIndexOf(name.slice(0, cut), figure.start - cut);
    const rest = text.indexOf(name.slice(cut), figure.end);
    if (start >= 0 && rest >= 0 && rest - figure.end < reachBehind)
      return [
        { start, end: start + cut },
        { start: rest, end: rest + name.length - cut },
      ];
  }
  const behind = text.indexOf(name, figure.end);
  return behind >= 0 && behind - figure.end < reachBehind ? [{ start: behind, end: behind + name.length }] : [];
}

const reachBehind = 40;

function changes({ relation }: Reading): boolean {
  return relation === 'change' || relation === 'growth';
}

function readOwn(naming: Naming): Named | undefined {
  const { reader, figure, place, floor, reading, basis, drafts, places, from, state } = naming;
  let name = buildName({ reader, figure, place, floor, reading, basis });
  const previous = place.previous < 0 ? undefined : drafts[place.previous - from];
  if (previous && name && previous.relation === 'level') {
    const first = reader.figures[place.previous]!;
    name = qualifiedName(reader, first, places[place.previous - from]!, figure, reading.nameEnd) ?? name;
  }
  // 农民收入增幅高于全省0.5个百分点: what is compared is the rate of change
  if (name && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  if (name.length <= 3 && state.name && (bareNoun.test(name) || (changes(reading) && bareCount.test(name)))) {
    name = (bareCount.test(name) ? lastCounted(naming, name.charAt(0)) : state.name) + name;
  }
  return kept(name);
}

/** A noun behind a bracket, colon or comma: a name to carry on. */
function readIntroduced({ reader, place, figure, earlier, k, from, state }: Naming): Named | undefined {
  const last = k > from ? reader.figures[k - 1] : undefined;
  const name = introducedName(reader, place.clause, figure, earlier, last);
  if (name) state.name = name;
  return kept(name);
}

function readCarried({ reader, floor, figure, reading, state }: Naming): Named | undefined {
  const between = reader.source.folded.slice(floor, figure.start);
  let name = totalling.test(between) ? state.name.replace(added, '') : state.name;
  if (reading.relation === 'rank' || (changes(reading) && state.noun === '占比')) name = withNoun(name, state.noun);
  else if (changes(reading) && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  return taken(name);
}

function withNoun(name: string, noun: string): string {
  return noun && name && !name.endsWith(noun) ? name + noun : name;
}

/** How many figures back what is counted is looked for. */
const farthestCount = 8;

/** 起数, 人数: the last thing that was counted in 起, 人 names what they are the number of. */
function lastCounted({ drafts, reader, from }: Naming, unit: string): string {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - farthestCount); i--) {
    const draft = drafts[i]!;
    if (draft.relation === 'level' && reader.figures[from + i]!.unit === unit)
      return draft.name.replace(/^(?:发生|出现)/, '');
  }
  return '';
}
