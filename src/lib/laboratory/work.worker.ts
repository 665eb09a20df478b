/** Does the laboratory's work on a thread of its own. */
import { createService, type Request } from './service.ts';

const receive = createService(
	(reply) => self.postMessage(reply),
	() => new Promise((resolve) => setTimeout(resolve))
);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void receive(data));
