/** Numbers of a workbook as their reader sees them: per cent, dates, and the unit that a format puts behind. */

/** How the numbers of a cell are shown. */
export interface NumberFormat {
  readonly kind: 'plain' | 'percent' | 'date';
  /** Of a date: the parts that are shown, of `ymdh`. */
  readonly parts?: string;
  /** Words behind the number: 万元. */
  readonly suffix?: string;
}

const plain: NumberFormat = { kind: 'plain' };
const percent: NumberFormat = { kind: 'percent' };

/** The formats that have a number and no code in the file: per cent, and dates by what they show. */
const builtIn: Readonly<Record<number, NumberFormat>> = Object.fromEntries([
  ...[9, 10].map((id) => [id, percent] as const),
  ...[14, 15, 22, 27, 30, 31, 36, 50, 54, 58].map((id) => [id, { kind: 'date', parts: 'ymd' } as const] as const),
  ...[17, 55, 57].map((id) => [id, { kind: 'date', parts: 'ym' } as const] as const),
  ...[16, 28, 29, 51, 53, 56].map((id) => [id, { kind: 'date', parts: 'md' } as const] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47].map((id) => [id, { kind: 'date', parts: 'h' } as const] as const),
]);

/** The format with a number in the file, and its code where the file has one. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn[id] ?? plain;
  const [section = ''] = code.split(';');
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (bare.includes('%')) return percent;
  if (/[ymdh]/i.test(bare) && !/[0#?]/.test(bare)) {
    const parts = [...'ymdh'].filter((part) => bare.toLowerCase().includes(part)).join('');
    return { kind: 'date', parts };
  }
  // a comma behind the digits divides what is shown by a thousand: its words do not fit the number
  const suffix = /[0#?] *"([^"]+)"$/.exec(section.trim())?.[1];
  return suffix === undefined || /[0#?],(?![0#?])/.test(bare) ? plain : { kind: 'plain', suffix };
}

const day = 24 * 60 * 60 * 1000;

/** A number of a cell in its format. `origin1904`: the workbook counts days from 1904. */
export function showNumber(raw: string, { kind, parts, suffix = '' }: NumberFormat, origin1904: boolean): string {
  const number = Number(raw);
  if (raw === '' || Number.isNaN(number)) return raw;
  if (kind === 'percent') return `${decimal(number * 100)}%`;
  if (kind === 'date' && number >= 0 && number < 2_958_466) return showDate(number, parts ?? 'ymd', origin1904);
  return decimal(number) + suffix;
}

/** Without an exponent, to the 15 digits that a workbook keeps. */
function decimal(number: number): string {
  return number.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}

function showDate(serial: number, parts: string, origin1904: boolean): string {
  const origin = origin1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(origin + Math.round(serial * day));
  const shown = [
    parts.includes('y') ? `${date.getUTCFullYear()}年` : '',
    parts.includes('m') && parts !== 'mh' ? `${date.getUTCMonth() + 1}月` : '',
    parts.includes('d') ? `${date.getUTCDate()}日` : '',
  ].join('');
  return shown || date.toISOString().slice(11, 16);
}
