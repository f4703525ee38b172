import type { ViewsLink } from "./ViewsLink.js";

/** Links to the other pages, in view calls. */
export interface ViewsPaginatedLinks {
  /** Link to the first page. */
  first?: ViewsLink;
  /** Link to the last page. */
  last?: ViewsLink;
  /** Link to the next page. */
  next?: ViewsLink;
  /** Link to the previous page. */
  prev?: ViewsLink;
  /** Link to the resource itself. */
  self: ViewsLink;
}
