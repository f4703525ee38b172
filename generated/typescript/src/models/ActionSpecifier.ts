/** Action name or pattern of a policy statement. */
export type ActionSpecifier = string;
