import type { PatchOperation } from "./PatchOperation.js";

/** JSON Patch operations (RFC 6902), in order. */
export type JSONPatch = PatchOperation[];
