/** Reads a block of cells as spreadsheets put it on the clipboard: tabs, line ends, quotes around cells that hold either. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const quoted = text[at] === '"' && cell === '' ? quotedCell(text, at) : undefined;
    if (quoted) {
      cell = quoted.cell;
      at = quoted.end;
      continue;
    }
    const c = text[at++];
    if (c === '\t') endCell();
    else if (c === '\n') endRow();
    else if (c === '\r') {
      if (text[at] === '\n') at++;
      endRow();
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

// A quote opens a cell only where a matching one closes it: “"Stop!" she says” is plain text.
function quotedCell(text: string, start: number): { cell: string; end: number } | undefined {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else {
      const next = text[at + 1];
      return next === undefined || next === '\t' || next === '\n' || next === '\r' ? { cell, end: at + 1 } : undefined;
    }
  }
  return undefined;
}

export function writeBlock(rows: string[][]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\r\n');
}

function writeCell(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
