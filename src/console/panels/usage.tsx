import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import type { World } from "../api.js";
import { useLoaded, useShared } from "../state.js";
import { formatAmount } from "../text.js";
import { Await, Empty, Field, Panel, Scroll } from "../ui.js";

/** Usage by month, and what is booked or allowed. */
interface Series {
  /** First days of months: `2025-09-01`. */
  readonly months: readonly string[];
  readonly amounts: readonly number[];
  readonly unit: string;
  readonly limit: { readonly amount: number; readonly what: string } | undefined;
}

/** Usage of a resource or of an organization by month. */
export function UsagePanel() {
  const { api, revision } = useShared();
  const loaded = useLoaded(() => api.world(), [api, revision]);
  return (
    <Panel title="Usage" about="Reported usage by month, of one resource or of all resources of an organization.">
      <Await loaded={loaded}>
        {(world) =>
          world.usages.length === 0 ? (
            <Empty title="No usage is reported">
              Report some with <code>POST /api/marketplace-component-usages/set_usage/</code>.
            </Empty>
          ) : (
            <Chooser world={world} />
          )
        }
      </Await>
    </Panel>
  );
}

function Chooser({ world }: { world: World }) {
  const [kind, setKind] = useState<"resource" | "organization">("resource");
  const [chosen, setChosen] = useState("");
  const [chosenType, setType] = useState("");
  const customerOf = useMemo(() => {
    const projects = new Map(world.projects.map(({ uuid, customer }) => [uuid, customer]));
    return new Map(world.resources.map(({ uuid, project }) => [uuid, projects.get(project)]));
  }, [world]);
  const components = useMemo(
    () =>
      new Map(world.offerings.flatMap(({ components: each }) => each.map((component) => [component.uuid, component]))),
    [world],
  );
  const scopes = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { resource } of world.usages) {
      const scope = kind === "resource" ? resource : customerOf.get(resource);
      if (scope !== undefined) counts.set(scope, (counts.get(scope) ?? 0) + 1);
    }
    const rows: readonly { uuid: string; name: string }[] = kind === "resource" ? world.resources : world.customers;
    return rows.filter(({ uuid }) => counts.has(uuid)).toSorted((a, b) => a.name.localeCompare(b.name));
  }, [world, kind, customerOf]);
  const first =
    kind === "resource" ? [...scopes].sort((a, b) => usagesOf(b.uuid).length - usagesOf(a.uuid).length)[0] : scopes[0];
  const scope = scopes.find(({ uuid }) => uuid === chosen) ?? first;

  function usagesOf(uuid: string) {
    return world.usages.filter(({ resource }) => (kind === "resource" ? resource : customerOf.get(resource)) === uuid);
  }

  const usages = scope ? usagesOf(scope.uuid) : [];
  const types = [...new Set(usages.flatMap(({ component }) => components.get(component)?.type ?? []))].sort();
  const type = types.includes(chosenType) ? chosenType : (types[0] ?? "");
  const series = scope && seriesOf();

  function seriesOf(): Series {
    const mine = usages.filter(({ component }) => components.get(component)?.type === type);
    const sums = new Map<string, number>();
    for (const { billing_period, usage } of mine) sums.set(billing_period, (sums.get(billing_period) ?? 0) + usage);
    const months = monthsBetween([...sums.keys()].sort());
    const [component] = mine.flatMap((usage) => components.get(usage.component) ?? []);
    return {
      months,
      amounts: months.map((month) => sums.get(month) ?? 0),
      unit: component?.measured_unit || "units",
      limit: limitOf(),
    };
  }

  function limitOf(): Series["limit"] {
    if (!scope) return undefined;
    if (kind === "resource") {
      const resource = world.resources.find(({ uuid }) => uuid === scope.uuid);
      const booked = resource?.limits[type];
      if (booked !== undefined) return { amount: booked, what: "Limit of the resource" };
      const offering = world.offerings.find(({ uuid }) => uuid === resource?.offering);
      const component = offering?.components.find((each) => each.type === type);
      const most = component?.limit_amount;
      return most && component.limit_period === "month" ? { amount: most, what: "Limit of the offering" } : undefined;
    }
    const limits = world.policies
      .filter(({ scope: of }) => of === scope.uuid)
      .flatMap(({ component_limits }) => component_limits)
      // Only those by month are comparable with months.
      .filter(({ component, period }) => period === 2 && components.get(component)?.type === type);
    return limits[0] && { amount: Math.min(...limits.map(({ limit }) => limit)), what: "Limit of a policy" };
  }

  return (
    <>
      <div class="filters">
        <Field label="Of">
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as typeof kind)}>
            <option value="resource">a resource</option>
            <option value="organization">an organization</option>
          </select>
        </Field>
        <Field label={kind === "resource" ? "Resource" : "Organization"}>
          <select value={scope?.uuid} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {scopes.map(({ uuid, name }) => (
              <option key={uuid} value={uuid}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Component">
          <select value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
            {types.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </Field>
      </div>
      {series && series.months.length > 0 ? (
        <Plot title={`${type} of ${scope.name}`} series={series} />
      ) : (
        <Empty title="No usage of this component" />
      )}
    </>
  );
}

/** All months from the first to the last, also those without usage. */
function monthsBetween(sorted: readonly string[]): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; ) {
    months.push(month);
    const [year = 0, number = 0] = month.split("-").map(Number);
    month = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  }
  return months;
}

function Plot({ title, series }: { title: string; series: Series }) {
  const { months, amounts, unit, limit } = series;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      plot = new uPlot(optionsOf(element, series), dataOf(series), element);
    };
    draw();
    const resized = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height: 300 }));
    resized.observe(element);
    dark.addEventListener("change", draw);
    return () => {
      resized.disconnect();
      dark.removeEventListener("change", draw);
      plot?.destroy();
    };
  }, [series]);
  const over = limit ? amounts.filter((amount) => amount > limit.amount).length : 0;
  return (
    <figure class="plot">
      <figcaption>
        <span class="strong">{title}</span> <span class="hint">{unit} by month</span>
        {limit && (
          <span class="plot-limit">
            <span class="line" aria-hidden="true" /> {limit.what}: {formatAmount(limit.amount)} {unit}
            {over > 0 && `, exceeded in ${over} of ${months.length} months`}
          </span>
        )}
      </figcaption>
      <div ref={place} class="canvas" aria-hidden="true" />
      <details>
        <summary>As a table</summary>
        <Scroll label={`${title} by month`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col" class="number">
                  {unit}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((month, index) => (
                <tr key={month}>
                  <th scope="row">{month.slice(0, 7)}</th>
                  <td class="number">{formatAmount(amounts[index] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}

function dataOf({ months, amounts, limit }: Series): uPlot.AlignedData {
  const numbers = months.map((_, index) => index);
  return limit ? [numbers, [...amounts], months.map(() => limit.amount)] : [numbers, [...amounts]];
}

function optionsOf(element: HTMLElement, { months, amounts, unit, limit }: Series): uPlot.Options {
  const color = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const most = Math.max(...amounts, limit?.amount ?? 0, 1);
  const axis = { stroke: color("--muted"), grid: { stroke: color("--line"), width: 1 }, ticks: { show: false } };
  const font = `12px ${getComputedStyle(element).fontFamily}`;
  const bars = uPlot.paths.bars?.({ size: [0.6, 56], radius: 0.1 });
  return {
    width: element.clientWidth,
    height: 300,
    scales: {
      x: { time: false, range: [-0.6, months.length - 0.4] },
      y: { range: [0, most * 1.1] },
    },
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, y: false, points: { show: false } },
    axes: [
      {
        ...axis,
        font,
        grid: { show: false },
        size: 34,
        incrs: [1, 2, 3, 6, 12],
        values: (_, splits) =>
          splits.map((split) => (Number.isInteger(split) ? (months[split]?.slice(0, 7) ?? "") : "")),
        space: 64,
      },
      { ...axis, font, size: 72, values: (_, splits) => splits.map((split) => formatAmount(split)) },
    ],
    series: [
      {},
      {
        label: unit,
        fill: color("--accent"),
        stroke: color("--accent"),
        width: 0,
        points: { show: false },
        ...(bars && { paths: bars }),
      },
      ...(limit
        ? [
            {
              label: limit.what,
              stroke: color("--bad"),
              width: 2,
              dash: [6, 4],
              points: { show: false },
              paths: lineAcross,
            },
          ]
        : []),
    ],
  };
}

/** A line over the whole width, so that it is one for a single month, too. */
const lineAcross: uPlot.Series.PathBuilder = (plot, index) => {
  const path = new Path2D();
  const amount = plot.data[index]?.[0] ?? 0;
  const y = plot.valToPos(amount, "y", true);
  path.moveTo(plot.bbox.left, y);
  path.lineTo(plot.bbox.left + plot.bbox.width, y);
  return { stroke: path };
};
