/** Actions of policies, in the order of `actions/`. */
export const POLICY_ACTIONS = [
  "notify_organization_owners",
  "notify_external_user",
  "block_creation_of_new_resources",
  "block_modification_of_existing_resources",
  "terminate_resources",
  "request_downscaling",
  "restrict_members",
  "request_pausing",
] as const;

/** Patterns of string columns, and how an error message describes what they match. */
export const PATTERNS = {
  uuid: {
    pattern: "^[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{4}\\1[0-9a-fA-F]{12}$",
    matches: "a uuid, 32 hex digits with or without dashes",
  },
  slug: { pattern: "^[-a-zA-Z0-9_]+$", matches: "a slug of letters, digits, hyphens and underscores" },
  slugOrEmpty: {
    pattern: "^[-a-zA-Z0-9_]*$",
    matches: "a slug of letters, digits, hyphens and underscores, or empty",
  },
  email: { pattern: "^([^@\\s]+@[^@\\s]+)?$", matches: "an e-mail address, or empty" },
  token: { pattern: "^[!-~]+$", matches: "printable ASCII characters without a space" },
  month: { pattern: "^(?!0000)\\d{4}-(0[1-9]|1[0-2])-01$", matches: "the first day of a month, such as 2025-11-01" },
  amount: {
    pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$",
    matches: 'an amount with at most two decimals, such as "14.50"',
  },
  address: {
    pattern: "^(https?://[^\\s]+|/(api|media)/[^\\s]*)$",
    matches: "an http address, or a path of this API such as /media/racks.jpg",
  },
  actions: {
    pattern: actionsPattern(POLICY_ACTIONS),
    matches: "names of policy actions, joined by commas without spaces",
  },
} as const;

function actionsPattern(names: readonly string[]): string {
  const name = `(${names.join("|")})`;
  return `^${name}(,${name})*$`;
}
