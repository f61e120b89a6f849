/** Who said something, and what somebody said: the quotations and statements of the articles. */
import { cutWords } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import type { Need } from '../library/matching.ts';
import { type FoundUtterance, isBy, rankUtterances } from '../library/utterances.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import type { Request } from '../request/request.ts';
import { quotationInWords, speakerInWords, utteranceFinding, wordsInQuotes } from '../wording.ts';
import { withSameBearers } from './bearers.ts';
import { describedBy, descriptionIn } from './described-speaker.ts';
import { type Fact, LIGHTEST, toldBy } from './fact.ts';

/** Another speaker is named too if what they said fits as well as this. */
const AS_GOOD = 0.93;
const MOST_SPEAKERS = 3;
const HEADLINE_WORDS = 200;
const MOST_SHOWN = 4;
/** Others are shown beside the best down to this share of its score; more of them where only the speaker was asked for. */
const BESIDE_BEST = 0.65;
const MOST_ON_TOPIC = 6;
const MOST_OF_SPEAKER = 40;
const QUOTATION = 1_200;
/** What a quotation is worth more than words that are only reported. */
const QUOTED = 0.3;

const isSaid = ({ quotation }: Utterance) => quotation?.kind !== 'scare';

/** @returns those who said what the request tells, as one fact */
export function speakers(request: Request, library: Library): Fact[] {
  // Whom the question names is not whom it asks for.
  const named = new Set(request.question.names.flatMap(({ entities }) => entities));
  const ranked = rankUtterances(
    request.needs,
    library,
    (utterance) =>
      isSaid(utterance) && utterance.said.speaker !== null && !named.has(utterance.said.speaker.entity ?? ''),
  );
  const [best] = ranked;
  if (!best) return [];
  const bySpeaker = new Map<string, FoundUtterance>();
  for (const one of ranked.filter(({ score }) => score >= best.score * AS_GOOD)) {
    const name = nameOf(one.utterance, library);
    if (!bySpeaker.has(name)) bySpeaker.set(name, one);
  }
  const found = [...bySpeaker.values()].slice(0, MOST_SPEAKERS);
  const limit = Math.max(80, Math.floor((found.length === 1 ? HEADLINE_WORDS : 500) / found.length));
  return [
    {
      by: 'speaker',
      told: best.inWords,
      draft: {
        command: 'who',
        status: 'answered',
        short: found.map(({ utterance }) => nameOf(utterance, library)),
        headline: found.map(({ utterance }) => wordsBySpeaker(utterance, library, limit)).join(' · '),
        list: found.length > 1,
        findings: [...found, ...ranked.filter((one) => !found.includes(one) && one.score >= best.score * AS_GOOD)]
          .slice(0, MOST_SHOWN)
          .map(({ utterance }) => utteranceFinding(utterance, library)),
      },
    },
  ];
}

function nameOf({ said, reading }: Utterance, library: Library): string {
  return said.speaker ? speakerInWords(said.speaker, library, reading.article.file).name : '';
}

function wordsBySpeaker(utterance: Utterance, library: Library, limit: number): string {
  const { speaker } = utterance.said;
  const { name, role } = speakerInWords(speaker!, library, utterance.reading.article.file);
  return library.words.colon(`${name}${role ? ` (${role})` : ''}`, wordsInQuotes(utterance, library, limit));
}

/** Whose words are asked for. */
interface Asked {
  readonly name: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  said(utterance: Utterance): boolean;
}

/**
 * @param by - the speaker, if given apart
 * @returns what was said on the topic of the request, by the speaker it asks for, as one fact; reported words as such
 */
export function wordsSaid(request: Request, by: ParsedQuestion | null, library: Library): Fact[] {
  const speaker = by ? speakerGiven(by, library) : speakerAsked(request.question, library);
  if (by && !speaker) return [];
  const isAsked = (utterance: Utterance) => isSaid(utterance) && (speaker === null || speaker.said(utterance));
  const topic = request.needs.filter(
    (need) => need.weight > LIGHTEST && !(speaker && isOfSpeaker(need, by ?? request.question, speaker)),
  );
  if (topic.length === 0) {
    return speaker ? everything(library.utterances.filter(isAsked), speaker.name, library) : [];
  }
  const ranked = quotedFirst(rankUtterances(request.needs, library, isAsked));
  const [best] = ranked;
  if (!best) return [];
  const fitting = ranked.filter(({ score }) => score >= best.score * BESIDE_BEST);
  const shown = [best, ...fitting.filter((one) => one !== best)].slice(0, MOST_ON_TOPIC);
  return [
    {
      by: speaker ? 'words' : 'words of anybody',
      told: toldInWords(best.utterance, topic, request),
      draft: draftOf(
        shown.map(({ utterance }) => utterance),
        speaker?.name ?? '',
        library,
      ),
    },
  ];
}

/** How much of the topic the said words themselves account for. */
function toldInWords({ segments, reading, passages }: Utterance, topic: readonly Need[], request: Request): number {
  const entities = passages
    .flatMap(({ mentions }) => mentions)
    .filter((one) => segments.some(({ start, end }) => start <= one.start && one.end <= end))
    .map(({ entity }) => entity);
  const texts = segments.map(({ start, end }) => reading.article.text.slice(start, end));
  return toldBy({ ...request, needs: topic }, { entities: new Set(entities), texts });
}

/** Words of the question that say whose words are asked for say nothing of the topic. */
function isOfSpeaker({ label, entities }: Need, { text, names }: ParsedQuestion, { spans }: Asked): boolean {
  if (entities.length > 0)
    return names.some(
      (name) => name.text === label && spans.some(({ start, end }) => start <= name.start && name.end <= end),
    );
  return spans.some(({ start, end }) => text.slice(start, end).includes(label));
}

/** @param found - best first, at least one */
function draftOf(found: readonly Utterance[], name: string, library: Library): Draft {
  const [first] = found as [Utterance];
  const { segments, reading } = first;
  return {
    command: 'quote',
    ...(first.quotation ? { status: 'answered' } : { status: 'partial', reason: library.words.notDirect(name) }),
    short: [segments.map(({ start, end }) => reading.article.text.slice(start, end)).join(' […] ')],
    headline: quotationInWords(first, library, QUOTATION),
    findings: found.map((utterance) => utteranceFinding(utterance, library)),
  };
}

/** Quoted words before reported ones, unless these fit far better; words reported around a quotation give way to it. */
function quotedFirst(ranked: readonly FoundUtterance[]): FoundUtterance[] {
  const worth = ({ utterance, score }: FoundUtterance) => score - (utterance.quotation === null ? QUOTED : 0);
  return [...ranked].sort((one, other) => worth(other) - worth(one));
}

/** What may follow a name whose words are asked for, and what may lead to it. */
const TOPIC = /^(?:about|on|of|regarding|concerning|against|mention(?:s|ed)?|over|for|with|to|in|at)$/;
const ASKS_OF = /^(?:by|from|did|does|has|have|had)$/;
const SPEAKS =
  /^(?:on|about|regarding|quotes?|quoted|quotations?|sa(?:id|ys?|ying)|statements?|remarks?|comments?|words|views?|opinions?|stance|position|reactions?|react(?:s|ed)?|respon(?:d|ds|ded|se)|th(?:ink|inks|ought)|wants?|wanted|feels?|felt|argues?|argued|claims?|claimed|warn(?:s|ed)?|tells?|told)$/;

function speakerAsked(question: ParsedQuestion, library: Library): Asked | null {
  const named = question.names.find((name) => asksOf(name, question, library));
  const description = named ? null : descriptionIn(question);
  const said = description?.certain ? describedBy(description, library) : null;
  if (description && said) return { name: description.text, spans: [description], said };
  return named ? askedOf([named], library) : null;
}

/** “X on …”, “what did X say”, “quotes by X”: the name stands where a speaker stands, and can speak. */
function asksOf({ start, end, entities }: NamedInQuestion, { text }: ParsedQuestion, library: Library): boolean {
  const before = cutWords(text.slice(0, start)).filter(({ folded }) => folded !== 'the');
  const next = cutWords(text.slice(end).replace(/^['’]s?(?![\p{L}])/u, ''))[0]?.folded ?? '';
  const last = before.at(-1)?.folded ?? '';
  const words = /^(?:words|quotes?|statements?|remarks?|comments?|opinions?|views?|reactions?|position|stance)$/;
  if (TOPIC.test(last) && !(last === 'of' && words.test(before.at(-2)?.folded ?? ''))) return false;
  const person = entities.some((id) => isPerson(library.entities.get(id)));
  if (!person && !library.utterances.some((utterance) => isBy(utterance, entities, library))) return false;
  return ASKS_OF.test(last) || SPEAKS.test(next) || before.every(({ stop, folded }) => stop || words.test(folded));
}

function askedOf(names: readonly NamedInQuestion[], library: Library): Asked {
  const entities = names.flatMap((one) => withSameBearers(one.entities, library));
  const name = library.entities.get(entities[0]!)?.name ?? names[0]!.text;
  return { name, spans: names, said: (utterance) => isBy(utterance, entities, library) };
}

/** The same for a speaker given apart. */
export function speakerGiven(by: ParsedQuestion, library: Library): Asked | null {
  const description = descriptionIn(by);
  const people = by.names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  if (description && !people) {
    const said = describedBy({ ...description, certain: true }, library);
    if (said) return { name: description.text, spans: [description], said };
  }
  return by.names.length > 0 ? askedOf(by.names, library) : null;
}

/** @returns all that is quoted in a library, as one fact */
export function everythingSaid(library: Library): Fact[] {
  return everything(library.utterances.filter(isSaid), '', library);
}

/** All of these, as far as the articles quote them; else what they only report. */
function everything(said: readonly Utterance[], name: string, library: Library): Fact[] {
  const quoted = said.filter(({ quotation }) => quotation !== null);
  const shown = (quoted.length > 0 ? quoted : said).slice(0, MOST_OF_SPEAKER);
  return shown.length === 0 ? [] : [{ by: 'all words', complete: true, told: 1, draft: draftOf(shown, name, library) }];
}
