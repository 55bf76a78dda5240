import { useState } from "preact/hooks";
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

interface Typed {
  readonly least: number;
  readonly most: number;
  readonly percent: number;
}

function percentOf({ failRate }: FaultSettings): number {
  return Math.round(failRate * 1000) / 10;
}

function Settings({ settings }: { settings: FaultSettings }) {
  const { api } = useShared();
  const [run, isRunning] = useAction();
  // What is typed and not applied yet; otherwise the fields show the settings.
  const [draft, setDraft] = useState<Partial<Typed>>({});
  const { least, most, percent }: Typed = {
    least: settings.latency[0],
    most: settings.latency[1],
    percent: percentOf(settings),
    ...draft,
  };
  const apply = (change: FaultSettings) =>
    run(async () => {
      const applied = await api.setFaults({ latency: change.latency, failRate: change.failRate });
      setDraft({});
      return describe(applied);
    });
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
        <NumberField
          label="Latency from (ms)"
          max={60_000}
          value={least}
          onValue={(next) => setDraft({ ...draft, least: next })}
        />
        <NumberField label="to (ms)" max={60_000} value={most} onValue={(next) => setDraft({ ...draft, most: next })} />
        <NumberField
          label="Failures (%)"
          max={100}
          step={0.1}
          value={percent}
          onValue={(next) => setDraft({ ...draft, percent: next })}
        />
        <button type="submit" class="primary" disabled={isRunning}>
          Apply
        </button>
      </form>
    </>
  );
}

function describe(settings: FaultSettings): string {
  const { latency, failRate } = settings;
  const [least, most] = latency;
  const delay =
    most === 0
      ? ""
      : least === most
        ? `Responses take ${most} ms longer`
        : `Responses take ${least} to ${most} ms longer`;
  const failures = failRate === 0 ? "" : `${percentOf(settings)}% of requests fail`;
  if (delay && failures) return `${delay}, and ${failures}.`;
  return delay || failures ? `${delay || failures}.` : "No faults are injected.";
}

interface NumberFieldProps {
  label: string;
  max: number;
  step?: number;
  value: number;
  onValue: (value: number) => void;
}

function NumberField({ label, max, step = 1, value, onValue }: NumberFieldProps) {
  return (
    <Field label={label}>
      <input
        type="number"
        min="0"
        max={max}
        step={step}
        required
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber || 0)}
      />
    </Field>
  );
}
