import type { Exchange, MockRequest } from "../../../src/mock/exchange/exchange.js";
import { createFaultInjector, type FaultOptions } from "../../../src/mock/http/faults.js";
import type { MockApp } from "../../../src/mock/http/respond.js";
import { appOf, exchanged } from "./_app.js";

export const PATH = "/api/marketplace-provider-resources/";

/** A app with faults, and what its engine was asked. */
export function appWithFaults(options: FaultOptions, more: Partial<MockApp> = {}) {
  const asked: string[] = [];
  const engine = (request: MockRequest): Exchange => {
    asked.push(request.url);
    return exchanged(request, "{}");
  };
  const faults = createFaultInjector(options);
  return { asked, faults, app: appOf(engine, { faults, ...more }) };
}

export function request(prefer?: string, url = PATH, method = "GET"): MockRequest {
  return { method, url, headers: { prefer }, body: undefined, origin: "http://mock.test" };
}
