/** Traditional characters of headings and titles, each before the simplified one; apart from those of places, which written tables need. */
export const HEADING_PAIRS = '國国級级區区學学別别獲获項项稱称題题參参賽赛單单師师導导隊队時时間间類类數数員员說说';
