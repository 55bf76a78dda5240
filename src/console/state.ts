import { createContext } from "preact";
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Api, ClockReading, ControlledUser, RequestRecord } from "./api.js";

/** What all panels share. */
export interface Shared {
  readonly api: Api;
  /** Whether the mock runs in this page, so that no other program can call it. */
  readonly isInPage: boolean;
  readonly sandbox: string | undefined;
  setSandbox(name: string | undefined): void;
  /** Those who can call; empty until they are known. */
  readonly users: readonly ControlledUser[];
  /** Token of the caller as whom the console sends requests. */
  readonly caller: string | undefined;
  setCaller(token: string): void;
  /** The last requests, newest last; undefined until they are known. */
  readonly requests: readonly RequestRecord[] | undefined;
  /** Why there are no requests; undefined when there may be some. */
  readonly refusal: Error | undefined;
  /** Raised whenever data of the mock may have changed. */
  readonly revision: number;
  /** To be called after everything that changes data of the mock. */
  changed(): void;
  /** Says something in the corner of the page. */
  say(message: string, kind?: "done" | "failed"): void;
}

export const SharedContext = createContext<Shared | undefined>(undefined);

/** What all panels share. */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new RangeError("There is no context around the panel.");
  return shared;
}

/** Data that are loaded, or why they are not. */
export interface Loaded<T> {
  /** Undefined until they are loaded for the first time; kept while they are loaded again. */
  readonly data: T | undefined;
  readonly error: Error | undefined;
  reload(): void;
}

/** Loads data now and whenever one of `inputs` changes. Of two that overlap, the later one wins. */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data: T | undefined; error: Error | undefined }>({
    data: undefined,
    error: undefined,
  });
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    load().then(
      (data) => mine === latest.current && setState({ data, error: undefined }),
      (error: Error) => mine === latest.current && setState(({ data }) => ({ data, error })),
    );
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller knows what its function depends on.
  }, inputs);
  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}

/** The time of the mock's clock now: a running one goes on after it was read. */
export function useNow({ now, mode }: ClockReading): string {
  const [elapsed, setElapsed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading begins anew.
  useEffect(() => {
    setElapsed(0);
    if (mode === "fixed") return undefined;
    const start = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - start), 1000);
    return () => clearInterval(timer);
  }, [now, mode]);
  return new Date(Date.parse(now) + elapsed).toISOString();
}

/** Runs an action of the user, says how it ended, and has everything loaded again. */
export function useAction(): [run: (action: () => Promise<string | undefined>) => Promise<void>, isRunning: boolean] {
  const { say, changed } = useShared();
  const [isRunning, setRunning] = useState(false);
  const run = async (action: () => Promise<string | undefined>) => {
    setRunning(true);
    try {
      const done = await action();
      if (done !== undefined) say(done);
    } catch (error) {
      say((error as Error).message, "failed");
    }
    setRunning(false);
    changed();
  };
  return [run, isRunning];
}

/** The part of the address after `#/`, in parts. */
export function useRoute(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
}

/** An address within the console. */
export function hrefOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}
