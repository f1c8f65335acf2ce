// Finds a slip of the pen in a report: node examples/check-arithmetic.mjs
import { audit } from 'zhibiao';

const text = '1-5月，一般公共预算收入完成46151万元，同比增收3809万元，增长9.5%。';

for (const { check, ok, expected, stated, message } of audit(text)) {
  console.log(ok ? 'holds' : 'FAILS', check, `expected ${expected}, stated ${stated}:`, message);
}
