/** The teacher's guide in Indonesian. */
import { lessons } from './lessons.id.ts';
import type { TeachingProse } from './teaching.ts';

export const prose: TeachingProse = {
	title: 'Untuk guru: satu pelajaran dengan Simpul',
	description:
		'Panduan mengajar harmoni dan integrasi sosial di kelas XI dengan Simpul: rencana 40 dan 2 × 40 menit, pertanyaan, salah baca yang lazim, dan kritiknya.',
	heading: 'Untuk guru',
	lead: 'Pelajaran yang siap dipakai tentang interaksi dan solidaritas sosial: siswa menebak dulu, lalu melihat, lalu meragukan. Cukup satu proyektor; salindia tidak diperlukan.',
	contents: 'Isi panduan',
	aims: {
		anchor: 'tujuan',
		title: 'Tujuan',
		paragraphs: [
			'Untuk sosiologi kelas XI, Kurikulum Merdeka fase F, pada topik **harmoni sosial** dan **integrasi sosial**. Sesuaikan rumusannya dengan alur tujuan pembelajaran sekolah Anda. Setelah pelajaran ini siswa dapat:'
		],
		items: [
			{
				name: 'Memahami',
				text: 'menjelaskan dengan contoh sendiri bagaimana interaksi sosial bertahap menjadi solidaritas, dan membedakan solidaritas mekanik dari organik;'
			},
			{
				name: 'Mengaplikasi',
				text: 'memperkirakan apa yang terjadi bila satu faktor berubah pada sebuah kasus, menguji perkiraan itu, dan menjelaskan selisihnya;'
			},
			{
				name: 'Merefleksi',
				text: 'menilai kapan kebersamaan menolong dan kapan merugikan, mengusulkan satu tindakan untuk kelasnya, dan menyebut satu hal yang tidak dapat dijawab oleh model ini.'
			}
		]
	},
	tools: {
		anchor: 'alat',
		title: 'Siapkan pelajaran Anda',
		paragraphs: [
			'**Tautan pelajaran** membuka tepat apa yang Anda pilih: skenario, penggeser yang dikunci atau disembunyikan, dan pertanyaannya. Ia juga dapat membuka [prediksi](/prediksi): siswa menggambar kurvanya sebelum melihatnya. Tampilkan kode QR-nya, dan siswa langsung berada di sana.',
			'**Lembar kerja** dan kunci jawabannya dibuat dari keadaan yang Anda bawa: sumbu untuk menebak, jaringan bernomor untuk dilengkapi, tabel faktor, dan pertanyaan.',
			'**Tanpa internet?** Di laptop Anda, jalankan *npm start -- --host* di folder Simpul. Ia mencetak alamat di jaringan kelas dan kode QR-nya; ponsel yang tersambung ke Wi-Fi yang sama dapat membukanya.'
		],
		link: 'Buat tautan pelajaran',
		sheet: 'Cetak lembar kerja'
	},
	before: {
		anchor: 'persiapan',
		title: 'Sebelum masuk kelas',
		paragraphs: [],
		steps: [
			'Buka [penjelajah](/) di komputer kelas dan tekan P: tulisan dan gambar membesar untuk baris belakang.',
			'Cobalah menggeser satu faktor dan membuka satu kartu, supaya tangan Anda sudah mengenalnya.',
			'Cetak [lembar kerja](/mengajar/lembar-kerja), atau siapkan kertas untuk menebak: satu sumbu mendatar 52 minggu, satu sumbu tegak dari 0 sampai 1.',
			'Ponsel siswa berguna, tetapi tidak wajib. Tanpa ponsel, kelas menebak dengan mengangkat tangan dan satu siswa menggeser.'
		]
	},
	single: {
		...lessons.single,
		anchor: 'satu-jam',
		title: 'Satu pertemuan: 40 menit'
	},
	double: {
		...lessons.double,
		anchor: 'dua-jam',
		title: 'Dua pertemuan: 2 × 40 menit'
	},
	questions: {
		anchor: 'pertanyaan',
		title: 'Pertanyaan, jawaban yang lazim, dan kelanjutannya',
		paragraphs: [
			'Tidak satu pun punya kunci tunggal. Yang dinilai adalah alasan dan contohnya. Tautan di bawah setiap pertanyaan membuka keadaan yang cocok untuk memeriksanya bersama.'
		],
		phases: { understand: 'Memahami', apply: 'Mengaplikasi', reflect: 'Merefleksi' },
		often: 'Siswa sering menjawab',
		next: 'Lanjutkan dengan',
		open: 'Buka di penjelajah'
	},
	misreadings: {
		anchor: 'salah-baca',
		title: 'Salah baca yang lazim',
		paragraphs: ['Bila kalimat seperti ini terdengar di kelas, jawablah saat itu juga.'],
		items: [
			{
				name: '“Berarti 62 persen warga bersolidaritas.”',
				text: 'Bukan. 0,62 adalah **indeks model**, bukan hasil survei. Tidak ada warga yang ditanya. Bandingkan dengan survei sungguhan tentang kepercayaan, yang jawabannya melompat puluhan poin dari tahun ke tahun ([angka nyata](/metode#angka-nyata)).'
			},
			{
				name: '“Jadi begitulah masyarakat bekerja.”',
				text: 'Ini **satu dari banyak model** yang mungkin. Arah panah lebih layak dipercaya daripada besarnya, dan hanya sedikit angkanya yang bersandar pada pengukuran ([lencana](/metode#lencana)).'
			},
			{
				name: '“Ada titik balik di masyarakat.”',
				text: 'Titik balik adalah **sifat model ini**: muncul karena kerja sama mengundang kerja sama. Apakah kampung atau kelas sungguhan memilikinya harus diselidiki, bukan dianggap.'
			},
			{
				name: '“Cianjur itu kepemimpinannya 25 persen.”',
				text: 'Nilai penggeser setiap kasus adalah **penilaian kami**. Bukalah, ubahlah, dan mintalah siswa membela penilaiannya sendiri.'
			},
			{
				name: '“Makin solider makin baik.”',
				text: 'Solidaritas di dalam kelompok dapat **dibayar oleh orang luar**, dan kurva ini tidak memperlihatkannya. Gunakan bagian Bagi siapa di [laboratorium](/laboratorium).'
			},
			{
				name: '“Gotong royong selalu sukarela.”',
				text: 'Istilah itu juga pernah **dipakai untuk membenarkan tuntutan atas tenaga warga** {bowen-1986}. Tingkat kerja sama yang tinggi tidak mengatakan siapa yang berani menolak.'
			},
			{
				name: '“Pemimpin tidak penting; di desa tidak ada bedanya.”',
				text: 'Di model, teladan menentukan **selagi sedikit yang ikut**. [Komunitas baru tanpa teladan](/?leadership=0) nyaris tidak bergerak, sedangkan [desa yang sudah terbiasa](/?scenario=village&leadership=0) hampir tidak merasakannya.'
			}
		]
	},
	critics: {
		anchor: 'kritik',
		title: 'Pengkritiknya, untuk dibacakan',
		paragraphs: [
			'Pilih satu, bacakan, lalu tanyakan: panah mana di jaringan yang harus kita tipiskan bila penelitian ini benar? Uraian selengkapnya ada di [halaman metode](/metode#kritik).'
		],
		items: [
			{
				name: 'Kerja sama karena saling membalas',
				text: 'Di kelompok tani Uganda orang bekerja sama karena yang lain membalasnya, bukan karena setia pada kelompok {baldassarri-2015}. *Tanyakan*: di kelas ini, kamu menolong teman karena solider atau karena nanti ditolong?'
			},
			{
				name: 'Kepercayaan datang belakangan',
				text: 'Di desa-desa Filipina kepercayaan naik sesudah jalan dibangun dan orang lebih sering bertukar {labonne-chase-2008}. *Tanyakan*: apakah kita perlu saling percaya dulu, atau cukup mulai bekerja bersama?'
			},
			{
				name: 'Televisi dan desa-desa di Jawa',
				text: 'Di tempat yang siaran televisinya lebih baik, orang lebih jarang ikut kegiatan dan lebih sedikit saling percaya, tetapi tata kelola desanya tidak berubah {olken-2009}. *Tanyakan*: kalau hasilnya tetap baik, apa yang sebenarnya hilang?'
			},
			{
				name: 'Teladan yang memudar',
				text: 'Pemimpin yang menyumbang lebih dulu menaikkan sumbangan kelompok {guth-2007}, tetapi bila permainannya berulang, secara keseluruhan tidak ada kenaikan {gachter-renner-2018}. *Tanyakan*: berapa lama teladan seorang ketua kelas bertahan?'
			},
			{
				name: 'Menghukum yang rajin',
				text: 'Ancaman hukuman dapat menjaga kerja sama {fehr-gachter-2002}; di sebagian masyarakat justru yang banyak menyumbang ikut dihukum {herrmann-2008}. *Tanyakan*: pernahkah yang rajin malah dicibir?'
			},
			{
				name: 'Gotong royong sebagai perintah',
				text: 'Gotong royong bukan hanya adat; ia juga bahasa penguasa untuk meminta tenaga {bowen-1986}. *Tanyakan*: bagaimana kita tahu bahwa orang ikut dengan rela?'
			}
		]
	},
	assessment: {
		anchor: 'penilaian',
		title: 'Menilai tiket keluar',
		paragraphs: [
			'Tiket keluar: “Di kelas ini yang paling perlu kami jaga adalah …, karena …; saya meragukan model ini ketika ….” Tiga hal cukup untuk menilainya.'
		],
		caption: 'Rubrik singkat tiket keluar',
		columns: { what: 'Yang dilihat', begins: 'Mulai', grows: 'Berkembang', firm: 'Mantap' },
		rows: [
			{
				what: 'Rantai',
				begins: 'Menyebut faktor saja',
				grows: 'Menyebut satu tahap di antara faktor dan solidaritas',
				firm: 'Menjelaskan dua tahap atau lebih secara berurutan'
			},
			{
				what: 'Alasan',
				begins: '“Karena penting”',
				grows: 'Memakai kurva, kartu, atau kasus',
				firm: 'Memakai contoh dari kelasnya yang dapat diperiksa orang lain'
			},
			{
				what: 'Keraguan',
				begins: 'Tidak ada, atau “semuanya salah”',
				grows: 'Menyebut satu hal yang disederhanakan',
				firm: 'Menyebut pengamatan yang akan mengubah pendapatnya'
			}
		]
	}
};
