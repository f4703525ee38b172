/** A link, in AI Config calls. */
export interface AiConfigsLink {
  /** Path or URL of the linked resource. */
  href?: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type?: string;
}
