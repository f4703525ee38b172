import { normalizeTerm, splitTerms } from "./terms.js";

/** What the index knows of an operation. */
export interface SearchDocument {
  /** Place in the catalogue. */
  readonly id: number;
  readonly name: string;
  readonly summary: string;
  readonly tag: string;
  readonly description: string;
  readonly kinds: string;
  readonly fields: string;
  /** Other words for the same. */
  readonly also: string;
}

type Options = {
  readonly fields: (keyof SearchDocument & string)[];
  readonly storeFields: string[];
  readonly tokenize: (text: string) => string[];
  readonly processTerm: (term: string) => string | null;
};

/** How texts become terms: the index and the queries have to agree. */
export const INDEX_OPTIONS: Options = {
  fields: ["name", "summary", "tag", "description", "kinds", "fields", "also"],
  storeFields: [],
  tokenize: splitTerms,
  processTerm: normalizeTerm,
};

/** How much a hit in a field counts. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  name: 2,
  summary: 3,
  tag: 1.5,
  description: 1,
  kinds: 1,
  fields: 0.3,
  also: 2.5,
};
