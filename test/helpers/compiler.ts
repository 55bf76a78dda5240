import ts from "typescript";
import { root } from "./contract.js";

/** Name of this package, as users import it. */
export const PACKAGE = "waldur-marketplace-contract";

/** How a browser project that is `strict` compiles what imports this package. */
export const CONSUMER: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  noEmit: true,
  paths: { [PACKAGE]: [`${root}src/index.ts`] },
};
