import { dump, load } from "js-yaml";
import { sampleOf } from "../docs/scaffold/draft.js";
import type { Action } from "./overlay.js";

type Json = { [key: string]: unknown };

/** Files to begin a line with, and what people have to do about them. */
export interface LineDraft {
  /** Text by file, from the root of the repository. */
  files: Record<string, string>;
  /** Markdown. */
  todo: string;
}

/**
 * Completes the draft of an overlay: new operations get skeletons of examples in files beside it.
 *
 * @param isThere Whether there is a file already; a line's overlay is not overwritten, the draft then stands beside it.
 */
export function draftLine(overlay: string, version: string, isThere: (file: string) => boolean): LineDraft {
  const line = version.split(".").slice(0, 2).join(".");
  const document = load(overlay) as { actions: Action[] };
  const files: Record<string, string> = {};
  for (const operation of document.actions.flatMap(operationsOf)) {
    for (const [status, media] of mediaOf(operation)) {
      const name = `${nameOf(operation)}${status}`;
      const file = `${line}/components/examples/${name}.yaml`;
      media.examples = { [name]: { $ref: file } };
      const value = sampleOf(media.schema as never, () => undefined);
      files[`openapi/releases/${file}`] = dump({ summary: "TODO: what it shows", "x-draft": true, value });
    }
  }
  const own = `openapi/releases/${line}.overlay.yaml`;
  const isKnown = isThere(own);
  const file = isKnown ? `openapi/releases/${version}.draft.yaml` : own;
  files[file] = dump(document, { noRefs: true, lineWidth: 120 });
  return { files, todo: listWork(document.actions, Object.keys(files), file, isKnown ? own : undefined, line) };
}

/** The operations that an action adds. */
function operationsOf({ update }: Action): Json[] {
  const found: Json[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (typeof (node as Json).operationId === "string") found.push(node as Json);
    else for (const each of Object.values(node)) look(each);
  };
  look(update);
  return found;
}

/** The JSON bodies of an operation, by status; empty for the request. */
function mediaOf({ requestBody, responses }: Json): [status: string, media: Json][] {
  const all: [string, unknown][] = [["", requestBody], ...Object.entries((responses ?? {}) as Json)];
  return all.flatMap(([status, owner]) => {
    const media = ((owner as Json | undefined)?.content as Json | undefined)?.["application/json"];
    return media ? [[status, media as Json] as [string, Json]] : [];
  });
}

/** `marketplace_provider_resources_paint`: `ProviderResourcesPaint`. */
function nameOf({ operationId }: Json): string {
  const words = String(operationId).split("_");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function listWork(
  actions: readonly Action[],
  files: readonly string[],
  file: string,
  own: string | undefined,
  line: string,
): string {
  const drafts = actions.filter((action) => JSON.stringify(action).includes("TODO: "));
  const examples = files.filter((each) => each.includes("/examples/"));
  const begun = own
    ? [`Move the actions of \`${file}\` to \`${own}\`, and raise the release that it covers.`]
    : [
        `Add \`${line}\` to \`src/contract/lines.ts\`, to \`src/contract/releases.ts\` and to the entries of the package.`,
      ];
  return [
    "## What people have to say",
    "",
    ...begun.map((each) => `- [ ] ${each}`),
    "- [ ] Find the first release of each change (`x-since`), from the schemas between.",
    ...drafts.map(
      (each) => `- [ ] \`${each.target}\`: ${each.remove ? "why it went" : "what changed"}; does it break a front end?`,
    ),
    ...examples.map((each) => `- [ ] Write the example \`${each}\`, and take \`x-draft\` away.`),
    "- [ ] Say in the mock what the release does: handlers ask `contract.since()`.",
    "",
  ].join("\n");
}
