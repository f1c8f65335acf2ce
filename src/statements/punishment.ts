/** Punishments: 三年以上七年以下|有期徒刑, 判处某某|有期徒刑3年, 并处|罚金2万元; and who is punished. */
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import { fine, sentencing, term } from './court.ts';
import type { Figure } from './figure.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

const terms = createWordSet(['有期徒刑 拘役 管制 监禁 剥夺政治权利 行政拘留 司法拘留']);
/** 100万元|交保 */
const sums = createWordSet(['交保 保释 保释金 奖金 头奖']);
const fines = createWordSet(['罚款 罚金 罚锾']);
/** Words that say by themselves what somebody is sentenced to: 王某|判刑|3年. */
const sentences = createWordSet(['判刑 判监 判囚 入狱 获刑 处刑 服刑 监禁']);
const fining = /(?:判处|并处|处|被告单位|被告人)[^,;。]{2,40}$/;
const led = new RegExp(`(${sentencing}(?=\\S)|执行(?!完毕))[^,;。]{0,40}$`);
const termBehind = /^(?:有期)?徒刑|^监禁|^拘役/;
/** What punishments are told in: 罚款3万元, 3年, 货值一倍以上五倍以下罚款. */
export const punishments: ReadonlySet<Figure['kind']> = new Set(['money', 'duration', 'percent', 'multiple']);
const longestSentence = 60;
const longestPunished = 12;

/** 3万元|罚款, 三年以上七年以下|有期徒刑: the stretch is a punishment and nothing else. */
export function isPunishment(folded: string, start: number, end: number): boolean {
  const word = wordAt(terms, folded, start) ?? wordAt(fines, folded, start) ?? wordAt(sums, folded, start);
  return word?.word.length === end - start;
}

/** 判处某某|7年|徒刑 */
function termBehindOf(folded: string, text: string, from: number, start: number, end: number): string | undefined {
  const term = termBehind.exec(folded.slice(end, end + 4));
  const verb = term && led.exec(folded.slice(from, start));
  if (!verb) return undefined;
  const at = from + verb.index;
  return text.slice(at, at + verb[1]!.length) + text.slice(end, end + term[0].length);
}

/** 判处|某公司经理某某|有期徒刑3年, 并处某某|罚金2万元: the punishment, and not who is punished. */
export function punishmentBefore({ folded, text }: Source, { start, end }: Figure, floor: number): string | undefined {
  const sentence = wordBefore(sentences, folded, start);
  if (sentence) return text.slice(start - sentence.word.length, start);
  const fine = wordBefore(fines, folded, start);
  const { word } = fine ?? wordBefore(terms, folded, start) ?? {};
  if (word === undefined) return termBehindOf(folded, text, Math.max(floor, start - longestPunished), start, end);
  const named = start - word.length;
  const from = Math.max(floor, start - longestSentence);
  const said = folded.slice(from, named);
  if (fine) return fining.test(said) ? text.slice(named, start) : undefined;
  const verb = led.exec(said);
  if (verb === null) return undefined;
  const at = from + verb.index;
  return text.slice(at, at + verb[1]!.length) + text.slice(named, start);
}

/** Farthest before its punishment that it is said who is punished. */
const longestCase = 90;
/** 对某某|处以, 判处某某|有期徒刑, 处罚某公司|,罚没; 对某公司涉嫌违规|给予. */
const punishing = new RegExp(
  '(?:(?<![应照相针面])对|判处|改判|处罚了?(?![金款锾])|给予|(?<=、)(?=被告))([^,;。:、对\\d]{2,32}?)' +
    `(?=(?:合计|分别|各|共|顶格)?(?:处以?|并处|给予|作出|采取|科以|${fine}|罚没|开出)|${term}|警告|责令|提[起出]|涉[嫌及]|存在|违[反法规]|[,;。]|\\d|$)`,
  'g',
);
/** 某公司法定代表人|某某 */
const represented = /^.*(?:法定代表人|法人代表|法人)(?=[\u4e00-\u9fff]{2,4}$)|^被告(?:单位|人)?/;
const longestName = 4;

/** Behind the office of who is punished. */
function behindOffice(v: Vocabulary, who: string): number {
  for (let at = who.length - 2; at > 0 && at >= who.length - longestName; at--) if (v.titles.before(who, at)) return at;
  return represented.exec(who)?.[0].length ?? 0;
}

const nobody = new RegExp(
  `^(?:${term}|[罚警死缓单]|剥夺|没收|责令|刑事|行政|结果|金|款|其|他|她|它|[一二两三四五六七八九十\\d]+[人名家]|上述|[于於]|该案|此案|以上|及|并|犯)|(?:行为|问题|案件?|处分|制度|犯罪)$|以[上下]|的|被(?!告)`,
);
const asFine = new RegExp(`(?:${fine}|罚没|没收违法所得|[徒拘][刑役留]|判刑|获刑|禁入)[^,;。\\d]{0,6}$`);
const fineBehind = new RegExp(`^的?(?:行政)?(?:${fine}|证券市场禁入|市场禁入)`);

/** 对某公司总经理|李某|处以3万元罚款: who pays or serves what the figure says, named before it in its sentence. */
export function punishedBefore(
  { source: { folded }, vocabulary: v }: Reader,
  { kind, start, end }: Figure,
  from: number,
): Span | undefined {
  if (!punishments.has(kind)) return undefined;
  const before = folded.slice(Math.max(from, start - longestCase), start);
  if (!asFine.test(before) && !fineBehind.test(folded.slice(end, end + 8))) return undefined;
  const last = [...before.matchAll(punishing)].findLast(([, who]) => !nobody.test(who!));
  if (last === undefined) return undefined;
  const who = last[1]!;
  const at = start - before.length + last.index + last[0].length - who.length;
  return { start: at + behindOffice(v, who), end: at + who.length };
}
