// The same indicators of two reports side by side: node examples/side-by-side.mjs
import { extract } from 'zhibiao';
import { find, inUnit } from 'zhibiao/tools';

const before = extract('2022年，一般公共预算收入423.4亿元，粮食总产量51万吨，新增就业3.2万人。');
const after = extract('2023年，全市完成一般公共预算收入461.5亿元，粮食产量50.5万吨，新建公园12个。');

for (const { name, relation, unit, value, text } of before) {
  const [other] = find(after, { name, relation, unit });
  console.log(`${name}: ${text} → ${other ? `${other.text} (${inUnit(other, unit) - value} ${unit})` : 'not stated'}`);
}
