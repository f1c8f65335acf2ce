/** `of`: what is measured, where a part has only its label. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

const told = (text: string) => extract(text).map(({ text, name, of, partOf }) => [text, name, of, partOf]);

describe('what a part is of', () => {
  it('is what its whole is named', () => {
    expect(told('全市生产总值5000亿元,其中甲区320亿元,乙区210亿元。')).toEqual([
      ['5000亿元', '生产总值', undefined, undefined],
      ['320亿元', '甲区', '生产总值', 0],
      ['210亿元', '乙区', '生产总值', 0],
    ]);
    expect(told('全省新建学校120所,其中浙江30所、江苏25所。').slice(1)).toEqual([
      ['30所', '浙江', '新建学校', 0],
      ['25所', '江苏', '新建学校', 0],
    ]);
    expect(told('全年发放贷款80亿元,其中:江海银行30亿元,临河银行50亿元。').slice(1)).toEqual([
      ['30亿元', '江海银行', '发放贷款', 0],
      ['50亿元', '临河银行', '发放贷款', 0],
    ]);
  });

  it('is said of a label with a remark in brackets', () => {
    expect(told('全市接待游客120万人次,其中海滨区(含岛屿)45万人次。')[1]).toEqual([
      '45万人次',
      '海滨区(含岛屿)',
      '接待游客',
      0,
    ]);
  });

  it('is said of the change right behind a part', () => {
    expect(told('全市粮食产量50万吨,其中小麦20万吨,增长2%;玉米30万吨。')).toEqual([
      ['50万吨', '粮食产量', undefined, undefined],
      ['20万吨', '小麦', '粮食产量', 0],
      ['2%', '小麦', '粮食产量', undefined],
      ['30万吨', '玉米', '粮食产量', 0],
    ]);
  });

  it('reaches from the parts of a part to the first whole', () => {
    expect(told('全省生产总值9000亿元,其中甲市5000亿元(其中乙区2000亿元)。').at(-1)).toEqual([
      '2000亿元',
      '乙区',
      '生产总值',
      1,
    ]);
  });

  it('is absent where a part has words of its own, and where there is no whole', () => {
    expect(told('公司营业收入12亿元,其中出口收入3亿元。')[1]).toEqual(['3亿元', '出口收入', undefined, 0]);
    expect(told('甲区320亿元。')[0]).toEqual(['320亿元', '甲区', undefined, undefined]);
    expect(told('全市生产总值5000亿元,占全省的12%。').map(([, , of]) => of)).toEqual([undefined, undefined]);
  });
});
