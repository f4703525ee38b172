import type { FormVariable } from "./FormVariable.js";

/** Settings of an integration for approvals. */
export interface ApprovalsCapabilityConfig {
  additionalFormVariables?: FormVariable[];
}
