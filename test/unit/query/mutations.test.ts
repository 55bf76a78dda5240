import { MutationObserver } from "@tanstack/query-core";
import { describe, expect, test } from "vitest";
import {
  formErrors,
  marketplaceProviderResourcesRetrieve as retrieve,
  marketplaceProviderResourcesSetBackendId as setBackendId,
  marketplaceProviderResourcesSetPaused as setPaused,
  marketplaceComponentUsagesSetUsage as setUsage,
  marketplaceProviderResourcesUnlink as unlink,
} from "../../../src/index.js";
import { mutationOptions, queryKey, queryOptions } from "../../../src/query/index.js";
import { openCache, uuid } from "./_cache.js";

const path = { uuid };
const cache = openCache();

describe("a mutation", () => {
  test("takes path and body as variables", async () => {
    const observer = new MutationObserver(cache.queries, mutationOptions(setBackendId));
    await observer.mutate({ path, body: { backend_id: "vm-17" } });
    expect(observer.getCurrentResult().status).toBe("success");
    expect(await cache.queries.fetchQuery(queryOptions(retrieve, { path }))).toMatchObject({ backend_id: "vm-17" });
  });

  test("takes the rest when a part is fixed, and nothing replaces what is fixed", async () => {
    const observer = new MutationObserver(
      cache.queries,
      mutationOptions(setBackendId, { path, headers: { "X-A": "1" } }),
    );
    await observer.mutate({ body: { backend_id: "vm-18" } });
    await observer.mutate({ path: { uuid: "other" }, body: { backend_id: "vm-19" } } as never);
    expect(cache.requests.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1"]);
    expect(cache.sent()).toEqual(Array(2).fill(`POST provider-resources/${uuid}/set_backend_id/`));
  });

  test("needs no variables when nothing is left", async () => {
    const observer = new MutationObserver(cache.queries, mutationOptions(unlink, { path }));
    await observer.mutate();
    expect(observer.getCurrentResult().status).toBe("success");
    expect(cache.sent()).toEqual([`POST provider-resources/${uuid}/unlink/`]);
  });

  test("is in error when it is refused, and onSuccess is not called", async () => {
    let succeeded = 0;
    const observer = new MutationObserver(cache.queries, {
      ...mutationOptions(setPaused, { path, auth: "customer-owner" }),
      onSuccess: () => succeeded++,
    });
    await expect(observer.mutate({ body: { paused: true } })).rejects.toMatchObject({ kind: "detail", status: 403 });
    expect({ status: observer.getCurrentResult().status, succeeded }).toEqual({ status: "error", succeeded: 0 });
  });

  test("has the messages of a form", async () => {
    const observer = new MutationObserver(cache.queries, mutationOptions(setUsage));
    const usages = [{ type: "cpu", amount: "much" }];
    await observer.mutate({ body: { resource: uuid, usages } }).catch(() => {});
    expect(Object.keys(formErrors(observer.getCurrentResult().error).fields)).toEqual(["usages.0.amount"]);
  });

  test("is counted by its key while it runs", async () => {
    const observer = new MutationObserver(cache.queries, mutationOptions(unlink, { path }));
    const done = observer.mutate();
    const count = (key: ReturnType<typeof queryKey>) => cache.queries.isMutating({ mutationKey: key });
    expect(count(queryKey(unlink))).toBe(1);
    expect(count(queryKey("marketplace-provider-resources", { path }))).toBe(1);
    expect(count(queryKey(setPaused))).toBe(0);
    await done;
  });
});
