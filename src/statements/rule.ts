/** A rule of this stage: what it is called, what it reads, and which other rules it wins over where both could speak. */
export interface Rule<Input, Output> {
  /** The caption that `explain` shows. */
  readonly name: string;
  /** What the rule says; undefined where it declines. */
  readonly read: (input: Input) => Output | undefined;
  /** Characters of which one stands in the words that the rule reads, or right behind them: without it the rule declines. */
  readonly needs?: string | (() => string) | undefined;
  /** Captions of the rules that this one is asked before. Rules without such a tie never speak on the same figure. */
  readonly beats?: readonly string[] | undefined;
}

/** Sentences of a rule; the figure meant stands in 【】. */
export interface Examples {
  /** Sentences that the rule must speak on, with what it makes of the figure. */
  readonly yes: readonly (readonly [sentence: string, expected: string])[];
  /** Sentences that it must leave alone. */
  readonly no: readonly string[];
}

/**
 * The rules in an order that keeps all their ties; those without one keep the order of the list.
 *
 * @throws Error where a tie names no rule, or ties go in a circle
 */
export function inOrder<T extends Rule<never, unknown>>(rules: readonly T[]): T[] {
  const known = new Map(rules.map((rule) => [rule.name, rule]));
  const before = new Map(rules.map((rule) => [rule, [] as T[]]));
  for (const rule of rules) {
    for (const name of rule.beats ?? []) {
      const beaten = known.get(name);
      if (!beaten) throw new Error(`the rule "${rule.name}" beats "${name}", which is none`);
      before.get(beaten)!.push(rule);
    }
  }
  const order: T[] = [];
  const open = new Set<T>();
  const visit = (rule: T): void => {
    if (order.includes(rule)) return;
    if (open.has(rule)) throw new Error(`the rule "${rule.name}" beats itself by way of others`);
    open.add(rule);
    for (const earlier of before.get(rule)!) visit(earlier);
    order.push(rule);
  };
  for (const rule of rules) visit(rule);
  return order;
}

/** What the first rule that does not decline says, with that rule. */
export function ask<Input, Output>(
  rules: readonly Rule<Input, Output>[],
  input: Input,
): { rule: Rule<Input, Output>; said: Output } | undefined {
  for (const rule of rules) {
    const said = rule.read(input);
    if (said !== undefined) return { rule, said };
  }
  return undefined;
}

/** The characters that a rule needs, or undefined. */
function neededBy({ needs }: Pick<Rule<never, unknown>, 'needs'>): string | undefined {
  return typeof needs === 'function' ? needs() : needs;
}

/**
 * What a word of a pattern may end in, for a rule that needs one: `指数|[深恒]指|焦[炭煤]` gives 数指炭煤. The words are parted
 * by `|`, none of them with a group.
 */
export function endsOf(words: string): string {
  return words
    .split('|')
    .map((word) => /\[([^\]]+)\]$/.exec(word)?.[1] ?? word.charAt(word.length - 1))
    .join('');
}

/** What a word of a pattern may begin with, likewise: `指数|[深恒]指` gives 指深恒. */
export function startsOf(words: string): string {
  return words
    .split('|')
    .map((word) => /^\[([^\]]+)\]/.exec(word)?.[1] ?? word.charAt(0))
    .join('');
}

/** Rules that are asked only where one of the characters that they need is written. */
export class CalledRules<Input, Output, T extends Rule<Input, Output> = Rule<Input, Output>> {
  /** For every character a bit for each rule that needs it. */
  private callers = new Int32Array(0);
  /** The bits of the rules that need none. */
  private always = 0;
  /** What the rules read, apart from the rules, which are of many shapes. */
  private readonly reads: readonly Rule<Input, Output>['read'][];

  constructor(readonly rules: readonly T[]) {
    if (rules.length > 32) throw new Error(`${rules.length} rules have no bit each`);
    this.reads = rules.map(({ read }) => read);
  }

  /** Done when first asked: what a rule needs may stand in the lexicon, which is set up then. */
  private file(): void {
    this.callers = new Int32Array(0x10000);
    this.rules.forEach((rule, i) => {
      const needs = neededBy(rule);
      if (needs === undefined) this.always |= 1 << i;
      else for (let c = 0; c < needs.length; c++) this.callers[needs.charCodeAt(c)]! |= 1 << i;
    });
  }

  /** The rules that what stands from `start` to `end` calls, one bit each. */
  calledIn(text: string, start: number, end: number): number {
    if (this.callers.length === 0) this.file();
    let called = this.always;
    const to = Math.min(end, text.length);
    for (let i = Math.max(0, start); i < to; i++) called |= this.callers[text.charCodeAt(i)]!;
    return called;
  }

  /** What the first of the called rules that does not decline says, with that rule. */
  ask(called: number, input: Input): { rule: T; said: Output } | undefined {
    for (let left = called; left !== 0; left &= left - 1) {
      const i = 31 - Math.clz32(left & -left);
      const said = this.reads[i]!(input);
      if (said !== undefined) return { rule: this.rules[i]!, said };
    }
    return undefined;
  }
}

/** Rules asked one after the other, of which a test may leave one out to see what it does. */
export class Steps<Input, Output> {
  private asked: readonly Rule<Input, Output>[];

  constructor(readonly rules: readonly Rule<Input, Output>[]) {
    this.asked = rules;
  }

  /** What the first rule that does not decline says. */
  read(input: Input): Output | undefined {
    for (const rule of this.asked) {
      const said = rule.read(input);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  /** Runs as if the rule were not in the list. */
  without<T>(name: string, run: () => T): T {
    this.asked = this.rules.filter((rule) => rule.name !== name);
    try {
      return run();
    } finally {
      this.asked = this.rules;
    }
  }
}
