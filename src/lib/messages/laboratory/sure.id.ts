/** Laboratorium: faktor mana yang menentukan, dan seberapa yakin kurvanya. */
export const sure = {
	/** Keadaan perhitungan di latar belakang. */
	job: {
		running: (percent: string) => `Menghitung… ${percent}`,
		done: 'Perhitungan selesai.',
		cancelled: 'Dihentikan; yang sudah terhitung tetap ditampilkan.',
		failed: 'Perhitungan di latar belakang tidak dapat dijalankan. Hasil sebelumnya tidak hilang.',
		progress: 'Kemajuan perhitungan',
		cancel: 'Hentikan',
		again: 'Hitung lagi',
		retry: 'Coba lagi'
	},
	numbers: 'Tabel angka',
	csv: 'Unduh tabel sebagai CSV',
	factors: {
		title: 'Faktor mana yang menentukan?',
		lead: (outcome: string) =>
			`Sejauh mana ${outcome} ikut naik bila satu faktor dinaikkan sedikit, dari minggu ke minggu.`,
		strip: (outcome: string, week: number) =>
			`Kepekaan ${outcome} terhadap setiap faktor, minggu 0 sampai ${week}`,
		row: (name: string, value: string, week: number) => `${name}: ${value} pada minggu ${week}`,
		atWeek: (week: number) => `minggu ${week}`,
		scale: 'Makin pekat, makin peka. Bergaris: ikut turun.',
		stand: (outcome: string) =>
			`Urutannya bergantung pada tempat Anda berdiri: geser faktor lain atau ubah keadaan awal, lalu faktor lain bisa menjadi yang terpenting bagi ${outcome}.`,
		ranking: (week: number) => `Sepuluh poin lebih banyak, hasilnya pada minggu ${week}`,
		gain: (name: string, gain: string) => `${name}: ${gain}`,
		column: (name: string) => `∂ ${name}`,
		week: 'Minggu'
	},
	shares: {
		title: 'Bila semua faktor boleh berapa saja',
		lead: (outcome: string, week: number) =>
			`Bagian keragaman ${outcome} pada minggu ${week} yang disumbang setiap faktor bila semuanya diambil acak dari 0 sampai 100. Garis tipis: selang 95 persen.`,
		first: 'sendirian',
		total: 'beserta gabungannya dengan faktor lain',
		bar: (name: string, first: string, total: string) =>
			`${name}: ${first} sendirian, ${total} beserta gabungannya`,
		interval: (low: string, high: string) => `${low} sampai ${high}`,
		factor: 'Faktor',
		low: 'batas bawah',
		high: 'batas atas'
	},
	band: {
		name: 'pita ketidakpastian',
		short: 'Pita: model untuk belajar, bukan hasil pengukuran',
		cancelled: 'Dihentikan.',
		failed: 'Gagal dihitung.',
		title: 'Seberapa yakin kurvanya?',
		label: 'Model untuk belajar, bukan hasil pengukuran',
		lead: (numbers: number) =>
			`Artikel tidak menyebut angka. ${numbers} angka dalam model kami pilih sendiri, dan masing-masing boleh lain dalam rentangnya. Di sini semuanya diambil acak berkali-kali; setiap pengambilan adalah satu cara membaca artikel.`,
		show: 'Tampilkan pita ketidakpastian pada kurva',
		draws: 'Banyaknya pembacaan',
		atWeek: (week: number, draws: number, low: string, high: string, lowest: string, highest: string) =>
			`Minggu ${week}, dari ${draws} pembacaan: delapan dari sepuluh terletak antara ${low} dan ${high}, semuanya antara ${lowest} dan ${highest}.`,
		firsts: 'Faktor yang menempati urutan pertama, dalam berapa bagian pembacaan',
		first: (name: string, percent: string) =>
			`${name} menempati urutan pertama dalam ${percent} pembacaan artikel.`,
		under: (percent: string) => `kurang dari ${percent}`,
		nobody: 'Tidak ada faktor yang masih dapat dinaikkan.',
		influence: 'Angka yang paling menentukan',
		up: (outcome: string, strength: string) =>
			`Makin besar angka ini, makin tinggi ${outcome} (korelasi ${strength}).`,
		down: (outcome: string, strength: string) =>
			`Makin besar angka ini, makin rendah ${outcome} (korelasi ${strength}).`,
		value: (value: string) => `dipakai ${value}`,
		range: (low: string, high: string) => `rentang ${low} sampai ${high}`,
		own: (number: string, node: string) => `${number} untuk ${node}`,
		brought: (number: string, source: string, node: string) => `${number} dari ${source} ke ${node}`,
		caption: 'Pita ketidakpastian dari minggu ke minggu, 0 sampai 1',
		week: 'Minggu',
		lowest: 'terendah',
		low: 'batas bawah 80 %',
		high: 'batas atas 80 %',
		highest: 'tertinggi'
	}
};
