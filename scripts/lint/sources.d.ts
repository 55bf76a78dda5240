export type Source = "recorded" | "observed" | "published";
export const SOURCES: readonly Source[];
