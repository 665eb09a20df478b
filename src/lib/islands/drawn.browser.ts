/** In the browser what the server has drawn stays, whatever is said here; only nothing would be taken for a mistake. */
export function drawn(): string {
	return ' ';
}
