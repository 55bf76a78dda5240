import type { IPrismComponents } from "@stoplight/prism-core";
import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { Contract, Operation } from "../../contract/contract.js";
import { findOperationOf } from "../exchange/router.js";
import { type Either, right } from "./either.js";
import { ExampleResponse, findExample } from "./examples.js";
import { type Candidate, isCertainlyAuthorized, isCertainlyValid } from "./fast-path.js";
import { type CONFIG, type LazyPrism, type PrismOperation, silent } from "./prism.js";

/** A request as Prism sees it, with what we know of it. */
export interface Input extends IHttpRequest, Candidate {
  headers: Record<string, string>;
  body: unknown;
}
/** An operation as both sides see it. */
export interface Resource {
  readonly operation: Operation;
  readonly prism: PrismOperation;
}
/** An answer, ready-made or made up by Prism. */
export type Output = IHttpResponse | ExampleResponse;
type Components = IPrismComponents<Resource, Input, Output, typeof CONFIG>;

/**
 * Components for Prism that say yes at once where we are sure, and leave everything else to Prism's own: so every diagnostic,
 * problem and made-up body is Prism's.
 */
export function makeComponents(contract: Contract, prism: LazyPrism): Components {
  const known = new Map<string, Resource>();
  for (const operation of contract.operations) known.set(operation.id, new KnownResource(operation, prism));

  const components = {
    logger: silent,

    route: ({ input }: { input: Input }): Either<Error, Resource> => {
      const { target } = input;
      const match = !input.url.baseUrl && findOperationOf(contract, target.path, input.method);
      if (match) return right(known.get(match.operation.id) as Resource);
      const found = prism.functions.route({ resources: prism.operations, input });
      if (found._tag === "Left") return found;
      return right(known.get(found.right.iid ?? "") as Resource);
    },

    validateSecurity: ({ resource, element }: { resource: Resource; element: Input }) =>
      isCertainlyAuthorized(element)
        ? right(element)
        : prism.functions.validateSecurity({ resource: resource.prism, element }),

    validateInput: ({ resource, element }: { resource: Resource; element: Input }) =>
      isCertainlyValid(resource.operation, element)
        ? right(element)
        : prism.functions.validateInput({ resource: resource.prism, element }),

    mock:
      ({ resource, input, config }: Parameters<Components["mock"]>[0]) =>
      (logger: typeof silent): Either<Error, Output> => {
        const example =
          input.validations.length === 0
            ? findExample(resource.operation, config, input.data.headers.accept)
            : undefined;
        if (example) return right(example);
        // Prism writes the media types of the request into its configuration.
        const own = { resource: resource.prism, input: input as never, config: { ...config } };
        return prism.functions.mock(own)(logger);
      },

    validateOutput: ({ resource, element }: { resource: Resource; element: Output }) => {
      if (element instanceof ExampleResponse && element.valid) return right(element);
      return prism.functions.validateOutput({ resource: resource.prism, element: element as IHttpResponse });
    },

    forward: () => {
      throw new TypeError("A mock forwards nothing.");
    },
  };
  return components as unknown as Components;
}

class KnownResource implements Resource {
  private found: PrismOperation | undefined;

  constructor(
    readonly operation: Operation,
    private readonly source: LazyPrism,
  ) {}

  get prism(): PrismOperation {
    this.found ??= this.source.operations.find(({ iid }) => iid === this.operation.id);
    if (!this.found) throw new RangeError(`generated/prism-operations.json has no ${this.operation.id}.`);
    return this.found;
  }
}
