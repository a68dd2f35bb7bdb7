import { html, nothing, type TemplateResult } from 'lit';
import type { FieldEdit, Labels, Place, ShotColumn } from './model';
import type { Conflict, Outbox } from './outbox';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { shown } from './terms';

/** What the choice needs of the table around it. */
export interface ConflictTable {
  readonly words: Labels;
  column(key: string): ShotColumn | undefined;
  change(edits: FieldEdit[]): void;
  refresh(ids: string[]): void;
  focus(): void;
}

/** Both people's words for the active cell where it was refused, and the choice between them. */
export class Conflicts {
  constructor(
    private readonly table: ConflictTable,
    private readonly sheet: Sheet,
    private readonly selection: Selection,
    private readonly outbox: () => Outbox,
  ) {}

  /** The choice at the active cell, below where that is drawn. */
  show(boxOf: (place: Place) => DOMRect | null): TemplateResult | typeof nothing {
    const place = this.selection.active;
    const conflict = place && this.outbox().conflict(place.row, place.column);
    const box = conflict && boxOf(place);
    const column = place && this.table.column(place.column);
    return box && column ? this.#choice(conflict, box, column, (mine) => this.#choose(place, mine)) : nothing;
  }

  #choose(place: Place, mine: boolean): void {
    const edit = mine ? this.sheet.again(place.row, place.column) : undefined;
    this.outbox().forget(place.row, place.column);
    if (edit) this.table.change([edit]);
    else this.table.refresh([place.row]);
    this.table.focus();
  }

  /** Escape puts it off. */
  #choice(conflict: Conflict, box: DOMRect, column: ShotColumn, choose: (mine: boolean) => void): TemplateResult {
    const { words } = this.table;
    return html`<div
      class="conflict-choice"
      style="left: min(${Math.max(0, box.x)}px, 100% - 330px); top: ${box.bottom + 4}px"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.table.focus()}
    >
      <p role="alert">${conflict.message}</p>
      <dl>
        <dt>${words.mine}</dt>
        <dd>${shown(column, conflict.mine)}</dd>
        <dt>${words.theirs}</dt>
        <dd>${shown(column, conflict.theirs) || '—'}</dd>
      </dl>
      <button @click=${() => choose(true)}>${words.keepMine}</button><button @click=${() => choose(false)}>${words.takeTheirs}</button>
    </div>`;
  }
}
