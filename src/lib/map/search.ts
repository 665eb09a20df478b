/** Search over a map's words, in every language at once; loaded when the reader first searches. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { ConceptMap, Locale, MapWords } from './schema.ts';

/** A node that answers a query. Scores compare hits of one query; they have no unit. */
export interface Hit {
	readonly id: string;
	readonly score: number;
}

const fields = ['name', 'short', 'keywords', 'text'] as const;
type Entry = { id: string } & Record<(typeof fields)[number], string>;

/** Letters without case or marks: "Solidarité" is found by "solidarite". */
function plain(term: string): string {
	return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const indexing: Options<Entry> = { fields: [...fields], processTerm: plain };

/** A quarter of a longer word may be mistyped; a short one would then match almost anything. */
const asking: SearchOptions = {
	boost: { name: 8, short: 6, keywords: 4, text: 1 },
	prefix: (term) => term.length >= 2,
	fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
	weights: { prefix: 0.6, fuzzy: 0.3 }
};

/** What is written apart in one place is written together in another: "kerja sama", "kerjasama". */
function withJoined(text: string): string {
	return `${text} ${text.replace(/\s+/g, '')}`;
}

/** What each language says of a node. */
function saidOf(id: string, words: Readonly<Record<Locale, MapWords>>): MapWords['nodes'][string][] {
	return Object.values(words).flatMap(({ nodes }) => (Object.hasOwn(nodes, id) ? (nodes[id] ?? []) : []));
}

function namesOf(id: string, words: Readonly<Record<Locale, MapWords>>): string[] {
	return saidOf(id, words).flatMap(({ name, short }) => [plain(name), plain(short)]);
}

function entryOf(id: string, words: Readonly<Record<Locale, MapWords>>): Entry {
	const said = saidOf(id, words);
	const joined = (texts: string[]) => texts.join(' ');
	return {
		id,
		name: joined(said.map(({ name }) => withJoined(name))),
		short: joined(said.map(({ short }) => withJoined(short))),
		keywords: joined(said.flatMap(({ keywords }) => keywords ?? []).map(withJoined)),
		text: joined(said.map(({ text }) => text))
	};
}

/**
 * Builds the index and returns the search: nodes that hold all words of the query, or any of them if none holds all;
 * the best first, one that is called exactly so before all others, and among equals in map order. An empty query finds nothing.
 */
export function createSearch(
	map: ConceptMap,
	words: Readonly<Record<Locale, MapWords>>
): (query: string) => Hit[] {
	const index = new MiniSearch<Entry>(indexing);
	index.addAll(map.nodes.map(({ id }) => entryOf(id, words)));
	const order = new Map(map.nodes.map(({ id }, at) => [id, at]));
	const place = (id: string) => order.get(id) ?? 0;
	const names = new Map(map.nodes.map(({ id }) => [id, namesOf(id, words)]));

	return (query) => {
		const all = index.search(query, { ...asking, combineWith: 'AND' });
		const hits = all.length ? all : index.search(query, asking);
		const best = hits[0]?.score ?? 0;
		const asked = plain(query.trim());
		// Names that share their words with others would else stand behind them.
		const bonus = (id: string) => (names.get(id)?.includes(asked) ? best : 0);
		return hits
			.map(({ id, score }) => ({ id: String(id), score: score + bonus(String(id)) }))
			.sort((a, b) => b.score - a.score || place(a.id) - place(b.id));
	};
}
