import type { UnitTable } from '../types.ts';

/**
 * Base s up to weeks (SI brochure table 8). Calendar units have no fixed length: base mo or a; 1 a = 12 mo holds in
 * `convert`. Working days are their own base.
 */
export const duration: UnitTable = {
  kind: 'duration',
  rows: [
    ['秒', 's', '1', '+秒钟 s sec', 'mμnp'],
    ['分钟', 's', '60', '分 min'],
    ['刻钟', 's', '900', ''],
    ['小时', 's', '3600', '个小时 个多小时 个钟头 个多钟头 钟头 个钟 时 h hr'],
    ['天', 's', '86400', '日 昼夜 个昼夜 d'],
    ['周', 's', '604800', '星期 个星期 个多星期 礼拜 个礼拜 个周'],
    ['工作日', '{工作日}', '1', '个工作日'],
    ['交易日', '{交易日}', '1', '个交易日'],
    ['月', 'mo', '1', '个月 个自然月 个多月'],
    ['季度', 'mo', '3', '个季度'],
    ['年', 'a', '1', '个年度 a'],
    ['学年', 'a', '1', '个学年'],
    ['岁', 'a', '1', '周岁'],
    ['世纪', 'a', '100', '个世纪'],
    // ages of rocks
    ['ka', 'a', '1000', ''],
    ['Ma', 'a', '1000000', ''],
    ['Ga', 'a', '1000000000', ''],
  ],
};
