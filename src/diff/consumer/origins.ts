import type ts from "typescript";
import type { OperationId } from "../../contract/contract.js";
import { functionName } from "../../generate/functions.js";
import type { Compiler } from "./packages.js";
import { ownFiles } from "./program.js";

/** The parts of the contract that a piece of code uses. */
export interface Origins {
  operations: Set<OperationId>;
  /** Models and their properties: `Resource`, `Resource.state`. */
  places: Set<string>;
}

/** Finds what of the contract code refers to. */
export class OriginFinder {
  private readonly own = ownFiles();
  private readonly byFunction: Map<string, OperationId>;
  private readonly checker: ts.TypeChecker;

  constructor(
    private readonly compiler: Compiler,
    program: ts.Program,
    operations: readonly OperationId[],
  ) {
    this.checker = program.getTypeChecker();
    this.byFunction = new Map(operations.map((id) => [functionName(id), id]));
  }

  /** Everything that the names inside a node come from. */
  of(node: ts.Node): Origins {
    const origins: Origins = { operations: new Set(), places: new Set() };
    const visit = (inner: ts.Node): void => {
      if (this.compiler.isIdentifier(inner)) this.add(inner, origins);
      inner.forEachChild(visit);
    };
    visit(node);
    return origins;
  }

  private add(name: ts.Identifier, origins: Origins): void {
    const symbol = this.symbolOf(name);
    for (const declaration of symbol?.declarations ?? []) {
      const { fileName } = declaration.getSourceFile();
      const operation = fileName === this.own.operations ? this.byFunction.get(symbol?.name ?? "") : undefined;
      if (operation) origins.operations.add(operation);
      if (fileName === this.own.types) for (const place of this.placesOf(declaration)) origins.places.add(place);
    }
    // The model behind a value, also where a comparison has left nothing of it.
    const types = [this.checker.getTypeAtLocation(name), ...(symbol ? [this.checker.getTypeOfSymbol(symbol)] : [])];
    for (const part of types.flatMap((type) => [type, ...(type.isUnion() ? type.types : [])])) {
      const alias = part.aliasSymbol;
      if (alias?.declarations?.some((declaration) => declaration.getSourceFile().fileName === this.own.types))
        origins.places.add(alias.name);
    }
  }

  private symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(name);
    const isAlias = symbol && (symbol.flags & this.compiler.SymbolFlags.Alias) !== 0;
    return isAlias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** `Resource.state` for a property of a model, `Resource` for the model; names of operations are not places. */
  private placesOf(declaration: ts.Declaration): string[] {
    const steps: string[] = [];
    for (let node: ts.Node = declaration; node; node = node.parent) {
      if (this.compiler.isPropertySignature(node)) {
        const { name } = node;
        if (this.compiler.isIdentifier(name) || this.compiler.isStringLiteral(name)) steps.unshift(name.text);
      }
      if (this.compiler.isTypeAliasDeclaration(node)) return [[node.name.text, ...steps].join(".")];
      // Parameters stand at their operation: operations.<id>.parameters.query.<name>
      if (this.compiler.isInterfaceDeclaration(node)) {
        const [, section, place, parameter] = steps;
        return section === "parameters" && parameter !== undefined ? [`${place} ${parameter}`] : [];
      }
    }
    return [];
  }
}
