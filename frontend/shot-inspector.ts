/** The table keeps what was written until the server has it. */
interface Table extends HTMLElement {
  write(id: string, field: string, value: string): void;
}

interface Field extends HTMLElement {
  value: string;
}

/**
 * The fields of one shot beside the table. What is written in them goes the table's way to the server, so that a lost
 * connection, a closed tab or a restarted server loses nothing of it either.
 */
class ShotInspector extends HTMLElement {
  table?: Table;
  shot = '';
  /** What is being written and in which shot: by the time the field is left it may show another. */
  #written?: { shot: string; field: Field; value: string };

  constructor() {
    super();
    this.addEventListener('input', (event) => {
      const field = fieldOf(event.target);
      if (!field) return;
      const shot = this.#written?.field === field ? this.#written.shot : this.shot;
      this.#written = { shot, field, value: field.value };
    });
    this.addEventListener('change', (event) => {
      const field = fieldOf(event.target);
      if (field && this.#written?.field === field) this.#send();
      else if (field) this.table?.write(this.shot, nameOf(field), field.value);
    });
  }

  connectedCallback(): void {
    window.addEventListener('pagehide', this.#send);
  }

  disconnectedCallback(): void {
    this.#send();
    window.removeEventListener('pagehide', this.#send);
  }

  readonly #send = () => {
    const written = this.#written;
    this.#written = undefined;
    if (written) this.table?.write(written.shot, nameOf(written.field), written.value);
  };
}

function fieldOf(target: EventTarget | null): Field | null {
  return target instanceof Element ? target.closest<Field>('[data-field]') : null;
}

const nameOf = (field: Field) => field.dataset.field ?? '';

customElements.define('shot-inspector', ShotInspector);
