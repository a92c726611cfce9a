/** Parts of the world by which companies report, as words in lower case. */
const names = `
  north america | latin america | south america | central america | americas | the americas | us | u s | usa | united states | canada | mexico | brazil
  | emea | europe | western europe | eastern europe | continental europe | central europe | uk | united kingdom | ireland | germany | france | italy | spain | iberia
  | nordics | scandinavia | benelux | dach | middle east | mena | africa | russia | turkey
  | apac | asia | asia pacific | asia-pacific | greater china | china | mainland china | hong kong | taiwan | japan | korea | south korea | india | southeast asia
  | south east asia | asean | australia | anz | oceania | rest of world | rest of the world | row | rest of europe | rest of asia | emerging markets | developed markets
  | international | international markets | overseas | domestic | domestic market | home market | latam | indonesia | vietnam | thailand | singapore | malaysia`;

export const regions: ReadonlySet<string> = new Set(names.split('|').map((name) => name.replace(/\s+/g, ' ').trim()));

/** The most words that one of them has. */
export const longestRegion = 4;
