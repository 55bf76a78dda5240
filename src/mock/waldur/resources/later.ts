import type { Resource as ResourceRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { keysInRelease } from "../../drf/serializers/release.js";
import { formatDay } from "../../values/time.js";
import type { Offering, Project, Resource } from "../../world/types.js";
import { componentsOf } from "../offerings/representation.js";

/** What releases after that of the docs added to a resource, or changed of it. */
export function laterResource(
  call: Call,
  record: ResourceRecord,
  { resource, offering, project }: { resource: Resource; offering: Offering; project: Project },
): object {
  const { contract } = call;
  const projectEnd = endWithGrace(call, project);
  const ends = [resource.end_date, projectEnd].filter((day) => day !== null);
  return {
    offering_plugin_options: keysInRelease(call, "MergedPluginOptions", record.offering_plugin_options),
    offering_state: offering.state,
    offering_components: componentsOf(call, offering),
    offering_backend_id: (offering.details as { backend_id?: string }).backend_id ?? "",
    project_effective_end_date: projectEnd,
    project_is_in_grace_period: isBetween(project.end_date, formatDay(call.now), projectEnd),
    provider_description: call.store.customers.at(offering.customer).details.description,
    resource_effective_end_date: ends.sort()[0] ?? null,
    usage_limit_restriction: resource.paused ? "paused" : resource.downscaled ? "downscaled" : "",
    // Releases until 7.9 keep the texts of `set_usage`; later ones have numbers, by component.
    ...(contract.since("8.0") && {
      current_usages: numbers(record.current_usages),
      limit_usage: numbers(record.limit_usage),
    }),
  };
}

/** The last day of a project and of its grace period, which may be its organization's. */
function endWithGrace({ store }: Call, { end_date, details, customer }: Project): string | null {
  if (end_date === null) return null;
  const own = details.grace_period_days ?? store.customers.at(customer).details.grace_period_days;
  return formatDay(Date.parse(end_date) + (typeof own === "number" ? own : 0) * 86_400_000);
}

function isBetween(end: string | null, today: string, last: string | null): boolean {
  return end !== null && last !== null && end < today && today <= last;
}

function numbers(amounts: Readonly<Record<string, unknown>>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [name, amount === null ? null : Number(amount)]),
  );
}
