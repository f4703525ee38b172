import type { ResourceIDResponse } from "./ResourceIDResponse.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A user that leaves the targets on a date. */
export interface ExpiringUserTargetItem {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Flag or segment the target belongs to. */
  _resourceId: ResourceIDResponse;
  /** Version number; each change adds one. */
  _version: number;
  /** When the target is removed, epoch milliseconds. */
  expirationDate: UnixMillis;
  /** Which list of a segment is meant: included or excluded. */
  targetType?: string;
  /** Key of the user. */
  userKey: string;
  /** Id of the variation. */
  variationId?: string;
}
