import fc from "fast-check";
import { operationTable } from "../../../generated/operations.js";
import { baseContract, type Json, type OperationId } from "../../../src/contract/contract.js";
import { row } from "./_rows.js";
import { NASTY, spoilt, valuesFor } from "./_schemas.js";
import { CALLERS } from "./_world.js";

// Requests, as they are told in a counterexample.

/** A request before rows are put into it. */
export class Asked {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly headers: Readonly<Record<string, string>>,
    readonly body?: string | Uint8Array,
  ) {}

  [fc.toStringMethod](): string {
    const body =
      typeof this.body === "string" ? this.body : this.body && `bytes ${Buffer.from(this.body).toString("hex")}`;
    const told = body && body.length > 500 ? `${body.slice(0, 500)}… (${body.length})` : body;
    return [this.method, this.path, JSON.stringify(this.headers), told].filter(Boolean).join(" ");
  }
}

const OPERATIONS = Object.keys(operationTable) as OperationId[];

/** Tables whose rows the `{uuid}` of a path names. */
const TABLES: readonly (readonly [collection: string, kind: Parameters<typeof row>[0]])[] = [
  ["component-usages", "usages"],
  ["policies", "policies"],
  ["provider-resources", "resources"],
];

const caller = fc.oneof(
  { weight: 16, arbitrary: fc.constant("staff") },
  { weight: 6, arbitrary: fc.constantFrom(...CALLERS) },
  { weight: 1, arbitrary: fc.constantFrom("nobody", "a b", "", "<users 2>") },
);

const headers = (hasBody: boolean) =>
  fc
    .record(
      {
        accept: fc.constantFrom("application/json", "*/*", "text/plain", "text/html;q=0.9, */*", "image/png", ""),
        "content-type": fc.constantFrom(
          ...["application/json", "application/json; charset=utf-8", "text/plain", "application/x-www-form-urlencoded"],
          ...["multipart/form-data; boundary=x", "multipart/form-data", "", "nothing"],
        ),
        "x-impersonated-user-uuid": row("users"),
        prefer: fc.constantFrom("return=minimal", "wait=1", ""),
        "access-control-request-method": fc.constant("POST"),
        origin: fc.constant("https://portal.example.com"),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    .map((rare) => ({ ...(hasBody && { "content-type": "application/json" }), ...rare }));

/** Most requests have usual headers. */
function usualHeaders(hasBody: boolean, rare: boolean): fc.Arbitrary<Record<string, string>> {
  const usual = fc.constant(hasBody ? { "content-type": "application/json" } : {});
  const more = rare ? fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: headers(hasBody) }) : usual;
  return fc.tuple(caller, more).map(([token, others]) => ({ authorization: `Token ${token}`, ...others }));
}

function pathOf(id: OperationId, spoil: boolean): fc.Arbitrary<string> {
  const { path } = baseContract.operation(id);
  const table = TABLES.find(([collection]) => path.includes(collection))?.[1] ?? "resources";
  const other = fc.constantFrom(
    "x",
    "actions",
    "set_usage",
    "%",
    "%2F",
    "é",
    "{}",
    "0".repeat(32),
    "A".repeat(32),
    "..",
  );
  const uuid = spoil ? fc.oneof({ weight: 8, arbitrary: row(table) }, { weight: 1, arbitrary: other }) : row(table);
  return uuid.map((value) => path.replace(/\{\w+\}/g, value));
}

function queryOf(id: OperationId, spoil: boolean): fc.Arbitrary<string> {
  const parameters = baseContract.parametersOf(id).filter((each) => each.in === "query");
  if (parameters.length === 0) return fc.constant("");
  const one = fc.oneof(
    ...parameters.map(({ name, node }) => {
      const pairs = valuesFor(node.schema as Json, name).map((each) =>
        node.explode === false ? [[name, String(each)]] : [each].flat().map((item) => [name, String(item)]),
      );
      const wrong = NASTY.map((each) => [[name, text(each)]]);
      return spoil ? fc.oneof({ weight: 3, arbitrary: pairs }, { weight: 1, arbitrary: wrong }) : pairs;
    }),
  );
  return fc.array(one, { maxLength: 3 }).map((pairs) => {
    const written = pairs.flat().map(([name = "", value = ""]) => `${name}=${encode(value)}`);
    return written.length > 0 ? `?${written.join("&")}` : "";
  });
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Rows are put in later, so their names are not escaped. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /%3C(\w+)%20(\d+)(%20dashed)?%3E/g,
    (_, kind, place, dashed) => `<${kind} ${place}${dashed ? " dashed" : ""}>`,
  );
}

function bodyOf(id: OperationId, spoil: boolean): fc.Arbitrary<string | undefined> {
  const { node, pointer } = baseContract.operation(id);
  if (!node.requestBody)
    return spoil ? fc.option(NASTY.map(text), { nil: undefined, freq: 8 }) : fc.constant(undefined);
  const media = (baseContract.locate(`${pointer}/requestBody`).node.content as Record<string, Json>)[
    "application/json"
  ];
  const value = valuesFor(media?.schema as Json);
  const written = (spoil ? fc.oneof(value, spoilt(value)) : value).map(
    (each) => JSON.stringify(each) as string | undefined,
  );
  return spoil ? fc.option(written, { nil: undefined, freq: 10 }) : written;
}

/** A request that the contract allows or, when it may be spoilt, one that is like it. */
function requestsOf(id: OperationId, { spoil }: { spoil: boolean }): fc.Arbitrary<Asked> {
  const method = baseContract.operation(id).method.toUpperCase();
  const methods = spoil
    ? fc.oneof(
        { weight: 12, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS") },
      )
    : fc.constant(method);
  const [withBody, without] = [usualHeaders(true, spoil), usualHeaders(false, spoil)];
  return fc
    .tuple(methods, pathOf(id, spoil), queryOf(id, spoil), bodyOf(id, spoil), withBody, without)
    .map(([how, path, query, written, sent, bare]) => {
      const body = how === "GET" || how === "HEAD" ? undefined : written;
      return new Asked(how, path + query, body === undefined ? bare : sent, body);
    });
}

/** A request to any operation of the contract. */
export function contractRequest(options: { spoil: boolean }): fc.Arbitrary<Asked> {
  return fc.oneof(
    ...OPERATIONS.map((id) => ({
      weight: weightOf(id),
      arbitrary: requestsOf(id, options),
    })),
  );
}

/** What changes something is asked for more often, most of all what has the most to look at. */
function weightOf(id: OperationId): number {
  if (id.endsWith("_set_usage")) return 25;
  if (/_(set_user_usage|create|partial_update)$/.test(id)) return 8;
  return /^(get|head)$/.test(baseContract.operation(id).method) ? 1 : 3;
}
