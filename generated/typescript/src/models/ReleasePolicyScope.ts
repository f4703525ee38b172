/** Environments and flag tags a release policy applies to. */
export interface ReleasePolicyScope {
  environmentKeys?: string[];
  flagTagKeys?: string[];
}
