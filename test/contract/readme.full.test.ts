import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { optionsOf } from "../../src/cli/command.js";
import { diff } from "../../src/cli/commands/diff.js";
import { commands as declared } from "../../src/cli/commands/index.js";
import { mock as mockCommand } from "../../src/cli/commands/mock.js";
import { verify } from "../../src/cli/commands/verify.js";
import { renderOverview } from "../../src/cli/help.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { CONSUMER } from "../helpers/compiler.js";
import { root } from "../helpers/contract.js";
import { builtOf, compile, finish, printed, startFile } from "../helpers/run.js";
import { downgrade } from "../unit/diff/_downgrade.js";
import { blocks, curls, page, pages, quoted, readme, table } from "./_readme.js";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Examples that are files of projects, which run in test/consumers. */
const FILES = [
  "test/consumers/vite-react/vite.config.ts",
  "test/consumers/vitest/resources.test.ts",
  "test/consumers/vitest/msw.test.ts",
  "test/consumers/vitest/factories.test.ts",
  "test/consumers/vite-react/playwright.config.ts",
  "test/consumers/vite-react/e2e/resources.spec.ts",
  "test/consumers/vite-react/e2e/report.ts",
  "test/consumers/in-page/src/worker.ts",
  "examples/storybook/.storybook/waldur.ts",
  "examples/vitest-browser/src/waldur.ts",
];
const files = FILES.map((file) => readFileSync(`${root}${file}`, "utf8"));
const snippets = blocks("ts").filter((code) => !files.includes(code));

/** Entry points of the package in this repository, by what users import. */
const ENTRIES: Record<string, string> = {
  "waldur-marketplace-contract": "src/index.ts",
  "waldur-marketplace-contract/8.1": "generated/releases/8.1/index.ts",
  "waldur-marketplace-contract/8.1/factories": "generated/releases/8.1/factories.ts",
  "waldur-marketplace-contract/8.1/forms": "generated/releases/8.1/forms.ts",
  "waldur-marketplace-contract/factories": "src/factories/index.ts",
  "waldur-marketplace-contract/forms": "src/forms/index.ts",
  "waldur-marketplace-contract/compat": "src/compat/index.ts",
  "waldur-marketplace-contract/compat/client.gen": "src/compat/client.gen.ts",
  "waldur-marketplace-contract/mock": "src/mock/index.ts",
  "waldur-marketplace-contract/mock/browser": "src/mock/browser/index.ts",
  "waldur-marketplace-contract/query": "src/query/index.ts",
  "waldur-marketplace-contract/validate": "src/validate/index.ts",
  "waldur-marketplace-contract/verify": "src/verify/index.ts",
};

const HERE = "http://127.0.0.1:4010";
let mock: Mock;
let directory: string;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  directory = await mkdtemp(join(tmpdir(), "readme-"));
  await symlink(join(root, "node_modules"), join(directory, "node_modules"));
});
afterAll(async () => {
  await mock.close();
  await rm(directory, { recursive: true });
});

/** What a value says, however it is laid out. */
const compact = (text: string) => text.replace(/\s+/g, "").replaceAll("'", '"');

describe("TypeScript", () => {
  test.each(FILES)("%s is printed byte for byte", (file) => {
    expect(blocks("ts")).toContain(files[FILES.indexOf(file)]);
  });

  test.each(snippets.map((code, index) => ({ index, code })))(
    "snippet $index runs, and prints what its comments say",
    async ({ index, code }) => {
      mock.control.reset();
      const file = join(directory, `${index}.mjs`);
      const runnable = code.replaceAll(HERE, mock.url).replace(/from "(waldur[^"]*)"/g, (_, name: string) => {
        return `from ${JSON.stringify(pathToFileURL(builtOf(ENTRIES[name] ?? name)))}`;
      });
      await compile(runnable, file);
      const { code: exit, stdout, stderr } = await finish(startFile(file));
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, comment = ""]) => comment);
      const said = compact(stdout);
      for (const text of promised) expect(said).toContain(compact(text.replace(/^"(.*)"$/, "$1")));
    },
  );

  test("snippets compile", async () => {
    const sources = await mkdtemp(join(directory, "sources-"));
    const names = snippets.map((_, index) => join(sources, `${index}.mts`));
    await Promise.all(names.map((name, index) => writeFile(name, snippets[index] ?? "")));
    const paths = Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, [root + file]]));
    const options = { ...CONSUMER, skipLibCheck: true, resolveJsonModule: true, types: ["node"], paths };
    const program = ts.createProgram(names, { ...options, typeRoots: [`${root}node_modules/@types`] });
    const found = names.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
    const list = (text: ts.DiagnosticMessageChain | string) => ts.flattenDiagnosticMessageText(text, " ");
    expect(found.map(({ file, messageText }) => `${file?.text.slice(0, 80)}: ${list(messageText)}`)).toEqual([]);
  });

  // Else a mistake in finding them would go unnoticed.
  test("are found", () => expect(snippets.length).toBeGreaterThanOrEqual(18));
});

describe("a shell, line after line", () => {
  let shell: Mock;
  beforeAll(async () => {
    shell = await startMock({ port: 0 });
  });
  afterAll(() => shell.close());

  test.each(curls())("$line", async ({ method, url, headers, body, output }) => {
    const response = await fetch(url.replace(HERE, shell.url), { method, headers, ...(body && { body }) });
    const answer = await response.text();
    const wanted = headers.Prefer?.match(/code=(\d+)/)?.[1];
    if (wanted) expect(response.status).toBe(Number(wanted));
    else if (!output?.startsWith('{"detail"')) expect(response.ok, answer).toBe(true);
    if (headers.Prefer === "example=PolicyListEmpty") expect(answer).toBe("[]");
    if (output?.endsWith("...")) expect(answer).toMatch(startOf(output.slice(0, -3)));
    else if (output !== undefined) expect(answer).toBe(output);
  });

  test("is all there", () => expect(curls()).toHaveLength(7));
});

const startOf = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

describe("commands", () => {
  const commands = new Set(blocks("sh").flatMap((block) => block.match(/(?<=^npx waldur-contract )mock.*$/gm) ?? []));

  test.each([...commands])("waldur-contract %s", async (command) => {
    const folder = await mkdtemp(join(directory, "shell-"));
    const world = blocks("json").find((block) => block.includes('"moment"')) ?? "";
    await writeFile(join(folder, "world.json"), world);
    await writeFile(join(folder, "waldur-openapi-schema.yaml"), "openapi: 3.0.3\npaths: {}\n");
    const child = startFile(`${root}src/cli.ts`, [...command.split(" "), "--port", "0"], folder);
    const finished = finish(child);
    const [url] = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);
    const list = `${url}/api/marketplace-component-usages/?field=usage`;
    const rows = async (token: string) => (await fetch(list, { headers: { Authorization: `Token ${token}` } })).json();
    if (command.includes("--world")) expect(await rows("ada")).toEqual([{ usage: "12.50" }]);
    else expect(await rows("staff")).toHaveLength(10);
    if (command.includes("--fail-on-violation")) await fetch(`${list}&page=one`);
    child.kill("SIGTERM");
    const { code } = await finished;
    expect(code).toBe(command.includes("--fail-on-violation") ? 1 : 0);
    const written = (await readdir(folder)).filter((name) => readme.includes(`\`${name}\``));
    expect(written).toEqual(command.includes("--report") ? ["contract-report.json", "contract-report.xml"] : []);
    if (command.includes("--save")) expect(readFileSync(join(folder, "world.json"), "utf8")).not.toBe(world);
  });

  test("are all there, and no flag is made up", () => {
    expect(commands.size).toBe(5);
    const flags = (page("docs/mock.md") + page("docs/worlds.md")).match(/(?<=`| )--[a-z][a-z-]+/g) ?? [];
    expect(flags.length).toBeGreaterThan(10);
    for (const flag of flags.filter((name) => !["--help", "--save-dev"].includes(name)))
      expect(Object.keys(optionsOf(mockCommand))).toContain(flag.slice(2));
    const codes = table("| code |").flatMap(([code = ""]) => quoted(code));
    for (const command of [mockCommand, verify]) expect(Object.keys(command.exitCodes)).toEqual(codes);
    expect(Object.keys(diff.exitCodes)).toEqual(codes.slice(0, 3));
    expect(codesOf(renderOverview(declared))).toEqual(codes.slice(0, 3));
    for (const [, name = ""] of readme.matchAll(/npm run ([\w:]+)/g)) expect(manifest.scripts).toHaveProperty(name);
    const versions = [...readme.matchAll(/(@stoplight\/[\w-]+)@(\d+\.\d+\.\d+)/g)];
    expect(versions.length).toBe(2);
    for (const [, name = "", version] of versions) expect(manifest.devDependencies[name]).toBe(version);
  });
});

const codesOf = (text: string) => [...text.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code);

describe("commands that check", () => {
  const sections = page("docs/verify.md") + page("docs/diff.md");
  const checks = [...sections.matchAll(/^(?:WALDUR_TOKEN=\w+ )?npx waldur-contract (.*)$/gm)]
    .map(([, command = ""]) => command)
    // Those of the section on CI are run with the files that they stand in.
    .filter((command) => !command.includes('"$'));
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(directory, "checks-"));
    const schema = JSON.stringify(downgrade());
    for (const name of ["", "-older"]) await writeFile(join(folder, `waldur-openapi-schema${name}.yaml`), schema);
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "tsconfig.json"), '{"compilerOptions":{"types":[]},"files":["call.ts"]}');
    await writeFile(join(folder, "call.ts"), CALL);
  });

  test.each(checks)("waldur-contract %s", async (command) => {
    mock.control.reset();
    vi.stubEnv("WALDUR_TOKEN", "YOUR_API_TOKEN");
    const words = command.replace("https://waldur.example.com", mock.url).split(" ");
    const { code, stdout, stderr } = await finish(startFile(`${root}src/cli.ts`, words, folder));
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  });
  afterEach(() => vi.unstubAllEnvs());

  test("are all there, and no flag is made up", () => {
    expect(checks.map((command) => command.split(" ")[0])).toEqual(["verify", "verify", "diff", "diff", "diff"]);
    for (const command of [verify, diff]) {
      const flags = [...page(`docs/${command.name}.md`).matchAll(/(?<=`| )--([a-z][a-z-]+)/g)]
        .map(([, flag]) => flag)
        .filter((flag) => flag !== "save-dev");
      expect(flags.length).toBeGreaterThan(0);
      for (const flag of flags) expect(Object.keys(optionsOf(command))).toContain(flag);
    }
  });
});

/** A project of somebody who uses the contract. */
const CALL = `import type { Resource } from "waldur-marketplace-contract";
export const nameOf = ({ name }: Resource) => name;
`;

describe("pages", () => {
  test("the README is a front door", () => {
    expect(page("README.md").split("\n").length).toBeLessThanOrEqual(200);
  });

  test("links lead to pages and headings that there are", () => {
    const anchors = (text: string) =>
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replace(/[^\w\s-]/g, "")
          .replace(/\s/g, "-"),
      );
    for (const [name, text] of pages) {
      for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const { pathname, hash } = new URL(target, `file:///${name}`);
        const file = pathname.slice(1);
        expect({ name, target, there: existsSync(root + file) }).toEqual({ name, target, there: true });
        if (hash)
          expect({ name, target, headings: anchors(page(file)) }).toEqual({
            name,
            target,
            headings: expect.arrayContaining([hash.slice(1)]),
          });
      }
    }
  });
});

describe("tables", () => {
  test("imports are what the package exports", () => {
    const imports = table("| import |").flatMap(([name = ""]) => quoted(name).filter((word) => word.includes("/")));
    const exported = Object.keys(manifest.exports).map((path) => path.replace(/^\./, "waldur-marketplace-contract"));
    expect([...imports, "waldur-marketplace-contract", "waldur-marketplace-contract/package.json"].sort()).toEqual(
      exported.sort(),
    );
  });

  test("callers see as much as it says", async () => {
    mock.control.reset();
    const families = ["component-usages", "provider-resources", "customer-component-usage-policies"];
    const rows = table("| token |");
    for (const [tokens = "", , ...counts] of rows) {
      for (const token of quoted(tokens)) {
        const answers = families.map((family) =>
          fetch(`${mock.url}/api/marketplace-${family}/`, { headers: { Authorization: `Token ${token}` } }),
        );
        const seen = (await Promise.all(answers)).map(({ headers }) => headers.get("x-result-count") ?? "");
        expect({ token, seen }).toEqual({ token, seen: counts });
      }
    }
    const named = rows.flatMap(([tokens = ""]) => quoted(tokens));
    const others = mock.control.users().filter(({ tokens }) => !tokens.some((token) => named.includes(token)));
    // Those of other organizations, and members of teams, who go by their usernames.
    const rest = others.map(({ tokens: [token = ""] }) => token);
    expect(rest.filter((token) => !token.startsWith("other-") && !token.includes("."))).toEqual([]);
  });

  test("control calls are those that the mock lists, and take what it says", async () => {
    const { calls } = (await (await fetch(`${mock.url}/_mock/`)).json()) as { calls: object };
    const rows = table("| call |");
    const listed = Object.keys(calls).filter((call) => call !== "GET /_mock/");
    expect(rows.map(([call = ""]) => quoted(call)[0])).toEqual(listed);
    const [, clocks = ""] = rows.find(([call]) => call?.includes("PUT /_mock/clock")) ?? [];
    expect(quoted(clocks)).toHaveLength(4);
    for (const body of quoted(clocks)) {
      const { status } = await fetch(`${mock.url}/_mock/clock?sandbox=checkout`, { method: "PUT", body });
      expect({ body, status }).toEqual({ body, status: 200 });
    }
    for (const query of ["report?format=junit", "requests?limit=10", "world?sandbox=checkout"])
      expect((await fetch(`${mock.url}/_mock/${query}`)).status).toBe(200);
  });
});
