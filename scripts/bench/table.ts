/** What one topic measured, ready to be printed or written as JSON. */
export interface Table {
  /** The word that selects the topic on the command line. */
  topic: string;
  title: string;
  /** How it was measured, one sentence each. */
  notes: string[];
  columns: Column[];
  rows: Row[];
}

/** A column; `per` divides the value for reading only. */
export interface Column {
  key: string;
  label: string;
  unit?: string;
  per?: number;
  digits?: number;
}

/** What was measured of one peer, by column, in the column's smallest unit. What a peer does not have is left out. */
export interface Row {
  name: string;
  values: Record<string, number>;
}

/**
 * Writes a table in columns.
 *
 * @example console.log(formatTable(table));
 */
export function formatTable({ title, notes, columns, rows }: Table): string {
  const cells = [
    ["", ...columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label))],
    ...rows.map(({ name, values }) => [name, ...columns.map((column) => formatValue(values[column.key], column))]),
  ];
  const widths = cells[0]?.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0))) ?? [];
  const lines = cells.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  "),
  );
  return [title, "", ...lines.map((line) => `  ${line}`), "", ...notes.map((note) => `  ${note}`)].join("\n");
}

function formatValue(value: number | undefined, { per = 1, digits = 0 }: Column): string {
  return value === undefined ? "-" : (value / per).toFixed(digits);
}

/**
 * The middle one of some measurements.
 *
 * @example median([3, 1, 2]); // 2
 */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** What was measured of one peer, round by round. */
export interface Runs {
  name: string;
  rounds: Record<string, number>[];
}

/**
 * A row for each peer: the median of each column, and under `<key>Ratio` how many times that of the peer `reference` it
 * is, for the columns `compared`. The ratio is taken within each round, so that what slows all peers down for a while
 * does not change it.
 *
 * @example summarise([{ name: "a", rounds: [{ time: 2 }] }, { name: "b", rounds: [{ time: 4 }] }], "b", ["time"]);
 */
export function summarise(peers: Runs[], reference: string, compared: string[]): Row[] {
  const base = peers.find(({ name }) => name === reference)?.rounds ?? [];
  return peers.map(({ name, rounds }) => {
    const keys = Object.keys(rounds[0] ?? {});
    const medians = keys.map((key) => [key, median(rounds.map((round) => round[key] ?? Number.NaN))]);
    const ratios = compared.map((key) => {
      const each = rounds.map((round, index) => (round[key] ?? Number.NaN) / (base[index]?.[key] ?? Number.NaN));
      return [`${key}Ratio`, median(each)];
    });
    return { name, values: Object.fromEntries([...medians, ...ratios]) };
  });
}
