import type { MetricInput } from "./MetricInput.js";

/** `HoldoutPostRequest` of the API. */
export interface HoldoutPostRequest {
  /** Attributes by which results can be split. */
  attributes?: string[];
  /** Free text about the purpose of the object. */
  description?: string;
  holdoutamount?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Metrics, or figures of usage. */
  metrics?: MetricInput[];
  /** Name for humans. */
  name?: string;
  prerequisiteflagkey?: string;
  primarymetrickey?: string;
  randomizationunit?: string;
}
