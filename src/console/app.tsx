import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type ClockReading, type Fetch, makeApi, type RequestRecord } from "./api.js";
import { Callers } from "./panels/callers.js";
import { Contract } from "./panels/contract.js";
import { Faults } from "./panels/faults.js";
import { Orders } from "./panels/orders.js";
import { Reference } from "./panels/reference.js";
import { Requests } from "./panels/requests.js";
import { Time } from "./panels/time.js";
import { UsagePanel } from "./panels/usage.js";
import { WorldPanel } from "./panels/world.js";
import { hrefOf, type Shared, SharedContext, useLoaded, useNow, useRoute } from "./state.js";
import { formatTime } from "./text.js";
import { Failure, isRefusal } from "./ui.js";

const PANELS = [
  { name: "requests", title: "Requests", panel: Requests },
  { name: "reference", title: "Reference", panel: Reference },
  { name: "callers", title: "Callers", panel: Callers },
  { name: "orders", title: "Orders", panel: Orders },
  { name: "time", title: "Time", panel: Time },
  { name: "contract", title: "Contract", panel: Contract },
  { name: "world", title: "World", panel: WorldPanel },
  { name: "usage", title: "Usage", panel: UsagePanel },
  { name: "faults", title: "Faults", panel: Faults },
] as const;

/** Requests that the page remembers, as many as the mock does. */
const MAX_REQUESTS = 1000;
/** Milliseconds until data are loaded again after a request that may have changed them: several come at once. */
const QUIET = 250;
/** Milliseconds within which an order is waited for, and at least, so that one that does not end costs little. */
const [MIN_WAIT, MAX_WAIT] = [1000, 3_600_000];
const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const PENDING = /^pending|^executing$/;

interface Message {
  readonly text: string;
  readonly kind: "done" | "failed";
}

/** The console. */
export function App({ fetch, isInPage }: { fetch: Fetch; isInPage: boolean }) {
  const [sandbox, setSandbox] = useState<string | undefined>(undefined);
  const [caller, setCaller] = useState<string | undefined>(undefined);
  const [requests, setRequests] = useState<readonly RequestRecord[] | undefined>(undefined);
  const [isLive, setLive] = useState<boolean | undefined>(undefined);
  const [refusal, setRefusal] = useState<Error | undefined>(undefined);
  const [revision, setRevision] = useState(0);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const api = useMemo(() => makeApi(fetch, sandbox), [fetch, sandbox]);
  const changed = useCallback(() => setRevision((before) => before + 1), []);
  const say = useCallback((text: string, kind: Message["kind"] = "done") => setMessage({ text, kind }), []);

  useEffect(() => {
    if (message?.kind !== "done") return undefined;
    const timer = setTimeout(() => setMessage(undefined), 4000);
    return () => clearTimeout(timer);
  }, [message]);

  const soon = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setRequests(undefined);
    setRefusal(undefined);
    const add = (records: readonly RequestRecord[]) =>
      setRequests((known = []) => {
        const newest = known.at(-1)?.number ?? 0;
        const fresh = records.filter(({ number }) => number > newest);
        return fresh.length === 0 ? known : [...known, ...fresh].slice(-MAX_REQUESTS);
      });
    return api.listen({
      opened() {
        setLive(true);
        // What was before, or was missed.
        api.requests(MAX_REQUESTS).then(
          (records) => setRequests(records),
          () => setRequests([]),
        );
        changed();
      },
      request(record) {
        add([record]);
        if (READS.has(record.method)) return;
        clearTimeout(soon.current);
        soon.current = setTimeout(changed, QUIET);
      },
      cleared: () => setRequests([]),
      broken: () => setLive(false),
      refused: setRefusal,
    });
  }, [api, changed]);

  const users = useLoaded(() => api.users(), [api]);
  const clock = useLoaded(() => api.clock(), [api, revision]);
  const orders = useLoaded(() => api.orders(), [api, revision]);
  const sandboxes = useLoaded(() => api.sandboxes(), [api, revision]);
  // An order that ends by the clock ends without a request.
  useEffect(() => {
    if (clock.data?.mode !== "running") return undefined;
    const now = Date.parse(clock.data.now);
    const ends = (orders.data ?? []).flatMap(({ due }) => (due === null ? [] : [Date.parse(due) - now]));
    const next = Math.min(...ends);
    if (next > MAX_WAIT) return undefined;
    const timer = setTimeout(changed, Math.max(next, MIN_WAIT));
    return () => clearTimeout(timer);
  }, [clock.data, orders.data, changed]);
  const known = users.data ?? [];
  const shared: Shared = {
    ...{ api, isInPage, sandbox, setSandbox, setCaller, requests, refusal, revision, changed, say },
    users: known,
    caller: caller ?? known[0]?.tokens[0],
  };

  const [current = "requests"] = useRoute();
  const shown = PANELS.find(({ name }) => name === current) ?? PANELS[0];
  const open = orders.data?.filter(({ state }) => PENDING.test(state)).length ?? 0;
  const counts: Readonly<Record<string, number>> = { orders: open };
  const names = [...new Set([...(sandboxes.data ?? []).map(({ name }) => name), ...(sandbox ? [sandbox] : [])])];
  const Shown = shown.panel;
  // Where the page is narrow, the panels are a strip that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel has another link.
  useEffect(() => {
    document.querySelector(".side [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown.name]);

  return (
    <SharedContext.Provider value={shared}>
      <button type="button" class="skip" onClick={skip}>
        Skip to the panel
      </button>
      <header class="top">
        <a class="brand" href={hrefOf("requests")}>
          <img src="icon.svg" alt="" width="24" height="24" /> Waldur mock
        </a>
        {!refusal && <Live isLive={isLive} />}
        <div class="top-controls">
          {clock.data && <ClockChip reading={clock.data} />}
          <label>
            <span class="top-label">Caller</span>
            <select value={shared.caller} onChange={({ currentTarget }) => setCaller(currentTarget.value)}>
              {known.map(({ tokens: [token = ""], full_name, username }) => (
                <option key={username} value={token}>
                  {token === username ? full_name : token}
                </option>
              ))}
              {caller !== undefined && !known.some(({ tokens }) => tokens[0] === caller) && (
                <option value={caller}>{caller}</option>
              )}
            </select>
          </label>
          <label>
            <span class="top-label">Sandbox</span>
            <select
              value={sandbox ?? ""}
              onChange={({ currentTarget }) => setSandbox(currentTarget.value === "" ? undefined : currentTarget.value)}
            >
              <option value="">none</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <nav class="side" aria-label="Panels">
        <ul>
          {PANELS.map(({ name, title }) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={name === shown.name ? "page" : undefined}>
                {title}
                {counts[name] ? <span class="count">{counts[name]}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="panel" tabIndex={-1}>
        {users.error && !users.data && !isRefusal(users.error) && <Failure error={users.error} retry={users.reload} />}
        <Shown key={shown.name} />
      </main>
      <div class="message" role="status">
        {message && (
          <div class={`toast ${message.kind}`}>
            <p>{message.text}</p>
            <button type="button" class="quiet" aria-label="Dismiss" onClick={() => setMessage(undefined)}>
              ×
            </button>
          </div>
        )}
      </div>
    </SharedContext.Provider>
  );
}

function skip(): void {
  document.getElementById("panel")?.focus();
}

function ClockChip({ reading }: { reading: ClockReading }) {
  const now = formatTime(useNow(reading));
  return (
    <a class="clock-chip" href={hrefOf("time")} aria-label={`Clock: ${now} UTC`}>
      <span>{now}</span> <small>UTC</small>
    </a>
  );
}

function Live({ isLive }: { isLive: boolean | undefined }) {
  if (isLive === undefined) return <span class="live">Connecting…</span>;
  return (
    <span class={isLive ? "live on" : "live off"} role="status">
      <span class="dot" aria-hidden="true" />
      {isLive ? "Live" : "Connection lost, trying again…"}
    </span>
  );
}
