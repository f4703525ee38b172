import type { AnnouncementAccessDeniedReason } from "./AnnouncementAccessDeniedReason.js";

/** `AnnouncementAccessDenied` of the API. */
export interface AnnouncementAccessDenied {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: AnnouncementAccessDeniedReason;
}
