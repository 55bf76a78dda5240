import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { toNumber } from "waldur-marketplace-contract";
import { Link, useAddress } from "./navigation.tsx";

const amounts = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const dates = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** Waldur sends most amounts as decimal strings. */
export function formatAmount(amount: string | number): string {
  return amounts.format(toNumber(amount));
}

export function formatDate(timestamp: string | null | undefined): string {
  return timestamp ? dates.format(new Date(timestamp)) : "–";
}

/** `notify_organization_owners` as "notify organization owners". */
export function words(name: string): string {
  return name.replace(/[_-]/g, " ").toLowerCase();
}

export function Loading() {
  return (
    <p role="status" className="loading">
      Loading
    </p>
  );
}

function ErrorNotice({ error, onRetry }: { error: Error; onRetry?: () => unknown }) {
  return (
    <div role="alert" className="notice">
      {error.message}{" "}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

interface LoadedProps<Data> {
  /** A result of `useQuery`. */
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  /** What stands in place of an empty list. */
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What a query has read, or that it is loading, has failed or has found nothing. */
export function Loaded<Data>({ query: { data, error, refetch }, empty, children }: LoadedProps<Data>) {
  if (data === undefined) return error ? <ErrorNotice error={error} onRetry={refetch} /> : <Loading />;
  const isEmpty = Array.isArray(data) && data.length === 0;
  return (
    <>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {isEmpty && empty ? <p className="empty">{empty}</p> : children(data)}
    </>
  );
}

/** A card with a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface RowsProps<Row> extends Omit<LoadedProps<Row[]>, "children"> {
  children: (row: Row) => ReactNode;
}

/** The rows that a query has read. */
export function Rows<Row extends { uuid: string }>({ children, ...loaded }: RowsProps<Row>) {
  return (
    <Loaded {...loaded}>
      {(rows) => (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.uuid}>{children(row)}</li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function toneOf(state: string): string {
  if (["OK", "done"].includes(state)) return "good";
  if (["Erred", "erred", "rejected", "fired"].includes(state)) return "bad";
  return ["Terminated", "canceled"].includes(state) ? "dull" : "busy";
}

/** A state of a resource, an order or a policy. */
export function Badge({ state }: { state: string }) {
  return <span className={`badge ${toneOf(state)}`}>{state === "OK" ? state : words(state)}</span>;
}

/** Links to the pages around the current one. */
export function Pages({ total = 0, size }: { total: number | undefined; size: number }) {
  const { page, withFilter } = useAddress();
  const last = Math.ceil(total / size);
  if (last < 2) return null;
  return (
    <nav className="row" aria-label="Pages of the list">
      {page > 1 && <Link to={withFilter("page", page - 1)}>Previous</Link>}
      <span role="status">
        Page {page} of {last}, {amounts.format(total)} in all
      </span>
      {page < last && <Link to={withFilter("page", page + 1)}>Next</Link>}
    </nav>
  );
}

interface ActionButtonProps {
  label: string;
  /** Names the button where several have the same label. */
  name?: string;
  className?: string;
  /** Is asked before what cannot be undone. */
  question?: string;
  /** A result of `useMutation`, for an operation that needs nothing more. */
  mutation: { mutate(): void; error: Error | null; isPending: boolean };
}

/** A button that calls an operation, and shows why it was refused. */
export function ActionButton({ label, name, className, question, mutation }: ActionButtonProps) {
  return (
    <>
      <button
        type="button"
        aria-label={name}
        className={className}
        disabled={mutation.isPending}
        onClick={() => (!question || confirm(question)) && mutation.mutate()}
      >
        {label}
      </button>
      {mutation.error && <ErrorNotice error={mutation.error} />}
    </>
  );
}

interface DialogButtonProps {
  label: string;
  title?: string;
  className?: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog. The browser keeps the keyboard inside, closes it on Escape, and returns to the button. */
export function DialogButton({ label, title = label, className, children }: DialogButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  function open() {
    flushSync(() => setOpen(true));
    dialog.current?.showModal();
  }
  return (
    <>
      <button type="button" className={className} onClick={open}>
        {label}
      </button>
      {/* The event comes late: by then the dialog may be open again. */}
      <dialog ref={dialog} aria-label={title} onClose={({ currentTarget }) => setOpen(currentTarget.open)}>
        {isOpen && <h2>{title}</h2>}
        {isOpen && children(() => dialog.current?.close())}
      </dialog>
    </>
  );
}
