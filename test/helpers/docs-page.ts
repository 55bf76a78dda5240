import type {
  FieldFact,
  FieldFacts,
  Json,
  JsonObject,
  OperationFacts,
  PageFacts,
} from "../../scripts/docs/facts/model.js";

/** How a page is written. */
export interface PageOptions {
  form?: PageFacts["form"];
  /** What stands in every description; the facts have none. */
  words?: string;
}

/**
 * Writes a docs page that states the given facts, so that tests need no page of Waldur's: in Markdown, or as the text of
 * the rendered page. Where a table lacks `required` for a row, Markdown says that it is optional.
 */
export function writePage(facts: PageFacts, options: PageOptions = {}): string {
  const { form = facts.form, words = "" } = options;
  const operations = Object.entries(facts.operations);
  const groups = [...new Set(operations.map(([, { group }]) => group))];
  const inGroup = (group: string) => operations.filter(([, operation]) => operation.group === group);
  const isMarkdown = form === "markdown";
  const lines: string[] = isMarkdown
    ? ["<!-- EXTERNAL DOCUMENT", `Source: ${facts.source ?? "https://git.example.org/docs.git"}`]
    : ["Skip to content", "", "A page", "", "Operations Summary", "", "Method Endpoint Description"];
  if (isMarkdown) {
    lines.push(`Remote Path: output//${facts.page}`, `Last Sync: ${facts.synced ?? "2025-11-01T00:00:00"}`, "-->", "");
    lines.push(
      "# A page",
      "",
      "## Operations Summary",
      "",
      "| Method | Endpoint | Description |",
      "|:--- |:--- |:--- |",
    );
  }
  for (const group of groups) {
    if (group !== "") lines.push(isMarkdown ? `| **${group}** | | |` : group);
    for (const [, { method, path, title }] of inGroup(group)) {
      const badge = `<span class="http-badge http-${method.toLowerCase()}">${method}</span>`;
      lines.push(isMarkdown ? `| ${badge} | \`${path}\` | [${title}](#x) |` : `${method} ${path} ${title}`);
    }
  }
  if (isMarkdown) lines.push("", "---");
  for (const group of groups) {
    if (group !== "") lines.push("", isMarkdown ? `## ${group}` : group, "");
    for (const [id, operation] of inGroup(group)) {
      const section = isMarkdown ? markdownSection(id, operation, words) : renderedSection(id, operation, words);
      lines.push(...section, "");
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function markdownSection(id: string, operation: OperationFacts, words: string): string[] {
  const lines = [`### ${operation.title}`, "", words, ""];
  const tab = (name: string, content: string[]) =>
    lines.push(`=== "${name}"`, "", ...content.map((line) => `    ${line}`), "");
  const { code, notes } = python(id, operation);
  const listed = notes.map(({ kind, name }, index) => `${index + 1}.  **${kind} Source:** [\`${name}\`](https://x)`);
  tab("HTTPie", ["```bash", ...httpie(operation), "```"]);
  tab("Python", ["```python", ...code, "```", "", ...listed]);
  tab("TypeScript", ["```typescript", ...typescript(operation), "```"]);
  for (const [place, name] of [
    ["path", "Path"],
    ["query", "Query"],
    ["header", "Header"],
  ] as const) {
    const rows = operation.parameters[place];
    if (rows) tab(`${name} Parameters`, markdownTable("Name", rows, words));
  }
  const { body, responses } = operation;
  if (body)
    tab(body.required ? "Request Body (required)" : "Request Body", [
      ...(body.body === "array" ? [LIST.replace("response", "request"), ""] : []),
      ...markdownTable("Field", body.fields, words),
    ]);
  const answers = Object.entries(responses).flatMap(([status, response]) => [
    `**\`${status}\`** - ${response.body === "none" ? "No response body" : ""}`,
    "",
    ...(response.body === "array" ? [LIST, ""] : []),
    ...(response.fields ? [...markdownTable("Field", response.fields, words), ""] : []),
  ]);
  tab("Responses", answers);
  return [...lines, "---"];
}

const LIST = "The response body is an array of objects, where each object has the following structure:";

function markdownTable(first: string, rows: FieldFacts, words: string): string[] {
  const entries = Object.entries(rows);
  const marked = entries.some(([, { required }]) => required !== undefined);
  const columns = [first, "Type", ...(marked ? ["Required"] : []), "Description"];
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns),
    line(columns.map(() => "---")),
    ...entries.map(([name, fact]) => {
      const values = fact.enum ? `<br>_Enum: ${fact.enum.map((value) => `\`${value}\``).join(", ")}_` : "";
      const limits = Object.entries(fact.constraints ?? {}).map(([key, value]) =>
        value === true ? key : `${key}: \`${value}\``,
      );
      const description = limits.length === 0 ? words : `${words}<br>_Constraints: ${limits.join(", ")}_`;
      return line([`\`${name}\``, type(fact) + values, ...(marked ? [fact.required ? "✓" : ""] : []), description]);
    }),
  ];
}

function renderedSection(id: string, operation: OperationFacts, words: string): string[] {
  const { code, notes } = python(id, operation);
  const lines = [operation.title, "", ...(words ? [words, ""] : []), ...numbered(httpie(operation)), ...numbered(code)];
  lines.push(...notes.map(({ kind, name }, index) => `  ${index + 1}. ${kind} Source: ${name}`));
  lines.push(...numbered(typescript(operation)));
  for (const place of ["path", "query", "header"] as const) {
    const rows = operation.parameters[place];
    if (rows) lines.push(...renderedTable("Name", rows, words));
  }
  if (operation.body) lines.push(...renderedTable("Field", operation.body.fields, words));
  lines.push("");
  for (const [status, response] of Object.entries(operation.responses)) {
    lines.push(`${status} - ${response.body === "none" ? "No response body" : ""}`, "");
    if (response.body === "array") lines.push(LIST, "");
    if (response.fields) lines.push(...renderedTable("Field", response.fields, words), "");
  }
  return lines;
}

function renderedTable(first: string, rows: FieldFacts, words: string): string[] {
  return [
    `${first} Type Description`,
    ...Object.entries(rows).flatMap(([name, fact]) => [
      `${name} ${type(fact)}${words ? ` ${words}` : ""}`,
      ...(fact.enum ? [`Enum: ${fact.enum.join(", ")}`] : []),
    ]),
  ];
}

function numbered(code: string[]): string[] {
  return [...code.map((_, index) => ` ${index + 1}`), ...code];
}

function type(fact: FieldFact): string {
  const base = fact.format ? `${fact.type} (${fact.format})` : fact.type;
  if (!fact.items) return base;
  const items = type(fact.items);
  return `array of ${items}${fact.items.items || items === "any" ? "" : "s"}`;
}

function httpie({ method, examples }: OperationFacts): string[] {
  const { path, query = {}, headers = {}, body = {} } = examples.httpie;
  const quoted = (value: Json) => `'${String(value).replaceAll("'", "'\\''")}'`;
  const words = [method, `https://api.example.com${path}`, 'Authorization:"Token YOUR_API_TOKEN"'];
  for (const [name, value] of Object.entries(headers)) words.push(`${name}:${quoted(value)}`);
  for (const [name, value] of Object.entries(query))
    words.push(...[value].flat().map((item) => `${name}==${quoted(item)}`));
  if (Array.isArray(body)) {
    const words = [method, `https://api.example.com${path}`, 'Authorization:"Token YOUR_API_TOKEN"'];
    const rest = words.map((word, index) => `  ${word}${index < words.length - 1 ? " \\" : ""}`);
    return [`echo ${quoted(JSON.stringify(body))} | http \\`, ...rest];
  }
  for (const [name, value] of Object.entries(body ?? {})) {
    if (typeof value !== "string") words.push(`${name}:=${quoted(JSON.stringify(value))}`);
    else words.push(value.startsWith("@") ? `${name}${value}` : `${name}=${quoted(value)}`);
  }
  return ["http \\", ...words.map((word, index) => `  ${word}${index < words.length - 1 ? " \\" : ""}`)];
}

function python(id: string, { module, body, examples }: OperationFacts) {
  const { path = {}, query = {}, headers = {}, body: shown } = examples.typescript;
  const notes = [...(body?.model ? [{ kind: "Model", name: body.model }] : []), { kind: "API", name: id }];
  const named = (values: JsonObject) =>
    Object.entries(values).map(([name, value]) => `${name.replaceAll(/\W/g, "_")}=${JSON.stringify(value)}`);
  const call = [
    "client=client",
    ...named(path),
    ...named(query),
    ...named(headers),
    ...(body?.model ? ["body=body_data"] : []),
  ];
  const code = [
    "from waldur_api_client.client import AuthenticatedClient",
    ...notes.map(({ kind, name }, index) =>
      kind === "Model"
        ? `from waldur_api_client.models.model import ${name} # (${index + 1})`
        : `from waldur_api_client.api.${module} import ${name} # (${index + 1})`,
    ),
    "",
    'client = AuthenticatedClient(base_url="https://api.example.com", token="YOUR_API_TOKEN")',
    ...(body?.model ? [`body_data = ${body.model}(${named((shown ?? {}) as JsonObject).join(", ")})`] : []),
    `response = ${id}.sync(${call.join(", ")})`,
    "print(response)",
  ];
  return { code, notes };
}

function typescript({ typescript: name, examples }: OperationFacts): string[] {
  const call = JSON.stringify({ auth: "Token YOUR_API_TOKEN", ...examples.typescript }, null, 2).split("\n");
  return [
    `import { ${name} } from 'waldur-js-client';`,
    "try {",
    `  const response = await ${name}(${call[0]}`,
    ...call.slice(1, -1),
    `${call.at(-1)});`,
    "  console.log('Success:', response);",
    "} catch (error) {",
    "  console.error('Error:', error);",
    "}",
  ];
}
