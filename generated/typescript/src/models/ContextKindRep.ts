import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A kind of context, such as user or device. */
export interface ContextKindRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Whether it is archived. */
  archived?: boolean;
  createdFrom: "default" | "auto-add" | "manual" | (string & {});
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Free text about the purpose of the object. */
  description: string;
  /** Same as archived. */
  hideInTargeting?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** When it changed last. */
  lastModified: UnixMillis;
  /** When data last arrived. */
  lastSeen?: UnixMillis;
  /** Name for humans. */
  name: string;
  /** Version; a number in most places. */
  version: number;
}
