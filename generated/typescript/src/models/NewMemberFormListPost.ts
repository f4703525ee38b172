import type { NewMemberForm } from "./NewMemberForm.js";

/** `NewMemberFormListPost` of the API. */
export type NewMemberFormListPost = NewMemberForm[];
