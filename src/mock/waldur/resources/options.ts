import { pythonText, pythonType } from "../../../contract/python.js";
import {
  boolean,
  choice,
  date,
  type Field,
  Invalid,
  integer,
  json,
  object,
  text,
} from "../../drf/serializers/serializer.js";
import type { Errors, Reading } from "../../drf/serializers/types.js";
import { isRecord } from "../../values/json.js";
import type { JsonObject, Offering } from "../../world/types.js";

/**
 * Reads options of a resource. Options defined by the offering are validated by their type, but none is required; undefined
 * ones are accepted. Values are stored as sent.
 */
export function optionsField({ resource_options }: Offering): Field<JsonObject | null> {
  const known = fieldsOf(resource_options);
  return json({
    null: true,
    check(value, at) {
      if (Object.keys(known).length === 0) throw new Invalid(["Metadata for resource options is not defined."]);
      object(known).read(value, at);
    },
  }) as Field<JsonObject | null>;
}

function fieldsOf({ options }: JsonObject): Record<string, Field<unknown>> {
  if (!isRecord(options)) return {};
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, fieldOf(isRecord(option) ? option : {})]),
  );
}

function fieldOf({ type, min, max, choices }: JsonObject): Field<unknown> {
  const known = Array.isArray(choices)
    ? choices.filter((each) => typeof each === "string" || typeof each === "number")
    : [];
  switch (type) {
    case "integer":
    case "money":
    case "component_multiplier":
      return integer({ ...(typeof min === "number" && { min }), ...(typeof max === "number" && { max }) });
    case "boolean":
      return boolean();
    case "date":
      return date();
    case "time":
      return time();
    case "select_string":
      return choice(known);
    case "select_string_multi":
      return choiceList(known);
    case "select_multiple_openstack_tenants":
    case "select_multiple_openstack_instances":
      return textList();
    case "conditional_cascade":
      // Unknown in Waldur 7.9: how these are judged, by a class of their own. Chosen: they are kept as they come.
      return json();
    default:
      // Strings, and all types unknown to Waldur (backend source of 2024 and 2026).
      return text();
  }
}

const TIME = /^([01]?\d|2[0-3]):[0-5]?\d(:[0-5]?\d([.,]\d{1,6}\d{0,6})?)?$/;

function time(): Field<unknown> {
  return text({
    pattern: {
      regex: TIME,
      sentence: "Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].",
    },
  });
}

function choiceList(choices: readonly (string | number)[]): Field<unknown> {
  const one = choice(choices);
  return listOf((value, at) => value.map((item) => one.read(pythonText(item), at)));
}

/** A list of strings, with errors by index. Waldur's renderer of 2025 fails on them, because it does not accept numeric keys. */
function textList(): Field<unknown> {
  const one = text();
  return listOf((value, at) => {
    const invalid: Record<string, Errors> = {};
    for (const [index, item] of value.entries())
      try {
        if (item === null) throw new Invalid(["This field may not be null."]);
        one.read(item, at);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        invalid[index] = error.errors;
      }
    if (Object.keys(invalid).length > 0) throw new Invalid(invalid);
  });
}

function listOf(check: (value: unknown[], at: Reading) => unknown): Field<unknown> {
  return {
    required: false,
    nullable: false,
    read(value, at) {
      if (!Array.isArray(value)) throw new Invalid([`Expected a list of items but got type "${pythonType(value)}".`]);
      check(value, at);
      return value;
    },
  };
}
