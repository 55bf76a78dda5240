import { operationTable } from "../../../generated/operations.js";
import type { MockFetch } from "../../../src/mock/index.js";
import { Asked } from "./_requests.js";

const PATHS = Object.values(operationTable).flatMap(({ method, path }) => (method === "GET" ? [path] : []));
const KINDS = { "component-usages": "usages", policies: "policies", "provider-resources": "resources" };

/** A GET of every URL, for some of the rows. */
const READS = PATHS.flatMap((path) => {
  const kind = Object.entries(KINDS).find(([collection]) => path.includes(collection))?.[1];
  const places = path.includes("{") ? [0, 1, 2, 5] : [0];
  const query = path.includes("{") ? "" : "?page_size=300";
  return places.map((place) => path.replace(/\{\w+\}/g, `<${kind} ${place}>`) + query);
});

/** Everything that can be read, asked for by a user, or by another one when the world has none of that name. */
export function reads({ control }: MockFetch, username: string): Asked[] {
  const users = control.users();
  const token = (users.find((user) => user.username === username) ?? users[0])?.tokens[0] ?? "nobody";
  return READS.map((path) => new Asked("GET", path, { authorization: `Token ${token}` }));
}
