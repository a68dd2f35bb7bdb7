import type { Item, Place } from './model';

/** Where the person is: an active cell, a block from it, and further whole rows picked one by one. */
export class Selection {
  active: Place | null = null;
  #head: Place | null = null;
  #wholeRows = false;
  readonly #picked = new Set<string>();
  #items: Item[] = [];
  #index = new Map<string, number>();
  #columns: string[] = [];

  items(items: Item[]): void {
    const place = this.active ? this.#index.get(this.active.row) : undefined;
    this.#items = items;
    this.#index = new Map(items.map((item, index) => [item.id, index]));
    if (this.active && !this.#index.has(this.active.row)) {
      const near = items[Math.min(place ?? 0, items.length - 1)];
      this.active = near ? { row: near.id, column: this.active.column } : null;
      this.#head = this.active;
    }
    if (this.#head && !this.#index.has(this.#head.row)) this.#head = this.active;
  }

  columns(keys: string[]): void {
    this.#columns = keys;
    if (this.active && !keys.includes(this.active.column)) this.active.column = keys[0] ?? '';
  }

  to(place: Place, extend = false): void {
    if (!extend || !this.active) {
      this.active = place;
      this.#picked.clear();
    }
    this.#head = place;
    this.#wholeRows = false;
  }

  rows(row: string, how: 'only' | 'extend' | 'toggle'): void {
    if (how === 'toggle' && this.active) {
      if (!this.#picked.delete(row)) this.#picked.add(row);
      return;
    }
    const column = this.#columns[0] ?? '';
    if (how === 'extend' && this.active) this.#head = { row, column: this.active.column };
    else this.to({ row, column });
    this.#wholeRows = true;
  }

  wholeRow(): void {
    this.#wholeRows = true;
  }

  all(): void {
    const shots = this.#items.filter((item) => item.kind === 'shot');
    if (!shots.length || !this.#columns.length) return;
    this.active = { row: shots[0].id, column: this.#columns[0] };
    this.#head = { row: shots[shots.length - 1].id, column: this.#columns[this.#columns.length - 1] };
  }

  /** Moves by rows and columns; `shotsOnly` steps over scene headers. False at the edge. */
  move(rows: number, columns: number, extend = false, shotsOnly = false): boolean {
    const from = (extend ? this.#head : this.active) ?? this.active;
    if (!from) return false;
    const column = Math.max(0, Math.min(this.#columns.indexOf(from.column) + columns, this.#columns.length - 1));
    let row = Math.max(0, Math.min((this.#index.get(from.row) ?? 0) + rows, this.#items.length - 1));
    if (shotsOnly || extend) {
      while (this.#items[row]?.kind === 'scene' && row > 0 && row < this.#items.length - 1) row += rows < 0 ? -1 : 1;
      if (this.#items[row]?.kind === 'scene') return false;
    }
    const place = { row: this.#items[row].id, column: this.#columns[column] };
    const moved = place.row !== from.row || place.column !== from.column;
    this.to(place, extend);
    return moved;
  }

  /** The next cell in reading order, for Tab. */
  next(step: 1 | -1): boolean {
    if (!this.active) return false;
    const column = this.#columns.indexOf(this.active.column) + step;
    if (column >= 0 && column < this.#columns.length) return this.move(0, step);
    const column0 = this.active.column;
    if (!this.move(step, 0, false, true)) return false;
    this.to({ row: this.active.row, column: this.#columns[step > 0 ? 0 : this.#columns.length - 1] ?? column0 });
    return true;
  }

  /** The block's shots, top to bottom, and its columns, left to right. */
  block(): { rows: string[]; columns: string[] } {
    if (!this.active || !this.#head) return { rows: [], columns: [] };
    const [top, bottom] = between(this.#index.get(this.active.row) ?? 0, this.#index.get(this.#head.row) ?? 0);
    const [left, right] = between(this.#columns.indexOf(this.active.column), this.#columns.indexOf(this.#head.column));
    const rows = this.#items.slice(top, bottom + 1).filter((item) => item.kind === 'shot').map((item) => item.id);
    const all = [...rows, ...[...this.#picked].filter((id) => !rows.includes(id) && this.#index.has(id))];
    all.sort((a, b) => (this.#index.get(a) ?? 0) - (this.#index.get(b) ?? 0));
    return { rows: all, columns: this.#wholeRows ? this.#columns : this.#columns.slice(left, right + 1) };
  }

  /** Shots from a row on, in order. */
  shotsFrom(row: string): string[] {
    return this.#items.slice(this.#index.get(row) ?? 0).filter((item) => item.kind === 'shot').map((item) => item.id);
  }

  columnsFrom(column: string): string[] {
    return this.#columns.slice(Math.max(0, this.#columns.indexOf(column)));
  }

  /** How a cell is marked; with no column, whether its row is touched at all. */
  marks(row: string, column?: string): { active: boolean; selected: boolean } {
    const active = this.active?.row === row && (column === undefined || this.active.column === column);
    if (this.#picked.has(row)) return { active, selected: true };
    if (!this.active || !this.#head) return { active, selected: false };
    const at = this.#index.get(row) ?? -1;
    const [top, bottom] = between(this.#index.get(this.active.row) ?? 0, this.#index.get(this.#head.row) ?? 0);
    if (at < top || at > bottom) return { active, selected: false };
    if (column === undefined || this.#wholeRows) return { active, selected: true };
    const x = this.#columns.indexOf(column);
    const [left, right] = between(this.#columns.indexOf(this.active.column), this.#columns.indexOf(this.#head.column));
    return { active, selected: x >= left && x <= right };
  }

  itemAt(offset: number): Item | undefined {
    return this.active ? this.#items[(this.#index.get(this.active.row) ?? 0) + offset] : undefined;
  }

  item(id: string): Item | undefined {
    return this.#items[this.#index.get(id) ?? -1];
  }

  indexOf(id: string): number {
    return this.#index.get(id) ?? -1;
  }

  first(): Place | null {
    const shot = this.#items.find((item) => item.kind === 'shot');
    return shot && this.#columns.length ? { row: shot.id, column: this.#columns[0] } : null;
  }
}

function between(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
