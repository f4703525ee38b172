import type { ProjectSummaryCollection } from "./ProjectSummaryCollection.js";

/** `InsightsRepository` of the API. */
export interface InsightsRepository {
  /**
   * Id of the object, assigned by the service.
   *
   * Format: uuid.
   */
  _id: string;
  /** Key of the object, unique among its kind. */
  key: string;
  mainBranch: string;
  /** Projects connected with it. */
  projects?: ProjectSummaryCollection;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: string;
  /** Web address. */
  url: string;
  /** Version; a number in most places. */
  version: number;
}
