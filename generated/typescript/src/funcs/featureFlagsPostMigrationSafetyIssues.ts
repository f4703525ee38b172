import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postMigrationSafetyIssuesOperation } from "../namespaces/f.js";
import type {
  PostMigrationSafetyIssuesError,
  PostMigrationSafetyIssuesRequest,
  PostMigrationSafetyIssuesResponse,
} from "../operations/postMigrationSafetyIssues.js";

/**
 * Check a patch of a migration flag for risks.
 *
 * Changes nothing. Answers 204 when there are no issues.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues`
 */
export function featureFlagsPostMigrationSafetyIssues(
  client: LaunchDarklyCore,
  request: PostMigrationSafetyIssuesRequest,
  options?: RequestOptions,
): APIPromise<Result<PostMigrationSafetyIssuesResponse, PostMigrationSafetyIssuesError>> {
  return call(client, postMigrationSafetyIssuesOperation, request, options);
}
