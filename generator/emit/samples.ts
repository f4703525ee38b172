/** Samples that one flavor writes and another prints: who documents an API shows how every client calls it. */
import type { Operation } from "../model/model.ts";

/** One way of calling the API that a sample can be written in. */
export interface SampleLanguage {
  /** Short name without spaces, unique among all books: `typescript`, `typescript-function`. */
  readonly id: string;
  /** What a reader picks: `TypeScript`. */
  readonly label: string;
  /** Syntax of the code, as highlighters know it. */
  readonly grammar: "bash" | "typescript" | "python" | "json";
}

/** Samples of one client. */
export interface SampleBook {
  /** Flavor that writes the client. */
  readonly flavor: string;
  /** Heading of the client's page. */
  readonly title: string;
  /** One paragraph of Markdown in our own words: what the client is and when to take it. */
  readonly summary: string;
  /** Shell command that installs the client; `null` where nothing has to be installed. */
  readonly install: string | null;
  readonly languages: readonly SampleLanguage[];
  /** A whole program that calls the operation; `null` where the client can't call it. */
  readonly render: (operation: Operation, language: string) => string | null;
}
