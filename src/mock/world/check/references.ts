import type { TableDefinition } from "../schema/column.js";
import { makeWalker } from "../schema/walk.js";
import { parts, tables } from "../tables/index.js";
import type { World } from "../types.js";
import type { ReportIssue } from "./issues.js";

type Target = keyof typeof tables | keyof typeof parts;

/** Reports every uuid of another row that no row has, and every row that contains itself. */
export function checkReferences(world: World, report: ReportIssue): void {
  const known = new Map<Target, Set<string>>();
  const uuidsOf = (target: Target) => {
    const uuids = known.get(target) ?? new Set(rowsOf(world, target).map(({ uuid }) => uuid));
    known.set(target, uuids);
    return uuids;
  };
  const walk = makeWalker(
    ({ target }) => target !== undefined,
    ({ target }, uuid, row, location) => {
      const name = (typeof target === "function" ? target(row as never) : target) as Target | undefined;
      if (name !== undefined && typeof uuid === "string" && !uuidsOf(name).has(uuid))
        report("WORLD_REFERENCE_UNKNOWN", location, `No ${labelOf(name)} has the uuid ${uuid}.`);
    },
  );
  for (const [table, definition] of Object.entries<TableDefinition>(tables)) {
    const rows = world[table as keyof typeof tables];
    for (const [index, row] of rows.entries()) walk(definition, row, `/${table}/${index}`);
    for (const [column, { parts }] of Object.entries(definition.columns))
      if (parts.target === table) checkCircles(table, column, rows as object[] as Node[], report);
  }
}

function rowsOf(world: World, target: Target): { uuid: string }[] {
  if (target === "components" || target === "plans")
    return world[parts[target].table].flatMap<{ uuid: string }>((row) => row[target]);
  return world[target] as { uuid: string }[];
}

/** What a message calls a row: `plan period`. */
function labelOf(target: Target): string {
  const { name } = target === "components" || target === "plans" ? parts[target].definition : tables[target];
  return name.replace(/\B[A-Z]/g, " $&").toLowerCase();
}

type Node = { uuid: string } & { [column: string]: string | null };

function checkCircles(table: string, column: string, rows: readonly Node[], report: ReportIssue): void {
  const parents = new Map(rows.map((row) => [row.uuid, row[column]]));
  for (const [index, row] of rows.entries()) {
    const seen = new Set<string>();
    for (let up = row[column]; up && !seen.has(up); up = parents.get(up)) {
      seen.add(up);
      if (up === row.uuid)
        report("WORLD_REFERENCE_CIRCULAR", `/${table}/${index}/${column}`, "The row contains itself.");
    }
  }
}
