/** How the reader looks at the map: arrangement, kinds shown, what is selected, pointed at or lit. */
import type { Arrangement } from '#lib/layout/types.ts';
import type { Kind } from '#lib/map/schema.ts';
import { inquiries, type InquiryName, type LinkState } from './link.ts';

export class View {
	arrangement: Arrangement = $state('story');
	/** Kinds hidden by the reader's choice; undefined: as the frame has it. */
	hidden: readonly Kind[] | undefined = $state.raw(undefined);
	/** The node whose card is open. */
	selected: string | undefined = $state();
	/** The node under the pointer or the keyboard's focus. */
	pointed: string | undefined = $state();
	/** The input that is being moved: the links it acts through light up. */
	moving: string | undefined = $state();
	/** Links lit as a path, in order; empty: none. */
	path: readonly string[] = $state.raw([]);
	projector = $state(false);
	/** The band of uncertainty is drawn on the explorer's curve. */
	band = $state(false);
	/** What the laboratory is asked. */
	question: InquiryName = $state(inquiries[0]);

	constructor(state: LinkState) {
		this.load(state);
	}

	load(state: LinkState): void {
		this.arrangement = state.arrangement;
		this.hidden = state.hidden;
		// A path belongs to the card from which it was lit.
		this.select(state.selected);
		this.projector = state.projector;
		this.band = state.band;
		this.question = state.question;
	}

	/** Opens the card of a node, or closes it with undefined. */
	select(id: string | undefined): void {
		this.selected = id;
		this.path = [];
	}
}
