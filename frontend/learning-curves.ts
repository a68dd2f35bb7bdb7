import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DASHES, type Chart } from './learning-curves/chart';
import { lookOf, whenLookChanges } from './learning-curves/look';
import type { Plot } from './learning-curves/plot';

/** How a network learned, as lines, and as tables for whoever cannot see them or wants the numbers. */
@customElement('learning-curves')
export class LearningCurves extends LitElement {
  static override styles = css`
    :host {
      --curve-1: light-dark(#9a5b00, #f0a63c);
      --curve-2: light-dark(#0b62c4, #6cb6ff);
      --curve-3: light-dark(#137a4b, #4cc38a);
      --curve-grid: light-dark(#e3e3e6, #34363b);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 1.5rem;
    }
    figure {
      min-width: 0;
      margin: 0;
    }
    figcaption {
      font-weight: 600;
    }
    figcaption span {
      display: block;
      color: var(--vaadin-text-color-secondary);
      font-weight: 400;
      font-size: 0.9rem;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      margin: 0.5rem 0 0;
      padding: 0;
      font-size: 0.9rem;
      list-style: none;
    }
    .legend svg {
      margin-inline-end: 0.4rem;
      vertical-align: middle;
    }
    .plot {
      height: 15rem;
    }
    summary {
      width: fit-content;
      color: var(--vaadin-text-color-secondary);
      font-size: 0.9rem;
      cursor: pointer;
    }
    summary:focus-visible,
    .numbers:focus-visible {
      outline: 2px solid var(--aura-accent-color, currentColor);
      outline-offset: 2px;
    }
    .numbers {
      max-height: 18rem;
      margin-top: 0.5rem;
      overflow: auto;
    }
    table {
      border-collapse: collapse;
      font-size: 0.9rem;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.2rem 1.25rem 0.2rem 0;
      border-bottom: 1px solid var(--vaadin-border-color-secondary);
      text-align: end;
    }
    th {
      font-weight: 500;
    }
    thead th {
      position: sticky;
      top: 0;
      background: var(--aura-surface-color-solid, var(--vaadin-background-color));
    }
    tr.mark {
      font-weight: 700;
    }
  `;

  @property({ attribute: false }) charts: Chart[] = [];
  /** What opens the numbers. */
  @property() tableLabel = 'Show as a table';

  readonly #plots = new Map<Element, Plot>();
  readonly #sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => this.#plots.get(target)?.fit()));
  #ignoreLook = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ignoreLook = whenLookChanges(() => this.#draw());
    if (this.hasUpdated) void this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ignoreLook();
    this.#forget([...this.#plots.keys()]);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('charts')) void this.#draw();
  }

  override render() {
    return this.charts.map(
      (chart) => html`
        <figure>
          <figcaption>${chart.title}<span>${chart.help}</span></figcaption>
          <ul class="legend">${chart.lines.map((line, i) => html`<li>${stroke(i)}${line.name}</li>`)}</ul>
          <div class="plot" role="img" aria-label=${spoken(chart)}></div>
          <details>
            <summary>${this.tableLabel}</summary>
            <div class="numbers" tabindex="0" role="region" aria-label=${chart.title}>${table(chart)}</div>
          </details>
        </figure>
      `,
    );
  }

  /** The library is big and is fetched when the first curve is drawn. */
  async #draw(): Promise<void> {
    if (!this.charts.length) return this.#forget([...this.#plots.keys()]);
    const { Plot } = await import('./learning-curves/plot');
    if (!this.isConnected) return;
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>('.plot')];
    this.#forget([...this.#plots.keys()].filter((place) => !places.includes(place as HTMLElement)));
    const look = lookOf(this);
    places.forEach((place, i) => {
      if (!this.#plots.has(place)) {
        this.#plots.set(place, new Plot(place));
        this.#sizes.observe(place);
      }
      if (this.charts[i]) this.#plots.get(place)!.draw(this.charts[i], look);
    });
  }

  #forget(places: Element[]): void {
    for (const place of places) {
      this.#sizes.unobserve(place);
      this.#plots.get(place)?.dispose();
      this.#plots.delete(place);
    }
  }
}

function stroke(line: number) {
  return html`<svg width="28" height="4" aria-hidden="true">
    <line x2="28" y1="2" y2="2" stroke-width="2" stroke-dasharray=${DASHES[line % DASHES.length].join(' ')}
      style="stroke: var(--curve-${line + 1})" />
  </svg>`;
}

function table(chart: Chart) {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${chart.x}</th>
          ${chart.lines.map((line) => html`<th scope="col">${line.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${chart.at.map(
          (at, i) => html`
            <tr class=${at === chart.mark?.at ? 'mark' : nothing}>
              <th scope="row">${at}${at === chart.mark?.at ? ` · ${chart.mark.name}` : nothing}</th>
              ${chart.lines.map((line) => html`<td>${shown(line.values[i])}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** What the lines come to, for whoever hears the page. */
function spoken(chart: Chart): string {
  const last = chart.lines.map((line) => `${line.name} ${shown(line.values.at(-1))}`);
  return `${chart.title}. ${chart.x} ${chart.at.at(-1) ?? ''}: ${last.join(', ')}`;
}

const shown = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(3));
