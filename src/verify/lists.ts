import { isNeighbour, type Json, type Operation, type OperationId } from "../contract/contract.js";
import type { Ask, Probe, ProbeResponse } from "./requests/probe.js";

/** A list with pages, and what belongs to it. */
export interface Family {
  readonly list: OperationId;
  readonly count: OperationId;
  readonly retrieve: OperationId;
}

/** The lists of the contract that come in pages. */
export const families = {
  usages: {
    list: "marketplace_component_usages_list",
    count: "marketplace_component_usages_count",
    retrieve: "marketplace_component_usages_retrieve",
  },
  policies: {
    list: "marketplace_customer_component_usage_policies_list",
    count: "marketplace_customer_component_usage_policies_count",
    retrieve: "marketplace_customer_component_usage_policies_retrieve",
  },
  resources: {
    list: "marketplace_provider_resources_list",
    count: "marketplace_provider_resources_count",
    retrieve: "marketplace_provider_resources_retrieve",
  },
} as const satisfies Record<string, Family>;

/** Name of a family. */
export type FamilyName = keyof typeof families;

/** The family whose records an operation is about; undefined for one that is there without any, and for a neighbour. */
export function familyOf(operation: Operation): FamilyName | undefined {
  const { id } = operation;
  if (isNeighbour(operation)) return undefined;
  if (id.includes("_policies_actions_")) return undefined;
  if (id.includes("_policies_")) return "policies";
  return id.includes("_component_usages_") ? "usages" : "resources";
}

/** A row of a list. */
export type Row = Json & { uuid?: unknown };

/** The rows of a list. */
export interface Walk {
  readonly rows: readonly Row[];
  /** Whether these are all: longer lists are not walked to their end. */
  readonly complete: boolean;
  /** `X-Result-Count` of the first page. */
  readonly total: number | undefined;
  /** The first page. */
  readonly response: ProbeResponse | undefined;
}

/** Rows of a page. Waldur gives at most 300. */
const PAGE_SIZE = 100;
const MAX_PAGES = 10;

/** Reads a list page after page, at most a thousand rows of it. */
export async function walk(
  probe: Pick<Probe, "ask">,
  { list }: Pick<Family, "list">,
  query: Ask["query"] = {},
): Promise<Walk> {
  const rows: Row[] = [];
  let total: number | undefined;
  let first: ProbeResponse | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const response = await probe.ask(list, { query: { ...query, page: String(page), page_size: String(PAGE_SIZE) } });
    first ??= response;
    // The count said more than there was; others look at that.
    if (page > 1 && response?.status === 404) return { rows, complete: true, total, response: first };
    if (response?.status !== 200 || !Array.isArray(response.body))
      return { rows, complete: false, total, response: first };
    rows.push(...rowsOf(response));
    total ??= totalOf(response);
    if (rows.length >= (total ?? 0) || response.body.length === 0)
      return { rows, complete: true, total, response: first };
  }
  return { rows, complete: false, total, response: first };
}

/** A row of a list, read anew; undefined when the list does not have it. */
export async function findRow(probe: Probe, family: Pick<Family, "list">, uuid: string): Promise<Row | undefined> {
  const { rows } = await walk(probe, family);
  return rows.find((row) => row.uuid === uuid);
}

/** The rows of a page; none when the body is no list. */
export function rowsOf({ body }: ProbeResponse): Row[] {
  return Array.isArray(body) ? body.filter((row): row is Row => typeof row === "object" && row !== null) : [];
}

/** The value of `X-Result-Count`; undefined if it is missing or invalid. */
export function totalOf({ headers }: ProbeResponse): number | undefined {
  const text = headers.get("x-result-count");
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
