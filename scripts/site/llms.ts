import type { Bundle, Operation } from "../bundle.js";
import type { Guide } from "./guides.js";

/**
 * `llms.txt`: what the package is, its guides and its operations, for programs that read documentation (https://llmstxt.org).
 *
 * @param address Where the site is, with a slash at its end.
 */
export function renderLlms(
  bundle: Bundle,
  operations: readonly Operation[],
  guides: readonly Guide[],
  about: string,
  address: string,
): string {
  const tags = bundle.tags as { name: string; description: string }[];
  const groups = tags.map(({ name, description }) => {
    const lines = operations
      .filter(({ node }) => (node.tags as string[])[0] === name)
      .map(({ id, method, path, node }) => `- \`${id}\`: ${method} ${path}: ${node.summary}`);
    return `## Operations: ${name}\n\n${description}\n\n${lines.join("\n")}`;
  });
  const links = guides.map(({ name, title, about }) => `- [${title}](${address}docs/${name}.md): ${about}`);
  return `# ${bundle.info.title}

> ${about}

Version ${bundle.info.version}, ${operations.length} operations. Install \`waldur-marketplace-contract\`; every operation is a function of its name in camel case.

- [OpenAPI 3.1 document](${address}openapi.json): every operation, parameter, schema and example
- [API reference](${address}reference/index.html): the same for people, with a mock to try it
- [Playground](${address}playground/index.html): an application beside the console of the mock

## Guides

${links.join("\n")}

${groups.join("\n\n")}
`;
}
