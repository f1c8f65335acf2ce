/** Punishments: 三年以上七年以下|有期徒刑, 判处某某|有期徒刑3年, 并处|罚金2万元. */
import type { Source } from '../text/source.ts';
import { createWordSet, wordAt, wordBefore } from '../text/words.ts';
import type { Figure } from './figure.ts';

const terms = createWordSet(['有期徒刑 拘役 管制 监禁 剥夺政治权利']);
/** 100万元|交保 */
const sums = createWordSet(['交保 保释 保释金 奖金 头奖']);
const fines = createWordSet(['罚款 罚金 罚锾']);
/** Words that say by themselves what somebody is sentenced to: 王某|判刑|3年. */
const sentences = createWordSet(['判刑 判监 判囚 入狱 获刑 处刑 服刑 监禁']);
const sentencing = /(判处|执行(?!完毕)|改判)[^,;。]{0,40}$/;
const fining = /(?:判处|并处|处)[^,;。]{2,40}$/;
const longestSentence = 60;

/** 3万元|罚款, 三年以上七年以下|有期徒刑: the stretch is a punishment and nothing else. */
export function isPunishment(folded: string, start: number, end: number): boolean {
  const word = wordAt(terms, folded, start) ?? wordAt(fines, folded, start) ?? wordAt(sums, folded, start);
  return word?.word.length === end - start;
}

/** 判处|某公司经理某某|有期徒刑3年, 并处某某|罚金2万元: the punishment, and not who is punished. */
export function punishmentBefore({ folded, text }: Source, { start }: Figure, floor: number): string | undefined {
  const sentence = wordBefore(sentences, folded, start);
  if (sentence) return text.slice(start - sentence.word.length, start);
  const fine = wordBefore(fines, folded, start);
  const { word } = fine ?? wordBefore(terms, folded, start) ?? {};
  if (word === undefined) return undefined;
  const named = start - word.length;
  const from = Math.max(floor, start - longestSentence);
  const said = folded.slice(from, named);
  if (fine) return fining.test(said) ? text.slice(named, start) : undefined;
  const verb = sentencing.exec(said);
  if (verb === null) return undefined;
  const at = from + verb.index;
  return text.slice(at, at + verb[1]!.length) + text.slice(named, start);
}
