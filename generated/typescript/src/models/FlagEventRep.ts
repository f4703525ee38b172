import type { EventType } from "./EventType.js";
import type { FlagEventExperimentCollection } from "./FlagEventExperimentCollection.js";
import type { FlagEventImpactRep } from "./FlagEventImpactRep.js";
import type { FlagEventMemberRep } from "./FlagEventMemberRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `FlagEventRep` of the API. */
export interface FlagEventRep {
  /** Action names; a star stands for any text. */
  actions?: string[];
  auditLogEntryId?: string;
  /** Free text about the purpose of the object. */
  description: string;
  /** Id of the environment. */
  environmentId?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** When the event happened, epoch milliseconds. */
  eventTime: UnixMillis;
  /** Type of the event. */
  eventType: EventType;
  /** Experiments that are connected with it. */
  experiments?: FlagEventExperimentCollection;
  /** Key of the flag. */
  flagKey: string;
  /**
   * Id of the object.
   *
   * Format: uuid.
   */
  id: string;
  impact: FlagEventImpactRep;
  /** The member concerned. */
  member?: FlagEventMemberRep;
  /** Id of the project. */
  projectId: string;
  /** Key of the project. */
  projectKey: string;
}
