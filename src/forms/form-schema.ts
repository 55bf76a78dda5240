import type { Field, Issue } from "./fields.js";

/** Result of a validation: the value as it was given, or what is wrong with it. */
export type FormResult<Body> =
  | { readonly value: Body; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/**
 * The body of a request as a Standard Schema (https://standardschema.dev), version 1, which form libraries take as a
 * validator. The messages are those of Waldur's own 400, for the fields that {@link formErrors} gives them to. Never
 * throws, and validates without waiting.
 *
 * @example
 * const { issues } = resourceSlugRequestSchema["~standard"].validate({ slug: "not a slug" });
 * issues?.[0]; // { path: ["slug"], message: 'Enter a valid "slug" consisting of letters, ...' }
 */
export interface FormSchema<Body> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "waldur-marketplace-contract";
    readonly validate: (value: unknown) => FormResult<Body>;
    readonly types?: { readonly input: Body; readonly output: Body } | undefined;
  };
}

/** The schema of a body. Its fields are made at the first validation, so that one that is not used costs nothing. */
export function formSchema<Body>(makeField: () => Field): FormSchema<Body> {
  let field: Field | undefined;
  return {
    "~standard": {
      version: 1,
      vendor: "waldur-marketplace-contract",
      validate(value) {
        field ??= makeField();
        const issues = value === null ? [{ path: [], message: "No data provided" }] : field(value ?? {}, []);
        return issues.length > 0 ? { issues } : { value: value as Body };
      },
    },
  };
}
