import { useState } from "preact/hooks";
import type { ControlledOrder } from "../api.js";
import { hrefOf, useAction, useLoaded, useShared } from "../state.js";
import { formatTime, plural, untilText } from "../text.js";
import { Await, Badge, Empty, Field, Panel, type Tone } from "../ui.js";

const WAITS_FOR: Readonly<Record<string, string>> = {
  "pending-consumer": "Waits for the consumer's approval",
  "pending-provider": "Waits for the provider's approval",
  "pending-project": "Waits for its project to start",
  "pending-start-date": "Waits for its start date",
};
const TONES: Readonly<Record<string, Tone>> = { done: "good", erred: "bad", executing: "info", rejected: "warn" };

/** Orders that are open: approving, rejecting, completing, failing. */
export function Orders() {
  const { api, revision, users, caller } = useShared();
  const [by, setBy] = useState("");
  const loaded = useLoaded(async () => ({ orders: await api.orders(), clock: await api.clock() }), [api, revision]);
  const self = users.find(({ tokens }) => caller !== undefined && tokens.includes(caller));
  return (
    <Panel
      title="Orders"
      about="Orders that wait for somebody, and orders that are being carried out: decide about them as a person at the consumer or the provider would."
      actions={
        <Field label="Reviewed by">
          <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value)}>
            <option value="">nobody in particular</option>
            {self && <option value={self.username}>{self.full_name || self.username}</option>}
            {users
              .filter(({ username }) => username !== self?.username)
              .map(({ username, full_name }) => (
                <option key={username} value={username}>
                  {full_name || username}
                </option>
              ))}
          </select>
        </Field>
      }
    >
      <Await loaded={loaded}>
        {({ orders, clock }) => {
          const waiting = orders.filter(({ state }) => state.startsWith("pending"));
          const executing = orders.filter(({ state }) => state === "executing");
          const ended = orders.filter(({ state }) => state !== "executing" && !state.startsWith("pending")).reverse();
          return (
            <>
              <Group title="Waiting" orders={waiting} by={by} now={clock.now}>
                <Empty title="No order waits">
                  Terminate a resource or change its limits, and its order may wait here.
                </Empty>
              </Group>
              <Group title="Executing" orders={executing} by={by} now={clock.now}>
                <Empty title="No order is being carried out">
                  An order that is approved is executing until the clock or a site agent ends it.
                </Empty>
              </Group>
              {ended.length > 0 && (
                <details class="ended">
                  <summary>{plural(ended.length, "order")} that ended</summary>
                  <ul class="cards">
                    {ended.slice(0, 100).map((order) => (
                      <OrderCard key={order.uuid} order={order} by={by} now={clock.now} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </Await>
    </Panel>
  );
}

function Group(props: {
  title: string;
  orders: readonly ControlledOrder[];
  by: string;
  now: string;
  children: preact.ComponentChildren;
}) {
  const { title, orders, by, now, children } = props;
  return (
    <section class="group" aria-labelledby={`orders-${title}`}>
      <h2 id={`orders-${title}`}>
        {title} <span class="count">{orders.length}</span>
      </h2>
      {orders.length === 0 ? (
        children
      ) : (
        <ul class="cards">
          {orders.map((order) => (
            <OrderCard key={order.uuid} order={order} by={by} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OrderCard({ order, by, now }: { order: ControlledOrder; by: string; now: string }) {
  const { api } = useShared();
  const [run, isRunning] = useAction();
  const [isFailing, setFailing] = useState(false);
  const [message, setMessage] = useState("");
  const { uuid, type, state, resource, resource_name, due } = order;
  const isWaiting = state.startsWith("pending");
  const reviewer = by === "" ? undefined : by;
  const decide = (action: () => Promise<ControlledOrder>) =>
    run(async () => {
      const after = await action();
      setFailing(false);
      return `The order for ${resource_name} is ${after.state}.`;
    });
  return (
    <li class="card">
      <div class="card-main">
        <p class="card-title">
          <Badge>{type}</Badge>
          <a href={hrefOf("world", "resources", resource)}>{resource_name}</a>
        </p>
        <p class="card-about">
          <Badge tone={TONES[state] ?? "warn"}>{state}</Badge>
          {isWaiting && <span>{WAITS_FOR[state]}</span>}
          {due !== null && (
            <span>
              done {untilText(now, due)}, at {formatTime(due)} UTC
            </span>
          )}
          {state === "executing" && due === null && <span>goes on until a site agent ends it</span>}
          <a class="uuid" href={hrefOf("world", "orders", uuid)}>
            {uuid.slice(0, 8)}
          </a>
        </p>
      </div>
      {isWaiting && (
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={isRunning}
            aria-label={`Approve the order for ${resource_name}`}
            onClick={() => decide(() => api.approveOrder(uuid, reviewer))}
          >
            Approve
          </button>
          <button
            type="button"
            disabled={isRunning}
            aria-label={`Reject the order for ${resource_name}`}
            onClick={() => decide(() => api.rejectOrder(uuid, reviewer))}
          >
            Reject
          </button>
        </div>
      )}
      {state === "executing" && !isFailing && (
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={isRunning}
            aria-label={`Complete the order for ${resource_name}`}
            onClick={() => decide(() => api.completeOrder(uuid))}
          >
            Complete
          </button>
          <button type="button" aria-label={`Fail the order for ${resource_name}`} onClick={() => setFailing(true)}>
            Fail…
          </button>
        </div>
      )}
      {state === "executing" && isFailing && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void decide(() => api.failOrder(uuid, message));
          }}
        >
          <Field label="Error message (optional)">
            <input
              type="text"
              value={message}
              placeholder="The cluster is full."
              onInput={({ currentTarget }) => setMessage(currentTarget.value)}
            />
          </Field>
          <button type="submit" class="danger" disabled={isRunning}>
            Fail the order
          </button>
          <button type="button" onClick={() => setFailing(false)}>
            Cancel
          </button>
        </form>
      )}
    </li>
  );
}
