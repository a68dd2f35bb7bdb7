import { html, render, type TemplateResult } from 'lit';
import { fill, type Item, type Labels, runningTime, type ShotItem, type ShotRow } from './model';
import type { Conflict } from './outbox';

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

/** What stands left of a shot's fields: the way to its reasons, its status, a lock. Built by hand: one is made for every row that scrolls in. */
export function rowHead({ row }: ShotItem, labels: Labels, why: (row: ShotRow) => void): HTMLElement {
  const element = document.createElement('span');
  element.className = 'marks';
  const button = document.createElement('button');
  button.tabIndex = -1;
  button.textContent = '?';
  button.title = button.ariaLabel = labels.why;
  button.addEventListener('click', () => why(row));
  element.append(button);
  if (row.status) {
    const dot = sign('dot', row.status);
    dot.style.backgroundColor = row.statusColor ?? 'currentColor';
    element.append(dot);
  }
  if (row.locked) element.append(sign('lock', labels.locked));
  return element;
}

function sign(name: string, label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.role = 'img';
  element.title = element.ariaLabel = label;
  return element;
}

/** Both people's words for one cell, below it, and the choice; Escape puts it off. */
export function conflictChoice(
  conflict: Conflict,
  box: DOMRect,
  show: (value: string) => string,
  labels: Labels,
  choose: (mine: boolean) => void,
  leave: () => void,
): TemplateResult {
  return html`<div
    class="conflict-choice"
    style="left: min(${Math.max(0, box.x)}px, 100% - 330px); top: ${box.bottom + 4}px"
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && leave()}
  >
    <p role="alert">${conflict.message}</p>
    <dl>
      <dt>${labels.mine}</dt>
      <dd>${show(conflict.mine)}</dd>
      <dt>${labels.theirs}</dt>
      <dd>${show(conflict.theirs) || '—'}</dd>
    </dl>
    <button @click=${() => choose(true)}>${labels.keepMine}</button><button @click=${() => choose(false)}>${labels.takeTheirs}</button>
  </div>`;
}
