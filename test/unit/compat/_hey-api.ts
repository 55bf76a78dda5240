import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type * as compat from "../../../src/compat/index.js";
import { root } from "../../helpers/contract.js";

/** What hey-api's fetch client and ours have in common. */
export type Library = Pick<
  typeof compat,
  "createClient" | "createConfig" | "formDataBodySerializer" | "jsonBodySerializer" | "urlSearchParamsBodySerializer"
>;

/** Loads hey-api's fetch client, which its generator copies into what it makes, such as waldur-js-client. */
export async function loadHeyApi(): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), "hey-api-"));
  const outfile = join(folder, "client.mjs");
  await build({
    entryPoints: [join(root, "node_modules/@hey-api/openapi-ts/dist/clients/fetch/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "silent",
    tsconfigRaw: "{}",
  });
  const library = (await import(pathToFileURL(outfile).href)) as Library;
  await rm(folder, { recursive: true });
  return library;
}
