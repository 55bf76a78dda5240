import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { OfferingComponent } from "waldur-marketplace-contract";
import { formatAmount } from "./parts.tsx";

interface UsageChartProps {
  component: OfferingComponent;
  /** The resource's limit of this component. */
  booked: number | undefined;
  points: { month: string; usage: number }[];
}

const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const monthNames = new Intl.DateTimeFormat("en", { month: "short", year: "2-digit", timeZone: "UTC" });
const nameOf = (month: unknown) => monthNames.format(new Date(`${month}-01`));

/** What a resource used of a component by month, with the limit of a month as a line. */
export function UsageChart({ component, booked, points }: UsageChartProps) {
  const { name, measured_unit, limit_period, limit_amount } = component;
  const limit = booked ?? limit_amount ?? undefined;
  const isMonthly = !limit_period || limit_period === "month";
  const latest = points.at(-1);
  const bars = points.map(({ month, usage }) => ({
    month,
    usage,
    fill: isMonthly && limit !== undefined && usage > limit ? "var(--bad)" : "var(--accent)",
  }));
  return (
    <figure className="card">
      <figcaption>
        <h3>{name}</h3>
        <span>
          <b>{latest && formatAmount(latest.usage)}</b> {measured_unit} in {nameOf(latest?.month)}
          {limit !== undefined && (
            <span className="danger">
              , limit {formatAmount(limit)} {isMonthly ? "" : limit_period}
            </span>
          )}
        </span>
      </figcaption>
      <ResponsiveContainer width="100%" height={200}>
        <BarChart data={bars} margin={{ top: 12, right: 4, bottom: 0, left: 0 }} title={`${name} by month`}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="month" tickFormatter={nameOf} tickLine={false} minTickGap={16} stroke="var(--muted)" />
          <YAxis
            tickFormatter={(value) => compact.format(value)}
            tickLine={false}
            axisLine={false}
            width={44}
            stroke="var(--muted)"
          />
          <Tooltip
            cursor={{ fill: "var(--line)", opacity: 0.5 }}
            contentStyle={{ background: "var(--surface)", borderColor: "var(--line)", borderRadius: 6 }}
            itemStyle={{ color: "var(--text)" }}
            labelFormatter={nameOf}
            formatter={(value) => [`${formatAmount(Number(value))} ${measured_unit}`, name]}
          />
          <Bar dataKey="usage" radius={[3, 3, 0, 0]} maxBarSize={36} isAnimationActive={false} />
          {isMonthly && limit !== undefined && (
            <ReferenceLine y={limit} ifOverflow="extendDomain" stroke="var(--bad)" strokeDasharray="5 4" />
          )}
        </BarChart>
      </ResponsiveContainer>
      <details>
        <summary>As a table</summary>
        <table>
          <tbody>
            {points.toReversed().map(({ month, usage }) => (
              <tr key={month}>
                <th scope="row">{nameOf(month)}</th>
                <td>{formatAmount(usage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** All months from one date to another, such as `2025-11`: months without a report are part of a plot, too. */
export function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (const date = new Date(first); date <= new Date(last); date.setUTCMonth(date.getUTCMonth() + 1))
    months.push(date.toISOString().slice(0, 7));
  return months;
}
