/** The network as a file: the drawn SVG with its styles written into it and its typeface enclosed, so that it looks the same anywhere. */
import fontAddress from '#lib/design/fonts/atkinson-hyperlegible-next.woff2?url';

/** What the stylesheets decide and a file must carry. */
const properties = [
	'fill',
	'stop-color',
	'fill-opacity',
	'stroke',
	'stroke-opacity',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'opacity',
	'font-weight',
	'font-style',
	'text-anchor'
];

/** Drawn for the hand, not for the eye. */
const unseen = '.reach, .halo, .pulse, desc';

/** The picture as SVG text, `width` pixels wide. Rejects when the typeface cannot be read. */
export async function svgOf(drawn: SVGSVGElement, width: number): Promise<string> {
	const picture = drawn.cloneNode(true) as SVGSVGElement;
	const superfluous = [...picture.querySelectorAll(unseen)];
	const originals = drawn.querySelectorAll<SVGElement>('*');
	picture.querySelectorAll<SVGElement>('*').forEach((copy, i) => {
		const original = originals[i];
		if (original) carryStyle(original, copy);
	});
	for (const element of superfluous) element.remove();

	const { width: w, height: h } = drawn.viewBox.baseVal;
	picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	picture.setAttribute('width', String(width));
	picture.setAttribute('height', String(Math.round((width * h) / w)));
	picture.removeAttribute('class');
	const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
	style.textContent = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:400 700;src:url(${await dataAddress(fontAddress)})}text{font-family:'Atkinson Hyperlegible Next',sans-serif}`;
	const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	ground.setAttribute('width', String(w));
	ground.setAttribute('height', String(h));
	ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
	picture.prepend(style, ground);
	return new XMLSerializer().serializeToString(picture);
}

/** The picture as PNG, `width` pixels wide. Rejects when the browser cannot draw it. */
export async function pngOf(drawn: SVGSVGElement, width: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([await svgOf(drawn, width)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('canvas: no 2d context');
		context.drawImage(image, 0, 0);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('canvas: no png');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function carryStyle(from: SVGElement, to: SVGElement): void {
	const style = getComputedStyle(from);
	for (const property of properties) to.setAttribute(property, style.getPropertyValue(property));
	const place = from.style.transform;
	if (place) to.setAttribute('transform', place.replaceAll('px', ''));
	for (const attribute of ['class', 'style', 'role', 'tabindex']) to.removeAttribute(attribute);
}

async function dataAddress(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`typeface: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(text)}`;
}
