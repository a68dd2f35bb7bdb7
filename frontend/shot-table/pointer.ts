import { ROW_HEAD, type ShotGrid } from './grid';
import type { Selection } from './selection';

export interface PointerTable {
  focus(): void;
  openCell(): void;
  moved(reveal: boolean): void;
}

/** Mouse and finger on the grid: click, drag over a block, Shift and Ctrl, double click. The focus stays in the text field. */
export function followPointer(host: HTMLElement, grid: ShotGrid, selection: Selection, field: HTMLTextAreaElement, table: PointerTable): void {
  let dragging = false;
  host.addEventListener('pointerdown', (event) => {
    // A tap selects; the on-screen keyboard comes with the second tap, when the cell opens.
    field.inputMode = event.pointerType === 'touch' ? 'none' : 'text';
  });
  host.addEventListener('mousedown', (event) => {
    const target = event.target as Element;
    const place = grid.placeOf(target);
    if (!place || event.button !== 0 || target.closest('button, .ag-row-drag')) return;
    event.preventDefault();
    table.focus();
    if (place.column === ROW_HEAD) {
      selection.rows(place.row, event.ctrlKey || event.metaKey ? 'toggle' : event.shiftKey ? 'extend' : 'only');
    } else {
      dragging = place.column !== '';
      selection.to({ row: place.row, column: place.column || (selection.active?.column ?? '') }, event.shiftKey);
    }
    table.moved(false);
  });
  host.addEventListener('mouseover', (event) => {
    if (!dragging || !(event.buttons & 1)) {
      dragging = false;
      return;
    }
    const place = grid.placeOf(event.target);
    if (!place?.column || place.column === ROW_HEAD) return;
    selection.to(place, true);
    table.moved(false);
  });
  host.addEventListener('dblclick', (event) => {
    const place = grid.placeOf(event.target);
    if (!place?.column || place.column === ROW_HEAD) return;
    field.inputMode = 'text';
    table.openCell();
  });
}
