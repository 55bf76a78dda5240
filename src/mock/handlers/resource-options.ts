import type { JsonObject, Offering } from "../world/types.js";
import { boolean, choice, date, type Field, Invalid, integer, json, object, text } from "./body.js";
import { isRecord, pythonText, pythonType } from "./python.js";

/**
 * Reads options of a resource. Those that the offering defines are judged by their type, none has to be there, and others are
 * kept as they come. The values are kept as they were sent.
 */
export function optionsField({ resource_options }: Offering): Field<JsonObject | null> {
  const known = fieldsOf(resource_options);
  return json({
    null: true,
    check(value, at) {
      if (Object.keys(resource_options).length === 0)
        throw new Invalid(["Metadata for resource options is not defined."]);
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
    case "string":
    case "text":
    case "html_text":
    case "select_openstack_tenant":
    case "select_openstack_instance":
      return text();
    default:
      // Unknown in Waldur 7.9: how options of rarer types are judged. Chosen: they are kept as they come.
      return json();
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
  return {
    required: false,
    nullable: false,
    read(value, at) {
      if (!Array.isArray(value)) throw new Invalid([`Expected a list of items but got type "${pythonType(value)}".`]);
      for (const item of value) one.read(pythonText(item), at);
      return value;
    },
  };
}
