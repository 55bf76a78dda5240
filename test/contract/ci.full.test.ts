import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { optionsOf } from "../../src/cli/command.js";
import { commands as ours } from "../../src/cli/commands/index.js";
import { DIFF_FORMATS } from "../../src/diff/index.js";
import { startMock } from "../../src/mock/index.js";
import { reportFormats } from "../../src/verify/index.js";
import { startIn } from "../consumers/_install.js";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";
import { downgrade } from "../unit/diff/_downgrade.js";
import { readme } from "./_readme.js";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string | boolean>;
  env?: Record<string, string>;
}
interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[] }>;
}
interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: Step[] };
}

const read = (name: string) => readFile(`${root}${name}`, "utf8");
const [github, fragment, gitlab, line, own, action, release] = await Promise.all([
  read("examples/github.yml").then((text) => parse(text) as Workflow),
  read("examples/github-action.yml").then((text) => parse(text) as Step[]),
  read("examples/gitlab-ci.yml").then((text) => parse(text) as Record<string, { script: string[] }>),
  read("examples/check.sh"),
  read(".github/workflows/ci.yml"),
  read("action.yml").then((text) => parse(text) as Action),
  read(".github/workflows/release.yml").then((text) => parse(text) as Workflow),
]);
const manifest = JSON.parse(await read("package.json"));
/** The repository as GitHub names it. */
const ownPath = new URL(manifest.repository.url.replace(/^git\+/, "")).pathname.slice(1).replace(/\.git$/, "");
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

const FORMATS: Record<string, readonly string[]> = { verify: reportFormats, diff: DIFF_FORMATS };

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

describe("README and guides", () => {
  test.each(["github.yml", "github-action.yml", "gitlab-ci.yml", "check.sh"])(
    "print %s byte for byte",
    async (name) => {
      const printed = [...readme.matchAll(/^```(?:yaml|sh)\n([\s\S]*?)^```/gm)].map(([, text]) => text);
      expect(printed).toContain(await read(`examples/${name}`));
    },
  );

  test("name examples that there are", async () => {
    const named = [...new Set([...readme.matchAll(/\bexamples\/[\w-]+\.[\w.-]+/g)].map(([name]) => name))];
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(await read(name)).not.toBe("");
  });
});

describe("on the command line", () => {
  test.each([...commands, ...ofAction])("there is every flag of: $text", ({ words: [command, ...words] }) => {
    const declared = ours.find(({ name }) => name === command);
    const flags = declared ? Object.keys(optionsOf(declared)).map((name) => `--${name}`) : [];
    const named = words.filter((word) => word.startsWith("--"));
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });

  test("the plain line exits 0 against the mock and the schema that its release publishes", async () => {
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
      const schema = join(folder, "waldur-openapi-schema.json");
      await writeFile(schema, JSON.stringify(downgrade()));
      const given = { WALDUR_URL: mock.url, WALDUR_TOKEN: "staff", WALDUR_SCHEMA: schema };
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
      const given = [...Object.keys(env), "GITHUB_STEP_SUMMARY", "GITHUB_ACTION_PATH"];
      const named = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name);
      expect(named.filter((name) => !given.includes(name ?? ""))).toEqual([]);
    }
  });
});

describe("the action", () => {
  const [installs, runs] = action.runs.steps;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "action-"));
    // In the place of npm's, which would need a network: it says how it was called, and "builds" a program that does, too.
    await writeFile(
      join(folder, "npm"),
      `#!/bin/sh
printf "%s " "$@" "in $PWD;" >>"${folder}/installed"
env >>"${folder}/environment"
mkdir -p dist/src && cat >dist/src/cli.js <<'END'
require("node:fs").writeFileSync("${folder}/called", JSON.stringify([...process.argv.slice(2), process.env.WALDUR_TOKEN]));
process.exit(1);
END
`,
    );
    await chmod(join(folder, "npm"), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const given: Record<string, string> = {
    command: "verify",
    url: "https://waldur.example.com/$(touch evil) a",
    token: "not-in-the-arguments",
    args: "--format github\n  --operation *  --rate `id`",
  };

  /** Runs a step as GitHub does when its shell is bash. */
  async function runStep(step: Step | undefined, inputs: Record<string, string>): Promise<Finished> {
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, input: string) => inputs[input] ?? "?"),
      ]),
    );
    const runner = { PATH: `${folder}:${process.env.PATH}`, GITHUB_ACTION_PATH: folder };
    await writeFile(join(folder, "step.sh"), step?.run ?? "");
    const flags = ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "step.sh")];
    return finish(startIn(folder, "bash", flags, { ...env, ...runner }));
  }

  test("installs its own files, without the token and without scripts of dependencies", async () => {
    expect(installs?.env).toBeUndefined();
    expect((await runStep(installs, given)).code).toBe(0);
    const calls = (await readFile(join(folder, "installed"), "utf8")).split(";").map((call) => call.trim());
    expect(calls.map((call) => call.split(" ").at(-1))).toEqual([folder, folder, ""]);
    expect(calls[0]).toMatch(/^ci --ignore-scripts /);
    expect(calls[1]).toContain("run --silent build");
    expect(manifest.scripts.build).toBe("tsx scripts/build.ts");
    expect(await readFile(join(folder, "environment"), "utf8")).not.toContain("WALDUR_TOKEN");
  });

  test("runs the command with the words that were given, and nothing that stands in them", async () => {
    expect(await runStep(runs, given)).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(JSON.parse(await readFile(join(folder, "called"), "utf8"))).toEqual([
      "verify",
      "https://waldur.example.com/$(touch evil) a",
      "--format",
      "github",
      "--operation",
      "*",
      "--rate",
      "`id`",
      "not-in-the-arguments",
    ]);
  });

  test.each(["docs", "mock", "--help", "", "verify diff"])("refuses the command %j", async (command) => {
    await rm(join(folder, "called"), { force: true });
    const { code, stdout } = await runStep(runs, { ...given, command });
    expect([code, stdout.startsWith("::error::")]).toEqual([2, true]);
    await expect(readFile(join(folder, "called"))).rejects.toThrow("ENOENT");
  });

  test("has the inputs that it uses and that the example gives, each described", () => {
    const used = Object.values(runs?.env ?? {}).map((value) => /inputs\.(\w+)/.exec(value)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description, required, default: fallback } of Object.values(action.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(required === true).toBe(fallback === undefined);
    }
    for (const { with: inputs = {}, uses } of fragment) {
      expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([]);
      expect(uses).toBe(`${ownPath}@v${manifest.version}`);
    }
  });
});

describe("our own workflows", () => {
  const all = { ci: parse(own) as Workflow, release, github };

  test.each(Object.entries(all))("%s takes the code without leaving its credentials behind", (_, { jobs }) => {
    const taken = Object.values(jobs).flatMap((job) =>
      job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout")),
    );
    expect(taken.length).toBeGreaterThan(0);
    for (const step of taken) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  test("a release is published from a tag, after the checks, with an identity instead of a token", () => {
    expect(release.on).toEqual({ push: { tags: ["v*"] } });
    const { check, publish } = release.jobs;
    expect(check?.steps.at(-1)?.run).toBe(".ci/run");
    expect(publish?.needs).toBe("check");
    expect(release.permissions).toEqual({ contents: "read" });
    expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(publish?.steps.at(-1)?.run).toContain("--provenance");
    expect(JSON.stringify(release)).not.toContain("secrets.");
  });

  test("a release has the address of the repository in which it runs", async () => {
    const step = release.jobs.publish?.steps.find(({ run: text }) => text?.startsWith("npm pkg set"));
    const folder = await mkdtemp(join(tmpdir(), "release-"));
    try {
      await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
      const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "somebody/else" };
      await finish(startIn(folder, "sh", ["-ec", step?.run ?? ""], env));
      const { repository } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      expect(repository).toEqual({ type: "git", url: "git+https://github.com/somebody/else.git" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
