import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MockStartError, startMock } from "../../src/mock/index.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bundle-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("startMock", () => {
  test("listens on a free port of this machine, and not after it was closed", async () => {
    const mock = await startMock({ port: 0 });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${mock.url}/api/marketplace-component-usages/`)).status).toBe(401);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
  });

  test("writes an IPv6 address the way a URL needs it", async () => {
    const mock = await startMock({ port: 0, host: "::1" });
    expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${mock.url}/api/marketplace-component-usages/`)).status).toBe(401);
    await mock.close();
  });

  test.each([
    { file: "broken.json", text: "{", says: /broken\.json is not JSON; run npm run generate/ },
    { file: "other.json", text: "[]", says: /other\.json is not an OpenAPI document; run npm run generate/ },
    { file: "gone.json", text: undefined, says: /cannot be read at .*gone\.json; run npm run generate/ },
  ])("refuses the bundle $file", async ({ file, text, says }) => {
    const bundle = join(directory, file);
    if (text !== undefined) await writeFile(bundle, text);
    const failure = startMock({ port: 0, bundle });
    await expect(failure).rejects.toThrow(MockStartError);
    await expect(failure).rejects.toThrow(says);
  });

  test("refuses an address that is not this machine's", async () => {
    await expect(startMock({ port: 0, host: "no-such-host.invalid" })).rejects.toThrow(
      "no-such-host.invalid is not an address of this machine; choose another with --host.",
    );
  });
});
