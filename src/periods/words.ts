/** The word lists of this stage as tables. */

import { createWordSet, createWords } from '../text/words.ts';
import * as cues from './cues.data.ts';
import * as reach from './reach/words.data.ts';
import * as data from './words.data.ts';

export const states = createWordSet(data.stateWords);
export const seasons = createWordSet(data.seasonWords);
export const lookingAhead = createWords([
  [cues.aheadWords.join(' '), true],
  [cues.notAheadWords.join(' '), false],
]);
export const dayTellers = createWordSet(cues.dayTellers);
export const suffixes = createWords(data.suffixes.map((each) => [each.word, each] as const));
export const partsOfDay = createWordSet(data.dayParts);
export const openings = createWords(data.openers);
export const comparing = createWordSet(data.comparers);
export const comparedBehind = createWordSet(data.comparedEnds);
export const comparedPairs = createWordSet(data.pairedEnds);
export const duringOpenings = createWordSet(data.duringHeads);
export const documents = createWordSet(reach.documentNouns);
export const plansAndHonours = createWordSet(reach.planNouns);
export const objectTakers = createWordSet(reach.objectVerbs);
export const papers = createWordSet(reach.paperNouns);
export const carriedItems = createWordSet(reach.budgetItems);
export const targets = createWordSet(reach.targetNouns);
export const namedSubjects = createWordSet(reach.subjectNouns);
export const predicates = createWordSet(reach.predicateWords);
export const foretelling = createWordSet(reach.forecastWords);
export const spanVerbs = createWordSet(cues.spanVerbs);
export const publishing = createWordSet(reach.publishingVerbs);
export const intents = createWordSet(reach.intentWords);
export const results = createWordSet(reach.resultNouns);
export const sources = createWordSet(reach.sourceWords);
export const surveys = createWordSet(reach.surveyNouns);
export const beginnings = createWords([
  ...reach.beginningVerbs.map((word) => [word, true] as const),
  ['发生 产生', false] as const,
]);
export const foundings = createWordSet(reach.foundingVerbs);
export const records = createWordSet(reach.recordWords);
export const recordVerbs = createWordSet(reach.recordVerbs);
export const totals = createWordSet(reach.totalWords);
export const abouts = createWordSet(reach.aboutWords);
export const plans = createWordSet(cues.planWords.flatMap((word) => [word, `${word}于`, `${word}在`]));
