import type { AuditLogEntryListingRep } from "./AuditLogEntryListingRep.js";
import type { Link } from "./Link.js";

/** A page of audit log entries. */
export interface AuditLogEntryListingRepCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: AuditLogEntryListingRep[];
}
