/** The numbers that a map assumes, and what else they could be. */
import {
	numbersOf,
	type BroughtNumber,
	type LinkNumber,
	type NodeNumber,
	type NumberGroup,
	type OwnNumber
} from '#lib/map/quantities.ts';
import type { ConceptMap } from '#lib/map/schema.ts';
import type { Badge } from '#lib/map/vocabulary.ts';
import { coefficientsOf, type Coefficients } from './coefficients.ts';
import type { Model, Setting } from './types.ts';

/** A number that could as well be another within its range. */
export interface Assumption {
	/** The node it acts on. */
	readonly node: string;
	/** The link that brings it, and from where; none for a node's own number. */
	readonly link?: { readonly id: string; readonly source: string };
	readonly name: NodeNumber | LinkNumber;
	readonly value: number;
	/** From lower to higher. */
	readonly range: readonly [number, number];
	readonly badge: Badge;
	readonly sources: readonly string[];
}

/** Everything in a model that could be otherwise. */
export interface Variation {
	/** The dimensions of the cube from which `vary` reads. */
	readonly assumptions: readonly Assumption[];
	/** The setting without the starts: they are among the numbers. */
	readonly setting: Setting;
	/**
	 * The model's numbers with each assumption so far along its range as the point says (0: its low end, 1: its high one);
	 * the weights of a node's causes, and of its parts, still sum to 1. Good until the next call, which writes over them.
	 */
	readonly vary: (point: ArrayLike<number>) => Coefficients;
}

/** How far a start that a setting gives may be from what it says, as a share of it. */
const startWidth = 0.25;

/**
 * All numbers of a map that have a part in the model and a range that is more than a point. A start that the setting gives takes the place of the map's, with
 * a range of a quarter more or less.
 *
 * @param model the map, compiled
 */
export function createVariation(map: ConceptMap, model: Model, setting: Setting): Variation {
	const { start: given = {}, ...rest } = setting;
	const { written, means, unscaled } = writingOf(map, model);
	const numbers = coefficientsOf(model);
	model.ids.forEach((id, node) => (numbers.initial[node] = given[id] ?? numbers.initial[node]!));
	const flowIndex = new Map(model.flows.map(({ id }, index) => [id, index]));
	const assumptions = written
		.flatMap(({ node, numbers }) => numbers.map((number) => assumptionOf(node, number, given[node])))
		.filter((assumption) => assumption !== undefined)
		.filter(({ link, range: [low, high] }) => low < high && (!link || flowIndex.has(link.id)));
	const places = assumptions.map(({ node, link, name, range: [low, high] }) => ({
		numbers: numbers[name === 'start' ? 'initial' : name],
		index: (link ? flowIndex.get(link.id) : model.indexOf.get(node)) ?? -1,
		low,
		width: high - low
	}));

	return {
		assumptions,
		setting: rest,
		vary(point) {
			for (const mean of means) for (const flow of mean) numbers.weight[flow] = unscaled[flow]!;
			for (let i = 0; i < places.length; i++) {
				const { numbers, index, low, width } = places[i]!;
				numbers[index] = low + point[i]! * width;
			}
			for (const mean of means) {
				let sum = 0;
				for (const flow of mean) sum += numbers.weight[flow]!;
				if (sum > 0) for (const flow of mean) numbers.weight[flow]! /= sum;
			}
			return numbers;
		}
	};
}

/** What a map says, whatever the setting is. */
interface Writing {
	readonly written: readonly NumberGroup[];
	readonly means: readonly (readonly number[])[];
	readonly unscaled: Float64Array;
}

/** Kept: a slider that moves asks for it at every frame. */
const writings = new WeakMap<Model, Writing>();

function writingOf(map: ConceptMap, model: Model): Writing {
	const known = writings.get(model);
	if (known) return known;
	const written = numbersOf(map);
	const writing = { written, means: meansOf(model), unscaled: unscaledWeights(written, model) };
	writings.set(model, writing);
	return writing;
}

function assumptionOf(
	node: string,
	number: OwnNumber | BroughtNumber,
	given: number | undefined
): Assumption | undefined {
	const { name, quantity } = number;
	if (!('value' in quantity)) return undefined;
	if (name === 'start' && given !== undefined) {
		const range = [given * (1 - startWidth), Math.min(1, given * (1 + startWidth))] as const;
		return { node, name, value: given, range, badge: 'assumption', sources: [] };
	}
	const { value, range, badge, sources = [] } = quantity;
	const link = number.type === 'brought' ? { link: { id: number.link, source: number.source } } : {};
	return { node, ...link, name, value, range, badge, sources };
}

/** By flow, the weight as the map says it, before those of a mean were scaled; one that is missing counts as 1. */
function unscaledWeights(groups: readonly NumberGroup[], model: Model): Float64Array {
	const written = new Map(
		groups.flatMap(({ numbers }) =>
			numbers.flatMap((number) =>
				number.type === 'brought' && number.name === 'weight' && 'value' in number.quantity
					? [[number.link, number.quantity.value] as const]
					: []
			)
		)
	);
	return Float64Array.from(model.flows, ({ id }) => written.get(id) ?? 1);
}

/** The flows (by index) that share a mean whose weights are all numbers. */
function meansOf({ ids, flows }: Model): number[][] {
	return [...ids.keys()]
		.flatMap((node) =>
			(['cause', 'part'] as const).map((role) =>
				[...flows.keys()].filter((i) => flows[i]?.target === node && flows[i].role === role)
			)
		)
		.filter((group) => group.length > 0 && group.every((i) => typeof flows[i]?.weight === 'number'));
}
