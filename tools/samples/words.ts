/** Invented family names, places and words; none of the firms made of them exists to our knowledge. */
export const STEMS =
  `Aldenkamp Brückhoff Cornelsmann Dreyersberg Eschwinkel Fahrenbrook Gellersheim Hagenstolt Immerfeld Jörgensbek
Kaltenrath Lindscheid Mohrwald Niedermaier-Roth Osterhoven Pfäffling Quadthammer Röttgersbach Sandkühler
Tannhuber Uhlenbrock Vossgätter Wiedenhaupt Zangerle Ahrenshof Birkenstett Clausberg Dornseiffen Ellerkamp
Frickendorf Grünthaler Hollerstedt Isenbrügge Jansholt Kirchgraber Lauterfels Meierbrink Nordenkamp Oberhaidt
Plettenhorst Rauschwalde Schönlinger Trautenberg Unterreiner Vahrenholz Wallbrecht Zieglwald Amselgrund
Bergströmer Dahlenfurth`.split(/\s+/);

export const TRADES =
  `Antriebstechnik Hydraulik Zerspanung Werkzeugbau Fördertechnik Landmaschinen Metallbau Pumpenbau Getriebebau
Blechtechnik Anlagenbau Verpackungstechnik Stahlhandel Montagetechnik Holzmaschinen`.split(/\s+/);

export const FORMS = ["GmbH", "GmbH & Co. KG", "KG", "OHG", "e. K.", "AG"] as const;

export const FIRST_NAMES =
  `Anke Bernd Claudia Detlef Elif Florian Gesine Heiko Ines Jürgen Katrin Lukas Małgorzata Norbert Olga Petra Rainer
Sabine Thomas Ulrike Volker Wiebke Yusuf Zoë`.split(/\s+/);

export const LAST_NAMES =
  `Albers Böhm Çelik Dietz Engel Fuchs Groß Haas Ivanova Jung König Lange Möller Nowak Otto Peters Reuter Süß Thiele
Ullrich Vogt Weiß Yıldız Zimmer`.split(/\s+/);

/** Goods of the shop with their usual price in euros. */
export const ARTICLES: readonly (readonly [string, number])[] = [
  ["Kaffeebohnen Hausmischung 1 kg", 18.9],
  ["Espresso kräftig 1 kg", 21.5],
  ["Filterkaffee gemahlen 500 g", 9.8],
  ["Kaffee entkoffeiniert 500 g", 11.4],
  ["Grüner Tee lose 250 g", 14.2],
  ["Earl Grey 100 Beutel", 8.9],
  ["Früchtetee Waldbeere 200 g", 7.5],
  ["Kräutertee Abendruhe 150 g", 6.8],
  ["Rooibos Vanille 250 g", 8.2],
  ["Teekanne Glas 1,2 l", 34.9],
  ["Handfilter Porzellan Größe 4", 24.5],
  ["Papierfilter 100 Stück", 3.9],
  ["Kaffeemühle Handbetrieb", 59],
  ["Espressokocher 6 Tassen", 39.9],
  ["Milchaufschäumer", 49.9],
  ["Thermobecher 400 ml", 22.9],
  ["Tassenset 4-teilig", 44],
  ["Vorratsdose 1 kg", 19.9],
  ["Entkalker 500 ml", 9.5],
  ["Zartbitterschokolade 100 g", 4.2],
  ["Mandelgebäck 250 g", 6.4],
  ["Rohrzucker 1 kg", 4.8],
  ["Geschenkkorb Genuss", 64],
  ["Siebträgermaschine", 389],
];
