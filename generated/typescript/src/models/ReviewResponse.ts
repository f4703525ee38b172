import type { UnixMillis } from "./UnixMillis.js";

/** A review of an approval request. */
export interface ReviewResponse {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Free text that explains the change. */
  comment?: string;
  /** Time of creation, epoch milliseconds. */
  creationDate?: UnixMillis;
  /** What kind of object this is; the values depend on the object. */
  kind: "approve" | "decline" | "comment" | (string & {});
  /** Id of the member. */
  memberId?: string;
  /** Id of the service token. */
  serviceTokenId?: string;
}
