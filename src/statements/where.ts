/** Whether what stands before a figure says no more than where. */
import type { Span } from '../text/span.ts';
import { regions } from './bodies.ts';
import { inside } from './doers.ts';
import { nextToken } from './tokens.ts';
import { ownPlace } from './trims.ts';
import type { Reader } from './turn.ts';
import type { Vocabulary } from './vocabulary.ts';

const longestPlace = 10;

/** 湖南省|120万亩玉米: nothing but a place stands before the figure. */
export function isWhere({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): boolean {
  return before.length === 1 && isPlace(v, folded, before[0]!);
}

/** Whether the stretch is a place, or a body named by no more than that. */
export function isPlace(v: Vocabulary, folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  if (ownPlace.test(words) || inside.test(words)) return true;
  const place = v.places.at(folded, start, end);
  if (place && start + place.word.length === end) return true;
  const body = v.bodies.before(folded, end, start);
  if (body?.value && body.word.length > 1 && body.word.length === end - start) return true;
  return (
    end - start <= longestPlace &&
    regions.has(folded.charCodeAt(end - 1)) &&
    (place !== undefined || end - start === 3) &&
    nextToken(v, folded, start, end) === undefined
  );
}

/** 新疆玛纳斯|18万亩玉米: a name behind a place. */
export function isSite({ source: { folded }, vocabulary: v }: Reader, before: readonly Span[]): boolean {
  if (before.length !== 1) return false;
  const { start, end } = before[0]!;
  const place = v.places.at(folded, start, end);
  const rest = place ? end - start - place.word.length : longestSite + 1;
  return rest <= longestSite && nextToken(v, folded, start, end) === undefined;
}

const longestSite = 4;
