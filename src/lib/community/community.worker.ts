/** The worker: the server, and a door to it. */
import { transferables, type Request } from './protocol.ts';
import { createServer } from './server.ts';

const serve = createServer(
	(reply) => postMessage(reply, { transfer: transferables(reply) }),
	(work) => setTimeout(work),
	() => performance.now()
);

addEventListener('message', ({ data }: MessageEvent<Request>) => serve(data));
