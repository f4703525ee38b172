import type { AnnouncementPatchOperation } from "./AnnouncementPatchOperation.js";

/** `AnnouncementJSONPatch` of the API. */
export type AnnouncementJSONPatch = AnnouncementPatchOperation[];
