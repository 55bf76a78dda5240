import type { Json, Operation } from "../../contract/contract.js";
import { escapeKey, valueAt } from "../../contract/json-pointer.js";
import type { Violation } from "../../validate/index.js";
import { checkResponse } from "../../validate/response.js";
import type { Received } from "../requests/send.js";
import { cut } from "./findings.js";
import { parseJson } from "./json.js";
import { findKnown, type KnownEntry } from "./known-differences.js";
import { type Remarks, remarksOn, UNDECLARED } from "./remarks.js";
import type { RuleName } from "./rules.js";
import { badForms } from "./wire.js";

/** Violations of a response, as far as the response alone shows them. */
export interface Judged {
  readonly broken: readonly { rule: RuleName; place: string; expected: string; got: string }[];
  /** Differences that another release of Waldur is known for. */
  readonly known: readonly { place: string; entry: KnownEntry }[];
  readonly remarks: Remarks;
  /** The body as JSON; undefined for none, and for text. */
  readonly body: unknown;
}

const NO_REMARKS: Remarks = new Map();
const NOTHING = { known: [], remarks: NO_REMARKS, body: undefined };

/** How a response is judged. */
export interface JudgeOptions {
  /** The request named fields; whether the response has them is a separate check. */
  readonly sparse?: boolean;
  /** What another release does otherwise is a violation, too. */
  readonly strict?: boolean;
}

/** Validates a response. */
export function judge(
  operation: Operation,
  received: Received,
  origin: string,
  { sparse = false, strict = false }: JudgeOptions = {},
): Judged {
  const { contract } = operation;
  const { status, headers, text, isUtf8 } = received;
  if (status >= 300 && status < 400) {
    const got = `${status} to ${headers.get("location") ?? "nowhere"}`;
    return only("redirect", "a response of the address that was asked", got);
  }
  const read = readBody(received);
  if (status >= 500) return only("server-error", "a response below 500", `${status} ${beginningOf(text)}`.trim());
  if (!isUtf8) return only(isJson(headers) ? "json" : "content-type", "text in UTF-8", beginningOf(text));
  if ("malformed" in read) return only("json", "JSON", `${beginningOf(text)} (${read.malformed})`);
  const { body } = read;
  const violations = checkResponse(contract, operation.id, { status, headers, body, sparse });
  const isHead = operation.method === "head";
  const forms = isHead ? [] : badForms(contract, body, origin);
  // A specific rule is more helpful than the pattern that the value violates as well.
  const formed = new Set(forms.map(({ place }) => place));
  const others = violations.filter(({ part, place, rule }) => part !== "body" || rule === "type" || !formed.has(place));
  const pointer = isHead ? undefined : schemaOf(operation, status);
  const known: Judged["known"][number][] = [];
  const broken = others.flatMap((violation) => {
    const rule = ruleOf(violation);
    const place = placeOf(violation);
    const entry =
      violation.part === "body" && pointer && !strict ? findKnown(contract, pointer, body, { rule, place }) : undefined;
    if (entry) known.push({ place, entry });
    const { message: expected } = violation;
    return entry ? [] : [{ rule, place: violation.place, expected, got: gotOf(violation, received, body) }];
  });
  if (isHead) return { ...NOTHING, broken };
  broken.push(...forms);
  const remarks = new Map(pointer && typeof body === "object" ? remarksOn(contract, pointer, body) : NO_REMARKS);
  for (const [place, message] of remarks) {
    const isAdded = pointer && message === UNDECLARED;
    const entry = isAdded ? findKnown(contract, pointer, body, { rule: "undeclared", place }) : undefined;
    if (entry) {
      known.push({ place, entry });
      remarks.delete(place);
    }
  }
  return { broken, known, remarks, body };

  function only(rule: RuleName, expected: string, got: string): Judged {
    return { ...NOTHING, broken: [{ rule, place: "", expected, got }] };
  }
}

function readBody({ headers, text }: Received): { body: unknown } | { malformed: string } {
  if (text === "") return { body: undefined };
  return isJson(headers) ? parseJson(text) : { body: text };
}

/** The beginning of a text, which may have megabytes. */
function beginningOf(text: string): string {
  return cut(text.slice(0, 2000));
}

function isJson(headers: Headers): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(headers.get("content-type") ?? "");
}

function ruleOf({ part, rule }: Violation): RuleName {
  if (part === "status") return "status";
  if (part === "header") return "header";
  if (part === "content-type") return "content-type";
  if (rule === "required") return "body-required";
  if (rule === "declared") return "body-declared";
  return rule === "type" || rule === "oneOf" || rule === "anyOf" ? "body-type" : "body-value";
}

/** The location of what is wrong; that of a missing property is its own. */
function placeOf({ place, rule, message }: Violation): string {
  const missing = rule === "required" ? /'(.+)'/.exec(message)?.[1] : undefined;
  return missing === undefined ? place : `${place}/${escapeKey(missing)}`;
}

function gotOf({ part, place, rule }: Violation, { status, headers, text }: Received, body: unknown): string {
  if (part === "status") return `${status} ${beginningOf(text)}`.trim();
  if (part === "header") return headers.get(place) ?? "no such header";
  if (part === "content-type") return headers.get("content-type") ?? "no content type";
  const value = valueAt(body, place);
  if (rule === "required") return `only ${Object.keys((value ?? {}) as Json).join(", ")}`;
  return cut(JSON.stringify(value) ?? "nothing");
}

function schemaOf({ contract, pointer, node }: Operation, status: number): string | undefined {
  if (!Object.hasOwn(node.responses as Json, String(status))) return undefined;
  const response = contract.locate(`${pointer}/responses/${status}`);
  const content = (response.node.content as Json | undefined)?.["application/json"];
  return content ? `${response.pointer}/content/${escapeKey("application/json")}/schema` : undefined;
}
