import { createRandom, type Random } from "../../values/random.js";
import { addMonths, formatTimestamp, monthStart } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { usages as usageTable, userUsages as userUsageTable } from "../tables/usages.js";
import type { Usage, UserUsage } from "../types.js";
import { EXAMPLE, type Id } from "./ids.js";
import type { Amount, Generated } from "./recipes.js";

/** Ids of the users who report: the owners of the two providers; and of who corrects, staff. */
const REPORTERS = { aurora: 7, polar: 15, staff: 1 };
/** Last report of the running month. */
const LAST_REPORT = "2025-11-21T06:00:00+00:00";
const DAY = 86_400_000;

/** How much there is to do in a month at a university, January first; a weather service never sleeps. */
const SEASON = [0.95, 1.04, 1.12, 1, 1.08, 1.02, 0.6, 0.72, 1.02, 1.14, 1.16, 0.74];
/** Days off besides weekends, in each of the years. */
const HOLIDAYS = new Set(
  [2023, 2024, 2025].flatMap((year) =>
    ["01-01", "01-06", "05-01", "12-24", "12-25", "12-26", "12-31"].map((day) => Date.parse(`${year}-${day}`)),
  ),
);
/** A day off has the jobs that were queued for it. */
const DAY_OFF = 0.4;
/** Work of a usual month: 21 working days and nine or ten days off. */
const USUAL_WORK = 21 + 9.4 * DAY_OFF;
/** Memory per core of the jobs, in GB. */
const GB_PER_CORE = 3.8;

/** What amounts are multiples of: counts are whole numbers, hours quarters, all else hundredths. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ seats: 1, images: 1, disk: 1, space: 1, ram: 1 },
  ...{ gpu_hours: 0.25, cpu_hours: 0.25, energy: 0.1, tape: 0.1 },
};

function inSteps(type: string, amount: number): number {
  const step = STEPS[type] ?? 0.01;
  return Number((Math.round(amount / step) * step).toFixed(2));
}

/** Usage by month and component, from the first month to the end; sets the current usages of the resource. */
export function usagesOf(id: Id, random: Random, made: Generated): Usage[] {
  const { resource, offering, recipe, approved, ended, periods } = made;
  if (periods.length === 0) return [];
  const reported = resource.state === "Erred" ? formatTimestamp(Date.parse(resource.modified)) : LAST_REPORT;
  const reporter = offering.customer === EXAMPLE.aurora ? REPORTERS.aurora : REPORTERS.polar;
  const usages: Usage[] = [];
  const months = monthsBetween(monthStart(approved), monthStart(ended ?? Date.parse(reported)));
  const progress = progressOver(months);
  const components = offering.components.filter(({ billing_type: type }) => type === "usage" || type === "limit");
  for (const [index, month] of months.entries()) {
    const next = Date.parse(addMonths(month, 1));
    const [from, to] = [Math.max(approved, Date.parse(month)), Math.min(ended ?? next, next, Date.parse(LAST_REPORT))];
    const date =
      month === months.at(-1) ? formatTimestamp(ended ?? Date.parse(reported)) : formatTimestamp(next - 2 * 3_600_000);
    const corrected = recipe.course.corrected === month.slice(0, 7);
    const work = workBetween(from, to) / USUAL_WORK;
    const amounts = amountsOf(random, made, { month, index, work, progress: progress[index] as number });
    for (const { type, uuid, billing_type } of components)
      usages.push(
        withDefaults(usageTable, {
          uuid: id(`usage/${resource.name}/${type}/${month}`),
          resource: resource.uuid,
          component: uuid,
          plan_period: (periods.find((row) => row.end === null || row.end > date) ?? periods.at(-1))?.uuid ?? null,
          billing_period: month,
          usage: amounts[type] ?? 0,
          created: formatTimestamp(Math.max(from, Date.parse(month) + 6 * 3_600_000)),
          date,
          description:
            corrected && billing_type === "usage" ? "Corrected: jobs that a failed node lost are not charged." : "",
          // Booked room counts again next month, as long as the resource is in use.
          recurring: billing_type === "limit" && date === LAST_REPORT && resource.state === "OK",
          modified_by: corrected ? REPORTERS.staff : reporter,
        }),
      );
    resource.current_usages = Object.fromEntries(components.map(({ type }) => [type, (amounts[type] ?? 0).toFixed(2)]));
  }
  return usages;
}

/** How far work has come in each month, from 0 in the first to 1 in the last: faster in busy months. */
function progressOver(months: readonly string[]): number[] {
  const done = months.map(() => 0);
  for (let index = 1; index < months.length; index++)
    done[index] = (done[index - 1] as number) + seasonOf(months[index] as string) ** 2;
  return done.map((sum) => (months.length > 1 ? sum / (done.at(-1) as number) : 1));
}

function seasonOf(month: string): number {
  return SEASON[Number(month.slice(5, 7)) - 1] as number;
}

interface Month {
  month: string;
  index: number;
  /** Working days so far, as a share of those of a usual month. */
  work: number;
  /** From 0 in the first month to 1 in the last. */
  progress: number;
}

/** What a resource used in a month, by type. */
function amountsOf(random: Random, { recipe }: Generated, at: Month): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const [type, amount] of Object.entries(recipe.amounts))
    amounts[type] = inSteps(type, amountOf(random, recipe, type, amount, at));
  // Memory goes with the cores.
  if (amounts.cpu_hours !== undefined)
    amounts.ram = inSteps("ram", amounts.cpu_hours * GB_PER_CORE * (0.96 + random.next() * 0.08));
  return amounts;
}

function amountOf(
  random: Random,
  { course: { from = 0.5, idle = [], corrected }, project }: Generated["recipe"],
  type: string,
  amount: Amount,
  { month, index, work, progress }: Month,
): number {
  if (typeof amount === "object" && "months" in amount) return amount.months[index] ?? 0;
  const growth = from + (1 - from) * progress;
  // What is stored grows a little more or less from month to month, but does not jump.
  if (typeof amount === "object") return amount[0] * growth * (progress < 1 ? 0.99 + random.next() * 0.02 : 1);
  const noise = type === "cpu_hours" ? 0.12 : 0.3;
  const drawn = 1 - noise / 2 + random.next() * noise;
  if (idle.includes(month.slice(0, 7))) return 0;
  const season = seasonOf(month);
  const busy = project === "nowcasting" ? 1 + (season - 1) / 4 : season;
  return amount * growth * busy * work * drawn * (corrected === month.slice(0, 7) ? 0.8 : 1);
}

/** Working days between two times, with the part of a day off that counts. */
function workBetween(from: number, to: number): number {
  let work = 0;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    const share = (Math.min(to, day + DAY) - Math.max(from, day)) / DAY;
    work += share * (isDayOff(day) ? DAY_OFF : 1);
  }
  return work;
}

/** 1970-01-01 was a Thursday, so that Saturdays and Sundays are the second and third of seven. */
function isDayOff(day: number): boolean {
  const weekday = (day / DAY) % 7;
  return weekday === 2 || weekday === 3 || HOLIDAYS.has(day);
}

function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  while ((months.at(-1) as string) < last) months.push(addMonths(months.at(-1) as string, 1));
  return months;
}

/** Names under which people of a project compute at Polar GPU Cloud, with the token of those whose account is known. */
const USERNAMES: Readonly<Record<string, readonly (readonly [username: string, token?: string])[]>> = {
  "baltic-circulation": [["polar_marika", "marika.poldmaa"], ["polar_jurgen", "juergen.muessig"], ["polar_batch"]],
  "fjord-monitoring": [
    ["polar_tomasz", "tomasz.wisniewski"],
    ["polar_maria", "maria.fernandez"],
  ],
  "glacier-dynamics": [["polar_leo", "other-project-admin"], ["polar_gudrun"]],
  nowcasting: [
    ["polar_noor", "other-project-member"],
    ["polar_leo", "other-project-admin"],
  ],
};
/** First month of which the shares of users are known. */
const SHARES_SINCE = "2025-06-01";

/** Shares of users in the hours of Polar GPU Cloud: the first uses most, and together they use no more than there was. */
export function userUsages(id: Id, seed: number, generated: readonly Generated[]): UserUsage[] {
  return generated.flatMap(({ resource, offering, recipe, usages }) => {
    if (recipe.offering !== "polar-gpu") return [];
    const random = createRandom(seed, `default-world/${resource.name}/user-usages`);
    const hours = offering.components.filter(({ type }) => type.endsWith("_hours")).map(({ uuid }) => uuid);
    return usages
      .filter(
        ({ billing_period, component, usage }) =>
          billing_period >= SHARES_SINCE && hours.includes(component) && usage > 0,
      )
      .flatMap(({ uuid, usage }) => {
        let rest = usage;
        return (USERNAMES[recipe.project] ?? []).map(([username, token]) => {
          const share = Math.floor(rest * (0.5 + random.next() * 0.3) * 4) / 4;
          rest -= share;
          return withDefaults(userUsageTable, {
            uuid: id(`user-usage/${uuid}/${username}`),
            component_usage: uuid,
            username,
            usage: share,
            user: token === undefined ? null : id(`offering-user/${token}`),
          });
        });
      });
  });
}
