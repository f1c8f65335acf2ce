/** `A、B和C分别…`: the coordinated names, each completed with the head or tail that they share. */

const metric =
  /(?:收入|支出|产值|增加值|产量|销量|总量|数量|总额|金额|余额|存款|贷款|投资|面积|人口|价格|指数|消费|利润|税收|进口|出口|用电|储蓄|资产|负债|[额量率值数比价])$/;

function parts(names: string): string[] {
  return names
    .split(/、|以及|及其|,|和(?![平谐解睦美])|与(?![会])|及(?![时格])/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Splits coordinated names and completes them; a list of one is returned as it is. */
export function coordinated(names: string): string[] {
  const items = parts(names);
  if (items.length < 2) return items;
  const last = items.at(-1)!;
  const first = items[0]!;
  const before = items.at(-2)!;
  // 第一、二、三产业增加值
  const ordinal = /^第[一二三四五]/.test(first) && first.length <= 2;
  const width = ordinal ? 1 : before.length;
  const tail = last.length > width && !metric.test(before) ? last.slice(width) : '';
  if (tail && (tail.length >= 2 || metric.test(tail) || /^[级类型]/.test(tail))) {
    return items.map((item, i) => {
      const head = ordinal && !item.startsWith('第') ? `第${item}` : item;
      return i === items.length - 1 ? head : head + tail;
    });
  }
  // 农村居民人均收入、支出: the first item's head belongs to all.
  const ending = metric.exec(first);
  if (ending && items.slice(1).every((item) => metric.exec(item)?.[0] === item)) {
    const head = first.slice(0, first.length - ending[0].length);
    return items.map((item, i) => (i === 0 ? item : head + item));
  }
  return items;
}
