/** What a step that looks for the name of a figure gives. */
import type { Turn } from './turn.ts';

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

/** 价格下降0.3%,|降幅|收窄0.2个百分点,其中北京上涨0.1%: what grows is no rate. */
export function withoutRate({ reading, reader }: Turn, name: string): string {
  const rate = reading.relation === 'growth' ? reader.vocabulary.rates.before(name, name.length) : undefined;
  return rate && rate.word.length < name.length ? name.slice(0, -rate.word.length) : name;
}

/** 甲、乙分别|增长5%和6%; where no more than places are handed out, it is the measure of the one before. */
export function nameHanded(turn: Turn): Found | undefined {
  const { handed, progress, reader, state } = turn;
  if (handed === undefined) return undefined;
  const { places } = reader.vocabulary;
  const { names } = progress.handing;
  const told = state.name !== '' && !names.includes(state.name);
  const bare = told && names.every((name) => places.at(name, 0)?.word === name);
  return bare ? taken(withoutRate(turn, state.name)) : kept(handed);
}

/** The name with the noun of its change or share. */
export function withNoun(name: string, noun: string): string {
  return noun && name && !name.endsWith(noun) ? name + noun : name;
}
