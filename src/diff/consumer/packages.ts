import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type ts from "typescript";
import { DiffError } from "../../errors.js";
import type { renderOperations } from "../../generate/operations.js";
import type { renderTypes } from "../../generate/types.js";

/** The compiler of TypeScript, as a library. */
export type Compiler = typeof ts;

const INSTALL = `run "npm install --save-dev typescript@5 openapi-typescript"`;

/**
 * The compiler that a project uses; if it has none, or one without an API, the one beside this package.
 *
 * @example const compiler = loadCompiler("/home/ada/app/tsconfig.json");
 * @throws DiffError when neither is there.
 */
export function loadCompiler(tsconfig: string, own = import.meta.url): Compiler {
  for (const from of [pathToFileURL(tsconfig).href, own]) {
    try {
      const compiler = createRequire(from)("typescript") as Compiler;
      // TypeScript 7 is a program of its own and gives no compiler to others; 4 cannot be told where a module is.
      if (typeof compiler.createProgram === "function" && Number.parseInt(compiler.version, 10) >= 5) return compiler;
    } catch {
      // Perhaps at the next place.
    }
  }
  throw new DiffError(
    `Checking a project needs the compiler of TypeScript 5 or 6, which is not installed; ${INSTALL}.`,
  );
}

/** The generator of types. */
export interface Generator {
  renderTypes: typeof renderTypes;
  renderOperations: typeof renderOperations;
}

/**
 * Loads what writes the types of a contract.
 *
 * @example const { renderTypes } = await loadGenerator();
 * @throws DiffError when TypeScript or openapi-typescript is not installed.
 */
export async function loadGenerator(): Promise<Generator> {
  try {
    const [{ renderTypes }, { renderOperations }] = await Promise.all([
      import("../../generate/types.js"),
      import("../../generate/operations.js"),
    ]);
    return { renderTypes, renderOperations };
  } catch (cause) {
    throw new DiffError(`Checking a project needs typescript and openapi-typescript, and one is missing; ${INSTALL}.`, {
      cause,
    });
  }
}
