import type { BodyFacts, FieldFact, OperationFacts, PageFacts, ParameterPlace } from "../facts/model.js";
import { PARAMETER_PLACES } from "../facts/model.js";
import { anchorsOf, answerNames, pascalCase, recordOf, requestName, tagOf, UniqueNames } from "./_names.js";
import type { Node, Schemas } from "./_schemas.js";

/** Where the site shows the pages. */
const API_REFERENCE = "https://docs.waldur.com/latest/api-reference/";

/** The order of operations in the file of a path. */
const METHODS = ["get", "head", "post", "put", "patch", "delete", "options"];

/** The parameters of a skeleton: one that several operations of a page have alike is a component. */
export class Parameters {
  /** Component name → parameter. References are relative to the folder of the parameters. */
  readonly components = new Map<string, Node>();
  private readonly names = new UniqueNames();

  constructor(private readonly schemas: Schemas) {}

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
          if (uses.get(key) === 1) return this.parameter(place, name, fact, "../components/schemas/");
          const component =
            shared.get(key) ?? this.names.take(recordOf(operation.module, operations) + pascalCase(name));
          shared.set(key, component);
          this.components.set(component, this.parameter(place, name, fact, "../schemas/"));
          return { $ref: `../components/parameters/${component}.yaml` };
        }),
      ]),
    );
  }

  private parameter(place: ParameterPlace, name: string, fact: FieldFact, base: string): Node {
    const required = place === "path" || fact.required === true ? { required: true } : {};
    return { name, in: place, ...required, description: "", schema: this.schemas.valueOf(fact, base) };
  }
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
export function pathItems(page: PageFacts, parameters: Parameters, schemas: Schemas): Map<string, Node> {
  const lists = parameters.ofPage(page);
  const anchors = anchorsOf(page.operations);
  const items = new Map<string, Node>();
  for (const [id, operation] of Object.entries(page.operations)) {
    const url = `${API_REFERENCE}${page.page.replace(/\.md$/, "/")}#${anchors.get(id)}`;
    const list = lists.get(id) ?? [];
    const item = items.get(operation.path) ?? {};
    item[operation.method.toLowerCase()] = {
      operationId: id,
      summary: "",
      description: "",
      tags: [tagOf(page)],
      externalDocs: { description: "This operation in the API reference", url },
      ...(operation.parameters.query && Object.hasOwn(operation.parameters.query, "field")
        ? { "x-sparse": "field" }
        : {}),
      ...(list.length > 0 ? { parameters: list } : {}),
      ...(operation.body === undefined
        ? {}
        : { requestBody: requestBody(id, operation.body, operation, page, schemas) }),
      responses: responses(id, operation, page, schemas),
    };
    items.set(operation.path, item);
  }
  for (const [path, item] of items)
    items.set(path, Object.fromEntries(METHODS.flatMap((method) => (method in item ? [[method, item[method]]] : []))));
  return items;
}

function requestBody(id: string, body: BodyFacts, operation: OperationFacts, page: PageFacts, schemas: Schemas): Node {
  const made = requestName(id, operation, recordOf(operation.module, page.operations));
  const component = schemas.component([body.model ?? made], body.fields, "request");
  const isUpload = Object.values(body.fields).some(({ format, items }) => (items?.format ?? format) === "binary");
  return {
    ...(body.required === true ? { required: true } : {}),
    content: media({ $ref: `../components/schemas/${component}.yaml` }, isUpload),
  };
}

function responses(id: string, operation: OperationFacts, page: PageFacts, schemas: Schemas): Node {
  const record = recordOf(operation.module, page.operations);
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, { body, fields }]) => {
      if (fields === undefined) return [status, { description: "" }];
      const component = schemas.component(answerNames(id, operation, status, record), fields, "answer");
      const schema = { $ref: `../components/schemas/${component}.yaml` };
      return [
        status,
        { description: "", content: media(body === "array" ? { type: "array", items: schema } : schema) },
      ];
    }),
  );
}

/** A body with the empty place for its examples. A file is not sent as JSON. */
function media(schema: Node, isUpload = false): Node {
  return { [isUpload ? "multipart/form-data" : "application/json"]: { schema, examples: {} } };
}
