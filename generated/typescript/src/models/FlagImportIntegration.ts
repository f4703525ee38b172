import type { Access } from "./Access.js";
import type { FlagImportIntegrationLinks } from "./FlagImportIntegrationLinks.js";
import type { FlagImportStatus } from "./FlagImportStatus.js";
import type { FormVariableConfig } from "./FormVariableConfig.js";

/** A flag import configuration with its latest state. */
export interface FlagImportIntegration {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: FlagImportIntegrationLinks;
  /** Present state. */
  _status: FlagImportStatus;
  /** Settings; the fields depend on the integration or kind. */
  config: FormVariableConfig;
  /** Key of the integration. */
  integrationKey: "split" | "unleash" | (string & {});
  /** Name for humans. */
  name: string;
  /** Key of the project. */
  projectKey: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Version; a number in most places. */
  version: number;
}
