import { pythonText } from "../../../contract/python.js";
import { type Call, type Handler, type HandlerResult, type HandlerTable, Refusal } from "../../drf/call.js";
import { invalidState, invalidWhileSaving } from "../../drf/errors.js";
import { boolean, list, readBody, text } from "../../drf/serializers/serializer.js";
import { formatTimestamp } from "../../values/time.js";
import type { Resource } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { keepVersion } from "../versions/versions.js";
import { backendMetadata, limits, report } from "./bodies.js";
import { changeResource, changeState, done } from "./changes.js";
import { adjustDates, setAnyEndDate, setEndDate } from "./end-dates.js";
import { requestedResource } from "./filters.js";
import { update, updateOptions, updateOptionsDirect } from "./update.js";

/** Action on a resource that requires a permission on the providing organization. */
function byProvider(
  permission: Parameters<typeof requirePermission>[1],
  carryOut: (call: Call, resource: Resource) => HandlerResult,
): Handler {
  return (call) => {
    const resource = requestedResource(call);
    requirePermission(call, permission, [call.store.offerings.at(resource.offering).customer]);
    return carryOut(call, resource);
  };
}

/** Stores the identifier at the provider. Without one in the body Waldur crashes. */
const setBackendId: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering } = resource;
  requirePermission(call, "RESOURCE.SET_BACKEND_ID", [offering, call.store.offerings.at(offering).customer]);
  const { backend_id } = readBody(call, { backend_id: text({ required: true, maxLength: 255, blank: true }) });
  if (backend_id === resource.backend_id) return done("Resource backend_id is not changed.");
  changeResource(call, resource, { backend_id });
  return done("Resource backend_id has been changed.");
};

const setBackendMetadata = byProvider("RESOURCE.SET_BACKEND_METADATA", (call, resource) => {
  changeResource(call, resource, readBody(call, { backend_metadata: backendMetadata }));
  return done("The backend metadata is updated");
});

const submitReport = byProvider("RESOURCE.SUBMIT_REPORT", (call, resource) => {
  changeResource(call, resource, readBody(call, { report }));
  return done("Report is submitted");
});

const setLimits = byProvider("RESOURCE.SET_STATE", (call, resource) => {
  const body = readBody(call, { limits }) as Pick<Resource, "limits">;
  if (call.contract.since("8.1")) {
    const known = new Set(call.store.offerings.at(resource.offering).components.map(({ type }) => type));
    const unknown = Object.keys(body.limits).filter((type) => !known.has(type));
    if (unknown.length > 0) throw new Refusal(400, { limits: `Unknown component types: ${unknown.sort().join(", ")}` });
  }
  changeResource(call, resource, body);
  return done("The resource limits are updated");
});

/** Without one in the body Waldur crashes. */
const setEffectiveId: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering } = resource;
  requirePermission(call, "RESOURCE.SET_BACKEND_ID", [offering, call.store.offerings.at(offering).customer]);
  const { effective_id } = readBody(call, { effective_id: text({ required: true, maxLength: 255, blank: true }) });
  if (effective_id === resource.effective_id) return done("Resource effective_id is not changed.");
  changeResource(call, resource, { effective_id });
  return done("Resource effective_id has been changed.");
};

const endpoint = { name: text({ required: true, maxLength: 150 }), url: text({ required: true }) };

/** Endpoints have a table of their own in Waldur: the resource is not saved, so no policy blocks it. */
const setEndpoints = byProvider("RESOURCE.SET_BACKEND_METADATA", (call, { uuid }) => {
  const { endpoints } = readBody(call, { endpoints: list(endpoint, { required: true }) });
  call.store.resources.update(uuid, { endpoints: endpoints.map((each) => ({ uuid: call.newUuid(), ...each })) });
  return done("The access endpoints are updated");
});

/** Allowed in any state. Empty strings leave the previous values. */
const setAsErred = byProvider("RESOURCE.SET_STATE", (call, resource) => {
  const { error_message, error_traceback } = readBody(call, {
    error_message: text({ blank: true }),
    error_traceback: text({ blank: true }),
  });
  changeState(call, resource, "Erred", {
    ...(error_message && { error_message }),
    ...(error_traceback && { error_traceback }),
  });
  return { status: 200 };
});

const setAsOk = byProvider("RESOURCE.SET_STATE", (call, resource) => {
  // Not even the messages of an old error are cleared.
  if (resource.state === "OK") return { status: 200 };
  // Waldur crashes here.
  if (resource.state === "Terminated") throw invalidWhileSaving("A terminated resource cannot become OK.");
  changeState(call, resource, "OK", { error_message: "", error_traceback: "" });
  return { status: 200 };
});

/** Unlike `set_as_ok` it minds the state and leaves the messages of an error: only the state is saved (backend source of 2026). */
const setStateOk: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering } = resource;
  const { customer } = call.store.offerings.at(offering);
  requirePermission(call, "RESOURCE.SET_STATE", call.contract.since("8.1") ? [offering, customer] : [customer]);
  if (resource.state === "OK" || resource.state === "Terminated")
    throw invalidState("Erred", "Creating", "Updating", "Terminating");
  const { error_traceback } = resource;
  changeState(call, resource, "OK", { error_traceback });
  return done("Resource state has been set to OK.");
};

const refreshLastSync = byProvider("RESOURCE.SET_STATE", (call, resource) => {
  changeResource(call, resource, { last_sync: formatTimestamp(call.now) });
  return { status: 200 };
});

const setEndDateAsOwner = byProvider("RESOURCE.SET_END_DATE", setEndDate);

/** Global support may do this, too. */
const setEndDateByProvider: Handler = (call) =>
  call.caller.is_support ? setEndDateByStaff(call) : setEndDateAsOwner(call);

const setEndDateByStaff: Handler = (call) => setEndDate(call, requestedResource(call));

const slugField = text({
  required: true,
  maxLength: 50,
  pattern: {
    regex: /^[-a-zA-Z0-9_]+$/,
    sentence: 'Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.',
  },
});

/** Another resource may have the same slug. */
const setSlug: Handler = (call) => {
  const resource = requestedResource(call);
  const { slug } = readBody(call, { slug: slugField });
  if (slug === resource.slug) return done("Resource slug is not changed.");
  const changed = changeResource(call, resource, { slug });
  keepVersion(call, resource, changed, `Slug changed from '${resource.slug}' to '${slug}'`);
  return done("Resource slug has been changed.");
};

/** Sets one of the flags. Without it in the body Waldur crashes. */
function setFlag(name: "downscaled" | "paused" | "restrict_member_access"): Handler {
  const fields: Record<string, ReturnType<typeof flag>> = { [name]: flag() };
  return (call) => {
    const resource = requestedResource(call);
    const value = readBody(call, fields)[name];
    if (value === resource[name]) return done(`Resource ${name} flag is not changed.`);
    const changed = changeResource(call, resource, { [name]: value });
    keepVersion(call, resource, changed, `${titleOf(name)} changed from ${pythonText(!value)} to ${pythonText(value)}`);
    return done(`Resource ${name} flag has been changed.`);
  };
}

/** Unknown in Waldur 7.9: what `restrict_member_access` is called in comments. Chosen: as the others, the name in words. */
function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}

const flag = () => boolean({ required: true });

/** The operations that change columns of a resource, as its provider and as its consumer. */
export const resourceWriteHandlers = {
  marketplace_provider_resources_update: { handler: update({ partial: false }) },
  marketplace_provider_resources_partial_update: { handler: update({ partial: true }) },
  marketplace_provider_resources_update_options: { handler: updateOptions },
  marketplace_provider_resources_update_options_direct: { handler: updateOptionsDirect },
  marketplace_provider_resources_set_backend_id: { handler: setBackendId },
  marketplace_provider_resources_set_backend_metadata: { handler: setBackendMetadata },
  marketplace_provider_resources_submit_report: { handler: submitReport },
  marketplace_provider_resources_set_limits: { handler: setLimits },
  marketplace_provider_resources_set_as_erred: { handler: setAsErred },
  marketplace_provider_resources_set_as_ok: { handler: setAsOk },
  marketplace_provider_resources_refresh_last_sync: { handler: refreshLastSync },
  marketplace_provider_resources_set_end_date_by_provider: { handler: setEndDateByProvider },
  marketplace_provider_resources_set_end_date_by_staff: { handler: setEndDateByStaff, staffOnly: true },
  marketplace_provider_resources_set_slug: { handler: setSlug, staffOnly: true },
  marketplace_provider_resources_set_downscaled: { handler: setFlag("downscaled"), staffOnly: true },
  marketplace_provider_resources_set_paused: { handler: setFlag("paused"), staffOnly: true },
  marketplace_provider_resources_set_restrict_member_access: {
    handler: setFlag("restrict_member_access"),
    staffOnly: true,
  },
  marketplace_provider_resources_set_state_ok: { handler: setStateOk },
  marketplace_provider_resources_set_effective_id: { handler: setEffectiveId },
  marketplace_provider_resources_set_end_date: { handler: setAnyEndDate },
  marketplace_provider_resources_set_endpoints: { handler: setEndpoints },
  marketplace_provider_resources_adjust_dates: { handler: adjustDates, staffOnly: true },
  marketplace_resources_update: { handler: update({ partial: false }) },
  marketplace_resources_partial_update: { handler: update({ partial: true }) },
  marketplace_resources_update_options: { handler: updateOptions },
  marketplace_resources_set_end_date_by_staff: { handler: setEndDateByStaff, staffOnly: true },
  marketplace_resources_set_slug: { handler: setSlug, staffOnly: true },
  marketplace_resources_set_downscaled: { handler: setFlag("downscaled"), staffOnly: true },
  marketplace_resources_set_paused: { handler: setFlag("paused"), staffOnly: true },
  marketplace_resources_set_restrict_member_access: { handler: setFlag("restrict_member_access"), staffOnly: true },
} satisfies HandlerTable;
