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

/** Request of `getFlagStatusChart`. */
export interface GetFlagStatusChartRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
}

/** What `getFlagStatusChart` gives. */
export type GetFlagStatusChartResponse = InsightsChart;

/** What `getFlagStatusChart` can fail with. */
export type GetFlagStatusChartError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
