import { mkdtempSync, readdirSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readWorldFile } from "../../../src/mock/node/read-world-file.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { finish, printed, start } from "../../helpers/run.js";

const RESOURCE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the saved file says of the resource; the whole file has to be a good world. */
function saved(path: string): string | undefined {
  const { resources } = loadWorld(readWorldFile(path), { seed: 1, now: 0 });
  return resources.find(({ uuid }) => RESOURCE.includes(uuid))?.description;
}

describe("a mock of the command line that is killed while it saves", () => {
  // While it writes the new file, and when that has taken the place of the old one.
  test.each([2, 6])("leaves the old file or the new one, killed at sign %i of life in the folder", async (signs) => {
    const path = join(folder, "world.json");
    const child = start("src/cli.ts", ["mock", "--port", "0", "--scale", "8", "--save", path, "--quiet"]);
    const finished = finish(child);
    const [url] = await printed(child, /http:\/\/[\d.]+:\d+/);
    const put = async (description: string) => {
      const headers = { authorization: "Token staff", "content-type": "application/json" };
      const body = JSON.stringify({ description });
      expect((await fetch(url + RESOURCE, { method: "PATCH", headers, body })).status).toBe(200);
    };
    const save = () => fetch(`${url}/_mock/save`, { method: "POST" });
    await put("old");
    expect((await save()).status).toBe(200);
    expect(saved(path)).toBe("old");
    await put("new");
    let seen = 0;
    const watcher = watch(folder, () => {
      if (++seen >= signs) child.kill("SIGKILL");
    });
    // It may be killed before it can answer.
    const answered = await save().then(
      ({ status }) => status,
      () => 0,
    );
    // With so few signs that it went on living.
    child.kill("SIGKILL");
    await finished;
    watcher.close();
    expect(child.signalCode).toBe("SIGKILL");
    expect(answered === 200 ? ["new"] : ["old", "new"]).toContain(saved(path));
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp")).length).toBeLessThanOrEqual(1);
  });
});
