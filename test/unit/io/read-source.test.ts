import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { maskSource, type ReadOptions, readSource, SourceError } from "../../../src/io/read-source.js";

const OPTIONS: ReadOptions = { maxBytes: 10_000, timeout: 30_000, expected: "give a text" };

/** Why a source is not read: without its name. */
async function problemWith(source: string, options: Partial<ReadOptions> = {}): Promise<string> {
  const error = await readSource(source, { ...OPTIONS, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SourceError);
  const { message, what, fix } = error as SourceError;
  expect(message).toBe(`${maskSource(source) || '""'}: ${what}; ${fix}.`);
  return `${what}; ${fix}`;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-source-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe("a file", () => {
  test("is read with its byte order mark", async () => {
    expect(await readSource(await file("a.txt", "\uFEFFå\n"), OPTIONS)).toBe("\uFEFFå\n");
  });

  test.each([
    { why: "no name", name: () => "", says: /^the name of the file is empty; name a file or / },
    { why: "no such file", name: () => join(folder, "none"), says: /^there is no such file; name a file or / },
    { why: "a folder", name: () => folder, says: /^this is not a file; name a file or / },
    { why: "a device without an end", name: () => "/dev/zero", says: /^this is not a file; / },
    {
      why: "too large",
      name: () => file("large", "x".repeat(10_001)),
      says: /^this is larger than 10000 bytes; give a /,
    },
    {
      why: "no text",
      name: () => file("bytes", Uint8Array.of(0xff, 0xfe)),
      says: /^this is not text in UTF-8; give a /,
    },
    { why: "another scheme", name: () => "ftp://example.com/x", says: /^this is no address that can be read; / },
    { why: "half an address", name: () => "http://me:secret@[bad", says: /^this is no address that can be read; / },
  ])("$why", async ({ name, says }) => expect(await problemWith(await name())).toMatch(says));
});

test.each([
  ["https://me:secret@example.com/a.json?key=1#x", "https://example.com/a.json"],
  ["http://me:secret@[bad", "http://[bad"],
  ["me:secret@example.com?x", "me:secret@example.com?x"],
])("%s is shown as %s", (source, masked) => expect(maskSource(source)).toBe(masked));

describe("an address", () => {
  const servers: Server[] = [];
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Starts a server and gives its address. */
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test("is read where it has moved to, with the media types that are asked for", async () => {
    const accepted: unknown[] = [];
    const address = await serve((request, response) => {
      accepted.push(request.headers.accept);
      if (request.url === "/new") response.end("text");
      else response.writeHead(302, { location: "/new" }).end();
    });
    expect(await readSource(address, { ...OPTIONS, accept: "text/plain" })).toBe("text");
    expect(accepted).toEqual(["text/plain", "text/plain"]);
  });

  test("sends its password as Basic authentication, but to no other origin", async () => {
    const seen: unknown[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end("text");
    });
    const address = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: other }).end();
    });
    expect(await readSource(address.replace("//", "//m%C3%A9:secret@"), OPTIONS)).toBe("text");
    expect(seen).toEqual([`Basic ${Buffer.from("mé:secret").toString("base64")}`, undefined]);
  });

  test("goes through the proxy of the environment", async () => {
    const asked: unknown[] = [];
    const proxy = await serve((request, response) => {
      asked.push(request.url);
      response.end("text");
    });
    vi.stubEnv("HTTP_PROXY", proxy);
    vi.stubEnv("NO_PROXY", "");
    expect(await readSource("http://waldur.example/schema", OPTIONS)).toBe("text");
    expect(asked).toEqual(["http://waldur.example/schema"]);
  });

  test.each<[string, RequestListener, Partial<ReadOptions>, RegExp]>([
    ["that is unknown", (_, response) => response.writeHead(404).end("no"), {}, /^the server answered 404; check the /],
    [
      "that breaks off",
      (_, response) => response.write("a", () => response.destroy()),
      {},
      /^the address cannot be read \(/,
    ],
    ["that resets", (request) => request.socket.destroy(), {}, /^the address cannot be read \(/],
    ["without an answer", () => {}, { timeout: 50 }, /^the server took longer than 50 ms; try again/],
    [
      "with half an answer",
      (_, response) => response.write("a"),
      { timeout: 50 },
      /^the server took longer than 50 ms/,
    ],
    [
      "without an end",
      (_, response) => {
        const more = () => {
          while (response.write("text\n".repeat(1000)));
        };
        response.on("drain", more);
        more();
      },
      { timeout: 5_000 },
      /^this is larger than 10000 bytes; give a text/,
    ],
  ])("%s", async (_, answer, options, says) => {
    const problem = await problemWith(`${(await serve(answer)).replace("//", "//me:secret@")}/x?key=hidden`, options);
    expect(problem).toMatch(says);
    expect(problem).not.toMatch(/secret|hidden/);
  });

  test("is given up when the caller says so", async () => {
    const caller = new AbortController();
    const address = await serve(() => caller.abort());
    expect(await problemWith(address, { signal: caller.signal })).toMatch(/^reading was stopped; /);
    expect(await problemWith(address, { signal: AbortSignal.abort() })).toMatch(/^reading was stopped; /);
  });

  test("at which nobody listens", async () => {
    const address = await serve(() => {});
    servers.pop()?.close();
    expect(await problemWith(address)).toMatch(/^the address cannot be read \(.*ECONNREFUSED/);
  });
});
