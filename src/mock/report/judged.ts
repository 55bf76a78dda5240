import { type Contract, type Operation, perContract } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";
import type { Violation } from "../../validate/index.js";
import { type Exchange, type Finding, headerOf } from "../exchange/exchange.js";
import type { BodyRead } from "./request-body.js";

const headsOf = perContract(
  ({ operations }) =>
    new Map<string, Operation>(
      operations
        .filter(({ method }) => method === "head")
        .flatMap((head) => {
          const get = operations.find(({ path, method }) => path === head.path && method === "get");
          return get ? [[get.id, head] as const] : [];
        }),
    ),
);

/**
 * The operation of an exchange. Waldur treats HEAD as GET without a body; a HEAD operation of the contract takes precedence.
 */
export function operationOf(contract: Contract, { operation, request }: Exchange): Operation | undefined {
  if (operation === undefined) return undefined;
  return (request.method === "HEAD" && headsOf(contract).get(operation)) || contract.find(operation);
}

const NOTHING: readonly Violation[] = [];
const UNMET: Violation = {
  part: "header",
  place: "X-Mock-Expect",
  rule: "expected",
  message: "announced a violation, but the request conforms to the contract",
};
const MISSPELT: Violation = {
  part: "header",
  place: "X-Mock-Expect",
  rule: "enum",
  message: 'must be "violation"',
};

/** Violations of a request, and whether the client announced them. */
export interface Judged {
  readonly violations: readonly Violation[];
  readonly expected: boolean;
}
const FLAWLESS: Judged = { violations: NOTHING, expected: false };

/** Violations of the request of an exchange. */
export function judgeRequest(exchange: Exchange, body: BodyRead | undefined): Judged {
  const { request, requestViolations } = exchange;
  if (exchange.onDemand) return FLAWLESS;
  const wish = headerOf(request, "x-mock-expect");
  const violations = exchange.stateless ? invalidInExample(exchange, body) : requestViolations;
  if (wish === undefined) {
    if (violations.length === 0) return FLAWLESS;
    return { violations, expected: false };
  }
  if (wish.trim().toLowerCase() !== "violation") return { violations: [...violations, MISSPELT], expected: false };
  if (violations.length > 0) return { violations, expected: true };
  // Nobody judges a request that only asks what there is.
  return exchange.operation === undefined ? FLAWLESS : { violations: [UNMET], expected: false };
}

/**
 * Violations of a request that was answered with an example. Prism reports several findings per cause, so the violations of our
 * own validators take precedence if there are any.
 */
function invalidInExample(exchange: Exchange, body: BodyRead | undefined): readonly Violation[] {
  const { operation, findings, request, response, requestViolations } = exchange;
  if (body?.broken) return [{ part: "body", place: "", rule: "json", message: "the body is not JSON" }];
  if (operation === undefined && request.method !== "OPTIONS" && request.method !== "HEAD") {
    if (response.body?.includes("#NO_METHOD_MATCHED_ERROR")) {
      const message = `the contract has no ${request.method} of this URL`;
      return [{ part: "path", place: "", rule: "declared", message }];
    }
  }
  const found = findings.length === 0 ? NOTHING : fromFindings(findings, "request");
  return found.length > 0 && requestViolations.length > 0 ? requestViolations : found;
}

/** Violations of the response of an exchange. */
export function judgeResponse({ responseViolations, findings }: Exchange): readonly Violation[] {
  return findings.length === 0 ? responseViolations : [...responseViolations, ...fromFindings(findings, "response")];
}

/** Prism's findings as violations; that a token is missing is none, nor is what Prism only warns of. */
function fromFindings(findings: readonly Finding[], message: "request" | "response"): Violation[] {
  return findings
    .filter(({ location, severity, code }) => location[0] === message && severity === "Error" && code !== 401)
    .map(({ location: [, part = "body", ...names], code, message }) => ({
      part: partOf(part),
      place: part === "body" ? names.map((name) => `/${escapeKey(String(name))}`).join("") : String(names[0] ?? ""),
      rule: String(code ?? "declared"),
      message,
    }));
}

function partOf(part: string): Violation["part"] {
  return part === "path" || part === "query" || part === "header" ? part : "body";
}
