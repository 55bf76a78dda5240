import type { HexUuid } from "../world/types.js";
import type { Call } from "./types.js";
import { parseUuid } from "./uuid.js";

/** Collections of Waldur that a hyperlink can lead to: those of the contract and those that its records link to. */
const COLLECTIONS = new Set([
  "customers",
  "invoices",
  "marketplace-categories",
  "marketplace-component-usages",
  "marketplace-component-user-usages",
  "marketplace-customer-component-usage-policies",
  "marketplace-offering-users",
  "marketplace-orders",
  "marketplace-plan-components",
  "marketplace-plans",
  "marketplace-provider-offerings",
  "marketplace-provider-resources",
  "marketplace-public-offerings",
  "marketplace-resources",
  "marketplace-service-providers",
  "organization-groups",
  "projects",
  "roles",
  "service-settings",
  "slurm-allocations",
  "users",
]);

/** Absolute URL of an object: `link(call, "customers", uuid)`. */
export function link({ origin }: Pick<Call, "origin">, collection: string, uuid: HexUuid): string {
  return `${origin}/api/${collection}/${uuid}/`;
}

/** Where a path leads: its template and the uuid in it, which may be any text. */
export interface Resolved {
  view: string;
  uuid: string;
}

/** Follows a URL, of which only the path counts, or a bare path; undefined when Waldur has nothing there. */
export function resolveLink(text: string): Resolved | undefined {
  const [empty, api, collection = "", uuid, ...rest] = pathOf(text).split("/");
  if (empty !== "" || api !== "api" || !COLLECTIONS.has(collection) || uuid === undefined) return undefined;
  // Every path ends with a slash, so the last part is empty.
  if (uuid === "") return rest.length === 0 ? { view: `/api/${collection}/`, uuid: "" } : undefined;
  if (rest.at(-1) !== "") return undefined;
  // Unknown in Waldur 7.9: which further paths below an object exist. One level is taken to be there, as for `plans/` or `offering/`.
  if (rest.length > 2) return undefined;
  return { view: `/api/${collection}/{uuid}/${rest.length === 2 ? `${rest[0]}/` : ""}`, uuid };
}

/**
 * The uuid in a URL of the view `template`, such as `/api/customers/{uuid}/`.
 *
 * @returns undefined for text that is no URL, for a URL of another view and for one without a uuid; `"unresolved"` for a path
 * that leads nowhere.
 */
export function uuidOfLink(text: string, template: string): HexUuid | "unresolved" | undefined {
  if (!isUrl(text)) return undefined;
  const resolved = resolveLink(text);
  if (!resolved) return "unresolved";
  return resolved.view === template ? parseUuid(resolved.uuid) : undefined;
}

/** Is it an absolute URL or a path? */
function isUrl(text: string): boolean {
  return text.startsWith("/") || /^https?:/.test(text);
}

/** The path of a URL or of a bare path, decoded where that is possible. */
function pathOf(text: string): string {
  const path = text.replace(/^https?:(?:\/\/[^/?#]*)?/, "").replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What Waldur's router says of a path that leads nowhere. */
export function unresolvedBody(text: string): { tried: string[]; path: string } {
  const tried = [...COLLECTIONS].flatMap((name) => [`^api/${name}/$`, `^api/${name}/(?P<uuid>[^/.]+)/$`]);
  return { tried, path: pathOf(text).replace(/^\//, "") };
}
