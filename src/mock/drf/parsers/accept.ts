/** Content type of all JSON that Waldur sends, errors too. */
export const JSON_TYPE = "application/json; charset=utf-8";
/** Media types of Waldur's responses. Waldur has HTML pages for browsers, which get JSON here. */
const JSON_TYPES = ["application/json", "text/html"];
const PLAIN_TYPES = ["text/plain"];

/** Can the `Accept` header be satisfied, with JSON or with plain text? Weights do not matter. */
export function isAcceptable(accept: string | undefined, plain: boolean): boolean {
  if (accept === undefined || accept === "*/*") return true;
  return accept.split(",").some((part) => matches(part, plain ? PLAIN_TYPES : JSON_TYPES));
}

function matches(part: string, types: readonly string[]): boolean {
  const [main, sub = ""] = (part.split(";")[0] as string).trim().toLowerCase().split("/");
  return types.some((type) => {
    const [ownMain, ownSub] = type.split("/");
    return (main === "*" || main === ownMain) && (sub === "*" || sub === ownSub);
  });
}
