import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteAgentGraph`. */
export interface DeleteAgentGraphRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the agent graph. */
  graphKey: string;
}

/** What `deleteAgentGraph` gives. */
export type DeleteAgentGraphResponse = void;

/** What `deleteAgentGraph` can fail with. */
export type DeleteAgentGraphError = ErrorRep | APIError | ClientError;
