import { isolateHistory } from '@codemirror/commands';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { DraftStore } from './script-editor/draft';
import { type ScriptElement, showBeats, showElements, type Span } from './script-editor/elements';
import { englishLabels, type Labels } from './script-editor/labels';
import { Outline } from './script-editor/outline';
import { SentTexts } from './script-editor/sent-texts';
import { styles } from './script-editor/styles';
import { settings, writing } from './script-editor/writing';

const PAUSE = 400;

/**
 * A script in CodeMirror. The server's reader says what each part is; the editor carries that along through edits until
 * the reader answers anew. Offsets are UTF-16 code units of a text whose lines end in a line feed. The server hears
 * `text-changed` and `caret-moved`.
 */
@customElement('script-editor')
export class ScriptEditor extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) labels: Partial<Labels> = {};
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean }) outline = true;
  /** Whether there is text that the server has not acknowledged; the page around it may say so. */
  @property({ type: Boolean, reflect: true }) unsaved = false;
  /** Where unsaved text waits in this browser: one key per person and script. */
  @property() storageKey = '';

  @state() private newer?: { text: string; revision: number; message: string };
  @query('.page') private page!: HTMLElement;

  #view?: EditorView;
  readonly #settings = new Compartment();
  #revision = 0;
  #unsent = false;
  readonly #sent = new SentTexts();
  readonly #outline = new Outline(this, () => this.#view);
  #sending = 0;
  #telling = 0;
  #told = -1;
  readonly #waiting: Array<(view: EditorView) => void> = [];

  get #words(): Labels {
    return { ...englishLabels, ...this.labels };
  }

  // What the server calls.

  /** Shows a stored text. Unsaved text of this browser that was written on the same revision takes its place. */
  setText(text: string, revision: number): void {
    this.#whenSettled((view) => this.#open(view, text, revision));
  }

  /** Puts a text in that the person asked for, an import for example; it can be undone. */
  replaceText(text: string): void {
    this.#take(text);
  }

  acknowledge(version: number, revision: number): void {
    this.#revision = revision;
    if (version !== this.#sent.latest || this.#unsent) {
      this.#keep();
      return;
    }
    new DraftStore(this.storageKey).forget();
    this.unsaved = false;
  }

  /** Refuses a text that was written on an old revision; the person chooses which stays. */
  reject(newerText: string, revision: number, message: string): void {
    this.newer = { text: newerText.replace(/\r\n?/g, '\n'), revision, message: message || this.#words.newer };
    this.#keep();
  }

  setElements(version: number, elements: ScriptElement[]): void {
    this.#whenSettled((view) => {
      const since = this.#sent.since(version);
      if (!since) return;
      showElements(view, elements, since);
      this.#sent.answered(version);
      this.#outline.read();
    });
  }

  highlight(spans: Span[]): void {
    this.#whenSettled((view) => showBeats(view, spans, !view.hasFocus));
  }

  get text(): string {
    return this.#view?.state.doc.toString() ?? '';
  }

  override focus(): void {
    this.#view?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#flush);
  }

  override disconnectedCallback(): void {
    this.#flush();
    window.removeEventListener('pagehide', this.#flush);
    super.disconnectedCallback();
  }

  override firstUpdated(): void {
    this.#view = new EditorView({
      parent: this.page,
      root: this.renderRoot as ShadowRoot,
      state: EditorState.create({
        extensions: [
          writing({
            updated: (update) => this.#updated(update),
            left: () => this.#flush(),
            composed: () => void setTimeout(() => this.#settle()),
          }),
          this.#settings.of(settings(this.#words, this.readonly)),
        ],
      }),
    });
    this.#settle();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('labels') || changed.has('readonly')) {
      this.#view?.dispatch({ effects: this.#settings.reconfigure(settings(this.#words, this.readonly)) });
    }
  }

  override render() {
    const words = this.#words;
    return html`${this.newer
        ? html`<div class="bar" role="alert">
            <p>${this.newer.message}</p>
            <button @click=${() => this.#choose(true)}>${words.keepMine}</button>
            <button @click=${() => this.#choose(false)}>${words.takeTheirs}</button>
          </div>`
        : nothing}
      <div class="page"></div>
      ${this.outline ? this.#outline.render(words) : nothing}`;
  }

  #open(view: EditorView, text: string, revision: number): void {
    const draft = new DraftStore(this.storageKey).find();
    this.#revision = revision;
    this.newer = undefined;
    this.#replace(text, false);
    this.#unsent = false;
    this.unsaved = false;
    this.#sent.opened(view.state.doc.length);
    if (!draft || draft.text === this.text) return;
    if (draft.revision === revision) this.#take(draft.text);
    else {
      const theirs = this.text;
      this.#replace(draft.text);
      this.newer = { text: theirs, revision, message: this.#words.draftFound };
    }
  }

  #replace(text: string, undoable = true): void {
    this.#view?.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      annotations: [Transaction.addToHistory.of(undoable), isolateHistory.of('full')],
    });
  }

  #take(text: string): void {
    this.#whenSettled(() => {
      this.#replace(text);
      this.#flush();
    });
  }

  /** The document and its marks are never touched while an input method composes: it would lose its place. */
  #whenSettled(work: (view: EditorView) => void): void {
    this.#waiting.push(work);
    this.#settle();
  }

  #settle(): void {
    if (!this.#view || this.#view.compositionStarted) return;
    for (const work of this.#waiting.splice(0)) work(this.#view);
  }

  #updated(update: ViewUpdate): void {
    if (update.docChanged) {
      this.#sent.changed(update.changes);
      this.#unsent = true;
      this.unsaved = !this.readonly;
      clearTimeout(this.#sending);
      this.#sending = window.setTimeout(() => this.#pause(), PAUSE);
    }
    if (update.selectionSet && this.#view?.hasFocus) {
      clearTimeout(this.#telling);
      this.#telling = window.setTimeout(() => this.#tellCaret(), 150);
    }
  }

  #pause(): void {
    if (this.#view?.composing) this.#sending = window.setTimeout(() => this.#pause(), PAUSE);
    else this.#flush();
  }

  readonly #flush = () => {
    clearTimeout(this.#sending);
    if (!this.#unsent || this.readonly || !this.#view) return;
    this.#keep();
    if (this.newer) return;
    this.#unsent = false;
    const version = this.#sent.next(this.#view.state.doc.length);
    this.dispatchEvent(new CustomEvent('text-changed', { detail: { text: this.text, version, revision: this.#revision } }));
    this.#outline.read();
  };

  #keep(): void {
    new DraftStore(this.storageKey).keep({ text: this.text, revision: this.#revision });
  }

  #choose(mine: boolean): void {
    const { text, revision } = this.newer!;
    this.#revision = revision;
    this.newer = undefined;
    if (mine) this.#unsent = this.unsaved = true;
    else this.#replace(text);
    this.#flush();
    this.focus();
  }

  #tellCaret(): void {
    const offset = this.#view?.state.selection.main.head ?? 0;
    this.#outline.mark();
    if (offset === this.#told) return;
    this.#told = offset;
    this.dispatchEvent(new CustomEvent('caret-moved', { detail: { offset } }));
  }
}
