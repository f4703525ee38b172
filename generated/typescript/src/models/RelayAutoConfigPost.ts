import type { Statement } from "./Statement.js";

/** `RelayAutoConfigPost` of the API. */
export interface RelayAutoConfigPost {
  /** Name for humans. */
  name: string;
  /** Policy statements. */
  policy: Statement[];
}
