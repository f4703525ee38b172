/** `oauthClientPost` of the API. */
export interface OauthClientPost {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name for humans. */
  name?: string;
  /** Where the browser returns after sign-in; https. */
  redirectUri?: string;
}
