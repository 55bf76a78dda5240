import { commaSeparatedParameters } from "../../generated/contract.js";
import { ContractError } from "../errors.js";
import type { QuerySerializer, QuerySerializerOptions, RequestOptions } from "./types.js";

/**
 * Writes a body as JSON; the default. A bigint is written as a string.
 *
 * @example
 * createClient(createConfig({ ...jsonBodySerializer, baseUrl: "http://127.0.0.1:4010" }));
 */
export const jsonBodySerializer = {
  bodySerializer: (body: unknown): string =>
    JSON.stringify(body, (_, value) => (typeof value === "bigint" ? value.toString() : value)),
};

/**
 * Writes a body as `multipart/form-data`, for a call to which `"Content-Type": null` leaves the header to `fetch`.
 *
 * @example
 * client.post({ ...formDataBodySerializer, url: "/api/x/", body: { file }, headers: { "Content-Type": null } });
 */
export const formDataBodySerializer = {
  bodySerializer: (body: unknown): FormData => {
    const form = new FormData();
    for (const [name, value] of pairs(body))
      if (value instanceof Blob) form.append(name, value);
      else form.append(name, value instanceof Date ? value.toISOString() : asText(value));
    return form;
  },
};

/**
 * Writes a body as `application/x-www-form-urlencoded`.
 *
 * @example
 * client.post({ ...urlSearchParamsBodySerializer, url: "/api/x/", body: { name: "a" } });
 */
export const urlSearchParamsBodySerializer = {
  bodySerializer: (body: unknown): string => {
    const search = new URLSearchParams();
    for (const [name, value] of pairs(body)) search.append(name, asText(value));
    return search.toString();
  },
};

/** The entries of a body, each item of a list on its own. */
function pairs(body: unknown): [name: string, value: unknown][] {
  return Object.entries(body as object)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => [value].flat().map((each): [string, unknown] => [name, each]));
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Writes query parameters as the contract declares them: its comma-separated ones as one value, other lists name by name. */
export const serializeQuery: QuerySerializer = (query) =>
  createQuerySerializer({
    parameters: Object.fromEntries(commaSeparatedParameters.map((name) => [name, { array: { explode: false } }])),
  })(query);

function createQuerySerializer({ parameters = {}, ...usual }: QuerySerializerOptions): QuerySerializer {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => {
        const { allowReserved = false, array, object } = parameters[name] ?? usual;
        if (typeof value !== "object" || value === null) return writeValue(name, value, allowReserved);
        const form = Array.isArray(value) ? { style: "form", ...array } : { style: "deepObject", ...object };
        return writeValues(name, value, { ...form, allowReserved });
      })
      .filter(Boolean)
      .join("&");
}

function writeValue(name: string, value: unknown, allowReserved = false): string {
  return value === undefined || value === null ? "" : `${name}=${encode(value, allowReserved)}`;
}

function encode(value: unknown, allowReserved = false): string {
  if (Object(value) === value)
    throw new ContractError(
      "a parameter has lists or objects inside of others; give a querySerializer that writes them",
    );
  return allowReserved ? String(value) : encodeURIComponent(value as string);
}

interface Form {
  style: string;
  explode?: boolean;
  allowReserved?: boolean;
}

/** Separators of lists that are one value. */
const SEPARATORS: Record<string, string> = { pipeDelimited: "|", spaceDelimited: "%20" };
/** What stands before and between the values of a path parameter. */
const PATH_MARKS: Record<string, string> = { label: ".", matrix: ";" };

/** Writes a list or an object in the styles of OpenAPI. Waldur has only lists, exploded or joined by commas. */
function writeValues(name: string, value: object, { style, explode = true, allowReserved = false }: Form): string {
  const mark = PATH_MARKS[style] ?? "";
  const isBare = style === "label" || style === "simple";
  if (value instanceof Date) return isBare || mark ? value.toISOString() : `${name}=${value.toISOString()}`;
  const isList = Array.isArray(value);
  const given = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  if (given.length === 0) return "";
  if (!explode && style !== "deepObject") {
    const values = given.flatMap(([key, each]) => (isList ? [each] : [key, each]));
    const joined = values.map((each) => encode(each, allowReserved)).join(SEPARATORS[style] ?? ",");
    return isBare ? mark + joined : `${mark}${name}=${joined}`;
  }
  const parts = given.map(([key, each]) => {
    if (isList && isBare) return encode(each, allowReserved);
    return writeValue(isList ? name : style === "deepObject" ? `${name}[${key}]` : key, each, allowReserved);
  });
  return mark + parts.join(mark || (style === "simple" ? "," : "&"));
}

/** Fills `{name}`, and the label, matrix and exploded forms of it. A parameter without a value stays as it stands. */
function fillPath(url: string, path: Record<string, unknown>): string {
  return url.replace(/\{([.;]?)([^{}*]+)(\*?)\}/g, (whole, mark: string, name: string, star: string) => {
    const value = path[name];
    if (value === undefined || value === null) return whole;
    const style = mark === "." ? "label" : mark === ";" ? "matrix" : "simple";
    if (typeof value === "object") return writeValues(name, value, { style, explode: star !== "" });
    // It would lead to another URL than the caller means.
    if (/^\.{0,2}$/.test(String(value)))
      throw new ContractError(`the path parameter "${name}" must not be "${String(value)}"`);
    return mark === ";" ? `;${writeValue(name, value)}` : mark + encode(value);
  });
}

/** The URL of a call. An absolute `url`, as responses have them, stays as it is. */
export function buildUrl({ baseUrl = "", path, query, querySerializer = {}, url }: RequestOptions): string {
  const isAbsolute = /^[a-z][a-z\d+.-]*:\/\//i.test(url);
  const address = isAbsolute ? url : `${baseUrl.replace(/\/$/, "")}/${url.replace(/^\//, "")}`;
  const serialize = typeof querySerializer === "function" ? querySerializer : createQuerySerializer(querySerializer);
  const search = query ? serialize(query).replace(/^\?/, "") : "";
  return (path ? fillPath(address, path) : address) + (search && `${address.includes("?") ? "&" : "?"}${search}`);
}
