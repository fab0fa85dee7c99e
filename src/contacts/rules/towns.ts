/** Towns where diplomats meet that are no capitals (those come from the register), a line a country, by its ISO code. */
const TABLE = `
ARE: Dubai, Sharjah
ARG: Mar del Plata, Rosario
AUS: Brisbane, Sydney, Melbourne, Perth, Adelaide, Cairns, Hobart
AUT: Salzburg, Alpbach, Graz, Innsbruck, Linz
BEL: Laeken, Ypres, Bruges, Antwerp, Ghent, Liege
BGR: Varna, Plovdiv, Burgas
BLR: Brest
BRA: Rio de Janeiro, Sao Paulo, Fortaleza, Recife, Foz do Iguacu
CAN: Montreal, Toronto, Quebec, Vancouver, Calgary, Kananaskis, Charlevoix
CHE: Geneva, Lausanne, Davos, Lucerne, Interlaken, Montreux, Zurich, Basel, Lugano, Locarno, St. Gallen, Buergenstock
CHL: Valparaiso
CHN: Hangzhou, Shanghai, Hong Kong, Tianjin, Xi'an, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Sanya, Qingdao, Harbin, Xiamen, Nanjing
COL: Cartagena, Medellin
CYP: Limassol, Larnaca
CZE: Brno, Karlovy Vary, Ostrava
DEU: Munich, Bonn, Hamburg, Heiligendamm, Dresden, Potsdam, Frankfurt, Hannover, Hanover, Leipzig, Cologne, Stuttgart, Dusseldorf, Bremen, Nuremberg, Rostock, Elmau, Weimar, Meseberg, Baden-Baden, Wiesbaden
DNK: Aarhus
EGY: Sharm el-Sheikh, Alexandria, Luxor, Aswan, El Alamein, Hurghada
ESP: Barcelona, Seville, Valencia, Granada, Malaga, Bilbao
EST: Tartu, Narva
FIN: Rovaniemi, Turku, Tampere, Lappeenranta
FRA: Strasbourg, Biarritz, Evian, Deauville, Nice, Marseille, Toulouse, Cannes, Versailles, Lyon, Bordeaux, Lille, Rambouillet, Fontainebleau
GBR: Newport, Cornwall, Glasgow, Edinburgh, Lough Erne, Gleneagles, Manchester, Liverpool, Belfast, Cardiff, Aberdeen, Carbis Bay
GEO: Batumi, Kutaisi
GRC: Thessaloniki, Corfu, Piraeus
HRV: Dubrovnik, Zadar, Rijeka
HUN: Debrecen, Szeged
IDN: Bali, Surabaya, Bandung, Labuan Bajo
IND: Mumbai, Goa, Kolkata, Chennai, Bangalore, Bengaluru, Jaipur, Agra, Ahmedabad, Amritsar, Udaipur
IRN: Isfahan, Mashhad, Tabriz, Shiraz
IRQ: Erbil, Basra, Najaf
ISR: Eilat, Tel Aviv, Haifa
ITA: Venice, Milan, Florence, Naples, Palermo, Bari, Genoa, Turin, Bologna, Trieste, Taormina, Verona, Sorrento
JOR: Aqaba
JPN: Osaka, Hiroshima, Kyoto, Nagoya, Sapporo, Nagasaki, Fukuoka, Yokohama, Kobe, Karuizawa, Toyako
KAZ: Almaty, Aktau, Astana, Nur-Sultan, Shymkent, Karaganda
KEN: Mombasa
KGZ: Osh, Cholpon-Ata
KOR: Busan, Incheon, Gyeongju, Daegu, Pyeongchang
LBY: Sirte, Benghazi
LTU: Kaunas, Klaipeda
LVA: Jurmala, Liepaja
MAR: Marrakesh, Casablanca, Tangier, Skhirat
MEX: Los Cabos, Cancun, Guadalajara, Acapulco, Tijuana, Puerto Vallarta
MKD: Ohrid
MMR: Yangon, Rangoon, Mandalay
MNE: Budva
NGA: Lagos
NLD: The Hague, Amsterdam, Rotterdam, Maastricht, Noordwijk
NOR: Tromso, Trondheim, Stavanger, Kirkenes
PAK: Karachi, Lahore, Peshawar, Rawalpindi
PHL: Cebu, Davao
POL: Gdansk, Krakow, Wroclaw, Poznan, Lodz, Katowice, Sopot, Lublin, Rzeszow, Szczecin
PRT: Porto, Sintra, Coimbra
ROU: Timisoara, Constanta, Sibiu, Brasov
RUS: Sochi, St. Petersburg, Ufa, Vladivostok, Kazan, Yekaterinburg, Kaliningrad, Izhevsk, Grozny, Novo-Ogaryovo, Zavidovo, Astrakhan, Kremlin, Novosibirsk, Murmansk, Arkhangelsk, Nizhny Novgorod, Samara, Volgograd, Rostov-on-Don, Krasnodar, Voronezh, Irkutsk, Khabarovsk, Chelyabinsk, Omsk, Krasnoyarsk, Yaroslavl, Pskov, Veliky Novgorod, Valdai, Barvikha
SAU: Jeddah, Mecca, Medina, Dhahran
SRB: Novi Sad
SVK: Kosice
SVN: Bled, Maribor
SWE: Kiruna, Gothenburg, Malmo, Uppsala
THA: Chiang Mai, Pattaya, Phuket
TUR: Istanbul, Antalya, Izmir, Bodrum, Trabzon, Gaziantep, Adana, Bursa
TZA: Dar es Salaam, Zanzibar, Arusha
UKR: Lviv, Odessa, Kharkiv, Donetsk, Kyiv, Dnipro, Uzhhorod, Vinnytsia, Odesa
URY: Punta del Este
USA: New York, Anchorage, Chicago, San Francisco, Camp David, Fairbanks, White House, Oval Office, Boston, Houston, Miami, Los Angeles, Las Vegas, Detroit, Atlanta, Philadelphia, Seattle, Denver, Honolulu, Pittsburgh, Baltimore, New Orleans, Mar-a-Lago, Palm Beach, Dayton
UZB: Samarkand, Bukhara
VNM: Da Nang, Danang, Ho Chi Minh City, Haiphong
ZAF: Johannesburg, Cape Town, Durban
`;

/** Towns by the ISO code of their country. */
export const TOWNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code = "", names = ""] = line.split(": ");
      return [code, names.split(", ")];
    }),
);
