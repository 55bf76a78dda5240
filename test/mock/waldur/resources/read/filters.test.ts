import { describe, expect, test } from "vitest";
import { dashed, id } from "../../../_world.js";
import { fleet } from "../../../node/_fleet.js";
import { names } from "./_read.js";

const ALL = ["Beach", "forecast", "a chat", "vault"];
const without = (...few: string[]) => ALL.filter((name) => !few.includes(name));

describe("every parameter of the list", () => {
  test.each<[string, string[]]>([
    ["", ALL],
    ["zz=1&name=&state=&offering_uuid=&page_size=", ALL],
    ["name=A", ["Beach", "forecast", "a chat", "vault"]],
    ["name=EAC", ["Beach"]],
    ["name_exact=Beach", ["Beach"]],
    ["name_exact=beach", []],
    ["backend_id=Account-1", ["Beach"]],
    ["backend_id=account-1", []],
    ["offering_type=Marketplace.Slurm", ["forecast"]],
    ["offering_type=marketplace.slurm", []],
    ["project_name=Dunes", ["Beach", "a chat"]],
    ["project_name=dunes", []],
    ["runtime_state=ACTIVE", ["forecast"]],
    ["runtime_state=active", []],
    ["state=OK", ["forecast"]],
    ["state=OK&state=Erred", ["Beach", "forecast"]],
    [`project_uuid=${id("ice")}`, ["forecast", "vault"]],
    [`project_uuid=${dashed("ice").toUpperCase()}`, ["forecast", "vault"]],
    [`customer_uuid=${id("coast")}`, ["Beach", "a chat"]],
    [`customer_uuid=${id("aurora")}`, []],
    [`provider_uuid=${id("polar")}`, ["a chat", "vault"]],
    [`category_uuid=${id("hpc category")}`, ["forecast"]],
    [`plan_uuid=${id("plan")}`, ["forecast"]],
    [`plan_uuid=${id("none")}`, []],
    [`parent_offering_uuid=${id("hpc")}`, ["Beach"]],
    [`offering_uuid=${id("disk")},${dashed("tape")}`, ["Beach", "vault"]],
    ["offering_slug=disk,tape", ["Beach", "vault"]],
    ["offering_slug=Disk", []],
    [`customer=http://elsewhere.example/api/customers/${id("coast")}/`, ["Beach", "a chat"]],
    [`customer=/api/customers/${id("coast")}/`, ["Beach", "a chat"]],
    [`customer=/api/projects/${id("ice")}/`, []],
    [`customer=${id("coast")}`, []],
    [`offering=/api/marketplace-provider-offerings/${id("disk")}/`, ["Beach"]],
    [`offering=/api/marketplace-public-offerings/${id("disk")}/`, []],
    ["created=2025-02-01T00:00:00Z", ["a chat", "vault"]],
    ["created=2025-01-15T08:00:00.5Z", without("Beach")],
    ["created=2025-01-15T08:00:00.500001Z", ["a chat", "vault"]],
    ["modified=2025-11-01T00:00:00Z", ["forecast", "vault"]],
    ["downscaled=true", ["vault"]],
    ["downscaled=false", without("vault")],
    ["downscaled=1", ALL],
    ["paused=True", ["Beach"]],
    ["restrict_member_access=true", ["a chat"]],
    ["offering_shared=false", ["Beach"]],
    ["offering_shared=true", without("Beach")],
    ["offering_billable=false", ["vault"]],
    ["has_terminate_date=true", ["Beach", "forecast"]],
    ["has_terminate_date=false", ["a chat", "vault"]],
    ["usage_based=true", ["forecast", "vault"]],
    ["usage_based=false", ["Beach", "a chat"]],
    ["limit_based=true", ["Beach", "forecast"]],
    ["limit_based=false", ["a chat", "vault"]],
    ["only_usage_based=true", ["vault"]],
    ["only_usage_based=false", without("vault")],
    ["only_limit_based=true", ["Beach"]],
    ["only_limit_based=false", without("Beach")],
    ["component_count=1", ["Beach", "vault"]],
    ["component_count=0", ["a chat"]],
    ["component_count=4.0", ["forecast"]],
    ["component_count=0.5", []],
    ["limit_component_count=1", ["Beach", "forecast"]],
    ["limit_component_count=0", ["a chat", "vault"]],
    ["lexis_links_supported=true", ["Beach"]],
    ["lexis_links_supported=false", without("Beach")],
    ["visible_to_username=ice-member", ["forecast", "vault"]],
    ["visible_to_username=baltic-support", ["forecast", "vault"]],
    ["visible_to_username=outsider", ["Beach", "a chat"]],
    ["visible_to_username=aurora-owner", []],
    ["visible_to_username=staff", ALL],
    ["visible_to_username=nobody", []],
    [`service_manager_uuid=${id("hpc-manager")}`, ["forecast"]],
    [`service_manager_uuid=${id("outsider")}`, ["vault"]],
    [`service_manager_uuid=${id("aurora-owner")}`, []],
    [`service_manager_uuid=${id("none")}`, []],
    [`project_uuid=${id("ice")}&state=OK`, ["forecast"]],
    [`offering_uuid=${id("disk")}&provider_uuid=${id("polar")}`, []],
  ])("%s", (query, expected) => {
    expect(names(fleet(), query)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [id("vault"), ["vault"]],
    [dashed("vault").toUpperCase(), ["vault"]],
    [id("allocation"), ["forecast"]],
    [id("none"), []],
    ["cast", ["forecast"]],
    ["SANDY", ["Beach"]],
    ["ACCOUNT-1", ["Beach"]],
    ["account-12", ["vault"]],
    ["account", []],
    ["node-7", ["forecast"]],
    ["2.0.2.11", ["forecast"]],
    ["10.0.0", ["vault"]],
    ["secret-word", []],
    ["x%", ["a chat"]],
  ])("query=%s", (text, expected) => {
    expect(names(fleet(), `query=${encodeURIComponent(text)}`)).toEqual(expected);
  });

  test("the uuid of a resource that the caller does not see is only a text", () => {
    expect(names(fleet(), `query=${id("vault")}`, "aurora-owner")).toEqual([]);
    const test = fleet();
    test.store.resources.update(id("forecast"), { name: `copy of ${id("vault")}` });
    expect(names(test, `query=${id("vault")}`, "aurora-owner")).toEqual([`copy of ${id("vault")}`]);
    expect(names(test, `query=${id("vault")}`)).toEqual(["vault"]);
  });

  test("what another user may do ends by the clock", () => {
    const test = fleet();
    const asked = () => [
      names(test, "visible_to_username=outsider"),
      names(test, `service_manager_uuid=${id("outsider")}&o=name`),
    ];
    expect(asked()).toEqual([["Beach", "a chat"], ["vault"]]);
    test.now = Date.parse("2025-11-22T00:00:00+00:00");
    expect(asked()).toEqual([[], []]);
  });
});
