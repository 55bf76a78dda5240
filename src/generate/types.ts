import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
/** What openapi-typescript types its enum lists with. */
const LIST_HELPERS = ["FlattenedDeepRequired", "ReadonlyArray"];

/** The members of `components`: section → name → member. */
type Sections = Map<string, Map<string, ts.PropertySignature>>;

/**
 * The types of the contract: what openapi-typescript makes of the bundle, with a name for every schema where it has
 * `components["schemas"]["Name"]`, the parameters and headers where they are used, and without what path items repeat
 * or do not have. So editors show names, and there is less to parse for every program that imports them.
 *
 * @example
 * const source = await renderTypes(json); // export type ComponentUsage = { ... }
 */
export async function renderTypes(json: string): Promise<string> {
  const nodes = await openapiTS(json, {
    defaultNonNullable: false, // otherwise every field with a default would be required in request bodies
    enumValues: true,
    readWriteMarkers: true,
    silent: true,
  });
  const sections = new Map(nodes.filter(isComponents).flatMap(readSections));
  const named = nodes.flatMap((node) => {
    if (isComponents(node)) return [...nameSchemas(sections), renderComponents(sections)];
    if (ts.isVariableStatement(node)) return typeEnumList(node);
    return ts.isTypeAliasDeclaration(node) && LIST_HELPERS.includes(node.name.text) ? [] : [node];
  });
  return astToString(named.map((node) => shorten(node, sections)));
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

function readSections({ members }: ts.InterfaceDeclaration): [string, Map<string, ts.PropertySignature>][] {
  return members.flatMap((section) => {
    if (!ts.isPropertySignature(section) || !section.type || !ts.isTypeLiteralNode(section.type)) return [];
    const named = section.type.members
      .filter(ts.isPropertySignature)
      .map((member) => [nameOf(member), member] as const);
    return [[nameOf(section), new Map(named)]];
  });
}

/** One type per schema, with its description. */
function nameSchemas(sections: Sections): ts.Node[] {
  return [...(sections.get("schemas") ?? [])].map(([name, member]) => {
    const alias = factory.createTypeAliasDeclaration(EXPORT, name, undefined, member.type as ts.TypeNode);
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member));
  });
}

/** `components`, for who is used to it: schemas by their names, and the responses. */
function renderComponents(sections: Sections): ts.Node {
  const names = [...(sections.get("schemas")?.keys() ?? [])];
  const schemas = names.map((name) => createMember(name, referTo(name)));
  const responses = [...(sections.get("responses")?.values() ?? [])];
  return factory.createInterfaceDeclaration(EXPORT, "components", undefined, undefined, [
    createMember("schemas", factory.createTypeLiteralNode(schemas)),
    createMember("responses", factory.createTypeLiteralNode(responses)),
  ]);
}

/** `readonly ResourceState[]` for the list of the values of an enum; an enum without a name has no list. */
function typeEnumList(node: ts.VariableStatement): ts.Node[] {
  const [list] = node.declarationList.declarations;
  // ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ResourceState"]>
  const [access] = list?.type && ts.isTypeReferenceNode(list.type) ? (list.type.typeArguments ?? []) : [];
  if (!list || !access || !ts.isIndexedAccessTypeNode(access))
    throw new Error("openapi-typescript types its lists of enum values in a way that is not known.");
  const holder = ts.isIndexedAccessTypeNode(access.objectType) ? literalOf(access.objectType.indexType) : undefined;
  const name = holder === "schemas" ? literalOf(access.indexType) : undefined;
  if (!name) return [];
  const array = factory.createArrayTypeNode(referTo(name));
  const type = factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, array);
  const typed = factory.createVariableDeclaration(list.name, undefined, type, list.initializer);
  const declarations = factory.createVariableDeclarationList([typed], ts.NodeFlags.Const);
  return [factory.createVariableStatement(node.modifiers, declarations)];
}

function shorten(root: ts.Node, sections: Sections): ts.Node {
  const isPaths = ts.isInterfaceDeclaration(root) && root.name.text === "paths";
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isIndexedAccessTypeNode(node) && ts.isIndexedAccessTypeNode(node.objectType)) {
      const section = literalOf(node.objectType.indexType);
      const name = literalOf(node.indexType) ?? "";
      if (section === "schemas") return referTo(name);
      const type =
        section === "parameters" || section === "headers" ? sections.get(section)?.get(name)?.type : undefined;
      if (type) return visit(type);
    }
    // Each operation has its parameters again; methods that a path does not have need not be named.
    if (isPaths && ts.isPropertySignature(node)) {
      if (nameOf(node) === "parameters" || node.type?.kind === ts.SyntaxKind.NeverKeyword) return undefined;
    }
    const visited = ts.visitEachChild(node, visit, undefined);
    // Its description stands at the function of the operation, and no editor shows it here.
    return isPaths ? ts.setSyntheticLeadingComments(visited, undefined) : visited;
  };
  return visit(root) as ts.Node;
}

function createMember(name: string, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type);
}

function referTo(name: string): ts.TypeNode {
  return factory.createTypeReferenceNode(name);
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

function literalOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
