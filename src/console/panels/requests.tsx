import { useMemo, useRef, useState } from "preact/hooks";
import type { RequestRecord } from "../api.js";
import { Composer, type Draft } from "../composer.js";
import { hrefOf, useAction, useRoute, useShared } from "../state.js";
import { callerText, formatClock, plural } from "../text.js";
import { Badge, Empty, Loading, Panel, Status } from "../ui.js";
import { Details } from "./request.js";

/** Rows that are drawn at once. */
const STEP = 100;
const NEW: Draft = { method: "GET", url: "/api/marketplace-resources/", body: "" };

const KINDS = {
  all: { title: "All", fits: () => true },
  violations: { title: "Violations", fits: ({ violations }: RequestRecord) => violations.length > 0 },
  errors: { title: "Errors", fits: ({ status }: RequestRecord) => status === 0 || status >= 400 },
  writes: { title: "Writes", fits: ({ method }: RequestRecord) => !/^(GET|HEAD|OPTIONS)$/.test(method) },
  outside: { title: "Outside", fits: ({ outside }: RequestRecord) => outside },
} as const;
type Kind = keyof typeof KINDS;

/** The requests as they come, and one of them in full. */
export function Requests() {
  const { requests, refusal, api, isInPage } = useShared();
  const [run] = useAction();
  const [, selected] = useRoute();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>("all");
  const [frozen, setFrozen] = useState<readonly RequestRecord[] | undefined>(undefined);
  const [most, setMost] = useState(STEP);
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);

  const all = frozen ?? requests;
  const shown = useMemo(() => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return (all ?? [])
      .filter((record) => KINDS[kind].fits(record) && words.every((word) => holds(record, word)))
      .reverse();
  }, [all, text, kind]);
  const number = selected === undefined ? undefined : Number(selected);
  const record = number === undefined ? undefined : all?.find((each) => each.number === number);
  const waiting = frozen && requests ? (requests.at(-1)?.number ?? 0) - (frozen.at(-1)?.number ?? 0) : 0;

  const clear = () =>
    run(async () => {
      setFrozen(undefined);
      await api.clearReport();
      location.hash = hrefOf("requests");
      return "The log and the report are empty.";
    });

  return (
    <Panel
      title="Requests"
      about="Every request to the mock as it comes in, the newest first. Select one to see it in full."
      actions={
        <>
          <button type="button" class="primary" onClick={() => setDraft(draft ? undefined : NEW)}>
            New request
          </button>
          <button
            type="button"
            aria-pressed={frozen !== undefined}
            onClick={() => setFrozen(frozen ? undefined : requests)}
          >
            {frozen ? `Resume${waiting > 0 ? ` (${waiting} new)` : ""}` : "Pause"}
          </button>
          <button type="button" onClick={clear} disabled={!all?.length}>
            Clear
          </button>
        </>
      }
    >
      {draft && (
        <Composer key={`${draft.method} ${draft.url} ${draft.body}`} draft={draft} close={() => setDraft(undefined)} />
      )}
      <div class="filters">
        <input
          type="search"
          aria-label="Filter requests"
          placeholder="Filter by path, operation, caller or status"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <fieldset class="segments">
          <legend class="sr">Kind of requests</legend>
          {Object.entries(KINDS).map(([name, { title, fits }]) => (
            <label key={name}>
              <input type="radio" name="kind" checked={kind === name} onChange={() => setKind(name as Kind)} />
              <span>
                {title} <small>{(all ?? []).filter(fits).length}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {refusal ? (
        <Empty title={refusal.message} />
      ) : all === undefined ? (
        <Loading />
      ) : all.length === 0 ? (
        <Empty title="No requests yet">
          {isInPage ? (
            "Send one with “New request”, or try an operation of the reference."
          ) : (
            <>
              Send one, and it appears here:
              <code class="sample">
                curl -H 'Authorization: Token staff' {location.origin}/api/marketplace-resources/
              </code>
            </>
          )}
        </Empty>
      ) : shown.length === 0 ? (
        <Empty title="No request matches the filter">There are {plural(all.length, "request")} in all.</Empty>
      ) : (
        <div class={number === undefined ? "split" : "split open"}>
          <div class="split-list">
            <ol class="requests" ref={list} onKeyDown={(event) => move(event, list.current)} aria-label="Requests">
              {shown.slice(0, most).map((each) => (
                <Row key={each.number} record={each} isSelected={each.number === number} />
              ))}
            </ol>
            {shown.length > most && (
              <button type="button" class="more" onClick={() => setMost(most + STEP)}>
                Show older ({shown.length - most} more)
              </button>
            )}
          </div>
          {number !== undefined && <Details key={number} number={number} record={record} edit={setDraft} />}
        </div>
      )}
    </Panel>
  );
}

function holds({ method, url, operation, caller, sandbox, status }: RequestRecord, word: string): boolean {
  return [method, url, operation, caller, sandbox, String(status)].some((part) => part?.toLowerCase().includes(word));
}

/** Arrows move between the requests. */
function move(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  const links = [...list.querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Row({ record, isSelected }: { record: RequestRecord; isSelected: boolean }) {
  const { number, at, method, url, operation, caller, sandbox, status, violations, outside, example } = record;
  return (
    <li>
      <a href={hrefOf("requests", String(number))} aria-current={isSelected ? "true" : undefined}>
        <Status status={status} />
        <span class="method">{method}</span>
        <span class="target">
          <span class="url">{url}</span>
          <span class="operation">
            <span class="operation-name">{operation ?? (outside ? "outside the contract" : "no operation")}</span>
            {violations.length > 0 && <Badge tone="bad">{plural(violations.length, "violation")}</Badge>}
            {example && <Badge tone="info">example</Badge>}
          </span>
        </span>
        <span class="who">
          <span>{callerText(caller)}</span>
          {sandbox !== null && <small>@{sandbox}</small>}
        </span>
        <time dateTime={at}>{formatClock(at)}</time>
      </a>
    </li>
  );
}
