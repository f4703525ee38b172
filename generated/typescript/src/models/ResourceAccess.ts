import type { ActionIdentifier } from "./ActionIdentifier.js";

/** An action and the resource it was performed on. */
export interface ResourceAccess {
  /** Action, or an action name such as updateName. */
  action?: ActionIdentifier;
  /** The resource, or its specifier. */
  resource?: string;
}
