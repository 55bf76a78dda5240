import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ContractDocument } from "../api.js";
import { Composer, type Draft } from "../composer.js";
import { type Operation, operationsOf } from "../operations.js";
import { hrefOf, useLoaded, useRoute, useShared } from "../state.js";
import { plural } from "../text.js";
import { Await, Empty, Field, Panel, Scroll, Status } from "../ui.js";

/** Every operation of the contract, and a request for each. */
export function Reference() {
  const { api } = useShared();
  const contract = useLoaded(() => api.contract(), [api]);
  return (
    <Panel
      title="Reference"
      about="Every operation of the contract. Select one to read about it, and to try it with the example of the contract."
    >
      <Await loaded={contract}>{(data) => <Operations contract={data} />}</Await>
    </Panel>
  );
}

function Operations({ contract }: { contract: ContractDocument }) {
  const [, selected] = useRoute();
  const [text, setText] = useState("");
  const all = useMemo(() => operationsOf(contract), [contract]);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = all.filter(({ id, method, path, summary }) =>
    words.every((word) => `${id} ${method} ${path} ${summary}`.toLowerCase().includes(word)),
  );
  const groups = contract.tags.map(({ name }) => ({ name, operations: shown.filter(({ tag }) => tag === name) }));
  const operation = all.find(({ id }) => id === selected);
  return (
    <>
      <div class="filters">
        <input
          type="search"
          aria-label="Filter operations"
          placeholder="Filter by name, method or path"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="hint">{plural(shown.length, "operation")}</p>
      </div>
      {shown.length === 0 && (
        <Empty title="No operation matches the filter">There are {plural(all.length, "operation")} in all.</Empty>
      )}
      <div class={operation ? "split open" : "split"}>
        <div class="split-list">
          {groups.map(({ name, operations }) =>
            operations.length === 0 ? null : (
              <section key={name} class="operations" aria-label={name}>
                <h2>{name}</h2>
                <ul class="requests">
                  {operations.map((each) => (
                    <Row key={each.id} operation={each} isSelected={each === operation} />
                  ))}
                </ul>
              </section>
            ),
          )}
        </div>
        {operation && <Details key={operation.id} operation={operation} />}
      </div>
    </>
  );
}

function Row({ operation: { id, method, path, summary }, isSelected }: { operation: Operation; isSelected: boolean }) {
  return (
    <li>
      <a href={hrefOf("reference", id)} aria-current={isSelected ? "true" : undefined}>
        <span class="method">{method}</span>
        <span class="target">
          <span>{summary}</span>
          <code class="operation">{path}</code>
        </span>
      </a>
    </li>
  );
}

function Details({ operation }: { operation: Operation }) {
  const { id, method, path, summary, description, docs, parameters, examples, responses } = operation;
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <article class="split-details" aria-labelledby="operation-title">
      <header class="details-head">
        <h2 id="operation-title" tabIndex={-1} ref={heading}>
          {summary}
        </h2>
        <a class="button quiet" href={hrefOf("reference")} aria-label="Close the operation">
          ×
        </a>
      </header>
      <p class="wrap">
        <code>
          <span class="method">{method}</span> {path}
        </code>
      </p>
      <div class="try">
        <div class="actions start">
          <button type="button" class="primary" onClick={() => setOpen(!isOpen)}>
            Try it
          </button>
          {docs && (
            <a href={docs} target="_blank" rel="noreferrer">
              In Waldur's reference
            </a>
          )}
        </div>
        {isOpen && (
          <>
            {examples.length > 1 && (
              <Field label="Example">
                <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
                  {examples.map(({ name, summary }, index) => (
                    <option key={name} value={index}>
                      {summary}
                    </option>
                  ))}
                </select>
              </Field>
            )}
            <Composer key={chosen} draft={draftOf(operation, chosen)} close={() => setOpen(false)} />
          </>
        )}
      </div>
      {description.split("\n\n").map((paragraph) => (
        <p key={paragraph} class="prose">
          <Prose text={paragraph} />
        </p>
      ))}
      {parameters.length > 0 && (
        <List
          title="Parameters"
          rows={parameters.map(({ name, description = "" }) => [name, <code key={name}>{name}</code>, description])}
        />
      )}
      <List
        title="Responses"
        rows={responses.map(({ status, description }) => [
          status,
          <Status key={status} status={Number(status)} />,
          description,
        ])}
      />
      <p class="hint">
        <code>{id}</code>
      </p>
    </article>
  );
}

/** A request with the examples of the contract, and nothing that is optional. */
function draftOf({ method, path, parameters, examples }: Operation, chosen: number): Draft {
  const values = new Map(parameters.map(({ name, example }) => [name, String(example ?? "")]));
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ""));
  const body = examples[chosen]?.value;
  return { method, url, body: body === undefined ? "" : JSON.stringify(body, null, 2) };
}

/** What has a name and a text. */
function List(props: {
  title: string;
  rows: readonly (readonly [key: string, name: ComponentChildren, text: string])[];
}) {
  const { title, rows } = props;
  return (
    <section class="message-part" aria-label={title}>
      <h3>{title}</h3>
      <Scroll label={title}>
        <table>
          <tbody>
            {rows.map(([key, name, text]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <Prose text={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** Text whose code stands between backticks. */
function Prose({ text }: { text: string }) {
  const parts = text.split("`");
  // biome-ignore lint/suspicious/noArrayIndexKey: parts never move.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
