import type { Access } from "./Access.js";
import type { ApprovalSettings } from "./ApprovalSettings.js";
import type { Link } from "./Link.js";

/** An environment with its SDK keys and settings. */
export interface Environment {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Key of a system; on an environment it is the server-side SDK key. Keep it secret. */
  apiKey: string;
  /** Rules for approvals. */
  approvalSettings?: ApprovalSettings;
  /** Color in the web interface. */
  color: string;
  /** Whether the web interface asks for confirmation. */
  confirmChanges: boolean;
  /** Whether the environment is marked critical. */
  critical: boolean;
  /** Whether new flags send detailed events. */
  defaultTrackEvents: boolean;
  /** Minutes that the PHP SDK may keep rules in its cache. */
  defaultTtl: number;
  /** Key of the object, unique among its kind. */
  key: string;
  mobileKey: string;
  /** Name for humans. */
  name: string;
  /** Whether the web interface asks for a comment. */
  requireComments: boolean;
  resourceApprovalSettings?: {
    [key: string]: ApprovalSettings;
  };
  /** Whether client-side callers must prove who they are with a hash. */
  secureMode: boolean;
  /** Labels for grouping and policies. */
  tags: string[];
}
