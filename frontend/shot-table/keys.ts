/** What a key asks of the table while no cell is open. */
export interface TableKeys {
  move(rows: number, columns: number, extend: boolean): void;
  next(step: 1 | -1): void;
  edge(rows: -1 | 0 | 1, columns: -1 | 0 | 1, extend: boolean): void;
  page(direction: -1 | 1, extend: boolean): void;
  open(): void;
  toggleScene(expand?: boolean): boolean;
  clear(): void;
  selectAll(): void;
  selectRows(): void;
  collapseSelection(): void;
  fillDown(): void;
  moveShots(direction: -1 | 1): void;
  insertShot(where: 'above' | 'below'): void;
  deleteShots(): void;
  undo(): void;
  redo(): void;
  why(): void;
}

/** True where the table takes the key; false leaves it to the browser, above all to the input method. */
export function handleKey(event: KeyboardEvent, table: TableKeys): boolean {
  const { key, shiftKey: shift, altKey: alt } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    const [rows, columns] = arrow;
    if (alt && rows) table.moveShots(rows as -1 | 1);
    else if (alt) return false;
    else if (ctrl) table.edge(rows, columns, shift);
    else if (!(columns && !shift && table.toggleScene(columns > 0))) table.move(rows, columns, shift);
    return true;
  }
  const command = ctrl && !alt ? COMMANDS[shift ? `Shift+${key.toLowerCase()}` : key.toLowerCase()] : undefined;
  if (command) {
    command(table);
    return true;
  }
  if (ctrl || alt) return false;
  switch (key) {
    case 'Enter':
      if (table.toggleScene()) return true;
      if (shift) table.move(-1, 0, false);
      else table.open();
      return true;
    case ' ':
      if (shift) table.selectRows();
      return shift || table.toggleScene();
    case 'Tab':
      table.next(shift ? -1 : 1);
      return true;
    case 'F2':
      table.open();
      return true;
    case 'Delete':
    case 'Backspace':
      table.clear();
      return true;
    case 'Escape':
      table.collapseSelection();
      return true;
    case 'Home':
    case 'End':
      table.edge(0, key === 'Home' ? -1 : 1, shift);
      return true;
    case 'PageUp':
    case 'PageDown':
      table.page(key === 'PageUp' ? -1 : 1, shift);
      return true;
    default:
      return false;
  }
}

const ARROWS: Partial<Record<string, [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const COMMANDS: Partial<Record<string, (table: TableKeys) => void>> = {
  z: (table) => table.undo(),
  y: (table) => table.redo(),
  'Shift+z': (table) => table.redo(),
  a: (table) => table.selectAll(),
  d: (table) => table.fillDown(),
  i: (table) => table.why(),
  enter: (table) => table.insertShot('below'),
  'Shift+enter': (table) => table.insertShot('above'),
  delete: (table) => table.deleteShots(),
  backspace: (table) => table.deleteShots(),
  home: (table) => table.edge(-1, -1, false),
  end: (table) => table.edge(1, 1, false),
};
