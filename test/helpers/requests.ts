import type { Operation } from "../../scripts/bundle.js";

/** Header that makes the caller known. */
export const AUTHORIZED = { Authorization: "Token YOUR_API_TOKEN" };

/** The URL of an operation on the objects of the story, without a server. */
export function pathOf({ path, parameters }: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, wanted: string) =>
    String(parameters.find(({ in: place, name }) => place === "path" && name === wanted)?.node.example),
  );
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
