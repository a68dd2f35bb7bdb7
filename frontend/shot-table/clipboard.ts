import type { Block } from './block';
import type { FieldEdit } from './model';

export interface ClipboardTable {
  readonly readonly: boolean;
  readonly editing: boolean;
  change(edits: FieldEdit[]): void;
  tell(type: string, detail: object): void;
}

/** Copy, cut and paste of blocks, while no cell is open: an open cell's text is the browser's own business. */
export function followClipboard(field: HTMLElement, block: Block, table: ClipboardTable): void {
  const copy = (event: ClipboardEvent) => {
    if (table.editing) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', block.copy());
    if (event.type === 'cut' && !table.readonly) table.change(block.clear());
  };
  field.addEventListener('copy', copy);
  field.addEventListener('cut', copy);
  field.addEventListener('paste', (event) => {
    if (table.editing) return;
    event.preventDefault();
    if (table.readonly) return;
    const { edits, overflow } = block.paste(event.clipboardData?.getData('text/plain') ?? '');
    table.change(edits);
    if (overflow.length) table.tell('paste-block', { edits: [], overflow });
  });
}
