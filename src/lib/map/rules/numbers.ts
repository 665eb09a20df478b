/** Numbers must lie where they say they lie, and shares of a whole must make the whole. */
import type { Draft } from '../draft.ts';
import { dynamicsOf, received } from '../draft.ts';
import type { Located, Path } from '../finding.ts';
import { quoted } from '../place.ts';
import type { MapLink, Quantity } from '../schema.ts';

/** How far a sum of shares may be from 1: room for rounding, not for a wrong digit. */
const tolerance = 1e-6;

function quantities({ nodes, links }: Draft): (readonly [Path, Quantity])[] {
	const pick = (path: Path, record: object) =>
		Object.entries(record).flatMap(([name, number]: [string, unknown]) =>
			isQuantity(number) ? [[[...path, name], number] as const] : []
		);
	return [
		...nodes.flatMap(({ at, value }) => pick(['nodes', at, 'dynamics'], value.dynamics ?? {})),
		...links.flatMap(({ at, value }) => pick(['links', at], value))
	];
}

function isQuantity(value: unknown): value is Quantity {
	return typeof value === 'object' && value !== null && 'value' in value && 'range' in value;
}

/** Every range runs upwards and holds its value. */
export function values(draft: Draft): Located[] {
	return quantities(draft).flatMap(([path, { value, range }]): Located[] => {
		const [low, high] = range;
		if (low > high) return [[[...path, 'range'], { code: 'range-reversed', found: range }]];
		if (value >= low && value <= high) return [];
		return [[[...path, 'value'], { code: 'outside-range', found: value, expected: range }]];
	});
}

/** What protects from loss can take away all of it and no more. */
export function guardsAtMostOne({ links }: Draft): Located[] {
	return links.flatMap(({ at, value: { role, weight } }): Located[] => {
		if (role !== 'guard' || !weight || 'input' in weight) return [];
		const path = ['links', at, 'weight'];
		if (weight.value > 1)
			return [[[...path, 'value'], { code: 'too-large', found: weight.value, expected: 1 }]];
		const high = weight.range[1];
		return high > 1 ? [[[...path, 'range', 1], { code: 'too-large', found: high, expected: 1 }]] : [];
	});
}

/** A weight that an input gives is given by an input. */
export function weightsFromInputs(draft: Draft): Located[] {
	const inputs = draft.nodes
		.filter(({ value }) => value.dynamics?.type === 'input')
		.map(({ value }) => value.id);
	return draft.links.flatMap(({ at, value: { weight } }): Located[] => {
		if (!weight || !('input' in weight)) return [];
		const type = dynamicsOf(draft, weight.input);
		if (type === undefined || type === 'input') return [];
		return [
			[
				['links', at, 'weight', 'input'],
				{ code: 'not-an-input', found: quoted(weight.input), expected: inputs }
			]
		];
	});
}

/** A weight that is missing, or that no input gives, is a finding of its own; the sum would only repeat it. */
function countable(draft: Draft, weight: MapLink['weight']): boolean {
	return !!weight && ('value' in weight || dynamicsOf(draft, weight.input) === 'input');
}

/** The constant part of a sum of weights, and how often each input stands in it as itself less its complement. */
function sumOf(links: readonly MapLink[]): { constant: number; inputs: Map<string, number> } {
	const inputs = new Map<string, number>();
	let constant = 0;
	for (const { weight } of links) {
		if (!weight) continue;
		if ('value' in weight) {
			constant += weight.value;
			continue;
		}
		constant += weight.complement ? 1 : 0;
		inputs.set(weight.input, (inputs.get(weight.input) ?? 0) + (weight.complement ? -1 : 1));
	}
	return { constant, inputs };
}

/**
 * The weights of a node's causes sum to 1, and so do those of its parts, whatever the inputs are: an input that gives
 * a weight must give what it leaves to another.
 */
export function wholes(draft: Draft): Located[] {
	return draft.nodes.flatMap(({ at, value: { id, dynamics } }) =>
		(dynamics?.type === 'instant' ? (['cause', 'part'] as const) : (['cause'] as const)).flatMap(
			(role): Located[] => {
				const links = received(draft, id)?.filter((link) => link.role === role) ?? [];
				if (!links.length || !links.every(({ weight }) => countable(draft, weight))) return [];
				const { constant, inputs } = sumOf(links);
				const names = links.map((link) => link.id);
				const unbalanced = [...inputs].filter(([, count]) => count !== 0);
				if (unbalanced.length) {
					return unbalanced.map(([input]) => [
						['nodes', at],
						{ code: 'weight-unbalanced', role, input: quoted(input), links: names }
					]);
				}
				if (Math.abs(constant - 1) <= tolerance) return [];
				return [[['nodes', at], { code: 'weights-sum', role, found: constant, links: names }]];
			}
		)
	);
}

/** A base is what acts where no cause does: without causes it would act on nothing. */
export function basesHaveCauses(draft: Draft): Located[] {
	return draft.nodes.flatMap(({ at, value: { id, dynamics } }): Located[] => {
		const base = dynamics && 'base' in dynamics ? dynamics.base : undefined;
		const links = received(draft, id);
		if (!base || !links || links.some(({ role }) => role === 'cause')) return [];
		return [[['nodes', at, 'dynamics', 'base'], { code: 'base-without-cause', found: base.value }]];
	});
}
