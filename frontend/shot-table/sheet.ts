import type { FieldEdit, Item, SceneHeader, SceneItem, ShotItem, ShotRow } from './model';
import type { Outbox } from './outbox';

/** Where shots go: into a scene, before one of its shots or at its end. */
export interface Target {
  scene: string;
  beforeId: string | null;
}

/** The rows of the table: what the server said, with what is not saved yet laid over it. */
export class Sheet {
  scenes: SceneHeader[] = [];
  readonly #shots = new Map<string, ShotItem>();
  readonly #collapsed = new Set<string>();
  #items: Item[] = [];

  constructor(private readonly outbox: () => Outbox) {}

  set rows(rows: ShotRow[]) {
    this.#shots.clear();
    rows.forEach((row) => this.put(row));
  }

  get rows(): ShotRow[] {
    return [...this.#shots.values()].map((item) => item.row);
  }

  row(id: string): ShotRow | undefined {
    return this.#shots.get(id)?.row;
  }

  put(row: ShotRow): void {
    this.#shots.set(row.id, { kind: 'shot', id: row.id, row });
  }

  /** Puts new rows before another, or at the end. */
  insert(rows: ShotRow[], beforeId: string | null): void {
    const all = this.rows.filter((row) => !rows.some((added) => added.id === row.id));
    const at = all.findIndex((row) => row.id === beforeId);
    this.rows = at < 0 ? [...all, ...rows] : [...all.slice(0, at), ...rows, ...all.slice(at)];
  }

  remove(ids: string[]): void {
    ids.forEach((id) => this.#shots.delete(id));
  }

  value(id: string, field: string): string {
    return this.outbox().value(id, field) ?? this.row(id)?.values[field] ?? '';
  }

  /** The edit that sets a field, or nothing where it already has the value. */
  edit(id: string, field: string, value: string): FieldEdit | undefined {
    const row = this.row(id);
    if (!row || this.value(id, field) === value) return undefined;
    const conflict = this.outbox().conflict(id, field);
    return { id, revision: row.revision, field, old: conflict?.theirs ?? row.values[field] ?? '', value };
  }

  /** The refused edit, once more and against what is stored now. */
  again(id: string, field: string): FieldEdit | undefined {
    const row = this.row(id);
    const conflict = this.outbox().conflict(id, field);
    return row && conflict && { id, revision: row.revision, field, old: conflict.theirs, value: conflict.mine };
  }

  /** Takes what the server has. */
  store(id: string, field: string, value: string, revision: number): void {
    const row = this.row(id);
    if (row) this.put({ ...row, revision: Math.max(revision, row.revision), values: { ...row.values, [field]: value } });
  }

  toggle(scene: string, expand?: boolean): void {
    if (expand ?? this.#collapsed.has(scene)) this.#collapsed.delete(scene);
    else this.#collapsed.add(scene);
  }

  collapsed(scene: string): boolean {
    return this.#collapsed.has(scene);
  }

  /** The lines as they are shown: each scene's header, then its shots. */
  layOut(): Item[] {
    const byScene = new Map<string, ShotItem[]>(this.scenes.map((scene) => [scene.id, []]));
    for (const item of this.#shots.values()) {
      const shots = byScene.get(item.row.scene);
      if (shots) shots.push(item);
      else byScene.set(item.row.scene, [item]);
    }
    const known = new Map(this.scenes.map((scene) => [scene.id, scene]));
    this.#items = [...byScene].flatMap(([id, shots]) => {
      const scene = known.get(id) ?? { id, number: id, heading: '' };
      const header: SceneItem = {
        kind: 'scene',
        id: `scene ${id}`,
        scene,
        shots: shots.length,
        seconds: this.#sum(shots),
        collapsed: this.#collapsed.has(id),
      };
      return header.collapsed ? [header] : [header, ...shots];
    });
    return this.#items;
  }

  get items(): Item[] {
    return this.#items;
  }

  get count(): number {
    return this.#shots.size;
  }

  get seconds(): number {
    return this.#sum([...this.#shots.values()]);
  }

  /** Where shots land that are put onto the upper or the lower half of a line. */
  target(onto: Item, below: boolean, moving: string[]): Target | undefined {
    const rest = this.#items.filter((item) => !moving.includes(item.id));
    const at = rest.findIndex((item) => item.id === onto.id) + (below ? 1 : 0);
    const above = rest[at - 1];
    if (!above) return undefined;
    const scene = above.kind === 'scene' ? above.scene.id : above.row.scene;
    const next = rest[at];
    return { scene, beforeId: next?.kind === 'shot' && next.row.scene === scene ? next.id : null };
  }

  #sum(shots: ShotItem[]): number {
    return shots.reduce((sum, { id }) => sum + (Number(this.value(id, 'seconds')) || 0), 0);
  }
}
