import type { Expected, JsonType, Options, Worded } from '../finding.ts';
import { decimals, list, number, type Wording } from './wording.ts';

const types: Record<JsonType, string> = {
	text: 'a text',
	number: 'a number',
	whole: 'a whole number',
	boolean: 'true or false',
	list: 'a list',
	pair: 'a list of two numbers',
	object: 'a group of fields',
	null: 'null',
	nothing: 'nothing'
};
const ids = {
	id: 'lower-case letters, digits and hyphens, with a letter first, such as "shared-goals"',
	'link-id': 'names of lower-case letters, digits and hyphens, joined by dots, such as "goals.cooperation"'
};
const worded: Record<Worded, string> = { node: 'node', link: 'link', section: 'section', variant: 'variant' };
const kinds = { none: 'a node without dynamics', input: 'an input' };
const mean = (text: string | undefined) => (text ? ` Did you mean "${text}"?` : '');
const oneOf = (options: Options) => `${options.length > 1 ? 'one of ' : ''}${list(options)}`;
const group = (expected: Expected) =>
	typeof expected === 'string' ? types[expected] : `a group with the fields ${list(expected.fields)}`;
const content = (expected: Expected | Options) =>
	typeof expected === 'object' && !('fields' in expected) ? oneOf(expected) : group(expected);

/** What is wrong and what would be right, in English. */
export const en: Wording = {
	missing: ({ expected }) => `this field is missing. Give it ${content(expected)}.`,
	'wrong-type': ({ found, expected }) => `here stands ${types[found]}. It must be ${group(expected)}.`,
	'not-one-of': ({ found, expected, suggestion }) =>
		`${found} is not known here. It must be ${oneOf(expected)}.${mean(suggestion)}`,
	'too-small': ({ found, expected }) =>
		`${number(found)} is too small. It must be at least ${number(expected)}.`,
	'too-large': ({ found, expected }) =>
		`${number(found)} is too large. It must be at most ${number(expected)}.`,
	'not-whole': ({ found }) => `${number(found)} is not a whole number. Leave out what follows the point.`,
	'wrong-id': ({ found, expected }) => `${found} cannot be a name. It takes ${ids[expected]}.`,
	'too-few': ({ of, found, expected }) =>
		of === 'text'
			? `the text has ${found} characters. It needs at least ${expected}.`
			: `the list has ${found} entries. It needs at least ${expected}.`,
	'too-many': ({ of, found, expected }) =>
		of === 'text'
			? `the text has ${found} characters. It may have at most ${expected}.`
			: `the list has ${found} entries. It may have at most ${expected}.`,
	'unknown-field': ({ found, expected, suggestion }) =>
		`the field ${found} is not known here. The fields are ${list(expected)}.${mean(suggestion)}`,

	duplicate: ({ found, first }) => `${found} is there already, at ${first}. Each may occur only once.`,
	'unknown-node': ({ found, suggestion }) =>
		`there is no node ${found}. Name one that the map has, or add it to "nodes".${mean(suggestion)}`,
	'unknown-section': ({ found, expected, suggestion }) =>
		`there is no section ${found}. It must be ${oneOf(expected)}.${mean(suggestion)}`,
	'unknown-source': ({ found, suggestion }) =>
		`there is no source ${found}. Name one that the sources file has, or add it there.${mean(suggestion)}`,
	'unknown-event': ({ found, suggestion }) =>
		`there is no event ${found}. Name one that the catalogue of events has, or add it there.${mean(suggestion)}`,
	'unknown-figure': ({ found, suggestion }) =>
		`there is no figure ${found}. Name one that the figures file has, or add it there.${mean(suggestion)}`,
	'unknown-scenario': ({ found, suggestion }) =>
		`there is no scenario ${found}. Name one that the scenarios file has, or add it there.${mean(suggestion)}`,
	'unknown-link': ({ found, suggestion }) =>
		`there is no link ${found}. Name one that the map has, or add it to "links".${mean(suggestion)}`,
	'not-revealed': ({ found }) =>
		`the node ${found} is not to be seen here yet. Add it to "reveal" of this beat or of one before it.`,
	'outcome-not-level': ({ found }) =>
		`the outcome is ${kinds[found]}. It must be a node whose level follows from others: a stock or an instant.`,
	'outside-horizon': ({ found, expected }) =>
		`week ${number(found)} lies after the horizon. It must be at most ${number(expected)}.`,

	'range-reversed': ({ found: [low, high] }) =>
		`the range runs from ${number(low)} down to ${number(high)}. Put the smaller number first.`,
	'outside-range': ({ found, expected: [low, high] }) =>
		`${number(found)} lies outside its own range. It must be from ${number(low)} to ${number(high)}.`,
	'weights-sum': ({ role, found, links }) =>
		`the weights of its "${role}" links (${list(links)}) sum to ${decimals(found)}. They must sum to 1.`,
	'weight-unbalanced': ({ role, input, links }) =>
		`the weights of its "${role}" links (${list(links)}) sum to 1 only for some values of ${input}. ` +
		`For each link weighted by ${input} another must be weighted by its complement.`,
	'not-an-input': ({ found, expected }) =>
		`${found} is not an input, set from outside. It must be ${oneOf(expected)}.`,
	'not-a-stock': ({ found, expected }) =>
		`${found} is not a stock and has no starting level. It must be ${oneOf(expected)}.`,
	'base-without-cause': ({ found }) =>
		`the base ${number(found)} has no effect, since no "cause" link ends here. Remove the base or add a cause.`,

	'role-needs': ({ role, expected }) => `a link with the role "${role}" needs a "${expected}". Add it.`,
	'role-forbids': ({ role, found, expected }) =>
		`a link with the role "${role}" has no "${found}". Remove it; the number of this role is "${expected}".`,
	'role-missing': ({ found }) =>
		`a link without a role has no "${found}". Remove it, or give the link a role.`,
	'not-dynamic': ({ role, found }) =>
		`${found} takes no part in the dynamics, so a link with the role "${role}" cannot join it. ` +
		`Give the node dynamics, or take away the role.`,
	'input-target': ({ role, found }) =>
		`${found} is an input, set from outside; a link with the role "${role}" cannot act on it. ` +
		`Make it a stock or an instant, or take away the role.`,
	'wrong-target': ({ role, found, expected, node }) =>
		`${node} is of type "${found}". A link with the role "${role}" must end at a node of type "${expected}".`,
	'parts-mixed': ({ parts, others }) =>
		`it has parts (${list(parts)}) and also causes or gates (${list(others)}). ` +
		`It must be the sum of its parts or follow from causes and gates, not both.`,
	'instant-cycle': ({ cycle }) =>
		`nodes without memory wait for each other: ${cycle.join(' → ')}. Make one of them a stock, or take away a link.`,

	unworded: ({ what, found }) => `the ${worded[what]} ${found} of the map has no words. Add them here.`,
	'left-over': ({ what, found, suggestion }) =>
		`the map has no ${worded[what]} ${found}. Remove these words or correct the name.${mean(suggestion)}`,
	'why-missing': ({ found }) => `the link ${found} moves the model and does not say why. Add a "why".`
};
