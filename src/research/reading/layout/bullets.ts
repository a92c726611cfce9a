/** Glyphs that begin an item of a list, for a class of a regular expression. */
export const bulletGlyphs = '•·▪●○◦‣⁃■□◆▶►➢➤➔→✓*–—-';
