import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** A metric as linked to a view. */
export interface ExpandedMetric {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /** Id of this version of the metric. */
  _versionId?: string;
  /** Free text category. */
  category?: string;
  /**
   * Time of creation, epoch milliseconds.
   *
   * Format: int64.
   */
  creationDate?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name under which code sends the event. */
  eventKey?: string;
  /** Whether it is in use. */
  isActive?: boolean;
  /** Whether the metric measures a number; otherwise it counts conversions. */
  isNumeric?: boolean;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
  /**
   * When it changed last.
   *
   * Format: int64.
   */
  lastModified?: number;
  /**
   * When data last arrived.
   *
   * Format: int64.
   */
  lastSeen?: number;
  /** Name for humans. */
  name?: string;
}
