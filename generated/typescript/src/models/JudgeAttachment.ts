/** `JudgeAttachment` of the API. */
export interface JudgeAttachment {
  judgeConfigKey: string;
  /** Format: float. */
  samplingRate: number;
}
