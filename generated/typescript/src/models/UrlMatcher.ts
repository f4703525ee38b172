/** An address pattern. */
export interface UrlMatcher {
  [key: string]: unknown;
}
