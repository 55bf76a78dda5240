import bundle from "../../generated/openapi.json" with { type: "json" };
import type { operations as OperationTypes } from "../../generated/types.js";
import { UnknownOperationError } from "../errors.js";
import { escapeKey, valueAt } from "./json-pointer.js";
import { RELEASE_LINES, type ReleaseLine } from "./lines.js";
import { METHODS } from "./methods.js";

/** Name of an operation of the contract. */
export type OperationId = keyof OperationTypes;

/** A JSON object with unknown contents. */
export type Json = { [key: string]: unknown };

/** A node of the bundle with its JSON pointer, from which a validator can be compiled. */
export interface Located {
  node: Json;
  pointer: string;
}

/** A parameter with the pointer to its schema. */
export interface LocatedParameter extends Located {
  name: string;
  in: string;
}

/** An operation of the contract: its operation object and the pointer to it. */
export interface Operation extends Located {
  /** The contract that it belongs to. */
  readonly contract: Contract;
  readonly id: OperationId;
  /** In lower case, as in the bundle. */
  readonly method: string;
  readonly path: string;
}

/** The contract of one release line: its bundle, and what is looked up in it. */
export class Contract {
  /** The release line that it is about. */
  readonly line: ReleaseLine;
  /** The newest release that it covers. */
  readonly release: string;
  /** Every operation, in the order of the bundle. */
  readonly operations: readonly Operation[];
  private readonly byId: ReadonlyMap<string, Operation>;
  private readonly located = new Map<string, Located>();
  private readonly parameters = new Map<OperationId, readonly LocatedParameter[]>();

  /** @param document The bundle, as data. */
  constructor(readonly document: Json) {
    const { info } = document as { info: { "x-waldur": { line: ReleaseLine; release: string } } };
    this.line = info["x-waldur"].line;
    this.release = info["x-waldur"].release;
    this.operations = Object.entries(document.paths as Record<string, Json>).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => {
        const node = item[method] as Json;
        const pointer = `/paths/${escapeKey(path)}/${method}`;
        return { contract: this, id: node.operationId as OperationId, method, path, node, pointer };
      }),
    );
    this.byId = new Map(this.operations.map((operation) => [operation.id, operation]));
  }

  /**
   * Whether this line is `line` or a later one.
   *
   * @example contract.since("8.0") // what Waldur does since 8.0
   */
  since(line: ReleaseLine): boolean {
    return RELEASE_LINES.indexOf(this.line) >= RELEASE_LINES.indexOf(line);
  }

  /** The operation of this name, if the contract has it. */
  find(id: string): Operation | undefined {
    return this.byId.get(id);
  }

  /**
   * The operation of this name.
   *
   * @throws {@link UnknownOperationError} if the contract has no such operation, which callers in plain JavaScript may ask for.
   */
  operation(id: string): Operation {
    const found = this.byId.get(id);
    if (found) return found;
    throw new UnknownOperationError(`The contract has no operation "${id}"; the names are the keys of operationTable.`);
  }

  /** Parameters of an operation, including those of its path item. */
  parametersOf(id: OperationId): readonly LocatedParameter[] {
    let found = this.parameters.get(id);
    if (!found) {
      found = this.readParameters(this.operation(id));
      this.parameters.set(id, found);
    }
    return found;
  }

  private readParameters({ node, pointer }: Operation): LocatedParameter[] {
    const item = pointer.slice(0, pointer.lastIndexOf("/"));
    return [item, pointer].flatMap((owner) => {
      const list = owner === pointer ? node.parameters : this.locate(owner).node.parameters;
      return ((list as unknown[] | undefined) ?? []).map((_, index) => {
        const parameter = this.locate(`${owner}/parameters/${index}`);
        return { ...parameter, name: String(parameter.node.name), in: String(parameter.node.in) };
      });
    });
  }

  /** The node at a pointer with references resolved, and the pointer to where it is defined. */
  locate(pointer: string): Located {
    let found = this.located.get(pointer);
    if (!found) {
      found = this.follow(pointer);
      this.located.set(pointer, found);
    }
    return found;
  }

  private follow(pointer: string): Located {
    const node = valueAt(this.document, pointer);
    if (typeof node !== "object" || node === null) throw new RangeError(`The bundle has nothing at ${pointer}.`);
    const { $ref } = node as Json;
    return typeof $ref === "string" ? this.locate($ref.slice(1)) : { node: node as Json, pointer };
  }
}

/** The contract of the line that the docs describe. */
export const baseContract = new Contract(bundle);

/**
 * A function that makes something of a contract when it is first asked for it, and then remembers it.
 *
 * @example const pathsOf = perContract(({ document }) => Object.keys(document.paths as Json));
 */
export function perContract<Made>(make: (contract: Contract) => Made): (contract: Contract) => Made {
  const made = new WeakMap<Contract, { readonly value: Made }>();
  return (contract) => {
    let found = made.get(contract);
    if (!found) {
      found = { value: make(contract) };
      made.set(contract, found);
    }
    return found.value;
  };
}

/**
 * A function that makes something of a contract and a key, such as a JSON pointer, when it is first asked for it, and then
 * remembers it.
 *
 * @example const validatorAt = perKey((contract, pointer) => compile(contract, reference(pointer)));
 */
export function perKey<Made extends object>(
  make: (contract: Contract, key: string) => Made,
): (contract: Contract, key: string) => Made {
  const madeOf = perContract(() => new Map<string, Made>());
  return (contract, key) => {
    const made = madeOf(contract);
    let found = made.get(key);
    if (!found) {
      found = make(contract, key);
      made.set(key, found);
    }
    return found;
  };
}

const neighbourTags = perContract(({ document }) => {
  const groups = (document["x-tagGroups"] as { name: string; tags: string[] }[] | undefined) ?? [];
  return new Set(groups.find(({ name }) => name === "Neighbours")?.tags);
});

/** Whether an operation is outside the three families, and here because their front ends need it. */
export function isNeighbour({ contract, node }: Operation): boolean {
  const tags = neighbourTags(contract);
  return ((node.tags as string[] | undefined) ?? []).some((tag) => tags.has(tag));
}

/** Whether an operation may be called without a token. */
export function isOpen(operation: Json): boolean {
  const security = (operation as { security?: readonly object[] }).security ?? [];
  return security.some((schemes) => Object.keys(schemes).length === 0);
}

/** Pointer to the schema of a JSON body; undefined for a body of another media type, such as an upload. */
export function jsonSchemaOf({ node, pointer }: Located): string | undefined {
  const isJson = Object.hasOwn((node.content as Json | undefined) ?? {}, "application/json");
  return isJson ? `${pointer}/content/application~1json/schema` : undefined;
}
