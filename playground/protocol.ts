/** What the page and its worker say to each other. */
import type { Facets } from '../src/outputs/page/state.ts';
import type { Finding, Indicator } from '../src/schema.ts';

export type Language = 'zh' | 'en';

export interface Settings {
  readonly language: Language;
  /** ISO day; absent where the reader gave none. */
  readonly referenceDate?: string;
}

export interface ReadRequest {
  readonly type: 'read';
  readonly text: string;
  readonly settings: Settings;
}

/** Formats that the worker writes the last text in. */
export type CopyFormat = 'csv' | 'json' | 'html';

export interface WriteRequest {
  readonly type: 'write';
  readonly format: CopyFormat;
}

export type Request = ReadRequest | WriteRequest;

/** The answer to a text comes in pieces, none of which takes the page long. */
export type Answer =
  | { readonly type: 'records'; readonly indicators: readonly Indicator[]; readonly places: readonly string[] }
  | {
      readonly type: 'frame';
      readonly section: string;
      readonly findings: readonly Finding[];
      readonly facets: Facets;
      /** Milliseconds that reading took. */
      readonly took: number;
    }
  /** Lines of the text, and checks that hold: HTML to be added. */
  | { readonly type: 'blocks' | 'held'; readonly html: string }
  | { readonly type: 'done' }
  | { readonly type: 'written'; readonly format: CopyFormat; readonly content: string };

/** A file for the worker that reads documents, which is started for it. */
export interface DocumentRequest {
  readonly bytes: ArrayBuffer;
  readonly language: Language;
}

/** Its text, or in a few words why it has none. */
export type DocumentAnswer = { readonly text: string } | { readonly error: string };

/** In front of the ids of marks. */
export const prefix = 'r1-';
