/** Content type of all JSON that Waldur sends, errors too. */
export const JSON_TYPE = "application/json; charset=utf-8";
/** Media types of Waldur's responses. Waldur has HTML pages for browsers, which get JSON here. */
const JSON_TYPES = ["application/json", "text/html"];
const PLAIN_TYPES = ["text/plain"];

const MAX_CACHED = 200;
const known = { json: new Map<string, boolean>(), plain: new Map<string, boolean>() };

/** Can the `Accept` header be satisfied, with JSON or with plain text? Weights do not matter. */
export function isAcceptable(accept: string | undefined, plain: boolean): boolean {
  if (accept === undefined || accept === "*/*") return true;
  const responses = plain ? known.plain : known.json;
  let response = responses.get(accept);
  if (response === undefined) {
    response = accept.split(",").some((part) => matches(part, plain ? PLAIN_TYPES : JSON_TYPES));
    // Clients send few different headers; one that sends many must not exhaust the memory.
    if (responses.size >= MAX_CACHED) responses.clear();
    responses.set(accept, response);
  }
  return response;
}

function matches(part: string, types: readonly string[]): boolean {
  const [main, sub = ""] = (part.split(";")[0] as string).trim().toLowerCase().split("/");
  return types.some((type) => {
    const [ownMain, ownSub] = type.split("/");
    return (main === "*" || main === ownMain) && (sub === "*" || sub === ownSub);
  });
}
