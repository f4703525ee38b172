/** `ViewLinkRequestFilter` of the API. */
export interface ViewLinkRequestFilter {
  /**
   * Free text that explains the change.
   *
   * @default ""
   */
  comment?: string;
  /** Id of the environment. */
  environmentId?: string;
  /** Filter expression. */
  filter: string;
}
