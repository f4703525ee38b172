import type { CompletedBy } from "./CompletedBy.js";
import type { PhaseConfiguration } from "./PhaseConfiguration.js";
import type { ReleaseAudience } from "./ReleaseAudience.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `ReleasePhase` of the API. */
export interface ReleasePhase {
  _audiences: ReleaseAudience[];
  _completedBy?: CompletedBy;
  _completionDate?: UnixMillis;
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Name of the object. */
  _name: string;
  _startedDate?: UnixMillis;
  complete: boolean;
  /** How the audience or phase is rolled out. */
  configuration?: PhaseConfiguration;
  started?: boolean;
  /** Present state; the values depend on the object. */
  status?: "NotStarted" | "ReadyToStart" | "Started" | "Paused" | "Complete" | (string & {});
}
