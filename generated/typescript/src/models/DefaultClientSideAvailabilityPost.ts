/** `DefaultClientSideAvailabilityPost` of the API. */
export interface DefaultClientSideAvailabilityPost {
  /** Whether SDKs that use the client-side id see the flag. */
  usingEnvironmentId: boolean;
  /** Whether SDKs that use the mobile key see the flag. */
  usingMobileKey: boolean;
}
