import type { Link } from "./Link.js";
import type { Webhook } from "./Webhook.js";

/** The webhooks of the account. */
export interface Webhooks {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Webhook[];
}
