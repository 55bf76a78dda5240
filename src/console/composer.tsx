import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { hrefOf, useAction, useLoaded, useShared } from "./state.js";
import { callerText } from "./text.js";
import { Field } from "./ui.js";

/** A request that is being written. */
export interface Draft {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** Sends a request as the caller of the console. */
export function Composer({ draft, close }: { draft: Draft; close: () => void }) {
  const { api, caller, sandbox } = useShared();
  const [run, isRunning] = useAction();
  const [method, setMethod] = useState(draft.method);
  const [url, setUrl] = useState(draft.url);
  const [body, setBody] = useState(draft.body);
  const paths = useLoaded(async () => (await api.report()).coverage.byOperation.map(({ path }) => path), [api]);
  const field = useRef<HTMLInputElement>(null);
  // Before the first key can be pressed, which would else go elsewhere.
  useLayoutEffect(() => field.current?.focus(), []);
  const hasBody = !/^(GET|HEAD)$/.test(method);
  const send = () =>
    run(async () => {
      const content = hasBody && body.trim() !== "" ? body : null;
      const status = await api.send({
        ...{ method, url, body: content, token: caller ?? null, sandbox: sandbox ?? null },
        headers: content === null ? {} : { "Content-Type": "application/json" },
      });
      const [newest] = await api.requests(1);
      if (newest) location.hash = hrefOf("requests", String(newest.number));
      return `${method} as ${callerText(caller ?? null)}: ${status}.`;
    });
  return (
    <form
      class="composer"
      aria-label="New request"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="composer-line">
        <Field label="Method">
          <select value={method} onChange={({ currentTarget }) => setMethod(currentTarget.value)}>
            {METHODS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </Field>
        <Field label="Path and query">
          <input
            ref={field}
            type="text"
            class="code"
            required
            pattern="/.*"
            title="A path of this mock, from its first slash"
            list="paths"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </Field>
        <datalist id="paths">
          {[...new Set(paths.data)].map((path) => (
            <option key={path} value={path} />
          ))}
        </datalist>
      </div>
      {hasBody && (
        <Field label="Body, JSON">
          <textarea rows={6} class="code" value={body} onInput={({ currentTarget }) => setBody(currentTarget.value)} />
        </Field>
      )}
      <div class="actions start">
        <button type="submit" class="primary" disabled={isRunning}>
          Send as {callerText(caller ?? null)}
        </button>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </form>
  );
}
