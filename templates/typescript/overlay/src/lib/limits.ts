import type { ResponseHeaders } from "./result.js";

/** What one answer said about rate limits; a field is there only where the answer had a usable header for it. */
export interface RateLimitInfo {
  /** The request was refused for a rate limit (429). */
  readonly refused?: boolean;
  /** Requests the account has left in the window. */
  readonly globalRemaining?: number;
  /** Requests the account has left on this route in the window. */
  readonly routeRemaining?: number;
  /** End of the window in milliseconds of Unix time, by the server's clock. */
  readonly resetAt?: number;
  /** Milliseconds from the answer to the end of the window; 0 where it is past. */
  readonly resetMs?: number;
  /** Milliseconds to wait before the next request, at least. */
  readonly retryAfterMs?: number;
}

const DAY = 86_400_000;

/** Reads the headers of an answer that came at `now` (Unix time); what is malformed or implausible is left out. */
export function parseLimits(status: number, headers: ResponseHeaders, now: number): RateLimitInfo {
  const info: { -readonly [K in keyof RateLimitInfo]: RateLimitInfo[K] } = {};
  if (status === 429) info.refused = true;
  const after = headers.get("retry-after");
  const reset = parseNumber(headers.get("x-ratelimit-reset"));
  if (reset || after) {
    // The server's clock counts; its header has whole seconds.
    const date = parseDate(headers.get("date"));
    const here = date > now || now - date > 1_500 ? date : now;
    // Seconds by mistake are told from milliseconds by their size.
    const resetAt = reset < 1e11 ? reset * 1000 : reset;
    if (Math.abs(resetAt - here) < DAY) {
      info.resetAt = resetAt;
      info.resetMs = Math.max(0, resetAt - here);
    }
    const seconds = parseNumber(after);
    const wait = seconds >= 0 ? seconds * 1000 : parseDate(after) - here;
    // NaN is neither.
    if (wait === wait) info.retryAfterMs = Math.max(0, wait);
  }
  for (const scope of ["global", "route"] as const) {
    const left = parseNumber(headers.get(`x-ratelimit-${scope}-remaining`));
    if (left >= 0) info[`${scope}Remaining`] = left;
  }
  return info;
}

/** A whole number, else NaN: `Number` alone takes "0x10" and "1e9". */
function parseNumber(text: string | null | undefined): number {
  return /^\d+$/.test(text ?? "") ? +text! : NaN;
}

/** A date in one of the three forms of HTTP, else NaN: `Date.parse` alone takes "-1" and "120" for years. */
function parseDate(text: string | null | undefined): number {
  return /^[A-Z][a-z]+,? .*:\d\d( GMT| \d{4})$/.test(text ?? "")
    ? Date.parse(text!.replace(/\d$/, "$& GMT"))
    : NaN;
}
