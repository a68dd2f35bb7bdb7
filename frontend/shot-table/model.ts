/** What the server says of a shot: `values` by column key, in their stored form (codes for terms). */
export interface ShotRow {
  id: string;
  revision: number;
  scene: string;
  values: Record<string, string>;
  locked?: boolean;
  status?: string;
  statusColor?: string;
}

export interface SceneHeader {
  id: string;
  number: string;
  heading: string;
}

/** A term that a cell can hold; `words` are everything else that people may type for it. */
export interface TermOption {
  value: string;
  label: string;
  words?: string[];
}

export interface ShotColumn {
  key: string;
  label: string;
  kind: 'term' | 'text' | 'number';
  options?: TermOption[];
  width: number;
  frozen?: boolean;
  readonly?: boolean;
  /** A shot always has it: Delete leaves it as it is. */
  required?: boolean;
  wraps?: boolean;
}

/** One change of one field, seen against the revision that the person saw. Sending it twice does no harm. */
export interface FieldEdit {
  id: string;
  revision: number;
  field: string;
  old: string;
  value: string;
}

/** A line of the table: the header of a scene or a shot. */
export interface SceneItem {
  kind: 'scene';
  id: string;
  scene: SceneHeader;
  shots: number;
  seconds: number;
  collapsed: boolean;
}

export interface ShotItem {
  kind: 'shot';
  id: string;
  row: ShotRow;
}

export type Item = SceneItem | ShotItem;

export interface Place {
  row: string;
  column: string;
}

/** Everything that the table says; `{0}`, `{1}` stand for what is filled in. */
export const englishLabels = {
  table: 'Shot list',
  scene: 'Scene {0}',
  shots: '{0} shots',
  runningTime: 'Running time {0}',
  empty: 'No shots yet',
  cell: '{0}, shot {1}: {2}',
  emptyCell: 'empty',
  unsaved: 'not saved yet',
  conflict: 'needs your decision',
  unsavedEdits: '{0} edits wait to be saved',
  mine: 'Mine',
  theirs: 'Theirs',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  locked: 'Locked: generation leaves it alone',
  why: 'Why this shot?',
  noSuchTerm: 'No such term. Enter again sends it as it is.',
};

export type Labels = typeof englishLabels;

export function fill(pattern: string, ...values: Array<string | number>): string {
  return pattern.replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

/** 3.5 → 0:03.5, 75 → 1:15, 3725 → 1:02:05. */
export function runningTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const clock = hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  return tenths % 10 ? `${clock}.${tenths % 10}` : clock;
}
