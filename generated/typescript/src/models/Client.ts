import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A registered OAuth 2.0 client. */
export interface Client {
  /** Id of the account. */
  _accountId: string;
  _clientId: string;
  _clientSecret?: string;
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name for humans. */
  name: string;
  /** Where the browser returns after sign-in; https. */
  redirectUri: string;
}
