import { html, nothing, render, type TemplateResult } from 'lit';
import { type Conflict } from './outbox';
import { fill, type Item, type Labels, runningTime, type ShotItem, type ShotRow } from './model';

/** A scene's header row: what it is, how many shots, how long. */
export function sceneHeader(item: Item, labels: Labels, toggle: (scene: string) => void): HTMLElement {
  const element = document.createElement('div');
  if (item.kind !== 'scene') return element;
  element.className = 'scene';
  element.setAttribute('role', 'gridcell');
  const title = fill(labels.scene, item.scene.number);
  render(
    html`<button
        tabindex="-1"
        aria-expanded=${!item.collapsed}
        aria-label=${`${title} ${item.scene.heading}`}
        @click=${() => toggle(item.scene.id)}
      ></button>
      <strong>${title}</strong>
      <span class="heading">${item.scene.heading}</span>
      <span class="sum">${fill(labels.shots, item.shots)} · ${runningTime(item.seconds)}</span>`,
    element,
  );
  return element;
}

/** What stands left of a shot's fields: its status, a lock, and the way to its reasons. */
export function rowHead({ row }: ShotItem, labels: Labels, why: (row: ShotRow) => void): HTMLElement {
  const element = document.createElement('span');
  element.className = 'marks';
  render(
    html`<button tabindex="-1" title=${labels.why} aria-label=${labels.why} @click=${() => why(row)}>?</button>${row.status
        ? html`<span class="dot" role="img" style="background:${safeColor(row.statusColor)}" title=${row.status} aria-label=${row.status}></span>`
        : nothing}${row.locked ? html`<span class="lock" role="img" title=${labels.locked} aria-label=${labels.locked}></span>` : nothing}`,
    element,
  );
  return element;
}

function safeColor(color: string | undefined): string {
  return color && CSS.supports('color', color) ? color : 'currentColor';
}

/** Both people's words for one cell, and the choice. */
export function conflictChoice(
  conflict: Conflict,
  show: (value: string) => string,
  labels: Labels,
  choose: (mine: boolean) => void,
): TemplateResult {
  return html`<p role="alert">${conflict.message}</p>
    <dl>
      <dt>${labels.mine}</dt>
      <dd>${show(conflict.mine)}</dd>
      <dt>${labels.theirs}</dt>
      <dd>${show(conflict.theirs) || '—'}</dd>
    </dl>
    <button @click=${() => choose(true)}>${labels.keepMine}</button
    ><button @click=${() => choose(false)}>${labels.takeTheirs}</button>`;
}
