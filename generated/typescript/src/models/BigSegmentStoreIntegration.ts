import type { Access } from "./Access.js";
import type { BigSegmentStoreIntegrationLinks } from "./BigSegmentStoreIntegrationLinks.js";
import type { BigSegmentStoreStatus } from "./BigSegmentStoreStatus.js";
import type { FormVariableConfig } from "./FormVariableConfig.js";

/** A database that holds big segments for server-side SDKs. */
export interface BigSegmentStoreIntegration {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: BigSegmentStoreIntegrationLinks;
  /** Present state. */
  _status: BigSegmentStoreStatus;
  /** Settings; the fields depend on the integration or kind. */
  config: FormVariableConfig;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration. */
  integrationKey: "redis" | "dynamodb" | (string & {});
  /** Name for humans. */
  name: string;
  /** Whether it is switched on. */
  on: boolean;
  /** Key of the project. */
  projectKey: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Version; a number in most places. */
  version: number;
}
