import { beforeAll, describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import * as forms from "../../../src/forms/index.js";
import { schemaName } from "../../../src/generate/forms.js";
import { formErrors } from "../../../src/index.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import { check } from "../../../src/validate/check.js";
import { operations } from "../../helpers/contract.js";
import { jsonInit, pathOf } from "../../helpers/requests.js";
import { attempts } from "./_bodies.js";

const withBody = operations.filter(({ request }) => request);
const modelOf = ({ request }: (typeof operations)[number]) => request?.media[0]?.schema.$ref?.split("/").at(-1) ?? "";
const formOf = (model: string) =>
  (forms as unknown as Record<string, forms.FormSchema<unknown>>)[schemaName(model)] as forms.FormSchema<unknown>;

/** Messages of a server that knows more than the schema of the body. */
const BEYOND: readonly RegExp[] = [
  // What there is, and what may be done with it.
  /: Object with uuid=[\da-f-]{32,36} does not exist\.$/i,
  /: Invalid hyperlink - Object does not exist\.$/,
  /: These components are invalid: /,
  /^: Component with uuid /,
  /^limits: Invalid types: /,
  /^: The limit \S+ value cannot be (more|less) than /,
  /^end_date: (End date cannot be|Please set at least) /,
  // Python takes braces around a uuid.
  /: Object with uuid=\{[\da-f]{32}\} does not exist\.$/,
  // Names of the options of actions, and addresses of mail.
  /^options: Options for \w+ are invalid\.$/,
  // Where Waldur crashes, or stores what its readers do not expect, the mock refuses.
  /^usages\.0\.description: Ensure this field has no more than 4096 characters\.$/,
  /^backend_metadata\.action: Not a valid string\.$/,
  /^limits\.\w+: Ensure this value is less than or equal to 1000000000000000000\.$/,
];
const isBeyond = (field: string, message: string) => BEYOND.some((each) => each.test(`${field}: ${message}`));

/** Messages by field, as a form shows them. */
function messagesOf(model: string, body: unknown): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { path, message } of formOf(model)["~standard"].validate(body).issues ?? [])
    found[path.join(".")] = [...(found[path.join(".")] ?? []), message];
  return found;
}

let fetch: MockFetch;
beforeAll(async () => {
  fetch = await createMockFetch();
});

/** The server's messages by field, those of the whole body under the empty name; undefined when it took the body. */
async function serverMessages(operation: (typeof operations)[number], body: unknown) {
  const { headers, ...init } = jsonInit(body);
  const response = await fetch(`http://mock${pathOf(operation)}`, {
    method: operation.method,
    headers: { ...headers, Authorization: "Token staff" },
    ...init,
  });
  // Whether a password is right, no form knows.
  if (response.ok || response.status === 401) {
    fetch.control.reset();
    return undefined;
  }
  expect(response.status).toBe(400);
  const { form, fields } = formErrors(await response.json());
  return form.length > 0 ? { ...fields, "": form } : fields;
}

describe.each(withBody.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  const model = modelOf(operation);

  test("the form says what the server says, and takes nothing that the contract refuses", async () => {
    const wrong: unknown[] = [];
    let compared = 0;
    for (const { what, body } of attempts(operation)) {
      const form = messagesOf(model, body);
      const isValid = check(baseContract, `/components/schemas/${model}`, body).length === 0;
      const server = await serverMessages(operation, body);
      const isRefused = Object.keys(form).length > 0;
      if (!isRefused && !isValid) wrong.push({ what, takes: "what the contract refuses" });
      if (isRefused && isValid && !server) wrong.push({ what, form, refuses: "what contract and server take" });
      if (!server) continue;
      compared++;
      const lines = (messages: Record<string, string[]>) =>
        Object.entries(messages).flatMap(([field, found]) => found.map((message) => [field, message] as const));
      const known = lines(server).filter(([field, message]) => !isBeyond(field, message));
      // A server that looks at what there is has taken the values that the contract's stricter types refuse.
      const isWhole = known.length === lines(server).length;
      const said = lines(form).filter((line) => isWhole || known.some((each) => each[0] === line[0]));
      if (String(said.sort()) !== String(known.sort())) wrong.push({ what, form, server });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});
