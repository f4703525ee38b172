/** `OAuthProviderKind` of the API. */
export type OAuthProviderKind = string;
