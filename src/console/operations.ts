import type { ContractDocument } from "./api.js";

/** A parameter as the contract declares it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** An operation, its references resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Its section in Waldur's own API reference. */
  readonly docs: string | undefined;
  readonly parameters: readonly Parameter[];
  /** Bodies of requests. */
  readonly examples: readonly { readonly name: string; readonly summary: string; readonly value: unknown }[];
  readonly responses: readonly { readonly status: string; readonly description: string }[];
}

interface Declared {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

interface Body {
  readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
}

interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

/** All operations, in the order of the contract. */
export function operationsOf(contract: ContractDocument): Operation[] {
  const resolved = <T>(node: object): T => {
    const { $ref, ...siblings } = node as { $ref?: string };
    if ($ref === undefined) return node as T;
    const keys = $ref.slice(2).split("/").map(unescaped);
    const target = keys.reduce<unknown>((within, key) => (within as Record<string, unknown>)[key], contract);
    return { ...resolved<T>(target as object), ...siblings };
  };
  return Object.entries(contract.paths).flatMap(([path, { parameters: common = [], ...methods }]) =>
    Object.entries(methods as Record<string, Declared>).map(([method, declared]) => {
      const { operationId: id, tags, externalDocs, parameters = [], requestBody, responses } = declared;
      const [body] = requestBody ? Object.values(resolved<Body>(requestBody).content) : [];
      return {
        ...{ id, path, method: method.toUpperCase(), summary: declared.summary, description: declared.description },
        tag: tags[0] ?? "",
        docs: externalDocs?.url,
        parameters: [...(common as Parameter[]), ...parameters].map((each) => resolved<Parameter>(each)),
        examples: Object.entries(body?.examples ?? {}).map(([name, example]) => {
          const { summary = name, value } = resolved<Example>(example);
          return { name, summary, value };
        }),
        responses: Object.entries(responses).map(([status, response]) => ({
          status,
          description: resolved<{ description: string }>(response).description,
        })),
      };
    }),
  );
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
