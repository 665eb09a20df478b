/** The other window: while a component stands, both show the same. */
import { untrack } from 'svelte';
import { Pairing } from './pairing.ts';
import type { Story } from './story.svelte.ts';
import { memory, openWire } from './wire.ts';

export class Partner {
	/** Another window is there. */
	connected = $state(false);
	/** Nothing carries messages in this browser. */
	alone = $state(false);
	/** The browser does not remember for the next loading. */
	forgetful = $state(false);

	/** While a component is made. `leads`: what this window begins with counts where nothing runs yet. */
	constructor(story: Story, leads: boolean) {
		// Joined once: what is shown later is offered, not joined with.
		$effect(() => untrack(() => this.#join(story, leads)));
		$effect(() => this.#offer(story.show));
	}

	/** @returns leaves again */
	#join(story: Story, leads: boolean): () => void {
		const wire = openWire((raw) => pairing.receive(raw));
		const pairing = new Pairing(
			{
				content: story.content,
				self: Math.random().toString(36).slice(2),
				post: (message) => wire.post(message),
				apply: (show) => story.follow(show),
				met: (others) => (this.connected = others > 0),
				keep: (stamped) => (this.forgetful = !memory.write('show', stamped))
			},
			story.show,
			memory.read('show'),
			leads ? 1 : 0
		);
		this.alone = !wire.carries;
		const leave = () => pairing.leave();
		addEventListener('pagehide', leave);
		this.#offer = (show) => pairing.offer(show);
		return () => {
			removeEventListener('pagehide', leave);
			leave();
			wire.close();
		};
	}

	#offer: (show: Story['show']) => void = () => undefined;
}
