import type { StatementPostList } from "./StatementPostList.js";

/** `webhookPost` of the API. */
export interface WebhookPost {
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on: boolean;
  /** Shared secret that signs the payload. */
  secret?: string;
  sign: boolean;
  /** Policy statements that choose what to report. */
  statements?: StatementPostList;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Web address. */
  url: string;
}
