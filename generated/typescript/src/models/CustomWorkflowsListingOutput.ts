import type { CustomWorkflowOutput } from "./CustomWorkflowOutput.js";
import type { Link } from "./Link.js";

/** `CustomWorkflowsListingOutput` of the API. */
export interface CustomWorkflowsListingOutput {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: CustomWorkflowOutput[];
  /** Number of items on all pages together. */
  totalCount: number;
}
