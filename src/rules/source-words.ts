/** How a line begins that says where something comes from: "Source: Read Full Article", as an aggregator ends what it took. */
export const SOURCE =
  /^(source|quelle|fuente|fonte|bron|kilde|källa|lähde|heimild|źródło|zdroj|forrás|surs|izvor|πηγή|источник|джерело|източник|kaynak|المصدر|מקור|स्रोत|sumber|nguồn|出典|ソース|출처|来源|來源|umthombo|chanzo|资料来源|資料來源|出处|出處|元記事|引用元)/;
