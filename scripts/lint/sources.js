/** The kinds of evidence beyond the docs, strongest first; openapi/README.md says what each means. */
export const SOURCES = ["recorded", "observed", "published"];
