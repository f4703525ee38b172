/** `ViewLinkRequestKeys` of the API. */
export interface ViewLinkRequestKeys {
  /**
   * Free text that explains the change.
   *
   * @default ""
   */
  comment?: string;
  /** Filter expression. */
  filter?: string;
  /** Keys of the objects to act on. */
  keys: string[];
}
