import fc from "fast-check";
import { operationTable } from "../../../generated/operations.js";
import { Asked } from "./_requests.js";
import { row } from "./_rows.js";
import { NASTY } from "./_schemas.js";
import { CALLERS, LIMIT } from "./_world.js";

// Requests that nobody would write.

const PATHS = Object.values(operationTable).map(({ path }) => path);
const TOKEN = fc.stringMatching(/^[A-Za-z0-9!#$&*.^_`|~+-]{1,12}$/);
/** What `fetch` sends; some methods it refuses to. */
const method = fc.oneof(
  fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"),
  TOKEN.filter((name) => !/^(connect|trace|track)$/i.test(name)),
);

const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("%", "%00", "%c3%28", "..", "//", "\\", "@", ":", "{uuid}"),
);
const known = fc
  .tuple(fc.constantFrom(...PATHS), fc.oneof(row("resources"), wild.map(escaped)))
  .map(([path, uuid]) => path.replace(/\{\w+\}/g, uuid));
/** A path of the contract with something cut off or put in, or any text. */
const path = fc.oneof(
  { weight: 3, arbitrary: known },
  {
    weight: 2,
    arbitrary: fc
      .tuple(known, fc.nat(80), wild)
      .map(([text, at, more]) => text.slice(0, at + 1) + escaped(more) + text.slice(at + 1)),
  },
  { weight: 1, arbitrary: known.map((text) => text.slice(0, -1)) },
  { weight: 1, arbitrary: wild.map((text) => `/${escaped(text)}`) },
);
const query = fc
  .array(
    fc.tuple(
      fc.oneof(
        wild,
        fc.constantFrom(
          "field",
          "o",
          "page",
          "page_size",
          "state",
          "query",
          "offering_uuid",
          "customer",
          "created",
          "billing_period",
          "component_count",
        ),
      ),
      fc.oneof(wild, row("users")),
    ),
    { maxLength: 4 },
  )
  .map((pairs) =>
    pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join("&")}`,
  );

/** Half of what is odd is sent as it is, as a careless client does. */
function escaped(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "?");
  return text.length % 2 === 0 ? encodeURIComponent(whole) : whole.replace(/[?#]/g, "");
}

const headerValue = fc.stringMatching(/^[\x21-\x7e\xa1-\xff][\x20-\x7e\xa1-\xff]{0,30}$/).map((text) => text.trim());
const headers = fc
  .tuple(
    fc.constantFrom(
      ...CALLERS.map((name) => `Token ${name}`),
      "Token",
      "Token a b",
      "Bearer x",
      "token staff",
      "Basic eA==",
    ),
    fc.dictionary(
      fc.oneof(
        TOKEN,
        fc.constantFrom(
          "accept",
          "content-type",
          "prefer",
          "x-impersonated-user-uuid",
          "cookie",
          "if-none-match",
          "range",
          "x-http-method-override",
          "transfer-encoding",
        ),
      ),
      fc.oneof(headerValue, row("users")),
      { maxKeys: 3, noNullPrototype: true },
    ),
  )
  // Prefer asks for an example without the world, and a malformed Host gets a page of HTML; other tests look at both.
  .map(([authorization, more]) => ({ authorization, ...more }));

const body = fc.oneof(
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 60 }),
  NASTY.map((value) => JSON.stringify(value)),
  fc.tuple(fc.json(), fc.nat(40), wild).map(([text, at, more]) => text.slice(0, at) + more + text.slice(at + 1)),
  fc.constantFrom(
    "--x\r\n",
    '--x\r\nContent-Disposition: form-data; name="slug"\r\n\r\na\r\n--x--',
    "a=1&usages[0]type=cpu&usages[0]amount=%",
    "[".repeat(9000),
    "\ufeff{}",
  ),
  fc.constant("x".repeat(LIMIT + 1)),
);

/** Any request at all. */
export const noise: fc.Arbitrary<Asked> = fc
  .tuple(
    method,
    path,
    query,
    headers,
    body,
    fc.constantFrom(
      "application/json",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      undefined,
    ),
  )
  .map(([how, at, more, sent, written, type]) => {
    const bare = /^(get|head)$/i.test(how);
    return new Asked(
      how,
      at + more,
      { ...(type && !bare && { "content-type": type }), ...sent },
      bare ? undefined : written,
    );
  });
