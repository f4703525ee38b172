import type { Extinction } from "./Extinction.js";

/** `ExtinctionListPost` of the API. */
export type ExtinctionListPost = Extinction[];
