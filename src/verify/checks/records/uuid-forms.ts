import type { OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { between, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type FamilyName, families, type Row } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";

/** A record is found by its uuid with dashes and in capitals, too: people copy uuids from everywhere. */
export const uuidFormChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `uuids of ${name} in other forms`,
  operations: [families[name].retrieve],
  run: (context) => checkUuidForms(context, families[name].retrieve, context.seen[name].rows),
}));

/** Asks for one of the rows by its uuid in other forms. */
export async function checkUuidForms({ probe }: Context, retrieve: OperationId, rows: readonly Row[]): Promise<void> {
  const uuid = rows.map((row) => String(row.uuid)).find((text) => /^[0-9a-f]{32}$/.test(text));
  if (uuid === undefined) return;
  const forms = [uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), uuid.toUpperCase()];
  for (const form of forms)
    await reportConfirmed(
      probe,
      "same-record",
      between<ProbeResponse, ProbeResponse>({
        outer: () => probe.ask(retrieve, { uuid }),
        inner: () => probe.ask(retrieve, { uuid: form }),
        judge: (known, response) => {
          const statuses = new Set(known.map(({ status }) => status));
          if (statuses.size > 1) return UNSTEADY;
          if (!statuses.has(200) || response.status >= 500) return [];
          const got = response.status === 200 ? String((response.body as Row | null)?.uuid) : `${response.status}`;
          const expected = `the record also for a uuid with dashes, and in capitals`;
          return got === uuid ? [] : [{ response, expected, got: `${got} for ${form}` }];
        },
      }),
    );
}
