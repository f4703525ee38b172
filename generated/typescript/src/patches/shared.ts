/** A value that a condition compares with; dates as text or as milliseconds since 1970. */
export type ClauseValue = string | number | boolean;

/** A condition on one attribute of a context. */
export type Clause = {
  /** Context kind; `user` if not given. */
  contextKind?: string;
  /** Attribute of the context; its capitals count. */
  attribute: string;
  /** How the attribute is compared. */
  op:
    | "in"
    | "endsWith"
    | "startsWith"
    | "matches"
    | "contains"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual"
    | "before"
    | "after"
    | "segmentMatch"
    | "semVerEqual"
    | "semVerLessThan"
    | "semVerGreaterThan";
  /** Turns the condition round. */
  negate?: boolean;
  /** Values, one of which has to match; capitals count. */
  values: ClauseValue[];
};

/** Weights by id of a variation, in thousandths of a percent; together 100,000. */
export type RolloutWeights = {
  [key: string]: number;
};

/** A targeting rule with what it serves. */
export type Rule = {
  /** Conditions, all of which have to match. */
  clauses: Clause[];
  /** Id of the variation to serve, if it is one. */
  variationId?: string;
  /** Share of each variation, if they are several. */
  rolloutWeights?: RolloutWeights;
  /** Note on the rule. */
  description?: string;
  /** Whether detailed events are sent. */
  trackEvents?: boolean;
};

/** Another flag, and the variation it has to serve. */
export type Prerequisite = {
  /** Key of the other flag. */
  key: string;
  /** Id of its variation. */
  variationId: string;
};

/** Contexts that get a variation by their keys. */
export type ContextTarget = {
  /** Context kind; `user` if not given. */
  contextKind?: string;
  /** Id of the variation. */
  variationId: string;
  /** Keys of the contexts. */
  values: string[];
};

/** Users that get a variation by their keys. */
export type UserTarget = {
  /** Id of the variation. */
  variationId: string;
  /** Keys of the users. */
  values: string[];
};

/** Turning a flag on or off. */
export type FlagSwitch = {
  /** Which of the two. */
  kind: "turnFlagOn" | "turnFlagOff";
};

/** When a member was last seen. */
export type LastSeenFilter =
  | {
      /** True: never seen. */
      never: boolean;
    }
  | {
      /** True: not since such times are kept. */
      noData: boolean;
    }
  | {
      /**
       * Not since then. Milliseconds since 1970.
       *
       * Format: int64.
       */
      before: number;
    };
