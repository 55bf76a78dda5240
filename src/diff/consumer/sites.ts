import { relative } from "node:path";
import type ts from "typescript";
import type { OperationId } from "../../contract/contract.js";
import type { Merged } from "../merge/contract.js";
import { inOrder } from "../rate/notes.js";
import type { CallSite, Finding } from "../types.js";
import type { OriginFinder, Origins } from "./origins.js";
import type { Compiler } from "./packages.js";
import { isOwn } from "./program.js";

/** Longer messages repeat whole types. */
const MAX_MESSAGE = 500;
/** That a parameter has no type follows from what is called not being there any more, which is an error of its own. */
const FOLLOWING = new Set([7006, 7031]);

/** Errors of a program that another one does not have, by file, place and code. */
export function newErrors(compiler: Compiler, before: ts.Program, after: ts.Program): ts.Diagnostic[] {
  return filesOf(after).flatMap((file) => {
    const old = before.getSourceFile(file.fileName);
    const known = new Set(old ? errorsOf(compiler, before, old).map(keyOf) : []);
    return errorsOf(compiler, after, file).filter((error) => !known.has(keyOf(error)));
  });
}

/** The files of the project itself: neither libraries nor the sources of this package. */
export function filesOf(program: ts.Program): ts.SourceFile[] {
  const roots = new Set(program.getRootFileNames());
  const isForeign = ({ fileName }: ts.SourceFile) => fileName.includes("/node_modules/") || isOwn(fileName);
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && (roots.has(file.fileName) || !isForeign(file)));
}

function errorsOf(compiler: Compiler, program: ts.Program, file: ts.SourceFile): ts.Diagnostic[] {
  const errors = program.getSemanticDiagnostics(file);
  return errors.filter(({ category, code }) => category === compiler.DiagnosticCategory.Error && !FOLLOWING.has(code));
}

function keyOf({ start, length, code }: ts.Diagnostic): string {
  return `${start} ${length} ${code}`;
}

/** The context for the description of a site. */
export interface Context {
  compiler: Compiler;
  merged: Merged;
  findings: Finding[];
  /** Of the program with this package's own types, where every name still means something. */
  origins: OriginFinder;
  before: ts.Program;
  folder: string;
}

/** Tells where an error is, which operations it concerns, and which finding causes it. */
export function siteOf(context: Context, error: ts.Diagnostic): CallSite {
  const { compiler, merged, folder } = context;
  const { file, start = 0 } = error;
  const message = compiler.flattenDiagnosticMessageText(error.messageText, " ").replaceAll(/\s+/g, " ");
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const { operations, causes } = file
    ? explain(context, file.fileName, start, message)
    : { operations: new Set<OperationId>(), causes: [] };
  return {
    file: relative(folder, file?.fileName ?? "").replaceAll("\\", "/"),
    line: line + 1,
    column: character + 1,
    operations: inOrder(merged, operations),
    causes: causes.map((finding) => `${finding.place}: ${finding.message}`),
    message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}...` : message,
    code: `TS${error.code}`,
  };
}

/** Goes from the place of an error outwards until something of the contract is named that has a finding. */
function explain({ compiler, findings, origins, before }: Context, fileName: string, start: number, message: string) {
  const file = before.getSourceFile(fileName);
  const operations = new Set<OperationId>();
  const words = new Set([...message.matchAll(/['"]([\w$]+)['"]/g)].map(([, word]) => word ?? ""));
  if (!file) return { operations, causes: [] };
  for (let node = nodeAt(compiler, file, start); node !== file; node = node.parent) {
    const found = origins.of(node);
    for (const operation of found.operations) operations.add(operation);
    const causes = causesOf(findings, found, words);
    if (causes.length === 0) continue;
    const named = operations.size > 0 ? operations : new Set(causes.flatMap((finding) => finding.operations));
    return { operations: named, causes };
  }
  return { operations, causes: [] };
}

/** The findings about what code names: about a property that it uses, a model, or an operation. */
function causesOf(findings: Finding[], { operations, places }: Origins, words: Set<string>): Finding[] {
  const counted = findings.filter(({ rule }) => rule !== "operation-added" && rule !== "not-compared");
  const isAt = ({ place }: Finding) => places.has(place.replaceAll(/\[\]|\.\*/g, ""));
  const exact = counted.filter(isAt);
  const breaking = exact.filter(({ severity }) => severity === "breaking");
  if (exact.length > 0) return breaking.length > 0 ? breaking : exact;
  const ofOperation = counted.filter((finding) => finding.operations.some((operation) => operations.has(operation)));
  const ofModel = counted.filter(({ place }) => places.has(place.split(/[.[]/)[0] ?? ""));
  const near = [...new Set([...ofOperation, ...ofModel])];
  const inMessage = near.filter(({ place }) =>
    words.has(
      place
        .split(/[ .[\]*]+/)
        .filter(Boolean)
        .at(-1) ?? "",
    ),
  );
  return inMessage.length > 0 ? inMessage : near;
}

/** The innermost node at a position. */
function nodeAt(compiler: Compiler, file: ts.SourceFile, position: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > position || position >= node.getEnd()) return;
    found = node;
    compiler.forEachChild(node, visit);
  };
  compiler.forEachChild(file, visit);
  return found;
}
