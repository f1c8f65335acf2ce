/** Ways in which Chinese text writes a number, each from the same plain decimal. */

const simple = '零一二三四五六七八九';
const financial = '零壹贰叁肆伍陆柒捌玖';

interface Style {
  readonly digits: string;
  readonly ten: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly scales: readonly [string, string];
}

const simplified: Style = { digits: simple, ten: '十', hundred: '百', thousand: '千', scales: ['万', '亿'] };
const capitals: Style = { digits: financial, ten: '拾', hundred: '佰', thousand: '仟', scales: ['万', '亿'] };
const traditional: Style = { digits: simple, ten: '十', hundred: '百', thousand: '千', scales: ['萬', '億'] };

/** Four digits in words: 1020 -> 一千零二十. */
function section(value: number, style: Style): string {
  const units = ['', style.ten, style.hundred, style.thousand];
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += (gap ? style.digits[0] : '') + style.digits[digit]! + units[place];
    gap = false;
  }
  return words;
}

/** A whole number below 10^12 in words. */
function inWords(value: number, style: Style): string {
  if (value === 0) return style.digits[0]!;
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let words = '';
  parts.forEach((part, i) => {
    if (part === 0) return;
    // a section that does not fill its four places is introduced by 零
    const zero = words !== '' && (part < 1000 || parts[i - 1] === 0) ? style.digits[0] : '';
    words += zero + section(part, style) + ['亿', '万', ''].map((_, j) => [style.scales[1], style.scales[0], ''][j])[i];
  });
  return words;
}

function spoken(whole: number, fraction: string, style: Style): string {
  const words = inWords(whole, style).replace(/^一十/, '十');
  return fraction === '' ? words : `${words}点${[...fraction].map((digit) => style.digits[Number(digit)]).join('')}`;
}

const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** `whole` below 10^12 and the digits after the point, without trailing zeros, in every writing. */
export const writings: Readonly<Record<string, (whole: number, fraction: string) => string>> = {
  plain: (whole, fraction) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`),
  grouped: (whole, fraction) => (fraction === '' ? grouped(whole) : `${grouped(whole)}.${fraction}`),
  'full width': (whole, fraction) => wide(fraction === '' ? `${whole}` : `${whole}.${fraction}`),
  'in words': (whole, fraction) => spoken(whole, fraction, simplified),
  'in traditional words': (whole, fraction) => spoken(whole, fraction, traditional),
  'in capitals': (whole, fraction) => spoken(whole, fraction, capitals).replace(/^拾/, '壹拾'),
  'digits and 万': (whole, fraction) => `${shifted(whole, fraction, 4)}万`,
  'digits and 亿': (whole, fraction) => `${shifted(whole, fraction, 8)}亿`,
};

/** The decimal point moved to the left. */
function shifted(whole: number, fraction: string, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const tail = (digits.slice(-places) + fraction).replace(/0+$/, '');
  return digits.slice(0, -places) + (tail === '' ? '' : `.${tail}`);
}
