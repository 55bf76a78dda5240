import type { HandlerTable } from "../../drf/call.js";
import {
  refreshLastSync,
  setAsErred,
  setAsOk,
  setBackendId,
  setBackendMetadata,
  setEndDateByProvider,
  setEndDateByStaff,
  setFlag,
  setLimits,
  setSlug,
  submitReport,
} from "./setters.js";
import { update, updateOptions, updateOptionsDirect } from "./update.js";

/** The operations that change columns of a provider resource. */
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
} satisfies HandlerTable;
