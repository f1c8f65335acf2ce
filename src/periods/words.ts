/** The word lists of this stage as tables. */
import { createWordSet, createWords } from '../text/words.ts';
import * as reach from './reach.data.ts';
import * as data from './words.data.ts';

export const states = createWordSet(data.stateWords);
export const seasons = createWordSet(data.seasonWords);
export const lookingAhead = createWordSet(data.aheadWords);
export const dayTellers = createWordSet(data.dayTellers);
export const suffixes = createWords(data.suffixes.map((each) => [each.word, each] as const));
export const partsOfDay = createWordSet(data.dayParts);
export const openings = createWords(data.openers);
export const comparing = createWordSet(data.comparers);
export const comparedBehind = createWordSet(data.comparedEnds);
export const comparedPairs = createWordSet(data.pairedEnds);
export const duringOpenings = createWordSet(data.duringHeads);
export const headings = createWordSet(data.headingNouns);
export const comingHeadings = createWordSet(data.comingNouns);
export const reviewHeadings = createWordSet(data.reviewNouns);
export const documents = createWordSet(reach.documentNouns);
export const plansAndHonours = createWordSet(reach.planNouns);
export const objectTakers = createWordSet(reach.objectVerbs);
export const papers = createWordSet(reach.paperNouns);
export const carriedItems = createWordSet(reach.budgetItems);
export const targets = createWordSet(reach.targetNouns);
export const namedSubjects = createWordSet(reach.subjectNouns);
export const predicates = createWordSet(reach.predicateWords);
export const foretelling = createWordSet(reach.forecastWords);
export const spanVerbs = createWordSet(data.spanVerbs);
