/** Whose a part is that its own phrase does not say: of the place whose sector it is, of the people among whom it is counted. */
import { people } from './figure.ts';
import { isOwner, keptAt, type Owner, ownerAt } from './owner.ts';
import { owningAt } from './owning.ts';
import { ownerOf } from './subject.ts';
import type { Turn } from './turn.ts';

/** What the evidence calls the owner of the whole that a sector is a part of. */
const wholeRule = 'whose whole it is part of';
/** A sector that names no place of its own. */
const sectors = /^[^省市县区国州镇乡村]*(?:产业|[农工]业|服务业|制造业|业务|板块)$/;
const wholes: ReadonlySet<string> = new Set(['place', 'body', 'body or place named as such']);

/** 第一产业占|青川县|经济总量的3%、第二产业占16%: the place whose sectors they are. */
function ownerOfWhole({ progress, figure, reading, state, owner }: Turn): Owner | undefined {
  if (reading.relation !== 'share' || !owner || owner.end > figure.start) return undefined;
  const { source, vocabulary: v } = progress.reader;
  const { folded } = source;
  if (!sectors.test(folded.slice(owner.start, owner.end)) || v.places.at(folded, owner.start)) return undefined;
  const holds = folded.slice(owner.end, figure.start).indexOf('占');
  if (holds < 0) return undefined;
  const start = owner.end + holds + 1;
  // what stands behind 占 is looked at by itself, as it owns nothing of other figures
  const words = folded.slice(start, figure.start);
  const apart = { ...source, folded: words, text: words };
  const whole = ownerOf(owningAt(v, apart, [], { start: 0, end: words.length }));
  if (whole && wholes.has(whole.rule))
    return ownerAt({ start: start + whole.start, end: start + whole.end }, wholeRule);
  return figure.start - start < shortestWhole && state.subject?.rule === wholeRule ? state.subject : undefined;
}

/** 占|约|16%: no whole is named. */
const shortestWhole = 3;

const among = /^([\u4e00-\u9fff]{2,16})中,?[仅只]?有(?:约|近|超过?|逾|至少|大约)?$/;

/** 在58名|考生|中,有12人…: those among whom they are. */
function ownerOfGroup({ progress, k, figure, owner }: Turn): Owner | undefined {
  const { source, figures, vocabulary: v } = progress.reader;
  const before = figures[k - 1];
  if (owner || !before || k === progress.sentence.from || !people.has(figure.unit) || !people.has(before.unit))
    return undefined;
  const { folded } = source;
  const said = among.exec(folded.slice(before.end, figure.start));
  if (!said) return undefined;
  const group = { start: before.end, end: before.end + said[1]!.length };
  return isOwner(v, folded, group) ? keptAt(group, 'among whom they are') : undefined;
}

const those = /(?:^|[,;:。的中])(?:其中)?((?!其中)[\u4e00-\u9fff]{2,8}者)$/;
const notThose = /^(?:前|后|两|二|三|或|再|其)者$|记者$/;
const longestThose = 12;

/** 不满意者|占三成: those whose part it is. */
function thoseWho({ progress, figure, floor, reading, owner }: Turn): Owner | undefined {
  const { folded } = progress.reader.source;
  if (owner || reading.relation !== 'share' || reading.nameEnd > figure.start) return undefined;
  const end = reading.nameEnd - ('约仅共只就均都'.includes(folded.charAt(reading.nameEnd - 1) || ' ') ? 1 : 0);
  if (folded.charAt(end - 1) !== '者') return undefined;
  const who = those.exec(folded.slice(Math.max(floor, end - longestThose), end))?.[1];
  if (who === undefined || notThose.test(who)) return undefined;
  return { ...ownerAt({ start: end - who.length, end }, 'those whose part it is'), kept: true };
}

/** The owner of the whole that the figure is a part of, where that is more than its own phrase says. */
export function partOwner(turn: Turn): Owner | undefined {
  return ownerOfWhole(turn) ?? ownerOfGroup(turn) ?? thoseWho(turn);
}
