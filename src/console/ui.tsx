import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "./api.js";
import type { Loaded } from "./state.js";
import { useShared } from "./state.js";

/** A panel with its heading; `actions` stand beside it. */
export function Panel(props: {
  title: string;
  about?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { title, about, actions, children } = props;
  useEffect(() => {
    document.title = `${title} · Waldur mock`;
  }, [title]);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <header class="panel-head">
        <div>
          <h1 id="panel-title">{title}</h1>
          {about && <p class="about">{about}</p>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

/** Data once they are there; until then that they are loading, or why they cannot be. */
export function Await<T>(props: { loaded: Loaded<T>; children: (data: T) => ComponentChildren }) {
  const { data, error, reload } = props.loaded;
  if (error && isRefusal(error) && data === undefined) return <Empty title={error.message} />;
  if (error && data === undefined) return <Failure error={error} retry={reload} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      {error && <Failure error={error} retry={reload} />}
      {props.children(data)}
    </>
  );
}

export function Loading() {
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" /> Loading…
    </p>
  );
}

/** Whether trying again is of no use: a mock without data, or without a report. */
export function isRefusal(error: Error): boolean {
  return error instanceof ApiError && error.status === 409;
}

export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** What stands in place of an empty list. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}

export type Tone = "good" | "warn" | "bad" | "info" | "plain";

export function Badge({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

/** The tone of a status of HTTP; 0 is a connection that was reset. */
export function toneOf(status: number): Tone {
  if (status === 0 || status >= 500) return "bad";
  if (status >= 400) return "warn";
  return status >= 300 ? "info" : "good";
}

export function Status({ status }: { status: number }) {
  return <Badge tone={toneOf(status)}>{status === 0 ? "reset" : status}</Badge>;
}

/** Something wide that scrolls within itself, such as a table. */
export function Scroll(props: { label: string; kind?: "scroll" | "body"; children: ComponentChildren }) {
  const { label, kind = "scroll", children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is focused.
    // biome-ignore lint/a11y/useSemanticElements: it holds no fields of a form.
    <div class={kind} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** Code or a body. */
export function Code({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <Scroll label={label} kind="body">
      <pre>{children}</pre>
    </Scroll>
  );
}

/** Copies a text, and says that it did. */
export function Copy({ text, label, children }: { text: string; label?: string; children?: ComponentChildren }) {
  const { say } = useShared();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    const timer = isCopied ? setTimeout(() => setCopied(false), 1500) : undefined;
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      say("The browser does not let this page copy.", "failed");
    }
  };
  return (
    <button
      type="button"
      class={children ? "" : "small quiet"}
      aria-label={isCopied ? undefined : label}
      onClick={copy}
    >
      {isCopied ? "Copied" : (children ?? "Copy")}
    </button>
  );
}

/** A label over its control. */
export function Field({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class="field">
      <span class="field-label">{label}</span>
      {children}
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}

/** Saves a text as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
