import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diff } from "../../../src/diff/index.js";
import { DiffError } from "../../../src/errors.js";
import { parseDocument } from "../../../src/io/parse-document.js";
import { downgrade } from "./_downgrade.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-reading-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A bomb: nine levels, each nine times the one before. */
const BOMB = ["openapi: 3.0.3", "a0: &a0 [x,x,x,x,x,x,x,x,x]"]
  .concat(
    Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(",")}]`),
  )
  .join("\n");
const PATHS = `paths: {/api/kettles/: {get: {responses: {"200": {description: x}}}}}`;

const wrong: [string, string | Uint8Array, RegExp][] = [
  ["nothing", "", /: this is empty; /],
  ["blanks", " \n\t\n", /: this is empty; /],
  ["bytes", Uint8Array.from([0x1f, 0x8b, 0x08, 0xff, 0xfe]), /: this is not text in UTF-8; /],
  ["HTML", "<!doctype html><p>Sign in</p>", /: this is HTML or XML; /],
  ["a word", "hello", /holds no object at the top/],
  ["a list", "- openapi", /holds no object at the top/],
  ["null", "null", /holds no object at the top/],
  ["an empty object", "{}", /has no key "openapi"/],
  ["AsyncAPI", "asyncapi: 3.0.0", /has no key "openapi"/],
  ["OpenAPI 2", 'swagger: "2.0"\npaths: {}', /: this is OpenAPI 2.0, and only 3.x can be compared/],
  ["OpenAPI 4", "openapi: 4.0.0", /: this says OpenAPI "4.0.0", and only 3.x/],
  ["a version that is none", "openapi: {major: 3}", /: this says OpenAPI \{"major":3\}, and/],
  ["no paths", "openapi: 3.0.3", /has no operation/],
  ["paths that are none", "openapi: 3.0.3\npaths: [1, 2]", /has no operation/],
  ["another API", `openapi: 3.0.3\n${PATHS}`, /has none of the operations of the contract/],
  ["broken YAML", "openapi: 3.0.3\npaths: {a: [}", /, line 2: this is neither JSON nor YAML: /],
  ["broken JSON", '{"openapi": "3.0.3", "paths": {', /this is neither JSON nor YAML: /],
  ["a key twice, in YAML", "openapi: 3.0.3\nopenapi: 3.0.3", /, line 2: .*duplicated mapping key/],
  ["a key twice, in JSON", '{"openapi": "3.0.3", "a:b": 1, "paths": {"x": "\\":", "x": 2}}', /the same key twice/],
  ["a YAML bomb", BOMB, /holds more than 2000000 values/],
  ["an alias of itself", "openapi: 3.0.3\npaths: &a\n  b: *a", /refers to itself|unidentified alias/],
  ["deep JSON", `{"openapi":${"[".repeat(90_000)}${"]".repeat(90_000)}}`, /nests deeper than 200 levels/],
  ["deep YAML", `openapi: ${"[".repeat(90_000)}${"]".repeat(90_000)}`, /nesting exceeded maxDepth|nests deeper/],
  ["a date as a version", "openapi: 2020-01-01", /: this says OpenAPI "2020-01-01"/],
];

describe("what cannot be compared is one sentence", () => {
  test.each(wrong)("%s", async (name, contents, message) => {
    const schema = join(folder, `${name}.yaml`);
    await writeFile(schema, contents);
    await refused({ schema }, message);
    // A wrong older release is no better.
    const good = join(folder, "good.json");
    await writeFile(good, JSON.stringify(downgrade()));
    await refused({ schema: good, base: schema }, message);
  });

  test("a file that is not there", () => refused({ schema: join(folder, "none.yaml") }, /there is no such file/));
  test("no name", () => refused({ schema: "" }, /file is empty; name a file/));
  test.each(["http://[bad", "ftp://example.com/x", "https:/x"])("an address that is none: %s", (schema) =>
    refused({ schema }, /: this is no address that can be read; /),
  );
  test("a folder", async () => {
    await mkdir(join(folder, "schemas"));
    await refused({ schema: join(folder, "schemas") }, /this is not a file/);
  });
  test("a device without an end", () => refused({ schema: "/dev/zero" }, /this is not a file/));
  test("too much", async () => {
    const schema = join(folder, "large.yaml");
    await writeFile(schema, `openapi: 3.0.3\n${PATHS}\nx-filler: ${"x".repeat(2 * 1024 * 1024)}`);
    await refused({ schema, maxBytes: 1024 * 1024 }, /this is larger than 1 MiB/);
  });
  test("Redocly's rule: a YAML 1.1 word is a text", () => {
    expect(parseDocument("openapi: 3.0.3\nvalue: no\ndate: 2020-01-01", "x")).toMatchObject({
      value: "no",
      date: "2020-01-01",
    });
  });
});

async function refused(options: Parameters<typeof diff>[0], message: RegExp): Promise<void> {
  const error = await diff(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DiffError);
  const text = (error as DiffError).message;
  expect(text).toMatch(message);
  expect(text).not.toMatch(/\n/);
  expect(text.length).toBeLessThan(400);
}

describe("an address", () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const good = JSON.stringify(downgrade());
    server = createServer((request, response) => {
      if (request.url?.startsWith("/good")) response.end(good);
      else if (request.url === "/moved") response.writeHead(302, { location: "/good" }).end();
      else if (request.url === "/endless")
        setImmediate(function send() {
          if (response.destroyed) return;
          response.write("x: 1\n".repeat(10_000), () => setImmediate(send));
        });
      else if (request.url === "/silent") response.writeHead(200).flushHeaders();
      else if (request.url === "/reset") request.socket.destroy();
      else response.writeHead(404).end("<html>");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each(["/good?key=secret", "/moved"])("is read: %s", async (path) => {
    const { schema } = await diff({ schema: address + path });
    expect(schema).toMatchObject({ source: address + path.replace(/\?.*/, ""), version: "7.8.8", openapi: "3.0.3" });
  });

  test.each([
    ["/none", {}, /: the server answered 404; /],
    ["/endless", { maxBytes: 100_000 }, /: this is larger than 100000 bytes/],
    ["/silent", { timeout: 300 }, /: the server took longer than 300 ms; /],
    ["/reset", {}, /: the address cannot be read \(/],
  ])("that gives no schema is one sentence: %s", (path, options, message) =>
    refused({ schema: address + path, ...options }, message),
  );

  test("its password is not repeated", async () => {
    const withPassword = `${address.replace("http://", "http://user:secret@")}/none`;
    const error = await diff({ schema: withPassword }).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain("secret");
  });
});
