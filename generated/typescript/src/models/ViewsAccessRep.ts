import type { ViewsAccess } from "./ViewsAccess.js";

/** `ViewsAccessRep` of the API. */
export type ViewsAccessRep = ViewsAccess;
