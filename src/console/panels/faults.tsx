import { useEffect, useState } from "preact/hooks";
import type { FaultSettings } from "../api.js";
import { useAction, useLoaded, useShared } from "../state.js";
import { Await, Badge, Field, Panel } from "../ui.js";

const PRESETS = [
  { title: "None", about: "Every response at once", latency: [0, 0], failRate: 0 },
  { title: "Slow", about: "Half a second to two", latency: [500, 2000], failRate: 0 },
  { title: "Flaky", about: "One request in ten fails", latency: [0, 0], failRate: 0.1 },
  { title: "Bad day", about: "Slow, and one in three fails", latency: [300, 3000], failRate: 0.33 },
  { title: "Down", about: "Every request fails", latency: [0, 0], failRate: 1 },
] as const;

/** Latency and failures, while the mock runs. */
export function Faults() {
  const { api, revision } = useShared();
  const loaded = useLoaded(() => api.faults(), [api, revision]);
  return (
    <Panel
      title="Faults"
      about="Delays responses, and lets requests fail with 500, 502, 503 or a reset connection before Waldur sees them. For all sandboxes; calls of this console are exempt."
    >
      <Await loaded={loaded}>{(settings) => <Settings settings={settings} />}</Await>
    </Panel>
  );
}

function Settings({ settings }: { settings: FaultSettings }) {
  const { api } = useShared();
  const [run, isRunning] = useAction();
  const [least, setLeast] = useState(settings.latency[0]);
  const [most, setMost] = useState(settings.latency[1]);
  const [percent, setPercent] = useState(settings.failRate * 100);
  useEffect(() => {
    setLeast(settings.latency[0]);
    setMost(settings.latency[1]);
    setPercent(Math.round(settings.failRate * 1000) / 10);
  }, [settings.latency[0], settings.latency[1], settings.failRate]);
  const apply = (change: FaultSettings) =>
    run(async () => describe(await api.setFaults({ latency: change.latency, failRate: change.failRate })));
  const isOn = settings.latency[1] > 0 || settings.failRate > 0;
  return (
    <>
      <p class="fault-state">
        <Badge tone={isOn ? "warn" : "good"}>{isOn ? "on" : "off"}</Badge> <span>{describe(settings)}</span>
      </p>
      <fieldset class="plain">
        <legend>Choose</legend>
        <div class="presets">
          {PRESETS.map(({ title, about, latency, failRate }) => {
            const isCurrent =
              settings.failRate === failRate &&
              settings.latency[0] === latency[0] &&
              settings.latency[1] === latency[1];
            return (
              <button
                key={title}
                type="button"
                class="preset"
                aria-pressed={isCurrent}
                disabled={isRunning}
                onClick={() => apply({ latency, failRate })}
              >
                <span class="strong">{title}</span>
                <span class="hint">{about}</span>
              </button>
            );
          })}
        </div>
      </fieldset>
      <form
        class="fault-form"
        onSubmit={(event) => {
          event.preventDefault();
          void apply({ latency: [least, Math.max(least, most)], failRate: percent / 100 });
        }}
      >
        <Field label="Latency from (ms)">
          <input
            type="number"
            min="0"
            max="60000"
            step="1"
            required
            value={least}
            onInput={({ currentTarget }) => setLeast(currentTarget.valueAsNumber || 0)}
          />
        </Field>
        <Field label="to (ms)">
          <input
            type="number"
            min="0"
            max="60000"
            step="1"
            required
            value={most}
            onInput={({ currentTarget }) => setMost(currentTarget.valueAsNumber || 0)}
          />
        </Field>
        <Field label="Failures (%)">
          <input
            type="number"
            min="0"
            max="100"
            step="0.1"
            required
            value={percent}
            onInput={({ currentTarget }) => setPercent(currentTarget.valueAsNumber || 0)}
          />
        </Field>
        <button type="submit" class="primary" disabled={isRunning}>
          Apply
        </button>
      </form>
    </>
  );
}

function describe({ latency: [least, most], failRate }: FaultSettings): string {
  const delay =
    most === 0
      ? ""
      : least === most
        ? `Responses take ${most} ms longer`
        : `Responses take ${least} to ${most} ms longer`;
  const percent = Math.round(failRate * 1000) / 10;
  const failures = failRate === 0 ? "" : `${percent}% of requests fail`;
  if (delay && failures) return `${delay}, and ${failures}.`;
  return delay || failures ? `${delay || failures}.` : "No faults are injected.";
}
