import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { root } from "../../helpers/contract.js";

/** What a column may be, as types.ts says it. */
export interface Column {
  nullable: boolean;
  /** Texts or numbers that it is one of; undefined for any. */
  values: (string | number)[] | undefined;
  /** Columns, when it is an object, or a list of objects, that is written out in place or by name. */
  columns: Columns | undefined;
  list: boolean;
}
export type Columns = Map<string, Column>;

const folder = `${root}src/mock/world/`;
const files = readdirSync(folder).filter((name) => /^types(-\w+)?\.ts$/.test(name));
const text = files.map((name) => readFileSync(folder + name, "utf8")).join("\n");
const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2022, true);
const declared = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>();
for (const node of source.statements) {
  if (ts.isInterfaceDeclaration(node)) declared.set(node.name.text, node);
  if (ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node.type);
}

/** Columns of an interface of types.ts. */
export function columnsOf(name: string): Columns {
  const node = declared.get(name);
  if (!node || !ts.isInterfaceDeclaration(node)) throw new Error(`types.ts has no interface ${name}.`);
  return membersOf(node.members);
}

function membersOf(members: ts.NodeArray<ts.TypeElement>): Columns {
  return new Map(
    members.filter(ts.isPropertySignature).map((member) => {
      if (!member.type) throw new Error(`${member.getText()} has no type.`);
      return [member.name.getText(), columnOf(member.type)];
    }),
  );
}

function columnOf(node: ts.TypeNode): Column {
  const parts = ts.isUnionTypeNode(node) ? [...node.types] : [node];
  const rest = parts.filter((part) => !isNull(part)).flatMap(alternatives);
  const [only] = rest;
  const values = rest.flatMap(literal);
  const element = only && ts.isArrayTypeNode(only) ? only.elementType : only;
  return {
    nullable: parts.some(isNull),
    values: values.length > 0 ? values : undefined,
    columns: rest.length === 1 && element ? inner(element) : undefined,
    list: only !== undefined && ts.isArrayTypeNode(only),
  };
}

/** The members of a union that stands behind a name. */
function alternatives(node: ts.TypeNode): ts.TypeNode[] {
  const named = ts.isTypeReferenceNode(node) ? declared.get(node.typeName.getText()) : undefined;
  if (!named || ts.isInterfaceDeclaration(named)) return [node];
  return ts.isUnionTypeNode(named) ? [...named.types] : [node];
}

function inner(node: ts.TypeNode): Columns | undefined {
  if (ts.isTypeLiteralNode(node)) return membersOf(node.members);
  const named = ts.isTypeReferenceNode(node) ? declared.get(node.typeName.getText()) : undefined;
  return named && ts.isInterfaceDeclaration(named) ? membersOf(named.members) : undefined;
}

function isNull(node: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;
}

function literal(node: ts.TypeNode): (string | number)[] {
  if (!ts.isLiteralTypeNode(node)) return [];
  if (ts.isStringLiteral(node.literal)) return [node.literal.text];
  return ts.isNumericLiteral(node.literal) ? [Number(node.literal.text)] : [];
}
