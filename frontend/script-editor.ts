import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { ChangeSet, Compartment, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { DraftStore } from './script-editor/draft';
import { type Heading, headings, type ScriptElement, scriptElements, showBeats, showElements, type Span } from './script-editor/elements';
import { englishLabels, type Labels } from './script-editor/labels';
import { styles, theme } from './script-editor/styles';

const PAUSE = 400;
/** Keys that the page around the editor acts upon: it must have the text by then. */
const COMMANDS_OF_THE_PAGE = ['Mod-Enter', 'Ctrl-Enter'];

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

  @state() private headings: Heading[] = [];
  @state() private current = -1;
  @state() private newer?: { text: string; revision: number; message: string };
  @query('.page') private page!: HTMLElement;

  #view?: EditorView;
  readonly #settings = new Compartment();
  #revision = 0;
  #version = 0;
  #unsent = false;
  /** What changed since each text that was sent, to place answers that come late. */
  readonly #since = new Map<number, ChangeSet>();
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
    if (version !== this.#version || this.#unsent) {
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
      const since = this.#since.get(version);
      if (!since) return;
      showElements(view, elements, since);
      for (const older of this.#since.keys()) if (older < version) this.#since.delete(older);
      this.#outline();
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
          history(),
          drawSelection(),
          search({ top: true }),
          highlightSelectionMatches({ minSelectionLength: 2 }),
          keymap.of([...COMMANDS_OF_THE_PAGE.map((key) => ({ key, run: this.#leave })), ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
          EditorView.lineWrapping,
          scriptElements,
          theme,
          this.#settings.of(this.#configured()),
          EditorView.updateListener.of((update) => this.#updated(update)),
          EditorView.domEventHandlers({
            blur: () => this.#flush(),
            compositionend: () => void setTimeout(() => this.#settle()),
          }),
        ],
      }),
    });
    this.#settle();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('labels') || changed.has('readonly')) {
      this.#view?.dispatch({ effects: this.#settings.reconfigure(this.#configured()) });
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
      ${this.outline
        ? html`<nav aria-label=${words.outline}>
            <h2>${words.outline}</h2>
            ${this.headings.length
              ? html`<ol>
                  ${this.headings.map(
                    (heading, index) =>
                      html`<li>
                        <button aria-current=${index === this.current} title=${heading.text} @click=${() => this.#goTo(index)}>
                          ${heading.text}
                        </button>
                      </li>`,
                  )}
                </ol>`
              : html`<p>${words.noScenes}</p>`}
          </nav>`
        : nothing}`;
  }

  #open(view: EditorView, text: string, revision: number): void {
    const draft = new DraftStore(this.storageKey).find();
    this.#revision = revision;
    this.newer = undefined;
    this.#replace(text, false);
    this.#unsent = false;
    this.unsaved = false;
    this.#since.set(0, ChangeSet.empty(view.state.doc.length));
    if (!draft || draft.text === this.text) return;
    if (draft.revision === revision) this.#take(draft.text);
    else {
      const theirs = this.text;
      this.#replace(draft.text);
      this.newer = { text: theirs, revision, message: this.#words.draftFound };
    }
  }

  #configured() {
    const words = this.#words;
    return [
      placeholder(words.placeholder),
      EditorState.phrases.of(words),
      EditorState.readOnly.of(this.readonly),
      EditorView.contentAttributes.of({ 'aria-label': words.script, spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
    ];
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
      for (const [version, since] of this.#since) this.#since.set(version, since.compose(update.changes));
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
    this.#version++;
    this.#since.set(this.#version, ChangeSet.empty(this.#view.state.doc.length));
    this.dispatchEvent(
      new CustomEvent('text-changed', { detail: { text: this.text, version: this.#version, revision: this.#revision } }),
    );
    this.#outline();
  };

  readonly #leave = () => {
    this.#flush();
    return true;
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

  #outline(): void {
    this.headings = this.#view ? headings(this.#view) : [];
    this.#mark();
  }

  #mark(): void {
    const caret = this.#view?.state.selection.main.head ?? 0;
    this.current = this.headings.findLastIndex((heading) => heading.start <= caret);
  }

  #goTo(index: number): void {
    const start = this.#view ? headings(this.#view)[index]?.start : undefined;
    if (start === undefined) return;
    this.focus();
    this.#view?.dispatch({ selection: { anchor: start }, effects: EditorView.scrollIntoView(start, { y: 'start', yMargin: 24 }) });
  }

  #tellCaret(): void {
    const offset = this.#view?.state.selection.main.head ?? 0;
    this.#mark();
    if (offset === this.#told) return;
    this.#told = offset;
    this.dispatchEvent(new CustomEvent('caret-moved', { detail: { offset } }));
  }
}
