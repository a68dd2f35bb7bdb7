import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import { scriptElements } from './elements';
import type { Labels } from './labels';
import { theme } from './styles';

/** Keys that the page around the editor acts upon: it must have the text by then. */
const COMMANDS_OF_THE_PAGE = ['Mod-Enter', 'Ctrl-Enter'];

export interface Writer {
  updated(update: ViewUpdate): void;
  /** The person turns to something else. */
  left(): void;
  /** An input method has done. */
  composed(): void;
}

/** CodeMirror as a script is written in it. */
export function writing(writer: Writer): Extension {
  const leave = () => {
    writer.left();
    return true;
  };
  return [
    history(),
    drawSelection(),
    search({ top: true }),
    highlightSelectionMatches({ minSelectionLength: 2 }),
    keymap.of([...COMMANDS_OF_THE_PAGE.map((key) => ({ key, run: leave })), ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
    EditorView.lineWrapping,
    scriptElements,
    theme,
    EditorView.updateListener.of((update) => writer.updated(update)),
    EditorView.domEventHandlers({
      blur: () => writer.left(),
      compositionend: () => writer.composed(),
    }),
  ];
}

/** What may change while the editor stands. */
export function settings(words: Labels, readonly: boolean): Extension {
  return [
    placeholder(words.placeholder),
    EditorState.phrases.of(words),
    EditorState.readOnly.of(readonly),
    EditorView.contentAttributes.of({ 'aria-label': words.script, spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
  ];
}
