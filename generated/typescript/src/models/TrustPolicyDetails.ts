import type { TrustPolicyStatement } from "./TrustPolicyStatement.js";

/** `TrustPolicyDetails` of the API. */
export interface TrustPolicyDetails {
  Statement?: TrustPolicyStatement[];
  Version?: string;
}
