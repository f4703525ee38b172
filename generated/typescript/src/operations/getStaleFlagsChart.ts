import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { InsightsChart } from "../models/InsightsChart.js";

/** Request of `getStaleFlagsChart`. */
export interface GetStaleFlagsChartRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /** Dimension that splits the data into one series per value. */
  groupBy?: string | undefined;
  /** Ids of members that maintain the flags, joined by commas. */
  maintainerId?: string[] | undefined;
  /** Keys of teams that maintain the flags, joined by commas. */
  maintainerTeamKey?: string[] | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("metrics" | (string & {}))[] | undefined;
}

/** What `getStaleFlagsChart` gives. */
export type GetStaleFlagsChartResponse = InsightsChart;

/** What `getStaleFlagsChart` can fail with. */
export type GetStaleFlagsChartError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
