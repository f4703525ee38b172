/** `TrustPolicyStatement` of the API. */
export interface TrustPolicyStatement {
  Action?: string[];
  Condition?: unknown;
  Effect?: string;
  Principal?: unknown;
}
