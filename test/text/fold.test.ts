import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldTable } from '../../scripts/fold-table.ts';
import { extract } from '../../src/index.ts';
import { fold } from '../../src/text/fold.ts';

describe('the table of folds', () => {
  it('is what the script writes', () => {
    const file = readFileSync(join(import.meta.dirname, '../../src/text/fold.data.ts'), 'utf8');
    expect(file).toBe(foldTable());
  });
});

describe('the folded view', () => {
  it.each([
    ['全市規模以上工業增加值較去年同期增長', '全市规模以上工业增加值较去年同期增长'],
    ['萬億個點兩臺幾餘裡裏麼於後', '万亿个点两台几余里里么于后'],
    ['⽇⽉⼀⼆⼈⻓⻔⻋⻅⻢', '日月一二人长门车见马'],
    ['１，２３４．５％（约）', '1,234.5%(约)'],
    ['9﹪ －1 −2 –3 ﹣4 ‐5', '9% -1 -2 -3 -4 -5'],
    ['甲\u00a0乙\u2003丙\u202f丁\u3000戊', '甲 乙 丙 丁 戊'],
    ['增长2·5%、3・6万元', '增长2.5%、3.6万元'],
    ['5·12地震', '5·12地震'],
    ['减少二八二．〇一人,增长三.五个百分点', '减少二八二点〇一人,增长三点五个百分点'],
    ['五·四运动中\n一.二亿元投资', '五·四运动中\n一.二亿元投资'],
    ['成效明显.方法有效.', '成效明显。方法有效.'],
    ['全部成活.2例失败,约.5米', '全部成活。2例失败,约.5米'],
    ['增长9%.其中', '增长9%。其中'],
    ['一.总体要求\n(二).主要任务\n1.方法', '一.总体要求\n(二).主要任务\n1.方法'],
    ['版本3.2.1见www.example.com', '版本3.2.1见www.example.com'],
    ['推进"一网通办"和"一件事"改革', '推进“一网通办”和“一件事”改革'],
    ['一台55"电视', '一台55"电视'],
    ['"a","b"\n"1","2"', '"a","b"\n"1","2"'],
    ['參加者參佰人', '参加者叁佰人'],
    ['显著 著名 乾坤 摺叠', '显著 著名 乾坤 摺叠'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text).folded).toBe(folded);
    expect(folded.length).toBe(text.length);
  });

  it('leaves plain text as it is', () => {
    const text = '全市完成投资12.5亿元，增长9.0%。';
    expect(fold('全市完成投资12.5亿元。').folded).toBe('全市完成投资12.5亿元。');
    expect(fold(text).text).toBe(text);
  });
});

describe('Traditional text', () => {
  it('has units in their one spelling and names in its own characters', () => {
    const [record] = extract('全縣規模以上工業企業實現利潤總額3億元,比上年同期增長8.5個百分點。');
    expect(record).toMatchObject({ value: '300000000', unit: '元', name: '利潤總額' });
  });

  it('has the records of Simplified text', () => {
    const simplified = extract('今年上半年,全区接待游客12.6万人次,同比增长7.2%,预计全年突破25万人次。');
    const traditional = extract('今年上半年,全區接待遊客12.6萬人次,同比增長7.2%,預計全年突破25萬人次。');
    const bare = (records: typeof simplified) =>
      records.map(({ value, unit, relation, direction, basis, bound, status, start, end, clause }) => {
        return { value, unit, relation, direction, basis, bound, status, start, end, clause };
      });
    expect(bare(traditional)).toEqual(bare(simplified));
  });
});
