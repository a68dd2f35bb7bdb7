import type { Block } from './block';
import { CellInput } from './cell-input';
import type { Cells } from './cells';
import { type ClipboardTable, followClipboard } from './clipboard';
import type { Commands } from './commands';
import { ShotGrid } from './grid';
import { handleKey } from './keys';
import type { Item, Labels, Place, ShotColumn } from './model';
import { rowHead, sceneHeader } from './parts';
import { followPointer, type PointerTable } from './pointer';
import type { Selection } from './selection';
import type { Sheet } from './sheet';

/** What the stage needs of the table around it. */
export interface StageTable extends ClipboardTable, PointerTable {
  readonly words: Labels;
  readonly columns: ShotColumn[];
  column(key: string): ShotColumn | undefined;
  write(id: string, field: string, value: string): void;
  tell(event: string, detail: object): void;
  say(message: string): void;
  toggleScene(id: string): void;
}

export interface Cast {
  sheet: Sheet;
  selection: Selection;
  block: Block;
  cells: Cells;
  commands: Commands;
}

/** What is drawn of the table: the grid, and over its active cell the one text field. */
export class Stage {
  readonly #grid: ShotGrid;
  readonly #input: CellInput;
  #painting = 0;
  #escaped = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly field: HTMLTextAreaElement,
    terms: HTMLElement,
    private readonly table: StageTable,
    private readonly cast: Cast,
  ) {
    this.#input = this.#open(terms);
    this.#grid = this.#build();
    followClipboard(field, cast.block, table);
    followPointer(host, this.#grid, cast.selection, field, table);
  }

  get editing(): boolean {
    return this.#input.open;
  }

  /** How many rows fit. */
  get page(): number {
    return this.#grid.page;
  }

  edit(): void {
    this.#input.edit();
  }

  commit(): void {
    this.#input.commit();
  }

  key(event: KeyboardEvent): void {
    // While an input method composes, every key is its own.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#input.key(event)) return;
    // Tab goes from cell to cell; Escape before it lets the focus out of the table.
    const leaves = this.#escaped && event.key === 'Tab';
    if (event.key !== 'Shift') this.#escaped = event.key === 'Escape';
    if (leaves) return;
    if (handleKey(event, this.cast.commands)) event.preventDefault();
  }

  reveal(place: Place): void {
    this.#grid.reveal(place);
  }

  columns(): void {
    const { columns, words, readonly } = this.table;
    this.#grid.columns(columns, !readonly);
    this.#grid.label(words.table);
  }

  items(items: Item[]): void {
    this.#grid.items(items);
  }

  refresh(rows: string[]): void {
    this.#grid.refresh(rows);
  }

  /** Where a cell is drawn, seen from the frame. */
  box(place: Place, reveal: boolean): DOMRect | null {
    if (reveal) this.#grid.reveal(place);
    const cell = this.#grid.cell(place)?.getBoundingClientRect();
    const frame = this.host.getBoundingClientRect();
    return cell ? new DOMRect(cell.x - frame.x, cell.y - frame.y, cell.width, cell.height) : null;
  }

  paint(): void {
    this.#painting = 0;
    const { selection, cells } = this.cast;
    const { words } = this.table;
    this.#grid.repaint(
      (id) => selection.item(id),
      (row, column) => selection.marks(row, column),
    );
    this.#input.place();
    const place = selection.active;
    const item = place && selection.item(place.row);
    const label = item ? cells.describe(item, this.table.column(place.column), words) : words.table;
    if (this.field.ariaLabel !== label) this.field.ariaLabel = label;
  }

  #paintSoon(): void {
    if (!this.#painting) this.#painting = requestAnimationFrame(() => this.paint());
  }

  #open(terms: HTMLElement): CellInput {
    const { table } = this;
    const { sheet, selection, commands } = this.cast;
    return new CellInput(this.field, terms, {
      active: () => selection.active,
      column: (key) => table.column(key),
      value: ({ row, column }) => sheet.value(row, column),
      mayEdit: ({ row, column }) => !table.readonly && !table.column(column)?.readonly && sheet.row(row) !== undefined,
      box: (place, reveal) => this.box(place, reveal),
      commit: ({ row, column }, value) => table.write(row, column, value),
      moveAfter: (how, key) => {
        commands.after(how, key);
        table.focus();
      },
      say: (message) => table.say(message),
      noSuchTerm: () => table.words.noSuchTerm,
    });
  }

  #build(): ShotGrid {
    const { table } = this;
    const { cells, commands } = this.cast;
    return new ShotGrid(
      this.host,
      {
        text: (item, column) => cells.text(item.id, column),
        marks: (item, field) => cells.marks(item, field),
        rowHead: (item) => rowHead(item, table.words, (row) => table.tell('why', { id: row.id, field: '' })),
        sceneHeader: (item) => sceneHeader(item, table.words, (scene) => table.toggleScene(scene)),
        moved: () => this.#paintSoon(),
        dropped: (id, onto, below) => commands.drop(id, onto, below),
      },
      table.words.table,
    );
  }
}
