/** Text that the server has not acknowledged, and the revision that it was written on. */
export interface Draft {
  text: string;
  revision: number;
}

/** Keeps unsaved text in this browser until the server has it. */
export class DraftStore {
  constructor(private readonly key: string) {}

  keep(draft: Draft): void {
    if (!this.key) return;
    try {
      localStorage.setItem(this.key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage takes the safety net away, not the writing.
    }
  }

  forget(): void {
    try {
      if (this.key) localStorage.removeItem(this.key);
    } catch {
      // As above.
    }
  }

  find(): Draft | undefined {
    try {
      const draft = JSON.parse((this.key && localStorage.getItem(this.key)) || 'null') as Partial<Draft> | null;
      return typeof draft?.text === 'string' && typeof draft.revision === 'number' ? (draft as Draft) : undefined;
    } catch {
      return undefined;
    }
  }
}
