/** Content type of all JSON that Waldur sends, errors too. */
export const JSON_TYPE = "application/json; charset=utf-8";
/** Media types that Waldur answers in. It has pages for browsers; here those who ask for one get JSON. */
const JSON_TYPES = ["application/json", "text/html"];
const PLAIN_TYPES = ["text/plain"];

const KEPT = 200;
const known = { json: new Map<string, boolean>(), plain: new Map<string, boolean>() };

/** Can the `Accept` header be satisfied, with JSON or with plain text? Weights do not matter. */
export function isAcceptable(accept: string | undefined, plain: boolean): boolean {
  if (accept === undefined || accept === "*/*") return true;
  const answers = plain ? known.plain : known.json;
  let answer = answers.get(accept);
  if (answer === undefined) {
    answer = accept.split(",").some((part) => matches(part, plain ? PLAIN_TYPES : JSON_TYPES));
    // Clients send few different headers; one that does not must not fill the memory.
    if (answers.size >= KEPT) answers.clear();
    answers.set(accept, answer);
  }
  return answer;
}

function matches(part: string, types: readonly string[]): boolean {
  const [main, sub = ""] = (part.split(";")[0] as string).trim().toLowerCase().split("/");
  return types.some((type) => {
    const [ownMain, ownSub] = type.split("/");
    return (main === "*" || main === ownMain) && (sub === "*" || sub === ownSub);
  });
}
