import type { UnixMillis } from "./UnixMillis.js";

/** `PostDeploymentEventInput` of the API. */
export interface PostDeploymentEventInput {
  /** Key of the application. */
  applicationKey: string;
  applicationKind?: "server" | "browser" | "mobile";
  applicationName?: string;
  deploymentMetadata?: {
    [key: string]: unknown;
  };
  /** Key of the environment. */
  environmentKey: string;
  eventMetadata?: {
    [key: string]: unknown;
  };
  /** When the event happened, epoch milliseconds. */
  eventTime?: UnixMillis;
  /** Type of the event. */
  eventType: "started" | "failed" | "finished" | "custom";
  /** Key of the project. */
  projectKey: string;
  /** Version; a number in most places. */
  version: string;
  versionName?: string;
}
