import type { UnitTable } from '../types.ts';

/**
 * Base m. Market units: State Council order on the metric system, 1959 (1 市尺 = 1/3 m). Imperial: international yard
 * and pound agreement 1959, NIST SP 811 app. B. 海里: GB 3100-1993. 天文单位: IAU 2012 resolution B2. 光年: IAU, Julian
 * year × 299792458 m/s.
 */
export const length: UnitTable = {
  kind: 'length',
  rows: [
    ['米', 'm', '1', '+公尺 +公呎 m', 'μn'],
    ['公里', 'm', '1000', '千米 km KM Km ㎞'],
    ['延米', 'm', '1', '延长米'],
    ['分米', 'm', '0.1', 'dm'],
    ['厘米', 'm', '0.01', '公分 cm CM ㎝'],
    ['毫米', 'm', '0.001', '公厘 mm MM ㎜'],
    ['皮米', 'm', '0.000000000001', ''],
    ['埃', 'm', '0.0000000001', '埃米 Å'],
    ['里', 'm', '500', '市里 华里'],
    ['丈', 'm', '10/3', '市丈'],
    ['尺', 'm', '1/3', '市尺'],
    ['寸', 'm', '1/30', '市寸'],
    ['海里', 'm', '1852', '浬 nmi'],
    ['英里', 'm', '1609.344', '哩 mile miles mi'],
    ['码', 'm', '0.9144', 'yd'],
    ['英尺', 'm', '0.3048', '呎 ft'],
    ['英寸', 'm', '0.0254', '吋 inch'],
    ['英寻', 'm', '1.8288', ''],
    ['弗隆', 'm', '201.168', ''],
    ['密耳', 'm', '0.0000254', ''],
    ['光年', 'm', '9460730472580800', 'ly'],
    ['天文单位', 'm', '149597870700', ''],
  ],
};
