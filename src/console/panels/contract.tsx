import { useState } from "preact/hooks";
import type { OperationCoverage, Report, ReportedViolation } from "../api.js";
import { useAction, useLoaded, useShared } from "../state.js";
import { plural } from "../text.js";
import { Await, Badge, Code, Copy, download, Empty, Panel, Scroll, Status, toneOf } from "../ui.js";

/** Messages that are longer are shown in full where the violation is opened. */
const LONG = 110;

/** Violations of the contract, and what of it was used. */
export function Contract() {
  const { api, requests } = useShared();
  const [run] = useAction();
  const newest = requests?.at(-1)?.number ?? 0;
  const report = useLoaded(() => api.report(), [api, newest]);
  const save = (format: "json" | "junit") =>
    run(async () => {
      if (format === "json")
        download("contract-report.json", JSON.stringify(await api.report(), null, 2), "application/json");
      else download("contract-report.xml", await api.junit(), "application/xml");
      return undefined;
    });
  return (
    <Panel
      title="Contract"
      about="Requests that violate the contract, by cause, and how much of it was used. Of all sandboxes together."
      actions={
        <>
          <button type="button" onClick={() => save("json")}>
            Save as JSON
          </button>
          <button type="button" onClick={() => save("junit")}>
            Save as JUnit
          </button>
        </>
      }
    >
      <Await loaded={report}>{(data) => <Shown report={data} />}</Await>
    </Panel>
  );
}

function Shown({ report }: { report: Report }) {
  const { coverage, violations, requests, broken, outside, mockViolations } = report;
  const shares = [
    ["Operations", coverage.operations],
    ["Statuses", coverage.statuses],
    ["Query parameters", coverage.queryParameters],
    ["Body fields", coverage.bodyFields],
  ] as const;
  return (
    <>
      <dl class="tiles">
        <div class={broken > 0 ? "tile bad" : "tile"}>
          <dt>Requests with violations</dt>
          <dd>
            {broken} <small>of {requests}</small>
          </dd>
        </div>
        {shares.map(([title, { used, total, percent }]) => (
          <div class="tile" key={title}>
            <dt>{title}</dt>
            <dd>
              {percent}%{" "}
              <small>
                {used} of {total}
              </small>
            </dd>
            <dd>
              <progress value={used} max={total} aria-label={`${title} that were used`} />
            </dd>
          </div>
        ))}
      </dl>
      <section class="group" aria-labelledby="violations-title">
        <h2 id="violations-title">
          Violations <span class="count">{violations.length}</span>
        </h2>
        {violations.length === 0 ? (
          <Empty title="No violations">
            {requests === 0
              ? "There were no requests yet."
              : `All ${plural(requests, "request")} conform to the contract.`}
          </Empty>
        ) : (
          <Violations violations={violations} />
        )}
      </section>
      {mockViolations.length > 0 && (
        <section class="group" aria-labelledby="mock-title">
          <h2 id="mock-title">Bugs of the mock</h2>
          <Violations violations={mockViolations} />
        </section>
      )}
      {outside.length > 0 && (
        <section class="group" aria-labelledby="outside-title">
          <h2 id="outside-title">
            Outside the contract <span class="count">{outside.length}</span>
          </h2>
          <ul class="outside">
            {outside.map(({ method, path, count }) => (
              <li key={`${method} ${path}`}>
                <span class="method">{method}</span> <code class="wrap">{path}</code>{" "}
                <span class="hint">{plural(count, "request")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Grid operations={coverage.byOperation} />
    </>
  );
}

function Violations({ violations }: { violations: readonly ReportedViolation[] }) {
  return (
    <ul class="violations">
      {violations.map((violation) => {
        const { operation, method, path, part, place, rule, message, value, count, first } = violation;
        return (
          <li key={`${operation} ${method} ${path} ${part} ${place} ${rule} ${message}`}>
            <details>
              <summary>
                <span class="violation-text">
                  <span class="place">
                    {part}
                    {place && <code>{place}</code>}
                  </span>
                  <span class="strong wrap">{message.length > LONG ? `${message.slice(0, LONG)}…` : message}</span>
                </span>
                <span class="violation-where">
                  <span class="method">{method}</span> <span class="wrap">{operation ?? path}</span>
                </span>
                <Badge tone="bad">{plural(count, "request")}</Badge>
              </summary>
              <div class="violation-more">
                {message.length > LONG && <p class="wrap">{message}</p>}
                {value !== null && (
                  <p>
                    Value: <code class="wrap">{value}</code>
                  </p>
                )}
                <p>
                  First seen with <code class="wrap">{first.url}</code>, answered <Status status={first.status} />
                </p>
                <Code label="Command">{first.curl}</Code>
                <Copy text={first.curl}>Copy as curl</Copy>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Grid({ operations }: { operations: readonly OperationCoverage[] }) {
  const [text, setText] = useState("");
  const [isUsed, setUsed] = useState(false);
  const statuses = [...new Set(operations.flatMap((each) => Object.keys(each.statuses)))].sort();
  const shown = operations.filter(
    ({ operation, path, method, calls }) =>
      (!isUsed || calls > 0) && `${method} ${operation} ${path}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <section class="group" aria-labelledby="coverage-title">
      <h2 id="coverage-title">Coverage</h2>
      <div class="filters">
        <input
          type="search"
          aria-label="Filter operations"
          placeholder="Filter operations"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <label class="check">
          <input type="checkbox" checked={isUsed} onChange={({ currentTarget }) => setUsed(currentTarget.checked)} />{" "}
          only those that were called
        </label>
        <p class="legend">
          <span class="cell hit good">3</span> occurred <span class="cell">0</span> did not <span class="cell none" />{" "}
          not declared
        </p>
      </div>
      {shown.length === 0 ? (
        <Empty title="No operation matches the filter" />
      ) : (
        <Scroll label="Coverage by operation and status">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">Operation</th>
                {statuses.map((status) => (
                  <th key={status} scope="col" class="number">
                    {status}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <tr key={each.operation}>
                  <th scope="row">
                    <span class="method">{each.method}</span> {each.operation}
                  </th>
                  {statuses.map((status) => (
                    <Cell key={status} status={status} count={each.statuses[status]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function Cell({ status, count }: { status: string; count: number | undefined }) {
  if (count === undefined)
    return (
      <td>
        <span class="cell none" />
      </td>
    );
  return (
    <td>
      <span class={count > 0 ? `cell hit ${toneOf(Number(status))}` : "cell"}>{count}</span>
    </td>
  );
}
