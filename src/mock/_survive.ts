import type { PrismHttpInstance, ProblemJsonError } from "@stoplight/prism-http";

/**
 * Keeps a Prism server alive through the requests that end a stock one. Prism starts each request and does not wait for
 * it, so whatever is thrown inside is an unhandled rejection, which ends the process: a path that cannot be decoded
 * (`%zz`), an `Accept` that is no media type, and a violation that names a key outside Latin-1 and so cannot travel in
 * the `sl-violations` header.
 */
export function survive(prism: PrismHttpInstance, Problem: typeof ProblemJsonError): void {
  const request = prism.request;
  prism.request = (input, resources, config) => async () => {
    try {
      const result = await request(input, resources, config)();
      if (result._tag === "Right") {
        const { validations } = result.right;
        for (const violation of [...validations.input, ...validations.output]) {
          violation.message = toLatin1(violation.message);
          if (violation.path) violation.path = violation.path.map((part) => toLatin1(String(part)));
        }
      }
      return result;
    } catch (error) {
      const message = (error as Error).message;
      const [status, title] =
        error instanceof URIError
          ? ([400, "Bad request"] as const)
          : /media type/.test(message)
            ? ([406, "Not acceptable"] as const)
            : ([500, "Prism failed"] as const);
      return { _tag: "Left", left: new Problem("about:blank", title, status, message) };
    }
  };
}

/** Writes what a header cannot carry as `\uXXXX`. */
function toLatin1(text: string): string {
  return text.replace(
    /[^\x20-\x7e\xa0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
