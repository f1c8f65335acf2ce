/** Writes a name out of the pieces of the text that make it. */
import { codeSet } from '../text/codes.ts';
import type { Span } from '../text/span.ts';

/** The characters of the pieces, without the 了 of verbs, without blanks, without a quote that stands alone and without bracketed remarks that are long or list things. */
export function spell(text: string, pieces: readonly Span[]): string {
  let name = '';
  let plain = true;
  for (const { start, end } of pieces) {
    for (let i = start; plain && i < end; i++) plain = !unspelt.has(text.charCodeAt(i));
    name += text.slice(start, end);
  }
  if (plain) return name;
  const spelt = name
    .replace(remarks, (remark) =>
      placeKinds.test(remark) || (!listed.test(remark) && remark.length <= 9) ? remark : '',
    )
    .replace(perfective, '')
    .replace(/\s+/g, '');
  return spelt.split('"').length % 2 === 1 ? spelt : spelt.replaceAll('"', '');
}

/** Blanks, quotes, brackets and 了. */
const unspelt = codeSet(
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"(\uff08了',
);
/** 提供了服务, but not 了解. */
const perfective = /(?<=[\u4e00-\u9fff])了(?![解结望然])/g;

const remarks = /[(\uff08][^()\uff08\uff09]*[)\uff09]/g;
const listed = /[、,\uff0c]/;
/** 县(市、区) */
const placeKinds = /^.[市县区镇乡村街道社团场、套件台]+.$/;
