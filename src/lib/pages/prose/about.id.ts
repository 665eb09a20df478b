/** The about page in Indonesian. */
import type { AboutProse } from './prose.ts';

export const prose: AboutProse = {
	title: 'Tentang Simpul: apa, untuk siapa, dan cara memakainya',
	description:
		'Apa itu Simpul, untuk siapa, cara memakainya dalam satu jam pelajaran, privasi, aksesibilitas, dan lisensinya.',
	heading: 'Tentang Simpul',
	lead: 'Simpul adalah penjelajah interaktif untuk satu pertanyaan: bagaimana interaksi sosial menjadi solidaritas sosial, dan apa yang terjadi bila salah satu dari lima faktornya berubah?',
	contents: 'Isi halaman',
	what: {
		anchor: 'apa',
		title: 'Apa ini',
		paragraphs: [
			'Nama *simpul* punya dua arti: ikatan pada tali, dan titik pada jaringan. Keduanya cocok di sini: yang mengikat orang, dan yang tergambar di layar.',
			'Geser satu faktor, dan dua hal menjawab pada saat yang sama: jaringan konsep, yang wadahnya terisi atau surut, dan kurva solidaritas sepanjang satu tahun. Setiap simpul dan panah dapat dibuka untuk membaca penjelasannya, alasannya, dan seberapa kokoh dasarnya.',
			'Simpul bukan alat ukur dan bukan ramalan. Ia sebuah model kecil untuk berpikir bersama; [halaman metode](/metode) membuka seluruh isinya, termasuk keberatan terhadapnya.'
		]
	},
	audience: {
		anchor: 'untuk-siapa',
		title: 'Untuk siapa',
		paragraphs: [
			'Pertama-tama untuk guru sosiologi kelas XI yang membahas harmoni dan integrasi sosial, dengan satu proyektor atau panel sentuh dan empat puluh menit. Lalu untuk siswanya, dengan ponsel masing-masing. Juga untuk siapa saja yang ingin melihat bagaimana sebuah gagasan sosial dapat ditulis sebagai model dan kemudian diragukan.'
		]
	},
	lesson: {
		anchor: 'pelajaran',
		title: 'Satu pelajaran dalam lima langkah',
		paragraphs: [
			'Buka [penjelajah](/) di proyektor, lalu tekan P agar tulisan membesar. Rencana menit demi menit, pertanyaan, dan salah baca yang lazim ada di [panduan guru](/mengajar).'
		],
		steps: [
			'**Baca bersama** dari kiri ke kanan: interaksi, komunikasi, kerja sama, empati, norma, solidaritas. Buka satu kartu dan bacakan.',
			'**Tebak dulu**: faktor mana yang paling berpengaruh? Setiap siswa menuliskan satu faktor dan alasannya.',
			'**Uji**: turunkan faktor itu sampai nol, kembalikan, lalu coba faktor lain. Bandingkan kurva baru dengan jejak kurva yang lama.',
			'**Hubungkan**: setel penggeser agar menyerupai lingkungan sekolah atau kampung sendiri. Mengapa orang lain menyetelnya berbeda?',
			'**Ragukan**: pilih satu penyederhanaan atau satu kritik dari [halaman metode](/metode#kritik), dan bahas apa yang akan berubah bila hal itu diperhitungkan.'
		]
	},
	article: {
		anchor: 'artikel',
		title: 'Artikel yang menjadi bahannya',
		paragraphs: [
			'Simpul disusun dari sebuah [artikel berbahasa Indonesia](/metode#article) tentang interaksi sosial sebagai kunci solidaritas. Dengan kata-kata kami: orang dan kelompok yang saling memengaruhi mulai bertukar kabar, lalu bekerja sama, lalu peduli satu sama lain; dari pengulangan lahir nilai dan norma bersama, dan dari sana solidaritas. Artikel itu membedakan bentuk mekanik dan organik menurut Durkheim, menyebut lima faktor yang memperkuat, memberi empat kasus dari desa sampai dunia digital, dan mengkhawatirkan individualisme serta hidup yang tergesa.',
			'Simpul adalah penjelajah yang berdiri sendiri. Ia tidak mewakili penulis artikel itu. Persamaan, angka, sumber penelitian, dan kritiknya kami tambahkan; bagian artikel yang menyebutkan sesuatu dicatat pada setiap kartu.'
		]
	},
	keys: {
		anchor: 'papan-ketik',
		title: 'Papan ketik',
		paragraphs: [
			'Selain menggeser simpul ke tempat lain, semua yang dapat dilakukan dengan tetikus atau jari dapat pula dilakukan dengan papan ketik.'
		],
		caption: 'Tombol di penjelajah',
		columns: { key: 'Tombol', does: 'Gunanya' },
		rows: [
			{ keys: 'P', does: 'Mode proyektor: tulisan dan gambar lebih besar' },
			{ keys: 'Tab', does: 'Ke bagian berikutnya; seluruh jaringan adalah satu perhentian' },
			{
				keys: '← ↑ → ↓',
				does: 'Di jaringan: ke simpul terdekat ke arah itu. Pada penggeser: mengubah nilainya'
			},
			{ keys: 'Enter', does: 'Di jaringan: membuka kartu simpul' },
			{ keys: 'Esc', does: 'Menutup kartu dan kembali ke simpulnya' },
			{ keys: 'Ctrl+Z', does: 'Mengurungkan geseran terakhir' },
			{ keys: 'Ctrl+Y', does: 'Mengulangi yang diurungkan' }
		]
	},
	privacy: {
		anchor: 'privasi',
		title: 'Privasi',
		paragraphs: [
			'Tidak ada data yang meninggalkan perangkat Anda. Situs ini tidak memakai kuki, tidak menghitung pengunjung, dan tidak meminta apa pun dari pihak ketiga; huruf dan programnya datang dari alamat yang sama dengan halamannya. Perhitungan dilakukan di peramban.',
			'Satu-satunya yang disimpan di perangkat adalah pilihan tema terang atau gelap. Letak penggeser ada di alamat halaman, sehingga ikut terbaca oleh siapa pun yang Anda kirimi tautannya.'
		]
	},
	accessibility: {
		anchor: 'aksesibilitas',
		title: 'Aksesibilitas',
		paragraphs: [
			'Sasaran kami adalah WCAG 2.2 tingkat AA. Teks punya kontras sedikitnya 7 : 1 terhadap latarnya, bentuk mengulangi apa yang dikatakan warna, gerak berhenti bila sistem memintanya, dan jaringan juga tersedia sebagai daftar. Kurva punya tabel data dan uraian dengan kata-kata. Tanpa JavaScript, teks dan gambarnya tetap dapat dibaca.',
			'Bila ada yang tidak dapat Anda pakai, laporkan di repositori kode Simpul atau kepada orang yang menyediakan alamat ini bagi Anda. Sebutkan halamannya, perangkat dan perambannya, teknologi bantu yang dipakai, serta apa yang Anda harapkan terjadi.'
		]
	},
	licence: {
		anchor: 'lisensi',
		title: 'Lisensi',
		paragraphs: [
			'Kode Simpul berlisensi MIT. Teksnya, termasuk penjelasan pada peta, berlisensi [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.id): boleh dipakai dan diubah asal menyebut Simpul. Huruf Atkinson Hyperlegible Next dan Source Serif 4 berlisensi [SIL Open Font License](https://openfontlicense.org/).'
		]
	}
};
