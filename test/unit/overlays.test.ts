import { describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/bundle.js";
import { findIdleActions } from "../../scripts/releases/actions.js";
import { makeLines } from "../../scripts/releases/lines.js";
import { type Action, newestRelease, parseOverlay } from "../../scripts/releases/overlay.js";

const FILE = "openapi/releases/8.0.overlay.yaml";
const ACTION: Action = {
  target: "$.components.schemas.Kettle.properties",
  description: "Kettles have a lid.",
  update: { lid: { type: "boolean" } },
  "x-since": "8.0.7",
  "x-source": "published",
};
const BASE = {
  openapi: "3.1.0",
  info: { title: "Kettles", version: "1.0.0", "x-waldur": { docs: "2025-11-25", release: "7.8.8", line: "7.8" } },
  paths: { "/api/kettles/": { get: { parameters: [{ name: "o" }, { name: "field" }] } } },
  components: { schemas: { Kettle: { properties: { size: { type: "integer" } }, enum: ["a", "b", "c"] } } },
} as unknown as Bundle;

const parse = (...actions: unknown[]) => parseOverlay(FILE, { overlay: "1.1.0", actions });
const idle = (...actions: Partial<Action>[]) =>
  findIdleActions(parse(...actions.map((action) => removal({ ...ACTION, ...action }))), "7.9", BASE);
/** An action that removes updates nothing. */
const removal = ({ update, ...action }: Action) => (action.remove ? action : { ...action, update });

describe("an overlay is refused by file, action and target", () => {
  const place = `${FILE}, action 2 (${ACTION.target}): `;
  test.each<[string, object, string]>([
    ["no description", { description: "" }, '"description" must say'],
    ["neither update nor remove", { update: undefined }, 'give either "update" or "remove"'],
    ["both", { remove: true }, 'give either "update" or "remove"'],
    ["remove: false", { update: undefined, remove: false }, '"remove" must be true'],
    ["a release of another line", { "x-since": "7.9.2" }, '"x-since" must be the first release of 8.0'],
    ["a release that begins alike", { "x-since": "8.0" }, '"x-since" must be the first release of 8.0'],
    ["a release without quotes", { "x-since": 8.0 }, '"x-since" must be the first release of 8.0'],
    ["a guess", { "x-source": "guessed" }, '"x-source" must be one of recorded, observed, published'],
    ["an unknown break", { "x-breaks": "yes", "x-advice": "Beware." }, '"x-breaks" must be true or types'],
    ["a break that breaks nothing", { "x-breaks": false }, '"x-breaks" must be true or types'],
    ["a break without advice", { "x-breaks": "types" }, '"x-advice" must say'],
    ["a typing error", { "x-break": true }, '"x-break" is no key here; known are target,'],
  ])("%s", (_, change, says) => {
    expect(() => parse(ACTION, { ...ACTION, ...change })).toThrow(place + says);
  });

  test("no target, no actions, no line in the name of the file", () => {
    expect(() => parse({ ...ACTION, target: undefined })).toThrow(`${FILE}, action 1: "target" must be`);
    expect(() => parseOverlay(FILE, { actions: [] })).toThrow(`${FILE}: "actions" must be`);
    expect(() => parseOverlay(FILE, null)).toThrow(`${FILE}: "actions" must be`);
    expect(() => parseOverlay("a/next.overlay.yaml", { actions: [ACTION] })).toThrow(
      "a/next.overlay.yaml: name the file",
    );
  });

  test("with all faults at once", () => {
    const message = (() => {
      try {
        return parse({ ...ACTION, "x-since": "" }, ACTION, { ...ACTION, description: "" });
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message).toMatch(/action 1 .*\n.*action 3 .*$/);
  });
});

test("the newest release that an overlay knows is told by number", () => {
  expect(newestRelease(parse({ ...ACTION, "x-since": "8.0.10" }, { ...ACTION, "x-since": "8.0.9" }))).toBe("8.0.10");
});

describe("an action that does nothing is found", () => {
  const lid = ACTION.target;
  test.each<[string, Partial<Action>[], RegExp | undefined]>([
    ["an addition", [{}], undefined],
    ["the same addition twice", [{}, {}], /action 2 .* changes nothing, because 7\.9/],
    ["an update of what is gone", [{ target: "$.components.schemas.Pot" }], /action 1 .* matches nothing in 7\.9/],
    ["an update of what an action before added", [{}, { target: `${lid}.lid`, update: { default: false } }], undefined],
    ["a removal of what is there", [{ target: `${lid}.size`, remove: true }], undefined],
    ["a removal of what is gone", [{ target: `${lid}.lid`, remove: true }], /action 1 .* matches nothing/],
    [
      "an update of what an action before removed",
      [
        { target: "$.components.schemas.Kettle", remove: true },
        { target: lid, update: { a: 1 } },
      ],
      /action 2 .* matches nothing/,
    ],
    ["a value that the enum has", [{ target: "$..Kettle.enum", update: "b" }], /changes nothing/],
    ["a new value of an enum", [{ target: "$..Kettle.enum", update: "d" }], undefined],
    ["a list with a new value", [{ target: "$..Kettle", update: { enum: ["a", "d"] } }], undefined],
    ["a list of values that are there", [{ target: "$..Kettle", update: { enum: ["a"] } }], /changes nothing/],
    ["an equal text", [{ target: "$.info", update: { title: "Kettles" } }], /changes nothing/],
    ["the whole document", [{ target: "$", update: { servers: [] } }], undefined],
    ["no JSONPath", [{ target: "$.paths[" }], /the target is not a JSONPath: Expected/],
    [
      "every removal of several from one list",
      [
        { target: "$.components.schemas.Kettle.enum[0,1]", remove: true },
        { target: "$.components.schemas.Kettle.enum[?@ == 'c']", remove: true },
        { target: "$.components.schemas.Kettle.enum[0]", remove: true },
      ],
      /action 3 .* matches nothing/,
    ],
  ])("%s", (_, actions, says) => {
    expect(idle(...actions)).toEqual(says ? [expect.stringMatching(says)] : []);
  });

  test("the bundle itself stays as it is", () => {
    const before = structuredClone(BASE);
    idle({}, { target: "$.info", remove: true });
    expect(BASE).toEqual(before);
  });
});

describe("makeLines", () => {
  const overlays = [parseOverlay("7.9.overlay.yaml", { actions: [{ ...ACTION, "x-since": "7.9.2" }] }), parse(ACTION)];
  const withLid = structuredClone(BASE) as unknown as { components: { schemas: { Kettle: { properties: object } } } };
  Object.assign(withLid.components.schemas.Kettle.properties, ACTION.update);

  test("gives each line its name, its newest release and what it has different", () => {
    const [line] = makeLines(BASE, overlays.slice(0, 1), [withLid as unknown as Bundle]);
    expect(line?.name).toBe("7.9");
    const info = { ...BASE.info, "x-waldur": { docs: "2025-11-25", release: "7.9.2", line: "7.9" } };
    expect(line?.changes).toEqual({ info, components: { schemas: withLid.components.schemas } });
    expect(line?.bundle).toEqual({ ...withLid, info });
  });

  test("compares each line with the one before", () => {
    const bundles = [withLid, withLid] as unknown as Bundle[];
    expect(() => makeLines(BASE, overlays, bundles)).toThrow(/^openapi\/releases\/8\.0.*action 1 .* because 7\.9/);
  });
});
