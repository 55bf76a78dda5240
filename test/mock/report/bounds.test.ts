import { describe, expect, test } from "vitest";
import { preview } from "../../../src/mock/report/redact.js";
import { observed, RESOURCE, RESOURCES } from "./_observed.js";

const setSlug = `${RESOURCE}set_slug/`;
const longest = (value: unknown): number => {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null ? Math.max(0, ...Object.values(value).map(longest)) : 0;
};

describe("what is remembered is bounded, whatever a client sends", () => {
  test("500 different violations are listed, of the others their number is", async () => {
    const { recorder, ask } = observed();
    for (let index = 0; index < 510; index++) await ask({ url: `${RESOURCE}?colour${index}=red` });
    await ask({ url: `${RESOURCE}?colour1=blue` }, { url: `${RESOURCE}?colour509=blue` });
    const { violations, unlisted, broken } = recorder.report();
    expect([violations.length, unlisted.violations, broken]).toEqual([500, 11, 512]);
    expect(violations[1]?.count).toBe(2);
  });

  test("long texts are cut, in the log, too", async () => {
    const { recorder, ask } = observed({ outside: "fail" });
    const long = "x".repeat(400_000);
    await ask(
      { url: `${RESOURCE}?${long}=${long}` },
      { url: `/${long}` },
      { url: setSlug, body: { slug: long } },
      { url: setSlug, body: `{"slug": ${long}` },
      { url: `${RESOURCE}set_limits/`, body: { limits: { [long]: long } } },
      { url: setSlug, body: long, headers: { "content-type": `text/${long}` } },
    );
    const { violations } = recorder.report();
    expect(violations).toHaveLength(6);
    for (const { value, message, place, path } of violations) {
      expect(longest(value)).toBeLessThanOrEqual(201);
      expect(longest([message, place, path])).toBeLessThanOrEqual(501);
    }
    expect(longest(violations)).toBeLessThan(6000); // a command with a URL, a body and headers
    expect(longest(recorder.requests())).toBeLessThanOrEqual(2049);
    expect(recorder.requests()[2]?.body).toBe(`{"slug":"${"x".repeat(2039)}…`);
  });

  test("a value is told as far as it is shown, however deep or large it is", async () => {
    const { recorder, ask } = observed();
    const deep = `${"[".repeat(1000)}${"]".repeat(1000)}`;
    const wide = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => index));
    await ask(
      { url: setSlug, body: `{"slug": ${deep}}` },
      { url: `${RESOURCE}set_paused/`, body: `{"paused": ${wide}}` },
    );
    const [first, second] = recorder.report().violations;
    expect(first?.value).toMatch(/^\[{200}…$/);
    expect(second?.value).toMatch(/^\[0,1,2,3,4,5,.{187}…$/);
  });

  test("of a value that is not shown, nothing is looked at", () => {
    let looked = 0;
    const get = (target: number[], key: string) => Reflect.get(target, key) ?? looked++;
    expect(preview(new Proxy(Array(5000).fill(undefined), { get }), 10)).toBe("[0,1,2,3,4…");
    expect(looked).toBeLessThan(10);
  });

  test("one request fills no more than its part", async () => {
    const { recorder, ask } = observed();
    const limits = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`c${index}`, "x"]));
    await ask({ url: `${RESOURCE}set_limits/`, body: { limits } });
    const { violations, unlisted, broken } = recorder.report();
    expect([violations.length, unlisted.violations, broken]).toEqual([500, 2500, 1]);
    expect(recorder.requests()[0]?.violations).toHaveLength(5);
  });

  test("names that every object has are names like any other", async () => {
    const { recorder, ask } = observed();
    await ask(
      { url: `${RESOURCE}?__proto__=1&constructor=2` },
      { url: `${RESOURCE}set_limits/`, body: '{"limits": {"__proto__": "x"}}' },
    );
    expect(recorder.report().violations.map(({ place, value }) => [place, value])).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
      ["/limits/__proto__", '"x"'],
    ]);
  });
});

describe("tokens and passwords are told to nobody", () => {
  const secret = "6b1f0c5d";

  test.each([
    { what: "the header", ask: { headers: { authorization: `Token ${secret}` }, url: `${RESOURCE}?colour=red` } },
    { what: "a query", ask: { url: `${RESOURCES}?x-auth-token=${secret}&page_size=many&password=${secret}` } },
    { what: "a field", ask: { url: setSlug, body: { slug: "", token: secret, inner: { api_key: secret } } } },
    {
      what: "a field at the place of the violation",
      ask: { url: `${RESOURCE}set_limits/`, body: { limits: { token: secret } } },
    },
    {
      what: "a body in one piece",
      ask: { url: `${RESOURCE}pull/`, body: { token: [secret], "my password": { a: secret } } },
    },
    { what: "what is no JSON", ask: { url: setSlug, body: `{"slug": "a", "token": "${secret}` } },
    {
      what: "a form",
      ask: {
        url: setSlug,
        body: `slug=a&token=${secret}`,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
    },
  ])("$what", async ({ ask: asked }) => {
    const { recorder, ask } = observed();
    await ask(asked);
    expect(recorder.report().violations).not.toEqual([]);
    expect(JSON.stringify([recorder.report(), recorder.requests()])).not.toContain(secret);
    // Without a name that says so, nobody could know.
    await ask({ url: `${RESOURCES}?page=${secret}` });
    expect(JSON.stringify(recorder.report())).toContain(secret);
  });
});
