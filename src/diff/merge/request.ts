import type { Json } from "../../contract/contract.js";
import { follow } from "../schema/published.js";
import { mergeContent, reachable, renderContent, resolveBody } from "./content.js";
import { below, type Place } from "./journal.js";
import { provenanceOf, type Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/** The request body with the real differences of another release; nothing when it has gone. */
export function mergeRequest(
  sources: Sources,
  ours: Json | undefined,
  theirs: Json | undefined,
  base: Json | undefined,
  operation: Place,
): Json | undefined {
  const other = resolveBody(sources, sources.theirs, theirs, operation);
  if (other === "broken") return ours;
  const older = sources.base && base ? reachable(follow(sources.base, base)) : undefined;
  const hadBase = sources.base ? older !== undefined : undefined;
  const place = { ...below(operation, ["requestBody"], "", ours && provenanceOf(ours)), words: "body" };
  if (!ours || !other) {
    const stayed = hadBase === undefined ? undefined : hadBase === (other !== undefined);
    if (!isReal(sources.journal, { place, keyword: "body", agrees: !ours && !other, stayed })) return ours;
    return other && { required: other.required === true, ...renderContent(sources, other, "request") };
  }
  let merged = mergeContent(sources, ours, other, older, place);
  const isRequired = other.required === true;
  const changes = isReal(sources.journal, {
    place: { ...place, words: "body required" },
    keyword: "required",
    agrees: (ours.required === true) === isRequired,
    stayed: older && (older.required === true) === isRequired,
    words: String(isRequired),
    isObservable: !isRequired,
  });
  if (changes) merged = { ...merged, required: isRequired };
  return merged;
}
