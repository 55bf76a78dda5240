import type { Json, OperationId } from "../../contract/contract.js";
import { DiffError } from "../../errors.js";
import { type Bundle, listOperations } from "../../generate/bundle.js";
import { functionName } from "../../generate/functions.js";
import type { Merged } from "../merge/contract.js";
import { isObject } from "../schema/published.js";
import { type Compiler, loadGenerator } from "./packages.js";

/** The two generated files of this package, as another release would have them. */
export interface Declarations {
  types: string;
  operations: string;
}

/**
 * Writes the types of the patched contract as declarations.
 *
 * @example const { types } = await declarationsOf(merged, compiler);
 * @throws DiffError when what generates types is not installed, or cannot do it.
 */
export async function declarationsOf(merged: Merged, compiler: Compiler): Promise<Declarations> {
  const { renderTypes, renderOperations } = await loadGenerator();
  const bundle = named(merged);
  try {
    const types = await renderTypes(JSON.stringify(bundle));
    return {
      types: declare(compiler, types),
      operations: declare(compiler, renderOperations(listOperations(bundle)) + goneOf(merged, bundle)),
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new DiffError(`The types of the other release cannot be generated: ${why}.`, { cause });
  }
}

/**
 * The patched contract as the generator wants it: bodies and the names of `field` have names of their own, and an
 * operation that is elsewhere has gone, since the functions of this package call its old place.
 */
function named({ patched, renamed }: Merged): Bundle {
  const bundle = structuredClone(patched) as unknown as Bundle & { components: { schemas: Record<string, Json> } };
  const { schemas } = bundle.components;
  const nameOf = (schema: Json, name: string): Json => {
    if (schema.$ref !== undefined) return schema;
    schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  for (const [path, item] of Object.entries(bundle.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Json>)) {
      const id = String(operation.operationId);
      // Types do not contain it.
      delete operation.security;
      if (renamed.get(id as OperationId)?.isMoved) {
        delete item[method];
        continue;
      }
      const content = isObject(operation.requestBody) ? (operation.requestBody.content as Record<string, Json>) : {};
      if (Object.keys(content).length === 0) delete operation.requestBody;
      for (const media of Object.values(content)) media.schema = nameOf((media.schema ?? {}) as Json, `Body_${id}`);
      for (const parameter of (operation.parameters ?? []) as Json[]) {
        const schema = parameter.name === operation["x-sparse"] ? parameter.schema : undefined;
        if (isObject(schema) && isObject(schema.items)) schema.items = nameOf(schema.items, `Field_${id}`);
      }
    }
    if (Object.keys(item).length === 0) delete bundle.paths[path];
  }
  return bundle;
}

/** The functions of operations that are not there any more: they cannot be called, and so every call is an error. */
function goneOf({ operations }: Merged, bundle: Bundle): string {
  const left = new Set(listOperations(bundle).map(({ id }) => id));
  const gone = operations.filter((id) => !left.has(id));
  const functions = gone.map((id) => `export const ${functionName(id)}: OperationIsGone = null;`);
  return ["interface OperationIsGone { readonly operationIsGone: true }", ...functions].join("\n");
}

/** `export declare const` for every constant, so that the text stands for a `.d.ts` as well as for a `.ts`. */
function declare(compiler: Compiler, source: string): string {
  const { factory, SyntaxKind } = compiler;
  const file = compiler.createSourceFile("generated.ts", source, compiler.ScriptTarget.Latest);
  const statements = file.statements.map((statement) => {
    if (!compiler.isVariableStatement(statement)) return statement;
    const declarations = statement.declarationList.declarations.map(({ name, type }) =>
      factory.createVariableDeclaration(name, undefined, type),
    );
    const modifiers = [
      factory.createModifier(SyntaxKind.ExportKeyword),
      factory.createModifier(SyntaxKind.DeclareKeyword),
    ];
    return factory.createVariableStatement(
      modifiers,
      factory.createVariableDeclarationList(declarations, compiler.NodeFlags.Const),
    );
  });
  return compiler.createPrinter().printFile(factory.updateSourceFile(file, statements));
}
