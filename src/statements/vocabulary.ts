/** What this stage asks of the words: views of the lexicon, made once for it and once more for each user's rows. */
import { builtInLexicon, Lexicon, type Role, type Row, type View } from '../lexicon/index.ts';
import type { Direction, Relation, Status } from '../schema.ts';

/** Words that users add: verbs with what they say of the figure after them, and cues of status. */
export interface ContextLexicon {
  readonly verbs?:
    | readonly {
        readonly word: string;
        readonly relation?: Relation | undefined;
        readonly direction?: Direction | undefined;
      }[]
    | undefined;
  readonly cues?: readonly { readonly word: string; readonly status: Status }[] | undefined;
}

/** What a word before the figure makes of it. `noun` names a rate; `short` needs a comparison before it. */
export interface ChangeWord {
  readonly relation?: Relation | undefined;
  readonly direction?: Direction | undefined;
  readonly form: 'verb' | 'noun' | 'short';
}

export type BasisTarget = 'yoy' | 'sequential' | 'ytd' | 'other';
export type Cue = Status | 'none' | 'auxiliary';

/** The time at the head of a sentence: still to come, to come where the first half has been told of, or over. */
export type Head = 'coming' | 'half' | 'passedHalf' | 'passed';

const verb = (direction: Direction): ChangeWord => ({ direction, form: 'verb' });
const noun = (direction: Direction): ChangeWord => ({ direction, form: 'noun' });
const short = (direction: Direction): ChangeWord => ({ direction, form: 'short' });

/** A user's verb of this relation and direction has a role of its own beside those of its kind. */
function ownRole(relation: Relation | undefined, direction: Direction | undefined): Role {
  return `own:${relation ?? ''}:${direction ?? ''}`;
}

const kindOf = { up: 'rise', down: 'fall' } as const;

/** The user's words as rows: one for all words of the same roles, as every row is looked through on its own. */
function rowsOf({ verbs = [], cues = [] }: ContextLexicon): Row[] {
  const byRoles = new Map<string, string[]>();
  const add = (roles: string, word: string) => {
    const known = byRoles.get(roles);
    if (known === undefined) byRoles.set(roles, [word]);
    else known.push(word);
  };
  for (const { word, relation, direction } of verbs) {
    const kind = direction === undefined ? 'shift' : kindOf[direction];
    add(`${ownRole(relation, direction)} ${kind} verb`, word);
  }
  for (const { word, status } of cues) add(cueRoles[status], word);
  return [...byRoles].map(([roles, words]) => [roles, words.join(' ')]);
}

const cueRoles = { planned: 'plan', forecast: 'forecast', actual: 'done' } as const;

/** What the user's verbs say, by their roles. */
function ownVerbs({ verbs = [] }: ContextLexicon): Partial<Record<Role, ChangeWord>> {
  return Object.fromEntries(
    verbs.map(({ relation, direction }) => [ownRole(relation, direction), { relation, direction, form: 'verb' }]),
  );
}

/** The views. The keys of a view with values are roles; the first that a word has counts. */
function viewsOf(lexicon: Lexicon, own: Partial<Record<Role, ChangeWord>>) {
  return {
    change: lexicon.view<ChangeWord>({
      ...own,
      riseRate: noun('up'),
      fallRate: noun('down'),
      rise: verb('up'),
      fall: verb('down'),
      shift: { form: 'verb' },
      more: short('up'),
      less: short('down'),
    }),
    /** Nouns of change: 增速, 降幅. */
    rates: lexicon.view<Direction>({ riseRate: 'up', fallRate: 'down' }),
    /** Verbs with what they move. */
    moving: lexicon.view<Direction>({ riseOf: 'up', fallOf: 'down' }),
    comparison: lexicon.view<Direction>({ above: 'up', below: 'down' }),
    between: lexicon.words('link'),
    /** What leads to a level with 到, 至 or 为 behind it. */
    turning: lexicon.words('turn', 'rise', 'fall', 'shift'),
    bases: lexicon.view<BasisTarget>({ yoy: 'yoy', sequential: 'sequential' }),
    targets: lexicon.view<BasisTarget>({
      standard: 'other',
      opening: 'ytd',
      periodBefore: 'sequential',
      yearBefore: 'yoy',
    }),
    tails: lexicon.words('likewise'),
    cues: lexicon.view<Cue>({
      will: 'auxiliary',
      done: 'actual',
      forecast: 'forecast',
      plan: 'planned',
      plain: 'none',
    }),
    /** What the one scan for cues looks at. */
    scanned: lexicon.words('yoy', 'sequential', 'will', 'done', 'forecast', 'plan', 'light', 'plain'),
    local: lexicon.words('local'),
    soft: lexicon.words('soft'),
    bound: lexicon.words('loose'),
    softEnd: lexicon.words('light'),
    auxiliaryAfter: lexicon.words('willDo'),
    auxiliaryMaybe: lexicon.words('mayDo', 'verb'),
    disposing: lexicon.words('dispose'),
    aimAfter: lexicon.words('aimed'),
    aimBefore: lexicon.words('aim'),
    aimBeforeBracket: lexicon.words('quota'),
    soughtAfter: lexicon.words('sought'),
    toCome: lexicon.words('toCome'),
    existing: lexicon.words('existing'),
    inhabitants: lexicon.words('inhabitants'),
    remaining: lexicon.words('remaining'),
    begun: lexicon.words('begin'),
    heads: lexicon.view<Head>({ firstHalf: 'passedHalf', passed: 'passed', secondHalf: 'half', coming: 'coming' }),
    meant: lexicon.words('meant'),
    halfTold: lexicon.words('firstHalf'),
    planHeading: lexicon.words('planHeading'),
    reviewHeading: lexicon.words('reviewHeading'),
    /** What a heading is about, at its end. */
    heading: lexicon.words('heading'),
    /** true: cut it; false: keep it. */
    leading: lexicon.view<boolean>({ head: true, plain: false }),
    trailing: lexicon.view<boolean>({ tail: true, plain: false }),
    inside: lexicon.view<'verb' | 'break' | 'light' | 'kept'>({
      break: 'break',
      verb: 'verb',
      light: 'light',
      plain: 'kept',
    }),
    verbs: lexicon.words('verb'),
    /** true: a body; false: looks like one. */
    bodies: lexicon.view<boolean>({ body: true, people: true, plain: false }),
    /** Bodies that are people. */
    people: lexicon.words('people'),
    ranked: lexicon.words('ranked'),
    places: lexicon.words('place'),
    /** Ends of words for who or what owns figures: bodies, people, groups, sectors, products. */
    owners: lexicon.view<'body' | 'thing' | 'none'>({ owner: 'thing', people: 'thing', body: 'body', plain: 'none' }),
    deeds: lexicon.words('deed'),
    /** true: what is said or published; false: only looks so. */
    telling: lexicon.view<boolean>({ telling: true, plain: false }),
    quotes: lexicon.words('quoting'),
    /** true: what follows is told; false: only looks so. */
    quoting: lexicon.view<boolean>({ quoting: true, telling: false, plain: false }),
    /** Verbs and adverbs of any sort. */
    acts: lexicon.words('deed', 'verb', 'light', 'mayDo', 'willDo', 'break', 'telling'),
    /** Where an owner ends: at what it does, has or is. */
    edges: lexicon.view<'edge' | 'kept'>({
      edge: 'edge',
      deed: 'edge',
      owner: 'kept',
      body: 'kept',
      people: 'kept',
      place: 'kept',
      shared: 'kept',
      measure: 'kept',
      plain: 'kept',
    }),
    /** true: the end of a word for what is measured; false: of one that owns figures. */
    measures: lexicon.view<boolean>({
      owner: false,
      body: false,
      measure: true,
      event: true,
      riseRate: true,
      fallRate: true,
      inhabitants: true,
      stop: true,
    }),
    /** Ends of words for what is measured of a thing. */
    qualities: lexicon.words('measure'),
    unowning: lexicon.words('unowning'),
    groups: lexicon.words('group'),
    owned: lexicon.words('owned'),
    aspects: lexicon.words('aspect'),
    extents: lexicon.words('extent'),
    manners: lexicon.words('manner'),
    traits: lexicon.words('trait', 'extent'),
    habits: lexicon.words('habit'),
    pronouns: lexicon.words('pronoun'),
    bodiless: lexicon.words('bodiless'),
    towns: lexicon.words('town'),
    institutes: lexicon.words('institute'),
    titles: lexicon.words('title'),
    others: lexicon.words('otherThing'),
    ofPlace: lexicon.words('ofPlace'),
    commons: lexicon.words('common'),
    events: lexicon.words('event'),
    nounHeads: lexicon.words('nounHead'),
    hollow: lexicon.words('hollow'),
    shared: lexicon.words('shared', 'verb'),
    prepositions: lexicon.words('preposition'),
    closings: lexicon.words('closing'),
    afterStops: lexicon.view<boolean>({ stop: true, plain: false }),
    afterTail: lexicon.words('nounTail'),
    onward: lexicon.words('onward'),
    timely: lexicon.words('timely'),
    passing: lexicon.words('passing'),
    setting: lexicon.words('setting'),
    carriers: lexicon.words('carrier'),
    handling: lexicon.words('handling'),
    hopes: lexicon.words('hope'),
    grounds: lexicon.words('ground'),
    amounts: lexicon.words('amount'),
    organisations: lexicon.words('organisation'),
    classes: lexicon.words('class'),
    dimensions: lexicon.words('dimension'),
    recipes: lexicon.words('recipe'),
    causing: lexicon.words('causing'),
    bare: lexicon.words('bare'),
    totals: lexicon.words('total'),
    added: lexicon.words('added'),
    staying: lexicon.words('staying'),
    heights: lexicon.words('height'),
    weather: lexicon.words('weather'),
    sessions: lexicon.words('session'),
    ticks: lexicon.words('tick'),
    spent: lexicon.words('spent'),
    shareNouns: lexicon.words('shareNoun'),
    covering: lexicon.words('covering'),
    planned: lexicon.words('planned'),
    /** What says how much of a whole it is: true where it may stand before any whole, not only a plan. */
    weighing: lexicon.view<boolean>({ weighing: true, reaching: false }),
  } satisfies Record<string, View<unknown>>;
}

export type Vocabulary = ReturnType<typeof viewsOf>;

let plain: Vocabulary | undefined;
const extended = new WeakMap<ContextLexicon, Vocabulary>();

/** The views for a lexicon; built on first use and kept. */
export function vocabularyFor(lexicon?: ContextLexicon): Vocabulary {
  if (!lexicon || (!lexicon.verbs && !lexicon.cues)) {
    plain ??= viewsOf(builtInLexicon(), {});
    return plain;
  }
  let known = extended.get(lexicon);
  if (!known) {
    known = viewsOf(new Lexicon(rowsOf(lexicon), builtInLexicon()), ownVerbs(lexicon));
    extended.set(lexicon, known);
  }
  return known;
}
