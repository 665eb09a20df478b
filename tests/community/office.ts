/** Workers that are none: the server itself, answering a turn later, and it can be made to die. */
import { transferables, type Request } from '#lib/community/protocol.ts';
import { createServer } from '#lib/community/server.ts';
import type { Thread } from '#lib/threads/line.ts';

export interface Desk {
	/** What it was asked, in order. */
	readonly asked: Request[];
	ended: boolean;
	/** It breaks, and says nothing any more. */
	die(): void;
	/** It says something that cannot be read. */
	mumble(): void;
}

/** An office that starts workers; `refusing` of them break before they say a word. */
export function office(refusing = 0) {
	const desks: Desk[] = [];
	const open = (): Thread => {
		const heard: Record<string, (event: unknown) => void> = {};
		const later = (work: () => void) => setTimeout(work, 0);
		const desk = {
			asked: [] as Request[],
			ended: false,
			die() {
				desk.ended = true;
				heard['error']?.({});
			},
			mumble: () => heard['messageerror']?.({})
		};
		const refuses = desks.push(desk) <= refusing;
		const serve = createServer(
			(reply) => {
				const data = structuredClone(reply, { transfer: transferables(reply) });
				later(() => desk.ended || heard['message']?.({ data }));
			},
			later,
			() => performance.now()
		);
		if (refuses) later(() => desk.die());
		return {
			postMessage(request: Request) {
				const data = structuredClone(request);
				desk.asked.push(data);
				later(() => desk.ended || serve(data));
			},
			terminate: () => (desk.ended = true),
			addEventListener: (type: string, listener: (event: unknown) => void) => (heard[type] = listener)
		};
	};
	return { desks, open };
}
