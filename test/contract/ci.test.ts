import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { COMMAND_FLAGS, type CommandName } from "../../src/cli/flags.js";
import { DIFF_FORMATS } from "../../src/diff/index.js";
import { DOCS_FORMATS } from "../../src/docs/index.js";
import { startMock } from "../../src/mock/index.js";
import { reportFormats } from "../../src/verify/index.js";
import { startIn } from "../consumers/_install.js";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}
interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: Required<Step>[] };
}

const read = (name: string) => readFile(`${root}${name}`, "utf8");
const [github, fragment, gitlab, line, own, action] = await Promise.all([
  read("examples/github.yml").then((text) => parse(text) as Workflow),
  read("examples/github-action.yml").then((text) => parse(text) as Step[]),
  read("examples/gitlab-ci.yml").then((text) => parse(text) as Record<string, { script: string[] }>),
  read("examples/check.sh"),
  read(".github/workflows/ci.yml"),
  read("action.yml").then((text) => parse(text) as Action),
]);
const manifest = JSON.parse(await read("package.json"));
const steps = Object.values(github.jobs).flatMap((job) => job.steps);

const COMMAND = "npx waldur-contract ";
/** Every command of ours in the examples, as words. */
const commands = [
  ...steps.flatMap((step) => step.run ?? []),
  ...Object.values(gitlab).flatMap(({ script }) => script),
  ...line.trim().split(" && "),
]
  .filter((text) => text.includes("waldur-contract"))
  .map((text) => ({ text, words: text.replace(COMMAND, "").split(" ") }));
const ofAction = fragment.map(({ with: given = {} }) => {
  const words = [given.command, '"$URL"', ...String(given.args).split(" ")].map(String);
  return { text: words.join(" "), words };
});

const FORMATS: Record<string, readonly string[]> = { verify: reportFormats, diff: DIFF_FORMATS, docs: DOCS_FORMATS };

describe.each([...commands, ...ofAction])("$text", ({ text, words }) => {
  const [command = "", target, ...flags] = words;

  test("is a command with a target that the shell does not split", () => {
    if (text.startsWith("npx")) expect(text.startsWith(COMMAND)).toBe(true);
    expect(Object.keys(FORMATS)).toContain(command);
    expect(target).toMatch(/^"\$[A-Z_]+"$/);
  });

  test("names formats that there are", () => {
    const named = flags.flatMap((flag, index) => {
      if (flag === "--format") return flags[index + 1] ?? "";
      return flag === "--output" ? (flags[index + 1]?.split("=")[0] ?? "") : [];
    });
    expect(named.filter((format) => !FORMATS[command]?.includes(format))).toEqual([]);
  });
});

test("there are commands in each file", () => {
  expect(commands.map(({ words }) => words[0])).toEqual(["verify", "diff", "verify", "diff", "verify", "diff"]);
});

const readme = await read("README.md");

describe("the README", () => {
  test.each(["github.yml", "github-action.yml", "gitlab-ci.yml", "check.sh"])(
    "prints %s byte for byte",
    async (name) => {
      const printed = [...readme.matchAll(/^```(?:yaml|sh)\n([\s\S]*?)^```/gm)].map(([, text]) => text);
      expect(printed).toContain(await read(`examples/${name}`));
    },
  );

  test("names examples that there are", async () => {
    const named = [...new Set([...readme.matchAll(/\bexamples\/[\w.-]+/g)].map(([name]) => name))];
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(await read(name)).not.toBe("");
  });
});

describe("on the command line", () => {
  test.each([...commands, ...ofAction])("there is every flag of: $text", ({ words: [command, ...words] }) => {
    const flags = Object.keys(COMMAND_FLAGS[command as CommandName]).map((name) => `--${name}`);
    const named = words.filter((word) => word.startsWith("--"));
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });

  test("the plain line runs", async () => {
    const mock = await startMock({ port: 0 });
    const folder = await mkdtemp(join(tmpdir(), "line-"));
    try {
      await install(join(folder, "node_modules/.bin"), "waldur-contract", [
        process.execPath,
        "--import",
        import.meta.resolve("tsx"),
        `${root}src/cli.ts`,
      ]);
      const { PATH = "" } = process.env;
      const given = { WALDUR_URL: mock.url, WALDUR_TOKEN: "staff", WALDUR_SCHEMA: `${root}generated/openapi.json` };
      const offline = { npm_config_offline: "true", npm_config_update_notifier: "false" };
      const { code, stdout, stderr } = await finish(
        startIn(folder, "sh", ["-c", line], { PATH, ...given, ...offline }),
      );
      expect(code, stdout + stderr).toBe(0);
    } finally {
      await mock.close();
      await rm(folder, { recursive: true });
    }
  });
});

/** Puts a command into a folder that runs a program, with the arguments of the command after its own. */
async function install(folder: string, name: string, [program = "", ...args]: string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const words = [program, ...args].map((word) => `'${word}'`).join(" ");
  await writeFile(join(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`);
  await chmod(join(folder, name), 0o755);
}

describe("the workflow of GitHub", () => {
  test("may do nothing but read, and names actions by their bytes, as our own", () => {
    expect(github.permissions).toEqual({ contents: "read" });
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBe(2);
    for (const name of used) {
      expect(name).toMatch(/@[0-9a-f]{40}$/);
      expect(own).toContain(`uses: ${name} #`);
    }
  });

  test("puts nothing into a command but by a variable", () => {
    for (const { run: text = "", env = {} } of [...steps, ...action.runs.steps]) {
      expect(text).not.toContain("${{ ");
      const given = [...Object.keys(env), "GITHUB_STEP_SUMMARY", "GITHUB_ACTION_PATH", "RUNNER_TEMP", "needed", "home"];
      const named = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name);
      expect(named.filter((name) => !given.includes(name ?? ""))).toEqual([]);
    }
  });
});

describe("the action", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "action-"));
    // In the place of npm's, which would need a network: it installs a command that says how it was called.
    const waldur = `#!/bin/sh\nprintf "<%s>" "$@" >"${folder}/called"; printf " %s" "$WALDUR_TOKEN" >>"${folder}/called"; exit 1\n`;
    const npm = `#!/bin/sh\nprintf "%s " "$@" >"${folder}/installed"
      mkdir -p "$3/node_modules/.bin" && cat >"$3/node_modules/.bin/waldur-contract" <<'END'\n${waldur}END
      chmod +x "$3/node_modules/.bin/waldur-contract"\n`;
    await writeFile(join(folder, "npm"), npm);
    await chmod(join(folder, "npm"), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  let finished: Finished;
  beforeEach(async () => {
    const [step] = action.runs.steps;
    const given: Record<string, string> = {
      command: "verify",
      url: "https://waldur.example.com/$(touch evil) a",
      token: "not-in-the-arguments",
      args: "--format github\n  --operation *  --rate `id`",
    };
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, input: string) => given[input] ?? "?"),
      ]),
    );
    const { PATH } = process.env;
    const runner = { PATH: `${folder}:${PATH}`, GITHUB_ACTION_PATH: root, RUNNER_TEMP: join(folder, "temp") };
    // As GitHub runs a step whose shell is bash.
    await writeFile(join(folder, "step.sh"), step?.run ?? "");
    const flags = ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "step.sh")];
    finished = await finish(startIn(folder, "bash", flags, { ...env, ...runner }));
  });

  test("runs the command with the words that were given, and nothing that stands in them", async () => {
    expect(await readFile(join(folder, "called"), "utf8")).toBe(
      "<verify><https://waldur.example.com/$(touch evil) a><--format><github><--operation><*><--rate><`id`> not-in-the-arguments",
    );
    expect(finished).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  test("installs the package of its own version, and what diff needs in the versions that are tested", async () => {
    const { version, devDependencies: others } = manifest;
    const installed = (await readFile(join(folder, "installed"), "utf8")).trim().split(" ");
    expect(installed.filter((word) => /.@/.test(word))).toEqual([
      `waldur-marketplace-contract@${version}`,
      ...["@redocly/cli", "openapi-typescript", "typescript"].map((name) => `${name}@${others[name]}`),
    ]);
  });

  test("has the inputs that it uses and that the example gives, each described", () => {
    const used = Object.values(action.runs.steps[0]?.env ?? {}).map((value) => /inputs\.(\w+)/.exec(value)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description, required, default: fallback } of Object.values(action.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(required === true).toBe(fallback === undefined);
    }
    for (const { with: given = {}, uses } of fragment) {
      expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
      expect(uses).toMatch(new RegExp(`/${manifest.name}@v${manifest.version}$`));
    }
  });
});
