import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Document, isScalar, parse, visit } from "yaml";
import { baseContract } from "../../../src/contract/contract.js";
import { nameFacts, type PageTexts, readPage } from "../extract/extract.js";
import { renderFacts } from "../facts/file.js";
import {
  countFacts,
  entryOf,
  FactsError,
  type FieldFact,
  type OperationFacts,
  type PageFacts,
} from "../facts/model.js";
import { LIMITS, readPageText, shown } from "../source.js";
import type { DocsOptions } from "../types.js";
import { DRAFT, describeAll, sampleOf } from "./draft.js";
import { compareWithFile } from "./existing.js";
import { exists, writeAll } from "./files.js";
import { pathFile, tagOf } from "./names.js";
import { isExactStatus, Parameters, pathItems } from "./operations.js";
import { type Node, PublishedSource } from "./published.js";
import { Schemas } from "./schemas.js";

/** What {@link scaffold} is asked. */
export interface ScaffoldOptions extends Omit<DocsOptions, "facts"> {
  /** Where to write; made when it is not there. In this repository it is `openapi`. */
  folder: string;
  /** The page's path in the API reference, like `marketplace/policies/x.md`; needed for rendered text, which does not say it. */
  page?: string | undefined;
  /** A file or an address of the schema that a release of Waldur publishes, as a second source. */
  schema?: string | undefined;
}

/** A file that is there already and says something else. It is left as it is. */
export interface DifferentFile {
  /** Relative to the folder. */
  file: string;
  /** Where, and what is different. */
  differs: string[];
}

/** What {@link scaffold} has written. */
export interface ScaffoldResult {
  folder: string;
  /** The files, relative to the folder, sorted. */
  files: string[];
  /** The files that were there already and say the same, sorted; they are used as they are. */
  reused: string[];
  /** The files that were there already and say something else, sorted; they are left to people. */
  different: DifferentFile[];
  /** What of the pages was not understood and is not in the skeleton, each with its line. */
  notes: string[];
  operations: number;
  facts: number;
  /** What an `openapi.yaml` that was there already still needs, as YAML: entries for `tags` and `paths`. Null when it was written. */
  additions: string | null;
}

/**
 * Writes the draft of a contract for pages that it does not have yet: a facts file for each page, a file for each URL,
 * schemas and parameters as components, and `openapi.yaml` where there is none. All that the page states is in it, with
 * the texts of the page and made-up examples for a start; `x-draft: true` marks what people have yet to write, and the
 * linter refuses it. What is there already is never overwritten.
 *
 * @throws {@link FactsError} when a page or the schema cannot be read, or a file not be written; then nothing is written.
 * @example await scaffold({ pages: ["orders.md"], folder: "openapi", schema: "waldur-openapi-schema.yaml" });
 */
export async function scaffold(options: ScaffoldOptions): Promise<ScaffoldResult> {
  const { pages: sources, folder, page, schema } = options;
  const refuse = (what: string, fix: string) => new FactsError({ page: "docs", what, fix });
  if (folder === "") throw refuse("the name of the folder is empty", "name one for the skeleton");
  if (sources.length === 0) throw refuse("no page was given", "name a file or an address");
  if (page !== undefined && sources.length > 1)
    throw refuse("one path was given for several pages", "write their skeletons one by one");
  const drafts: DraftPage[] = [];
  for (const source of sources) drafts.push(await readDraft(source, options));
  const published =
    schema === undefined
      ? undefined
      : await PublishedSource.read(schema, options.timeout ?? LIMITS.timeout, options.signal);
  const files = planFiles(drafts, published, folder);
  const pages = drafts.map(({ facts }) => facts);
  const additions = (await exists(join(folder, ROOT))) ? await missingEntries(join(folder, ROOT), pages) : null;
  if (additions !== null) files.delete(ROOT);
  // Ours in any case: every family shares it.
  if (await exists(join(folder, UUID))) files.delete(UUID);
  const reused: string[] = [];
  const different: DifferentFile[] = [];
  for (const [file, text] of files) {
    const existing = await compareWithFile(join(folder, file), text);
    if (existing === "absent") continue;
    files.delete(file);
    if (existing === "same") reused.push(file);
    else different.push({ file, ...existing });
  }
  await writeAll(folder, files);
  return {
    folder,
    files: [...files.keys()].sort(),
    reused: reused.sort(),
    different: different.sort((one, other) => (one.file < other.file ? -1 : 1)),
    notes: drafts.flatMap(({ notes, facts }) => [...notes, ...leftOut(facts)]),
    operations: pages.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0),
    facts: pages.reduce((sum, facts) => sum + countFacts(facts), 0),
    additions,
  };
}

/** Responses that are in the facts and cannot be in the contract. */
function leftOut({ page, operations }: PageFacts): string[] {
  return Object.entries(operations).flatMap(([id, { responses }]) =>
    Object.keys(responses)
      .filter((status) => !isExactStatus(status))
      .map((status) => `${page}: the response ${status} of ${id} is left out; write the statuses that it stands for.`),
  );
}

/** A page with its path and its words. */
interface DraftPage {
  facts: PageFacts;
  texts: PageTexts;
  notes: string[];
}

async function readDraft(source: string, options: ScaffoldOptions): Promise<DraftPage> {
  const { timeout, maxBytes, signal } = options;
  const limits = { timeout: timeout ?? LIMITS.timeout, maxBytes: maxBytes ?? LIMITS.maxBytes, signal };
  const file = shown(source);
  const read = readPage(await readPageText(source, limits), file);
  const isUnnamed = options.page === undefined && read.facts.page === null && read.facts.form === "markdown";
  const guess = isUnnamed ? pathIn(source) : undefined;
  if (guess !== undefined) {
    const note = `${file}: the page does not say its own path, which is taken to be ${guess}; give it with --page if it is not.`;
    read.notes.push(note);
  }
  return { ...read, facts: nameFacts(read.facts, { file, page: options.page ?? guess }) };
}

/** The path that a page has in the reference, `section/group/page.md`, where the name of its file or its address ends with it. */
function pathIn(source: string): string | undefined {
  return /^(?:.*\/)?([\w-]+\/[\w-]+\/[\w-]+\.md)(?:[?#].*)?$/.exec(source.replaceAll("\\", "/"))?.[1];
}

const ROOT = "openapi.yaml";
const UUID = "components/schemas/Uuid.yaml";

/** Every file of the skeleton: name → contents. */
function planFiles(drafts: DraftPage[], published: PublishedSource | undefined, folder: string): Map<string, string> {
  const pages = drafts.map(({ facts }) => facts);
  const models = pages.flatMap(({ operations }) => Object.values(operations).flatMap(({ body }) => body?.model ?? []));
  const texts = new Map(drafts.flatMap(({ facts, texts: { places } }) => textsOf(facts, places)));
  const schemas = new Schemas(new Set(models), texts, published);
  const parameters = new Parameters(schemas, texts, published);
  const items: [name: string, item: Node][] = [];
  const files = new Map<string, string>();
  const add = (name: string, text: string, where: PageFacts | undefined): void => {
    if (!files.has(name)) files.set(name, text);
    else
      throw new FactsError({
        page: where?.page ?? "docs",
        what: `two things of these pages would be the file ${name}`,
        fix: "give each page once, and pages that share a URL one by one",
      });
  };
  for (const { facts: page, texts: words } of drafts) {
    add(`facts/${basename(page.page, ".md")}.yaml`, renderFacts(page), page);
    for (const [path, item] of pathItems(page, parameters, schemas, words, published)) {
      if (!/^[\w{}~-][\w{}.~-]*$/.test(pathFile(path)))
        throw new FactsError({
          page: page.page,
          what: "a URL cannot be the name of a file",
          text: path,
          fix: "write its file by hand",
        });
      const name = `paths/${pathFile(path)}.yaml`;
      add(name, "", page);
      items.push([name, item]);
    }
  }
  // A component that is there already stays, so an example must fit it.
  const mine = new Map<string, Node | undefined>();
  const find = (reference: string) => {
    const name = basename(reference, ".yaml");
    if (!mine.has(name)) mine.set(name, readComponent(join(folder, "components/schemas", `${name}.yaml`)));
    return mine.get(name) ?? (name === "Uuid" ? undefined : schemas.components.get(name));
  };
  for (const [name, schema] of schemas.components) describeAll(schema, name);
  for (const [name, node] of parameters.components) completeParameter(node, name, find);
  for (const [name, item] of items) {
    for (const operation of Object.values(item) as Node[]) completeOperation(operation, find);
    files.set(name, toYaml(item));
  }
  for (const [name, schema] of schemas.components)
    add(`components/schemas/${name}.yaml`, toYaml({ ...schema, ...DRAFT }), undefined);
  for (const [name, node] of parameters.components) add(`components/parameters/${name}.yaml`, toYaml(node), undefined);
  const components = baseContract.document.components as { schemas: { Uuid: Node } };
  if (schemas.usesUuid) add(UUID, toYaml(components.schemas.Uuid), undefined);
  add(ROOT, toYaml({ ...ROOT_HEAD, ...rootEntries(pages), ...ROOT_TAIL }), undefined);
  return files;
}

function readComponent(file: string): Node | undefined {
  try {
    return parse(readFileSync(file, "utf8")) as Node;
  } catch {
    return undefined;
  }
}

type Find = (reference: string) => Node | undefined;

function completeParameter(node: Node, name: string, find: Find): void {
  if (node.$ref !== undefined) return;
  describeAll(node, name);
  if (node.example === undefined) node.example = sampleOf(node.schema as Node, find);
}

/** Fills in what nobody has said of an operation: descriptions, and examples in which there is one value of each type. */
function completeOperation(operation: Node, find: Find): void {
  const { parameters = [], requestBody, responses, operationId } = operation;
  for (const node of parameters as Node[]) completeParameter(node, String(node.name), find);
  describeAll(operation, String(operationId));
  for (const holder of [requestBody, ...Object.values(responses as Node)] as (Node | undefined)[]) {
    for (const media of Object.values((holder?.content ?? {}) as Record<string, Node>))
      media.examples = { Draft: { ...DRAFT, value: sampleOf(media.schema as Node, find) } };
  }
}

/** The description of each value of a page. */
function textsOf({ operations }: PageFacts, places: PageTexts["places"]): [FieldFact, string][] {
  const found: [FieldFact, string][] = [];
  for (const [id, operation] of Object.entries(operations)) {
    const texts = entryOf(places, id) ?? {};
    for (const [place, table] of tablesOf(operation)) {
      for (const [name, fact] of Object.entries(table ?? {})) {
        const text = entryOf(texts, `${place} ${name}`);
        if (text !== undefined) found.push([fact, text]);
      }
    }
  }
  return found;
}

function tablesOf({ parameters, body, responses }: OperationFacts) {
  return [
    ...Object.entries(parameters),
    ["body", body?.fields] as const,
    ...Object.entries(responses).map(([status, { fields }]) => [`response ${status}`, fields] as const),
  ];
}

/** What an `openapi.yaml` lacks of the tags and paths of some pages, as YAML. */
async function missingEntries(file: string, pages: PageFacts[]): Promise<string> {
  const entries = rootEntries(pages);
  let root: Node = {};
  try {
    root = (parse(await readFile(file, "utf8")) ?? {}) as Node;
  } catch {
    // What is no YAML lacks everything.
  }
  const names = (Array.isArray(root.tags) ? (root.tags as Node[]) : []).map(({ name }) => name);
  const paths = Object.entries(entries.paths).filter(([path]) => !Object.hasOwn((root.paths ?? {}) as Node, path));
  return toYaml({ tags: entries.tags.filter(({ name }) => !names.includes(name)), paths: Object.fromEntries(paths) });
}

const ROOT_HEAD: Node = {
  openapi: "3.1.0",
  info: { title: "Draft", version: "0.1.0", description: "Draft of a contract.", ...DRAFT },
  servers: [{ url: "https://api.example.com" }],
  security: [{ tokenAuth: [] }],
};

const ROOT_TAIL: Node = {
  components: {
    securitySchemes: { tokenAuth: { type: "apiKey", in: "header", name: "Authorization", description: "Draft." } },
  },
};

function rootEntries(pages: PageFacts[]): { tags: Node[]; paths: Node } {
  const paths = pages.flatMap(({ operations }) => Object.values(operations).map(({ path }) => path));
  return {
    tags: pages.map((page) => ({ name: tagOf(page), description: `Draft of ${tagOf(page)}.`, ...DRAFT })),
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
