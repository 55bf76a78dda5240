import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "../../../scripts/bundle.js";
import type { Contract } from "../../../src/contract/contract.js";
import { contractOf } from "../../../src/contract/releases.js";
import type { FormSchema } from "../../../src/forms/index.js";
import { schemaName } from "../../../src/generate/forms.js";
import { formErrors } from "../../../src/index.js";
import { createMockFetch, defaultWorld, type MockFetch } from "../../../src/mock/index.js";
import { check } from "../../../src/validate/check.js";
import { lines, root } from "../../helpers/contract.js";
import { jsonInit, pathOf } from "../../helpers/requests.js";
import { isAll } from "../../helpers/thin.js";
import { attempts } from "./_bodies.js";

const modelOf = ({ request }: Operation) => request?.media[0]?.schema.$ref?.split("/").at(-1) ?? "";

/** Messages of a server that knows more than the schema of the body. */
const BEYOND: readonly RegExp[] = [
  // What there is, and what may be done with it.
  /: Object with uuid=[\da-f-]{32,36} does not exist\.$/i,
  /: Invalid hyperlink - Object does not exist\.$/,
  /: These components are invalid: /,
  /^: Component with uuid /,
  /^limits: (Invalid types|Unknown component types): /,
  /^: The limit \S+ value cannot be (more|less) than /,
  /^end_date: (End date cannot be|Please set at least) /,
  /^date: Cannot submit usage for future dates\./,
  /^(role|user): \w+ is not found\.$/,
  /^expiration_time: Expiration time should be greater than current time\.$/,
  /^: Action is only available for prepaid resources\.$/,
  /^end_date: End date must be after start date\.$/,
  // Python takes braces around a uuid.
  /: Object with uuid=\{[\da-f]{32}\} does not exist\.$/,
  // Names of the options of actions, and addresses of mail.
  /^options: Options for \w+ are invalid\.$/,
  // No source says whether it may be blank.
  /^statuses\.0\.(username|role_name): This field may not be blank\.$/,
  // Where Waldur crashes, or stores what its readers do not expect, the mock refuses.
  /^usages\.0\.description: Ensure this field has no more than 4096 characters\.$/,
  /^backend_metadata\.action: Not a valid string\.$/,
  /^limits\.\w+: Ensure this value is less than or equal to 1000000000000000000\.$/,
];
/** The default world, in which an agent may report memberships. */
const world = defaultWorld();
for (const { plugin_options } of world.offerings) plugin_options.enable_membership_sync_status = true;

/** Operations for which the mock reads no body: the state is wrong, or the release reads none. */
const UNREAD = /^marketplace_(orders_(approve|reject)_by_|provider_resources_restore$)/;
const isBeyond = (field: string, message: string) => BEYOND.some((each) => each.test(`${field}: ${message}`));

/** Messages by field, as a form shows them. */
function messagesOf(form: FormSchema<unknown>, body: unknown): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { path, message } of form["~standard"].validate(body).issues ?? [])
    found[path.join(".")] = [...(found[path.join(".")] ?? []), message];
  return found;
}

/**
 * The server's messages by field, those of the whole body under the empty name; undefined when it took the body, and null
 * when it looked at something else first.
 */
async function serverMessages(fetch: MockFetch, operation: Operation, body: unknown) {
  const { headers, ...init } = jsonInit(body);
  const response = await fetch(`http://mock${pathOf(operation)}`, {
    method: operation.method,
    headers: { ...headers, Authorization: "Token staff" },
    ...init,
  });
  // Whether a password is right, no form knows.
  if (response.status === 404 || response.status === 409) return null;
  if (response.ok || response.status === 401) {
    fetch.control.reset();
    return undefined;
  }
  expect(response.status).toBe(400);
  const { form, fields } = formErrors(await response.json());
  return form.length > 0 ? { ...fields, "": form } : fields;
}

/** The first line and the last, which has nearly all that those between brought; all of them in `npm run test:all`. */
const LINES = lines.filter((_, index) => isAll || index === 0 || index === lines.length - 1);

describe.each(LINES)("$line", ({ line, bundle, operations, entryOf }) => {
  let fetch: MockFetch;
  let contract: Contract;
  let forms: Record<string, FormSchema<unknown>>;
  beforeAll(async () => {
    [fetch, contract, forms] = await Promise.all([
      createMockFetch({ release: line, world }),
      contractOf(line),
      import(root + entryOf("forms")),
    ]);
  });

  test.each(operations.filter(({ request }) => request))(
    "$id: the form says what the server says, and takes nothing that the contract refuses",
    async (operation) => {
      const model = modelOf(operation);
      const schema = forms[schemaName(model)] as FormSchema<unknown>;
      const wrong: unknown[] = [];
      let compared = 0;
      for (const { what, body } of attempts(bundle, operation)) {
        const form = messagesOf(schema, body);
        const isValid = check(contract, `/components/schemas/${model}`, body).length === 0;
        const server = await serverMessages(fetch, operation, body);
        const isRefused = Object.keys(form).length > 0;
        if (!isRefused && !isValid) wrong.push({ what, takes: "what the contract refuses" });
        if (isRefused && isValid && server === undefined)
          wrong.push({ what, form, refuses: "what contract and server take" });
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
      expect(compared > 0).toBe(!UNREAD.test(operation.id));
    },
  );
});
