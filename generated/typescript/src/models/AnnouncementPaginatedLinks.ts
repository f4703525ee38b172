import type { AnnouncementLink } from "./AnnouncementLink.js";

/** `AnnouncementPaginatedLinks` of the API. */
export interface AnnouncementPaginatedLinks {
  /** Link to the first page. */
  first?: AnnouncementLink;
  /** Link to the last page. */
  last?: AnnouncementLink;
  /** Link to the next page. */
  next?: AnnouncementLink;
  /** Link to the previous page. */
  prev?: AnnouncementLink;
  /** Link to the resource itself. */
  self: AnnouncementLink;
}
