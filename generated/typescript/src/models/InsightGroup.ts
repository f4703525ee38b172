import type { Environment } from "./Environment.js";
import type { InsightGroupCollectionScoreMetadata } from "./InsightGroupCollectionScoreMetadata.js";
import type { InsightGroupScores } from "./InsightGroupScores.js";
import type { UnixMillis } from "./UnixMillis.js";

/** Applications whose scores are counted together. */
export interface InsightGroup {
  /** Keys of applications. */
  applicationKeys?: string[];
  /** Time of creation, in most places epoch milliseconds. */
  createdAt: UnixMillis;
  /** The environment, or a link to it. */
  environment?: Environment;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Key of the project. */
  projectKey: string;
  /** Time ranges behind the scores. */
  scoreMetadata?: InsightGroupCollectionScoreMetadata;
  /** Scores by topic. */
  scores?: InsightGroupScores;
}
