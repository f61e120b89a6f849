/** A few invented articles about invented talks, for tests with the real engine. */
export const INVENTED_CORPUS: Readonly<Record<string, string>> = {
  'gazette.md': `---
title: Harbour talks begin in Port Orlan
outlet: The Orlan Gazette
published: 2031-03-05
written: 2031-03-05
url: https://gazette.example/harbour-talks
---

Delegations from both banks opened talks on fishing rights in Port Orlan on Tuesday.

The Vellish delegation was led by Deputy Foreign Minister Ilse Marn, who met reporters after the first session.

“We will not sign a map that was drawn without us,” Marn said. “But we will come back to this table.”

The talks will continue on 11 March 2031 in Dunmere, the host city of last year's meeting.
`,
  'courier.txt': `Ferry line to reopen, minister says

Wednesday, March 5, 2031

Transport Minister Tobin Achterberg said on Wednesday that the ferry line between the two banks would reopen on 2 April 2031.

"Nobody asked the captains before the line was closed," Achterberg told reporters in Dunmere.

Captain Oda Breck, who leads the ferry guild, welcomed the decision. "Fog is no reason to stop a ferry," she said.
`,
};
