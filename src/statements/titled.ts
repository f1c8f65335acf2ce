/** Persons who are named behind their titles: 海晟公司主席|李响, 时任工务处长|江大海. */
import { codeSet, isHan } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { sentencing } from './court.ts';
import { isForeign, isKnown, unlikeName } from './doers.ts';
import { isOwner, type Phrase } from './owner.ts';
import { surnames } from './protagonists.ts';
import { startsOf } from './rule.ts';
import { nextToken } from './tokens.ts';
import { trimTail } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Farthest that a name stands behind its titles. */
const longestTitle = 40;
const shortestName = 2;
const longestName = 3;
/** What may follow a name of two characters, and any name: 蒋大海|昨到场. */
const behindName = codeSet(
  '昨今日近前也已先因被遭于在到向对将把说指称率等与和及就则却仍再又曾更还都均亦是有为以从由与表,、(（“「;:',
);

/** 海晟公司主席、行政总裁|李响|于6月增持: a name behind a title, before a time or what its bearer does. */
export function readTitled(phrase: Phrase): Span | undefined {
  return atEdge(phrase) ?? behindTitle(phrase);
}

/** The name that closes all that stands before the edge. */
function atEdge({ v, folded, pieces, edge, end }: Phrase): Span | undefined {
  const first = pieces[0]!;
  const stop = Math.min(edge, first.end);
  if (stop - first.start > longestTitle) return undefined;
  const alone = stop >= end && pieces.length < 2;
  if (alone && !isHan(folded.charCodeAt(end)) && folded.charAt(end) !== ',') return undefined;
  const last = trimTail(v, folded, { start: first.start, end: stop }).end;
  for (let length = longestForeign; length >= shortestName; length--) {
    const owner = { start: last - length, end: last };
    if (owner.start <= first.start || !isTitle(v, folded, first.start, owner.start)) continue;
    const name = folded.slice(owner.start, last);
    if (unlikeName.test(name) || !/^[\u4e00-\u9fff·]+$/.test(name)) return undefined;
    if (length > longestName && !isForeign(name)) return undefined;
    if (alone && !surnames.has(name.charCodeAt(0)) && !isForeign(name)) return undefined;
    return isName(v, folded, owner) ? owner : undefined;
  }
  return undefined;
}

const longestForeign = 4;

/** A title or calling that stands right before a name. */
function isTitle(v: Vocabulary, folded: string, floor: number, end: number): boolean {
  return v.titles.before(folded, end, floor) !== undefined;
}

function isName(v: Vocabulary, folded: string, owner: Span): boolean {
  const words = folded.slice(owner.start, owner.end);
  // 曾|小雯: a family name that is an adverb elsewhere
  return isOwner(v, folded, owner) && !nextToken(v, folded, owner.start + 1, owner.end) && !isKnown(v, words);
}

/** 伙同副经理|江大海|: with whom, to whom or by whom. */
const besideWords = '伙同|会同|联同|偕同|连同|陪同|随同|[与同跟和对向将把给为由随]';
const beside = new RegExp(`^(?:${besideWords})`);
const besideHeads = codeSet(startsOf(besideWords));

/** 发言人|吴大海|近日提出: the last such name of the phrase that what is done follows. */
function behindTitle({ v, folded, pieces }: Phrase): Span | undefined {
  const { start, end } = pieces[0]!;
  if (besideHeads.has(folded.charCodeAt(start)) && beside.test(folded.slice(start, start + 2))) return undefined;
  const limit = Math.min(end, start + longestTitle);
  for (let at = limit - shortestName; at > start + 1; at--) {
    if (!surnames.has(folded.charCodeAt(at)) || !isTitle(v, folded, start, at)) continue;
    if (nextToken(v, folded, start, at)) return undefined;
    for (let last = Math.min(end, at + longestName); last >= at + shortestName; last--) {
      const owner = { start: at, end: last };
      if (goesOn(v, folded, owner, end) && isName(v, folded, owner)) return owner;
    }
  }
  return undefined;
}

/** Whether a word that tells what its bearer does stands behind the name. */
function goesOn(v: Vocabulary, folded: string, { start, end }: Span, limit: number): boolean {
  // 李响|持有: the last character is of what is done
  if ((v.deeds.at(folded, end - 1, limit)?.word.length ?? 0) > 1) return false;
  if (behindName.has(folded.charCodeAt(end))) return !/^等\d/.test(folded.slice(end, end + 2));
  if ((v.deeds.at(folded, end, limit)?.word.length ?? 0) > 1 || v.manners.at(folded, end, limit)) return true;
  if (end - start < longestName || end >= limit) return false;
  return v.edges.at(folded, end, limit)?.value === 'edge' || (v.acts.at(folded, end, limit)?.word.length ?? 0) > 1;
}

const sentenced = new RegExp(`(?:${sentencing})(?!处)([\\u4e00-\\u9fff]{2,4})$`);
const callings = '男女嫌妇妻母父翁';
const calling = new RegExp(
  `^([\\u4e00-\\u9fff]姓[\\u4e00-\\u9fff]{1,3}|[\\u4e00-\\u9fff][${callings}])(?=[\\u4e00-\\u9fff,]|$)`,
);

/** 法院判处|江小鸥|7年徒刑: who serves it. */
export function readSentenced({ v, folded, pieces, end }: Phrase): Span | undefined {
  const name = sentenced.exec(folded.slice(pieces[0]!.start, end))?.[1];
  if (name === undefined || !surnames.has(name.charCodeAt(0))) return undefined;
  const owner = { start: end - name.length, end };
  return isName(v, folded, owner) ? owner : undefined;
}

/** 江姓店员|判刑5年, 江男|骑车: as papers call those whom they do not name. */
function readCalled({ v, folded, pieces, end }: Phrase): Span | undefined {
  const { start } = pieces[0]!;
  const words = folded.slice(start, Math.min(end, start + longestCalled));
  if (!calling.test(words)) return undefined;
  for (let at = start + (words.charAt(1) === '姓' ? 3 : 2); at <= Math.min(end, start + longestCalled); at++) {
    const done = v.edges.at(folded, at, end)?.value === 'edge' || v.acts.at(folded, at, end) !== undefined;
    if (done || at === end || behindName.has(folded.charCodeAt(at))) return { start, end: at };
    if (words.charAt(1) !== '姓') return undefined;
  }
  return undefined;
}

const longestCalled = 6;
const leading = '以率命令遣';
const leads = codeSet(leading);
/** What shows a family name. */
export const familySigns = `姓${callings}${leading},`;

/** 江大海|以4个师迎战: a person by no more than the name. */
function readNamed({ v, folded, pieces, end }: Phrase): Span | undefined {
  const { start } = pieces[0]!;
  const owner = { start, end: start + longestName };
  if (owner.end > end || !leads.has(folded.charCodeAt(owner.end))) return undefined;
  return isName(v, folded, owner) ? owner : undefined;
}

/** Behind the name of somebody whom an article is about. */
const told =
  /^,(?:[男女][,性]|[\u4e00-\u9fff]族|字|号|原名|本名|别名|又名|人称|祖籍|出生|生于|现[任年为]|曾任|著名|中国|国家|前|(?:公元前?)?\d{2,4}年[^,;。]{0,10}生)/;
const longestTold = 20;

/** 江大海|,1955年出生于海东: whom an article is about. */
function readTold({ v, folded, pieces, end }: Phrase): Span | undefined {
  const owner = pieces[0]!;
  const { length } = folded.slice(owner.start, owner.end);
  if (pieces.length > 1 || owner.end !== end || length < shortestName || length > longestName) return undefined;
  if (!told.test(folded.slice(end, end + longestTold))) return undefined;
  return isName(v, folded, owner) ? owner : undefined;
}

/** 江姓店员|判刑5年, 江大海|以4个师迎战, 江大海|,男: persons who are known by their family names alone. */
export function readFamily(phrase: Phrase): Span | undefined {
  if (!surnames.has(phrase.folded.charCodeAt(phrase.pieces[0]!.start))) return undefined;
  return readCalled(phrase) ?? readNamed(phrase) ?? readTold(phrase);
}
