import type { Operation } from "../../scripts/bundle.js";

/** Path values by the parameter's place in the story. */
const UUIDS: Record<string, string> = {
  "marketplace-component-usages": "8b9cfdbd794949e4b98847f07fdd80bb",
  "marketplace-customer-component-usage-policies": "9b38a70adc3f4a769c29bba0f8c1f552",
  "marketplace-provider-resources": "b9005020ea014056801f86ab919a8aef",
};

/** Header that makes the caller known. */
export const AUTHORIZED = { Authorization: "Token YOUR_API_TOKEN" };

/** The URL of an operation on the objects of the story, without a server. */
export function pathOf({ path }: Operation): string {
  return path.replace("{uuid}", UUIDS[path.split("/")[2] ?? ""] ?? "");
}

/** The first request example of an operation, or `undefined` when it takes no body. */
export function bodyOf({ request }: Operation): unknown {
  return Object.values(request?.media[0]?.examples ?? {})[0];
}

/** What a request needs for a JSON body, or nothing when there is none. */
export function jsonInit(body: unknown): { headers: Record<string, string>; body?: string } {
  if (body === undefined) return { headers: {} };
  return { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

/** Reads the body the way its content type says: JSON, text, or `undefined` when there is none. */
export async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  if (text === "") return type.startsWith("text/") ? text : undefined;
  return type.startsWith("application/json") ? JSON.parse(text) : text;
}
