import type { AiConfigsAccess } from "./AiConfigsAccess.js";

/** `AccessRep` of the API. */
export type AccessRep = AiConfigsAccess;
