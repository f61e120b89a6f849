/** Descriptions of somebody just spoken of that name no office of theirs: "the officer" of a general, "the Ruritanian envoy". */
import { countriesOfDemonym } from '../names/demonyms.ts';
import { officeHead } from '../names/office.ts';
import type { Person } from '../types.ts';
import { type Description, singular } from './describe.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const OFFICERS = words(
  'general gen colonel col major maj captain capt commander admiral adm commodore marshal brigadier lieutenant lt sergeant sgt officer',
);
const DIPLOMATS = words('ambassador envoy consul attache negotiator diplomat mediator');
const LAWMAKERS = words(
  'senator sen congressman congresswoman representative rep deputy mp mep parliamentarian legislator lawmaker',
);
const POLITICIANS = words(
  'minister president premier chancellor mayor governor gov senator sen leader chairman chairwoman politician mp mep',
);
const JURISTS = words('judge justice magistrate lawyer attorney prosecutor jurist solicitor');
const SCHOLARS = words(
  'professor lecturer historian economist sociologist anthropologist biologist physicist psychologist scientist researcher fellow scholar',
);

const NARROWER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['officer', OFFICERS],
  ['soldier', OFFICERS],
  ['diplomat', DIPLOMATS],
  ['lawmaker', LAWMAKERS],
  ['legislator', LAWMAKERS],
  ['parliamentarian', LAWMAKERS],
  ['politician', POLITICIANS],
  ['jurist', JURISTS],
  ['academic', SCHOLARS],
  ['scholar', SCHOLARS],
  ['researcher', SCHOLARS],
  ['expert', SCHOLARS],
]);

/** "the Ruritanian envoy", "the 61-year-old judge": somebody in the text already, and no office that another could hold. */
export function addsOnlyOrigin({ definite, plural, partOf, head, modifiers }: Description): boolean {
  if (!definite || plural || partOf || modifiers.size === 0 || officeHead(head) === null) return false;
  return [...modifiers].every((word) => /^\d+-year-old$/.test(word) || countriesOfDemonym(word).length > 0);
}

/** Whether "the officer", without anything to narrow it, can mean a person by one of the person's offices. */
export function isWiderOffice({ definite, plural, partOf, head, modifiers }: Description, person: Person): boolean {
  const narrower = definite && !plural && !partOf && modifiers.size === 0 ? NARROWER.get(head) : undefined;
  if (!narrower) return false;
  return person.roles.some(({ text }) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => narrower.has(singular(word))),
  );
}
