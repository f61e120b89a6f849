/** Words before a name that are part of no name. All folded. */

/** They say nothing but how to address somebody. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam lady lord mme mlle madame mademoiselle monsieur herr frau fraulein senor senora sr sra signor signora sig pan pani gospodin gospodina hon honorable honourable rev reverend'.split(
    ' ',
  ),
);

/** Offices that are put before a name like a title. */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  'ambassador amb president pres senator sen representative rep congressman congresswoman chancellor premier prime minister min secretary sec general gen colonel col captain capt lieutenant lt major sergeant sgt admiral governor gov mayor judge justice king queen prince princess director chairman chairwoman commissioner envoy spokesman spokeswoman professor fm pm'.split(
    ' ',
  ),
);
