import { basename, join } from "node:path";
import { Document, isScalar, visit } from "yaml";
import { document } from "../../contract/contract.js";
import { type ExtractOptions, extractFacts } from "../extract/extract.js";
import { renderFacts } from "../facts/file.js";
import { countFacts, FactsError, type PageFacts } from "../facts/model.js";
import { LIMITS, readSource, shown } from "../source.js";
import type { DocsOptions } from "../types.js";
import { exists, writeAll } from "./_files.js";
import { pathFile, tagOf } from "./_names.js";
import { Parameters, pathItems } from "./_operations.js";
import { type Node, Schemas } from "./_schemas.js";

/** What {@link scaffold} is asked. */
export interface ScaffoldOptions extends Omit<DocsOptions, "facts"> {
  /** Where to write; made when it is not there. In this repository it is `openapi`. */
  folder: string;
  /** The page's path in the API reference, like `marketplace/policies/x.md`; needed for rendered text, which does not say it. */
  page?: string | undefined;
}

/** What {@link scaffold} has written. */
export interface ScaffoldResult {
  folder: string;
  /** The files, relative to the folder, sorted. */
  files: string[];
  operations: number;
  facts: number;
  /** What an `openapi.yaml` that was there already still needs, as YAML: entries for `tags` and `paths`. Null when it was written. */
  additions: string | null;
}

/**
 * Writes the skeleton of a contract for pages that it does not have yet: a facts file for each page, a file for each
 * URL, schemas and parameters as components, and `openapi.yaml` where there is none. All that the page states is in it;
 * what only people can say (descriptions, summaries, examples, what an answer always has) is left empty, and the
 * linter and the test of the facts name those places.
 *
 * @throws {@link FactsError} when a page cannot be read or a file is there already; then nothing is written.
 * @example await scaffold({ pages: ["orders.md"], folder: "openapi" });
 */
export async function scaffold(options: ScaffoldOptions): Promise<ScaffoldResult> {
  const { pages: sources, folder, page } = options;
  const refuse = (what: string, mend: string) => new FactsError({ page: "docs", what, mend });
  if (folder === "") throw refuse("the name of the folder is empty", "name one for the skeleton");
  if (sources.length === 0) throw refuse("no page was given", "name a file or an address");
  if (page !== undefined && sources.length > 1)
    throw refuse("one path was given for several pages", "write their skeletons one by one");
  const pages: PageFacts[] = [];
  for (const source of sources) pages.push(await readPage(source, options));
  const files = planFiles(pages);
  const additions = (await exists(join(folder, ROOT))) ? toYaml(rootEntries(pages)) : null;
  if (additions !== null) files.delete(ROOT);
  // Ours in any case: every family shares it.
  if (await exists(join(folder, UUID))) files.delete(UUID);
  await writeAll(folder, files);
  return {
    folder,
    files: [...files.keys()].sort(),
    operations: pages.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0),
    facts: pages.reduce((sum, facts) => sum + countFacts(facts), 0),
    additions,
  };
}

async function readPage(source: string, { page, timeout, maxBytes, signal }: ScaffoldOptions): Promise<PageFacts> {
  const limits = { timeout: timeout ?? LIMITS.timeout, maxBytes: maxBytes ?? LIMITS.maxBytes, signal };
  const options: ExtractOptions = { file: shown(source), page };
  return extractFacts(await readSource(source, limits), options);
}

const ROOT = "openapi.yaml";
const UUID = "components/schemas/Uuid.yaml";

/** Every file of the skeleton: name → contents. */
function planFiles(pages: PageFacts[]): Map<string, string> {
  const models = pages.flatMap(({ operations }) => Object.values(operations).flatMap(({ body }) => body?.model ?? []));
  const schemas = new Schemas(new Set(models));
  const parameters = new Parameters(schemas);
  const files = new Map<string, string>();
  const add = (name: string, text: string, where: PageFacts | undefined): void => {
    if (!files.has(name)) files.set(name, text);
    else
      throw new FactsError({
        page: where?.page ?? "docs",
        what: `two things of these pages would be the file ${name}`,
        mend: "give each page once, and pages that share a URL one by one",
      });
  };
  for (const page of pages) {
    add(`facts/${basename(page.page, ".md")}.yaml`, renderFacts(page), page);
    for (const [path, item] of pathItems(page, parameters, schemas)) {
      if (!/^[\w{}~-][\w{}.~-]*$/.test(pathFile(path)))
        throw new FactsError({
          page: page.page,
          what: "a URL cannot be the name of a file",
          text: path,
          mend: "write its file by hand",
        });
      add(`paths/${pathFile(path)}.yaml`, toYaml(item), page);
    }
  }
  for (const [name, schema] of schemas.components) add(`components/schemas/${name}.yaml`, toYaml(schema), undefined);
  for (const [name, node] of parameters.components) add(`components/parameters/${name}.yaml`, toYaml(node), undefined);
  const components = document.components as { schemas: { Uuid: Node } };
  if (schemas.usesUuid) add(UUID, toYaml(components.schemas.Uuid), undefined);
  add(ROOT, toYaml({ ...ROOT_HEAD, ...rootEntries(pages), ...ROOT_TAIL }), undefined);
  return files;
}

const ROOT_HEAD: Node = {
  openapi: "3.1.0",
  info: { title: "", version: "0.1.0", description: "" },
  servers: [{ url: "https://api.example.com" }],
  security: [{ tokenAuth: [] }],
};

const ROOT_TAIL: Node = {
  components: {
    securitySchemes: { tokenAuth: { type: "apiKey", in: "header", name: "Authorization", description: "" } },
  },
};

function rootEntries(pages: PageFacts[]): Node {
  const paths = pages.flatMap(({ operations }) => Object.values(operations).map(({ path }) => path));
  return {
    tags: pages.map((page) => ({ name: tagOf(page), description: "" })),
    paths: Object.fromEntries([...new Set(paths)].map((path) => [path, { $ref: `paths/${pathFile(path)}.yaml` }])),
  };
}

/** As the other sources are written: short lists of names on one line, long texts folded. */
function toYaml(node: Node): string {
  const yaml = new Document(node, { aliasDuplicateObjects: false });
  visit(yaml, {
    Seq: (_, list) => {
      const isShort = list.items.every((item) => isScalar(item) && typeof item.value === "string");
      if (isShort && JSON.stringify(list).length < 90) list.flow = true;
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && scalar.value.length > 90 && scalar.value.includes(" "))
        scalar.type = "BLOCK_FOLDED";
    },
  });
  return yaml.toString({ lineWidth: 110, flowCollectionPadding: false });
}
