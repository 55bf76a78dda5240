import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ApiError, type RequestDetails, type RequestRecord } from "../api.js";
import { Composer, type Draft } from "../composer.js";
import { hrefOf, useAction, useLoaded, useRoute, useShared } from "../state.js";
import { callerText, formatClock, jsonLines, plural } from "../text.js";
import { Await, Badge, Code, Copy, Empty, Loading, Panel, Status } from "../ui.js";

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

interface DetailsProps {
  readonly number: number;
  readonly record: RequestRecord | undefined;
  edit(draft: Draft): void;
}

function Details({ number, record, edit }: DetailsProps) {
  const { api } = useShared();
  const details = useLoaded(() => api.request(number), [api, number]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const title = record ?? details.data;
  return (
    <article class="split-details" aria-labelledby="request-title">
      <header class="details-head">
        <h2 id="request-title" tabIndex={-1} ref={heading}>
          {title ? (
            <>
              <span class="method">{title.method}</span> <span class="wrap">{title.url}</span>
            </>
          ) : (
            `Request ${number}`
          )}
        </h2>
        <a class="button quiet" href={hrefOf("requests")} aria-label="Close the request">
          ×
        </a>
      </header>
      {record && details.error instanceof ApiError && details.error.status === 404 ? (
        <Forgotten record={record} />
      ) : (
        <Await loaded={details}>{(data) => <Found details={data} edit={edit} />}</Await>
      )}
    </article>
  );
}

/** A request whose bodies are no longer remembered. */
function Forgotten({ record }: { record: RequestRecord }) {
  return (
    <>
      <Facts record={record} />
      {record.violations.length > 0 && (
        <ul class="issues">
          {record.violations.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {record.body !== null && <Code label="Beginning of the body of the request">{record.body}</Code>}
      <p class="hint">Only the last hundred requests are remembered in full.</p>
    </>
  );
}

function Facts({ record: { status, operation, caller, sandbox, at } }: { record: RequestRecord }) {
  return (
    <dl class="facts">
      <div>
        <dt>Status</dt>
        <dd>
          <Status status={status} />
        </dd>
      </div>
      <div>
        <dt>Operation</dt>
        <dd class="wrap">{operation ?? "none"}</dd>
      </div>
      <div>
        <dt>Caller</dt>
        <dd>
          {callerText(caller)}
          {sandbox === null ? "" : ` @${sandbox}`}
        </dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>{formatClock(at)}</dd>
      </div>
    </dl>
  );
}

function Found({ details, edit }: { details: RequestDetails; edit: DetailsProps["edit"] }) {
  const { issues, request, response } = details;
  return (
    <>
      <Facts record={details} />
      <Again details={details} edit={edit} />
      {issues.length > 0 && (
        <section aria-labelledby="issues-title" class="issues">
          <h3 id="issues-title">{plural(issues.length, "violation")} of the contract</h3>
          <ul>
            {issues.map(({ part, place, rule, message }) => (
              <li key={`${part} ${place} ${rule} ${message}`}>
                <span class="place">
                  {part}
                  {place && <code>{place}</code>}
                </span>
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Message
        title="Request"
        message={request}
        places={issues.flatMap(({ part, place }) => (part === "body" ? [place] : []))}
      />
      <Message title="Response" message={response} places={[]} />
    </>
  );
}

function Again({ details, edit }: { details: RequestDetails; edit: DetailsProps["edit"] }) {
  const { api, users, caller: own } = useShared();
  const [run, isRunning] = useAction();
  const { method, url, sandbox, caller, request, curl } = details;
  const isKnown = caller !== null && caller !== "?" && users.some(({ tokens }) => tokens.includes(caller));
  const token = caller === null ? null : isKnown ? caller : (own ?? null);
  const reason = request.complete ? undefined : "The body was too long or had secrets, so it was not recorded in full.";
  const sentAgain = ["content-type", "accept", "prefer", "x-mock-expect"];

  const send = () =>
    run(async () => {
      const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => sentAgain.includes(name)));
      const status = await api.send({ method, url, token, sandbox, headers, body: request.body });
      const [newest] = await api.requests(1);
      if (newest) location.hash = hrefOf("requests", String(newest.number));
      return `Sent again as ${callerText(token)}: ${status}.`;
    });
  const command = token === null ? curl : curl.replace("$TOKEN", sandbox === null ? token : `${token}@${sandbox}`);
  return (
    <div class="actions start">
      <button type="button" class="primary" onClick={send} disabled={isRunning || reason !== undefined} title={reason}>
        Send again
      </button>
      <button
        type="button"
        disabled={reason !== undefined}
        onClick={() => edit({ method, url, body: request.body === null ? "" : indented(request.body) })}
      >
        Edit
      </button>
      <Copy text={command}>Copy as curl</Copy>
      {reason && <p class="hint">{reason}</p>}
    </div>
  );
}

function indented(body: string): string {
  return jsonLines(body)
    .map(({ text }) => text)
    .join("\n");
}

function Message(props: { title: string; message: RequestDetails["request"]; places: readonly string[] }) {
  const { title, message, places } = props;
  const lines = useMemo(() => (message.body === null ? [] : jsonLines(message.body)), [message.body]);
  const headers = Object.entries(message.headers);
  return (
    <section class="message-part" aria-label={title}>
      <div class="message-head">
        <h3>{title}</h3>
        {message.body !== null && (
          <Copy
            text={lines.map((line) => line.text).join("\n")}
            label={`Copy the body of the ${title.toLowerCase()}`}
          />
        )}
      </div>
      {message.body === null ? (
        <p class="hint">No body.</p>
      ) : (
        <Code label={`Body of the ${title.toLowerCase()}`}>
          {lines.map((line, index) => {
            const isBad = line.pointer !== undefined && places.includes(line.pointer) && line.pointer !== "";
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
            return isBad ? <mark key={index}>{`${line.text}\n`}</mark> : `${line.text}\n`;
          })}
        </Code>
      )}
      {!message.complete && message.body !== null && <p class="hint">Shortened, or without secrets.</p>}
      <details>
        <summary>{plural(headers.length, "header")}</summary>
        <dl class="headers">
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="wrap">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
