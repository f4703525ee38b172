/** `LastSeenMetadata` of the API. */
export interface LastSeenMetadata {
  /** Id of the access token. */
  tokenId?: string;
}
