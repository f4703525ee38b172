/** `GenerateWarehouseDestinationKeyPairPostRep` of the API. */
export interface GenerateWarehouseDestinationKeyPairPostRep {
  public_key?: string;
  public_key_pkcs8?: string;
}
