/** Every number that a map computes with, and where it stands. */
import { incoming } from './graph.ts';
import type { ConceptMap, MapLink, MapNode, Quantity } from './schema.ts';
import { withVariants } from './variants.ts';
import { badges, type Badge, type Role } from './vocabulary.ts';

export type NodeNumber = 'start' | 'gain' | 'loss' | 'base' | 'shock';
export type LinkNumber = 'weight' | 'floor' | 'share';

/** A number on a node itself. */
export interface OwnNumber {
	readonly type: 'own';
	readonly name: NodeNumber;
	readonly quantity: Quantity;
}

/** What a dynamic link into a node brings: a number, or a weight that an input gives (`complement`: what it leaves of 1). */
export interface BroughtNumber {
	readonly type: 'brought';
	readonly link: string;
	/** Node id. */
	readonly source: string;
	readonly role: Role;
	readonly majority: boolean;
	readonly name: LinkNumber;
	readonly quantity: Quantity | { readonly input: string; readonly complement: boolean };
}

/** All numbers that act on one node. */
export interface NumberGroup {
	/** Node id. */
	readonly node: string;
	readonly numbers: readonly (OwnNumber | BroughtNumber)[];
}

const nodeNumbers: readonly NodeNumber[] = ['start', 'gain', 'loss', 'base', 'shock'];
const linkNumbers: readonly LinkNumber[] = ['weight', 'floor', 'share'];

/**
 * The numbers of every node that has a level solved for, in map order: its own first, then those of the links into it,
 * the links of variants last.
 */
export function numbersOf(map: ConceptMap): NumberGroup[] {
	const whole = withVariants(map, map.variants?.map(({ id }) => id) ?? []);
	return map.nodes
		.map((node) => ({
			node: node.id,
			numbers: [...ownNumbers(node), ...incoming(whole, node.id).flatMap(broughtNumbers)]
		}))
		.filter(({ numbers }) => numbers.length > 0);
}

function ownNumbers({ dynamics }: MapNode): OwnNumber[] {
	if (!dynamics || dynamics.type === 'input') return [];
	const holder: Partial<Record<NodeNumber, Quantity>> = dynamics;
	return nodeNumbers.flatMap((name) => {
		const quantity = holder[name];
		return quantity ? [{ type: 'own' as const, name, quantity }] : [];
	});
}

function broughtNumbers(link: MapLink): BroughtNumber[] {
	const { id, source, role, reading } = link;
	if (!role) return [];
	const place = { type: 'brought' as const, link: id, source, role, majority: reading === 'majority' };
	return linkNumbers.flatMap((name): BroughtNumber[] => {
		const quantity = link[name];
		if (!quantity) return [];
		if ('value' in quantity) return [{ ...place, name, quantity }];
		return [
			{ ...place, name, quantity: { input: quantity.input, complement: quantity.complement ?? false } }
		];
	});
}

/** How many of these numbers bear each badge; a weight that an input gives bears none. */
export function countBadges(groups: readonly NumberGroup[]): Record<Badge, number> {
	const borne = groups.flatMap(({ numbers }) =>
		numbers.flatMap(({ quantity }) => ('badge' in quantity ? [quantity.badge] : []))
	);
	return countEach(borne);
}

/** How many of the links that take part in the dynamics bear each badge. */
export function countLinkBadges(map: ConceptMap): Record<Badge, number> {
	return countEach(map.links.flatMap(({ role, badge }) => (role ? [badge] : [])));
}

function countEach(borne: readonly Badge[]): Record<Badge, number> {
	const counts: Record<Badge, number> = { theory: 0, evidence: 0, assumption: 0, tuned: 0 };
	for (const badge of badges) counts[badge] = borne.filter((each) => each === badge).length;
	return counts;
}
