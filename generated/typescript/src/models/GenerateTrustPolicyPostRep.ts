import type { TrustPolicyDetails } from "./TrustPolicyDetails.js";

/** `GenerateTrustPolicyPostRep` of the API. */
export interface GenerateTrustPolicyPostRep {
  awsTrustPolicy?: TrustPolicyDetails;
}
