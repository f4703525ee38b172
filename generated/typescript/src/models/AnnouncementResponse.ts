import type { AnnouncementAccessRep } from "./AnnouncementAccessRep.js";
import type { AnnouncementResponseLinks } from "./AnnouncementResponseLinks.js";

/** An announcement with its time span and severity. */
export interface AnnouncementResponse {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: AnnouncementAccessRep;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: AnnouncementResponseLinks;
  /** Present state. */
  _status: "active" | "inactive" | "scheduled" | (string & {});
  /**
   * End, epoch milliseconds.
   *
   * Format: int64.
   */
  endTime?: number;
  /** Whether readers can close the announcement. */
  isDismissible: boolean;
  /** Text for humans, for instance what went wrong. */
  message: string;
  /** How urgent it is. */
  severity: "info" | "warning" | "critical" | (string & {});
  /**
   * Start, epoch milliseconds.
   *
   * Format: int64.
   */
  startTime: number;
  /** Headline. */
  title: string;
}
