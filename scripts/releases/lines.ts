import { deepStrictEqual } from "node:assert";
import { applyChanges, type Changes } from "../../src/contract/changes.js";
import type { Bundle, Json } from "../bundle.js";
import { findIdleActions, findLostActions } from "./actions.js";
import { findChanges } from "./changes.js";
import type { Overlay } from "./overlay.js";

/** The contract of a release line after the base. */
export interface Line {
  /** Such as `8.1`. */
  name: string;
  bundle: Bundle;
  /** What makes its bundle of the base. */
  changes: Changes;
}

/**
 * Makes the release lines of the bundles that Redocly makes with their overlays.
 *
 * @param bundles One per overlay, each with all overlays up to it.
 * @throws Error with a line for every action of an overlay that does nothing.
 */
export function makeLines(base: Bundle, overlays: readonly Overlay[], bundles: readonly Bundle[]): Line[] {
  const before = [base, ...bundles];
  const faults = overlays.flatMap((overlay, index) => {
    const nameBefore = overlays[index - 1]?.line ?? "the base";
    const idle = findIdleActions(overlay, nameBefore, before[index] as Bundle);
    return idle.length > 0 ? idle : findLostActions(overlay, bundles[index] as Bundle);
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return overlays.map((overlay, index) => makeLine(base, overlay, bundles[index] as Bundle));
}

function makeLine(base: Bundle, overlay: Overlay, bundled: Bundle): Line {
  const waldur = bundled.info["x-waldur"] as Json | undefined;
  if (waldur?.line !== overlay.line || !String(waldur.release).startsWith(`${overlay.line}.`))
    throw new Error(
      `${overlay.file}: an action on $.info['x-waldur'] must set the line, "${overlay.line}", and its newest release.`,
    );
  const changes = findChanges(base, bundled);
  // In the order in which the changes are applied.
  const bundle = applyChanges(base, changes);
  deepStrictEqual(bundle, bundled);
  return { name: overlay.line, bundle, changes };
}
