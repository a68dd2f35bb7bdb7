import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Block } from './shot-table/block';
import { CellInput } from './shot-table/cell-input';
import { Cells } from './shot-table/cells';
import { followClipboard } from './shot-table/clipboard';
import { Commands } from './shot-table/commands';
import { whenConnected } from './shot-table/connection';
import { ShotGrid } from './shot-table/grid';
import { handleKey } from './shot-table/keys';
import {
  englishLabels,
  type FieldEdit,
  fill,
  type Item,
  type Labels,
  type Place,
  runningTime,
  type SceneHeader,
  type ShotColumn,
  type ShotRow,
} from './shot-table/model';
import { Outbox } from './shot-table/outbox';
import { conflictChoice, rowHead, sceneHeader } from './shot-table/parts';
import { followPointer } from './shot-table/pointer';
import { Selection } from './shot-table/selection';
import { SelectionNews } from './shot-table/selection-news';
import { Sheet } from './shot-table/sheet';
import { styles } from './shot-table/styles';
import { shown } from './shot-table/terms';

/**
 * A shot list that edits like a spreadsheet. The server gives columns, scenes and rows and hears `cell-edit`,
 * `paste-block`, `shot-selected`, `shot-insert`, `shot-delete`, `shot-move`, `undo`, `redo` and `why`.
 */
@customElement('shot-table')
export class ShotTable extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) columns: ShotColumn[] = [];
  @property({ attribute: false }) labels: Partial<Labels> = {};
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Where unsaved edits wait in this browser: one key per person and list. */
  @property() storageKey = '';

  @query('.grid') private host!: HTMLElement;
  @query('textarea') private field!: HTMLTextAreaElement;
  @query('.spoken') private spoken!: HTMLElement;

  #outbox = new Outbox('', (edits) => this.#send(edits));
  readonly #sheet = new Sheet(() => this.#outbox);
  readonly #selection = new Selection();
  readonly #block = new Block(this.#sheet, this.#selection, (key) => this.column(key));
  readonly #commands = new Commands(this, this.#sheet, this.#selection, this.#block);
  readonly #cells = new Cells(this.#sheet, this.#selection, () => this.#outbox);
  readonly #news = new SelectionNews(this.#selection, (type, detail) => this.tell(type, detail));
  #grid?: ShotGrid;
  #input?: CellInput;
  #stale = true;
  readonly #changed = new Set<string>();
  #painting = 0;
  #escaped = false;
  #stopWatching = () => {};

  // What the server calls.

  setScenes(scenes: SceneHeader[]): void {
    this.#sheet.scenes = scenes;
    this.#layOut();
  }

  setRows(rows: ShotRow[]): void {
    this.#sheet.rows = rows;
    this.#layOut();
  }

  /** Puts rows before a shot, or at the end; scroll, selection and an open cell stay. */
  insertRows(rows: ShotRow[], beforeId: string | null = null): void {
    this.#sheet.insert(rows, beforeId);
    this.#layOut();
  }

  replaceRow(row: ShotRow): void {
    this.#sheet.put(row);
    this.#refresh([row.id]);
  }

  removeRows(ids: string[]): void {
    this.#sheet.remove(ids);
    this.#layOut();
  }

  markSaved(id: string, field: string, revision: number): void {
    const value = this.#outbox.saved(id, field, revision, (old) => this.#sheet.store(id, field, old, revision));
    if (value !== undefined) this.#refresh([id]);
  }

  /** Refuses an edit: what was typed stays beside what is stored, and the person chooses. */
  reject(id: string, field: string, newerValue: string, message: string, revision: number): void {
    this.#outbox.rejected(id, field, newerValue, message);
    this.#sheet.store(id, field, newerValue, revision);
    this.#refresh([id]);
    this.say(message);
  }

  select(id: string, field?: string): void {
    if (!this.#sheet.row(id) || this.editing) return;
    this.#selection.to({ row: id, column: field ?? this.#selection.active?.column ?? this.columns[0]?.key ?? '' });
    this.#news.known();
    this.moved(true);
  }

  // What its parts call.

  get editing(): boolean {
    return this.#input?.open ?? false;
  }

  column(key: string): ShotColumn | undefined {
    return this.columns.find((column) => column.key === key);
  }

  tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  say(message: string): void {
    if (this.spoken) this.spoken.textContent = message;
  }

  page(): number {
    return this.#grid?.page ?? 10;
  }

  change(edits: FieldEdit[]): void {
    this.#outbox.submit(edits);
    this.#refresh([...new Set(edits.map((edit) => edit.id))]);
  }

  openCell(): void {
    const place = this.#selection.active;
    const choice = this.renderRoot.querySelector<HTMLElement>('.conflict-choice button');
    if (place && choice && this.#outbox.conflict(place.row, place.column)) choice.focus();
    else this.#input?.edit();
  }

  toggleScene(id: string, expand?: boolean): void {
    this.#sheet.toggle(id, expand);
    this.#layOut();
  }

  moved(reveal: boolean): void {
    const place = this.#selection.active;
    if (place && reveal) this.#grid?.reveal(place);
    this.#paint();
    this.requestUpdate();
    this.#news.soon();
  }

  override focus(): void {
    this.field.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = whenConnected(() => this.#outbox.resend());
    window.addEventListener('pagehide', this.#commit);
  }

  override disconnectedCallback(): void {
    this.#commit();
    this.#stopWatching();
    window.removeEventListener('pagehide', this.#commit);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('storageKey')) this.#outbox = new Outbox(this.storageKey, (edits) => this.#send(edits));
    for (const id of this.#outbox.restore((row) => this.#sheet.row(row) !== undefined)) this.#changed.add(id);
    if (this.#stale) this.#selection.items(this.#sheet.layOut());
  }

  override firstUpdated(): void {
    this.#input = new CellInput(this.field, this.renderRoot.querySelector('.terms')!, {
      active: () => this.#selection.active,
      column: (key) => this.column(key),
      value: ({ row, column }) => this.#sheet.value(row, column),
      mayEdit: ({ row, column }) => !this.readonly && !this.column(column)?.readonly && this.#sheet.row(row) !== undefined,
      box: (place, reveal) => this.#box(place, reveal),
      commit: ({ row, column }, value) => this.change([this.#sheet.edit(row, column, value)].filter((edit) => edit !== undefined)),
      moveAfter: (how, key) => {
        this.#commands.after(how, key);
        this.focus();
      },
      say: (message) => this.say(message),
      noSuchTerm: () => this.#words.noSuchTerm,
    });
    this.#grid = new ShotGrid(
      this.host,
      {
        text: (item, column) => this.#cells.text(item.id, column),
        marks: (item, field) => this.#cells.marks(item, field),
        rowHead: (item) => rowHead(item, this.#words, (row) => this.tell('why', { id: row.id, field: '' })),
        sceneHeader: (item) => sceneHeader(item, this.#words, (scene) => this.toggleScene(scene)),
        moved: () => this.#paintSoon(),
        dropped: (id, onto, below) => this.#dropped(id, onto, below),
      },
      this.#words.table,
    );
    followClipboard(this.field, this.#block, this);
    followPointer(this.host, this.#grid, this.#selection, this.field, this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('columns') || changed.has('readonly') || changed.has('labels')) {
      this.#selection.columns(this.columns.map((column) => column.key));
      this.#grid?.columns(this.columns, !this.readonly);
      this.#grid?.label(this.#words.table);
    }
    if (changed.has('labels')) this.#stale = true;
    if (this.#stale) this.#grid?.items(this.#sheet.items);
    if (this.#changed.size) this.#grid?.refresh([...this.#changed]);
    this.#changed.clear();
    this.#stale = false;
    this.#paint();
  }

  override render() {
    const words = this.#words;
    const unsaved = this.#outbox.size;
    return html`<div class="frame">
        <div class="grid"></div>
        ${this.#sheet.items.length ? nothing : html`<p class="empty">${words.empty}</p>`}
        <div class="overlay">
          <textarea
            rows="1"
            autocomplete="off"
            spellcheck="false"
            aria-controls="grid"
            aria-activedescendant="active-cell"
            @keydown=${this.#key}
            @focus=${() => this.#focused()}
          ></textarea>
          <div class="terms"></div>
          ${this.#conflict()}
        </div>
      </div>
      <footer>
        <span>${fill(words.shots, this.#sheet.count)}</span>
        <span>${fill(words.runningTime, runningTime(this.#sheet.seconds))}</span>
        ${unsaved ? html`<span class="unsaved">${fill(words.unsavedEdits, unsaved)}</span>` : nothing}
      </footer>
      <div class="spoken" role="status"></div>`;
  }

  readonly #commit = () => this.#input?.commit();

  get #words(): Labels {
    return { ...englishLabels, ...this.labels };
  }

  #send(edits: FieldEdit[]): void {
    if (edits.length === 1) this.tell('cell-edit', edits[0]);
    else if (edits.length) this.tell('paste-block', { edits, overflow: [] });
  }

  /** Changes of one moment are laid out together, when Lit updates. */
  #layOut(): void {
    this.#stale = true;
    this.requestUpdate();
  }

  #refresh(ids: string[]): void {
    ids.forEach((id) => this.#changed.add(id));
    this.#layOut();
  }

  #paintSoon(): void {
    if (!this.#painting) this.#painting = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#painting = 0;
    this.#grid?.repaint(
      (id) => this.#selection.item(id),
      (row, column) => this.#selection.marks(row, column),
    );
    this.#input?.place();
    const place = this.#selection.active;
    const item = place && this.#selection.item(place.row);
    const label = item ? this.#cells.describe(item, this.column(place.column), this.#words) : this.#words.table;
    if (this.field && this.field.ariaLabel !== label) this.field.ariaLabel = label;
  }

  #box(place: Place, reveal: boolean): DOMRect | null {
    if (reveal) this.#grid?.reveal(place);
    const cell = this.#grid?.cell(place)?.getBoundingClientRect();
    const frame = this.host.getBoundingClientRect();
    return cell ? new DOMRect(cell.x - frame.x, cell.y - frame.y, cell.width, cell.height) : null;
  }

  readonly #key = (event: KeyboardEvent) => {
    // While an input method composes, every key is its own.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#input?.key(event)) return;
    // Tab goes from cell to cell; Escape before it lets the focus out of the table.
    const leaves = this.#escaped && event.key === 'Tab';
    if (event.key !== 'Shift') this.#escaped = event.key === 'Escape';
    if (leaves) return;
    if (handleKey(event, this.#commands)) event.preventDefault();
  };

  #focused(): void {
    const first = this.#selection.active ? null : this.#selection.first();
    if (!first) return;
    this.#selection.to(first);
    this.moved(false);
  }

  #dropped(id: string, onto: Item, below: boolean): void {
    const block = this.#selection.block().rows;
    const ids = block.includes(id) ? block : [id];
    const target = this.#sheet.target(onto, below, ids);
    if (target) this.tell('shot-move', { ids, ...target });
  }

  #conflict() {
    const place = this.#selection.active;
    const conflict = place && this.#outbox.conflict(place.row, place.column);
    const box = conflict && this.#box(place, false);
    const column = place && this.column(place.column);
    if (!box || !column) return nothing;
    const choose = (mine: boolean) => {
      const edit = mine ? this.#sheet.again(place.row, place.column) : undefined;
      this.#outbox.forget(place.row, place.column);
      if (edit) this.change([edit]);
      else this.#refresh([place.row]);
      this.focus();
    };
    return conflictChoice(conflict, box, (value) => shown(column, value), this.#words, choose, () => this.focus());
  }
}
