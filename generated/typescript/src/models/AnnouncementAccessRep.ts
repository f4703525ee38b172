import type { AnnouncementAccess } from "./AnnouncementAccess.js";

/** `AnnouncementAccessRep` of the API. */
export type AnnouncementAccessRep = AnnouncementAccess;
