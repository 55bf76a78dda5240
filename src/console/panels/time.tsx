import { useState } from "preact/hooks";
import type { ClockReading, ClockSetting, ControlledOrder, World } from "../api.js";
import { hrefOf, useAction, useLoaded, useNow, useShared } from "../state.js";
import { formatTime, untilText } from "../text.js";
import { Await, Badge, Empty, Field, Panel } from "../ui.js";

const STEPS = [
  ["1 hour", "1h"],
  ["1 day", "1d"],
  ["1 month", "P1M"],
] as const;
/** How many of the next events are listed. */
const MAX_NEXT = 12;

interface Next {
  readonly at: string;
  readonly title: string;
  readonly does: string;
  readonly href?: string;
}

/** The clock of the mock, and what it will do. */
export function Time() {
  const { api, revision } = useShared();
  const clock = useLoaded(() => api.clock(), [api, revision]);
  const next = useLoaded(async () => nextOf(await api.clock(), await api.orders(), await api.world()), [api, revision]);
  return (
    <Panel
      title="Time"
      about="Orders, month ends, end dates and tokens follow this clock, not yours. Jobs that become due on the way are run in their order."
    >
      <Await loaded={clock}>{(reading) => <Clock reading={reading} />}</Await>
      <section class="group" aria-labelledby="next-title">
        <h2 id="next-title">What is due next</h2>
        <Await loaded={next}>
          {(events) =>
            events.length === 0 ? <Empty title="Nothing is due" /> : <List events={events} now={clock.data?.now} />
          }
        </Await>
      </section>
    </Panel>
  );
}

function useClock(): [(setting: ClockSetting) => Promise<void>, boolean] {
  const { api } = useShared();
  const [run, isRunning] = useAction();
  const set = (setting: ClockSetting) =>
    run(async () => `It is now ${formatTime((await api.setClock(setting)).now)} UTC.`);
  return [set, isRunning];
}

function Clock({ reading }: { reading: ClockReading }) {
  const [set, isRunning] = useClock();
  const { mode, offset } = reading;
  const now = useNow(reading);
  const [when, setWhen] = useState(now.slice(0, 16));
  const [isFixed, setFixed] = useState(mode === "fixed");
  const date = new Date(now);
  return (
    <div class="clock">
      <div class="clock-face">
        <p class="clock-day">{date.toLocaleDateString("en-GB", { dateStyle: "full", timeZone: "UTC" })}</p>
        <p class="clock-time">
          {now.slice(11, 16)} <small>UTC</small>
        </p>
        <p>
          {mode === "fixed" ? (
            <Badge tone="info">stands still</Badge>
          ) : (
            <Badge tone="good">{offset === 0 ? "real time" : "runs"}</Badge>
          )}
        </p>
      </div>
      <div class="clock-set">
        <fieldset class="plain">
          <legend>Advance by</legend>
          <div class="actions start">
            {STEPS.map(([title, advance]) => (
              <button key={advance} type="button" class="primary" disabled={isRunning} onClick={() => set({ advance })}>
                + {title}
              </button>
            ))}
          </div>
        </fieldset>
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            const at = `${when}:00Z`;
            void set(isFixed ? { fixed: at } : { from: at });
          }}
        >
          <Field label="Set to (UTC)">
            <input
              type="datetime-local"
              required
              min="1970-01-01T00:00"
              max="2099-12-31T23:59"
              value={when}
              onInput={({ currentTarget }) => setWhen(currentTarget.value)}
            />
          </Field>
          <label class="check">
            <input
              type="checkbox"
              checked={isFixed}
              onChange={({ currentTarget }) => setFixed(currentTarget.checked)}
            />{" "}
            and stand still
          </label>
          <button type="submit" disabled={isRunning}>
            Set
          </button>
          <button type="button" disabled={isRunning} onClick={() => set({ offset: 0 })}>
            Real time
          </button>
        </form>
      </div>
    </div>
  );
}

function List({ events, now }: { events: readonly Next[]; now: string | undefined }) {
  const [set, isRunning] = useClock();
  return (
    <ol class="next">
      {events.map(({ at, title, does, href }) => (
        <li key={`${at} ${title}`}>
          <div class="next-when">
            <time dateTime={at}>{formatTime(at)}</time>
            <span class="hint">{now && untilText(now, at)}</span>
          </div>
          <div class="next-what">
            <span class="strong">{href ? <a href={href}>{title}</a> : title}</span>
            <span class="hint">{does}</span>
          </div>
          <button
            type="button"
            disabled={isRunning}
            aria-label={`Go there: ${title}, ${formatTime(at)}`}
            onClick={() => set({ advance: Math.max(0, Date.parse(at) - Date.parse(now ?? at)) })}
          >
            Go there
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What the clock will do, the next first, from what the mock says about orders and from the dates in its data. */
function nextOf({ now }: ClockReading, orders: readonly ControlledOrder[], world: World): Next[] {
  const events: Next[] = [];
  const day = now.slice(0, 10);
  for (const { due, type, resource, resource_name } of orders)
    if (due !== null)
      events.push({
        at: due,
        title: `${type} order of ${resource_name}`,
        does: "The order is done, and the resource changes.",
        href: hrefOf("world", "resources", resource),
      });
  for (const { uuid, name, end_date, state } of world.resources)
    if (end_date !== null && end_date > day && (state === "OK" || state === "Erred"))
      events.push({
        at: `${end_date}T00:00:00Z`,
        title: `End date of ${name}`,
        does: "Termination of the resource is ordered.",
        href: hrefOf("world", "resources", uuid),
      });
  for (const { uuid, name, start_date, end_date } of world.projects) {
    const href = hrefOf("world", "projects", uuid);
    if (start_date !== null && start_date > day)
      events.push({
        at: `${start_date}T00:00:00Z`,
        title: `Start of ${name}`,
        does: "Orders of the project go on.",
        href,
      });
    if (end_date !== null && end_date > day)
      events.push({
        at: `${end_date}T00:00:00Z`,
        title: `End of ${name}`,
        does: "Its resources are terminated.",
        href,
      });
  }
  const [year = 0, month = 0] = day.split("-").map(Number);
  events.push({
    at: new Date(Date.UTC(year, month, 1)).toISOString(),
    title: "A new month",
    does: "Invoices are closed, recurring usage is copied, and policies are evaluated.",
  });
  return events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, MAX_NEXT);
}
