import type { OperationId } from "../../../src/contract/contract.js";
import { type Mutation, operationOf, type Row, type Send } from "./_mutate.js";

const CREATE = "marketplace_customer_component_usage_policies_create";
const UPDATE = "marketplace_customer_component_usage_policies_update";
const _PATCH = "marketplace_customer_component_usage_policies_partial_update";

/** Answers as for a right body where a wrong one comes. */
export function accepting(operation: OperationId, fix: (body: Row) => Row): Mutation["make"] {
  return (send) => async (request) => {
    if (operationOf(request) !== operation) return send(request);
    const text = await request.text();
    const body = parsed(text);
    const list = new Headers(request.headers);
    const changed = body === undefined ? text : JSON.stringify(fix(body));
    return send(new Request(request.url, { method: request.method, headers: list, body: changed }));
  };
}

function parsed(text: string): Row | undefined {
  try {
    return JSON.parse(text) as Row;
  } catch {
    return undefined;
  }
}

/** Answers what the operation answers, but does nothing. */
export function forgetting(
  operation: OperationId,
  answer: (sent: Row, read: () => Promise<Row>) => Promise<Response>,
): Mutation["make"] {
  return (send) => async (request) => {
    if (operationOf(request) !== operation) return send(request);
    const right = request.headers.get("authorization") === "Token staff";
    const sent = parsed(await request.clone().text());
    const record = new URL(request.url).pathname.replace(/set_\w+\/$/, "");
    const read = async () => {
      const headersOf = { authorization: "Token staff" };
      return (await (await send(new Request(new URL(record, request.url), { headers: headersOf }))).json()) as Row;
    };
    // What is wrong is refused as ever.
    const isGood = right && !/no-uuid|0{8}/.test(request.url) && sent !== undefined;
    return isGood ? answer(sent, read) : send(request);
  };
}

/** Is it the caller that may do everything? */
export function isStaff(request: Request): boolean {
  return request.headers.get("authorization") === "Token staff";
}

/** Keeps new policies out of the list. */
export function hidingNew(): Mutation["make"] {
  return (send) => {
    const made = new Set<unknown>();
    return async (request) => {
      const response = await send(request.clone());
      const operation = operationOf(request);
      if (operation === CREATE && response.status === 201) made.add(((await response.clone().json()) as Row).uuid);
      if (operation !== "marketplace_customer_component_usage_policies_list" || response.status !== 200)
        return response;
      const found = ((await response.json()) as Row[]).filter(({ uuid }) => !made.has(uuid));
      return new Response(JSON.stringify(found), { headers: response.headers });
    };
  };
}

/** Does what it is asked, and undoes it at once. */
export function undoing(operation: OperationId): Mutation["make"] {
  return (send: Send) => async (request) => {
    if (operationOf(request) !== operation || !isStaff(request)) return send(request);
    const before = await send(new Request(request.url, { headers: { authorization: "Token staff" } }));
    const answer = await send(request);
    if (answer.status !== 200) return answer;
    const { url: _url, ...record } = (await before.clone().json()) as Row;
    // Put everything back as it was, and answer as if it had been done.
    await send(
      new Request(request.url, {
        method: "PATCH",
        headers: request.headers,
        body: JSON.stringify({
          actions:
            record.actions === "notify_organization_owners" && operation === UPDATE
              ? "notify_external_user"
              : record.actions,
          options: { notify_external_user: "a@example.com" },
        }),
      }),
    );
    return answer;
  };
}
