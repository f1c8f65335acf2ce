/**
 * Checks of what users give, small enough for the library to do without a schema package. The schemas of `schema.ts` say
 * the same; a test holds the two together.
 */

/** Where a value is not as it should be, first fault first; `unknown` names the keys that nothing is known of. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly unknown?: readonly string[];
}

/** The first fault of a value, or undefined. */
export type Check = (value: unknown) => Fault | undefined;

const here: Fault = { path: [] };

function below(key: string | number, fault: Fault): Fault {
  return { ...fault, path: [key, ...fault.path] };
}

/** Values that a test accepts. */
export function value(accepts: (value: unknown) => boolean): Check {
  return (given) => (accepts(given) ? undefined : here);
}

/** Strings of a form. */
export function text(form: RegExp): Check {
  return value((given) => typeof given === 'string' && form.test(given));
}

/** One of a list of strings. */
export function oneOf(list: readonly string[]): Check {
  return value((given) => list.includes(given as string));
}

/** What may be left out. */
export function optional(check: Check): Check {
  return (given) => (given === undefined ? undefined : check(given));
}

/** Arrays of which every item passes. */
export function listOf(check: Check): Check {
  return (given) => {
    if (!Array.isArray(given)) return here;
    for (let i = 0; i < given.length; i++) {
      const fault = check(given[i]);
      if (fault) return below(i, fault);
    }
    return undefined;
  };
}

/** Objects with these fields and no others. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  return (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return here;
    for (const [key, check] of Object.entries(fields)) {
      const fault = check((given as Record<string, unknown>)[key]);
      if (fault) return below(key, fault);
    }
    const unknown = Object.keys(given).filter((key) => !Object.hasOwn(fields, key));
    return unknown.length > 0 ? { path: [], unknown } : undefined;
  };
}
