import { ChangeSet, type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

export interface Span {
  start: number;
  end: number;
}

/** One element of the script as the server's reader found it; `kind` is a name of `ScreenplayElement.Kind`. */
export interface ScriptElement extends Span {
  kind: string;
}

export interface Heading extends Span {
  text: string;
}

const setElements = StateEffect.define<ScriptElement[]>();
const setBeats = StateEffect.define<Span[]>();

const kindClass = (kind: string) => `cm-${kind.toLowerCase().replaceAll('_', '-')}`;
const known = new Map<string, { mark: Decoration; line: Decoration }>();

function decorations(kind: string): { mark: Decoration; line: Decoration } {
  let both = known.get(kind);
  if (!both) {
    const name = kindClass(kind);
    both = {
      mark: Decoration.mark({ class: name, kind, inclusiveEnd: true }),
      line: Decoration.line({ class: `${name}-line` }),
    };
    known.set(kind, both);
  }
  return both;
}

const clamp = ({ start, end }: Span, doc: Text): Span => ({
  start: Math.max(0, Math.min(start, doc.length)),
  end: Math.max(0, Math.min(end, doc.length)),
});

/** Whether an element has its line to itself: its brackets, or a cue's extension as in (O.S.), are its own. */
const isBare = (rest: string) => /^\s*[(（]?\s*$|^\s*[)）]?\s*$|^\s*[(（][^()（）]*[)）]\s*\^?\s*$/.test(rest);

function decorate(elements: ScriptElement[], doc: Text): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const element of elements) {
    const { start, end } = clamp(element, doc);
    if (start >= end) continue;
    const { mark, line } = decorations(element.kind);
    ranges.push(mark.range(start, end));
    // An element that has its lines to itself is set like one; a Chinese cue before its speech on the same line is not.
    const first = doc.lineAt(start);
    const alone = isBare(doc.sliceString(first.from, start)) && isBare(doc.sliceString(end, doc.lineAt(end).to));
    for (let at = first; alone && at.from <= end; at = doc.line(at.number + 1)) {
      ranges.push(line.range(at.from));
      if (at.number === doc.lines) break;
    }
  }
  return Decoration.set(ranges, true);
}

/** What the reader told of the text, carried along through edits until it tells anew. */
export const elementField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setElements)) now = decorate(effect.value, transaction.newDoc);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const beatMark = Decoration.mark({ class: 'cm-beat' });

export const beatField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setBeats)) {
        const spans = effect.value.map((span) => clamp(span, transaction.newDoc)).filter(({ start, end }) => start < end);
        now = Decoration.set(
          spans.map(({ start, end }) => beatMark.range(start, end)),
          true,
        );
      }
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const scriptElements: Extension = [elementField, beatField];

/** Shows elements that were read from the text as it was `since` these changes. */
export function showElements(view: EditorView, elements: ScriptElement[], since: ChangeSet): void {
  const mapped = since.empty
    ? elements
    : elements
        .filter(({ start, end }) => start >= 0 && end <= since.length)
        .map(({ kind, start, end }) => ({ kind, start: since.mapPos(start, 1), end: since.mapPos(end, -1) }));
  view.dispatch({ effects: setElements.of(mapped) });
}

export function showBeats(view: EditorView, spans: Span[], scroll: boolean): void {
  const first = Math.min(...spans.map((span) => clamp(span, view.state.doc).start));
  const effects: StateEffect<unknown>[] = [setBeats.of(spans)];
  if (scroll && spans.length) effects.push(EditorView.scrollIntoView(first, { y: 'center' }));
  view.dispatch({ effects });
}

/** The scene headings, where they are now. */
export function headings(view: EditorView): Heading[] {
  const found: Heading[] = [];
  const { doc } = view.state;
  for (const at = view.state.field(elementField).iter(); at.value; at.next()) {
    if (at.value.spec.kind === 'HEADING') found.push({ start: at.from, end: at.to, text: doc.sliceString(at.from, at.to).slice(0, 200) });
  }
  return found;
}
