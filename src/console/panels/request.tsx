import { useEffect, useMemo, useRef } from "preact/hooks";
import { ApiError, type RequestDetails, type RequestRecord } from "../api.js";
import type { Draft } from "../composer.js";
import { hrefOf, useAction, useLoaded, useShared } from "../state.js";
import { callerText, formatClock, jsonLines, plural } from "../text.js";
import { Await, Code, Copy, Status } from "../ui.js";

interface DetailsProps {
  readonly number: number;
  readonly record: RequestRecord | undefined;
  edit(draft: Draft): void;
}

/** A request in full. */
export function Details({ number, record, edit }: DetailsProps) {
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
