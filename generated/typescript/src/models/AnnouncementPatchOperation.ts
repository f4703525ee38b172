/** `AnnouncementPatchOperation` of the API. */
export interface AnnouncementPatchOperation {
  /** Operator or operation name. */
  op: "add" | "remove" | "replace" | "move" | "copy" | "test" | (string & {});
  /** Where to look: a file path or a JSON Pointer. */
  path: string;
  /** Value; its type depends on the object. */
  value?: unknown;
}
