import { type Call, functionName } from "./calls.js";

/** A client that is measured: how its user writes a program of some calls. */
export interface Peer {
  /** What the tables call it. */
  name: string;
  /** Its folder in the workspace. */
  folder: string;
  /** Whether its code is the same as that of the peer before it, so that only its types are worth a row. */
  sameCode?: true;
  /** A program that says once where the server is and who calls. */
  program: (calls: Call[]) => string;
  /** A program that says it in its one call, where the client can. */
  alone?: (call: Call) => string;
}

/** The name by which a consumer imports this package. */
export const packageName = "waldur-marketplace-contract";

const SERVER = 'baseUrl: "http://127.0.0.1:4010"';
const KEY = "YOUR_API_TOKEN";

/** This package's functions, one per operation. */
export const functions: Peer = {
  name: "functions",
  folder: "functions",
  program: (calls) => `import { configureWaldur, ${names(calls)} } from "${packageName}";

configureWaldur({ ${SERVER}, token: "${KEY}" });
${calls.map(byFunction).join("\n")}
`,
  alone: (call) => `import { ${names([call])} } from "${packageName}";

const { data } = await ${functionName(call.operation.id)}({ auth: "${KEY}", ${SERVER} });
console.log(data);
`,
};

/** This package's functions in the manner of waldur-js-client. */
export const compat: Peer = heyApi("compat", "compat", `${packageName}/compat`, `${packageName}/compat/client.gen`);

/** This package's functions as options for TanStack Query, which itself is not measured. */
export const queries: Peer = {
  name: "functions, query",
  folder: "query",
  program: (calls) => `import { configureWaldur, ${names(calls)} } from "${packageName}";
import { mutationOptions, queryOptions } from "${packageName}/query";

configureWaldur({ ${SERVER}, token: "${KEY}" });
${calls.map(asOptions).join("\n")}
`,
};

/** This package's client by path. */
const byPathPeer: Peer = {
  name: "by path",
  folder: "by-path",
  program: (calls) => `import { createWaldurClient } from "${packageName}";

const client = createWaldurClient({ ${SERVER}, token: "${KEY}" });
${calls.map(byPath).join("\n")}
`,
};

const bare: Peer = {
  name: "openapi-fetch",
  folder: "openapi-fetch",
  program: (calls) => `import createClient from "openapi-fetch";
import type { paths } from "./types.js";

const client = createClient<paths>({ ${SERVER}, headers: { Authorization: "Token ${KEY}" } });
${calls.map(byPath).join("\n")}
`,
};

/** The peers in the order of the tables. All are made from the same bundle. */
export const peers: Peer[] = [
  functions,
  compat,
  queries,
  byPathPeer,
  heyApi("hey-api, sources", "hey-api", "./api/index.js", "./api/client.gen.js"),
  {
    ...heyApi("hey-api, package", "hey-api-package", "hey-api-output", "hey-api-output/client.gen.js"),
    sameCode: true,
  },
  bare,
];

/** The peer that the others are compared with: as a package, as ours is. */
export const reference = "hey-api, package";

function heyApi(name: string, directory: string, sdk: string, client: string): Peer {
  return {
    name,
    folder: directory,
    program: (calls) => `import { client } from "${client}";
import { ${names(calls)} } from "${sdk}";

client.setConfig({ ${SERVER}, auth: "Token ${KEY}" });
${calls.map(byFunction).join("\n")}
`,
    alone: (call) => `import { ${names([call])} } from "${sdk}";

const { data } = await ${functionName(call.operation.id)}({ auth: "Token ${KEY}", ${SERVER} });
console.log(data);
`,
  };
}

function names(calls: Call[]): string {
  return calls.map(({ operation }) => functionName(operation.id)).join(", ");
}

function byFunction({ operation, parts, read }: Call, index: number): string {
  return use(index, `${functionName(operation.id)}(${object(Object.entries(parts))})`, read);
}

function asOptions({ operation, parts }: Call, index: number): string {
  const make = ["GET", "HEAD"].includes(operation.method) ? "queryOptions" : "mutationOptions";
  const options = object(Object.entries(parts));
  const call = `${make}(${functionName(operation.id)}${options && `, ${options}`})`;
  return `const options${index} = ${call};\nconsole.log(options${index});`;
}

function byPath({ operation, parts: { body, ...rest }, read }: Call, index: number): string {
  const params = object(Object.entries(rest));
  const options = object([...(params ? [["params", params]] : []), ...(body ? [["body", body]] : [])] as Part[]);
  return use(index, `client.${operation.method}("${operation.path}"${options && `, ${options}`})`, read);
}

type Part = [name: string, source: string];

function object(parts: Part[]): string {
  return parts.length === 0 ? "" : `{ ${parts.map(([name, source]) => `${name}: ${source}`).join(", ")} }`;
}

function use(index: number, call: string, read: string | undefined): string {
  if (!read) return `await ${call};`;
  return `const answer${index} = await ${call};\nconsole.log(answer${index}.${read});`;
}
