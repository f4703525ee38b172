import type { FeatureWorkflowId } from "./FeatureWorkflowId.js";
import type { Instructions } from "./Instructions.js";
import type { Link } from "./Link.js";
import type { MemberSummary } from "./MemberSummary.js";
import type { RecentTriggerBody } from "./RecentTriggerBody.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A trigger of a flag with its URL. */
export interface TriggerWorkflowRep {
  /** Time of creation, epoch milliseconds. */
  _creationDate?: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id?: FeatureWorkflowId;
  /** Key of the integration. */
  _integrationKey?: string;
  _lastTriggeredAt?: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Who looks after the resource. */
  _maintainer?: MemberSummary;
  /** Id of the member who looks after the resource. */
  _maintainerId?: string;
  _recentTriggerBodies?: RecentTriggerBody[];
  _triggerCount?: number;
  /** Version number; each change adds one. */
  _version?: number;
  /** Whether it is switched on. */
  enabled?: boolean;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: Instructions;
  triggerURL?: string;
}
