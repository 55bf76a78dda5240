import { answering, headers, json, type Mutation, operationOf, type Row, status } from "./_mutate.js";
import { accepting, forgetting, hidingNew, isStaff, undoing } from "./_writing.js";

const CREATE = "marketplace_customer_component_usage_policies_create";
const UPDATE = "marketplace_customer_component_usage_policies_update";
const PATCH = "marketplace_customer_component_usage_policies_partial_update";
const DESTROY = "marketplace_customer_component_usage_policies_destroy";
const SET_PAUSED = "marketplace_provider_resources_set_paused";
const SET_SLUG = "marketplace_provider_resources_set_slug";
const SET_BACKEND_ID = "marketplace_provider_resources_set_backend_id";
const SET_AS_OK = "marketplace_provider_resources_set_as_ok";
const SET_AS_ERRED = "marketplace_provider_resources_set_as_erred";
const SET_USAGE = "marketplace_component_usages_set_usage";
const SET_LIMITS = "marketplace_provider_resources_set_limits";
const UNLINK = "marketplace_provider_resources_unlink";
const RENAME = "marketplace_provider_resources_update";

const done = async () => Response.json({ status: "done" });

const effects: Mutation[] = [
  { name: "new policy is not in the list", rule: "effect", operation: CREATE, make: hidingNew() },
  { name: "PATCH does nothing", rule: "effect", operation: PATCH, make: undoing(PATCH) },
  { name: "PUT does nothing", rule: "effect", operation: UPDATE, make: undoing(UPDATE) },
  {
    name: "DELETE does nothing",
    rule: "effect",
    operation: DESTROY,
    make: (send) => async (request) =>
      operationOf(request) === DESTROY && isStaff(request) ? new Response(null, { status: 204 }) : send(request),
  },
  {
    name: "pause does nothing",
    rule: "effect",
    operation: SET_PAUSED,
    make: forgetting(SET_PAUSED, async (sent) =>
      typeof sent.paused === "boolean"
        ? done()
        : Response.json({ paused: ["Must be a valid boolean."] }, { status: 400 }),
    ),
  },
  {
    name: "pause the other way round",
    rule: "effect",
    operation: SET_PAUSED,
    make: accepting(SET_PAUSED, (body) => (typeof body.paused === "boolean" ? { paused: !body.paused } : body)),
  },
  {
    name: "slug cut off",
    rule: "effect",
    operation: SET_SLUG,
    make: accepting(SET_SLUG, (body) =>
      typeof body.slug === "string" && body.slug.length <= 50 && /^[-\w]+$/.test(body.slug)
        ? { slug: body.slug.slice(0, 3) }
        : body,
    ),
  },
  {
    name: "backend id trimmed away",
    rule: "effect",
    operation: SET_BACKEND_ID,
    make: accepting(SET_BACKEND_ID, (body) =>
      typeof body.backend_id === "string" && body.backend_id.length < 256 ? { backend_id: "" } : body,
    ),
  },
  {
    name: "erred resource does not become OK",
    rule: "effect",
    operation: SET_AS_OK,
    make: (send) => async (request) =>
      operationOf(request) === SET_AS_OK && isStaff(request) && !/no-uuid|0{8}/.test(request.url)
        ? new Response(null, { status: 200 })
        : send(request),
  },
  {
    name: "erred resource stays OK",
    rule: "effect",
    operation: SET_AS_ERRED,
    make: (send) => async (request) =>
      operationOf(request) === SET_AS_ERRED && isStaff(request) && !/no-uuid|0{8}/.test(request.url)
        ? new Response(null, { status: 200 })
        : send(request),
  },
  {
    name: "usage is added instead of replaced",
    rule: "effect",
    operation: SET_USAGE,
    make: accepting(SET_USAGE, doubled),
  },
  {
    name: "usage of one component alone is kept",
    rule: "effect",
    operation: SET_USAGE,
    make: accepting(SET_USAGE, (body) =>
      Array.isArray(body.usages) && body.usages.length > 1 ? { ...body, usages: body.usages.slice(0, 1) } : body,
    ),
  },
  {
    name: "usage loses what is said of it",
    rule: "effect",
    operation: SET_USAGE,
    make: accepting(SET_USAGE, (body) => ({
      ...body,
      usages: Array.isArray(body.usages) ? body.usages.map(({ recurring, ...usage }: Row) => usage) : body.usages,
    })),
  },
  {
    name: "erred resource cannot be made OK",
    rule: "effect",
    operation: SET_AS_OK,
    make: status(SET_AS_OK, 200, 400, ["Not now."]),
  },
  {
    name: "erred resource stays erred",
    rule: "put-back",
    operation: SET_AS_OK,
    make: (send) => async (request) =>
      operationOf(request) === SET_AS_OK && isStaff(request) && !/no-uuid|0{8}/.test(request.url)
        ? Response.json({ detail: "No." }, { status: 403 })
        : send(request),
  },
  {
    name: "policy cannot be deleted",
    rule: "put-back",
    operation: DESTROY,
    make: (send) => async (request) =>
      operationOf(request) === DESTROY && isStaff(request) && !/no-uuid|0{8}/.test(request.url)
        ? Response.json({ detail: "No." }, { status: 403 })
        : send(request),
  },
  {
    name: "policy made without a token",
    rule: "auth-missing",
    operation: CREATE,
    make: (send) => async (request) => {
      if (operationOf(request) !== CREATE || request.headers.has("authorization")) return send(request);
      const list = new Headers(request.headers);
      list.set("authorization", "Token staff");
      return send(new Request(request, { headers: list }));
    },
  },
  {
    name: "name is not put back",
    rule: "put-back",
    operation: RENAME,
    make: accepting(RENAME, (body) =>
      typeof body.name === "string" && body.name !== "" && body.name.length < 150 && !body.name.endsWith("(verify)")
        ? { ...body, name: `${body.name}!` }
        : body,
    ),
  },
];

const refusals: Mutation[] = [
  {
    name: "missing field taken",
    rule: "required-refused",
    operation: CREATE,
    make: accepting(CREATE, (body) => ({ actions: "notify_organization_owners", ...body })),
  },
  {
    name: "missing flag taken for false",
    rule: "required-refused",
    operation: SET_PAUSED,
    make: accepting(SET_PAUSED, (body) => ({ paused: false, ...body })),
  },
  {
    name: "text taken for a boolean",
    rule: "type-refused",
    operation: SET_PAUSED,
    make: accepting(SET_PAUSED, (body) => (body.paused === "maybe" ? { paused: true } : body)),
  },
  {
    name: "object taken for a text",
    rule: "type-refused",
    operation: SET_SLUG,
    make: accepting(SET_SLUG, (body) => (typeof body.slug === "object" ? { slug: "object" } : body)),
  },
  {
    name: "text taken for an object",
    rule: "type-refused",
    operation: SET_LIMITS,
    make: accepting(SET_LIMITS, (body) => (typeof body.limits === "string" ? { limits: {} } : body)),
  },
  { name: "value outside the enum taken", rule: "value-refused", operation: CREATE, make: accepting(CREATE, outside) },
  {
    name: "too long a text taken",
    rule: "value-refused",
    operation: SET_SLUG,
    make: accepting(SET_SLUG, (body) => (String(body.slug).length > 50 ? { slug: "long" } : body)),
  },
  {
    name: "too long an id taken",
    rule: "value-refused",
    operation: SET_BACKEND_ID,
    make: accepting(SET_BACKEND_ID, (body) => (String(body.backend_id).length > 255 ? { backend_id: "long" } : body)),
  },
  {
    name: "refusal without the field",
    rule: "required-refused",
    operation: SET_PAUSED,
    make: json(SET_PAUSED, 400, () => ({ non_field_errors: ["Wrong."] })),
  },
  {
    name: "500 for malformed JSON",
    rule: "server-error",
    operation: SET_PAUSED,
    make: answering(SET_PAUSED, 400, async (response) =>
      (await response.clone().text()).includes("JSON parse")
        ? new Response("Server Error (500)", { status: 500, headers: { "content-type": "text/html" } })
        : response,
    ),
  },
  {
    name: "malformed JSON taken",
    rule: "json-refused",
    operation: SET_SLUG,
    make: (send) => async (request) =>
      operationOf(request) === SET_SLUG && (await request.clone().text()) === '{"a": '
        ? Response.json({ status: "done" })
        : send(request),
  },
  {
    name: "any media type taken",
    rule: "media-refused",
    operation: SET_PAUSED,
    make: status(SET_PAUSED, 415, 200, { status: "done" }),
  },
  {
    name: "write without a token taken",
    rule: "auth-missing",
    operation: SET_PAUSED,
    make: status(SET_PAUSED, 401, 200, { status: "done" }),
  },
  {
    name: "write to an unknown uuid taken",
    rule: "not-found",
    operation: SET_SLUG,
    make: status(SET_SLUG, 404, 200, { status: "done" }),
  },
  { name: "unlink of an unknown uuid taken", rule: "not-found", operation: UNLINK, make: status(UNLINK, 404, 204) },
];

const frames: Mutation[] = [
  { name: "created with 200", rule: "status", operation: CREATE, make: status(CREATE, 201, 200) },
  { name: "deleted with 200", rule: "status", operation: DESTROY, make: status(DESTROY, 204, 200, {}) },
  {
    name: "new record without its uuid",
    rule: "body-required",
    operation: CREATE,
    make: json(CREATE, 201, ({ uuid: _left, ...row }: Row) => row),
  },
  {
    name: "reported with a body",
    rule: "body-declared",
    operation: SET_USAGE,
    make: status(SET_USAGE, 201, 201, { ok: true }),
  },
  {
    name: "flag without a status text",
    rule: "body-required",
    operation: SET_PAUSED,
    make: json(SET_PAUSED, 200, () => ({})),
  },
  {
    name: "401 of a write without a challenge",
    rule: "header",
    operation: CREATE,
    make: headers(CREATE, 401, { "www-authenticate": null }),
  },
];

export const writeMutations: readonly Mutation[] = [...effects, ...refusals, ...frames].map((each) => ({
  ...each,
  writes: true as const,
}));

function doubled(body: Row): Row {
  const usages = body.usages as Row[] | undefined;
  if (!Array.isArray(usages) || usages.some((each) => !/^[\d.]+$/.test(String(each?.amount)))) return body;
  return { ...body, usages: usages.map((each) => ({ ...each, amount: String(2 * Number(each.amount)) })) };
}

function outside(body: Row): Row {
  const limits = body.component_limits_set as Row[] | undefined;
  if (!Array.isArray(limits)) return body;
  return {
    ...body,
    component_limits_set: limits.map((each) => (each?.period === 999 ? { ...each, period: 2 } : each)),
  };
}
