import type { Guide } from "./guides.js";

/** What this needs of the contract. */
export interface Contract {
  readonly info: { readonly title: string; readonly version: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An operation, as far as it is listed. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
}

/** All operations of the contract. */
export function operationsOf({ paths }: Contract) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter((entry): entry is [string, Operation] => isOperation(entry[1]))
      .map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
}

/**
 * `llms.txt`: what the package is, its guides and its operations, for programs that read documentation (https://llmstxt.org).
 *
 * @param address Where the site is, with a slash at its end.
 */
export function renderLlms(contract: Contract, guides: readonly Guide[], about: string, address: string): string {
  const operations = operationsOf(contract);
  const groups = contract.tags.map(({ name, description }) => {
    const lines = operations
      .filter(({ tags }) => tags[0] === name)
      .map(({ operationId, method, path, summary }) => `- \`${operationId}\`: ${method} ${path}: ${summary}`);
    return `## Operations: ${name}\n\n${description}\n\n${lines.join("\n")}`;
  });
  const links = guides.map(({ name, title, about }) => `- [${title}](${address}docs/${name}.md): ${about}`);
  return `# ${contract.info.title}

> ${about}

Version ${contract.info.version}, ${operations.length} operations. Install \`waldur-marketplace-contract\`; every operation is a function of that name in camel case.

- [OpenAPI 3.1 document](${address}openapi.json): every operation, parameter, schema and example
- [API reference](${address}reference/index.html): the same for people, with a mock to try it
- [Playground](${address}playground/index.html): an application and the mock's console, in a page

## Guides

${links.join("\n")}

${groups.join("\n\n")}
`;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "operationId" in value;
}
