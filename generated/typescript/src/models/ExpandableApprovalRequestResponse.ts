import type { ApprovalRequestServiceKind } from "./ApprovalRequestServiceKind.js";
import type { ApprovalSettings } from "./ApprovalSettings.js";
import type { Conflict } from "./Conflict.js";
import type { CopiedFromEnv } from "./CopiedFromEnv.js";
import type { CustomWorkflowMeta } from "./CustomWorkflowMeta.js";
import type { Environment } from "./Environment.js";
import type { ExpandedFlagRep } from "./ExpandedFlagRep.js";
import type { ExpandedResourceRep } from "./ExpandedResourceRep.js";
import type { Instructions } from "./Instructions.js";
import type { IntegrationMetadata } from "./IntegrationMetadata.js";
import type { Project } from "./Project.js";
import type { ReviewResponse } from "./ReviewResponse.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An approval request, with flag, project and environments on demand. */
export interface ExpandableApprovalRequestResponse {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  /** Version number; each change adds one. */
  _version: number;
  /** Reviews given so far. */
  allReviews: ReviewResponse[];
  /** Id of the member who applied the request. */
  appliedByMemberId?: string;
  /** Id of the service token that applied the request. */
  appliedByServiceTokenId?: string;
  /** When the request was applied, epoch milliseconds. */
  appliedDate?: UnixMillis;
  /** Rules for approvals. */
  approvalSettings?: ApprovalSettings;
  /** Other pending changes that do not fit with this one. */
  conflicts: Conflict[];
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** The workflow that the request is a step of. */
  customWorkflowMetadata?: CustomWorkflowMeta;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Environments: a list, or a map by environment key. */
  environments?: Environment[];
  /** When the change runs, epoch milliseconds. */
  executionDate?: UnixMillis;
  /** The flag it is about. */
  flag?: ExpandedFlagRep;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
  /** The matching object in an outside approval system. */
  integrationMetadata?: IntegrationMetadata;
  /** Ids of members asked to review. */
  notifyMemberIds: string[];
  /** Id of the scheduled change to edit or delete. */
  operatingOnId?: string;
  /** The project, or a link to it. */
  project?: Project;
  /** Id of the member who asked. */
  requestorId?: string;
  /** The resource, or its specifier. */
  resource?: ExpandedResourceRep;
  /** Resource specifier of the thing to change. */
  resourceId?: string;
  /** Outcome of the reviews so far. */
  reviewStatus: "approved" | "declined" | "pending" | (string & {});
  /** System that handles approvals. */
  serviceKind: ApprovalRequestServiceKind;
  /** Where the settings come from. */
  source?: CopiedFromEnv;
  /** Present state; the values depend on the object. */
  status: "pending" | "completed" | "failed" | "scheduled" | (string & {});
}
