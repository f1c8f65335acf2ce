/** Puts a name together: from the text before the figure, the noun after it, or both. */

import { amountPieces } from './amounts.ts';
import { changePieces } from './changing.ts';
import type { Named } from './own.ts';
import { spell } from './spell.ts';

/** The name from the figure's own stretch of text; "" where nothing nameable stands there. */
export function buildName(named: Named): string {
  const { reader, reading } = named;
  const plain = (reading.relation === 'level' || reading.relation === 'base') && !reading.turned;
  return spell(reader.source.text, plain ? amountPieces(named) : changePieces(named));
}
