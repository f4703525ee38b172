/** `UrlPost` of the API. */
export interface UrlPost {
  /** What kind of object this is; the values depend on the object. */
  kind?: "exact" | "canonical" | "substring" | "regex";
  pattern?: string;
  substring?: string;
  /** Web address. */
  url?: string;
}
