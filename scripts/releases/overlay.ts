import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareReleases } from "../../src/contract/lines.js";
import { isRecord, isText, readYaml, strayKey } from "../facts/deviations.js";
import { SOURCES, type Source } from "../lint/sources.js";

/** One change that a release brought, as an action of an overlay. */
export interface Action {
  /** JSONPath into the bundle of the line before, with the actions before this one applied. */
  target: string;
  /** What changed, in one sentence. */
  description: string;
  /** What is merged into every target. */
  update?: unknown;
  /** JSONPath to what is merged instead. */
  copy?: string;
  /** Whether every target is removed. */
  remove?: true;
  /** First release that has the change; of a line before for what that line still declares because some of its releases have it. */
  "x-since": string;
  /** What shows that the release has it. */
  "x-source": Source;
  /** Whether a front end written for an older release can fail, or only its types. */
  "x-breaks"?: true | "types";
  /** What a front end has to do about a change that breaks. */
  "x-advice"?: string;
}

/** What a release line changes of the line before it. */
export interface Overlay {
  /** The line, such as `8.1`. */
  line: string;
  /** The file, from the root of the repository. */
  file: string;
  actions: Action[];
}

const FOLDER = "openapi/releases";
const DEEDS = ["update", "copy", "remove"];
const KEYS = ["target", "description", ...DEEDS, "x-since", "x-source", "x-breaks", "x-advice"];

/**
 * The overlays of all release lines, the oldest line first.
 *
 * @example readOverlays(projectRoot).map(({ line }) => line); // ["7.9", "8.0", "8.1"]
 * @throws Error with a line for every fault: file, action and what to do.
 */
export function readOverlays(root: string): Overlay[] {
  const directory = join(root, FOLDER);
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".overlay.yaml")) : [];
  return names.sort(compareReleases).map((name) => parseOverlay(`${FOLDER}/${name}`, readYaml(join(directory, name))));
}

/**
 * Reads the parsed contents of an overlay.
 *
 * @throws Error with a line for every fault.
 */
export function parseOverlay(file: string, contents: unknown): Overlay {
  const line = /(?:^|\/)(\d+\.\d+)\.overlay\.yaml$/.exec(file)?.[1];
  if (!line) throw new Error(`${file}: name the file after its release line, such as 8.1.overlay.yaml.`);
  const actions = isRecord(contents) ? contents.actions : undefined;
  if (!Array.isArray(actions) || actions.length === 0) throw new Error(`${file}: "actions" must be a list of actions.`);
  const faults = actions.flatMap((action: unknown, index) => {
    const fault = faultOf(action, line);
    return fault ? [`${placeOf(file, index, action)}: ${fault}.`] : [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { line, file, actions };
}

/** Names an action for messages: file, number from one, and target. */
export function placeOf(file: string, index: number, action: unknown): string {
  const target = isRecord(action) && isText(action.target) ? ` (${action.target})` : "";
  return `${file}, action ${index + 1}${target}`;
}

function faultOf(action: unknown, line: string): string | undefined {
  if (!isRecord(action) || !isText(action.target)) return '"target" must be a JSONPath into the bundle';
  if (!isText(action.description)) return '"description" must say in one sentence what changed';
  if (DEEDS.filter((key) => action[key] !== undefined).length !== 1) return `give one of ${DEEDS.join(", ")}`;
  if (action.remove !== undefined && action.remove !== true) return '"remove" must be true';
  if (action.copy !== undefined && !isText(action.copy)) return '"copy" must be a JSONPath into the bundle';
  const since = action["x-since"];
  // What went within a line stays declared there, so an overlay may remove what the line before lost.
  if (!isText(since) || !/^\d+\.\d+\.\d+$/.test(since) || compareReleases(since.replace(/\.\d+$/, ""), line) > 0)
    return `"x-since" must be the first release that has the change, in quotes and not after ${line}: "${line}.2"`;
  if (!SOURCES.includes(action["x-source"] as Source)) return `"x-source" must be one of ${SOURCES.join(", ")}`;
  const breaks = action["x-breaks"];
  if (breaks !== undefined && breaks !== true && breaks !== "types")
    return '"x-breaks" must be true or types; leave it out for a change that breaks nothing';
  const draft = /"(?:TODO: )[^"]*/.exec(JSON.stringify(action))?.[0];
  if (draft) return `it is a draft: write what ${draft}" stands for`;
  if (breaks && !isText(action["x-advice"])) return '"x-advice" must say in one sentence what a front end has to do';
  return strayKey(action, KEYS);
}
