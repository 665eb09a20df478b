/** The words a map file may use for what its nodes and links are. Apart from the schema, so that a page needs no checker. */

/** Where a number or a claim stands. Shown beside it wherever it is shown. */
export const badges = ['theory', 'evidence', 'assumption', 'tuned'] as const;
/** What a node is in the article; decides its shape and colour, never its dynamics. */
export const kinds = [
	'factor',
	'stage',
	'solidarity',
	'form',
	'concept',
	'example',
	'challenge',
	'thinker'
] as const;
/** How a link takes part in the dynamics (the equations are in the model's documentation). */
export const roles = ['cause', 'gate', 'guard', 'inhibit', 'strain', 'example', 'part'] as const;
/** What a link says, apart from any dynamics. */
export const relations = [
	'leads-to',
	'influences',
	'strengthens',
	'weakens',
	'prevents',
	'requires',
	'illustrates',
	'defines',
	'kind-of',
	'part-of',
	'proposed-by'
] as const;

export type Badge = (typeof badges)[number];
export type Kind = (typeof kinds)[number];
export type Role = (typeof roles)[number];
export type Relation = (typeof relations)[number];

/** Languages of a map's words, first the first. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
