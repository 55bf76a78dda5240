import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import type { Project } from "../../world/types.js";
import { projectVisibility, visibilityKey, visibleProjects } from "../access/visibility.js";
import { byName } from "../customers/read.js";
import { BY_CALLER, projectFilters, projectOrdering, requestedProject } from "./filters.js";
import { representProject } from "./representation.js";

const FIELDS = { known: "ProjectFieldName", whenNone: "all" } as const;

const projectList: ListSpec<"projects"> = {
  visibilityKey,
  tables: ["projects", "customers", "resources"],
  defaultOrder: () => byName,
  filters: projectFilters,
  ordering: projectOrdering,
  visible: projectVisibility,
  reach: visibleProjects,
  uncached: BY_CALLER,
};

function list(call: Call): HandlerResult {
  const pick = fieldPicker(call, FIELDS);
  const all = listRows(call, projectList);
  const isWhole = call.query.get("include_terminated")?.at(-1)?.toLowerCase() === "true";
  const rows = isWhole ? all : all.filter(({ is_removed }) => !is_removed);
  return page(call, rows, (row: Project) => pick(representProject(call, row)));
}

function retrieve(call: Call): HandlerResult {
  return { status: 200, body: pickFields(call, representProject(call, requestedProject(call)), FIELDS) };
}

/** The operations on projects. */
export const projectHandlers = {
  projects_list: { handler: list },
  projects_retrieve: { handler: retrieve },
} satisfies HandlerTable;
