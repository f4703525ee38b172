/** `MemberImportItem` of the API. */
export interface MemberImportItem {
  /** Text for humans, for instance what went wrong. */
  message?: string;
  /** Present state; the values depend on the object. */
  status: string;
  /** Value; its type depends on the object. */
  value: string;
}
