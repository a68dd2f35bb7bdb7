import type { Selection } from './selection';

const PAUSE = 120;

/** Tells where the person is once they rest there: a held arrow key is not news. */
export class SelectionNews {
  #told = '';
  #telling = 0;

  constructor(
    private readonly selection: Selection,
    private readonly tell: (type: string, detail: object) => void,
  ) {}

  /** What the server itself selected is no news to it. */
  known(): void {
    this.#told = this.#now();
  }

  soon(): void {
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => this.#send(), PAUSE);
  }

  #send(): void {
    const { active } = this.selection;
    const now = this.#now();
    if (!active || now === this.#told || this.selection.item(active.row)?.kind !== 'shot') return;
    this.#told = now;
    this.tell('shot-selected', { id: active.row, field: active.column, ids: this.selection.block().rows });
  }

  #now(): string {
    const { active } = this.selection;
    return active ? [active.row, active.column, ...this.selection.block().rows].join('\n') : '';
  }
}
