import { operationTable } from "../../../generated/operations.js";
import { type OperationId, validateResponse } from "../../../src/validate/index.js";

// What must be true of every answer, whatever was asked.

/** An answer as it came over the counter. */
export interface Answered {
  status: number;
  headers: Headers;
  body: string;
}

const TEMPLATES = (Object.keys(operationTable) as OperationId[])
  .map((id) => ({ id, ...operationTable[id] }))
  // A literal segment goes before a variable one.
  .sort((a, b) => Number(a.path.includes("{")) - Number(b.path.includes("{")))
  .map(({ id, method, path }) => ({
    id,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
    isPlain: path.endsWith("glauth_users_config/"),
  }));

/** Statuses that no operation of the contract lists: only a broken client meets them. */
const BROKEN_CLIENT = [405, 406, 413, 415];

/** What is wrong with an answer; nothing when all is well. */
export function wrongWith(method: string, url: URL, { status, headers, body }: Answered): string[] {
  if (status >= 500 || status < 200) return [`${status} ${body}`];
  if (method === "HEAD" && body !== "") return ["HEAD has a body"];
  // The size of a body is looked at before its path, and a preflight is answered whatever the path.
  if (status === 413) return hasDetail(body) ? [] : [`413 has no detail but ${body}`];
  if (method === "OPTIONS") return [200, 301, 400, 401, 404, 406].includes(status) ? [] : [`OPTIONS is ${status}`];
  const path = decoded(url.pathname);
  if (path === undefined) return status === 400 ? [] : [`a path that cannot be read is ${status}`];
  const places = TEMPLATES.filter(({ pattern }) => pattern.test(path));
  if (status === 301) return path.endsWith("/") ? ["it is redirected although it ends with a slash"] : [];
  if (places.length === 0) {
    const isPage = status === 404 && (headers.get("content-type") ?? "").startsWith("text/html");
    return isPage || status === 400 ? [] : [`an unknown path is ${status} ${body}`];
  }
  const first = places[0]?.pattern.source;
  const place = places.find((each) => each.pattern.source === first && each.method === method);
  if (method === "HEAD") return [];
  const type = headers.get("content-type");
  const value =
    body === "" && type === null ? undefined : type === "application/json; charset=utf-8" ? JSON.parse(body) : body;
  if (BROKEN_CLIENT.includes(status)) return hasDetail(value) ? [] : [`${status} has no detail but ${body}`];
  // What Waldur has there and the contract does not is outside of it, as an unknown path is.
  if (!place && status === 404 && type?.startsWith("text/html")) return [];
  if (!place)
    return status === 401 && hasDetail(value) ? [] : [`${method} is not of the contract and ${status} ${body}`];
  return validateResponse(place.id, {
    status,
    headers: Object.fromEntries(headers),
    body: value,
    query: url,
  }).map(({ part, place: at, message }) => `${place.id} ${status}: ${part} ${at} ${message} in ${body.slice(0, 300)}`);
}

function hasDetail(value: unknown): boolean {
  const record = typeof value === "string" ? JSON.parse(value) : value;
  return typeof record?.detail === "string";
}

function decoded(path: string): string | undefined {
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    return undefined;
  }
}
