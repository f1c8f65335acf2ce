import type { UnitTable } from '../types.ts';

/** Base W; apparent and reactive power keep V.A and var. 马力 (metric, 75 kgf·m/s): NIST SP 811; 英制马力: 550 ft·lbf/s, the same. */
export const power: UnitTable = {
  kind: 'power',
  rows: [
    ['瓦', 'W', '1', '瓦特 W', 'TGMmμ'],
    ['千瓦', 'W', '1000', '千瓦特 kW KW 瓩'],
    ['马力', 'W', '735.49875', '匹马力 公制马力'],
    ['英制马力', 'W', '745.69987158227022', 'hp HP'],
    ['伏安', 'V.A', '1', 'VA', 'GMk'],
    ['乏', 'var', '1', 'var', 'Mk'],
    ['冷吨', 'W', '3516.8528420667', ''],
  ],
};
