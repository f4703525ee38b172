import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AnnouncementResponse } from "../models/AnnouncementResponse.js";
import type { GetAnnouncementsPublic200Response } from "../models/GetAnnouncementsPublic200Response.js";

/** Request of `getAnnouncementsPublic`. */
export interface GetAnnouncementsPublicRequest {
  /** Only items with this status; values differ per operation. */
  status?: "active" | "inactive" | "scheduled" | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
}

/** What `getAnnouncementsPublic` gives. */
export type GetAnnouncementsPublicResponse = GetAnnouncementsPublic200Response;

/** What `getAnnouncementsPublic` can fail with. */
export type GetAnnouncementsPublicError = ErrorRep | APIError | ClientError;

/** One item of what `getAnnouncementsPublic` goes through. */
export type GetAnnouncementsPublicItem = AnnouncementResponse;
