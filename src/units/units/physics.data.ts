import type { UnitTable } from '../types.ts';

/**
 * Dimensions without a kind of their own: the unit is kept, the kind is `number`. Coherent SI units: SI brochure tables 4
 * and 5. 公斤力: 9.80665 N (3rd CGPM 1901). 毫米汞柱, 托, 标准大气压, psi: NIST SP 811 app. B. 居里 伦琴 雷姆 高斯: GB 3102
 * (1.5, 10). Degrees and radians are not rationally related, so each is a base.
 */
export const physics: UnitTable = {
  kind: 'number',
  rows: [
    // pressure
    ['帕', 'Pa', '1', '帕斯卡 Pa', 'GMkhmμ'],
    ['巴', 'Pa', '100000', '-巴 bar -bar', 'mk'],
    ['标准大气压', 'Pa', '101325', '大气压 个大气压 atm'],
    ['工程大气压', 'Pa', '98066.5', ''],
    ['毫米汞柱', 'Pa', '133.322387415', 'mmHg mmhg'],
    ['厘米汞柱', 'Pa', '1333.22387415', 'cmHg'],
    ['毫米水柱', 'Pa', '9.80665', 'mmH2O mmH₂O'],
    ['厘米水柱', 'Pa', '98.0665', 'cmH2O cmH₂O'],
    ['米水柱', 'Pa', '9806.65', 'mH2O'],
    ['磅力/平方英寸', 'Pa', '4.4482216152605/0.00064516', 'psi PSI'],
    // force
    ['牛顿', 'N', '1', '-牛 -N', 'GMkm'],
    ['公斤力', 'N', '9.80665', '千克力 kgf'],
    ['吨力', 'N', '9806.65', 'tf'],
    ['磅力', 'N', '4.4482216152605', 'lbf'],
    ['达因', 'N', '0.00001', ''],
    ['牛·米', 'N.m', '1', '牛米 N·m Nm 牛顿米'],
    // electricity and magnetism
    ['伏', 'V', '1', '伏特 V', 'Mkmμ'],
    ['安培', 'A', '1', '-安 -A', 'kmμn'],
    ['欧姆', 'Ohm', '1', 'Ω -欧', 'GMkm'],
    ['法拉', 'F', '1', '-法 -F', 'mμnp'],
    ['亨利', 'H', '1', '-亨 -H', 'mμ'],
    ['西门子', 'S', '1', '-西 -S', 'mμ'],
    ['库仑', 'C', '1', '库伦', 'mμ'],
    ['安时', 'C', '3600', '安培时 安培小时 Ah', 'km'],
    ['特斯拉', 'T', '1', '', 'mμ'],
    ['高斯', 'T', '0.0001', ''],
    ['韦伯', 'Wb', '1', 'Wb'],
    // angle
    ['度', 'deg', '1', '° 角度'],
    ['角分', 'deg', '1/60', '′'],
    ['角秒', 'deg', '1/3600', '″'],
    ['密位', 'deg', '0.06', ''],
    ['百分度', 'deg', '0.9', ''],
    ['弧度', 'rad', '1', 'rad', 'mμ'],
    ['球面度', 'sr', '1', ''],
    // sound, light, radiation, amount of substance
    ['分贝', 'dB', '1', 'dB dB(A) 分贝(A) dBA'],
    ['马赫', 'M', '1', ''],
    ['流明', 'lm', '1', 'lm', 'k'],
    ['勒克斯', 'lx', '1', '勒 lx'],
    ['坎德拉', 'cd', '1', '烛光'],
    ['贝可', 'Bq', '1', '贝可勒尔 贝克勒尔 Bq', 'TGMkm'],
    ['居里', 'Bq', '37000000000', 'Ci', 'mμ'],
    ['希沃特', 'Sv', '1', 'Sv -希 -希沃特', 'mμn'],
    ['雷姆', 'Sv', '0.01', 'rem', 'm'],
    ['戈瑞', 'Gy', '1', '戈 Gy', 'mμn'],
    ['伦琴', 'C/kg', '0.000258', '', 'm'],
    // activity of drugs and enzymes; a unit of the one is none of another
    ['国际单位', '{国际单位}', '1', 'IU'],
    ['国际单位/毫升', '{国际单位}/mL', '1', 'IU/ML', undefined, { kind: 'rate' }],
    ['U/L', '{U}/L', '1', 'U/l u/L', undefined, { kind: 'rate' }],
    ['U/mL', '{U}/mL', '1', 'U/ml u/mL u/ml', undefined, { kind: 'rate' }],
    ['U/g', '{U}/g', '1', 'u/g', undefined, { kind: 'rate' }],
    // density of a current
    ['安/平方米', 'A/m2', '1', 'A/m2 A/m²', undefined, { kind: 'rate' }],
    ['安/平方分米', 'A/m2', '100', 'A/dm2 A/dm²', undefined, { kind: 'rate' }],
    ['毫安/平方厘米', 'A/m2', '10', 'mA/cm2 mA/cm²', undefined, { kind: 'rate' }],
    // so many in a volume
    ['/立方厘米', '/m3', '1000000', '/cm³ /cm3', undefined, { kind: 'concentration' }],
    ['/立方米', '/m3', '1', '/m³ /m3', undefined, { kind: 'concentration' }],
    ['/升', '/m3', '1000', '/L', undefined, { kind: 'concentration' }],
    ['/毫升', '/m3', '1000000', '/ml /mL', undefined, { kind: 'concentration' }],
    ['/微升', '/m3', '1000000000', '/μl /μL /ul /uL', undefined, { kind: 'concentration' }],
    ['摩尔', 'mol', '1', 'mol', 'kmμn'],
    ['屈光度', 'm-1', '1', ''],
    ['泊', 'Pa.s', '0.1', '', 'c'],
    ['NTU', '{NTU}', '1', ''],
    // pictures, screens and computers
    ['tps', '{tps}', '1', 'TPS'],
    ['qps', '{qps}', '1', 'QPS'],
    ['帧/秒', '{帧}/s', '1', 'fps FPS', undefined, { kind: 'rate' }],
    ['dpi', '{dpi}', '1', 'DPI'],
    ['ppi', '{ppi}', '1', 'PPI'],
    ['尼特', 'cd/m2', '1', 'nits nit'],
    // transport work
    ['吨公里', 'kg.m', '1000000', '吨·公里 吨千米 吨·千米 t·km tkm', undefined, { kind: 'count' }],
    ['吨海里', 'kg.m', '1852000', '', undefined, { kind: 'count' }],
    ['人公里', '{人}.m', '1000', '人·公里 人千米 人·千米 客位公里', undefined, { kind: 'count' }],
    ['车公里', '{车}.m', '1000', '辆公里 车·公里', undefined, { kind: 'count' }],
  ],
};
