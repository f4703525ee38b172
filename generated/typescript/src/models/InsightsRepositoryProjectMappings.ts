import type { InsightsRepositoryProject } from "./InsightsRepositoryProject.js";

/** `InsightsRepositoryProjectMappings` of the API. */
export interface InsightsRepositoryProjectMappings {
  mappings: InsightsRepositoryProject[];
}
