/** The search index, fetched and built when somebody first wants to search: both languages, so that either finds. */
import type { ConceptMap } from '#lib/map/schema.ts';

/** A function that finds node ids, best first. Rejects when its files cannot be loaded. */
export async function loadSearch(map: ConceptMap): Promise<(query: string) => { id: string }[]> {
	const [{ createSearch }, id, en] = await Promise.all([
		import('#lib/map/search.ts'),
		import('#data/solidarity/words.id.json'),
		import('#data/solidarity/words.en.json')
	]);
	return createSearch(map, { id: id.default, en: en.default });
}
