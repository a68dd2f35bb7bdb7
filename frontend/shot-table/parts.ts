import { html, nothing, render } from 'lit';
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

/** How many shots, how long, and how many edits are not saved yet. */
export function sums(labels: Labels, shots: number, seconds: number, unsaved: number) {
  return html`<span>${fill(labels.shots, shots)}</span>
    <span>${fill(labels.runningTime, runningTime(seconds))}</span>
    ${unsaved ? html`<span class="unsaved">${fill(labels.unsavedEdits, unsaved)}</span>` : nothing}`;
}
