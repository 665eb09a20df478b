/** Prediksi sekelas dengan mengangkat tangan. */
export const hands = {
	legend: 'Berapa tangan untuk tiap pilihan?',
	hint: 'Bacakan pilihannya, hitung tangan yang terangkat. Hitungan tinggal di perangkat ini.',
	votes: (letter: string, name: string) => `Suara untuk ${letter}: ${name}`,
	more: (letter: string) => `Tambah satu suara untuk ${letter}`,
	fewer: (letter: string) => `Kurangi satu suara untuk ${letter}`,
	now: (letter: string, count: number) => `${letter}: ${count} suara.`,
	total: (count: number) => (count === 0 ? 'Belum ada suara.' : `${count} suara seluruhnya.`),
	show: 'Lihat model',
	hide: 'Sembunyikan model',
	undo: 'Urungkan',
	clear: 'Hapus hitungan',
	cleared: 'Hitungan dihapus. Dapat diurungkan.',
	undone: 'Diurungkan.',
	hidden: 'Model disembunyikan; hitungan tetap ada.',
	refused:
		'Peramban ini tidak mau menyimpan hitungan; hitungan tetap ada sampai halaman ditutup, yang lain tidak terpengaruh.',
	sketches: (options: readonly string[]) => `Kurva untuk dipilih. ${options.join('; ')}.`,
	option: (letter: string, name: string, count: number) => `${letter}, ${name}: ${count} suara`,
	title: 'Pilihan kelas dan model',
	nearest: (letter: string, name: string, count: number, total: number) =>
		`Model paling dekat dengan ${letter} (${name}); ${count} dari ${total} suara memilihnya.`,
	most: (options: readonly string[], count: number) =>
		`Paling banyak dipilih: ${options.join(', ')}, masing-masing ${count} suara.`,
	mostOne: (option: string, count: number) => `Paling banyak dipilih: ${option}, ${count} suara.`,
	together: (letter: string) => `Model dan ${letter} sejalan dari awal sampai akhir.`,
	parts: (letter: string, week: number, side: string, points: number, widest: number) =>
		`Sampai minggu ${week} model dan ${letter} sejalan; sesudahnya model ${side}, paling jauh ${points} poin pada minggu ${widest}`,
	partsAtOnce: (letter: string, side: string, points: number, widest: number) =>
		`Model dan ${letter} sudah berpisah sejak minggu pertama; model ${side}, paling jauh ${points} poin pada minggu ${widest}`,
	above: 'berjalan di atasnya',
	below: 'berjalan di bawahnya',
	talk: 'Minta seorang dari tiap pilihan menjelaskan alasannya: apa yang menurutnya terjadi, dan pada minggu keberapa? Model ini pun hanya satu dari banyak kemungkinan.',
	caption: 'Pilihan, suara, dan jarak rata-rata ke model (poin)',
	letter: 'Pilihan',
	name: 'Kurvanya',
	count: 'Suara',
	share: 'Bagian (%)',
	distance: 'Jarak ke model'
};

export type HandsWords = typeof hands;
