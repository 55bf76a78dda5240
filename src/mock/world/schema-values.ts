/** A node of a JSON Schema. */
export type Schema = { [keyword: string]: unknown };

/** Texts that a pattern describes, with the words that say so when one does not match. */
export const PATTERNS = {
  uuid: {
    pattern: "^[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{12}$",
    says: "a uuid, 32 hex digits with or without dashes",
  },
  slug: { pattern: "^[-a-zA-Z0-9_]+$", says: "a slug of letters, digits, hyphens and underscores" },
  slugOrEmpty: { pattern: "^[-a-zA-Z0-9_]*$", says: "a slug of letters, digits, hyphens and underscores, or empty" },
  email: { pattern: "^([^@\\s]+@[^@\\s]+)?$", says: "an e-mail address, or empty" },
  token: { pattern: "^[!-~]+$", says: "printable ASCII characters without a blank" },
  month: { pattern: "^(?!0000)\\d{4}-(0[1-9]|1[0-2])-01$", says: "the first day of a month, such as 2025-11-01" },
  amount: { pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$", says: 'an amount with two decimals at most, such as "14.50"' },
  address: {
    pattern: "^(https?://[^\\s]+|/(api|media)/[^\\s]*)$",
    says: "an http address, or a path of this API such as /media/racks.jpg",
  },
  actions: {
    pattern: actionsPattern([
      "notify_organization_owners",
      "notify_external_user",
      "block_creation_of_new_resources",
      "block_modification_of_existing_resources",
      "terminate_resources",
      "request_downscaling",
      "restrict_members",
      "request_pausing",
    ]),
    says: "names of policy actions, joined by commas without blanks",
  },
} as const;

function actionsPattern(names: string[]): string {
  const name = `(${names.join("|")})`;
  return `^${name}(,${name})*$`;
}

/** Adds `null` to what a node allows. */
export function nullable(node: Schema): Schema {
  const types = [...(Array.isArray(node.type) ? node.type : [node.type]), "null"];
  return { ...node, type: types, ...(Array.isArray(node.enum) ? { enum: [...node.enum, null] } : {}) };
}

/** A text. */
export function text(description: string, { min = 0, max }: { min?: number; max?: number } = {}): Schema {
  return {
    type: "string",
    description,
    ...(min > 0 ? { minLength: min } : {}),
    ...(max === undefined ? {} : { maxLength: max }),
  };
}

/** A text that matches one of the patterns. */
export function patterned(name: keyof typeof PATTERNS, description: string, max?: number): Schema {
  return { ...text(description, max === undefined ? {} : { max }), pattern: PATTERNS[name].pattern };
}

/** The uuid of the row itself. */
export const ownUuid = patterned("uuid", "Default: made from the seed and the place in the file.");
/** The uuid of another row. */
export const reference = (description: string) => patterned("uuid", description);
/** A moment with a time zone. */
export const moment = (description: string): Schema => ({ type: "string", format: "date-time", description });
/** A calendar day. */
export const day = (description: string): Schema => ({ type: "string", format: "date", description });
/** One of the given values. */
export const choice = (description: string, values: readonly (string | number)[]): Schema => ({
  type: typeof values[0] === "number" ? "integer" : "string",
  description,
  enum: [...values],
});
/** True or false. */
export const flag = (description: string): Schema => ({ type: "boolean", description });
/** A number. */
export const number = (description: string): Schema => ({
  type: "number",
  description,
  minimum: -1e18,
  maximum: 1e18,
});
/** An amount: a number, or a string as Waldur sends it. */
export const amount = (description: string): Schema => ({
  ...number(description),
  ...patterned("amount", description),
  type: ["number", "string"],
});
/** A whole number. */
export const integer = (description: string, minimum = -(2 ** 31), maximum = 2 ** 31 - 1): Schema => ({
  type: "integer",
  description,
  minimum,
  maximum,
});
/** An object of any content. */
export const free = (description: string): Schema => ({ type: "object", description, additionalProperties: true });
/** An object whose values are alike. */
export const map = (description: string, values: Schema): Schema => ({
  type: "object",
  description,
  additionalProperties: values,
});
/** A list. */
export const list = (description: string, items: Schema): Schema => ({ type: "array", description, items });
/** An object with exactly these keys. */
export const record = (
  description: string,
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): Schema => ({
  type: "object",
  description,
  additionalProperties: false,
  ...(required.length > 0 ? { required: [...required] } : {}),
  properties,
});
