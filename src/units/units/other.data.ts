import type { UnitTable } from '../types.ts';

/** Base Cel. 华氏度 and 开尔文: NIST SP 811 app. B.8; base = (value + offset) × factor. */
export const temperature: UnitTable = {
  kind: 'temperature',
  rows: [
    ['摄氏度', 'Cel', '1', '℃ °C ºC ˚C 度 度C 摄氏'],
    ['华氏度', 'Cel', '5/9', '℉ °F ºF ˚F 度F 华氏', undefined, { offset: '-32' }],
    ['开尔文', 'Cel', '1', '开氏度 °K', undefined, { offset: '-273.15' }],
  ],
};

/** Base m/s. 节: 1852 m/h, GB 3100-1993. Other speeds are rates of a length and a time. */
export const speed: UnitTable = {
  kind: 'speed',
  rows: [
    ['节', 'm/s', '463/900', 'kn'],
    ['公里/小时', 'm/s', '5/18', 'kmh kph km/hr'],
    ['英里/小时', 'm/s', '0.44704', 'mph'],
  ],
};

/** Base By. 1 By = 8 bit; decimal prefixes SI, binary ones IEC 80000-13. */
export const data: UnitTable = {
  kind: 'data',
  rows: [
    ['字节', 'By', '1', '个字节 -B', 'EPTGMk'],
    ['比特', 'By', '0.125', '+bit -bit -b', 'PTGMk'],
    ['KiB', 'By', '1024', ''],
    ['MiB', 'By', '1048576', ''],
    ['GiB', 'By', '1073741824', ''],
    ['TiB', 'By', '1099511627776', ''],
    ['PiB', 'By', '1125899906842624', ''],
    ['比特/秒', 'By/s', '0.125', '+bps -bps', 'TGMk', { kind: 'rate' }],
  ],
};

/** Base Hz. */
export const frequency: UnitTable = {
  kind: 'frequency',
  rows: [
    ['赫兹', 'Hz', '1', '赫 Hz', 'TGMk'],
    ['转/分钟', 'Hz', '1/60', 'rpm r/min'],
  ],
};

/** Base 1: shares, multiples and parts per million. 成 and 折 are tenths, and records write them as percentages. */
export const ratio: UnitTable = {
  kind: 'percent',
  rows: [
    ['%', '1', '0.01', '个百分比 百分比'],
    ['‰', '1', '0.001', ''],
    ['‱', '1', '0.0001', ''],
    ['成', '1', '0.1', '', undefined, { writtenAs: '%' }],
    ['折', '1', '0.1', '', undefined, { writtenAs: '%' }],
    // interest: 月息1分 is 1 %, 年息5厘 5 %
    ['分', '1', '0.01', '', undefined, { kind: 'percent' }],
    ['厘', '1', '0.01', '厘息', undefined, { kind: 'percent' }],
    ['厘', '1', '0.01', '', undefined, { kind: 'percentagePoint' }],
    ['码', '1', '0.0025', '', undefined, { kind: 'percentagePoint' }],
    ['百分点', '1', '0.01', '个百分点 个点 个pct pct PCT 个pp pp pcts 个pcts', undefined, { kind: 'percentagePoint' }],
    ['千分点', '1', '0.001', '个千分点', undefined, { kind: 'percentagePoint' }],
    ['万分点', '1', '0.0001', '个万分点', undefined, { kind: 'percentagePoint' }],
    ['基点', '1', '0.0001', '个基点 BP bp BPs 个BP 个bp', undefined, { kind: 'percentagePoint' }],
    ['倍', '1', '1', '', undefined, { kind: 'multiple' }],
    ['ppm', '1', '0.000001', '', undefined, { kind: 'concentration' }],
    ['ppb', '1', '0.000000001', '', undefined, { kind: 'concentration' }],
    ['ppt', '1', '0.000000000001', '', undefined, { kind: 'concentration' }],
  ],
};

/** Points of a mark or an index. */
export const score: UnitTable = {
  kind: 'score',
  rows: [
    ['分', '{分}', '1', ''],
    ['点', '{点}', '1', ''],
    ['级', '{级}', '1', '', undefined, { kind: 'number' }],
    ['学分', '{学分}', '1', '个学分'],
    ['积分', '{积分}', '1', '个积分'],
  ],
};

/** Counts that are written in more than one way. */
export const counts: UnitTable = {
  kind: 'count',
  rows: [['标箱', '{标箱}', '1', '标准箱 TEU 国际标准箱']],
};
