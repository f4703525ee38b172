/** An instruction that failed, by its index. */
export interface ExpiringTargetError {
  instructionIndex: number;
  /** Text for humans, for instance what went wrong. */
  message: string;
}
