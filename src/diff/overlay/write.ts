import { dump } from "js-yaml";
import type { Contract } from "../../contract/contract.js";
import { compareReleases } from "../../contract/lines.js";
import type { Merged } from "../merge/contract.js";
import type { Published } from "../schema/published.js";
import { type DraftAction, draftActions } from "./draft.js";

/**
 * What a release changes of a line, as a draft of an overlay in the form of openapi/releases.
 *
 * @example const yaml = writeOverlay(published, merged, await contractOf("8.1"));
 */
export function writeOverlay(theirs: Published, merged: Merged, contract: Contract): string {
  const { version } = theirs.info;
  const line = /^\d+\.\d+/.exec(version)?.[0] ?? contract.line;
  const waldur: DraftAction = {
    target: "$.info['x-waldur']",
    description: "The line and the newest release that it covers.",
    "x-since": version,
    "x-source": "published",
    update: { line, release: version },
  };
  const overlay = {
    overlay: "1.1.0",
    info: { title: `Waldur marketplace contract, release line ${line}`, version: "0.1.0" },
    extends: "../openapi.yaml",
    actions: [
      ...(compareReleases(version, contract.release) > 0 ? [waldur] : []),
      ...draftActions(theirs, merged, contract),
    ],
  };
  return dump(overlay, { noRefs: true, lineWidth: 120 });
}
