import type { AnnouncementAccessAllowedReason } from "./AnnouncementAccessAllowedReason.js";

/** `AnnouncementAccessAllowedRep` of the API. */
export interface AnnouncementAccessAllowedRep {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: AnnouncementAccessAllowedReason;
}
