/** `TagsLink` of the API. */
export interface TagsLink {
  /** Path or URL of the linked resource. */
  href?: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type?: string;
}
