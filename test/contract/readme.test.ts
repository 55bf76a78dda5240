import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/start.js";
import { root } from "../helpers/contract.js";
import { finish, startFile } from "../helpers/run.js";

const readme = await readFile(`${root}README.md`, "utf8");
const manifest = JSON.parse(await readFile(`${root}package.json`, "utf8"));
const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({ index, code }));
const curls = [...readme.matchAll(/^(?:\$ )?curl (.*?)'?(http:\/\/127\.0\.0\.1:4010[^'\s]*)'?\n(?=(.*))/gm)].map(
  ([, flags = "", url = "", next = ""]) => ({ flags, url, next }),
);

/** Entry points of the package in this repository, by what users import. */
const ENTRIES: Record<string, string> = {
  "waldur-marketplace-contract": "src/index.ts",
  "waldur-marketplace-contract/mock": "src/mock/index.ts",
  "waldur-marketplace-contract/validate": "src/validate/index.ts",
};

let mock: Mock;
let directory: string;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  directory = await mkdtemp(join(tmpdir(), "readme-"));
});
afterAll(async () => {
  await mock.close();
  await rm(directory, { recursive: true });
});

/** What a value says, however it is laid out. */
const compact = (text: string) => text.replace(/\s+/g, "").replaceAll("'", '"');
const here = (text: string) => text.replaceAll("http://127.0.0.1:4010", mock.url);

describe("README", () => {
  test.each(snippets)("snippet $index runs, and prints what its comments say", async ({ index, code }) => {
    const file = join(directory, `${index}.mts`);
    const runnable = here(code).replace(/from "(waldur[^"]*)"/g, (_, name: string) => {
      return `from ${JSON.stringify(pathToFileURL(`${root}${ENTRIES[name]}`))}`;
    });
    await writeFile(file, runnable);
    const { code: exit, stdout, stderr } = await finish(startFile(file));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, comment = ""]) => comment);
    const printed = compact(stdout);
    for (const text of promised) expect(printed).toContain(compact(text.replace(/^"(.*)"$/, "$1")));
  });

  test.each(curls)("curl $flags $url", async ({ flags, url, next }) => {
    const headers = Object.fromEntries(
      [...flags.matchAll(/-H '(.*?): (.*?)'/g)].map(([, name, value]) => [name, value]),
    );
    const response = await fetch(here(url), { headers });
    const body = await response.text();
    const wanted = headers.Prefer?.match(/code=(\d+)/)?.[1] ?? (headers.Authorization ? 200 : 401);
    expect(response.status).toBe(Number(wanted));
    if (headers.Prefer === "example=PolicyListEmpty") expect(body).toBe("[]");
    if (next.startsWith("[{") || next.startsWith("{")) {
      for (const pair of next.match(/"\w+":("[^"]*"|[\d.]+)/g) ?? []) expect(body).toContain(pair);
    }
  });

  test("names commands that exist", () => {
    expect(curls.length).toBe(4);
    expect(snippets.length).toBe(9);
    for (const [, name = ""] of readme.matchAll(/npm run ([\w:]+)/g)) expect(manifest.scripts).toHaveProperty(name);
    const versions = [...readme.matchAll(/(@stoplight\/[\w-]+)@(\d+\.\d+\.\d+)/g)];
    expect(versions.length).toBe(2);
    for (const [, name = "", version] of versions) expect(manifest.devDependencies[name]).toBe(version);
  });
});
