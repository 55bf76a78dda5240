import type { RoutedRequest, WaldurResponse } from "../drf/call.js";
import { userOfToken } from "../waldur/access/authentication.js";
import { usernameIn } from "../waldur/site/sign-in.js";
import { createStore } from "../world/store.js";
import type { User, World } from "../world/types.js";
import { Clock, type ClockStart, REAL_TIME, startOf } from "./clock.js";
import type { ClockChange } from "./clock-setting.js";
import { type InitialState, Sandbox, type SandboxSettings } from "./sandbox.js";

/** Options of a session. */
export interface SessionOptions extends SandboxSettings {
  /** The data to begin with. They are not changed. */
  readonly world: World;
  /** Initial clock setting; by default the `moment` of the world or, without one, real time. */
  readonly clock?: ClockChange | undefined;
  /** Maximum number of sandboxes, 1000 by default. */
  readonly most?: number | undefined;
  /** Called with the name of a sandbox that was evicted. */
  readonly onDropped?: ((name: string) => void) | undefined;
}

/** `Token <key>@<sandbox>`; neither part may contain a space, and the last @ separates them. */
const NAMED = /^\s*token\s+(\S+)@([A-Za-z0-9_.-]{1,64})\s*$/i;
/** The same for a user who signs in. */
const NAMED_USER = /^(.+)@([A-Za-z0-9_.-]{1,64})$/;
/** A fork of the default world costs some kilobytes, and more when it is changed. */
const MOST = 1000;
/**
 * Creates a session: the sandboxes of a stateful mock.
 *
 * @example
 * const session = makeSession({ world: defaultWorld(), orderDelay: 2000, seed: 1 });
 *
 * @throws {@link MockControlError} for an invalid clock setting.
 */
export function makeSession(options: SessionOptions): Session {
  return new Session(options);
}

/** The data of a stateful mock: those of callers that name no sandbox, and a copy for each sandbox that was named. */
class Session {
  private beginning: InitialState;
  private root: Sandbox;
  /** The least recently used one first. */
  private readonly named = new Map<string, Sandbox>();
  private last: Sandbox | undefined;

  constructor(private readonly options: SessionOptions) {
    const { world, clock } = options;
    const usual = startOfWorld(world) ?? REAL_TIME;
    this.beginning = { store: createStore(world), clock: clock ? startOf(clock, usual) : usual };
    this.root = this.make(undefined, this.beginning);
  }

  /** Answers a request as Waldur does, in the sandbox that its token names. */
  readonly respond = (request: RoutedRequest): WaldurResponse => {
    const header = request.headers.authorization;
    const { store } = this.root;
    let sandbox = this.root;
    if (typeof header === "string" && header.includes("@"))
      sandbox = this.sandboxOf(NAMED.exec(header), (key) => userOfToken(key, store));
    else if (request.operation === "api_auth_password")
      sandbox = this.sandboxOf(NAMED_USER.exec(usernameIn(request)), (name) => store.users.where("username", name)[0]);
    return sandbox.respond(request);
  };

  /** The sandbox of this name, made when there is none; without a name, that of callers that name none. */
  sandbox(name?: string): Sandbox {
    return name === undefined ? this.root : (this.used(name) ?? this.add(name, this.beginning));
  }

  /** Load time in milliseconds of a world without a `moment`. */
  usualNow(): number {
    return new Clock(this.usualClock()).now();
  }

  /** Whether this is the initial state of sandboxes that have not loaded a world of their own. */
  isUsual(beginning: InitialState): boolean {
    return beginning === this.beginning;
  }

  /** The sandbox of this name, if it exists. Does not count as use. */
  known(name: string): Sandbox | undefined {
    return this.named.get(name);
  }

  /** The sandboxes that were named, the least recently used one first. */
  sandboxes(): Sandbox[] {
    return [...this.named.values()];
  }

  /** Replaces the initial data of a sandbox; without a name, of all sandboxes, including future ones. */
  load(world: World, name?: string): void {
    const clock = this.clockFor(world, this.sandbox(name));
    const beginning = { store: createStore(world), clock };
    if (name !== undefined) {
      this.add(name, beginning);
      return;
    }
    this.beginning = beginning;
    this.forget();
    this.root = this.make(undefined, beginning);
  }

  /** Goes on with data of an earlier mock, at their `moment`; a reset still puts back what this one began with. */
  resume(world: World, mode: "fixed" | "running"): void {
    const { from } = startOfWorld(world) ?? { from: this.usualNow() };
    this.root = this.make(undefined, {
      store: createStore(world),
      clock: mode === "fixed" ? { fixed: from } : { from },
    });
  }

  /** Puts data and clock of a sandbox back to what they began with; without a name, those of all. */
  reset(name?: string): void {
    if (name !== undefined) {
      this.add(name, this.sandbox(name).beginning);
      return;
    }
    const named = [...this.named];
    this.forget();
    for (const [each, { beginning }] of named) this.add(each, beginning);
    this.root = this.make(undefined, this.beginning);
  }

  private make(name: string | undefined, beginning: InitialState): Sandbox {
    const { contract, orderDelay, seed } = this.options;
    return new Sandbox(name, beginning, { contract, orderDelay, seed });
  }

  private forget(): void {
    this.named.clear();
    this.last = undefined;
  }

  /** The sandbox that a token or a username names; which user it would be without one, `find` says. */
  private sandboxOf(match: RegExpExecArray | null, find: (key: string) => User | undefined): Sandbox {
    if (!match) return this.root;
    const [key, name] = [match[1] as string, match[2] as string];
    // The token itself may contain an @.
    if (find(`${key}@${name}`)) return this.root;
    // Unknown tokens get a 401 from the root, so that they cannot evict the sandboxes of others.
    return this.used(name) ?? (find(key) ? this.add(name, this.beginning) : this.root);
  }

  /** The sandbox of this name, which now is the last one that was used. */
  private used(name: string): Sandbox | undefined {
    const sandbox = this.named.get(name);
    if (sandbox && sandbox !== this.last) {
      this.named.delete(name);
      this.named.set(name, sandbox);
      this.last = sandbox;
    }
    return sandbox;
  }

  private add(name: string, beginning: InitialState): Sandbox {
    this.named.delete(name);
    if (this.named.size >= (this.options.most ?? MOST)) {
      const [oldest] = this.named.keys();
      this.named.delete(oldest as string);
      this.options.onDropped?.(oldest as string);
    }
    const sandbox = this.make(name, beginning);
    this.named.set(name, sandbox);
    this.last = sandbox;
    return sandbox;
  }

  /** Initial clock of a world loaded at run time: its `moment`, fixed if the previous clock was. */
  private clockFor(world: World, { clock }: Sandbox): ClockStart {
    const start = startOfWorld(world);
    if (start) return clock.read().mode === "fixed" ? { fixed: start.from } : start;
    return this.usualClock();
  }

  private usualClock(): ClockStart {
    return this.options.clock ? startOf(this.options.clock, REAL_TIME) : REAL_TIME;
  }
}

export type { Session };

function startOfWorld({ moment: timestamp }: World): { from: number } | undefined {
  return timestamp === undefined ? undefined : { from: Date.parse(timestamp) };
}
