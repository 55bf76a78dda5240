import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { reportFormats } from "../../../src/verify/index.js";
import { type Served, serve } from "../../contract/_serve.js";
import { type Row, rightServer, rows, type Send } from "../../contract/verify/_mutate.js";
import { finish, run, start } from "../../helpers/run.js";
import { readXml } from "../../mock/report/_xml.js";
import { CLI, endAfterTest } from "./_cli.js";

const LIST = "marketplace_component_usages_list";
/** One operation is enough to see the command at work. */
const FEW = ["--operation", "marketplace_provider_resources_count"];

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-verify-"));
  mock = await startMock({ port: 0 });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

const servers: Served[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
/** Serves for one test. */
async function served(send: Send): Promise<string> {
  const server = await serve(send);
  servers.push(server);
  return server.url;
}

const verify = (...args: string[]) => run(CLI, ["verify", ...args], folder);

describe("the exit code", () => {
  test("is 0 when the contract is kept, and standard error is empty", async () => {
    const { code, stdout, stderr } = await verify(mock.url, "--token", "staff", ...FEW);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^${mock.url} .* the contract\\.\nContract .* requests in .*\n`));
  });

  test("is 1 when it is broken, and every report says so, without the token", async () => {
    const token = "staff";
    vi.stubEnv("WALDUR_TOKEN", `Token ${token}`);
    const faulty = rows(LIST, ({ usage, ...row }: Row) => row)(await rightServer());
    const tokens = new Set<string | null>();
    const url = await served((request) => {
      tokens.add(request.headers.get("authorization"));
      return faulty(request);
    });
    const files = reportFormats.map((format) => `--output=${format}=report.${format}`);
    const { code, stdout, stderr } = await verify(url, "--operation", LIST, "--format", "json", ...files);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(tokens).toContain("Token staff");
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ outcome: "broken", findings: [{ rule: "body-required", operations: [LIST] }] });
    const written = await Promise.all(
      reportFormats.map((format) => readFile(join(folder, `report.${format}`), "utf8")),
    );
    const [text, json, junit, sarif, github, markdown] = written;
    expect(JSON.parse(json ?? "")).toEqual(result);
    expect(readXml(junit ?? "").attributes).toMatchObject({ failures: "1" });
    expect(JSON.parse(sarif ?? "").runs[0].results).toHaveLength(1);
    expect(text).toMatch(/ the contract: 1 \w+ at 1 operation\./);
    expect(github).toMatch(/^::error title=Contract%3A body-required::/);
    expect(markdown).toMatch(/^## Contract verification\n/);
    for (const each of written) expect(each).not.toContain(`Token ${token}`);
  });

  test("is 2 when not all was asked, and what was is told", async () => {
    const { code, stdout } = await verify(mock.url, "--token", "staff", "--max-requests", "5");
    expect(code).toBe(2);
    expect(stdout).toContain(
      `${mock.url} could not be verified to the end: 5 requests were sent, and no more are allowed.\n`,
    );
  });

  test("is told in colour if that is wanted, with all findings if they are, and SARIF names the workflow", async () => {
    vi.stubEnv("FORCE_COLOR", "1");
    vi.stubEnv("GITHUB_REPOSITORY", "o/r");
    vi.stubEnv("GITHUB_WORKFLOW_REF", "o/r/.github/workflows/ci.yml@refs/heads/main");
    const faulty = rows(LIST, ({ usage, type, ...row }: Row) => row)(await rightServer());
    const url = await served(faulty);
    const asked = [url, "--operation", LIST, "--token", "staff"];
    const { stdout } = await verify(...asked, "--output", "text=plain.txt", "--output", "sarif=all.sarif");
    expect(stdout).toContain("\u001b[31m");
    const plain = await readFile(join(folder, "plain.txt"), "utf8");
    expect(stripVTControlCharacters(stdout)).toBe(plain);
    expect(plain).toContain("and 1 more finding; --all lists them");
    const { runs } = JSON.parse(await readFile(join(folder, "all.sarif"), "utf8"));
    expect(runs[0].results).toHaveLength(2);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(".github/workflows/ci.yml");
    vi.stubEnv("FORCE_COLOR", undefined);
    const all = await verify(...asked, "--all");
    expect(all.stdout).not.toContain("more finding");
    expect(all.stdout).not.toContain("\u001b");
  });

  test("is 2 when the caller sees nothing, unless that is allowed", async () => {
    const how = [mock.url, "--token", "outsider", ...FEW];
    const { code, stdout } = await verify(...how);
    expect(code).toBe(2);
    expect(stdout).toContain("the caller sees no resources");
    expect(await verify(...how, "--allow-empty")).toMatchObject({ code: 0 });
  });

  test("is 2 when a report could not be written, and nothing is asked", async () => {
    const { code, stdout, stderr } = await verify(
      ...[mock.url, "--token", "staff", ...FEW],
      ...["--output", "json=no/such/folder/a.json", "--output", "text=kept.txt"],
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      "The report cannot be saved to no/such/folder/a.json: there is no such folder; make it, or choose another path.\n",
    );
    expect(stdout).toBe("");
  });
});

describe("a check that cannot run gets one error and exit code 2", () => {
  test.each([
    { args: ["https://waldur.example.com", "--token", "staff", "--workflows"], says: /--allow-writes/ },
    {
      args: ["https://waldur.example.com", "--token", "Token", "0123456789abcdef"],
      says: /^(?!.*0123456789).*--token/,
    },
    { args: ["waldur", "--token", "staff"], says: /"waldur"/ },
    { args: ["http://127.0.0.1:1"], says: /token/ },
  ])("$args", async ({ args, says }) => {
    vi.stubEnv("WALDUR_TOKEN", undefined);
    const { code, stdout, stderr } = await verify(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr).toMatch(says);
  });

  test("a token that is refused, from the environment", async () => {
    vi.stubEnv("WALDUR_TOKEN", "nobody");
    expect(await verify(mock.url)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${mock.url} refuses the token (Invalid token.); give another one.\n`,
    });
  });
});

test("Ctrl+C ends it, and what was found until then is told", async () => {
  const right = await rightServer();
  let asked = 0;
  const url = await served((request) => {
    if (++asked === 30) child.kill("SIGINT");
    return right(request);
  });
  const file = join(folder, "ended.xml");
  const child = start(CLI, ["verify", url, "--token", "staff", "--output", `junit=${file}`]);
  endAfterTest(child);
  const { code, stdout } = await finish(child);
  expect(code).toBe(2);
  expect(stdout).toMatch(/could not be verified to the end: it was ended from outside\.\n.*, \d\d requests in /);
  expect(readXml(await readFile(file, "utf8")).attributes).toMatchObject({ errors: "1" });
});

describe("workflows", () => {
  const how = [...FEW, "--token", "staff", "--allow-writes", "--workflows"];

  test("that lack an input are told, and break nothing", async () => {
    const { code, stdout } = await verify(mock.url, ...how, "--input", "type=cpu");
    expect(code).toBe(0);
    expect(stdout).toContain("Workflows:\n");
    expect(stdout).toContain("\n  usage-of-users: skipped; it needs resource, username\n");
  });

  test("that a server breaks make it fail", async () => {
    const right = await rightServer();
    // Nothing that the other checks ask for.
    const url = await served(async (request) => {
      const response = await right(request.clone());
      return request.url.includes("set_user_usage") ? new Response("{}", { status: 500 }) : response;
    });
    const { code, stdout } = await verify(
      ...[url, ...how, "--resource", "b9005020ea014056801f86ab919a8aef"],
      ...["--input", "type=cpu", "--input", "username=mari.kask"],
    );
    expect(stdout).toMatch(/\n {2}usage-of-users: failed; step \w+: .* failed/);
    expect(code).toBe(1);
    expect(existsSync(join(folder, "report.json"))).toBe(true);
  });
});
