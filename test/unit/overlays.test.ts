import { describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/bundle.js";
import { applyOverlay, findIdleActions } from "../../scripts/releases/actions.js";
import { makeLines } from "../../scripts/releases/lines.js";
import { type Action, parseOverlay } from "../../scripts/releases/overlay.js";

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
  findIdleActions(parse(...actions.map((action) => alone({ ...ACTION, ...action }))), "7.9", BASE);
/** An action that removes or copies updates nothing. */
const alone = ({ update, ...action }: Action) => (action.remove || action.copy ? action : { ...action, update });

describe("an overlay is refused by file, action and target", () => {
  const place = `${FILE}, action 2 (${ACTION.target}): `;
  test.each<[string, object, string]>([
    ["no description", { description: "" }, '"description" must say'],
    ["neither update nor remove", { update: undefined }, "give one of update, copy, remove"],
    ["both", { remove: true }, "give one of update, copy, remove"],
    ["remove: false", { update: undefined, remove: false }, '"remove" must be true'],
    ["a release of a later line", { "x-since": "8.10.1" }, '"x-since" must be the first release'],
    ["a line", { "x-since": "8.0" }, '"x-since" must be the first release'],
    ["a release without quotes", { "x-since": 8.0 }, '"x-since" must be the first release'],
    ["a guess", { "x-source": "guessed" }, '"x-source" must be one of recorded, observed, published'],
    ["an unknown break", { "x-breaks": "yes", "x-advice": "Beware." }, '"x-breaks" must be true or types'],
    ["a break that breaks nothing", { "x-breaks": false }, '"x-breaks" must be true or types'],
    ["a break without advice", { "x-breaks": "types" }, '"x-advice" must say'],
    ["a draft", { update: { lid: { description: "TODO: what it is." } } }, "it is a draft: write what"],
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
    ["a copy", [{ target: "$.info.title", copy: "$.openapi" }], undefined],
    ["a copy of what is gone", [{ copy: "$.openapi[0]" }], /"copy" matches 0 places/],
    ["a copy of several", [{ copy: "$.info['title','version']" }], /"copy" matches 2 places/],
    ["a copy of what is there", [{ target: "$.info", copy: "$.info" }], /changes nothing/],
    ["a copy by no JSONPath", [{ copy: "$[" }], /"copy" is not a JSONPath/],
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

test("what the line before lost may be removed with the release that lost it", () => {
  expect(parse({ ...ACTION, "x-since": "7.9.12" }).actions[0]?.["x-since"]).toBe("7.9.12");
});

describe("makeLines", () => {
  /** An overlay that names its line, and the bundle with it. */
  const lineOf = (line: string, release = `${line}.2`) => {
    const waldur = { docs: "2025-11-25", line, release };
    const action = { ...ACTION, target: "$.info['x-waldur']", update: waldur, "x-since": `${line}.0` };
    const overlay = parseOverlay(`${line}.overlay.yaml`, { actions: [action] });
    return { overlay, bundle: { ...BASE, info: { ...BASE.info, "x-waldur": waldur } } };
  };

  test("gives each line its name and what it has different from the base", () => {
    const lines = [lineOf("7.9"), lineOf("8.0")];
    const made = makeLines(
      BASE,
      lines.map(({ overlay }) => overlay),
      lines.map(({ bundle }) => bundle),
    );
    expect(made).toEqual(
      lines.map(({ overlay, bundle }) => ({ name: overlay.line, bundle, changes: { info: bundle.info } })),
    );
  });

  test("compares each line with the one before", () => {
    const { overlay, bundle } = lineOf("7.9");
    const again = { ...overlay, file: "8.0.overlay.yaml" };
    expect(() => makeLines(BASE, [overlay, again], [bundle, bundle])).toThrow(/^8\.0.*action 1 .* because 7\.9/);
  });

  test.each(["8.0", "7.90.1"])("refuses an overlay of 7.9 that names %s", (release) => {
    const { overlay, bundle } = lineOf("7.9", release);
    expect(() => makeLines(BASE, [overlay], [bundle])).toThrow("7.9.overlay.yaml: an action on $.info['x-waldur']");
  });

  test("refuses an overlay that names no line", () => {
    const { bundle } = applyOverlay(parse(ACTION), "7.9", BASE);
    expect(() => makeLines(BASE, [parse(ACTION)], [bundle as Bundle])).toThrow(
      `${FILE}: an action on $.info['x-waldur']`,
    );
  });

  test("refuses an action that Redocly could not apply, because its target comes from a file of an overlay before", () => {
    expect(() => makeLines(BASE, [parse(ACTION)], [BASE])).toThrow(/^\S+, action 1 .*: the bundle shows nothing of it/);
  });
});
