import type { Operation, Parameter, Schema } from "../../scripts/bundle.js";
import { bundle } from "../helpers/contract.js";
import { AUTHORIZED, pathOf } from "../helpers/requests.js";

/** One request, told by a name. */
export interface Asked {
  name: string;
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const AUTH: Record<string, string> = AUTHORIZED;

/** Requests that probe an operation from every side, in the same order on every run. */
export function requestsOf(operation: Operation): Asked[] {
  return [
    ...bodies(operation),
    ...preferences(operation),
    ...callers(operation),
    ...accepts(operation),
    ...paths(operation),
    ...queries(operation),
    ...contentTypes(operation),
  ].map(({ headers, ...asked }) => ({ ...asked, headers: { ...AUTH, ...headers } }));
}

/** The operation asked as it should be, its typical body included. */
function typical(operation: Operation): Asked {
  const example = Object.values(operation.request?.media[0]?.examples ?? {})[0];
  const { method } = operation;
  const asked = { name: "as it should be", method, path: pathOf(operation) };
  return example === undefined ? asked : { ...asked, headers: JSON_TYPE, body: JSON.stringify(example) };
}

function bodies(operation: Operation): Asked[] {
  const base = typical(operation);
  const media = operation.request?.media[0];
  if (!media) return [base, { ...base, name: "a body too many", headers: JSON_TYPE, body: "{}" }];
  const send = (name: string, value: unknown): Asked => ({
    ...base,
    name: `body: ${name}`,
    headers: JSON_TYPE,
    body: JSON.stringify(value),
  });
  const examples = Object.entries(media.examples).map(([name, value]) => send(`example ${name}`, value));
  const strange = [{}, [], [1], null, true, false, 0, 1, "", "text"].map((value) => send(JSON.stringify(value), value));
  return [...examples, ...strange, ...spoiled(media.schema, Object.values(media.examples)[0], send)];
}

/** The typical body with each of its fields missing or of another kind, and with a field too many. */
function spoiled(schema: Schema, example: unknown, send: (name: string, value: unknown) => Asked): Asked[] {
  const object = (example ?? {}) as Record<string, unknown>;
  const names = Object.keys((resolve(schema).properties as Record<string, unknown> | undefined) ?? object);
  return [
    send("with an unknown field", { ...object, surprise: 1 }),
    ...names.flatMap((name) => {
      const { [name]: _, ...rest } = object;
      const others: unknown[] = [
        null,
        -1,
        1.5,
        "text",
        "",
        "2025-02-30",
        "2016-12-31T22:59:60-01:00",
        true,
        [],
        [{}],
        {},
      ];
      return [
        send(`without ${name}`, rest),
        ...others.map((value) => send(`${name} is ${JSON.stringify(value)}`, { ...object, [name]: value })),
      ];
    }),
  ];
}

function preferences(operation: Operation): Asked[] {
  const base = typical(operation);
  const statuses = operation.responses.map(({ status }) => status);
  const examples = operation.responses.flatMap(({ status, media }) =>
    media.flatMap((each) => Object.keys(each.examples).map((name) => ({ status, name }))),
  );
  const prefer = [
    ...statuses.map((status) => `code=${status}`),
    ...examples.map(({ status, name }) => `code=${status}, example=${name}`),
    ...examples.slice(0, 2).map(({ name }) => `example="${name}"`),
    "code=418",
    "code=000",
    "code=abc, dynamic=perhaps",
    "code",
    "example=Nothing",
    `code=${statuses[0]}, example=Nothing`,
    `code=${statuses.at(-1)}, example=${examples[0]?.name}`,
    "respond-async, wait=10",
    "dynamic=true, seed=1",
    `dynamic=true, seed=2, code=${statuses.at(-1)}`,
    "dynamic=false",
    'code="404',
    'Example="Nothing" , code=404;dynamic=true',
    "-code- = 404, code=401, seed",
    "example=",
  ];
  return [
    ...prefer.map((text) => ({ ...base, name: `Prefer: ${text}`, headers: { ...base.headers, Prefer: text } })),
    ...["code=418", "code=404", "example=Nothing", "dynamic=true, seed=1"].map((text) => {
      const { Authorization, ...headers } = { Authorization: "", ...base.headers };
      return { ...base, name: `Prefer: ${text}, without a token`, headers: { ...headers, Prefer: text } };
    }),
    ...["__code=404", "__code=x", "__code=404&__code=401", "__example=Nothing", "__dynamic=true&__seed=3"].map(
      (query) => ({
        ...base,
        name: query,
        path: `${base.path}?${query}`,
      }),
    ),
  ];
}

function callers(operation: Operation): Asked[] {
  const base = typical(operation);
  return [
    { ...base, name: "no token", headers: { ...base.headers, Authorization: "" } },
    { ...base, name: "Bearer", headers: { ...base.headers, Authorization: "Bearer x" } },
    { ...base, name: "from another origin", headers: { ...base.headers, Origin: "https://app.example.com" } },
    {
      ...base,
      name: "CORS headers of a browser",
      headers: {
        ...base.headers,
        Origin: "https://app.example.com",
        "Access-Control-Request-Headers": "authorization",
        "Access-Control-Expose-Headers": "link",
      },
    },
    {
      ...base,
      name: "a preflight",
      method: "OPTIONS",
      headers: { Origin: "https://app.example.com", "Access-Control-Request-Method": operation.method },
    },
    ...["x", "https://api.example.com", "https://other.example.com"].map((server) => ({
      ...base,
      name: `__server=${server}`,
      path: `${base.path}?__server=${encodeURIComponent(server)}`,
    })),
  ];
}

function accepts(operation: Operation): Asked[] {
  const base = typical(operation);
  const ranges = [
    "",
    "*/*",
    "application/json",
    "application/*",
    "text/plain",
    "text/*",
    "application/json, text/plain, */*",
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
    "application/json;q=0, text/plain",
    "application/json; charset=utf-8",
    "application/xml",
    ...(operation.responses.some(({ status, media }) => status < 300 && media.length > 0)
      ? ["foo, application/json, text/plain"]
      : []),
  ];
  return ranges.flatMap((range) => {
    const asked = { ...base, name: `Accept: ${range}`, headers: { ...base.headers, Accept: range } };
    const wish = { ...asked, name: `Accept: ${range}, code=401`, headers: { ...asked.headers, Prefer: "code=401" } };
    return [asked, wish];
  });
}

function paths(operation: Operation): Asked[] {
  const base = typical(operation);
  const { path } = base;
  const others = [
    path.replace("api", "%61pi"),
    path.replace("/api/", "/api//"),
    path.replace("/api/", "/api/./"),
    path.replace("/api/", "/API/"),
    `${path}?`,
    `${path}#there`,
    ...(operation.path.includes("{")
      ? [
          "not-a-uuid",
          "B9005020-EA01-4056-801F-86AB919A8AEF",
          "%62%39005020ea014056801f86ab919a8aef",
          "b9005020ea014056801f86ab919a8ae%2F",
          "%E2%82%AC",
          "",
          "{uuid}",
        ].map((uuid) => operation.path.replace(/\{\w+\}/g, uuid))
      : []),
  ];
  return others.map((other) => ({ ...base, name: `path ${other}`, path: other }));
}

function queries(operation: Operation): Asked[] {
  const base = typical(operation);
  const query = (text: string): Asked => ({ ...base, name: `?${text}`, path: `${base.path}?${text}` });
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  return [
    query("unknown=1"),
    query("unknown=%E2%82%AC&=&a=b=c"),
    ...declared.flatMap((parameter) => {
      const { name } = parameter;
      const [good, other] = goodValues(parameter);
      return [
        query(`${name}=${good}`),
        query(`${name}=${good}&${name}=${other}`),
        query(`${name}=${good},${other}`),
        query(`${name}=%20bad`),
        query(`${name}=`),
        query(name),
        query(`${name}=-`),
        query(`${name.toUpperCase()}=-`),
        query(`${name}=${good}&${name}=bad%20`),
      ];
    }),
    ...(declared.length > 0
      ? [query(declared.map((parameter) => `${parameter.name}=${goodValues(parameter)[0]}`).join("&"))]
      : []),
  ];
}

/** Two values that a parameter can have. */
function goodValues({ schema }: Parameter): [string, string] {
  const { type, format, items, pattern, ...rest } = resolve(schema);
  const choices = (rest.enum ?? (items && resolve(items as Schema).enum)) as unknown[] | undefined;
  if (choices) return [encodeURI(String(choices[0])), encodeURI(String(choices.at(-1)))];
  if (items) return goodValues({ schema: items } as Parameter);
  if (pattern) return ["b9005020ea014056801f86ab919a8aef", "B9005020-EA01-4056-801F-86AB919A8AEF"];
  if (format === "date") return ["2025-11-01", "2025-02-30"];
  if (format === "date-time") return ["2025-11-01T00:00:00+00:00", "2016-12-31T22:59:60-01:00"];
  if (type === "integer" || type === "number") return ["3", "-2.5"];
  return type === "boolean" ? ["true", "false"] : ["text", "a%20b"];
}

function contentTypes(operation: Operation): Asked[] {
  const base = typical(operation);
  const types: [string, string | undefined][] = [
    ["application/json; charset=utf-8", base.body],
    ["application/json;charset=latin1", base.body],
    ["APPLICATION/JSON", base.body],
    ["application/vnd.waldur+json", base.body],
    ["text/plain", base.body ?? "text"],
    ["application/xml", "<a/>"],
    ["application/x-www-form-urlencoded", "a=b&paused=true"],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'],
    ["multipart/form-data", "--x--"],
    ["application/json", undefined],
    ["text/plain", undefined],
  ];
  const { "Content-Type": _, ...headers } = base.headers ?? {};
  const { body, ...bodiless } = base;
  return [
    ...types.map(([type, text]) => ({
      ...bodiless,
      name: `Content-Type: ${type}${text === undefined ? ", no body" : ""}`,
      headers: { ...headers, "Content-Type": type },
      ...(text === undefined ? {} : { body: text }),
    })),
    { ...base, name: "no Content-Type", headers, ...(body === undefined ? { body: "text" } : {}) },
    { ...base, name: "in chunks", headers: { ...base.headers, "Transfer-Encoding": "chunked" }, body: body ?? "text" },
  ];
}

/** Requests that no operation has. */
export function requestsOfNone(operations: readonly Operation[]): Asked[] {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];
  const urls = [...new Set(operations.map(({ path }) => path))];
  const undeclared = urls.flatMap((url) => {
    const known = operations.filter(({ path }) => path === url);
    return methods
      .filter((method) => !known.some((operation) => operation.method === method))
      .map((method) => ({ name: "no such method", method, path: pathOf(known[0] as Operation) }));
  });
  const unknown = [
    "/",
    "/api/",
    "/api/broadcast-messages/",
    "/api/broadcast-messages/%zz/",
    "/%zz",
    "/api/x?page=two",
  ].flatMap((path) => ["GET", "POST", "HEAD"].map((method) => ({ name: "no such path", method, path })));
  return [...undeclared, ...unknown].map((asked) => ({ ...asked, headers: AUTH }));
}

function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const target = schema.$ref
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], bundle);
  return resolve(target as Schema);
}
