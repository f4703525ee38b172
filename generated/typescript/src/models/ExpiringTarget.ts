import type { ResourceId } from "./ResourceId.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A context that leaves the targets on a date. */
export interface ExpiringTarget {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Flag or segment the target belongs to. */
  _resourceId: ResourceId;
  /** Version number; each change adds one. */
  _version: number;
  /** Key of the context. */
  contextKey: string;
  /** Kind of the context; user when absent. */
  contextKind: string;
  /** When the target is removed, epoch milliseconds. */
  expirationDate: UnixMillis;
  /** Which list of a segment is meant: included or excluded. */
  targetType?: string;
  /** Id of the variation. */
  variationId?: string;
}
