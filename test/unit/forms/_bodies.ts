import { type Bundle, type Json, type Operation, resolve, type Schema } from "../../../scripts/bundle.js";

/** Wrong and right values of every kind that a field of a form may meet. */
const VALUES: readonly unknown[] = [
  ...[null, "", "   ", "x", " x ", "x\0", "x".repeat(60), "x".repeat(101), "é😀".repeat(100), "x".repeat(5000)],
  ...[true, false, "yes", 0, 1, 5, -1, 1.5, 12.345, 1e21, 1e-9, 2 ** 31, -(2 ** 31) - 1],
  ...[
    "1",
    "-1",
    "1.50",
    "1.234",
    "1e3",
    ".",
    "-",
    "1.",
    ".5",
    "+1",
    "007",
    "9".repeat(19),
    "9".repeat(21),
    "0".repeat(30),
  ],
  ...["2025-11-21", "2025-02-30", "2024-02-29", "2025-13-01", "25-01-01", "2025-1-5", "0000-01-01"],
  ...[
    "2099-11-21T09:30:00Z",
    "2025-11-21T09:30:00+02:00",
    "2025-11-21T25:00:00Z",
    "2025-11-21 09:30",
    "2025-11-21T09:30:00",
  ],
  ...["2025-11-21T09:30:60Z", "2025-11-21T09:30:00.123456Z", "2025-02-30T09:30:00Z", "2025-11-21T09:30:00+25:00"],
  ...[
    "b9005020ea014056801f86ab919a8aef",
    "b9005020-ea01-4056-801f-86ab919a8aef",
    "b9005020ea014056801f86ab919a8ae",
    "{b9005020ea014056801f86ab919a8aef}",
  ],
  ...[
    "https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
    "/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
  ],
  ...[
    "https://api.example.com/api/customers/nobody/",
    "https://api.example.com/api/customers/",
    "https://api.example.com/",
  ],
  ...[
    "https://api.example.com/api/projects/4ee5f5975e034a2eb2f8a56eaefb0f45/",
    "https://api.example.com/api/projects/nobody/",
  ],
  ...[
    "https://api.example.com/api/projects/4ee5f5975e034a2eb2f8a56eaefb0f45/?a=1",
    "ftp://api.example.com/api/customers/x/",
  ],
  ...[
    "https://api.example.com/api/projects/4ee5f5975e034a2eb2f8a56eaefb0f45/stats/",
    "https://exa mple.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
  ],
  ...["https://api.example.com/api/marketplace-offering-users/4ee5f5975e034a2eb2f8a56eaefb0f45/"],
  ...[
    "notify_organization_owners",
    "notify_organization_owners,x",
    "notify_organization_owners, request_pausing",
    "request_pausing,",
  ],
  ...[[], ["x"], [null], [{}], {}, { x: 1 }, { x: null }, { x: "it's\n" }, { url: true }, { url: "" }, { url: null }],
  ...[{ notify_external_user: "a@example.com" }, { notify_external_user: 1 }, { action: "destroy" }, { action: 1 }],
];

/** A wrong body, and what was done to a right one. */
export interface Attempt {
  what: string;
  body: unknown;
}

/** Right bodies of an operation, with each value that its schema knows left out or replaced by another. */
export function* attempts(bundle: Bundle, { request }: Operation): Generator<Attempt> {
  const [media] = request?.media ?? [];
  if (!media) return;
  for (const [name, body] of Object.entries(media.examples)) yield { what: name, body };
  for (const body of [null, [], "x", 5, {}]) yield { what: `the whole is ${JSON.stringify(body)}`, body };
  // Together the examples have more properties than each alone.
  const seed = Object.assign({}, ...Object.values(media.examples).reverse()) as Json;
  for (const path of pathsIn(bundle, media.schema, seed)) {
    yield { what: `${path.join(".")} left out`, body: replaced(seed, path, undefined) };
    for (const value of VALUES)
      yield { what: `${path.join(".")}: ${JSON.stringify(value)?.slice(0, 100)}`, body: replaced(seed, path, value) };
  }
}

/** Paths of the properties that a schema declares, and of the first items of lists. */
function* pathsIn(
  bundle: Bundle,
  reference: Schema,
  value: unknown,
  path: (string | number)[] = [],
): Generator<(string | number)[]> {
  const schema = resolve(bundle, reference) as Schema;
  if (path.length > 0) yield path;
  const at = (key: string | number) => (value as Record<string | number, unknown> | undefined)?.[key];
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* pathsIn(bundle, property, at(name), [...path, name]);
  if (schema.items && at(0) !== undefined) yield* pathsIn(bundle, schema.items as Schema, at(0), [...path, 0]);
  if (typeof schema.additionalProperties === "object") {
    const [key] = Object.keys((value as object | undefined) ?? {});
    if (key !== undefined) yield* pathsIn(bundle, schema.additionalProperties as Schema, at(key), [...path, key]);
  }
}

/** A copy with another value at a path; undefined leaves it out. */
function replaced(whole: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return Array.isArray(copy) ? copy.filter((_, index) => index in copy) : copy;
}
