import type { Call, HandlerResult } from "../call.js";
import { Refusal } from "../call.js";

const DEFAULT_SIZE = 10;
const MAX_SIZE = 300;
const INTEGER = /^\s*[+-]?\d+\s*$/;

/**
 * One page of a list: an array, with `X-Result-Count` and `Link` in the headers.
 *
 * @throws Refusal 404 when there is no such page.
 */
export function page<R>(call: Call, rows: readonly R[], represent: (row: R) => unknown): HandlerResult {
  const size = pageSize(call.query.get("page_size")?.at(-1));
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const number = pageNumber(call.query.get("page")?.at(-1), pages);
  const body = rows.slice((number - 1) * size, number * size).map(represent);
  return {
    status: 200,
    headers: { "X-Result-Count": String(rows.length), Link: links(call, number, pages) },
    body,
  };
}

/** A size that is no positive number counts as none. */
function pageSize(text: string | undefined): number {
  const size = text !== undefined && INTEGER.test(text) ? Number(text) : 0;
  return size > 0 ? Math.min(size, MAX_SIZE) : DEFAULT_SIZE;
}

function pageNumber(text: string | undefined, pages: number): number {
  // An empty one counts as none.
  if (!text) return 1;
  if (text === "last") return pages;
  const number = INTEGER.test(text) ? Number(text) : 0;
  if (number < 1 || number > pages) throw new Refusal(404, { detail: "Invalid page." });
  return number;
}

/** Absolute URLs of the neighbours. The first page is named without its number. */
function links(call: Call, number: number, pages: number): string {
  const at = call.url.indexOf("?");
  const path = call.origin + (at < 0 ? call.url : call.url.slice(0, at));
  const others = at < 0 ? [] : parameters(call.url.slice(at + 1)).filter(([name]) => name !== "page");
  const url = (to: number) => path + queryText(to === 1 ? others : [...others, ["page", String(to)]]);
  const known = [`<${url(1)}>; rel="first"`];
  if (number > 1) known.push(`<${url(number - 1)}>; rel="prev"`);
  if (number < pages) known.push(`<${url(number + 1)}>; rel="next"`);
  known.push(`<${url(pages)}>; rel="last"`);
  return known.join(", ");
}

function parameters(text: string): [string, string][] {
  return text.split("&").flatMap((part): [string, string][] => {
    const at = part.indexOf("=");
    const [name, value] = at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    return part === "" ? [] : [[decode(name), decode(value)]];
  });
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Names sorted, values of one name in their order, percent-encoded as Python does. */
function queryText(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return "";
  const sorted = pairs.toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
  return `?${sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
}

function encode(text: string): string {
  // Half a surrogate pair has no UTF-8.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}
