import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  type ColDef,
  createGrid,
  type GridApi,
  type ICellRendererParams,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowDragModule,
  type RowDragEvent,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';
import type { Item, Place, ShotColumn, ShotItem } from './model';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowDragModule,
  RowStyleModule,
  ScrollApiModule,
]);

const theme = themeQuartz.withParams({
  accentColor: 'var(--aura-accent-color, var(--vaadin-focus-ring-color, #2563eb))',
  backgroundColor: 'var(--_table-background)',
  foregroundColor: 'var(--vaadin-text-color, CanvasText)',
  borderColor: 'var(--vaadin-border-color-secondary, color-mix(in srgb, currentColor 14%, transparent))',
  headerBackgroundColor: 'var(--_table-background)',
  headerTextColor: 'var(--vaadin-text-color-secondary, GrayText)',
  headerFontWeight: 500,
  rowHoverColor: 'transparent',
  browserColorScheme: 'inherit',
  fontFamily: 'inherit',
  headerFontSize: '12px',
  fontSize: '13px',
  cellHorizontalPadding: '8px',
  rowHeight: 32,
  headerHeight: 32,
  wrapperBorder: false,
  wrapperBorderRadius: '0',
  columnBorder: { color: 'color-mix(in srgb, var(--vaadin-text-color, gray) 6%, transparent)' },
});

/** The row's own column, left of the fields: handle, status and why. */
export const ROW_HEAD = '\u0000head';

export interface GridPainter {
  text(item: ShotItem, column: ShotColumn): string;
  /** CSS classes of a cell, by name. */
  marks(item: ShotItem, field: string): Record<string, boolean>;
  rowHead(item: ShotItem): HTMLElement;
  sceneHeader(item: Item): HTMLElement;
  moved(): void;
  /** A row was dragged onto the upper or the lower half of another. */
  dropped(id: string, onto: Item, below: boolean): void;
}

const MARKS = ['active', 'selected', 'unsaved', 'conflict'];

/** The kept grid under the table: it lays out and scrolls; keys, selection and editing are the table's own. */
export class ShotGrid {
  readonly #api: GridApi<Item>;
  #columns: ShotColumn[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly painter: GridPainter,
    label: string,
  ) {
    this.#api = createGrid<Item>(host, {
      theme,
      rowData: [],
      suppressNoRowsOverlay: true,
      getRowId: ({ data }) => data.id,
      isFullWidthRow: ({ rowNode }) => rowNode.data?.kind === 'scene',
      fullWidthCellRenderer: ({ data }: ICellRendererParams<Item>) => painter.sceneHeader(data!),
      getRowHeight: ({ data }) => (data?.kind === 'scene' ? 34 : 32),
      defaultColDef: { sortable: false, resizable: true, suppressMovable: true, suppressHeaderMenuButton: true },
      suppressCellFocus: true,
      suppressHeaderFocus: true,
      ensureDomOrder: true,
      animateRows: false,
      suppressMoveWhenRowDragging: true,
      rowBuffer: 4,
      onBodyScroll: () => painter.moved(),
      onBodyScrollEnd: () => painter.moved(),
      onColumnResized: () => painter.moved(),
      onViewportChanged: () => painter.moved(),
      onModelUpdated: () => painter.moved(),
      onRowDragMove: (event) => this.#showDrop(event),
      onRowDragLeave: () => this.#hideDrop(),
      onRowDragCancel: () => this.#hideDrop(),
      onRowDragEnd: (event) => this.#drop(event),
    });
    this.label(label);
  }

  destroy(): void {
    this.#api.destroy();
  }

  label(text: string): void {
    const grid = this.host.querySelector('[role=grid], [role=treegrid]');
    grid?.setAttribute('aria-label', text);
    grid?.setAttribute('id', 'grid');
    grid?.setAttribute('aria-multiselectable', 'true');
  }

  columns(columns: ShotColumn[], movable: boolean): void {
    this.#columns = columns;
    const head: ColDef<Item> = {
      colId: ROW_HEAD,
      headerName: '',
      width: 76,
      resizable: false,
      pinned: 'left',
      rowDrag: movable,
      cellClass: 'row-head',
      cellRenderer: ({ data }: ICellRendererParams<Item>) => (data?.kind === 'shot' ? this.painter.rowHead(data) : ''),
    };
    this.#api.setGridOption('columnDefs', [head, ...columns.map((column) => this.#define(column))]);
  }

  items(items: Item[]): void {
    this.#api.setGridOption('rowData', items);
  }

  #define(column: ShotColumn): ColDef<Item> {
    const marks = (name: string) => [
      name,
      ({ data }: { data?: Item }) => data?.kind === 'shot' && this.painter.marks(data, column.key)[name],
    ];
    return {
      colId: column.key,
      headerName: column.label,
      width: column.width,
      pinned: column.frozen ? 'left' : null,
      wrapText: column.wraps ?? false,
      autoHeight: column.wraps ?? false,
      cellClass: `kind-${column.kind}`,
      cellClassRules: Object.fromEntries(MARKS.map(marks)),
      valueGetter: ({ data }) => (data?.kind === 'shot' ? this.painter.text(data, column) : ''),
    };
  }

  /** The cell's element, where it is on the screen. */
  cell(place: Place): HTMLElement | null {
    const row = CSS.escape(place.row);
    return (
      this.host.querySelector<HTMLElement>(`[row-id="${row}"] [col-id="${CSS.escape(place.column)}"]`) ??
      this.host.querySelector<HTMLElement>(`.ag-full-width-row[row-id="${row}"]`)
    );
  }

  /** What was pointed at. */
  placeOf(target: EventTarget | null): Place | null {
    if (!(target instanceof Element)) return null;
    const row = target.closest('[row-id]')?.getAttribute('row-id');
    return row == null ? null : { row, column: target.closest('.ag-cell')?.getAttribute('col-id') ?? '' };
  }

  reveal(place: Place): void {
    const node = this.#api.getRowNode(place.row);
    if (node?.rowIndex == null) return;
    this.#api.ensureIndexVisible(node.rowIndex);
    if (this.#columns.some((column) => column.key === place.column)) this.#api.ensureColumnVisible(place.column);
  }

  /** How many rows fit on the screen, for Page Up and Page Down. */
  get page(): number {
    return Math.max(1, this.#api.getLastDisplayedRowIndex() - this.#api.getFirstDisplayedRowIndex() - 2);
  }

  /** Shows a changed selection without a new rendering: it changes with every key. Other marks come with `refresh`. */
  repaint(item: (id: string) => Item | undefined, marks: (row: string, column?: string) => { active: boolean; selected: boolean }): void {
    for (const row of this.host.querySelectorAll<HTMLElement>('[role=row][row-id]')) {
      const data = item(row.getAttribute('row-id') ?? '');
      const wasMarked = row.classList.contains('marked');
      const isMarked = data !== undefined && marks(data.id).selected;
      row.classList.toggle('marked', isMarked);
      if (data?.kind === 'scene') row.classList.toggle('active', marks(data.id).active);
      else if (isMarked || wasMarked) {
        for (const cell of row.querySelectorAll<HTMLElement>('.ag-cell')) mark(cell, marks(data?.id ?? '', cell.getAttribute('col-id') ?? ''));
      }
    }
  }

  /** Reads cells anew. */
  refresh(rows: string[]): void {
    const rowNodes = rows.map((id) => this.#api.getRowNode(id)).filter((node) => node !== undefined);
    this.#api.refreshCells({ rowNodes, force: true });
  }

  #showDrop(event: RowDragEvent<Item>): void {
    this.#api.setRowDropPositionIndicator({
      row: event.overNode,
      dropIndicatorPosition: isBelow(event) ? 'below' : 'above',
    });
  }

  #hideDrop(): void {
    this.#api.setRowDropPositionIndicator(null);
  }

  #drop(event: RowDragEvent<Item>): void {
    this.#hideDrop();
    const moved = event.node.data;
    const onto = event.overNode?.data;
    if (moved?.kind === 'shot' && onto && onto.id !== moved.id) this.painter.dropped(moved.id, onto, isBelow(event));
  }
}

function mark(cell: HTMLElement, { active, selected }: { active: boolean; selected: boolean }): void {
  cell.classList.toggle('active', active);
  cell.classList.toggle('selected', selected);
  cell.ariaSelected = String(active || selected);
  if (active) cell.id = 'active-cell';
  else if (cell.id) cell.removeAttribute('id');
}

function isBelow({ overNode, y }: RowDragEvent<Item>): boolean {
  return overNode?.rowTop != null && y > overNode.rowTop + (overNode.rowHeight ?? 0) / 2;
}
