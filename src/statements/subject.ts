/**
 * Whose figure it is: the place, body, company, person, group, product or security that the indicator belongs to, read
 * from the phrase before the figure, or carried on from earlier in its sentence.
 */
import { builtInLexicon } from '../lexicon/index.ts';
import { codeSet, holdsOne, isDigit } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import { kinAt } from './ages.ts';
import { classifiers, readBody, readPlace, readThing, readWholePlace } from './bodies.ts';
import { sentencing } from './court.ts';
import { readDetermined } from './determined.ts';
import {
  nameDots,
  readAgent,
  readBeforeTime,
  readCoded,
  readDoer,
  readDotted,
  readForeign,
  readNamedAfter,
  readPerson,
  readPossessor,
  readTaken,
  readTold,
} from './doers.ts';
import { opensSentence, readExtent, readHaver, readOwned, readTrait } from './had.ts';
import { happeningIn, madeTo, struckBy } from './happening.ts';
import {
  currencyEnds,
  marketEnds,
  readCurrency,
  readLikewise,
  readMarket,
  readShare,
  readWeather,
  shareMoves,
} from './movers.ts';
import { edgeIn, isOwner, type Owner, ownerAt, type Phrase } from './owner.ts';
import { type Owning, upTo } from './owning.ts';
import { partyIn } from './parties.ts';
import { namesOf } from './protagonists.ts';
import { CalledRules, endsOf, inOrder, type Rule } from './rule.ts';
import { gatheringEnds, nameClosings, readAttributed, readContestant, readGathering, readQuoted } from './standing.ts';
import { beforeIncluded } from './stretch.ts';
import { announcer, foretellsOthers, isAsked, isAuthority, tellerIn } from './teller.ts';
import { tellingIn, tellsOfItself } from './telling.ts';
import { familySigns, readFamily, readSentenced, readTitled } from './titled.ts';
import { nextToken } from './tokens.ts';
import { trimHead, trimTail, withoutPeriods } from './trims.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the evidence calls a clause that says where, and no more. */
export const pauseRule = 'place up to a pause';

/** What the evidence calls an index, share, currency or metal that moves. */
const marketRule = 'market';

/** What the evidence calls one of which it is told what it has or does as a rule. */
export const traitRule = 'before its trait';

/** `weak`: it gives way to an owner named before; `kept`: what it finds is part of the name. */
type SubjectRule = Rule<Phrase, Span> & { readonly weak?: true | undefined; readonly kept?: true | undefined };

/** The ways in which a phrase says whose its figure is. */
export const subjectRules: readonly SubjectRule[] = [
  { name: 'weather', read: readWeather, kept: true },
  { name: 'listed code', read: readCoded, needs: '(' },
  { name: 'taken hold of', read: readTaken, needs: '价' },
  { name: 'who is sentenced', read: readSentenced, needs: endsOf(sentencing) },
  { name: 'person', read: readPerson },
  { name: 'by the family name', read: readFamily, needs: familySigns },
  { name: 'named with a title', read: readTitled },
  { name: 'foreign name', read: readForeign, needs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  { name: 'name with dots', read: readDotted, needs: nameDots },
  { name: 'body or place named as such', read: readDetermined },
  {
    name: marketRule,
    read: readMarket,
    needs: marketEnds,
    kept: true,
    beats: ['place', 'before its verb', 'before 的', 'before a time', 'group or thing'],
  },
  { name: 'moves likewise', read: readLikewise, kept: true, beats: ['place'] },
  {
    name: 'share',
    read: readShare,
    needs: shareMoves,
    kept: true,
    beats: ['place', 'before 的', 'before its verb', 'what is told of'],
  },
  { name: 'currency', read: readCurrency, needs: currencyEnds, kept: true, beats: ['market', 'place'] },
  { name: 'named after a place', read: readNamedAfter, beats: ['place'] },
  { name: pauseRule, read: readWholePlace, beats: ['place', 'body', 'group or thing'] },
  {
    name: 'name in quotes',
    read: readQuoted,
    needs: nameClosings,
    beats: ['before its verb', 'group or thing', 'before 的'],
  },
  { name: 'contestant', read: readContestant, needs: '以', beats: ['place', 'body', 'group or thing', 'before 的'] },
  {
    name: 'gathering',
    read: readGathering,
    needs: gatheringEnds,
    beats: ['body or place named as such', 'before its verb', 'group or thing', 'before 的'],
  },
  {
    name: 'head of an attribute',
    read: readAttributed,
    needs: '的',
    beats: [
      'person',
      'place',
      'body',
      'group or thing',
      'before its verb',
      'before a time',
      'what is told of',
      'before 的',
    ],
  },
  { name: 'place', read: readPlace, beats: ['body', 'group or thing'] },
  { name: 'body', read: readBody, beats: ['group or thing'] },
  { name: 'before what it has', read: readOwned, kept: true, beats: ['before 的'] },
  {
    name: 'before its extent',
    read: readExtent,
    needs: () => endsOf(builtInLexicon().listOf('extent').replaceAll(' ', '|')),
    beats: ['before what it has', 'before 的'],
  },
  {
    name: traitRule,
    read: readTrait,
    weak: true,
    beats: ['place', 'before its verb', 'what is told of', 'before 的'],
  },
  { name: 'before what there is of it', read: readHaver },
  {
    name: 'group or thing',
    read: readThing,
    kept: true,
    beats: ['before what it has', 'before its extent', 'before a time', 'before its verb', 'before 的'],
  },
  { name: 'before a time', read: readBeforeTime, beats: ['before what it has', 'before its verb', 'before 的'] },
  { name: 'before its verb', read: readDoer, beats: ['before what it has', 'before 的'] },
  { name: 'before what it is done to', read: readAgent, beats: ['before 的'] },
  { name: 'what is told of', read: readTold, beats: ['before 的'] },
  { name: 'before 的', read: readPossessor, needs: '的', weak: true, kept: true },
];

/** Rules of owners that move on a market. */
export const moving: ReadonlySet<string> = new Set([marketRule, 'moves likewise', 'share']);

/** Rules of owners that are name and subject alike: what moves, and where the weather is so. */
export const namesToo: ReadonlySet<string> = new Set([...moving, 'weather']);

/** Rules of owners that do what the clauses behind them tell, wherever they do it. */
export const doing: ReadonlySet<string> = new Set([
  'person',
  'named with a title',
  'by the family name',
  'foreign name',
  'name with dots',
  'listed code',
  'body or place named as such',
  'body',
  'named after a place',
  'before its verb',
  'what is told of',
]);

/** The rules in one shape: each is asked for its traits wherever it speaks. */
const shaped = ({ name, read, needs, weak, kept, beats }: SubjectRule) => ({ name, read, needs, weak, kept, beats });

const ordered = new CalledRules<Phrase, Span, ReturnType<typeof shaped>>(inOrder(subjectRules).map(shaped));

/** Farthest behind a phrase that a rule looks for what it needs. */
const behindPhrase = 4;

/** The owner that a phrase names, with the rule that found it. */
export function ownerOf(owning: Owning): Owner | undefined {
  const { v, source, start } = owning;
  const { folded } = source;
  const whole = beforeIncluded(folded, start, Math.max(start, owning.end));
  const { end } = trimTail(v, folded, { start, end: whole });
  if (isAsked(folded, start, end)) return undefined;
  // 记者了解|到: what is trimmed may end the word for it
  const held = forecast.exec(folded.slice(start, whole));
  if (held) return ownerIn(owning, start + held.index + held[0].indexOf(held[1]!), end);
  if (foretellsOthers(folded, start, { start: end, end: whole })) return undefined;
  const telling = tellingIn(v, folded, start, folded.charAt(end) === '到' ? Math.min(end + 1, whole) : end);
  if (telling && telling.end >= end) return announcer(owning, telling);
  if (!telling && folded.startsWith('公告', end - 2) && announces.test(folded.slice(start, end))) {
    const teller = tellerIn(upTo(owning, end - 2));
    return isAuthority(folded, teller) ? undefined : teller;
  }
  const from = telling?.end ?? start;
  const told = madeTo(v, folded, { start: from, end }) ?? ownerIn(owning, from, end);
  if (told || !telling) return told && telling ? { ...told, told: telling.end } : told;
  // 远帆|预计|实现净利润, 远帆|发布|年报: who tells of itself
  const own = tellsOfItself(v, folded, telling, end) && !foretellsOthers(folded, start, telling);
  const teller = own ? tellerIn(upTo(owning, telling.start)) : undefined;
  return teller && { ...teller, told: telling.end };
}

/** 远山证券将|乙国增速预期|从2%上调至3%: who forecasts owns nothing of it. */
const forecast =
  /(?:[将把]|(?:维持|上调|下调|调高|调低|上修|下修)(?:了?对)?)([^,;:的将把]*(?:预测|预期|预估|展望)值?)(?:[由从在][^,;]*|大幅|小幅|进一步)?(?:上调|下调|调高|调低|上修|下修)?$/;

const announces = /^[^据看见及、的]{2,24}公告$/;

/** 将目标价上调至: who rates owns nothing of it. */
const rating = /[将把给]([^,;的]*?)(?:目标价|评级)/;

/** 将|该股|目标价: whom it is of. */
function ratedIn(v: Vocabulary, folded: string, start: number, length: number): Owner | undefined {
  const owner = { start, end: start + length };
  const named = isOwner(v, folded, owner) && !nextToken(v, folded, start, owner.end);
  return named ? ownerAt(owner, 'taken hold of') : undefined;
}

/** One of which stands in either: a price, a rating, the number of an edition. */
const ofRating = codeSet('价级届');

/** 全国|第四届文学奖 */
const edition = /^[^,;]{0,12}全[国省市]第[\d一二三四五六七八九十]+届/;

function ownerIn({ v, source, periods, market, object }: Owning, start: number, end: number): Owner | undefined {
  const { folded } = source;
  if (holdsOne(ofRating, folded, start, end)) {
    const words = folded.slice(start, end);
    const rated = rating.exec(words);
    if (rated) return ratedIn(v, folded, start + rated.index + 1, rated[1]!.length);
    if (edition.test(words)) return undefined;
  }
  const chosen = chosenIn(v, folded, start, end);
  if (chosen) return chosen;
  const relative = relativeIn(v, folded, start, end);
  if (relative) return { ...relative, rule: 'person' };
  const pieces = piecesOf(v, folded, withoutPeriods(periods, start, end));
  if (pieces === undefined) return undefined;
  // 对美国|出口, 与上年|相比: the other side
  const first = pieces[0]!;
  const names = namesOf(source);
  const led = first.start > start ? folded.slice(Math.max(start, first.start - 3), first.start) : '';
  // 由|被告人出具, but no 通过|该公司
  const charged = led.endsWith('由') && partyIn({ folded, end, names }, first.start) !== undefined;
  if (!charged && (others.has(folded.charCodeAt(first.start - 1)) || (led !== '' && means.test(led)))) return undefined;
  const edge = edgeIn(v, folded, first.start, first.end);
  const happens = happeningIn(v, folded, { start: first.start, end }, edge, names);
  if (happens) return struckBy(v, folded, { start: first.start, end }) ?? happens;
  const called = ordered.calledIn(folded, first.start - 1, end + behindPhrase);
  const answer = ordered.ask(called, { v, folded, pieces, end, edge, market, object, names });
  return answer && withTraits(v, folded, end, answer);
}

const chosenBy = /^(?:其中,?|[^,;。以]{2,6}[中内里]|当中)?以(?=[\u4e00-\u9fff]{2})/;

const most = /^[^,;。]{0,14}?(?:最[多高快大强低少慢小]|居首|领先|居冠)/;

/** 六都中以|台中市|季增2.7%最多: which of them it is most of. */
function chosenIn(v: Vocabulary, folded: string, start: number, end: number): Owner | undefined {
  const led = chosenBy.exec(folded.slice(start, Math.min(end, start + longestChosen)))?.[0].length ?? 0;
  if (led === 0 || !most.test(folded.slice(end, end + longestMost))) return undefined;
  const place = v.places.at(folded, start + led, end);
  if (!place) return undefined;
  const words = { start: start + led, end };
  return isOwner(v, folded, words) ? Object.assign(ownerAt(words, 'place'), { whole: true }) : undefined;
}

const longestChosen = 12;

const longestMost = 22;

/** The owner with what it is to the phrase, which ends at `end`. */
function withTraits(
  v: Vocabulary,
  folded: string,
  end: number,
  { rule, said }: { rule: Pick<SubjectRule, 'name' | 'weak' | 'kept'>; said: Span },
): Owner | undefined {
  const { name, weak, kept } = rule;
  // 地铁|3号线|全长25公里
  const line = isDigit(folded.charCodeAt(said.end)) ? numbered.exec(folded.slice(said.end, said.end + 5)) : null;
  const owner = line ? { start: said.start, end: said.end + line[0].length } : said;
  // 对中央政府|的贡献
  if (handled.test(folded.slice(owner.start, owner.end))) return undefined;
  const rest = trimHead(v, folded, { start: Math.min(owner.end, end), end });
  const behind = folded.slice(owner.end, owner.end + 2);
  // 乘客|在首站下车: what a group does, where or when; 洗衣机|自重: what a thing has
  const made = making.test(folded.slice(Math.max(0, owner.start - longestMaking), owner.start));
  const doesSo =
    name === 'group or thing' && (made || does.test(behind) || hasTrait(v, folded, { start: owner.end, end }));
  const fights = rest.end > rest.start && fighters.test(folded.slice(owner.start, owner.end));
  const stays =
    (kept && !doesSo && !fights) ||
    (name !== 'person' && aimed.test(behind)) ||
    (name === 'before its verb' && adverbs.test(behind));
  const found = ownerAt(owner, name);
  // 甲车每小时行60公里,|乙车|每小时行70公里: what does likewise does not give way
  if ((weak && (name !== traitRule || opensSentence(folded, owner.start))) || judges(folded, owner, end))
    found.weak = true;
  if (folded.charAt(owner.start - 1) === '在') found.where = true;
  if (stays) found.kept = true;
  if (rest.end <= rest.start) found.whole = true;
  return found;
}

/** Whether the words end in what any thing or creature has: 最大|航程. */
function hasTrait(v: Vocabulary, folded: string, rest: Span): boolean {
  const { start, end } = trimTail(v, folded, rest);
  const trait = v.traits.before(folded, end, start)?.word;
  return trait !== undefined && trait.length > 1 && !v.shared.before(folded, end, start);
}

/** 但是|我爷爷|今年: one of the family of who speaks. */
function relativeIn(v: Vocabulary, folded: string, start: number, end: number): Span | undefined {
  const head = trimHead(v, folded, { start, end }).start;
  return kinAt(folded, folded.charAt(head - 1) === '我' ? head - 1 : head, end);
}

/** Pieces of a phrase without function words at their heads; undefined where nothing is left, or it begins with a pronoun. */
function piecesOf(v: Vocabulary, folded: string, phrase: readonly Span[]): Span[] | undefined {
  let pieces: Span[] | undefined;
  for (const { start, end } of phrase) {
    const pointed = pointsAtPlace.test(folded.slice(start, start + 3));
    const from = pointed ? start : behindArticle(folded, trimHead(v, folded, { start, end }).start, end);
    // 它|在北美有300家门店: who was told of before, and where
    if (pieces === undefined && v.pronouns.isWithin(folded, start, from)) return undefined;
    if (from >= end) continue;
    const rest = { start: from, end };
    if (pieces === undefined) pieces = [rest];
    else pieces.push(rest);
  }
  return pieces;
}

/** 这个村|人均收入 */
const pointsAtPlace = /^[这那]个[村县镇乡市省州厂矿校]/;

const numbered = /^\d{1,2}号线/;

const judge = /(?:法院|[地高]院|法官|检察官?|检方|地检署)$/;

const judging = /^[^,;]{0,6}(?:裁定|判决|判处|宣判|改判|求处|裁罚|声押|审理)/;

/** 法院|裁定100万交保: it is another's. */
function judges(folded: string, { start, end }: Span, limit: number): boolean {
  return judge.test(folded.slice(start, end)) && judging.test(folded.slice(end, limit));
}

/** 乙方|向甲方借款: without who does it the name would tell the other way round. */
const aimed = /^[向给]/;

/** 甲军|死伤3万人: who does it, and no part of what is done. */
const fighters = /军$/;

/** 高炉|已|检修: what stands before no more than an adverb stays in the name. */
export const does = /^(?:曾|已经|现[时设有]|目前|遭|设有|拥有)/;

/** 让面临倒闭的|工厂|收回3亿元 */
const making = /让[^,;:。]*$/;

const longestMaking = 16;

const adverbs = /^(?:已|累计|合计|共|仍|均|分别|又|还|首次)/;

const handled = /^对(?![照应标口冲外比手])..|^把../;

const others = codeSet('对向与比同较占据从替被经');

/** 由|乙方支付, but 其次为|乙地30家: the next of a list. */
const means = /(?:通过|(?<![次名]则?)为|由|按|用|给[予了付]?)$/;

const articles = codeSet('结一');

const article = new RegExp(`^(?:结果|一[${classifiers}])\\s*`);

/** 一座|铁路桥: what stands before the words of an owner. */
function behindArticle(folded: string, start: number, end: number): number {
  if (!articles.has(folded.charCodeAt(start))) return start;
  return start + (article.exec(folded.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0);
}
