/** `UpsertContextKindPayload` of the API. */
export interface UpsertContextKindPayload {
  /** Whether it is archived. */
  archived?: boolean;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Same as archived. */
  hideInTargeting?: boolean;
  /** Name for humans. */
  name: string;
  /** Version; a number in most places. */
  version?: number;
}
