import ts from "typescript";

/** A named part of a generated file: a declaration, or a member of a large one. */
export interface Declaration {
  /** As it is written, with its comment. */
  text: string;
  /** Whether it is a type, a value, or a member of another declaration. */
  kind: "type" | "value" | "member";
  /** What it refers to, by the keys of {@link Declarations}. */
  refersTo: Set<string>;
  node: ts.Node;
}

/** By name; members as `operations.orders_list`, with the names of all that they are in. */
export type Declarations = Map<string, Declaration>;

/** Declarations that are too large to be compared as a whole, and how deep their members are. */
const DEPTHS: { [name: string]: number } = { paths: 1, operations: 1, components: 2, operationTable: 1 };

/**
 * Reads the declarations of a generated file.
 *
 * @example readDeclarations(source).get("operations.orders_list")?.refersTo; // Set { "OrderDetails", ... }
 */
export function readDeclarations(source: string): Declarations {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const found: Declarations = new Map();
  const add = (name: string, kind: Declaration["kind"], node: ts.Node) =>
    found.set(name, { text: node.getFullText().trim(), kind, refersTo: referencesOf(node), node });
  const split = (name: string, node: ts.Node | undefined, depth: number): void => {
    for (const member of membersOf(node)) {
      const path = `${name}.${nameOf(member)}`;
      if (depth === 1) add(path, "member", member);
      else split(path, member, depth - 1);
    }
  };
  for (const statement of file.statements) {
    const declared = declarationOf(statement);
    if (!declared) continue;
    const name = nameOf(declared);
    const depth = DEPTHS[name];
    if (depth) split(name, declared, depth);
    else add(name, ts.isVariableStatement(statement) ? "value" : "type", statement);
  }
  return found;
}

/**
 * The names of what the second file has different: whatever reads otherwise or is new, and whatever refers to one of these.
 *
 * @param more Names of another file that differ.
 */
export function findDifferent(base: Declarations, line: Declarations, more: Iterable<string> = []): Set<string> {
  const different = new Set(more);
  for (const [name, { text }] of line) if (base.get(name)?.text !== text) different.add(name);
  for (let size = -1; size !== different.size; ) {
    size = different.size;
    for (const [name, { refersTo }] of line)
      if ([...refersTo].some((reference) => different.has(reference))) different.add(name);
  }
  return different;
}

/** A statement that declares a type, or the only variable of one that declares a value. */
function declarationOf(statement: ts.Statement): ts.NamedDeclaration | undefined {
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return statement;
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
}

function membersOf(node: ts.Node | undefined): readonly ts.NamedDeclaration[] {
  if (!node) return [];
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) return node.members;
  if (ts.isObjectLiteralExpression(node)) return node.properties;
  if (ts.isPropertySignature(node)) return membersOf(node.type);
  return ts.isVariableDeclaration(node) ? membersOf(node.initializer) : [];
}

/** The name of a declaration or member; empty for an index signature. */
export function nameOf({ name }: ts.NamedDeclaration): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : "";
}

/** Names of types, and `operations.orders_list` for `operations["orders_list"]["parameters"]`. */
export function referencesOf(root: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const [name = "", ...keys] = pathOf(node);
    if (name && keys.length === (DEPTHS[name] ?? 0)) found.add([name, ...keys].join("."));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The name of a type and the keys that it is accessed by; nothing for other nodes. */
function pathOf(node: ts.Node): string[] {
  if (ts.isTypeReferenceNode(node)) return ts.isIdentifier(node.typeName) ? [node.typeName.text] : [];
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return [];
  const { literal } = node.indexType;
  const object = pathOf(node.objectType);
  return object.length > 0 && (ts.isStringLiteral(literal) || ts.isNumericLiteral(literal))
    ? [...object, literal.text]
    : [];
}
