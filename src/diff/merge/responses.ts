import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject, objectAt } from "../schema/published.js";
import { mergeContent, reachable, renderContent, resolveBody } from "./content.js";
import { below, type Place } from "./journal.js";
import { provenanceOf, type Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/**
 * The responses with the real differences of another release. `explained` is the deviation because of which the
 * contract declares several statuses of success.
 */
export function mergeResponses(
  sources: Sources,
  ours: Json,
  theirs: Json,
  base: Json | undefined,
  place: Place,
  explained: string | undefined,
): Json {
  const merged: Json = { ...ours };
  const statuses = Object.keys(theirs).filter((status) => /^[1-5](\d\d|XX)$/i.test(status));
  const added = statuses.filter((status) => ours[status] === undefined && !/XX$/i.test(status));
  // Of two statuses of success a release has the one or the other.
  const hasAnother = Object.keys(ours).some((status) => isSuccess(status) && statuses.includes(status));
  const gone = Object.keys(ours).filter((status) => isSuccess(status) && !statuses.some(covers(status)));
  const fresh = added.filter(isSuccess);
  // One status in the place of another: what it answers can still be compared.
  const moved =
    !hasAnother && gone.length === 1 && fresh.length === 1 ? { from: gone[0], to: fresh[0] ?? "" } : undefined;
  for (const [status, written] of Object.entries(ours) as [string, Json][]) {
    const node = follow(sources.ours, written);
    if (node instanceof BrokenReference) continue;
    const at = placeOf(place, status, node, written);
    const found = statuses.find(covers(status)) ?? (moved?.from === status ? moved.to : undefined);
    const older = objectAt(base, status) ?? (moved?.from === status ? objectAt(base, moved.to) : undefined);
    const other = resolveBody(sources, sources.theirs, found === undefined ? undefined : (theirs[found] as Json), at);
    if (other === "broken") continue;
    if (other) merged[status] = mergeResponse(sources, written, node, other, older, at);
    if (other && moved?.from !== status) continue;
    const isError = !isSuccess(status);
    // Published schemas name hardly an error.
    const reason = isError ? "errors" : hasAnother ? explained : undefined;
    const isObservable = isError || hasAnother;
    const stayed = base && base[status] === undefined;
    const words = isObservable ? "absent" : undefined;
    const change = { place: at, keyword: "response", agrees: false, stayed, words, isObservable, reason };
    if (!isReal(sources.journal, change)) continue;
    if (moved && other) merged[moved.to] = merged[status];
    delete merged[status];
  }
  for (const status of added) {
    const at = placeOf(place, status, {}, {});
    const other = resolveBody(sources, sources.theirs, theirs[status] as Json, at);
    if (other === "broken" || !other) continue;
    const stayed = base && base[status] !== undefined;
    if (!isReal(sources.journal, { place: at, keyword: "response", agrees: false, stayed })) continue;
    merged[status] ??= { description: "", ...renderContent(sources, other, "response") };
  }
  const isSame = Object.keys(ours).every((status) => merged[status] === ours[status]);
  return isSame && Object.keys(merged).length === Object.keys(ours).length ? ours : merged;
}

function placeOf(place: Place, status: string, node: Json, { $ref }: Json): Place {
  const at = { ...below(place, ["responses", status], "", provenanceOf(node)), words: `response ${status}` };
  return typeof $ref === "string" ? { ...at, pointer: $ref } : at;
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

/** Whether a declared status is the requested one, or a range such as `2XX`. */
function covers(status: string): (declared: string) => boolean {
  return (declared) => declared === status || declared.toUpperCase() === `${status[0]}XX`;
}

function mergeResponse(
  sources: Sources,
  written: Json,
  ours: Json,
  theirs: Json,
  base: Json | undefined,
  place: Place,
): Json {
  const older = base && sources.base ? reachable(follow(sources.base, base)) : undefined;
  // The shapes of errors are the backend's; published schemas know next to nothing of them.
  if (/^response [45]/.test(place.words)) return written;
  let merged = mergeContent(sources, ours, theirs, older, place);
  merged = mergeHeaders(sources, merged, theirs, older, place);
  return merged === ours ? written : merged;
}

function mergeHeaders(sources: Sources, ours: Json, theirs: Json, base: Json | undefined, place: Place): Json {
  const headers = isObject(ours.headers) ? (ours.headers as Record<string, Json>) : {};
  const named = (node: Json | undefined) =>
    Object.keys(isObject(node?.headers) ? node.headers : {}).map((name) => name.toLowerCase());
  const others = named(theirs);
  const merged = { ...headers };
  for (const [name, header] of Object.entries(headers)) {
    if (others.includes(name.toLowerCase())) continue;
    const node = reachable(follow(sources.ours, header)) ?? {};
    const at = { ...below(place, ["headers", name], "", provenanceOf(node)), words: `${place.words} header ${name}` };
    const stayed = base && !named(base).includes(name.toLowerCase());
    // HTTP gives HEAD the headers of GET, so the published schema need not name them.
    const reason = /\/head\/responses\/\d+$/.test(place.path) ? "unsaid" : undefined;
    if (isReal(sources.journal, { place: at, keyword: "header", agrees: false, stayed, isObservable: true, reason }))
      delete merged[name];
  }
  return Object.keys(merged).length === Object.keys(headers).length ? ours : { ...ours, headers: merged };
}
