import type { SdkVersionRep } from "./SdkVersionRep.js";

/** `SdkVersionListRep` of the API. */
export interface SdkVersionListRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  sdkVersions: SdkVersionRep[];
}
