/** `instructionUserRequest` of the API. */
export interface InstructionUserRequest {
  /** Key of the flag. */
  flagKey: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "addExpireUserTargetDate" | "updateExpireUserTargetDate" | "removeExpireUserTargetDate";
  /**
   * Value; its type depends on the object.
   *
   * Format: int64.
   */
  value?: number;
  /** Id of the variation. */
  variationId: string;
  /** Version; a number in most places. */
  version?: number;
}
