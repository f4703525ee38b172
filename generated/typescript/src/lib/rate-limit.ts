// Copied by flagforge from templates/typescript/overlay/src/lib/rate-limit.ts; edit it there.
import type { RateLimitInfo } from "./limits.js";
import { addJitter } from "./retry.js";

/** What is known of one account's limits, and the requests that are on their way. */
export interface RateLimitLedger {
  /**
   * Asks for leave to send a request on a route: 0 gives it, anything else is the milliseconds after which to ask
   * again. `Infinity`: after the next `release`.
   */
  acquire(route: string): number | Promise<number>;
  /** Ends the leave of a request, with what its answer said; without a told there was none. */
  release(route: string, told?: RateLimitInfo): void | Promise<void>;
}

/** Where ledgers are kept. One that throws or rejects holds no call back. */
export interface RateLimitStore {
  /** Opens the ledger of an account. `account` gives its host and credential: let no more than a hash of it out. */
  open(account: () => string): RateLimitLedger;
}

/** What a client knows of its limits now; each figure is the last one it was told. */
export interface RateLimitState extends RateLimitInfo {
  /** Requests on their way, of all clients in this process with the same credential and host. */
  readonly inFlight: number;
  /** Requests that wait for their turn. */
  readonly waiting: number;
}

/** A call that was held back, or refused with 429. */
export interface RateLimitEvent extends RateLimitInfo {
  readonly kind: "held" | "refused";
  /** Id of the operation. */
  readonly operation: string;
  /** Milliseconds until the next attempt, or until the limit is looked at again; `undefined`: the call fails. */
  readonly waitMs: number | undefined;
}

/** What is known of the requests that one limit allows. */
interface RateLimitWindow {
  /** Requests left by the last answer; from the end of the window until the next answer, what it allowed in all. */
  left: number;
  /** Most requests that this window or the one before is known to have allowed. */
  limit: number;
  /** End by our clock, with jitter; `Infinity` while no answer has named it. */
  until: number;
  inFlight: number;
}

/** Longest time that an answer can hold others back. */
export const MAX_HOLD = 60_000;

/** A ledger in memory. */
export function createLedger(): RateLimitLedger {
  const windows = new Map<string, RateLimitWindow>();
  const open = (route: string): RateLimitWindow => {
    let window = windows.get(route);
    if (!window) {
      window = { left: Infinity, limit: Infinity, until: Infinity, inFlight: 0 };
      windows.set(route, window);
    }
    return window;
  };
  const all = open("");
  return {
    acquire(route) {
      const one = open(route);
      const now = performance.now();
      const wait = Math.max(waitFor(all, now), waitFor(one, now));
      if (!wait) {
        all.inFlight++;
        one.inFlight++;
      }
      return wait;
    },
    release(route, told) {
      const one = open(route);
      all.inFlight--;
      one.inFlight--;
      if (!told) return;
      const now = performance.now();
      note(all, told.globalRemaining, told, now);
      note(one, told.routeRemaining, told, now);
      // A route that is used up is no reason to hold the others back.
      if (told.refused) {
        const window = told.routeRemaining === 0 && told.globalRemaining ? one : all;
        window.left = 0;
        window.until = now + addJitter(holdFor(told));
      }
    },
  };
}

/** Milliseconds until a window has room for one more request. */
function waitFor(window: RateLimitWindow, now: number): number {
  if (window.until <= now) {
    window.left = window.limit;
    window.until = Infinity;
  }
  // The server may have counted those on their way already, or not yet.
  return window.left > window.inFlight ? 0 : window.until - now;
}

function note(
  window: RateLimitWindow,
  remaining: number | undefined,
  { resetMs }: RateLimitInfo,
  now: number,
): void {
  // Of a window that is over, an answer tells nothing about this one.
  if (remaining === undefined || !resetMs) return;
  if (window.until === Infinity) {
    window.limit = 0;
    window.left = Infinity;
    window.until = now + addJitter(Math.min(resetMs, MAX_HOLD));
  }
  window.limit = Math.max(window.limit, remaining + 1);
  window.left = Math.min(window.left, remaining);
}

/** Milliseconds for which an answer that refuses a request holds others back. */
export function holdFor(told: RateLimitInfo): number {
  const hint = Math.max(told.retryAfterMs ?? 0, told.resetMs ?? 0);
  return Math.min(hint || 1_000 * Math.random(), MAX_HOLD);
}

/** A request that asks for its turn. */
export interface Turn {
  /** Id of the operation. */
  readonly route: string;
  /** How many requests may be on their way together, this one included. */
  readonly most: number;
  /** It has been sent before: it goes to the front. */
  readonly again: boolean;
  /** Set when it is its turn, within `enter` where that is at once. */
  started?: boolean;
  /** Called when it is its turn. */
  start?: () => void;
  /** Called when a limit holds it back. */
  readonly held: (ms: number) => void;
}

/** Lets requests pass one by one, in the order they came. */
export interface Gate {
  readonly state: RateLimitState;
  enter(turn: Turn): void;
  /** Ends a turn, started or not; once, however often it is called. */
  leave(turn: Turn, told?: RateLimitInfo): void;
}

/** Takes a turn out of the queue; tells whether it was in it. */
function remove(queue: Turn[], turn: Turn): boolean {
  return !!queue.splice(queue.indexOf(turn) >>> 0, 1)[0];
}

/** A gate before one account of one host. */
export function createGate(ledger: RateLimitLedger): Gate {
  const queue: Turn[] = [];
  let inFlight = 0;
  let known: RateLimitInfo | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let changed = false;
  const release = ({ route }: Turn, told?: RateLimitInfo): void =>
    (ledger.release(route, told) as Promise<void> | undefined)?.catch(() => {}) as undefined;
  /** Starts those whose turn it is; without an answer to wait for, before it returns. */
  const pump = async (): Promise<void> => {
    changed = true;
    if (busy) return;
    busy = true;
    let soonest = Infinity;
    while (changed) {
      changed = false;
      soonest = Infinity;
      let blocked: Set<string> | undefined;
      for (let turn; (turn = queue.find(({ route }) => !blocked?.has(route)));) {
        if (inFlight >= turn.most) break;
        const answer = ledger.acquire(turn.route);
        // Without its ledger, a call goes on.
        const wait = typeof answer === "number" ? answer : await answer.catch(() => 0);
        if (wait > 0) {
          (blocked ??= new Set()).add(turn.route);
          soonest = Math.min(soonest, wait);
          turn.held(wait);
        } else if (remove(queue, turn)) {
          inFlight++;
          turn.started = true;
          turn.start?.();
        } else release(turn);
      }
    }
    busy = false;
    clearTimeout(timer);
    if (queue[0] && soonest < Infinity) timer = setTimeout(pump, soonest + 1);
  };
  return {
    get state() {
      return { ...known, inFlight, waiting: queue.length };
    },
    enter(turn) {
      queue[turn.again ? "unshift" : "push"](turn);
      void pump();
    },
    leave(turn, told) {
      if (turn.started) {
        turn.started = false;
        inFlight--;
        known = told ?? known;
        release(turn, told);
      } else remove(queue, turn);
      if (queue[0]) void pump();
      else clearTimeout(timer);
    },
  };
}

const inProcess: RateLimitStore = { open: createLedger };
const gates = new WeakMap<RateLimitStore, Map<string, Gate>>();

/** The gate that all clients of this process share for an account: a credential at a host. */
export function gateOf(account: string, store: RateLimitStore = inProcess): Gate {
  let accounts = gates.get(store);
  if (!accounts) gates.set(store, (accounts = new Map()));
  let gate = accounts.get(account);
  if (!gate) {
    // Credentials that change all the time leave no gates behind.
    if (accounts.size > 999) accounts.delete(accounts.keys().next().value!);
    accounts.set(account, (gate = createGate(store.open(() => account))));
  }
  return gate;
}
