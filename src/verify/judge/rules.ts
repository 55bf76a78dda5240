/** The rules by name, with what each requires of a server. */
export const rules = {
  "no-answer": "Every request gets a response in time, whole, and from the server itself.",
  redirect: "A response does not send the caller elsewhere.",
  "server-error": "No request ends in an error of the server.",
  status: "The status is one that the contract declares for the operation.",
  header: "Declared headers are there, in the declared form.",
  "content-type": "The content type is the declared one.",
  json: "A JSON body is JSON.",
  "body-required": "Required fields are there.",
  "body-type": "Values have the declared type; null only where the contract has it.",
  "body-value": "Values are those that the contract allows: enums, formats, patterns, bounds.",
  "body-declared": "A body comes where the contract has one, and only there.",
  "uuid-form": "A uuid is 32 lower case hex digits.",
  "moment-form": "A date-time is in UTC (`+00:00`, in old releases `Z`); a fraction of a second has six digits.",
  "decimal-form": "The usage of a record is a decimal string with two places.",
  "hyperlink-form": "A link into the API is an absolute URL on this server, with a slash at its end.",
  "hyperlink-resolves": "A link to an operation of the contract leads to what it names.",
  "page-size": "A page has as many rows as `page_size` says, 10 without it.",
  "page-count": "`X-Result-Count` is the number of rows over all pages.",
  "page-links": "`Link` leads to the first, previous, next and last page.",
  "page-rows": "No row comes on two pages.",
  "page-range": "A page that is not there is a 404.",
  head: "HEAD responds as GET does, without the body.",
  field: "`field` leaves the fields that it names, and only those.",
  ordering: "Rows come in the order that `o` says.",
  filter: "A filter gives the rows that it describes, all of them and no others.",
  "filter-refused": "A filter that makes no sense is refused as the contract says.",
  "same-record": "A record is the same in the list and by itself.",
  "auth-missing": "A request without a token is a 401.",
  "auth-wrong": "A request with an unknown token is a 401.",
  "not-found": "An unknown or malformed uuid is a 404.",
  method: "A method that a URL does not have is a 405.",
  accept: "A media type that the server cannot give is a 406.",
  "required-refused": "A request without a required field is a 400 that names the field.",
  "type-refused": "A field of a wrong type is a 400 that names the field.",
  "value-refused": "A value outside an enum or a bound is a 400 that names the field.",
  "json-refused": "Malformed JSON is a 400.",
  "media-refused": "A media type that the server does not read is a 415.",
  effect: "What was written can be read.",
  "put-back": "What was changed for the verification could be put back.",
} as const;

/** Name of a rule. */
export type RuleName = keyof typeof rules;

/**
 * How much harm a violation does. `error`: clients get no data, the wrong data or data that they cannot read, or people see what
 * they must not. `warning`: the response is usable, but differs from the contract.
 */
export type Severity = "error" | "warning";

/** Severity of each rule, most harmful first: reports list findings in this order. */
export const severities = {
  "put-back": "error",
  "auth-missing": "error",
  "auth-wrong": "error",
  "no-answer": "error",
  "server-error": "error",
  json: "error",
  status: "error",
  "content-type": "error",
  "body-declared": "error",
  "body-required": "error",
  "body-type": "error",
  "body-value": "error",
  "decimal-form": "error",
  "same-record": "error",
  filter: "error",
  "page-rows": "error",
  "page-count": "error",
  "page-links": "error",
  "page-size": "error",
  "page-range": "error",
  ordering: "error",
  effect: "error",
  "not-found": "error",
  "hyperlink-resolves": "error",
  redirect: "error",
  header: "error",
  "required-refused": "error",
  "type-refused": "error",
  "value-refused": "error",
  "uuid-form": "warning",
  "moment-form": "warning",
  "hyperlink-form": "warning",
  field: "warning",
  "filter-refused": "warning",
  head: "warning",
  method: "warning",
  accept: "warning",
  "json-refused": "warning",
  "media-refused": "warning",
} as const satisfies Record<RuleName, Severity>;

const HARM = new Map(Object.keys(severities).map((rule, index) => [rule, index]));

/** Sorts rules, the most harmful first. */
export function byHarm(a: RuleName, b: RuleName): number {
  return (HARM.get(a) ?? 0) - (HARM.get(b) ?? 0);
}
