import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { MockStartError } from "../../errors.js";
import { writeAtomically } from "../../io/atomic-file.js";
import { EXPECTED_SCHEMA, parseDocument } from "../../io/parse-document.js";
import { isAddress, maskSource, readSource, SourceError } from "../../io/read-source.js";
import type { Published } from "../prism/published-routes.js";
import { isRecord } from "../values/json.js";

const LIMITS = { maxBytes: 32 * 1024 * 1024, timeout: 60_000, expected: EXPECTED_SCHEMA };

/**
 * Checks at the start what can be known without reading: that a file is there.
 *
 * @throws {@link MockStartError} when it is not.
 */
export function checkSchema(source: string): void {
  if (isAddress(source) || existsSync(source)) return;
  throw new MockStartError(
    `${source || '""'}: there is no such file; name a published schema of Waldur, or its address.`,
  );
}

/**
 * Reads a schema that a release of Waldur publishes, YAML or JSON, from a file or an address. YAML takes a second, so it is
 * kept as JSON in the user's cache directory, under the hash of its text.
 *
 * @throws SourceError when it cannot be read or is no OpenAPI 3 document.
 */
export async function readSchema(source: string): Promise<Published> {
  const text = await readSource(source, LIMITS);
  const name = maskSource(source);
  const cached = cachePath(text);
  const known = readCache(cached);
  if (known) return known;
  const document = parseDocument(text, name);
  if (!/^3\./.test(String(document.openapi)) || !isRecord(document.paths))
    throw new SourceError(name, "this is not an OpenAPI 3 document with paths", "name a published schema of Waldur");
  try {
    mkdirSync(cacheDirectory(), { recursive: true });
    writeAtomically(cached, [JSON.stringify(document)]);
  } catch {
    // The cache only saves time.
  }
  return document as unknown as Published;
}

function readCache(path: string): Published | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Published;
  } catch {
    return undefined;
  }
}

function cachePath(text: string): string {
  return join(cacheDirectory(), `schema-${createHash("sha256").update(text).digest("hex")}.json`);
}

function cacheDirectory(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "waldur-marketplace-contract");
}
