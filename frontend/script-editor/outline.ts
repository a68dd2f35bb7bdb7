import { EditorView } from '@codemirror/view';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Heading, headings } from './elements';
import type { Labels } from './labels';

/** The scenes beside the script: where the caret is among them, and the way to another. */
export class Outline {
  #headings: Heading[] = [];
  #current = -1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly view: () => EditorView | undefined,
  ) {}

  /** Reads the headings anew. */
  read(): void {
    const view = this.view();
    this.#headings = view ? headings(view) : [];
    this.mark();
  }

  /** Marks the scene that the caret is in. */
  mark(): void {
    const caret = this.view()?.state.selection.main.head ?? 0;
    this.#current = this.#headings.findLastIndex((heading) => heading.start <= caret);
    this.host.requestUpdate();
  }

  render(words: Labels): TemplateResult {
    return html`<nav aria-label=${words.outline}>
      <h2>${words.outline}</h2>
      ${this.#headings.length
        ? html`<ol>
            ${this.#headings.map(
              (heading, index) =>
                html`<li>
                  <button aria-current=${index === this.#current} title=${heading.text} @click=${() => this.#goTo(index)}>
                    ${heading.text}
                  </button>
                </li>`,
            )}
          </ol>`
        : html`<p>${words.noScenes}</p>`}
    </nav>`;
  }

  #goTo(index: number): void {
    const view = this.view();
    const start = view && headings(view)[index]?.start;
    if (view === undefined || start === undefined) return;
    view.focus();
    view.dispatch({ selection: { anchor: start }, effects: EditorView.scrollIntoView(start, { y: 'start', yMargin: 24 }) });
  }
}
