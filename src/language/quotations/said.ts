/** When something was said: the day in its reporting clause, or the day of the same speaker's last reporting clause before it. */
import type { DateMention, SaidHow, Speaker } from '../types.ts';
import type { Phrase } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { speechVerb } from './verbs.ts';
import { DETERMINERS, isAdverb, isDay, isNominal, leadsTime, looksFinite, PREPOSITIONS } from './words.ts';

export interface Said {
  readonly from: string;
  readonly to: string;
  readonly how: SaidHow;
}

/** How many words after the cue are looked through, and how many paragraphs a day carries over. */
const REACH = 24;
const CARRIES = 8;
/** How far a gathering's noun may stand behind its preposition. */
const PHRASE = 7;
const GATHERING =
  /^(?:talks|meeting|session|summit|conference|consultations|negotiations|round|hearing|briefing|forum|gathering|debate|ceremony|call|discussions|assembly)$/;
/** What is said in by one person, on a day of its own. */
const MESSAGE =
  /^(?:letter|message|call|conversation|interview|speech|address|statement|appeal|conference|memo|memorandum|e-mail|email|post|tweet|telegram|note|remarks|testimony)$/;
/** Verbs of what goes on in a letter or a call that was told of just before. */
const ON = /^(?:repeated|reiterated|renewed|restated|reaffirmed)$/;
/** How many sentences after its own a message is still told of, and how far a gathering's press talk reaches, in paragraphs. */
const MESSAGE_LASTS = 4;
const PRESS_LASTS = 8;
const AUDIENCE = /^(?:reporters|journalists|press|media|correspondents)$/;
/** A span of more days than these is no day of saying. */
const LONGEST_DAYS = 31;

function isShort(date: DateMention): boolean {
  return (
    date.from !== undefined &&
    date.to !== undefined &&
    Date.parse(date.to) - Date.parse(date.from) <= LONGEST_DAYS * 86_400_000
  );
}

function withTie({ from, to, how }: Said, tie: SaidHow['by'][number]): Said {
  return { from, to, how: { ...how, by: [...how.by, tie] } };
}

export class SaidDates {
  private readonly dates: readonly DateMention[];
  private readonly last = new Map<string, { said: Said; unit: number; paragraph: number }>();
  private readonly units: readonly Unit[];
  /** Where a gathering and its day have been told together, in the order of the text; filled as the clauses are read. */
  private readonly gatherings: { readonly said: Said; readonly unit: number }[] = [];
  private read = 0;
  /** The last words dated by a gathering: who talks to reporters further on does so there, too. */
  private press: { readonly said: Said; readonly paragraph: number } | null = null;

  /** @param units of the article, for the days of the gatherings that something was said at or after */
  constructor(dates: readonly DateMention[], units: readonly Unit[] = []) {
    this.units = units;
    this.dates = dates.filter((date) => date.direction !== 'future' && isShort(date)).sort((a, b) => a.start - b.start);
  }

  /** The day of a reporting clause. Call in the order of the text: what has no day of its own takes that of the speaker's clause before. */
  of(unit: Unit, subject: Phrase, cue: Phrase | null, speaker: Speaker | null, paragraph: number): Said | null {
    const key = speaker ? (speaker.entity ?? speaker.name.toLowerCase()) : null;
    const own = this.inClause(unit, subject, cue);
    if (own?.from && own.to) {
      const said: Said = { from: own.from, to: own.to, how: { date: own.how, by: [] } };
      // The outer clause of a sentence comes first: "said on Monday that she had warned them a week earlier" carries Monday on.
      if (key && this.last.get(key)?.unit !== unit.index) this.last.set(key, { said, unit: unit.index, paragraph });
      return said;
    }
    const gathering = this.gatheringOf(unit, subject, cue);
    if (gathering) {
      const said = withTie(gathering, 'gathering');
      this.press = { said, paragraph };
      if (key && this.last.get(key)?.unit !== unit.index) this.last.set(key, { said, unit: unit.index, paragraph });
      return said;
    }
    const message = this.messageBefore(unit, cue);
    if (message) return message;
    const before = key ? this.last.get(key) : undefined;
    if (before && paragraph - before.paragraph <= CARRIES) return withTie(before.said, 'carried');
    const press = this.pressAt(unit, subject, cue, paragraph);
    if (press && key) this.last.set(key, { said: press, unit: unit.index, paragraph });
    return press;
  }

  /** "told reporters" without a day, a few paragraphs after words that were said at or after a gathering. */
  private pressAt({ tokens }: Unit, subject: Phrase, cue: Phrase | null, paragraph: number): Said | null {
    if (!cue || !this.press || paragraph - this.press.paragraph > PRESS_LASTS) return null;
    const from = Math.max(subject.to, cue.to);
    const told = tokens.slice(from, from + 2).some(({ lower }) => AUDIENCE.test(lower));
    return told && tokens[cue.to - 1]?.lower === 'told' ? this.press.said : null;
  }

  /** "The May 4 letter came by ship. In it, Quill repeated ...": the day of a letter or call that the sentences before open with. */
  private messageBefore(unit: Unit, cue: Phrase | null): Said | null {
    const verb = cue ? unit.tokens.slice(cue.from, cue.to).some(({ lower }) => ON.test(lower)) : false;
    const inIt = unit.tokens[0]?.lower === 'in' && /^(?:it|them)$/.test(unit.tokens[1]?.lower ?? '');
    if (!verb && !inIt) return null;
    for (let back = 1; back <= MESSAGE_LASTS; back++) {
      const { tokens } = this.units[unit.index - back] ?? { tokens: [] };
      const noun = tokens.slice(0, PHRASE).findIndex(({ lower }) => MESSAGE.test(lower));
      if (noun < 1 || !/^(?:the|a|an|that|this|his|her|their)$/.test(tokens[0]?.lower ?? '')) continue;
      // "The May 4 letter", "The letter of May 4".
      const end = tokens[noun + 1]?.lower === 'of' ? Math.min(noun + 4, tokens.length - 1) : noun;
      const date = this.within(tokens[0]?.start ?? 0, tokens[end]?.end ?? 0);
      if (date?.from && date.to) return { from: date.from, to: date.to, how: { date: date.how, by: [] } };
    }
    return null;
  }

  /** "said after the session", "told reporters following the talks": the day that the article has last given such a gathering. */
  private gatheringOf(unit: Unit, subject: Phrase, cue: Phrase | null): Said | null {
    if (!cue) return null;
    const { tokens } = unit;
    const from = Math.max(subject.to, cue.to);
    for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'piece' || looksFinite(token) || /^[,;:.]$/.test(token.text)) return null;
      if (/^(?:that|whether|if|and|but|while|who|which|because|of|about|against|for)$/.test(token.lower)) {
        return token.lower === 'that' && tokens.slice(from, at).some(({ lower }) => AUDIENCE.test(lower))
          ? this.ownDay(tokens, at + 1)
          : null;
      }
      if (!/^(?:after|following|at|during)$/.test(token.lower)) continue;
      for (let noun = at + 1; noun < Math.min(tokens.length, at + PHRASE); noun++) {
        const word = tokens[noun] as Token;
        if (GATHERING.test(word.lower)) return this.lastGathering(unit.index);
        if (word.kind === 'piece' || looksFinite(word) || /^[,;:.]$/.test(word.text)) return null;
        if (PREPOSITIONS.has(word.lower)) break;
      }
    }
    return null;
  }

  /** "told reporters that Monday's session had failed": the day of the gathering that is reported on. */
  private ownDay(tokens: Unit['tokens'], at: number): Said | null {
    const owned = tokens[at + 1]?.lower === "'s" && GATHERING.test(tokens[at + 2]?.lower ?? '');
    const found = owned ? this.within(tokens[at]?.start ?? 0, tokens[at + 1]?.end ?? 0) : null;
    return found?.from && found.to ? { from: found.from, to: found.to, how: { date: found.how, by: [] } } : null;
  }

  private lastGathering(unit: number): Said | null {
    for (; this.read < Math.min(this.units.length, unit + 1); this.read++) {
      const { tokens } = this.units[this.read] as Unit;
      if (!tokens.some(({ lower }) => GATHERING.test(lower))) continue;
      const { from, to, how } = this.within(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0) ?? {};
      if (from && to && how) this.gatherings.push({ said: { from, to, how: { date: how, by: [] } }, unit: this.read });
    }
    return this.gatherings.findLast((one) => one.unit <= unit)?.said ?? null;
  }

  private inClause(unit: Unit, subject: Phrase, cue: Phrase | null): DateMention | null {
    const { tokens } = unit;
    if (!cue) return null;
    // "On Monday Quill said", "Quill on Monday said", "Quill said on Monday that ..."
    const from = Math.min(subject.from, cue.from);
    const between = this.within(tokens[from]?.start ?? 0, tokens[Math.max(subject.to, cue.to) - 1]?.end ?? 0);
    // "Quill, who came on Thursday, said": that day is not of the saying.
    const aside =
      between !== null &&
      tokens.some(({ lower, start }, i) => i >= from && /^(?:who|whose|which)$/.test(lower) && start < between.start);
    if (between && !aside) return between;
    const inverted = subject.from >= cue.to;
    let to = Math.max(subject.to, cue.to);
    let listener = true;
    for (; to < tokens.length && to < Math.max(subject.to, cue.to) + REACH; to++) {
      const token = tokens[to];
      if (
        !token ||
        token.kind === 'piece' ||
        /^(?:that|whether|if|and|but|while|when|who|which|ahead|before|until|because)$/.test(token.lower)
      )
        break;
      if (token.text === ',') {
        // "said Quill, an old hand, in a statement Monday": on after an apposition, if an adverbial follows.
        const next = this.adverbialAfter(tokens, to + 1);
        if (next < 0 || !inverted) break;
        to = next - 1;
        continue;
      }
      if (/^[;:]$/.test(token.text)) break;
      if (looksFinite(token)) break;
      // "said, adding" and "told reporters discussing", but "at a briefing".
      if (speechVerb(token.lower)?.form === 'ing' && listener && !DETERMINERS.has(tokens[to - 1]?.lower ?? '')) break;
      if (token.lower === 'against' || token.lower === 'for' || token.lower === 'of') listener = false;
    }
    const after = this.within(
      tokens[Math.max(subject.to, cue.to)]?.start ?? Number.POSITIVE_INFINITY,
      tokens[to - 1]?.end ?? 0,
    );
    if (after) return after;
    // An adverbial that opens the sentence: "On Monday, Quill said", "In a statement Monday, Quill said".
    let lead = from - 1;
    if (tokens[lead]?.text === ',') lead--;
    const end = lead;
    while (lead >= 0 && from - lead < REACH) {
      const token = tokens[lead];
      if (token?.kind !== 'word' || looksFinite(token)) return null;
      if (
        !(
          isDay(token) ||
          isAdverb(token) ||
          leadsTime(token) ||
          PREPOSITIONS.has(token.lower) ||
          isNominal(token) ||
          /^(?:a|an|the)$/.test(token.lower)
        )
      )
        return null;
      lead--;
    }
    if (lead >= 0 || end < 0) return null;
    return this.within(tokens[0]?.start ?? 0, tokens[end]?.end ?? 0);
  }

  /** The position of a preposition that opens an adverbial right after a comma or after one apposition; -1 if there is none. */
  private adverbialAfter(tokens: Unit['tokens'], at: number): number {
    for (let i = at, commas = 0; i < Math.min(tokens.length, at + 20); i++) {
      const token = tokens[i];
      if (!token || token.kind === 'piece' || looksFinite(token)) return -1;
      if ((i === at || commas > 0) && /^(?:in|on|at|during)$/.test(token.lower)) return i;
      if (commas > 0) return -1;
      if (token.text === ',') commas++;
    }
    return -1;
  }

  /** The first date that stands between two offsets. */
  private within(start: number, end: number): DateMention | null {
    let low = 0;
    let high = this.dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.dates[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found = this.dates[low];
    return found && found.end <= end ? found : null;
  }
}
