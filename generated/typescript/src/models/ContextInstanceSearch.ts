/** `ContextInstanceSearch` of the API. */
export interface ContextInstanceSearch {
  /** Opaque cursor of the next page. */
  continuationToken?: string;
  /** Filter expression. */
  filter?: string;
  /** Most items per page. */
  limit?: number;
  /** Field to sort by; a leading dash reverses the order. */
  sort?: string;
}
