import ts from "typescript";
import { nameOf, referencesOf } from "./declarations.js";

/**
 * A declaration of a release line, with what it shares with that of the base by reference.
 *
 * @param access How the type of the base is named: `base.Resource`.
 * @param different Names that mean something else in the line.
 */
export function renderDeclaration(access: string, base: ts.Node | undefined, line: ts.Node, different: Set<string>) {
  if (!ts.isTypeAliasDeclaration(line) || !base || !ts.isTypeAliasDeclaration(base)) return line.getFullText().trim();
  const type = renderType(access, base.type, line.type, different);
  return `${commentOf(line)}export type ${line.name.text} = ${type};`;
}

/** The same for a member of what `access` names. */
export function renderMember(access: string, base: ts.Node | undefined, line: ts.Node, different: Set<string>): string {
  const isComparable = base && isProperty(base) && isProperty(line) && !base.questionToken === !line.questionToken;
  if (!isComparable) return line.getFullText().trim();
  const type = renderType(accessTo(access, line), base.type, line.type, different);
  return `${commentOf(line)}${line.name.getText()}${line.questionToken ? "?" : ""}: ${type};`;
}

type Property = ts.PropertySignature & { type: ts.TypeNode };

function isProperty(node: ts.Node): node is Property {
  return ts.isPropertySignature(node) && node.type !== undefined;
}

function renderType(access: string, base: ts.TypeNode, line: ts.TypeNode, different: Set<string>): string {
  const verbatim = line.getText();
  if (isShared(base, line, different)) return shorter(access, verbatim);
  if (!ts.isTypeLiteralNode(base) || !ts.isTypeLiteralNode(line)) return verbatim;
  // An index signature hides the names of the others from Omit.
  if (![...base.members, ...line.members].every(isProperty)) return verbatim;
  const named = new Map(base.members.map((member) => [nameOf(member), member]));
  const [shared, own]: [Property[], string[]] = [[], []];
  for (const member of line.members.filter(isProperty)) {
    const before = named.get(nameOf(member));
    if (before && isShared(before, member, different)) {
      shared.push(member);
      named.delete(nameOf(member));
    } else own.push(renderMember(access, before, member, different));
  }
  // A comment is lost where only the type is taken.
  if (shared.some((member) => commentOf(member))) {
    const hidden = [...named.keys()].map((name) => JSON.stringify(name)).join(" | ");
    return shorter(`${hidden ? `Omit<${access}, ${hidden}>` : access} & {\n${own.join("\n")}\n}`, verbatim);
  }
  const taken = shared.map((member) => {
    const type = shorter(accessTo(access, member), member.type.getText());
    return `${member.name.getText()}${member.questionToken ? "?" : ""}: ${type};`;
  });
  return shorter(`{\n${[...taken, ...own].join("\n")}\n}`, verbatim);
}

function isShared(base: ts.Node, line: ts.Node, different: Set<string>): boolean {
  return (
    base.getFullText().trim() === line.getFullText().trim() &&
    ![...referencesOf(line)].some((reference) => different.has(reference))
  );
}

/** The type of a member of the base, without the `undefined` of one that may be left out. */
function accessTo(access: string, { name, questionToken }: Property): string {
  const key = ts.isNumericLiteral(name) ? name.text : JSON.stringify(nameOf({ name } as ts.NamedDeclaration));
  return questionToken ? `NonNullable<${access}[${key}]>` : `${access}[${key}]`;
}

function commentOf(node: ts.Node): string {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth()).trim();
  return comment && `${comment}\n`;
}

function shorter(a: string, b: string): string {
  return a.length < b.length ? a : b;
}
