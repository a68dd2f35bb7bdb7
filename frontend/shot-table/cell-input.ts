import { html, nothing, render } from 'lit';
import { type Place, type ShotColumn, type TermOption } from './model';
import { fitting, shown, stored } from './terms';

export interface CellInputHost {
  active(): Place | null;
  column(key: string): ShotColumn | undefined;
  value(place: Place): string;
  mayEdit(place: Place): boolean;
  box(place: Place, reveal: boolean): DOMRect | null;
  commit(place: Place, value: string): void;
  moveAfter(how: 'down' | 'up' | 'next' | 'previous' | 'stay', key?: KeyboardEvent): void;
  say(message: string): void;
  noSuchTerm(): string;
}

/**
 * The one text field of the table. It lies over the active cell and always has the focus, unseen until somebody types:
 * an input method composes only into a field that has the focus before the first key goes down.
 */
export class CellInput {
  #place: Place | null = null;
  #typed = false;
  #options: TermOption[] = [];
  #choice = -1;
  #asked = false;
  #where = '';

  constructor(
    readonly field: HTMLTextAreaElement,
    private readonly list: HTMLElement,
    private readonly host: CellInputHost,
  ) {
    field.addEventListener('compositionstart', () => this.#startTyping());
    field.addEventListener('input', () => this.#input());
    field.addEventListener('blur', () => this.commit());
  }

  get open(): boolean {
    return this.#place !== null;
  }

  /** Opens the active cell with its present value, as F2 and a double click do. */
  edit(): void {
    if (!this.#begin(false)) return;
    const place = this.#place!;
    const column = this.host.column(place.column)!;
    this.field.value = shown(column, this.host.value(place));
    this.field.select();
    if (column.kind === 'text') this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    this.#asked = false;
    this.#show(column.options ?? [], (column.options ?? []).findIndex((o) => o.value === this.host.value(place)));
    this.place();
  }

  #startTyping(): void {
    if (!this.open) this.#begin(true);
  }

  #begin(typed: boolean): boolean {
    const place = this.host.active();
    const column = place && this.host.column(place.column);
    if (!place || !column || !this.host.mayEdit(place)) return false;
    this.#place = { ...place };
    this.#typed = typed;
    this.#asked = false;
    this.field.classList.add('open');
    this.host.box(place, true);
    this.place();
    return true;
  }

  #input(): void {
    if (!this.open && !this.#begin(true)) {
      this.field.value = '';
      return;
    }
    const column = this.host.column(this.#place!.column)!;
    this.#asked = false;
    if (column.kind === 'term') this.#show(fitting(column.options ?? [], this.field.value), this.field.value.trim() ? 0 : -1);
    this.place();
  }

  /** Lays the field over its cell again, after the table scrolled or changed. */
  place(): void {
    const place = this.#place ?? this.host.active();
    const box = place && this.host.box(place, false);
    if (!box) return;
    const { style } = this.field;
    const where = `${box.x} ${box.y} ${box.width} ${box.height}`;
    if (!this.open && where === this.#where) return;
    this.#where = where;
    style.left = `${box.x}px`;
    style.top = `${box.y}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    if (this.open) style.height = `${Math.max(box.height, this.field.scrollHeight + 2)}px`;
    this.list.style.left = `${box.x}px`;
    const below = box.y + this.field.offsetHeight;
    const room = (this.field.offsetParent?.clientHeight ?? 0) - below;
    this.list.style.top = room < 180 && box.y > room ? '' : `${below}px`;
    this.list.style.bottom = room < 180 && box.y > room ? `${room + this.field.offsetHeight}px` : '';
  }

  /** True where the key was for the open cell. */
  key(event: KeyboardEvent): boolean {
    if (!this.open) return false;
    const choosing = this.#options.length > 0;
    switch (event.key) {
      case 'Escape':
        this.cancel();
        break;
      case 'Enter':
        if (event.shiftKey && this.host.column(this.#place!.column)?.kind === 'text') return true;
        if (event.altKey) this.#newLine();
        else this.#commitAnd(event.shiftKey ? 'up' : 'down');
        break;
      case 'Tab':
        this.#commitAnd(event.shiftKey ? 'previous' : 'next');
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        if (choosing) this.#choose(this.#choice + (event.key === 'ArrowDown' ? 1 : -1));
        else if (this.#typed) this.#commitAnd('stay', event);
        else return true;
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
        if (!this.#typed) return true;
        this.#commitAnd('stay', event);
        break;
      default:
        return true;
    }
    event.preventDefault();
    return true;
  }

  #commitAnd(how: 'down' | 'up' | 'next' | 'previous' | 'stay', key?: KeyboardEvent): void {
    const column = this.host.column(this.#place!.column)!;
    const text = this.field.value;
    const known = this.#options[this.#choice] ?? (text === '' ? true : column.options?.find((o) => o.value === stored(column, text)));
    if (column.kind === 'term' && !known && !this.#asked) {
      this.#asked = true;
      this.host.say(this.host.noSuchTerm());
      this.#show([], -1);
      return;
    }
    this.commit();
    this.host.moveAfter(how, key);
  }

  #newLine(): void {
    this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
    this.place();
  }

  commit(): void {
    const place = this.#place;
    if (!place) return;
    const column = this.host.column(place.column)!;
    const value = this.#options[this.#choice]?.value ?? stored(column, this.field.value);
    this.#close();
    if (value !== this.host.value(place)) this.host.commit(place, value);
  }

  cancel(): void {
    this.#close();
  }

  #close(): void {
    this.#place = null;
    this.#options = [];
    this.#choice = -1;
    this.#asked = false;
    this.field.value = '';
    this.field.classList.remove('open');
    this.#render();
    this.place();
  }

  #show(options: TermOption[], choice: number): void {
    this.#options = options;
    this.#choice = options.length ? choice : -1;
    this.#render();
  }

  #choose(index: number): void {
    const count = this.#options.length;
    this.#choice = (index + count) % count;
    this.#render();
  }

  #pick(index: number): void {
    this.#choice = index;
    this.#commitAnd('stay');
  }

  #render(): void {
    const choosing = this.#options.length > 0;
    const unknown = this.#asked && this.open;
    render(
      choosing
        ? html`<ul id="terms" role="listbox" @mousedown=${(e: Event) => e.preventDefault()}>
            ${this.#options.map(
              (option, index) =>
                html`<li
                  id="term-${index}"
                  role="option"
                  aria-selected=${index === this.#choice}
                  @click=${() => this.#pick(index)}
                >
                  ${option.label}<small>${option.words?.[0] ?? nothing}</small>
                </li>`,
            )}
          </ul>`
        : unknown
          ? html`<p class="hint">${this.host.noSuchTerm()}</p>`
          : nothing,
      this.list,
    );
    this.field.setAttribute('role', choosing ? 'combobox' : 'textbox');
    if (choosing) {
      this.field.setAttribute('aria-expanded', 'true');
      this.field.setAttribute('aria-controls', 'terms');
      this.field.setAttribute('aria-activedescendant', this.#choice < 0 ? '' : `term-${this.#choice}`);
    } else {
      this.field.removeAttribute('aria-expanded');
      this.field.setAttribute('aria-controls', 'grid');
      this.field.setAttribute('aria-activedescendant', this.open ? '' : 'active-cell');
    }
    this.list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }
}
