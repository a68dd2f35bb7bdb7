import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Block } from './shot-table/block';
import { Cells } from './shot-table/cells';
import { Commands } from './shot-table/commands';
import { Conflicts } from './shot-table/conflicts';
import { whenConnected } from './shot-table/connection';
import {
  englishLabels,
  type FieldEdit,
  type Labels,
  type SceneHeader,
  type ShotColumn,
  type ShotRow,
} from './shot-table/model';
import { Outbox } from './shot-table/outbox';
import { sums } from './shot-table/parts';
import { Selection } from './shot-table/selection';
import { SelectionNews } from './shot-table/selection-news';
import { Sheet } from './shot-table/sheet';
import { Stage } from './shot-table/stage';
import { styles } from './shot-table/styles';

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
  @query('.terms') private terms!: HTMLElement;
  @query('.spoken') private spoken!: HTMLElement;

  #outbox = new Outbox('', (edits) => this.#send(edits));
  readonly #sheet = new Sheet(() => this.#outbox);
  readonly #selection = new Selection();
  readonly #block = new Block(this.#sheet, this.#selection, (key) => this.column(key));
  readonly #commands = new Commands(this, this.#sheet, this.#selection, this.#block);
  readonly #cells = new Cells(this.#sheet, this.#selection, () => this.#outbox);
  readonly #news = new SelectionNews(this.#selection, (type, detail) => this.tell(type, detail));
  readonly #conflicts = new Conflicts(this, this.#sheet, this.#selection, () => this.#outbox);
  #stage?: Stage;
  #stale = true;
  readonly #changed = new Set<string>();
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
    this.refresh([row.id]);
  }

  removeRows(ids: string[]): void {
    this.#sheet.remove(ids);
    this.#layOut();
  }

  markSaved(id: string, field: string, revision: number): void {
    const value = this.#outbox.saved(id, field, revision, (old) => this.#sheet.store(id, field, old, revision));
    if (value !== undefined) this.refresh([id]);
  }

  /** Refuses an edit: what was typed stays beside what is stored, and the person chooses. */
  reject(id: string, field: string, newerValue: string, message: string, revision: number): void {
    this.#outbox.rejected(id, field, newerValue, message);
    this.#sheet.store(id, field, newerValue, revision);
    this.refresh([id]);
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
    return this.#stage?.editing ?? false;
  }

  get words(): Labels {
    return { ...englishLabels, ...this.labels };
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
    return this.#stage?.page ?? 10;
  }

  change(edits: FieldEdit[]): void {
    this.#outbox.submit(edits);
    this.refresh([...new Set(edits.map((edit) => edit.id))]);
  }

  /** A field has been written, in its cell or elsewhere on the page. */
  write(id: string, field: string, value: string): void {
    const edit = this.#sheet.edit(id, field, value);
    if (edit) this.change([edit]);
  }

  refresh(ids: string[]): void {
    ids.forEach((id) => this.#changed.add(id));
    this.#layOut();
  }

  openCell(): void {
    const place = this.#selection.active;
    const choice = this.renderRoot.querySelector<HTMLElement>('.conflict-choice button');
    if (place && choice && this.#outbox.conflict(place.row, place.column)) choice.focus();
    else this.#stage?.edit();
  }

  toggleScene(id: string, expand?: boolean): void {
    this.#sheet.toggle(id, expand);
    this.#layOut();
  }

  moved(reveal: boolean): void {
    const place = this.#selection.active;
    if (place && reveal) this.#stage?.reveal(place);
    this.#stage?.paint();
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
    this.#stage = new Stage(this.host, this.field, this.terms, this, {
      sheet: this.#sheet,
      selection: this.#selection,
      block: this.#block,
      cells: this.#cells,
      commands: this.#commands,
    });
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('columns') || changed.has('readonly') || changed.has('labels')) {
      this.#selection.columns(this.columns.map((column) => column.key));
      this.#stage?.columns();
    }
    if (changed.has('labels')) this.#stale = true;
    if (this.#stale) this.#stage?.items(this.#sheet.items);
    if (this.#changed.size) this.#stage?.refresh([...this.#changed]);
    this.#changed.clear();
    this.#stale = false;
    this.#stage?.paint();
  }

  override render() {
    const { words } = this;
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
            @keydown=${(event: KeyboardEvent) => this.#stage?.key(event)}
            @focus=${() => this.#commands.enter()}
          ></textarea>
          <div class="terms"></div>
          ${this.#conflicts.show((place) => this.#stage?.box(place, false) ?? null)}
        </div>
      </div>
      <footer>${sums(words, this.#sheet.count, this.#sheet.seconds, this.#outbox.size)}</footer>
      <div class="spoken" role="status"></div>`;
  }

  readonly #commit = () => this.#stage?.commit();

  #send(edits: FieldEdit[]): void {
    if (edits.length === 1) this.tell('cell-edit', edits[0]);
    else if (edits.length) this.tell('paste-block', { edits, overflow: [] });
  }

  /** Changes of one moment are laid out together, when Lit updates. */
  #layOut(): void {
    this.#stale = true;
    this.requestUpdate();
  }
}
