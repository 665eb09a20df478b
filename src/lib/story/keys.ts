/** What a key means in the presentation: a clicker sends PageUp, PageDown, B and the full stop. */

export type Command =
	'next' | 'previous' | 'first' | 'last' | 'black' | 'freeze' | 'spotlight' | 'teacher' | 'leave';

const commands: Readonly<Record<string, Command>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageUp: 'previous',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	f: 'freeze',
	s: 'spotlight',
	t: 'teacher',
	Escape: 'leave'
};

/** A clicker's keys, which no field for text needs. */
const clicker = /^Page(Up|Down)$/;

/** Keys that a slider needs itself; PageUp and PageDown stay the clicker's. */
const sliders = /^(Arrow|Home|End)/;

/**
 * The command of a key; none while a modifier is held.
 *
 * @param onSlider - the focus is on a slider
 * @param onNetwork - the focus is in the network, where arrows go from node to node
 * @param onText - the focus is where something is typed
 */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
	onSlider: boolean,
	onNetwork: boolean,
	onText = false
): Command | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
	if (onText && !clicker.test(event.key)) return undefined;
	if (onSlider && sliders.test(event.key)) return undefined;
	if (onNetwork && event.key.startsWith('Arrow')) return undefined;
	return commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
