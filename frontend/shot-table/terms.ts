import type { ShotColumn, TermOption } from './model';

const key = (word: string) => word.toLowerCase().replace(/[\s_./’'-]+/g, '');
const names = (option: TermOption) => [option.label, option.value, ...(option.words ?? [])].map(key);

/** The terms that fit what was typed, best first: whole words, then beginnings, then parts. */
export function fitting(options: TermOption[], typed: string): TermOption[] {
  const wanted = key(typed);
  if (!wanted) return options;
  const rank = (option: TermOption) =>
    Math.min(...names(option).map((name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3)));
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((fit) => fit.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((fit) => fit.option);
}

/** The stored form of what was typed or pasted; a word that no term has goes to the server as it is. */
export function stored(column: ShotColumn, text: string): string {
  if (column.kind !== 'term') return column.kind === 'number' ? text.trim() : text;
  const wanted = key(text);
  return column.options?.find((option) => names(option).includes(wanted))?.value ?? text.trim();
}

export function shown(column: ShotColumn, value: string): string {
  return column.kind === 'term' ? (column.options?.find((option) => option.value === value)?.label ?? value) : value;
}
