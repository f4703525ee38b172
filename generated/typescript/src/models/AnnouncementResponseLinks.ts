import type { AnnouncementLink } from "./AnnouncementLink.js";

/** `AnnouncementResponse__links` of the API. */
export interface AnnouncementResponseLinks {
  /** The resource one level up, or a link to it. */
  parent: AnnouncementLink;
}
