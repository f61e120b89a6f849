import { describe, expect, it } from 'vitest';
import { openArticles } from './corpora.ts';

const { answerer } = openArticles({
  'gazette.txt': `2031-03-05|Harbour talks begin in Port Orlan

The harbour talks on fishing rights opened in Port Orlan on Tuesday.

“We will not sign a map that was drawn without us,” Deputy Foreign Minister Ilse Marn said at the harbour talks on Tuesday.
`,
  'courier.txt': `2031-03-12|Ferry line to reopen

Transport Minister Tobin Achterberg announced on Wednesday that the ferry line would reopen.

“Nobody asked the captains before the line was closed,” Achterberg told reporters on Wednesday.
`,
});
const quoted = (question: { text?: string; by?: string; meeting: string }) =>
  answerer.answer({ command: 'quote', text: '', ...question });

describe('/quote with a meeting', () => {
  it('gives what was said at it, and nothing else', () => {
    const { status, results, asked } = quoted({ meeting: 'harbour talks' });
    expect(status).toBe('answered');
    const words = results.map(({ text }) => text).join(' ');
    expect(words).toContain('We will not sign a map');
    expect(words).not.toContain('Nobody asked the captains');
    expect(asked).toEqual({ command: 'quote', text: '', meeting: 'harbour talks' });
  });

  it('says that there is no such meeting, or that nothing was said there by whom it is asked of', () => {
    expect(quoted({ meeting: 'moon landing' })).toMatchObject({ status: 'not-found' });
    expect(quoted({ meeting: 'moon landing' }).reason).toContain('no meeting');
    const none = quoted({ meeting: 'harbour talks', by: 'Achterberg' });
    expect(none.status).toBe('not-found');
    expect(none.reason).toBe('The articles tie no words of Achterberg to “Harbour talks”.');
  });

  it('is suggested with the number of its quotations', () => {
    const suggested = answerer.suggest({ command: 'quote', option: 'meeting', text: '' });
    expect(suggested.map(({ name }) => name).join('\n')).toMatch(/Harbour talks.*\(\d+\)/);
    for (const { value } of suggested) expect(quoted({ meeting: value }).status).not.toBe('not-found');
  });
});
