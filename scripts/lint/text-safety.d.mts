import type { Rule } from "eslint";

/** Text of a description reaches output only through `generator/lang/`. */
export const textSafety: Rule.RuleModule;
