import type { ContextInstanceRecord } from "./ContextInstanceRecord.js";
import type { Link } from "./Link.js";

/** A page of context instances. */
export interface ContextInstances {
  /** Id of the environment. */
  _environmentId: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Opaque cursor of the next page. */
  continuationToken?: string;
  /** The items of this page or collection. */
  items: ContextInstanceRecord[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
