import type { RoleDetails } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { applyFilters, type Filters, icontains, requested, word } from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import type { RoleName } from "../../world/types.js";
import { ROLES } from "../access/role-table.js";
import { countHolders, isStaffOrSupport, rowOfPath } from "../access/visibility.js";

const FIELDS = { known: "RoleFieldName", whenNone: "all" } as const;

const NAMES = (Object.keys(ROLES) as RoleName[]).toSorted();

/** A new site has its texts in English only. */
const TRANSLATIONS = {
  ...{ description_et: null, description_lt: null, description_lv: null, description_ru: null, description_it: null },
  ...{ description_de: null, description_da: null, description_sv: null, description_es: null, description_fr: null },
  ...{ description_nb: null, description_ar: null, description_cs: null },
};

const filters: Filters<RoleName> = {
  description: icontains((name) => ROLES[name].description),
  is_active: word(() => true),
  name: icontains((name) => ROLES[name].name),
};

/** The roles by name, with what they allow: what the mock itself goes by. */
export function listRoles(call: Call): HandlerResult {
  const pick = fieldPicker<RoleDetails>(call, FIELDS);
  return page(call, applyFilters(call, NAMES, filters), (name) => pick(represent(call, name)));
}

const BY_UUID = new Map(NAMES.map((name) => [ROLES[name].uuid, name]));

/** One role. */
export function retrieveRole(call: Call): HandlerResult {
  const find = () => rowOfPath(call, { get: (uuid) => BY_UUID.get(uuid ?? "") }, () => true, "Role");
  return { status: 200, body: pickFields(call, represent(call, requested(call, filters, "Role", find)), FIELDS) };
}

function represent(call: Call, key: RoleName): RoleDetails {
  const { uuid, name, description, permissions, content_type } = ROLES[key];
  return {
    uuid,
    name,
    description,
    description_en: description,
    ...TRANSLATIONS,
    permissions: [...permissions],
    is_system_role: true,
    is_active: true,
    ...(isStaffOrSupport(call.caller) && { users_count: countHolders(call, ({ role }) => role === key) }),
    content_type,
  };
}
