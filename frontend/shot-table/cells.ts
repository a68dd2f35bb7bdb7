import { fill, type Item, type Labels, type ShotColumn, type ShotItem } from './model';
import type { Outbox } from './outbox';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { shown } from './terms';

/** What cells show and how they are marked and described. */
export class Cells {
  constructor(
    private readonly sheet: Sheet,
    private readonly selection: Selection,
    private readonly outbox: () => Outbox,
  ) {}

  text(id: string, column: ShotColumn): string {
    return shown(column, this.sheet.value(id, column.key));
  }

  marks(item: ShotItem, field: string): Record<string, boolean> {
    const conflict = this.outbox().conflict(item.id, field) !== undefined;
    return {
      ...this.selection.marks(item.id, field),
      conflict,
      unsaved: !conflict && this.outbox().value(item.id, field) !== undefined,
    };
  }

  /** A cell in words, for a screen reader: it reads the text field, not the grid. */
  describe(item: Item, column: ShotColumn | undefined, words: Labels): string {
    if (item.kind === 'scene') return `${fill(words.scene, item.scene.number)} ${item.scene.heading}, ${fill(words.shots, item.shots)}`;
    if (!column) return words.table;
    const outbox = this.outbox();
    const unsaved = outbox.value(item.id, column.key) === undefined ? '' : words.unsaved;
    const state = outbox.conflict(item.id, column.key) ? words.conflict : unsaved;
    const cell = fill(words.cell, column.label, this.sheet.value(item.id, 'number'), this.text(item.id, column) || words.emptyCell);
    return state ? `${cell}, ${state}` : cell;
  }
}
