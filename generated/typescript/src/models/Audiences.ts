import type { Audience } from "./Audience.js";

/** `Audiences` of the API. */
export type Audiences = Audience[];
