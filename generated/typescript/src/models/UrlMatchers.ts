import type { UrlMatcher } from "./UrlMatcher.js";

/** `UrlMatchers` of the API. */
export type UrlMatchers = UrlMatcher[];
