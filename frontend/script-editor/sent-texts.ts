import { ChangeSet } from '@codemirror/state';

/** The texts that the server was sent, by version, and what changed since each: answers that come late are placed by it. */
export class SentTexts {
  #latest = 0;
  readonly #since = new Map<number, ChangeSet>();

  get latest(): number {
    return this.#latest;
  }

  /** The server gave a text of its own, of this length. */
  opened(length: number): void {
    this.#since.set(0, ChangeSet.empty(length));
  }

  /** A text of this length goes out; says under which version. */
  next(length: number): number {
    this.#latest++;
    this.#since.set(this.#latest, ChangeSet.empty(length));
    return this.#latest;
  }

  changed(changes: ChangeSet): void {
    for (const [version, since] of this.#since) this.#since.set(version, since.compose(changes));
  }

  since(version: number): ChangeSet | undefined {
    return this.#since.get(version);
  }

  /** Nothing older will be answered. */
  answered(version: number): void {
    for (const older of this.#since.keys()) if (older < version) this.#since.delete(older);
  }
}
