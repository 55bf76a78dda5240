import { expect, test } from "vitest";
import type { ReleaseLine } from "../../../src/contract/lines.js";
import { contractOf } from "../../../src/contract/releases.js";
import { createMockFetch } from "../../../src/mock/index.js";

// The default world answers the examples of the contract, also where only later lines have them.

const FORECAST = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const USAGE = "/api/marketplace-component-usages/8b9cfdbd794949e4b98847f07fdd80bb/";

/** The line, what to ask, the example of the body, the status and the example of the answer. */
type Case = readonly [
  release: ReleaseLine,
  ask: string,
  body: string | undefined,
  status: number,
  answer: string | undefined,
];

const cases: readonly Case[] = [
  ["7.9", `GET ${FORECAST}history/at/?timestamp=2025-01-16T00:00:00Z`, undefined, 200, "VersionAtCreated"],
  ["7.9", `GET ${FORECAST}history/?created_after=2025-11-21T09:30:00Z`, undefined, 200, "VersionHistoryEmpty"],
  ["7.9", `POST ${FORECAST}restore/`, "RestoreNothing", 409, "ResourceStateNotTerminated"],
  ["8.0", `GET ${FORECAST}glauth_tree/`, undefined, 200, "GlauthTreeAccount"],
  ["8.0", `GET ${FORECAST}list_users/`, undefined, 200, "UserRoleListEmpty"],
  ["8.0", `POST ${FORECAST}add_user/`, "UserRoleManager", 201, "UserRoleForever"],
  ["8.0", `POST ${FORECAST}add_user/`, "UserRoleManagerUntil", 201, "UserRoleUntil"],
  ["8.0", `POST ${FORECAST}set_effective_id/`, "EffectiveIdSet", 200, "EffectiveIdChanged"],
  ["8.0", `POST ${FORECAST}set_effective_id/`, "EffectiveIdRemoved", 200, "EffectiveIdUnchanged"],
  ["8.0", `POST ${FORECAST}set_endpoints/`, "EndpointsSsh", 200, "EndpointsUpdated"],
  ["8.0", `POST ${FORECAST}set_end_date/`, "ProviderEndDateSet", 200, undefined],
  ["8.0", `POST ${FORECAST}set_state_ok/`, undefined, 409, "ResourceStateNotRecoverable"],
  ["8.0", `POST ${FORECAST}adjust_dates/`, "DatesMovedByMonth", 400, "AdjustDatesNotPrepaid"],
  ["8.0", `POST ${USAGE}set_user_usages/`, "UserUsagesTypical", 201, undefined],
  ["8.0", `POST ${USAGE}set_user_usages/`, "UserUsagesBackfill", 201, undefined],
  ["8.1", `POST ${FORECAST}set_membership_sync_statuses/`, "MembershipSyncNone", 409, "MembershipSyncDisabled"],
  ["8.1", `POST ${FORECAST}sync_user_roles/`, undefined, 200, undefined],
];

test.each(cases)("in %s, %s with %s gives %s %s", async (release, ask, body, status, answer) => {
  const { document } = await contractOf(release);
  const { examples } = document.components as { examples: Record<string, { value: unknown }> };
  const valueNamed = (name: string | undefined) => (name === undefined ? undefined : examples[name]?.value);
  const [method = "", path = ""] = ask.split(" ");
  const mock = await createMockFetch({ release, clock: { fixed: "2025-11-21T09:30:00+00:00" } });
  const response = await mock(path, {
    method,
    headers: { authorization: "Token mari.kask", "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(valueNamed(body)) }),
  });
  const text = await response.text();
  expect([response.status, text === "" ? undefined : JSON.parse(text)]).toEqual([status, valueNamed(answer)]);
});
