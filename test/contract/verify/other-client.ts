import { createMockFetch } from "../../../src/mock/index.js";
import type { Row, Send } from "./_mutate.js";

/** Says when another client writes, and what. */
export interface Writing {
  /** One write before every n-th request. */
  readonly every: number;
  /** Fixes which objects are written to. */
  readonly seed: number;
}

const RESOURCES = "/api/marketplace-provider-resources/";
const USAGES = "/api/marketplace-component-usages/";
const POLICIES = "/api/marketplace-customer-component-usage-policies/";

/** A right server that another client writes to all the time, and its count of writes that were accepted. */
export async function livingServer({ every, seed }: Writing): Promise<{ send: Send; writes: () => number }> {
  const mock = await createMockFetch({ orderDelay: "1s", clock: { fixed: "2025-11-21T09:30:00Z" } });
  const random = randomOf(seed);
  const call = async (method: string, path: string, body?: unknown): Promise<Response> =>
    mock(
      new Request(`http://mock${path}`, {
        method,
        headers: { authorization: "Token staff", "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const listOf = async (path: string) => (await (await call("GET", `${path}?page_size=300`)).json()) as Row[];
  const resources = (await listOf(RESOURCES)).map(({ uuid }) => uuid);
  const any = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const setter = (name: string, body: unknown) => call("POST", `${RESOURCES}${any(resources)}/${name}/`, body);
  let count = 0;
  const newPolicy = async () => {
    const [policy] = await listOf(POLICIES);
    if (!policy) return undefined;
    const { scope, component_limits_set } = policy;
    const actions = any(["notify_organization_owners", "notify_project_team"]);
    return call("POST", POLICIES, { scope, component_limits_set, actions, options: {} });
  };
  const deletePolicy = async () => {
    const policies = await listOf(POLICIES);
    return policies.length > 3 ? call("DELETE", `${POLICIES}${any(policies).uuid}/`) : undefined;
  };
  const toggle = async (field: string) => {
    const uuid = any(resources);
    const record = (await (await call("GET", `${RESOURCES}${uuid}/`)).json()) as Row;
    return call("POST", `${RESOURCES}${uuid}/set_${field}/`, { [field]: !record[field] });
  };
  const report = async (resource: unknown, type: string) =>
    call("POST", `${USAGES}set_usage/`, { resource, usages: [{ type, amount: `${++count}.50` }] });
  const kinds: readonly (() => Promise<Response | undefined>)[] = [
    () => report("b9005020ea014056801f86ab919a8aef", any(["cpu", "gpu", "storage"])),
    newPolicy,
    () => toggle("paused"),
    async () => {
      const usage = any(await listOf(USAGES));
      return report(usage.resource_uuid, String(usage.type));
    },
    () => setter("set_as_erred", { error_message: "Disk is full.", error_traceback: "" }),
    deletePolicy,
    () => call("PATCH", `${RESOURCES}${any(resources)}/`, { name: `renamed-${++count}` }),
    () => setter("refresh_last_sync", undefined),
    () => setter("set_as_ok", undefined),
    () => toggle("restrict_member_access"),
    () => setter("terminate", {}),
    () => toggle("downscaled"),
    () => setter("set_backend_id", { backend_id: `backend-${++count}` }),
    () => report("b9005020ea014056801f86ab919a8aef", "cpu"),
    () => setter("set_end_date_by_staff", { end_date: any(["2027-01-31", null]) }),
    () => setter("set_slug", { slug: `slug-${++count}` }),
  ];
  let requests = seed;
  let next = seed;
  let writes = 0;
  const send: Send = async (request) => {
    if (requests++ % every === 0) {
      // Time goes on, so that orders end and everything that is written has a new timestamp.
      mock.control.setClock({ advance: "300ms" });
      const response = await (kinds[next++ % kinds.length] as (typeof kinds)[number])();
      if (response?.ok) writes++;
    }
    return mock(request);
  };
  return { send, writes: () => writes };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
