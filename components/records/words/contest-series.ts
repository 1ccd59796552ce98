/** A contest without its edition, so that years can be compared: 第四十届省青少年科技创新大赛 → 省青少年科技创新大赛. */
export function contestSeries(competition: string): string {
  return competition.replace(/第[\d０-９〇零一二三四五六七八九十百]+届/, '').trim() || competition;
}
