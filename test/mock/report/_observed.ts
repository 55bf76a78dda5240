import { baseContract } from "../../../src/contract/contract.js";
import { makeEngine, type OutsideMode } from "../../../src/mock/engine.js";
import type { Exchange, MockRequest } from "../../../src/mock/exchange/exchange.js";
import { makeStateless } from "../../../src/mock/prism/stateless.js";
import { makeRecorder } from "../../../src/mock/report/recorder.js";
import type { ReportedViolation } from "../../../src/mock/report/types.js";
import { makeSession } from "../../../src/mock/session/session.js";
import { defaultWorld } from "../../../src/mock/world/example-data/index.js";

export const RESOURCES = "/api/marketplace-provider-resources/";
export const RESOURCE = `${RESOURCES}b9005020ea014056801f86ab919a8aef/`;

/** A request, as short as can be. */
export interface Ask {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  /** Sent as it is when it is a text or bytes, and as JSON otherwise. */
  body?: unknown;
}

/** A request as a transport would give it. */
export function requestOf({ method, url = RESOURCE, headers, body }: Ask): MockRequest {
  const raw = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const bytes = raw === undefined ? undefined : Buffer.from(raw);
  const json = bytes && { "content-type": "application/json", "content-length": String(bytes.length) };
  return {
    method: method ?? (bytes ? "POST" : "GET"),
    url,
    headers: { authorization: "Token staff", ...json, ...headers },
    body: bytes,
    origin: "http://mock.test",
  };
}

/** A mock whose recorder sees every exchange. */
export function observed(options: { stateless?: boolean; requests?: number; outside?: OutsideMode } = {}) {
  const { respond: answer } = makeSession({ contract: baseContract, world: defaultWorld(), orderDelay: 2000, seed: 1 });
  const { stateless, outside } = options;
  const engine = makeEngine({
    contract: baseContract,
    ...(stateless ? { examples: makeStateless(baseContract) } : { respond: answer }),
    outside,
  });
  const recorder = makeRecorder(options);
  const ask = async (...asks: Ask[]): Promise<Exchange[]> => {
    const exchanges: Exchange[] = [];
    for (const each of asks) {
      const exchange = await engine(requestOf(each));
      recorder.observe(exchange);
      exchanges.push(exchange);
    }
    return exchanges;
  };
  return { recorder, ask };
}

/** What a violation says, without who did it and when. */
export function gist({ operation, method, path, part, place, rule, value, count }: ReportedViolation) {
  return { operation, method, path, part, place, rule, value, count };
}

const CONTRACT = { version: "0.1.0", sha256: "0" };

/** A violation with these texts. */
export function violationOf(changes: Partial<ReportedViolation> = {}): ReportedViolation {
  return {
    operation: "marketplace_provider_resources_set_paused",
    method: "POST",
    path: `${RESOURCES}{uuid}/set_paused/`,
    part: "body",
    place: "/paused",
    rule: "type",
    message: "must be boolean",
    value: '"yes"',
    count: 1,
    first: {
      at: "2026-03-01T10:00:00.000Z",
      method: "POST",
      url: `${RESOURCE}set_paused/`,
      curl: "curl http://mock.test/",
      status: 400,
      answer: "{}",
    },
    ...changes,
  };
}

/** The report of a recorder that saw nothing, with what a test wants in it, at a fixed moment. */
export function reportOf(changes: Partial<ReturnType<ReturnType<typeof makeRecorder>["report"]>> = {}) {
  const moments = { began: "2026-03-01T10:00:00.000Z", made: "2026-03-01T10:01:30.500Z" };
  return { ...makeRecorder().report(), contract: CONTRACT, ...moments, ...changes };
}
