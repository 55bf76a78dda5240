import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readOverlays } from "../../scripts/releases/overlay.js";
import { applyChanges } from "../../src/contract/changes.js";
import { bundle, root } from "../helpers/contract.js";

const lines = readOverlays(root).map(({ line }) => line);

test("the changes of a line, applied to the base, give its bundle byte for byte", () => {
  for (const line of lines) {
    const read = (name: string) => readFileSync(`${root}generated/releases/${line}/${name}`, "utf8");
    const applied = applyChanges(bundle, JSON.parse(read("changes.json")));
    expect(`${JSON.stringify(applied, null, 2)}\n`, line).toBe(read("openapi.json"));
  }
});
