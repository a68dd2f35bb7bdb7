import '../../../frontend/learning-curves';
import '../../../frontend/script-editor';
import '../../../frontend/shot-table';

const EVENTS = [
  ...['cell-edit', 'paste-block', 'shot-selected', 'shot-insert', 'shot-delete', 'shot-move', 'undo', 'redo', 'why'],
  ...['text-changed', 'caret-moved'],
];

/** What the tests drive: one component on the page, and the events that it sent. */
const page = {
  component: undefined as (HTMLElement & Record<string, (...values: unknown[]) => unknown>) | undefined,
  events: [] as Array<{ type: string; detail: unknown }>,

  async mount(tag: string, properties: Record<string, unknown>): Promise<void> {
    page.component?.remove();
    page.events.length = 0;
    page.component = Object.assign(document.createElement(tag), properties) as typeof page.component;
    for (const type of EVENTS) {
      page.component!.addEventListener(type, (event) => page.events.push({ type, detail: (event as CustomEvent).detail ?? {} }));
    }
    document.body.append(page.component!);
    await (page.component as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  },

  call(name: string, ...values: unknown[]): unknown {
    return page.component![name](...values);
  },

  /** The events of a type since the last question. */
  take(type: string): unknown[] {
    const taken = page.events.filter((event) => event.type === type).map((event) => event.detail);
    page.events.splice(0, page.events.length, ...page.events.filter((event) => event.type !== type));
    return taken;
  },

  paste(text: string): void {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    page.focused().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
  },

  copy(): string {
    const data = new DataTransfer();
    page.focused().dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
    return data.getData('text/plain');
  },

  focused(): Element {
    return page.component!.shadowRoot!.activeElement!;
  },

  /** Milliseconds until a text is on the screen. */
  async until(text: string, change: () => void): Promise<number> {
    const start = performance.now();
    change();
    while (![...page.component!.shadowRoot!.querySelectorAll('.ag-cell')].some((cell) => cell.textContent?.includes(text))) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  },

  /** Milliseconds of each frame while the rows scroll by, sorted. */
  async scroll(frames: number, step: number): Promise<number[]> {
    const view = page.component!.shadowRoot!.querySelector('.ag-grid-viewport')!;
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let i = 0; i < frames; i++) {
      view.scrollTop += step;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b);
  },
};

Object.assign(window, { page });
