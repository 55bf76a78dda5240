import { MockStartError } from "../../errors.js";
import { quoteValue } from "../values/quote.js";
import { uuidFrom } from "../values/random.js";
import { loadWorld } from "../world/load.js";
import type { World } from "../world/types.js";
import type { Session } from "./session.js";

/** Where a page keeps the data of its mock: as long as its tab is open, or for good. */
export type Persistence = "session" | "local" | false;

/** What {@link persist} keeps data for. */
export interface Persisted {
  readonly session: Session;
  readonly seed: number;
  /** Everything that the initial data follow from: data that were kept for others are dropped. */
  readonly origin: unknown;
  /** Called with a message when data are dropped or cannot be kept. */
  readonly warn: (message: string) => void;
}

/** What is kept. */
interface Kept {
  readonly of: string;
  readonly mode: "fixed" | "running";
  readonly world: World;
}

/** Milliseconds without a request after which data are written: a page sends several at once. */
const QUIET = 50;
const KEY = "waldur-marketplace-contract/mock";

/**
 * Goes on with the data that the page kept, and keeps them from now on. Time stands still while the page is closed. Sandboxes
 * are not kept.
 *
 * @returns what is called after everything that may have changed something.
 * @throws {@link MockStartError} where there is no such storage, as in Node.
 */
export function persist(where: Exclude<Persistence, false>, { session, seed, origin, warn }: Persisted): () => void {
  const storage = storageOf(where);
  const of = uuidFrom(seed, JSON.stringify(origin));
  const text = storage.getItem(KEY);
  if (text !== null) {
    try {
      const kept = JSON.parse(text) as Kept;
      if (kept.of !== of) throw new RangeError("they are of another version or of other options");
      session.resume(loadWorld(kept.world, { seed, now: session.usualNow() }), kept.mode);
    } catch (error) {
      storage.removeItem(KEY);
      warn(`The data that ${where}Storage kept for the mock were dropped: ${(error as Error).message}`);
    }
  }
  let isFull = false;
  const keep = () => {
    if (isFull) return;
    const sandbox = session.sandbox();
    const kept: Kept = { of, mode: sandbox.clock.read().mode, world: sandbox.toWorld() };
    try {
      storage.setItem(KEY, JSON.stringify(kept));
    } catch (error) {
      isFull = true;
      warn(`The data of the mock do not fit into ${where}Storage, and are no longer kept: ${(error as Error).message}`);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep();
  };
  globalThis.addEventListener?.("pagehide", flush);
  return () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(flush, QUIET);
  };
}

function storageOf(where: Exclude<Persistence, false>): Storage {
  if (where !== "session" && where !== "local")
    throw new MockStartError(`\`persist\` is "session", "local" or false, not ${quoteValue(where)}.`);
  const name = `${where}Storage` as const;
  try {
    const storage: Storage | undefined = globalThis[name];
    if (storage) return storage;
  } catch (cause) {
    throw new MockStartError(`The browser denies ${name} to this page; leave out \`persist\`.`, { cause });
  }
  throw new MockStartError(
    `\`persist\` keeps data in the ${name} of a page, which there is none of here; leave it out.`,
  );
}
