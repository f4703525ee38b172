/** Name of an action, such as updateName. */
export type ActionIdentifier = string;
