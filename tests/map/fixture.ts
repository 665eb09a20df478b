/** A small map and its words, valid and touching every role; tests break copies of them. */
import type { ConceptMap, Locale, MapWords, Quantity } from '#lib/map/schema.ts';

export function quantity(value: number, range: [number, number] = [value, value]): Quantity {
	return { value, range, badge: 'assumption' };
}

export function smallMap(): ConceptMap {
	return {
		format: 1,
		id: 'small',
		horizon: 52,
		opening: 40,
		outcome: 'bond',
		story: ['talk', 'trust', 'bond'],
		sections: ['start', 'middle'],
		nodes: [
			input('effort', 'factor'),
			input('mix', 'context'),
			{ id: 'talk', kind: 'concept', place: 0, dynamics: { type: 'instant', base: quantity(0.1) } },
			{ id: 'trust', kind: 'stage', place: 0.5, section: 'middle', dynamics: stock() },
			{ id: 'help', kind: 'stage', place: 0.6, dynamics: stock() },
			{ id: 'bond', kind: 'solidarity', place: 1, dynamics: { type: 'instant' } },
			{ id: 'tale', kind: 'example', place: 0.6, section: 'start' }
		],
		links: [
			{ ...plain('effort', 'talk'), role: 'gate', floor: quantity(0.2, [0.1, 0.3]) },
			{ ...plain('bond', 'talk'), role: 'cause', weight: quantity(1) },
			{ ...plain('talk', 'trust'), role: 'cause', weight: quantity(0.4, [0.3, 0.5]) },
			{ ...plain('help', 'trust'), role: 'cause', weight: quantity(0.6, [0.5, 0.7]), reading: 'majority' },
			{ ...plain('trust', 'help'), role: 'guard', weight: quantity(0.5) },
			{ ...plain('effort', 'help'), role: 'example', share: quantity(0.2) },
			{ ...plain('trust', 'bond'), role: 'part', weight: { input: 'mix', complement: true } },
			{ ...plain('help', 'bond'), role: 'part', weight: { input: 'mix' } },
			{ ...plain('tale', 'help'), relation: 'illustrates', section: 'middle' }
		]
	};
}

function input(id: string, panel: 'factor' | 'context'): ConceptMap['nodes'][number] {
	return { id, kind: 'factor', place: 0.2, dynamics: { type: 'input', initial: 0.5, query: id, panel } };
}

function stock(): ConceptMap['nodes'][number]['dynamics'] {
	return { type: 'stock', start: quantity(0.1), gain: quantity(1.5, [1, 2]), loss: quantity(0.2) };
}

function plain(source: string, target: string): ConceptMap['links'][number] {
	return { id: `${source}.${target}`, source, target, relation: 'influences', badge: 'assumption' };
}

/** Words for the small map that only say which id they stand for. */
export function smallWords(map: ConceptMap = smallMap()): MapWords {
	return {
		title: 'Small',
		lead: 'A small map.',
		sections: Object.fromEntries(map.sections.map((id) => [id, `Section ${id}`])),
		nodes: Object.fromEntries(map.nodes.map(({ id }) => [id, { name: id, short: id, text: `About ${id}.` }])),
		links: Object.fromEntries(map.links.map(({ id }) => [id, { phrase: 'moves', why: `Because of ${id}.` }]))
	};
}

/** A few concepts in both languages, for search. */
export function searchWords(): Record<Locale, Pick<MapWords, 'nodes'>> {
	return {
		id: {
			nodes: {
				cooperation: {
					name: 'Kerja sama',
					short: 'Kerja sama',
					text: 'Warga bekerja bersama.',
					keywords: ['gotong royong', 'bahu-membahu']
				},
				empathy: {
					name: 'Empati dan kepedulian sosial',
					short: 'Empati',
					text: 'Ikut merasakan yang dialami orang lain.'
				},
				solidarity: {
					name: 'Solidaritas sosial',
					short: 'Solidaritas',
					text: 'Rasa bersama yang membuat orang saling menolong.'
				},
				durkheim: {
					name: 'Émile Durkheim',
					short: 'Durkheim',
					text: 'Membedakan solidaritas mekanik dan organik.'
				}
			}
		},
		en: {
			nodes: {
				cooperation: {
					name: 'Cooperation',
					short: 'Cooperation',
					text: 'Residents work together.',
					keywords: ['mutual aid']
				},
				empathy: { name: 'Empathy and social care', short: 'Empathy', text: 'Feeling with others.' },
				solidarity: {
					name: 'Social solidarity',
					short: 'Solidarity',
					text: 'The togetherness that makes people help one another.'
				},
				durkheim: {
					name: 'Émile Durkheim',
					short: 'Durkheim',
					text: 'Told mechanical from organic solidarity.'
				}
			}
		}
	};
}
