import type { Block } from './block';
import { handleKey, type TableKeys } from './keys';
import type { FieldEdit, Item, Place } from './model';
import type { Selection } from './selection';
import type { Sheet } from './sheet';

/** What the commands need of the table around them. */
export interface CommandTable {
  readonly readonly: boolean;
  page(): number;
  openCell(): void;
  toggleScene(id: string, expand?: boolean): void;
  /** The selection moved: show it, and tell the server. */
  moved(reveal: boolean): void;
  change(edits: FieldEdit[]): void;
  tell(event: string, detail: object): void;
}

/** The table's commands; each is a key's, and some are a button's too. */
export class Commands implements TableKeys {
  constructor(
    private readonly table: CommandTable,
    private readonly sheet: Sheet,
    private readonly selection: Selection,
    private readonly block: Block,
  ) {}

  /** The focus came to the table: there is a cell to be at. */
  enter(): void {
    if (this.#ensureActive()) this.table.moved(false);
  }

  move(rows: number, columns: number, extend: boolean): void {
    this.#ensureActive();
    this.selection.move(rows, columns, extend);
    this.table.moved(true);
  }

  next(step: 1 | -1): void {
    this.selection.next(step);
    this.table.moved(true);
  }

  /** Goes on after a cell was closed: down or up a column, along the row, or as a key says. */
  after(how: 'down' | 'up' | 'next' | 'previous' | 'stay', key?: KeyboardEvent): void {
    if (how === 'next' || how === 'previous') this.next(how === 'next' ? 1 : -1);
    else if (how === 'down' || how === 'up') {
      this.selection.move(how === 'down' ? 1 : -1, 0, false, true);
      this.table.moved(true);
    } else if (key) handleKey(key, this);
  }

  edge(rows: -1 | 0 | 1, columns: -1 | 0 | 1, extend: boolean): void {
    const far = 1e6;
    this.selection.move(rows * far, columns * far, extend, true);
    this.table.moved(true);
  }

  page(direction: -1 | 1, extend: boolean): void {
    this.selection.move(direction * this.table.page(), 0, extend, true);
    this.table.moved(true);
  }

  open(): void {
    this.table.openCell();
  }

  toggleScene(expand?: boolean): boolean {
    const item = this.selection.itemAt(0);
    if (item?.kind !== 'scene') return false;
    this.table.toggleScene(item.scene.id, expand);
    return true;
  }

  clear(): void {
    if (!this.table.readonly) this.table.change(this.block.clear());
  }

  fillDown(): void {
    if (!this.table.readonly) this.table.change(this.block.fillDown());
  }

  selectAll(): void {
    this.selection.all();
    this.table.moved(false);
  }

  selectRows(): void {
    this.selection.wholeRow();
    this.table.moved(false);
  }

  collapseSelection(): void {
    if (this.selection.active) this.selection.to(this.selection.active);
    this.table.moved(false);
  }

  moveShots(direction: -1 | 1): void {
    const ids = this.selection.block().rows;
    if (this.table.readonly || !ids.length) return;
    const edge = direction < 0 ? this.selection.indexOf(ids[0]) - 1 : this.selection.indexOf(ids[ids.length - 1]) + 1;
    const onto = this.sheet.items[edge];
    const target = onto && this.sheet.target(onto, direction > 0, ids);
    if (target) this.table.tell('shot-move', { ids, ...target });
  }

  /** Drops a row that was dragged, and with it the block that it is of, onto the upper or the lower half of another. */
  drop(id: string, onto: Item, below: boolean): void {
    const block = this.selection.block().rows;
    const ids = block.includes(id) ? block : [id];
    const target = this.sheet.target(onto, below, ids);
    if (target) this.table.tell('shot-move', { ids, ...target });
  }

  insertShot(where: 'above' | 'below'): void {
    const item = this.selection.itemAt(0);
    if (this.table.readonly) return;
    if (item?.kind === 'scene') this.table.tell('shot-insert', { scene: item.scene.id });
    else if (item) this.table.tell('shot-insert', { scene: item.row.scene, [where === 'below' ? 'afterId' : 'beforeId']: item.id });
    else this.table.tell('shot-insert', {});
  }

  deleteShots(): void {
    const ids = this.selection.block().rows;
    if (!this.table.readonly && ids.length) this.table.tell('shot-delete', { ids });
  }

  undo(): void {
    this.table.tell('undo', {});
  }

  redo(): void {
    this.table.tell('redo', {});
  }

  why(): void {
    const place: Place | null = this.selection.active;
    if (place && this.selection.itemAt(0)?.kind === 'shot') this.table.tell('why', { id: place.row, field: place.column });
  }

  #ensureActive(): boolean {
    const first = this.selection.active ? null : this.selection.first();
    if (first) this.selection.to(first);
    return first !== null;
  }
}
