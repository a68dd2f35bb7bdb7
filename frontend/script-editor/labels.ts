/** Everything that the editor says. */
export const englishLabels = {
  script: 'Script',
  outline: 'Scenes',
  noScenes: 'Scenes appear here as you write',
  placeholder: 'Write or paste an idea, prose, or a screenplay',
  draftFound: 'This browser still has text that was not saved, and the script has changed since.',
  newer: 'Somebody saved a newer script while you were writing.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  // CodeMirror's own phrases, by its own names.
  Find: 'Find',
  Replace: 'Replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'match case',
  regexp: 'regexp',
  'by word': 'by word',
  replace: 'replace',
  'replace all': 'replace all',
  close: 'close',
  'current match': 'current match',
  'on line': 'on line',
  'replaced match on line $': 'replaced match on line $',
  'replaced $ matches': 'replaced $ matches',
  'Go to line': 'Go to line',
  go: 'go',
};

export type Labels = typeof englishLabels;
