/** `HMACSignature` of the API. */
export interface HMACSignature {
  headerName?: string;
  hmacSecretFormVariableKey?: string;
}
