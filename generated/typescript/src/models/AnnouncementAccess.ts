import type { AnnouncementAccessAllowedRep } from "./AnnouncementAccessAllowedRep.js";
import type { AnnouncementAccessDenied } from "./AnnouncementAccessDenied.js";

/** `AnnouncementAccess` of the API. */
export interface AnnouncementAccess {
  /** Actions the caller may perform. */
  allowed: AnnouncementAccessAllowedRep[];
  /** Actions the caller may not perform. */
  denied: AnnouncementAccessDenied[];
}
