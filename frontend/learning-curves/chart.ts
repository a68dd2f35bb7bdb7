/** A chart as the server describes it, in the words of the person who looks. */
export interface Chart {
  title: string;
  /** What it means, in a sentence. */
  help: string;
  /** What is counted along the bottom. */
  x: string;
  at: number[];
  lines: Line[];
  /** The place that was chosen. */
  mark?: { at: number; name: string } | null;
}

/** Colour is not all that tells lines apart: the lengths of strokes and gaps of the first, second and third. */
export const DASHES = [[], [7, 4], [2, 3]] as const;

export interface Line {
  name: string;
  /** One for each place of `at`; null where nothing was measured. */
  values: Array<number | null>;
}
