// Copied by flagforge from templates/mcp/overlay/src/problem.ts; edit it there.
/** What a tool answers when it can't do what was asked. */

/** The part of an error that an assistant sees. */
export interface Problem {
  /** HTTP status, where the API answered. */
  readonly status?: number;
  readonly code: string;
  readonly message: string;
  readonly operation?: string;
  readonly request_id?: string;
  readonly retry_after_ms?: number;
  /** What to do about it. */
  readonly hint?: string;
  /** Further facts, such as the schema of the value that is wrong. */
  readonly details?: unknown;
}

/** Ends a tool's call with a problem. */
export class ToolFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Throws a problem. */
export function refuse(code: string, message: string, more: Partial<Problem> = {}): never {
  throw new ToolFailure({ code, message, ...more });
}
