import { useMemo, useRef, useState } from "preact/hooks";
import type { World } from "../api.js";
import { hrefOf, useAction, useLoaded, useRoute, useShared } from "../state.js";
import { formatTime, plural } from "../text.js";
import { Await, Badge, Code, Copy, download, Empty, Field, Panel, Scroll } from "../ui.js";
import { RowEditor } from "./row-editor.js";

type Row = Readonly<Record<string, unknown>>;

/** Rows that are drawn at once. */
const STEP = 50;
/** Values with parts that are shown at once, in characters. */
const SHORT = 80;
/** Columns of a list, besides the name: those that people look for. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  users: ["username", "is_staff", "is_support", "is_active"],
  customers: ["slug", "blocked", "archived"],
  projects: ["customer", "start_date", "end_date"],
  roles: ["user", "role", "scope", "expiration_time"],
  categories: [],
  offerings: ["type", "customer", "state", "shared"],
  offering_users: ["user", "offering", "state"],
  resources: ["state", "offering", "project", "end_date"],
  plan_periods: ["resource", "plan", "start", "end"],
  orders: ["type", "state", "resource", "created"],
  usages: ["resource", "billing_period", "usage"],
  user_usages: ["component_usage", "username", "usage"],
  policies: ["scope", "actions", "has_fired"],
  invoices: ["customer", "year", "month", "state"],
  notifications: ["action", "policy", "created"],
};

/** Tables of a world, with what every uuid in it names. */
interface Indexed {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** `uuid` is that of the row to show, which is the offering for its parts. */
  readonly byUuid: ReadonlyMap<string, { table: string; label: string; uuid: string }>;
}

/** The data of the mock. */
export function WorldPanel() {
  const { api, revision } = useShared();
  const loaded = useLoaded(() => api.world(), [api, revision]);
  const [, table, key] = useRoute();
  return (
    <Panel title="World" about="The data that the mock holds. References lead to what they name." actions={<Files />}>
      <Await loaded={loaded}>{(world) => <Tables world={world} table={table ?? "customers"} uuid={key} />}</Await>
      <Sandboxes />
    </Panel>
  );
}

function Files() {
  const { api, sandbox } = useShared();
  const [run, isRunning] = useAction();
  const input = useRef<HTMLInputElement>(null);
  const whose = sandbox === undefined ? "everybody" : `the sandbox ${sandbox}`;
  const save = () =>
    run(async () => {
      download(`${sandbox ?? "world"}.json`, JSON.stringify(await api.world(), null, 2), "application/json");
      return undefined;
    });
  const load = (file: File | undefined) =>
    file &&
    run(async () => {
      await api.loadWorld(await file.text());
      return `${file.name} is loaded for ${whose}.`;
    });
  const reset = () => {
    if (!confirm(`Put data and clock back to what they were at first, for ${whose}?`)) return;
    void run(async () => {
      await api.reset();
      return "Data and clock are as they were at first.";
    });
  };
  return (
    <>
      <button type="button" disabled={isRunning} onClick={save}>
        Export
      </button>
      <button type="button" disabled={isRunning} onClick={() => input.current?.click()}>
        Import…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="sr"
        tabIndex={-1}
        aria-label="World file to import"
        onChange={({ currentTarget }) => {
          void load(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
      <button type="button" class="danger" disabled={isRunning} onClick={reset}>
        Reset
      </button>
    </>
  );
}

function Tables({ world, table, uuid }: { world: World; table: string; uuid: string | undefined }) {
  const indexed = useMemo(() => indexOf(world), [world]);
  const names = Object.keys(indexed.tables);
  const rows = indexed.tables[table];
  return (
    <div class="world">
      <nav aria-label="Tables" class="tables">
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={hrefOf("world", name)} aria-current={name === table ? "page" : undefined}>
                {titleOf(name)} <span class="count">{indexed.tables[name]?.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="world-main">
        {rows === undefined ? (
          <Empty title={`There is no table ${table}`} />
        ) : uuid === undefined ? (
          <TableView key={table} name={table} rows={rows} indexed={indexed} />
        ) : (
          <RowView key={uuid} name={table} uuid={uuid} indexed={indexed} />
        )}
      </div>
    </div>
  );
}

function TableView({ name, rows, indexed }: { name: string; rows: readonly Row[]; indexed: Indexed }) {
  const [text, setText] = useState("");
  const [most, setMost] = useState(STEP);
  const columns = (COLUMNS[name] ?? Object.keys(rows[0] ?? {}).slice(0, 5)).filter(
    (column) => column in (rows[0] ?? {}),
  );
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    if (words.length === 0) return true;
    const all = [labelOf(row, indexed), row.uuid, ...columns.map((column) => textOf(row[column], indexed))]
      .join(" ")
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return (
    <section aria-labelledby="table-title">
      <div class="table-head">
        <h2 id="table-title">
          {titleOf(name)} <span class="count">{rows.length}</span>
        </h2>
        <input
          type="search"
          aria-label={`Filter ${titleOf(name)}`}
          placeholder="Filter"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {rows.length === 0 ? (
        <Empty title={`There are no ${titleOf(name).toLowerCase()}`} />
      ) : shown.length === 0 ? (
        <Empty title="No row matches the filter" />
      ) : (
        <Scroll label={titleOf(name)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{name === "roles" ? "Number" : "Name"}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {titleOf(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((row) => {
                const key = keyOf(row, rows);
                return (
                  <tr key={key}>
                    <th scope="row">
                      <a href={hrefOf("world", name, key)}>
                        {typeof row.uuid === "string" ? labelOf(row, indexed) : key}
                      </a>
                    </th>
                    {columns.map((column) => (
                      <td key={column}>
                        <Value value={row[column]} indexed={indexed} />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      {shown.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + STEP)}>
          Show more ({shown.length - most} left)
        </button>
      )}
    </section>
  );
}

function RowView({ name, uuid, indexed }: { name: string; uuid: string; indexed: Indexed }) {
  const rows = indexed.tables[name] ?? [];
  const row = rows.find((each) => each.uuid === uuid) ?? (/^\d+$/.test(uuid) ? rows[Number(uuid) - 1] : undefined);
  const [isEdited, setEdited] = useState(false);
  const referring = useMemo(() => referrersOf(uuid, indexed), [uuid, indexed]);
  if (!row)
    return (
      <Empty title="There is no such row">
        It may have been removed. <a href={hrefOf("world", name)}>All {titleOf(name).toLowerCase()}</a>
      </Empty>
    );
  return (
    <section aria-labelledby="row-title">
      <div class="table-head">
        <div>
          <p class="crumb">
            <a href={hrefOf("world", name)}>{titleOf(name)}</a>
          </p>
          <h2 id="row-title">{typeof row.uuid === "string" ? labelOf(row, indexed) : `Number ${uuid}`}</h2>
        </div>
        <div class="actions">
          <Copy text={JSON.stringify(row, null, 2)}>Copy as JSON</Copy>
          {!isEdited && (
            <button type="button" onClick={() => setEdited(true)}>
              Edit
            </button>
          )}
        </div>
      </div>
      {isEdited ? (
        <RowEditor table={name} row={row} index={rows.indexOf(row)} close={() => setEdited(false)} />
      ) : (
        <dl class="row">
          {Object.entries(row).map(([column, value]) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                {column === "uuid" ? (
                  <>
                    <code class="wrap">{String(value)}</code> <Copy text={String(value)} label="Copy the uuid" />
                  </>
                ) : (
                  <Value value={value} indexed={indexed} isFull />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {referring.length > 0 && (
        <>
          <h3>Referred to by</h3>
          <ul class="referring">
            {referring.map(({ table, found }) => (
              <li key={table}>
                <span class="strong">{titleOf(table)}</span>
                <span class="links">
                  {found.slice(0, 8).map((each) => {
                    const key = keyOf(each, indexed.tables[table] ?? []);
                    return (
                      <a key={key} href={hrefOf("world", table, key)}>
                        {typeof each.uuid === "string" ? labelOf(each, indexed) : `number ${key}`}
                      </a>
                    );
                  })}
                  {found.length > 8 && <span class="hint">and {found.length - 8} more</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A value of a row: a link for a reference, JSON for what has parts. */
function Value({ value, indexed, isFull = false }: { value: unknown; indexed: Indexed; isFull?: boolean }) {
  if (value === null || value === undefined || value === "") return <span class="nothing">–</span>;
  if (typeof value === "boolean") return value ? <Badge tone="info">yes</Badge> : <span class="hint">no</span>;
  if (typeof value === "string") {
    const found = indexed.byUuid.get(value);
    if (found) return <a href={hrefOf("world", found.table, found.uuid)}>{found.label}</a>;
    return <span class="wrap">{/^\d{4}-\d\d-\d\dT/.test(value) ? formatTime(value) : value}</span>;
  }
  if (typeof value !== "object") return <span>{String(value)}</span>;
  const entries = Object.entries(value);
  if (entries.length === 0) return <span class="nothing">empty</span>;
  const text = JSON.stringify(value);
  if (text.length <= SHORT && (isFull || text.length <= SHORT / 2)) return <code class="wrap">{text}</code>;
  if (!isFull) return <span class="hint">{plural(entries.length, "entry", "entries")}</span>;
  return (
    <details>
      <summary>{plural(entries.length, "entry", "entries")}</summary>
      <Code label="Value">{JSON.stringify(value, null, 2)}</Code>
    </details>
  );
}

function textOf(value: unknown, { byUuid }: Indexed): string {
  return (typeof value === "string" && byUuid.get(value)?.label) || String(value ?? "");
}

function indexOf(world: World): Indexed {
  const tables: Record<string, readonly Row[]> = {};
  const byUuid = new Map<string, { table: string; label: string; uuid: string }>();
  for (const [name, rows] of Object.entries(world) as [string, unknown][]) {
    if (!Array.isArray(rows)) continue;
    tables[name] = rows as Row[];
    for (const row of rows as Row[])
      if (typeof row.uuid === "string") byUuid.set(row.uuid, { table: name, label: labelOf(row), uuid: row.uuid });
  }
  // What is part of an offering is shown with it.
  for (const offering of world.offerings)
    for (const { uuid, name } of [...offering.components, ...offering.plans])
      byUuid.set(uuid, { table: "offerings", label: name, uuid: offering.uuid });
  for (const usage of world.usages) {
    const label = `${usage.billing_period.slice(0, 7)} ${byUuid.get(usage.component)?.label ?? ""}`;
    byUuid.set(usage.uuid, { table: "usages", label, uuid: usage.uuid });
  }
  const order = ["customers", "projects", "users", "roles", "offerings", "resources", "orders", "usages", "policies"];
  const rank = (name: string) => order.indexOf(name) + 1 || order.length + 1;
  return { tables: Object.fromEntries(Object.entries(tables).sort(([a], [b]) => rank(a) - rank(b))), byUuid };
}

function referrersOf(uuid: string, { tables }: Indexed): { table: string; found: Row[] }[] {
  return Object.entries(tables).flatMap(([table, rows]) => {
    const found = rows.filter((row) => Object.entries(row).some(([key, value]) => key !== "uuid" && value === uuid));
    return found.length === 0 ? [] : [{ table, found }];
  });
}

function labelOf(row: Row, indexed?: Indexed): string {
  const known = typeof row.uuid === "string" ? indexed?.byUuid.get(row.uuid)?.label : undefined;
  const label = known || row.full_name || row.name || row.title || row.username || row.slug || row.billing_period;
  return typeof label === "string" ? label : String(row.uuid ?? "").slice(0, 8);
}

/** Roles have no uuid, so their number is the key. */
function keyOf(row: Row, rows: readonly Row[]): string {
  return typeof row.uuid === "string" ? row.uuid : String(rows.indexOf(row) + 1);
}

function titleOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Sandboxes() {
  const { api, revision, sandbox, setSandbox, say } = useShared();
  const [name, setName] = useState("");
  const loaded = useLoaded(() => api.sandboxes(), [api, revision]);
  const use = (chosen: string | undefined) => {
    setSandbox(chosen);
    say(
      chosen === undefined
        ? "The console shows the data outside of sandboxes."
        : `The console shows the sandbox ${chosen}.`,
    );
  };
  return (
    <section class="group" aria-labelledby="sandboxes-title">
      <h2 id="sandboxes-title">Sandboxes</h2>
      <p class="about">
        A sandbox is a copy of the data with its own clock, for one test. A caller chooses one by its token:{" "}
        <code>Token staff@name</code>.
      </p>
      <Await loaded={loaded}>
        {(sandboxes) =>
          sandboxes.length === 0 ? (
            <Empty title="No sandbox was named yet" />
          ) : (
            <ul class="cards">
              {sandboxes.map((each) => (
                <li class="card" key={each.name}>
                  <div class="card-main">
                    <p class="card-title">{each.name}</p>
                    <p class="card-about">
                      <span>{formatTime(each.clock.now)} UTC</span>
                      {each.has_own_world && <Badge>own world</Badge>}
                    </p>
                  </div>
                  {each.name === sandbox ? (
                    <button type="button" onClick={() => use(undefined)}>
                      Leave
                    </button>
                  ) : (
                    <button type="button" aria-label={`Use the sandbox ${each.name}`} onClick={() => use(each.name)}>
                      Use
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          use(name.trim());
          setName("");
        }}
      >
        <Field label="Name of a sandbox">
          <input
            type="text"
            required
            pattern="[A-Za-z0-9_.\-]{1,64}"
            title="1 to 64 letters, digits, dots, hyphens and underscores"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </Field>
        <button type="submit">Create or use</button>
      </form>
    </section>
  );
}
