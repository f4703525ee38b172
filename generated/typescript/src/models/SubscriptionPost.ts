import type { StatementPostList } from "./StatementPostList.js";

/** `subscriptionPost` of the API. */
export interface SubscriptionPost {
  /** Key of a system; on an environment it is the server-side SDK key. Keep it secret. */
  apiKey?: string;
  /** Settings; the fields depend on the integration or kind. */
  config: {
    [key: string]: unknown;
  };
  /** Name for humans. */
  name: string;
  /** Whether it is switched on. */
  on?: boolean;
  /** Policy statements that choose what to report. */
  statements?: StatementPostList;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Web address. */
  url?: string;
}
