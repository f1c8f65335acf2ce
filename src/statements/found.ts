/** What a step that looks for the name of a figure gives. */
import type { Reading } from './reading.ts';

export interface Found {
  readonly name: string;
  /** The name is that of an earlier figure or clause, and not one to carry on. */
  readonly carried: boolean;
}

/** A name to carry on. */
export function kept(name: string | undefined): Found | undefined {
  return name ? { name, carried: false } : undefined;
}

/** One that is not. */
export function taken(name: string): Found | undefined {
  return name ? { name, carried: true } : undefined;
}

export function changes({ relation }: Reading): boolean {
  return relation === 'change' || relation === 'growth';
}

/** The name with the noun of its change or share. */
export function withNoun(name: string, noun: string): string {
  return noun && name && !name.endsWith(noun) ? name + noun : name;
}
