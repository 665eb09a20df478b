/** A link's role says which number it takes and between which nodes it can stand. */
import type { Draft, Dynamics } from '../draft.ts';
import { dynamicsOf, received } from '../draft.ts';
import type { Located, RoleField } from '../finding.ts';
import { quoted } from '../place.ts';
import type { MapLink, Role } from '../schema.ts';

const fieldOf: Record<Role, RoleField> = {
	cause: 'weight',
	part: 'weight',
	guard: 'weight',
	inhibit: 'weight',
	strain: 'weight',
	gate: 'floor',
	example: 'share'
};
/** Roles that only one type of node can receive: loss and observation need a memory, a sum of parts has none. */
const targetOf: Partial<Record<Role, Dynamics['type']>> = {
	guard: 'stock',
	inhibit: 'stock',
	strain: 'stock',
	example: 'stock',
	part: 'instant'
};

/** The numbers of one link: the field at fault, if one is, and what is wrong. */
function numbersOf({ role, ...link }: MapLink): Located[] {
	const given = (['weight', 'floor', 'share'] as const).filter((field) => link[field] !== undefined);
	if (!role) {
		const found = [...given, ...(link.reading ? (['reading'] as const) : [])];
		return found.map((field) => [[field], { code: 'role-missing', found: field }]);
	}
	const expected = fieldOf[role];
	const lacking: Located[] = given.includes(expected) ? [] : [[[], { code: 'role-needs', role, expected }]];
	const foreign = given.filter((field) => field !== expected);
	return [
		...lacking,
		...foreign.map((found): Located => [[found], { code: 'role-forbids', role, found, expected }])
	];
}

/** A role has its own number and no other; a link without a role has none. */
export function roleNumbers({ links }: Draft): Located[] {
	return links.flatMap(({ at, value }) =>
		numbersOf(value).map(([field, detail]): Located => [['links', at, ...field], detail])
	);
}

/** Dynamic links join nodes that have levels, end where their role can act, and never move what is set from outside. */
export function roleEnds(draft: Draft): Located[] {
	return draft.links.flatMap(({ at, value: { role, source, target } }): Located[] => {
		if (!role) return [];
		const found: Located[] = [];
		for (const [end, id] of Object.entries({ source, target }) as ['source' | 'target', string][]) {
			if (dynamicsOf(draft, id) === 'none') {
				found.push([['links', at, end], { code: 'not-dynamic', role, end, found: quoted(id) }]);
			}
		}
		const type = dynamicsOf(draft, target);
		const expected = targetOf[role];
		if (type === 'input')
			found.push([['links', at, 'target'], { code: 'input-target', role, found: quoted(target) }]);
		else if (expected && type && type !== 'none' && type !== expected) {
			found.push([
				['links', at, 'target'],
				{ code: 'wrong-target', role, found: type, expected, node: quoted(target) }
			]);
		}
		return found;
	});
}

/** A node is the sum of its parts or the work of its causes and gates, not both. */
export function partsUnmixed(draft: Draft): Located[] {
	return draft.nodes.flatMap(({ at, value: { id, dynamics } }): Located[] => {
		if (dynamics?.type !== 'instant') return [];
		const links = received(draft, id) ?? [];
		const having = (roles: Role[]) =>
			links.filter(({ role }) => role && roles.includes(role)).map((link) => link.id);
		const [parts, others] = [having(['part']), having(['cause', 'gate'])];
		return parts.length && others.length ? [[['nodes', at], { code: 'parts-mixed', parts, others }]] : [];
	});
}
