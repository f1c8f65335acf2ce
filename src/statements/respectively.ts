/** `A、B和C分别…`: the coordinated names, each completed with the head or tail that they share. */

import type { Vocabulary } from './vocabulary.ts';

const separators = /、|(?<=[\u4e00-\u9fff])\/(?=[\u4e00-\u9fff])|以及|,|，|和(?![平谐解睦美])|与(?!会)|及(?![时格])/;

const enumeration = /[、,，]/;
/** 和, 与 of the list itself stands before its last item. */
const lastJoiner = /(?:以及|和(?![平谐解睦美])|与(?!会)|及(?![时格]))(?=[^和与及]*$)/;

function parts(names: readonly string[]): string[] {
  return names.map((part) => part.trim()).filter(Boolean);
}

/**
 * Splits coordinated names and completes them; a list of one is returned as it is. Where every joiner taken for a cut
 * does not give `count` names, some belong to the names: 批发和零售业、住宿和餐饮业 are two.
 */
export function coordinated(v: Vocabulary, names: string, count: number): string[] {
  let items = parts(names.split(separators));
  if (items.length > count) {
    const listed = parts(names.split(enumeration));
    const last = listed.at(-1) ?? '';
    const joined = [...listed.slice(0, -1), ...parts(last.split(lastJoiner))];
    items = [listed, joined].find(({ length }) => length === count) ?? items;
  }
  if (items.length === 1 && count === 2) return bothOf(names);
  if (items.length === 1 && count === 3) return threeSectors(names);
  if (items.length < 2 || items.length > 12) return items;
  // 对欧盟、东盟出口: the preposition belongs to all.
  const preposition = /^[对向]/.exec(items[0]!)?.[0];
  if (preposition && !items[1]!.startsWith(preposition)) {
    const rest = [items[0]!.slice(1), ...items.slice(1)];
    return (withTail(v, rest) ?? rest).map((item) => preposition + item);
  }
  return withTail(v, items) ?? withHead(items) ?? items;
}

/** Words that hold two: 城乡居民收入, 存贷款余额. */
const pairs = [
  ['城乡居民', '城镇居民', '农村居民'],
  ['城乡低保', '城市低保', '农村低保'],
  ['存贷款', '存款', '贷款'],
] as const;

function bothOf(name: string): string[] {
  for (const [both, first, second] of pairs) {
    if (name.includes(both)) return [name.replace(both, first), name.replace(both, second)];
  }
  return [name];
}

/** 三次产业对经济增长的贡献率: three in one word. */
function threeSectors(name: string): string[] {
  const at = name.indexOf('三次产业');
  if (at < 0) return [name];
  return ['第一', '第二', '第三'].map((which) => name.slice(0, at) + which + name.slice(at + 2));
}

/** 城镇、农村居民收入: the last item's tail belongs to all. */
function withTail(v: Vocabulary, items: readonly string[]): string[] | undefined {
  const last = items.at(-1)!;
  const earlier = items.slice(0, -1);
  // 第一、二、三产业增加值
  const ordinal = /^第[一二三四五]$/.test(items[0]!);
  if (ordinal) {
    const tail = last.replace(/^第?[一二三四五]/, '');
    return items.map((item) => `第${item.replace(/^第/, '').charAt(0)}${tail}`);
  }
  const widest = Math.max(...earlier.map((item) => item.length));
  if (last.length <= widest) return withMeasure(items, earlier, last);
  if (earlier.some((item) => isWhole(v, item, last))) return undefined;
  const cut = tailStart(v, earlier, last);
  if (cut <= 0 || cut >= last.length) return undefined;
  const tail = last.slice(cut);
  return items.map((item, i) => (i === items.length - 1 ? item : item + tail));
}

/** 批发和零售业、金融业增加值: what is measured belongs to all. */
function withMeasure(items: readonly string[], earlier: readonly string[], last: string): string[] | undefined {
  const measure = metric.exec(last);
  if (!measure || measure.index < 2 || earlier.some((item) => metric.test(item))) return undefined;
  return items.map((item, i) => (i === items.length - 1 ? item : item + measure[0]));
}

/** Whether an item names something by itself: it ends as the last one does. */
function isWhole(v: Vocabulary, item: string, last: string): boolean {
  const end = item.slice(-1);
  if (end === last.slice(-1) && (item.length >= 3 || /[率额值税费价]/.test(end))) return true;
  return (
    item.length >= 4 && v.shared.before(item, item.length, 1) !== undefined && /[率额值税量比数度价费积入]$/.test(item)
  );
}

/** Where the shared tail starts in the last item. */
function tailStart(v: Vocabulary, earlier: readonly string[], last: string): number {
  const opening = v.verbs.at(last, 0, last.length);
  const rest = opening?.word.length ?? 0;
  // 新建、改造提升: verbs side by side share nothing
  if (opening && v.verbs.at(last, rest)?.word.length === last.length - rest) return -1;
  if (opening && earlier.every((item) => v.verbs.at(item, 0, item.length)?.word === item)) return rest;
  if (last.startsWith('出口') && earlier.at(-1) === '进') return 1;
  const widths = [...new Set(earlier.map((item) => item.length))].sort((a, b) => a - b);
  for (const width of widths) if (v.shared.at(last, width, last.length)) return width;
  for (let i = widths[0]! + 1; i <= last.length - 2; i++) {
    if (v.shared.at(last, i, last.length)) return i;
  }
  return widths[0]!;
}

const metric =
  /(?:收入|支出|产值|增加值|产量|销量|总量|数量|总额|金额|余额|存款|贷款|投资|面积|人口|价格|指数|消费|利润|税收|进口|出口)$/;

/** 农村居民人均收入、支出: the first item's head belongs to all. */
function withHead(items: readonly string[]): string[] | undefined {
  const first = items[0]!;
  const ending = metric.exec(first);
  if (!ending || ending[0] === first || !items.slice(1).every((item) => metric.exec(item)?.[0] === item))
    return undefined;
  const head = first.slice(0, first.length - ending[0].length);
  return items.map((item, i) => (i === 0 ? item : head + item));
}
