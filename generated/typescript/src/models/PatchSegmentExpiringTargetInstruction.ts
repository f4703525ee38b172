/** `patchSegmentExpiringTargetInstruction` of the API. */
export interface PatchSegmentExpiringTargetInstruction {
  /** Key of the context. */
  contextKey: string;
  /** Kind of the context; user when absent. */
  contextKind: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "addExpiringTarget" | "updateExpiringTarget" | "removeExpiringTarget";
  /** Which list of a segment is meant: included or excluded. */
  targetType: "included" | "excluded";
  /**
   * Value; its type depends on the object.
   *
   * Format: int64.
   */
  value?: number;
  /** Version; a number in most places. */
  version?: number;
}
