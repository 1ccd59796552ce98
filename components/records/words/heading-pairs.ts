/** Traditional characters of headings and titles, each before the simplified one; apart from those of places, which written tables need. */
export const HEADING_PAIRS =
  '國国級级區区縣县鎮镇鄉乡學学際际別别獲获項项稱称題题參参賽赛競竞單单師师導导輔辅隊队團团時时間间類类數数員员選选屆届動动點点負负責责備备註注場场辦办計计';
