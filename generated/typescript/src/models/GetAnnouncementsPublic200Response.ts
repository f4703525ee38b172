import type { AnnouncementPaginatedLinks } from "./AnnouncementPaginatedLinks.js";
import type { AnnouncementResponse } from "./AnnouncementResponse.js";

/** `getAnnouncementsPublic_200_response` of the API. */
export interface GetAnnouncementsPublic200Response {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: AnnouncementPaginatedLinks;
  /** The items of this page or collection. */
  items: AnnouncementResponse[];
}
