import type { UnixMillis } from "./UnixMillis.js";

/** `flagLinkPost` of the API. */
export interface FlagLinkPost {
  deepLink?: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the integration. */
  integrationKey?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Data about the data. */
  metadata?: {
    [key: string]: string;
  };
  /** Point in time, epoch milliseconds. */
  timestamp?: UnixMillis;
  /** Headline. */
  title?: string;
}
