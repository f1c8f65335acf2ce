/** The name that a figure's own words give, without whose it is and with what it is of. */
import { codeSet } from '../text/codes.ts';
import { fold } from '../text/fold.ts';
import { buildName } from './build.ts';
import type { Figure } from './figure.ts';
import { type Found, kept, withNoun } from './found.ts';
import { isMeasure, type Owner } from './owner.ts';
import { qualifiedName } from './qualified.ts';
import { isMove } from './reading.ts';
import { previousOf, type Turn } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

const bareCount = /^[^总]数$/;
/** 每亩, 每节: what it is counted by, and not what it is. */
const barePer = /^每[\u4e00-\u9fff]{1,2}$/;
/** 同比|降幅, 按年|升幅 */
const compared = /^(?:同比|环比|按年|按月)/;

export function readOwn(turn: Turn): Found | undefined {
  const { reader, progress, figure, place, floor, reading, basis, state } = turn;
  let name = withoutOwner(turn) || buildName({ reader, figure, place, floor, reading, basis });
  const previous = previousOf(turn);
  if (previous && name && previous.relation === 'level') {
    const first = reader.figures[place.previous]!;
    name =
      qualifiedName(
        reader,
        first,
        progress.places[place.previous - progress.sentence.from]!,
        figure,
        reading.nameEnd,
      ) ?? name;
  }
  // 农民收入增幅高于全省0.5个百分点: what is compared is the rate of change
  if (name && reading.compared && reading.noun) name = withNoun(name, reading.noun);
  if (state.name) name = whatItIsOf(turn, name) + name;
  // 产值30亿元,排名全国第三
  if (reading.relation === 'rank' && state.name && reader.vocabulary.ranked.has(fold(name).folded)) return undefined;
  return isHollow(reader.vocabulary, name) ? undefined : kept(name);
}

/** What was named before, where a name says only how it is measured: 增速, 起数, |每亩|增加9公斤; else nothing. */
function whatItIsOf(turn: Turn, name: string): string {
  const { reader, reading, state } = turn;
  if (isMove(reading) && bareCount.test(name)) return lastCounted(turn, name.charAt(0));
  if (isMove(reading) && barePer.test(name))
    return state.name.endsWith(name) ? state.name.slice(0, -name.length) : state.name;
  return name.length <= longestBare && reader.vocabulary.bare.has(name.replace(compared, '')) ? state.name : '';
}

/** 同比涨幅 */
const longestBare = 5;

/** Nothing that could be read aloud as a name: marks, or (131元/天×|13天). */
const unnamed = /^(?:[^\p{L}]*|vs|[A-H]\.|[(（].*[)）])$/u;
/** 利息(|暂算至起诉之日|为3万元) */
const provisional = /^暂(?:[计算]|$)/;
/** Longer than this no word leads to a figure. */
const longestLead = 6;

/** Whether a name is but a word that leads to a figure, and names nothing: 导致|15人受伤, 录得|66宗. */
export function isHollow({ hollow }: Vocabulary, name: string): boolean {
  const first = name.charCodeAt(0);
  if (!(first >= 0x4e00 && first <= 0x9fff) && unnamed.test(name)) return true;
  if (provisional.test(name)) return true;
  if (name.length > longestLead) return false;
  const { folded } = fold(name);
  let at = 0;
  for (let word = hollow.at(folded, 0); word !== undefined; word = hollow.at(folded, at)) at += word.word.length;
  return at === folded.length;
}

/** The name of what stands behind its owner, where anything nameable does: 远帆|第二季度|总营收. */
function withoutOwner(turn: Turn): string {
  const { reader, figure, place, reading, basis, bearer: owner } = turn;
  const { folded, text } = reader.source;
  if (owner === undefined || owner.end > figure.start || isOneOfPlaces(folded, owner)) return '';
  const behind = owner.end + (folded.charAt(owner.end) === '的' ? 1 : 0);
  const had = whatItHas(turn, owner, behind);
  if (had !== undefined) return had;
  const kept = owner.kept || owner.whole || folded.charAt(behind) === '(';
  if (kept && owner.told === undefined) return '';
  const floor = kept ? owner.told! : Math.max(behind, owner.told ?? 0);
  const name = buildName({ reader, figure, place, floor, reading, basis });
  const extent = (figure.kind === 'length' || figure.unit === '层') && extents.test(name);
  // 丁大海|在决赛中|以188分夺冠, 该股|收盘|涨3%
  const nothing = name === '' && folded.charAt(behind) === '在';
  if (nothing || reader.vocabulary.sessions.at(name, 0)?.word === name) return text.slice(owner.start, owner.end);
  if (isHollow(reader.vocabulary, name)) return '';
  return name.length < 2 && !extent && !text.startsWith(name, figure.end) ? '' : name;
}

/** 远山省的|总人口, 远山集团共有|8个|车间: what is measured or counted, and not whose it is; undefined where it is neither. */
function whatItHas({ reader, figure, place, reading, basis }: Turn, owner: Owner, behind: number) {
  const { source, vocabulary: v } = reader;
  const { folded } = source;
  const of =
    owner.kept &&
    behind > owner.end &&
    !telling.has(folded.charCodeAt(owner.start)) &&
    folded.charAt(owner.start - 1) !== '对';
  const counted =
    !owner.kept && owner.whole && owner.told === undefined && objects.has(figure.kind) && folded.charAt(behind) !== '(';
  if (!(of || counted)) return undefined;
  const had = buildName({ reader, figure, place, floor: behind, reading, basis });
  const shortest = figure.kind === 'count' ? 1 : 2;
  if (counted) return had.length >= shortest && source.text.startsWith(had, figure.end) ? had : '';
  const words = fold(had).folded;
  return ofThing.test(words) || isMeasure(v, words) ? had : undefined;
}

/** 对甲菌的|抑制率, 取到白球的|概率: without it nobody knows which. */
const telling = codeSet('对所取');
/** Ends of what a thing has, beside the measures of the lexicon. */
const ofThing =
  /(?:资本|[数总]目|比例|人口|[人个总]数|收入|支出|利润|速度|资产|容量|半径|直径|周长|距离|路程|高度|长度|宽度|深度|重量|面积|海拔|方式)$/;

const objects: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'mass', 'duration', 'area', 'energy']);
/** 在|甲国|、乙国设: one of the places where it is done. */
function isOneOfPlaces(folded: string, { where, end }: Owner): boolean {
  return where === true && folded.charAt(end) === '、';
}

/** 青溪|长 */
const extents = /^[长長高宽寬深厚重]$/;

/** How many figures back what is counted is looked for. */
const farthestCount = 8;

/** 起数, 人数: the last thing that was counted in 起, 人 names what they are the number of. */
function lastCounted({ progress: { drafts, sentence }, reader }: Turn, unit: string): string {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - farthestCount); i--) {
    const draft = drafts[i]!;
    if (draft.relation === 'level' && reader.figures[sentence.from + i]!.unit === unit)
      return draft.name.replace(/^(?:发生|出现)/, '');
  }
  return '';
}
