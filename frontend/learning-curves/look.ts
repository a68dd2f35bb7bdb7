/** Colours and type of the page, as a drawing needs them: resolved. */
export interface Look {
  text: string;
  secondary: string;
  grid: string;
  surface: string;
  font: string;
  lines: string[];
}

export function lookOf(host: HTMLElement): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.shadowRoot!.append(probe);
  const resolved = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const look = {
    text: resolved('var(--vaadin-text-color)'),
    secondary: resolved('var(--vaadin-text-color-secondary)'),
    grid: resolved('var(--curve-grid)'),
    surface: resolved('light-dark(#fff, #1d1f23)'),
    font: getComputedStyle(host).fontFamily,
    lines: [1, 2, 3].map((line) => resolved(`var(--curve-${line})`)),
  };
  probe.remove();
  return look;
}

/** Tells when the page becomes light or dark. Returns what ends it. */
export function whenLookChanges(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
  system.addEventListener('change', changed);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', changed);
  };
}
