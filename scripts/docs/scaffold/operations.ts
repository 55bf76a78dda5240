import { commaSeparatedParameters } from "../../../generated/contract.js";
import type { PageTexts } from "../extract/extract.js";
import type { BodyFacts, FieldFact, Json, OperationFacts, PageFacts, ParameterPlace } from "../facts/model.js";
import { entryOf, PARAMETER_PLACES } from "../facts/model.js";
import { DRAFT } from "./draft.js";
import { anchorsOf, answerNames, pascalCase, recordOf, requestName, tagOf, UniqueNames } from "./names.js";
import { type Node, type PublishedSource, textOf } from "./published.js";
import type { Schemas } from "./schemas.js";

/** Where the site shows the pages. */
const API_REFERENCE = "https://docs.waldur.com/latest/api-reference/";

/** The order of operations in the file of a path. */
export const METHODS = ["get", "head", "post", "put", "patch", "delete", "options"];

/** The parameters of a skeleton: one that several operations of a page have alike is a component. */
export class Parameters {
  /** Component name → parameter. References are relative to the folder of the parameters. */
  readonly components = new Map<string, Node>();
  private readonly names = new UniqueNames();

  constructor(
    private readonly schemas: Schemas,
    private readonly texts: ReadonlyMap<FieldFact, string> = new Map(),
    private readonly published?: PublishedSource | undefined,
  ) {}

  /** Gives each operation's list of parameters, as it stands in the file of a path. */
  ofPage({ operations }: PageFacts): Map<string, Node[]> {
    const uses = new Map<string, number>();
    const every = Object.entries(operations).map(([id, operation]) => ({
      id,
      operation,
      stated: parametersOf(operation),
    }));
    for (const { stated } of every) for (const { key } of stated) uses.set(key, (uses.get(key) ?? 0) + 1);
    const shared = new Map<string, string>();
    return new Map(
      every.map(({ id, operation, stated }) => [
        id,
        stated.map(({ place, name, fact, key }) => {
          const record = recordOf(operation.module, operations);
          if (uses.get(key) === 1)
            return this.parameter(operation, record, place, name, fact, "../components/schemas/");
          const component = shared.get(key) ?? this.names.take(record + pascalCase(name));
          shared.set(key, component);
          this.components.set(component, this.parameter(operation, record, place, name, fact, "../schemas/"));
          return { $ref: `../components/parameters/${component}.yaml` };
        }),
      ]),
    );
  }

  private parameter(
    operation: OperationFacts,
    record: string,
    place: ParameterPlace,
    name: string,
    fact: FieldFact,
    base: string,
  ): Node {
    const required = place === "path" || fact.required === true ? { required: true } : {};
    const published = this.published?.parameterOf(operation, place, name);
    const names = isSelection(place, name, fact) ? selectable(operation, fact, published?.schema?.node.items) : [];
    const schema =
      names.length > 0
        ? { type: "array", items: { $ref: `${base}${this.schemas.valuesOf(`${record}FieldName`, names)}.yaml` } }
        : this.schemas.valueOf(fact, base, published?.schema);
    // A client serialises a name in one way, and the contract has chosen it.
    const comma = fact.type === "array" && commaSeparatedParameters.includes(name) ? { explode: false } : {};
    return {
      name,
      in: place,
      ...required,
      description: this.texts.get(fact) ?? textOf(published?.node.description) ?? "",
      ...DRAFT,
      ...comma,
      schema,
      example: exampleOf(operation, place, name),
    };
  }
}

function isSparse(operation: OperationFacts): boolean {
  const field = entryOf(operation.parameters.query ?? {}, "field");
  return field !== undefined && isSelection("query", "field", field) && selectable(operation, field).length > 0;
}

/** Whether a parameter cuts records down to some of their fields. */
function isSelection(place: ParameterPlace, name: string, { type }: FieldFact): boolean {
  return place === "query" && name === "field" && type === "array";
}

/** The names that `field` takes: those that one of the sources lists, or the fields of the response. */
function selectable({ responses }: OperationFacts, fact: FieldFact, items?: unknown): string[] {
  const listed = fact.enum ?? (items as { enum?: unknown[] } | undefined)?.enum;
  if (Array.isArray(listed)) return listed.map(String);
  const fields = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1].fields ?? {};
  return Object.keys(fields).filter((name) => /^\w+$/.test(name));
}

/** The value that the examples of the page show for a parameter, if they show one. */
function exampleOf({ examples }: OperationFacts, place: ParameterPlace, name: string): Json | undefined {
  return entryOf(examples.typescript[place === "header" ? "headers" : place] ?? {}, name);
}

function parametersOf({ parameters }: OperationFacts) {
  return PARAMETER_PLACES.flatMap((place) =>
    Object.entries(parameters[place] ?? {}).map(([name, fact]) => ({
      place,
      name,
      fact,
      key: JSON.stringify([place, name, fact]),
    })),
  );
}

/** The operations of a page by their paths: path → what stands in its file. */
export function pathItems(
  page: PageFacts,
  parameters: Parameters,
  schemas: Schemas,
  texts: PageTexts = { operations: {}, places: {} },
  published?: PublishedSource | undefined,
): Map<string, Node> {
  const lists = parameters.ofPage(page);
  const anchors = anchorsOf(page.operations);
  const items = new Map<string, Node>();
  for (const [id, operation] of Object.entries(page.operations)) {
    const url = `${API_REFERENCE}${page.page.replace(/\.md$/, "/")}#${anchors.get(id)}`;
    const list = lists.get(id) ?? [];
    const item = items.get(operation.path) ?? {};
    item[operation.method.toLowerCase()] = {
      operationId: id,
      summary: operation.title,
      description: textOf(entryOf(texts.operations, id)) ?? published?.descriptionOf(operation) ?? "",
      ...DRAFT,
      tags: [tagOf(page)],
      externalDocs: { description: "This operation in the API reference", url },
      ...(isSparse(operation) ? { "x-sparse": "field" } : {}),
      ...(list.length > 0 ? { parameters: list } : {}),
      ...(operation.body === undefined
        ? {}
        : { requestBody: requestBody(id, operation.body, operation, page, schemas, published) }),
      responses: responses(id, operation, page, schemas, entryOf(texts.places, id), published),
    };
    items.set(operation.path, item);
  }
  for (const [path, item] of items)
    items.set(path, Object.fromEntries(METHODS.flatMap((method) => (method in item ? [[method, item[method]]] : []))));
  return items;
}

function requestBody(
  id: string,
  body: BodyFacts,
  operation: OperationFacts,
  page: PageFacts,
  schemas: Schemas,
  published: PublishedSource | undefined,
): Node {
  const made = requestName(id, operation, recordOf(operation.module, page.operations));
  const second = published?.bodyOf(operation);
  // The page's own name of a model wins.
  const { name: _, ...nameless } = second ?? {};
  const source = body.model === null ? second : (nameless as typeof second);
  const component = schemas.component([body.model ?? made], body.fields, "request", second && source);
  const schema = { $ref: `../components/schemas/${component}.yaml` };
  const isUpload = Object.values(body.fields).some(({ format, items }) => (items?.format ?? format) === "binary");
  return {
    ...(body.required === true ? { required: true } : {}),
    content: media(body.body === "array" ? { type: "array", items: schema } : schema, isUpload),
  };
}

/** Whether a status is one, and not `default` or `4XX`: the contract lists each on its own. */
export function isExactStatus(status: string): boolean {
  return /^\d{3}$/.test(status);
}

function responses(
  id: string,
  operation: OperationFacts,
  page: PageFacts,
  schemas: Schemas,
  texts: Record<string, string> = {},
  published?: PublishedSource | undefined,
): Node {
  const record = recordOf(operation.module, page.operations);
  const exact = Object.entries(operation.responses).filter(([status]) => isExactStatus(status));
  // An operation without any response is none.
  if (exact.length === 0) return { "200": { description: "" } };
  return Object.fromEntries(
    exact.map(([status, { body, fields }]) => {
      const description = entryOf(texts, `response ${status}`) ?? "";
      if (fields === undefined) return [status, { description }];
      const second = published?.responseOf(operation, status);
      const component = schemas.component(answerNames(id, operation, status, record), fields, "answer", second);
      const schema = { $ref: `../components/schemas/${component}.yaml` };
      return [status, { description, content: media(body === "array" ? { type: "array", items: schema } : schema) }];
    }),
  );
}

/** A body with the empty place for its examples. A file is not sent as JSON. */
function media(schema: Node, isUpload = false): Node {
  return { [isUpload ? "multipart/form-data" : "application/json"]: { schema, examples: {} } };
}
