/** How long a file is kept for the browser to fetch, ms: Firefox reads it after the click. */
const kept = 60_000;

/** Hands the reader a file. */
export function download(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), kept);
}
