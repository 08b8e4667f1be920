package org.kaikaku.report.docx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.docx.SheetSample.Bar;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.CrossReference;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.HeadingNumber.NumberStyle;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;

/** A part of Toride's published report on fiscal 2020, put together by hand. */
final class TorideSample {

	private TorideSample() {
	}

	/** Cover, contents, the chapters with tables 1 to 3, and the sheets of items 2, 10, 11 and 13. */
	static ReportDocument report() {
		List<PageSection> sections = new ArrayList<>();
		sections.add(new PageSection(null, PageKind.COVER, null, List.of(
				Paragraph.of(ParagraphRole.COVER_TITLE, Align.CENTER, "とりで行政経営改革プラン2020"),
				Paragraph.of(ParagraphRole.COVER_SUBTITLE, Align.CENTER, "令和２年度進捗状況報告書"),
				Paragraph.of(ParagraphRole.COVER_DETAIL, Align.CENTER, "令和３年７月"),
				Paragraph.of(ParagraphRole.COVER_DETAIL, Align.CENTER, "取手市"))));
		sections.add(new PageSection(null, PageKind.FRONT, null, List.of(new ContentsList("目次", 3))));
		sections.add(new PageSection(null, PageKind.BODY, null, firstChapters()));
		sections.add(new PageSection(null, PageKind.BODY, null, results()));
		sections.add(new PageSection(null, PageKind.BODY, null, outlook()));
		sections.add(item2());
		sections.add(item10());
		sections.add(item11());
		sections.add(item13());
		return document(sections);
	}

	static ReportDocument document(List<PageSection> sections) {
		DocumentMetadata metadata = new DocumentMetadata("とりで行政経営改革プラン2020 令和２年度進捗状況報告書", "行政改革の進捗",
				"取手市", List.of("行政改革", "進捗"), LocalDateTime.of(2021, 7, 1, 9, 0), "toride-2020");
		return new ReportDocument(metadata, "ja-JP", "とりで行政経営改革プラン2020　令和２年度進捗状況報告書",
				TextConventions.defaults(), sections, List.of());
	}

	static ReportDocument document(Block... blocks) {
		return document(List.of(new PageSection(null, PageKind.BODY, null, List.of(blocks))));
	}

	static Heading chapter(int number, String text) {
		String wide = TextConventions.fullWidth(Integer.toString(number));
		return new Heading(null, 1, new HeadingNumber(wide + "．", NumberStyle.FULL_WIDTH_DOT, number), Inlines.of(text),
				"chapter" + number, true);
	}

	static Heading part(int chapter, int number, String text) {
		return new Heading(null, 2, bracketed(number), Inlines.of(text), "part" + chapter + "-" + number, true);
	}

	static HeadingNumber bracketed(int number) {
		String wide = TextConventions.fullWidth(Integer.toString(number));
		return new HeadingNumber("（" + wide + "）", NumberStyle.FULL_WIDTH_BRACKETS, number);
	}

	static Heading circled(String anchor, int number, String text) {
		return new Heading(null, 3, new HeadingNumber(TextConventions.circled(number), NumberStyle.CIRCLED, number),
				Inlines.of(text), anchor, true);
	}

	static Paragraph body(String text) {
		return Paragraph.body(null, Inlines.of(text));
	}

	private static List<Block> firstChapters() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(chapter(1, "とりで行政経営改革プラン2020を策定"));
		blocks.add(body("本市では、令和２年３月に策定した第六次取手市総合計画の「協働と持続可能な自治体経営」という基本的な考え方を踏まえ、限られた財源や人材を有効に活用し、健全な財政状況を維持しつつ、持続可能な自治体経営を続けるために「とりで行政経営改革プラン2020」を策定しました。"));
		blocks.add(body("本報告書では、「とりで行政経営改革プラン2020」の概要と令和２年度の進捗状況について報告するものです。"));
		blocks.add(chapter(2, "とりで行政経営改革プラン2020の概要"));
		blocks.add(part(2, 1, "行政経営改革プランの位置づけ"));
		blocks.add(body("本市の行政改革は、最上位計画である「第六次取手市総合計画」の基本計画「とりで未来創造プラン2020」のテーマ「協働と持続可能な自治体経営」に位置づくものです。"));
		blocks.add(part(2, 2, "計画期間"));
		blocks.add(body("本計画は第六次取手市総合計画の基本計画である「とりで未来創造プラン2020」に関連するため、計画期間も連動性を持たせています。次期基本計画の策定を受けて、その方針に従って次期行政経営改革プランも策定に入るため、「とりで行政経営改革プラン2020」の計画期間を本計画においては、５年間としました。"));
		blocks.add(periods());
		blocks.add(part(2, 3, "改革項目"));
		blocks.add(body("当市の人口、財政、職員数の状況からの分析により、「少子高齢化による扶助費の増加」、「生産年齢人口減少による税収の減」などが課題として挙げられます。"));
		blocks.add(circled("theme1", 1, "行政サービスの効率化と質の向上"));
		blocks.add(body("社会情勢の変化とともに高まり、多様化した市民ニーズに応えるため、行政サービスの質を高めるとともに、効果的、効率的な行政運営を進めます。"));
		blocks.add(circled("theme2", 2, "歳入の確保"));
		blocks.add(body("生産年齢人口の減少に伴う歳入減や、高齢化による扶助費の増大など、厳しい財政状況が続くことが懸念されます。"));
		blocks.add(circled("theme3", 3, "協働のまちづくり"));
		blocks.add(body("自治体経営における市民の参画や地域の多様なニーズに対応するため、共にまちづくりを進めていく協働の仕組み作りを進めます。"));
		blocks.add(TableSamples.items());
		return blocks;
	}

	private static PeriodFigure periods() {
		List<String> years = List.of("令和２", "令和３", "令和４", "令和５", "令和６", "令和７");
		ScheduleBar.Shape bar = ScheduleBar.Shape.BAR;
		return new PeriodFigure(null, new Caption(Caption.Kind.FIGURE, "図", 1, "１", Inlines.of("計画期間"), "figure1"),
				years,
				List.of(new PeriodFigure.Lane("総合計画", List.of(
						new PeriodFigure.Bar(0, 3, new ScheduleBar(null, bar, null, Inlines.of("とりで未来創造プラン２０２０"), "令和２～５年度")),
						new PeriodFigure.Bar(4, 5, new ScheduleBar(null, bar, null, Inlines.of("次期基本計画"), "令和６年度～")))),
						new PeriodFigure.Lane("行政改革プラン", List.of(
								new PeriodFigure.Bar(0, 4, new ScheduleBar(null, bar, null, Inlines.of("とりで行政経営改革プラン２０２０"), "令和２～６年度")),
								new PeriodFigure.Bar(5, 5, new ScheduleBar(null, bar, null, Inlines.of("次期行革プラン"), "令和７年度～"))))),
				"総合計画の基本計画と行政改革プランの計画期間");
	}

	private static List<Block> results() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(chapter(3, "令和２年度の進捗結果"));
		blocks.add(part(3, 1, "進捗状況"));
		blocks.add(Paragraph.body(null, List.of(Text.of("「とりで行政経営改革プラン2020」の令和２年度の進捗状況としては、"),
				new CrossReference("table2", "表２"), Text.of("のとおり、17の改革項目のうち、予定どおり進んでいる取組(Ａ評価)が13事業(76％）、概ね予定どおり進んでいる取組(Ｂ評価)が４事業(24％）となりました。"))));
		blocks.add(TableSamples.ratings());
		blocks.add(TableSamples.ratingLegend());
		blocks.add(new PageBreak());
		blocks.add(part(3, 2, "進捗による効果"));
		blocks.add(body("令和２年度は、行政改革の進捗により歳出を377万５千円削減するとともに、歳入を５億7,919万６千円増加することができ、合計５億8,297万１千円の効果額を生み出すことができました。"));
		blocks.add(Paragraph.body(null, List.of(Text.of("また、ICTを活用した効率化としては、RPA"), new NoteReference("rpa", "(※１)", false),
				Text.of("とAI-OCR"), new NoteReference("ocr", "(※２)", false),
				Text.of("の導入による業務効率化の実証実験を令和２年度に実施しました。"))));
		blocks.add(new NoteList(null, List.of(
				new Note("rpa", "note-rpa", "※１", Inlines.of("RPA…Robotic Process Automationの略。ソフトウェアロボットが人間に変わり定型作業を処理する自動化技術の一種。")),
				new Note("ocr", "note-ocr", "※２", Inlines.of("AI-OCR…AI（人工知能）技術を取り入れた光学文字認識機能（OCR）。手書きの申請書や帳票を読み取り、データ化するシステム。")))));
		blocks.add(TableSamples.effects());
		blocks.add(chart("chart1", 2, "コンビニ交付発行件数の目標と実績"));
		return blocks;
	}

	static Chart chart(String anchor, int ordinal, String title) {
		List<BigDecimal> targets = List.of(new BigDecimal(4000), new BigDecimal(4500), new BigDecimal(5000),
				new BigDecimal(5500), new BigDecimal(6000));
		List<BigDecimal> actuals = new ArrayList<>(List.of(new BigDecimal(6256)));
		for (int i = 1; i < targets.size(); i++) {
			actuals.add(null);
		}
		String wide = TextConventions.fullWidth(Integer.toString(ordinal));
		return new Chart("item2-indicator1", new Caption(Caption.Kind.FIGURE, "図", ordinal, wide, Inlines.of(title), anchor),
				SheetSample.YEARS, List.of(
						new ChartSeries("目標値", ChartSeries.Meaning.TARGET, ChartSeries.Drawing.BAR, 0, targets),
						new ChartSeries("実績値", ChartSeries.Meaning.ACTUAL, ChartSeries.Drawing.LINE, 0, actuals)),
				false, "件", "コンビニ交付発行件数は令和２年度の目標4,000件に対して実績6,256件。");
	}

	private static List<Block> outlook() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(chapter(4, "今後の進捗管理"));
		blocks.add(body("「とりで行政経営改革プラン2020」を着実に推進するために、市長を本部長とする「行政改革推進本部」において進捗管理を行いながら、取組を推進しています。"));
		blocks.add(new Panel(null, "令和２年度　行政改革効果額", Panel.Tone.STRONG,
				List.of(Paragraph.of(ParagraphRole.KEY_FIGURE, Align.CENTER, "5億 8,297万円"))));
		blocks.add(Paragraph.of(ParagraphRole.FLOW, Align.CENTER, "▼　事業創出"));
		blocks.add(new Panel(null, "令和３年度　主要事業（例）", Panel.Tone.PLAIN, List.of(new ListBlock(null, List.of(
				ListItem.bullet("取手駅北土地区画整理事業(399,969千円)"), ListItem.bullet("取手駅西口Ａ街区再開発推進事業(8,000千円)"),
				ListItem.bullet("市制施行50周年記念関連事業(14,412千円)"))),
				Paragraph.of(ParagraphRole.REMARK, Align.END, "※金額は当初予算額"))));
		return blocks;
	}

	static ListBlock bullets(String... lines) {
		List<ListItem> items = new ArrayList<>();
		for (String line : lines) {
			items.add(ListItem.bullet(line));
		}
		return new ListBlock(null, items);
	}

	static PageSection item2() {
		return new SheetSample("item2", bracketed(1), "行政サービスの効率化と質の向上", "２", "窓口サービスの向上", "市民課・人事課・その他関連課")
				.lane(Bar.arrow(1, 1, "・おくやみデスクの導入"), Bar.arrow(2, 5, "・おくやみデスクの運用"))
				.lane(Bar.arrow(1, 5, "・番号案内表示運用"))
				.lane(Bar.arrow(1, 5, "・コンビニ交付運用"))
				.lane(Bar.arrow(1, 5, "・職員研修（窓口接遇研修）"))
				.indicator("コンビニ交付発行件数（住民票・印鑑登録証明書・課税証明書・所得証明書）",
						List.of("4,000件", "4,500件", "5,000件", "5,500件", "6,000件"), List.of("6,256件"))
				.indicator("おくやみデスク利用者数", List.of("90人", "140人", "160人", "180人", "200人"), List.of("407人"))
				.progress(bullets(
						"番号案内表示システムについては、受付内容を明確にし、目的別に受付を振り分け、来庁者にわかりやすくスムーズな誘導を行うことによって、業務の効率化が図られている。また、モニターによる待ち人数の表示により、利用者の精神的ストレスの軽減、窓口のトラブルの減少につながっている。このほか、市政情報等の配信媒体としてモニターを活用することにより、来庁者に対して情報提供サービスに役立っている。",
						"コンビニ交付については、平成28年７月より、住民票、印鑑登録証明書、課税証明書等のコンビニ交付サービスを開始し、利用者の利便性や業務の効率化が図られている。これに伴い、老朽化により再リースが不可能であった取手庁舎、藤代庁舎に設置していた自動交付機を平成30年３月末に撤去し、５年間で約3,600万円（新規リースした場合）を削減することができた。自動交付機の廃止に伴い、コンビニ交付に必要なマイナンバーカードの普及促進と併せて、コンビニ交付の利用案内を積極的に行い、利用件数の増加につながった。",
						"おくやみワンストップサービスについては、令和２年７月１日より、「おくやみワンストップサービス」を開始し、死亡届の受理後、約１週間をめどにご遺族の方に必要な手続きを事前に集約し、案内を送付、ご遺族は予約を取り「おくやみデスク」を訪れ、各課を回ることなく、必要な手続きを１か所で一度に済ませることができた。これにより、ご遺族の方の時間や精神的な負担を軽減することができた。"))
				.nextStep(bullets(
						"番号案内表示システムについては、引き続きサービスを運用し、窓口の待ち時間の短縮や混雑緩和を図り、情報モニターを利用した行政情報等の配信を行う。",
						"コンビニ交付については、今後も広報やホームページ、チラシ等を活用した窓口での案内を積極的に行い、マイナンバーカードの普及啓発を図るとともに、コンビニ交付の利用増加を進めていく。",
						"おくやみワンストップサービスについては、広報やホームページ等で案内を行うとともに、民間企業と協賛し「おくやみハンドブック」を作成し、ご遺族の方にわかりやすい案内を行い、利用者の増加を図る。"))
				.effect("3,775", 3775).section();
	}

	private static PageSection item10() {
		return new SheetSample("item10", bracketed(1), "行政サービスの効率化と質の向上", "１０", "ICTを活用した効率化", "情報管理課・その他関連課")
				.lane(Bar.arrow(1, 5, "①便利でわかりやすい電子行政サービスの推進"))
				.lane(Bar.arrow(1, 5, "②ICTを活用した暮らしやすい社会の推進"))
				.progress(Paragraph.body(null, List.of(Text.of("令和２年度はインターネット接続系及びLGWAN"), new NoteReference("lgwan", "(※１)", true),
						Text.of("接続系ネットワークに属するシステムを処理するサーバ群を更改し、高度なセキュリティを保ちつつ、効果的・効率的な事務処理が行える環境を構築した。併せて本市公開用ウェブサーバ及びCMS"),
						new NoteReference("cms", "(※２)", true), Text.of("をクラウド化し、コストの削減と災害時における市ウェブサイトの情報発信基盤の強化を図った。"))))
				.nextStep(body("引き続き、効率化の可能な業務の洗い出しを進め、ICTを活用した業務改革や情報システムの最適化を推進し、業務コストの削減やICT投資の適正化を図り、効率的でスリムな行政運営を目指す。"))
				.notes(new NoteList("item10", List.of(
						new Note("lgwan", "note-lgwan", "※１", Inlines.of("LGWAN…総合行政ネットワーク。地方公共団体を相互に接続する行政専用のネットワーク。")),
						new Note("cms", "note-cms", "※２", Inlines.of("CMS…Contents Management Systemの略。専門的な知識や技術がなくても、簡単にホームページの作成・更新・運営ができるシステムのこと。")))))
				.section();
	}

	private static PageSection item11() {
		return new SheetSample("item11", bracketed(2), "歳入の確保", "１１", "収納率の向上", "納税課")
				.lane(new Bar(1, 5, ScheduleBar.Shape.NONE, "【現年度】"))
				.lane(Bar.arrow(1, 5, "・現年度未納者への早期催告の実施"))
				.lane(Bar.arrow(1, 5, "・財産調査及び実態調査による納付資力の見極め"))
				.lane(new Bar(1, 5, ScheduleBar.Shape.NONE, "【過年度滞納繰越】"))
				.lane(new Bar(1, 5, ScheduleBar.Shape.DASHED_ARROW, "・高額及び対応困難事案の茨城租税債権管理機構への移管"))
				.lane(new Bar(1, 1, ScheduleBar.Shape.MILESTONE, "納付計画の作成"), new Bar(3, 5, ScheduleBar.Shape.BAR, "執行停止処分"))
				.indicator("現年度課税の目標徴収率　（％）", List.of("98.80", "98.85", "98.90", "99.05", "99.10"), List.of("99.16"))
				.indicator("過年度課税（滞納繰越）の目標徴収率　(％）", List.of("50.30", "50.40", "50.50", "50.60", "50.70"), List.of("40.51"))
				.progress(body("令和２年度については、従来のコンビニ納付や口座振替、Yahoo！公金支払いを利用してのクレジット納付に加え、スマホ決済アプリでの納付サービスを開始するなどキャッシュレス化を推進し、利便性を高めることで徴収率の向上を図った。"))
				.nextStep(body("令和３年度については、少子高齢化に伴う生産年齢人口の減少や、新型コロナウイルス感染症の収束が見込めない中で引き続き税収減が懸念されるが、年間計画に基づき、進行管理の徹底、滞納処分の強化、納付資力の見極めに重点を置く。"))
				.section();
	}

	private static PageSection item13() {
		return new SheetSample("item13", bracketed(2), "歳入の確保", "１３", "新たな財源の確保", "政策推進課")
				.lane(Bar.arrow(1, 5, "・新たな財源の確保のための調査・研究（先進事例研究・各種研修会参加等）"))
				.lane(Bar.arrow(1, 5, "・ふるさと取手応援寄附金の拡充のための施策（返礼品の種類増）"))
				.progress(body("広告収入の確保については、ホームページ、公用車、封筒、図書館の雑誌カバーを媒体とした広告に加え、令和２年度は新たに広告収入を原資としたAEDの設置を進め、設置費用の削減を図っている。"),
						new Paragraph(null, ParagraphRole.RUN_IN_HEADING, 0, 0, Align.START, Inlines.of("【広告収入の確保】")),
						TableSamples.advertising(),
						body("また、ふるさと取手応援寄附金については、平成28年11月末からふるさと納税ポータルサイト「さとふる」を活用しており、本市の魅力を全国に発信するとともに、手続きの利便性向上や返礼品の充実にも力を入れている。"))
				.nextStep(body("財政状況については、市税収入の減少や扶助費の増加、公共施設の老朽化等に加え、新型コロナウイルス感染症の影響も受け、引き続き厳しい状況が予測されるため、今後も、市税以外での財源の確保に取り組んでいく。"))
				.effect("119,413", 119_413).section();
	}
}
