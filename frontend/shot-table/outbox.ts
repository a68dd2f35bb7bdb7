import type { FieldEdit } from './model';

export interface Conflict {
  mine: string;
  theirs: string;
  message: string;
}

interface Waiting {
  edit: FieldEdit;
  next?: string;
  conflict?: Conflict;
}

const keyOf = (id: string, field: string) => `${id}\n${field}`;

/**
 * Edits that the server has not acknowledged. They are kept in the browser's storage, so that a lost connection, a
 * closed tab or a restarted server loses nothing. At most one edit of a cell is under way; a later one waits for its answer,
 * or else it would be judged against a revision that its own forerunner made old.
 */
export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  /** What an earlier page left behind, until its shots appear: rows may come one after another. */
  #left: FieldEdit[];

  constructor(
    private readonly storageKey: string,
    private readonly send: (edits: FieldEdit[]) => void,
  ) {
    this.#left = this.#stored();
  }

  /** Takes up what an earlier page left behind for shots that are there now, and sends it; says for which. */
  restore(exists: (id: string) => boolean): string[] {
    const found = this.#left.filter((edit) => exists(edit.id));
    if (!found.length) return [];
    this.#left = this.#left.filter((edit) => !exists(edit.id));
    const edits = found.filter((edit) => !this.#waiting.has(keyOf(edit.id, edit.field)));
    edits.forEach((edit) => this.#waiting.set(keyOf(edit.id, edit.field), { edit }));
    if (edits.length) this.send(edits);
    return edits.map((edit) => edit.id);
  }

  submit(edits: FieldEdit[]): void {
    const now: FieldEdit[] = [];
    for (const edit of edits) {
      const key = keyOf(edit.id, edit.field);
      const waiting = this.#waiting.get(key);
      if (waiting && !waiting.conflict) waiting.next = edit.value;
      else {
        this.#waiting.set(key, { edit });
        now.push(edit);
      }
    }
    this.#store();
    if (now.length) this.send(now);
  }

  /** Sends again what has no answer yet, after the connection came back. */
  resend(): void {
    const unanswered = [...this.#waiting.values()].filter((w) => !w.conflict).map((w) => w.edit);
    if (unanswered.length) this.send(unanswered);
  }

  /** What was saved, or nothing if it was not waited for; `store` takes it before a later edit of the cell goes out. */
  saved(id: string, field: string, revision: number, store: (value: string) => void): string | undefined {
    const waiting = this.#waiting.get(keyOf(id, field));
    if (!waiting) return undefined;
    const { edit, next } = waiting;
    this.#waiting.delete(keyOf(id, field));
    store(edit.value);
    if (next !== undefined && next !== edit.value) {
      this.submit([{ id, field, revision, old: edit.value, value: next }]);
    } else this.#store();
    return edit.value;
  }

  rejected(id: string, field: string, theirs: string, message: string): void {
    const waiting = this.#waiting.get(keyOf(id, field));
    if (!waiting) return;
    const mine = waiting.next ?? waiting.edit.value;
    waiting.conflict = { mine, theirs, message };
    waiting.edit = { ...waiting.edit, value: mine };
    delete waiting.next;
    this.#store();
  }

  forget(id: string, field: string): void {
    this.#waiting.delete(keyOf(id, field));
    this.#store();
  }

  /** What the person typed, while it is not saved. */
  value(id: string, field: string): string | undefined {
    const waiting = this.#waiting.get(keyOf(id, field));
    return waiting?.next ?? waiting?.edit.value;
  }

  conflict(id: string, field: string): Conflict | undefined {
    return this.#waiting.get(keyOf(id, field))?.conflict;
  }

  get size(): number {
    return this.#waiting.size;
  }

  #store(): void {
    if (!this.storageKey) return;
    const waiting = [...this.#waiting.values()].map((w) => (w.next === undefined ? w.edit : { ...w.edit, value: w.next }));
    const edits = [...waiting, ...this.#left];
    try {
      if (edits.length) localStorage.setItem(this.storageKey, JSON.stringify(edits));
      else localStorage.removeItem(this.storageKey);
    } catch {
      // A full or forbidden storage takes the safety net away, not the editing.
    }
  }

  #stored(): FieldEdit[] {
    if (!this.storageKey) return [];
    try {
      const edits: unknown = JSON.parse(localStorage.getItem(this.storageKey) ?? '[]');
      return Array.isArray(edits) ? edits.filter(isEdit) : [];
    } catch {
      return [];
    }
  }
}

function isEdit(edit: unknown): edit is FieldEdit {
  const e = edit as Partial<FieldEdit> | null;
  return typeof e?.id === 'string' && typeof e.field === 'string' && typeof e.value === 'string' && typeof e.revision === 'number';
}
