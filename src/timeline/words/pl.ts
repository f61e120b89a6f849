/** What a timeline says, in Polish. */
import type { TimelineKind } from '../types.ts';
import { countIn, type Forms } from './counted.ts';
import type { TimelineWords } from './words.ts';

const count = countIn('pl');
const COUNTS: Readonly<Record<TimelineKind, Forms>> = {
  meeting: { one: 'spotkanie', few: 'spotkania', other: 'spotkań' },
  call: { one: 'rozmowa telefoniczna', few: 'rozmowy telefoniczne', other: 'rozmów telefonicznych' },
  statement: { one: 'wypowiedź', few: 'wypowiedzi', other: 'wypowiedzi' },
  fact: { one: 'inne wydarzenie', few: 'inne wydarzenia', other: 'innych wydarzeń' },
};
const ENTRIES: Forms = { one: 'wpis', few: 'wpisy', other: 'wpisów' };

export const pl: TimelineWords = {
  language: 'pl',
  title: 'Oś czasu',
  nothing: 'Artykuły niczego nie datują.',
  dated: (entries, articles) =>
    `${count(entries, ENTRIES)} w ${count(articles, { one: 'artykule', other: 'artykułach' })}`,
  kinds: { meeting: 'spotkanie', call: 'telefon', statement: 'wypowiedź', fact: 'inne wydarzenie' },
  counted: (number, kind) => count(number, COUNTS[kind]),
  event: 'wydarzenie',
  events: {
    talks: 'rozmowy',
    negotiation: 'negocjacje',
    discussion: 'dyskusja',
    consultation: 'konsultacje',
    conversation: 'rozmowa',
    deliberation: 'narada',
    exchange: 'wymiana zdań',
    dialogue: 'dialog',
    meeting: 'spotkanie',
    session: 'sesja',
    summit: 'szczyt',
    conference: 'konferencja',
    round: 'runda',
    gathering: 'zgromadzenie',
    encounter: 'spotkanie',
    council: 'rada',
    forum: 'forum',
    assembly: 'zgromadzenie',
    congress: 'kongres',
    plenary: 'posiedzenie plenarne',
    workshop: 'warsztaty',
    symposium: 'sympozjum',
    hearing: 'przesłuchanie',
    audience: 'audiencja',
    dinner: 'kolacja',
    lunch: 'obiad',
    breakfast: 'śniadanie',
    reception: 'przyjęcie',
    retreat: 'spotkanie wyjazdowe',
    call: 'rozmowa telefoniczna',
    teleconference: 'telekonferencja',
    videoconference: 'wideokonferencja',
    webinar: 'webinarium',
    briefing: 'briefing',
    interview: 'wywiad',
    speech: 'przemówienie',
    address: 'orędzie',
    debate: 'debata',
    visit: 'wizyta',
    trip: 'podróż',
  },
  scheduled: 'planowane',
  according: (people) => `według: ${people}`,
  more: (number) => `+ ${number} więcej`,
  moreThatDay: (number) => `+ ${number} więcej tego dnia`,
  notDrawn: (number) => `+ ${number} więcej poza obrazem:`,
  differ: 'Źródła różnią się co do daty',
  later: (stretch, about) => `${about ? 'około ' : ''}${stretch} później`,
  range: (from, to) => `${from} – ${to}`,
  shown: (title, shown, all) =>
    `${title}, ${shown === all ? count(all, ENTRIES) : `${shown} z ${count(all, { one: 'wpisu', other: 'wpisów' })}`}.`,
  otherSources: (dates) => `inne źródła: ${dates}`,
  inPicture: (number) => `I ${number} więcej na obrazie.`,
};
