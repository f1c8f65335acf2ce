/** Bound words that hold for the figures behind the first as well. */

import type { Bound, Quantity } from '../schema.ts';
import { codeSet } from '../text/codes.ts';
import { boundBefore, weightier } from './bounds.ts';
import type { Figure } from './figure.ts';
import { jointEnd, saysInTurn } from './lists.ts';

/** 分别突破2000亿元、1800亿元; 近70批次4500人: what stands before the first of a row bounds all of it. */
export class HandedBound {
  private end = -1;
  private kind = '';
  private bound: Bound | undefined;
  private inTurn = false;
  private stroked = false;

  /** The bound of a figure whose own words say `own`. Figures come in the order of the text. */
  read(folded: string, { start, end, kind, upper }: Figure, own: Bound): Bound {
    const handed =
      this.bound !== undefined && (this.restates(folded, start) || (kind === this.kind && this.reaches(folded, start)));
    const before = upper === undefined ? boundBefore(folded, start) : undefined;
    if (!handed || before !== undefined) {
      this.bound = own === 'exact' ? undefined : before;
      this.inTurn = this.bound !== undefined && saysInTurn(folded, start, nearby);
    }
    this.stroked = handed && folded.charCodeAt(start - 1) === stroke;
    this.end = end;
    this.kind = kind;
    return handed && before === undefined && upper === undefined ? weightier(own, this.bound) : own;
  }

  /** 不低于120%/175%(26.3/32.9亿元): the bracket behind a row says it again in another unit. */
  private restates(folded: string, start: number): boolean {
    return this.stroked && folded.charAt(this.end) === '(' && start === this.end + 1;
  }

  private reaches(folded: string, start: number): boolean {
    if (start === this.end) return this.kind === 'count';
    // 不低于120%/175%/238%
    if (folded.charCodeAt(this.end) === stroke && start === this.end + 1) return true;
    return this.inTurn && jointEnd(folded, this.end) === start;
  }
}

/** 分别控制在5%、3%以内: the word behind the last of a row holds for those before it, which are the last of `quantities`. */
export function handBack(folded: string, quantities: Quantity[], last: Quantity): void {
  const { kind, bound } = last;
  if (bound !== 'atMost' && bound !== 'atLeast') return;
  let first = quantities.length;
  let { start } = last;
  for (let i = first - 1; i >= 0; i--) {
    const quantity = quantities[i]!;
    // 分别达到100%和90%以上: no more than all of it
    if (kind === 'percent' && quantity.value === '100') break;
    if (quantity.kind !== kind || quantity.bound !== 'exact' || jointEnd(folded, quantity.end) !== start) break;
    first = i;
    start = quantity.start;
  }
  if (first === quantities.length || !saysInTurn(folded, start, nearby)) return;
  // 分别为5%、6%以上 leaves open what the word holds for
  if (!reaching.has(folded.charCodeAt(start - 1))) return;
  for (let i = first; i < quantities.length; i++) quantities[i]!.bound = bound;
}

const stroke = 0x2f;
const reaching = codeSet('在到达至');

/** 分别 stands right before the bound word, or parted from it by a verb: 分别达到近. */
const nearby = 7;
