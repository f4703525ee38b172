import type { AiConfigsLink } from "./AiConfigsLink.js";

/** Links to the other pages. */
export interface PaginatedLinks {
  /** Link to the first page. */
  first?: AiConfigsLink;
  /** Link to the last page. */
  last?: AiConfigsLink;
  /** Link to the next page. */
  next?: AiConfigsLink;
  /** Link to the previous page. */
  prev?: AiConfigsLink;
  /** Link to the resource itself. */
  self: AiConfigsLink;
}
