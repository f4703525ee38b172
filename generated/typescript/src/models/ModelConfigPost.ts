/** `ModelConfigPost` of the API. */
export interface ModelConfigPost {
  /**
   * Price of one input token, in US dollars.
   *
   * Format: double.
   */
  costPerInputToken?: number;
  /**
   * Price of one output token, in US dollars.
   *
   * Format: double.
   */
  costPerOutputToken?: number;
  /** Parameters of your own beside those of the model. */
  customParams?: {
    [key: string]: unknown;
  };
  /** Icon of the model. */
  icon?: string;
  /** Id of the object. */
  id: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Parameters for the model. */
  params?: {
    [key: string]: unknown;
  };
  /** Company or service that runs the model. */
  provider?: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
