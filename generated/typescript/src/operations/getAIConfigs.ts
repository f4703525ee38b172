import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AIConfig } from "../models/AIConfig.js";
import type { AIConfigs } from "../models/AIConfigs.js";

/** Request of `getAIConfigs`. */
export interface GetAIConfigsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `getAIConfigs` gives. */
export type GetAIConfigsResponse = AIConfigs;

/** What `getAIConfigs` can fail with. */
export type GetAIConfigsError = ErrorRep | APIError | ClientError;

/** One item of what `getAIConfigs` goes through. */
export type GetAIConfigsItem = AIConfig;
