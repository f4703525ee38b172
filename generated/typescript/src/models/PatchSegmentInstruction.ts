/** `patchSegmentInstruction` of the API. */
export interface PatchSegmentInstruction {
  /** What kind of object this is; the values depend on the object. */
  kind: "addExpireUserTargetDate" | "updateExpireUserTargetDate" | "removeExpireUserTargetDate";
  /** Which list of a segment is meant: included or excluded. */
  targetType: "included" | "excluded";
  /** Key of the user. */
  userKey: string;
  /**
   * Value; its type depends on the object.
   *
   * Format: int64.
   */
  value?: number;
  /** Version; a number in most places. */
  version?: number;
}
