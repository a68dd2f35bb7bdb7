import { EditorView } from '@codemirror/view';
import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--aura-accent-color, var(--vaadin-focus-ring-color, #2563eb));
    --_text: var(--vaadin-text-color, CanvasText);
    --_quiet: var(--vaadin-text-color-secondary, GrayText);
    --_line: var(--vaadin-border-color-secondary, color-mix(in srgb, currentColor 14%, transparent));
    --_page: var(--vaadin-background-color, Canvas);
    display: grid;
    container-type: inline-size;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    min-height: 12rem;
    color: var(--_text);
    background: var(--_page);
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-m, 8px);
    overflow: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:focus-within) {
    border-color: var(--_accent);
  }
  .page {
    grid-row: 2;
    min-width: 0;
    min-height: 0;
  }
  nav {
    grid-area: 2 / 2;
    width: 220px;
    overflow: auto;
    border-inline-start: 1px solid var(--_line);
    padding: 12px 8px;
    font-size: 13px;
  }
  nav h2 {
    margin: 0 8px 6px;
    font-size: 12px;
    font-weight: 500;
    color: var(--_quiet);
  }
  nav ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav p {
    margin: 0 8px;
    color: var(--_quiet);
  }
  nav button {
    display: block;
    width: 100%;
    min-height: 28px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  nav button:hover,
  nav button[aria-current='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    background: light-dark(#fff3d6, #3d2f10);
    color: light-dark(#4a3500, #ffe2a8);
    font-size: 13px;
  }
  .bar p {
    margin: 0;
    flex: 1;
    min-width: 16em;
  }
  .bar button {
    min-height: 28px;
    padding: 3px 10px;
    border: 1px solid currentColor;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  @container (width < 680px) {
    nav {
      display: none;
    }
  }
`;

const quiet = 'var(--_quiet)';

export const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '15px', backgroundColor: 'transparent', color: 'var(--_text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: "'Courier Prime', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif",
    lineHeight: '1.75',
    overflow: 'auto',
  },
  '.cm-content': { maxWidth: '44em', margin: '0 auto', padding: '20px 24px 40vh', caretColor: 'var(--_text)' },
  '.cm-line': { lineBreak: 'strict', overflowWrap: 'anywhere' },
  '.cm-cursor': { borderLeftColor: 'var(--_text)', borderLeftWidth: '1.5px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--_accent) 24%, transparent)',
  },
  '.cm-placeholder': { color: quiet },
  '.cm-heading': { fontWeight: '700' },
  '.cm-heading-line': { paddingTop: '0.9em' },
  '.cm-section': { fontWeight: '700', color: quiet },
  '.cm-synopsis, .cm-title-page': { color: quiet, fontStyle: 'italic' },
  '.cm-cue': { fontWeight: '600', color: 'light-dark(#1d4fb8, #9dbdff)' },
  '.cm-cue-line': { paddingLeft: '12em' },
  '.cm-parenthetical': { color: quiet },
  '.cm-parenthetical-line': { paddingLeft: '9em' },
  '.cm-dialogue': { color: 'light-dark(#173a6b, #cfe0ff)' },
  '.cm-dialogue-line': { paddingLeft: '6em', paddingRight: '6em' },
  '.cm-lyrics': { fontStyle: 'italic' },
  '.cm-transition': { fontWeight: '600', color: 'light-dark(#7a3d00, #ffc38a)' },
  '.cm-transition-line, .cm-centered-line': { textAlign: 'center' },
  '.cm-transition-line': { textAlign: 'right' },
  '.cm-note': { color: 'light-dark(#5b4a00, #e6d27a)', backgroundColor: 'color-mix(in srgb, gold 12%, transparent)' },
  '.cm-boneyard': { color: quiet, textDecoration: 'line-through' },
  '.cm-page-break': { color: quiet },
  '.cm-beat': {
    backgroundColor: 'color-mix(in srgb, var(--_accent) 18%, transparent)',
    boxShadow: '0 2px 0 color-mix(in srgb, var(--_accent) 60%, transparent)',
  },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, gold 40%, transparent)' },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: 'color-mix(in srgb, orange 55%, transparent)' },
  '.cm-panels': { backgroundColor: 'var(--_page)', color: 'var(--_text)', borderColor: 'var(--_line)' },
  '.cm-panel.cm-search': { padding: '6px 12px' },
  '.cm-panel.cm-search label': { fontSize: '13px', verticalAlign: 'middle' },
  '.cm-panel.cm-search input[type=checkbox]': { verticalAlign: '-2px', accentColor: 'var(--_accent)' },
  '.cm-panel.cm-search [name=close]': { top: '4px', right: '8px', minWidth: '26px' },
  '.cm-panel.cm-search input[type=text], .cm-panel.cm-search .cm-textfield, .cm-panel.cm-search .cm-button': {
    font: 'inherit',
    fontSize: '13px',
    color: 'inherit',
    backgroundImage: 'none',
    backgroundColor: 'transparent',
    border: '1px solid var(--vaadin-border-color, var(--_line))',
    borderRadius: '6px',
    padding: '2px 8px',
    minHeight: '26px',
  },
  '@container (width < 680px)': {
    '.cm-content': { padding: '16px 16px 40vh' },
    '.cm-cue-line': { paddingLeft: '5em' },
    '.cm-dialogue-line': { paddingLeft: '2em', paddingRight: '1em' },
    '.cm-parenthetical-line': { paddingLeft: '3.5em' },
  },
});
