/** What the presentation's window and the teacher's tell each other. Whatever else arrives is no message. */
import type { StoryContent } from '#lib/state/content.ts';
import type { Place } from './beat.ts';

/** All that two windows share. */
export interface Show {
	readonly place: Place;
	/** The screen is dark. */
	readonly black: boolean;
	/** What the screen still shows while the story goes on; null: it follows. */
	readonly held: Place | null;
	/** Indices of the beats whose curve was to be predicted and has been shown, ascending. */
	readonly seen: readonly number[];
}

/** A show and when it came about: the higher version is the later one, then the greater name of a window. */
export interface Stamped {
	readonly version: number;
	/** The window that changed it. */
	readonly by: string;
	readonly show: Show;
}

/** `from` is the window that speaks, `id` counts what it says. */
export type Message = { readonly app: 'simpul-story'; readonly from: string; readonly id: number } & (
	{ readonly type: 'hello' } | { readonly type: 'bye' } | ({ readonly type: 'show' } & Stamped)
);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (raw: unknown): raw is Fields =>
	typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isCount = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) >= 0;

/** Undefined for what is not a place of this story. Inputs come out in the map's order. */
function placeIn(raw: unknown, { beats, map }: StoryContent): Place | undefined {
	if (!isFields(raw) || !isCount(raw['beat']) || !isFields(raw['hand'])) return undefined;
	const { beat, asking, hand } = raw;
	const told = beats[beat];
	if (!told || typeof asking !== 'boolean' || (asking && told.question === undefined)) return undefined;
	const percents = map.nodes.flatMap(({ id, dynamics }) =>
		dynamics?.type === 'input' && id in hand ? [[id, hand[id]] as const] : []
	);
	const kept = percents.filter(
		(entry): entry is readonly [string, number] => isCount(entry[1]) && entry[1] <= 100
	);
	if (kept.length < Object.keys(hand).length) return undefined;
	return { beat, asking, hand: Object.fromEntries(kept) };
}

/** Beats whose curve has been shown; undefined for what is no list of this story's. */
export function seenIn(raw: unknown, { beats }: StoryContent): readonly number[] | undefined {
	if (!Array.isArray(raw)) return undefined;
	const known = raw.filter((at): at is number => isCount(at) && at < beats.length);
	return known.length === raw.length ? known.toSorted((a, b) => a - b) : undefined;
}

/** A stamped show, as it was stored or sent; undefined for anything else. */
export function stampedIn(raw: unknown, content: StoryContent): Stamped | undefined {
	if (!isFields(raw) || !isFields(raw['show']) || !isCount(raw['version']) || typeof raw['by'] !== 'string')
		return undefined;
	const { version, by, show } = raw;
	const place = placeIn(show['place'], content);
	const held = show['held'] === null ? null : placeIn(show['held'], content);
	const seen = seenIn(show['seen'], content);
	if (!place || held === undefined || !seen || typeof show['black'] !== 'boolean') return undefined;
	return { version, by, show: { place, black: show['black'], held, seen } };
}

/** A message; undefined for whatever is none. Never throws. */
export function messageIn(raw: unknown, content: StoryContent): Message | undefined {
	if (!isFields(raw) || raw['app'] !== 'simpul-story') return undefined;
	const { from, id, type } = raw;
	if (typeof from !== 'string' || from === '' || !isCount(id)) return undefined;
	const head = { app: 'simpul-story', from, id } as const;
	if (type === 'hello' || type === 'bye') return { ...head, type };
	const stamped = type === 'show' ? stampedIn(raw, content) : undefined;
	return stamped && { ...head, type: 'show', ...stamped };
}
