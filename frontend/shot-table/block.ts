import type { FieldEdit, ShotColumn } from './model';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { shown, stored } from './terms';
import { readBlock, writeBlock } from './tsv';

/** What a pasted block does: edits of shots that exist, and the lines that found no shot, by field. */
export interface Pasted {
  edits: FieldEdit[];
  overflow: Array<Record<string, string>>;
}

/** Work on the selected block: copy, paste, clear, fill down. */
export class Block {
  constructor(
    private readonly sheet: Sheet,
    private readonly selection: Selection,
    private readonly column: (key: string) => ShotColumn | undefined,
  ) {}

  copy(): string {
    const { rows, columns } = this.selection.block();
    return writeBlock(
      rows.map((id) =>
        columns.map((key) => {
          const column = this.column(key);
          return column ? shown(column, this.sheet.value(id, key)) : '';
        }),
      ),
    );
  }

  paste(text: string): Pasted {
    const cells = readBlock(text);
    const { rows, columns } = this.selection.block();
    if (!cells.length || !rows.length) return { edits: [], overflow: [] };
    const width = Math.max(...cells.map((line) => line.length));
    const fills = rows.length % cells.length === 0 && columns.length % width === 0;
    const toColumns = fills ? columns : this.selection.columnsFrom(columns[0]).slice(0, width);
    const toRows = fills ? rows : this.selection.shotsFrom(rows[0]).slice(0, cells.length);
    const edits = toRows.flatMap((id, y) =>
      toColumns.map((key, x) => {
        const line = cells[y % cells.length];
        const cell = line[x % width];
        return cell === undefined ? undefined : this.#edit(id, key, cell);
      }),
    );
    const overflow = fills ? [] : cells.slice(toRows.length).map((line) => this.#fields(toColumns, line));
    return { edits: edits.filter((edit) => edit !== undefined), overflow };
  }

  clear(): FieldEdit[] {
    const { rows, columns } = this.selection.block();
    const clearable = columns.filter((key) => !this.column(key)?.required);
    return rows
      .flatMap((id) => clearable.map((key) => this.#edit(id, key, '')))
      .filter((edit) => edit !== undefined);
  }

  /** The first row's values in all rows of the block; of a single row, those of the row above. */
  fillDown(): FieldEdit[] {
    const { rows, columns } = this.selection.block();
    const above = rows.length === 1 ? this.#above(rows[0]) : rows[0];
    if (!above) return [];
    return rows
      .filter((id) => id !== above)
      .flatMap((id) => columns.filter((key) => key !== 'number').map((key) => this.#set(id, key, this.sheet.value(above, key))))
      .filter((edit) => edit !== undefined);
  }

  #above(id: string): string | undefined {
    const item = this.sheet.items[this.selection.indexOf(id) - 1];
    return item?.kind === 'shot' ? item.id : undefined;
  }

  #fields(columns: string[], line: string[]): Record<string, string> {
    return Object.fromEntries(
      columns.map((key, x) => [key, this.#stored(key, line[x] ?? '')]).filter(([, value]) => value !== ''),
    );
  }

  #stored(key: string, text: string): string {
    const column = this.column(key);
    return column ? stored(column, text) : text;
  }

  #edit(id: string, key: string, text: string): FieldEdit | undefined {
    return this.#set(id, key, this.#stored(key, text));
  }

  #set(id: string, key: string, value: string): FieldEdit | undefined {
    return this.column(key)?.readonly ? undefined : this.sheet.edit(id, key, value);
  }
}
