import type { Access } from "./Access.js";
import type { IntegrationSubscriptionStatusRep } from "./IntegrationSubscriptionStatusRep.js";
import type { Link } from "./Link.js";
import type { Statement } from "./Statement.js";

/** A subscription that sends audit log entries to another tool. */
export interface Integration {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Present state. */
  _status?: IntegrationSubscriptionStatusRep;
  /** Key of a system; on an environment it is the server-side SDK key. Keep it secret. */
  apiKey?: string;
  /** Settings; the fields depend on the integration or kind. */
  config?: {
    [key: string]: unknown;
  };
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on?: boolean;
  /** Policy statements that choose what to report. */
  statements?: Statement[];
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Web address. */
  url?: string;
}
