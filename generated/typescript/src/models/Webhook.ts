import type { Access } from "./Access.js";
import type { Link } from "./Link.js";
import type { Statement } from "./Statement.js";

/** A webhook with the events it reports. */
export interface Webhook {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on: boolean;
  /** Shared secret that signs the payload. */
  secret?: string;
  /** Policy statements that choose what to report. */
  statements?: Statement[];
  /** Labels for grouping and policies. */
  tags: string[];
  /** Web address. */
  url: string;
}
