import { describe, expect, test } from "vitest";
import { ApiError, makeApi } from "../../../src/console/api.js";
import { formatTime, jsonLines, plural, untilText } from "../../../src/console/text.js";
import type { RequestRecord } from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { mockOf, RESOURCES, USAGES } from "./_mock.js";

// A mock in the page takes the place of a server: nothing here listens.

describe("the console's access to the mock", () => {
  test("reaches everything through the fetch that it is given", async () => {
    const mock = await mockOf();
    const api = makeApi(mock, undefined);
    expect(await api.clock()).toEqual(mock.control.clock());
    expect(await api.setClock({ advance: "1h" })).toEqual(mock.control.clock());
    expect(await api.users()).toEqual(mock.control.users());
    expect((await api.visible("staff")).status).toBe(200);
    // Tables of later releases are left out where they are empty.
    expect(mock.control.world()).toMatchObject(await api.world());
    expect(await api.setFaults({ latency: 1 })).toEqual(await api.faults());
    const order = { method: "POST", url: `${RESOURCES}${id("forecast")}/terminate/`, token: "staff", sandbox: null };
    expect(await api.send({ ...order, headers: { "content-type": "application/json" }, body: "{}" })).toBe(200);
    const [{ uuid = "" } = {}] = await api.orders();
    expect((await api.approveOrder(uuid, "staff")).state).toBe("executing");
    expect((await api.failOrder(uuid, "full")).state).toBe("erred");
    await expect(api.rejectOrder(uuid)).rejects.toThrow(ApiError);
    expect((await api.requests(5)).map(({ number }) => number)).toEqual([1]);
    expect(await api.request(1)).toEqual(mock.control.request(1));
    expect((await api.report()).requests).toBe(1);
    expect(await api.junit()).toMatch(/^<\?xml/);
    await api.clearReport();
    await api.reset();
    expect([await api.orders(), await api.requests(5)]).toEqual([[], []]);
  });

  test("concerns the chosen sandbox, and sends as a caller in the one of a request", async () => {
    const mock = await mockOf();
    const api = makeApi(mock, "one");
    await api.setClock({ advance: "1d" });
    expect([(await api.sandboxes()).map(({ name }) => name), mock.control.clock("one")]).toEqual([
      ["one"],
      await api.clock(),
    ]);
    expect(mock.control.clock()).not.toEqual(await api.clock());
    const request = { method: "GET", url: USAGES, headers: {}, body: null };
    await api.send({ ...request, token: "staff", sandbox: "two" });
    await api.send({ ...request, token: null, sandbox: null });
    expect(mock.control.requests()).toMatchObject([
      { sandbox: "two", status: 200 },
      { caller: null, status: 401 },
    ]);
  });

  test("says what the mock says, with the first issues of a world", async () => {
    const api = makeApi(await mockOf(), undefined);
    const rows = JSON.stringify({ users: Array.from({ length: 7 }, () => ({ username: 5 })) });
    const error = await api.loadWorld(rows).catch((caught: ApiError) => caught);
    expect(error).toMatchObject({ status: 400 });
    expect(String(error).split("\n")).toHaveLength(7);
    const unreachable = makeApi(() => Promise.reject(new TypeError("fetch failed")), undefined);
    await expect(unreachable.clock()).rejects.toMatchObject({ status: 0 });
  });

  test("listens until it is told to stop", async () => {
    const mock = await mockOf();
    const seen: (RequestRecord | string)[] = [];
    let heard = () => {};
    const next = () => new Promise<void>((done) => (heard = done));
    const note = (what: RequestRecord | string) => {
      seen.push(what);
      heard();
    };
    const opened = next();
    const stop = makeApi(mock, undefined).listen({
      opened: () => note("opened"),
      request: note,
      cleared: () => note("cleared"),
      broken: () => note("broken"),
      refused: () => note("refused"),
    });
    await opened;
    const requested = next();
    await mock(USAGES);
    await requested;
    const cleared = next();
    mock.control.clearReport();
    await cleared;
    stop();
    await mock(USAGES);
    expect(seen).toEqual(["opened", expect.objectContaining({ number: 1, status: 401 }), "cleared"]);
  });
});

test("the console gives up where there are no events, and says why", async () => {
  const api = makeApi(await mockOf({ record: false }), undefined);
  const never = () => expect.unreachable();
  const error = await new Promise<ApiError>((refused) => {
    api.listen({ opened: never, request: never, cleared: never, broken: never, refused });
  });
  expect([error.status, error.message]).toEqual([409, "This mock keeps no report; start it with `record`."]);
});

describe("what the console writes", () => {
  test("JSON in lines that know their pointers", () => {
    expect(jsonLines('{"a/b":[1,{}],"c":"x"}')).toEqual([
      { text: "{", pointer: "" },
      { text: '  "a/b": [', pointer: "/a~1b" },
      { text: "    1,", pointer: "/a~1b/0" },
      { text: "    {}", pointer: "/a~1b/1" },
      { text: "  ],", pointer: undefined },
      { text: '  "c": "x"', pointer: "/c" },
      { text: "}", pointer: undefined },
    ]);
    const text = JSON.stringify({ a: [{ b: null }], c: {} }, null, 2);
    expect(
      jsonLines(text)
        .map((line) => line.text)
        .join("\n"),
    ).toBe(text);
    expect(jsonLines("no JSON\nat all").map((line) => line.text)).toEqual(["no JSON", "at all"]);
  });

  test("times and numbers", () => {
    const now = "2025-11-21T09:30:00+00:00";
    expect(formatTime("2025-11-21T11:30:00+02:00")).toBe("2025-11-21 09:30");
    expect(untilText(now, "2025-11-21T09:30:01+00:00")).toBe("in 1 second");
    expect(untilText(now, "2025-11-22T08:30:00+00:00")).toBe("in 23 hours");
    expect(untilText(now, "2025-11-30T09:30:00+00:00")).toBe("in 9 days");
    expect(untilText(now, now)).toBe("now");
    expect([plural(1, "request"), plural(1200, "entry", "entries")]).toEqual(["1 request", "1,200 entries"]);
  });
});
