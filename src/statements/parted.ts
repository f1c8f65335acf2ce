/** Names of parts: what some of them are or do. */
import { type Found, taken } from './found.ts';
import { isWhat, ofPeople } from './share.ts';
import type { Turn } from './turn.ts';

/** 六成受访者|是|女性 */
const isThat = /^(?:都|均|皆|大?多|主要)?[是为](?![了由被在因从死靠通指说何否属以])/;

/** 六成受访者|反对加价: what is done by the group that the share is of. */
export function readDone({ reader, figure, place, bearer: owner }: Turn): Found | undefined {
  if (figure.kind !== 'percent' || owner === undefined || owner.start < figure.end) return undefined;
  const { folded, text } = reader.source;
  const is = isThat.exec(folded.slice(owner.end, owner.end + 4))?.[0].length ?? 0;
  const start = owner.end + is;
  const done = /^[\u4e00-\u9fff“”]{2,16}$/.exec(folded.slice(start, place.after));
  return done ? taken(text.slice(start, start + done[0].length)) : undefined;
}

/** 大米有20%左右|为直链淀粉, 3%的人|死于并发症 */
export function readMadeOf({ reader, figure, place, reading }: Turn): Found | undefined {
  const { folded, text } = reader.source;
  if (reading.relation !== 'share') return undefined;
  const people = ofPeople.test(folded.slice(figure.end, figure.end + 4)) ? folded.indexOf('人', figure.end) + 1 : 0;
  const done = people > 0 && /^[\u4e00-\u9fff“”]{2,16}/.exec(folded.slice(people, place.after));
  if (done) return taken(text.slice(people, people + done[0].length));
  if (folded.charAt(figure.start - 1) !== '有') return undefined;
  const is = isWhat.exec(folded.slice(figure.end, figure.end + 4))?.[0].length ?? 0;
  const what = is > 0 && /^[\u4e00-\u9fff“”]{2,16}/.exec(folded.slice(figure.end + is, place.after));
  return what ? taken(text.slice(figure.end + is, figure.end + is + what[0].length)) : undefined;
}

const someOf = /(?:其中|中,?有|即)(?:约|近|超过?|逾|至少|大约)?$/;
const areWhat =
  /^(?:,即[约近]?[\d,.万千百一二三四五六七八九十]+[人名位成%]?)?(?:的?人)?,?(?:[是为系]|将?(?:会|要)?用[于来作])(?=[^,;。]{2,16}(?:[,;。]|$))([^,;。]+)/;

/** 申请人中有|72%|是成年人, 其中有8人,即|两成|人是学生, 其中|20万元|是借款, 其中|8万元|用于看病: what is said of a part of them. */
export function readSome({ reader, figure }: Turn): Found | undefined {
  if (!parts.has(figure.kind)) return undefined;
  const { folded, text } = reader.source;
  if (!someOf.test(folded.slice(Math.max(0, figure.start - longestSome), figure.start))) return undefined;
  const said = areWhat.exec(folded.slice(figure.end, figure.end + longestSaid));
  if (!said) return undefined;
  const end = figure.end + said[0].length;
  return taken(text.slice(end - said[1]!.length, end));
}

const parts: ReadonlySet<string> = new Set(['percent', 'count', 'money', 'mass', 'area']);
const longestSome = 6;
const longestSaid = 40;
