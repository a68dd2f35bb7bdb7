import { css } from 'lit';

export const styles = css`
  :host {
    --_table-background: var(--vaadin-background-color, Canvas);
    --_accent: var(--aura-accent-color, var(--vaadin-focus-ring-color, #2563eb));
    --_text: var(--vaadin-text-color, CanvasText);
    --_quiet: var(--vaadin-text-color-secondary, GrayText);
    --_line: var(--vaadin-border-color-secondary, color-mix(in srgb, currentColor 14%, transparent));
    --_warning: light-dark(#9a5b00, #ffc266);
    --_error: light-dark(#b3261e, #ff9a92);
    display: flex;
    flex-direction: column;
    min-height: 12rem;
    color: var(--_text);
    background: var(--_table-background);
    border: 1px solid var(--_line);
    border-radius: var(--vaadin-radius-m, 8px);
    overflow: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  .grid {
    position: absolute;
    inset: 0;
    user-select: none;
    cursor: cell;
    /* A layer of its own: or else every scrolled row paints Aura's fixed page background again (47 ms a frame, not 19). */
    will-change: transform;
  }
  .ag-cell {
    line-height: 20px;
    padding-block: 5px;
    border: 0;
  }
  .ag-cell.kind-number {
    font-variant-numeric: tabular-nums;
  }
  .ag-cell-wrap-text .ag-cell-value,
  .ag-cell-wrap-text.ag-cell-value {
    white-space: pre-line;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  .ag-cell-auto-height .ag-cell-value {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    line-height: 20px;
  }
  .ag-cell.selected {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .ag-cell.unsaved {
    box-shadow: inset 2px 0 var(--_warning);
  }
  .ag-cell.conflict {
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  .ag-cell.active {
    background: transparent;
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .frame:not(:focus-within) .ag-cell.active {
    outline-color: var(--_line);
  }
  .ag-cell.row-head {
    padding-inline: 4px;
    border-right: 1px solid var(--_line);
    color: var(--_quiet);
    cursor: default;
  }
  .row-head .marks {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 22px;
  }
  .row-head .dot {
    width: 8px;
    height: 8px;
    border-radius: 50%;
  }
  .row-head .lock {
    position: relative;
    width: 9px;
    height: 7px;
    margin-top: 5px;
    border-radius: 1.5px;
    background: currentColor;
  }
  .row-head .lock::before {
    content: '';
    position: absolute;
    inset: -5px 1.5px auto;
    height: 5px;
    border: 1.5px solid currentColor;
    border-bottom: 0;
    border-radius: 4px 4px 0 0;
  }
  .ag-row-drag {
    margin: 0;
    opacity: 0;
  }
  .ag-row:hover .ag-row-drag,
  .ag-row:hover .row-head button,
  .ag-row.marked .row-head button {
    opacity: 1;
  }
  .row-head button {
    width: 24px;
    height: 24px;
    opacity: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_quiet);
    font: inherit;
    cursor: pointer;
  }
  /* A finger cannot hover to find them. */
  @media (hover: none) {
    .ag-row-drag,
    .row-head button {
      opacity: 1;
    }
  }
  .row-head button:hover {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: var(--_text);
  }
  .ag-full-width-row {
    background: color-mix(in srgb, var(--_text) 4%, var(--_table-background));
  }
  .ag-full-width-row.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .scene {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 100%;
    padding-inline: 6px 24px;
    font-size: 13px;
  }
  .scene button {
    width: 24px;
    height: 24px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }
  .scene button::before {
    content: '';
    display: block;
    width: 6px;
    height: 6px;
    margin: auto;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  .scene button[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .scene strong {
    font-weight: 600;
    white-space: nowrap;
  }
  .scene .heading {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scene .sum {
    margin-inline-start: auto;
    color: var(--_quiet);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  textarea {
    position: absolute;
    box-sizing: border-box;
    margin: 0;
    padding: 5px 8px;
    border: 0;
    outline: 0;
    resize: none;
    overflow: hidden;
    opacity: 0;
    background: var(--_table-background);
    color: var(--_text);
    font: inherit;
    font-size: 13px;
    line-height: 20px;
  }
  textarea.open {
    z-index: 2;
    opacity: 1;
    pointer-events: auto;
    overflow: auto;
    max-height: 60%;
    box-shadow:
      inset 0 0 0 2px var(--_accent),
      0 6px 18px color-mix(in srgb, black 18%, transparent);
  }
  .terms,
  .conflict-choice {
    position: absolute;
    z-index: 3;
    pointer-events: auto;
    font-size: 13px;
  }
  .terms ul,
  .hint,
  .conflict-choice {
    box-sizing: border-box;
    margin: 2px 0 0;
    padding: 4px;
    background: var(--_table-background);
    color: var(--_text);
    border: 1px solid var(--vaadin-border-color, var(--_line));
    border-radius: var(--vaadin-radius-m, 8px);
    box-shadow: 0 8px 24px color-mix(in srgb, black 20%, transparent);
  }
  .terms ul {
    min-width: 180px;
    max-height: 240px;
    overflow: auto;
    list-style: none;
  }
  .terms li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: default;
  }
  .terms li[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }
  .terms li:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .terms small {
    color: var(--_quiet);
  }
  .hint {
    max-width: 260px;
    padding: 8px;
  }
  .conflict-choice {
    width: 320px;
    padding: 10px 12px;
    border-color: var(--_error);
  }
  .conflict-choice p {
    margin: 0 0 6px;
  }
  .conflict-choice dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
    margin: 0 0 8px;
    max-height: 160px;
    overflow: auto;
  }
  .conflict-choice dt {
    color: var(--_quiet);
  }
  .conflict-choice dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .conflict-choice button {
    font: inherit;
    padding: 4px 10px;
    margin-inline-end: 6px;
    min-height: 28px;
    border: 1px solid var(--vaadin-border-color, var(--_line));
    border-radius: 6px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .empty {
    position: absolute;
    inset: 40% 0 auto;
    margin: 0;
    text-align: center;
    color: var(--_quiet);
    pointer-events: none;
  }
  footer {
    display: flex;
    gap: 16px;
    padding: 6px 12px;
    border-top: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  footer .unsaved {
    margin-inline-start: auto;
    color: var(--_warning);
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
