"""Regions and towns that fibres and hides come from, in the words of the documents themselves.

Places of the trade that `countries.REGIONS` does not name: each keeps its own spelling, and only
its country is added. Names that are also of persons, styles or other countries are left out.
"""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

OWN_REGIONS: Final[dict[str, tuple[str, ...]]] = {
    "DE": (
        "Sachsen", "Bayern", "Thüringen", "Hessen", "Baden-Württemberg", "Niedersachsen",
        "Nordrhein-Westfalen", "Brandenburg", "Allgäu", "Schwarzwald", "Schwäbische Alb",
        "Schwäbischen Alb", "Lüneburger Heide", "Oberfranken", "Erzgebirge", "Vogtland", "Rhön",
        "Eifel", "Saxony", "Bavaria", "Thuringia", "Sassonia", "Baviera", "Saxe", "Bavière",
        "Sajonia", "Saxónia", "Lausitz", "Pirmasens", "Offenbach", "Schleswig-Holstein",
        "Süddeutschland", "Norddeutschland", "Ostdeutschland", "Westdeutschland", "Ostfriesland",
        "Mitteldeutschland", "Oberbayern", "Niederbayern",
    ),
    "AT": (
        "Steiermark", "Kärnten", "Vorarlberg", "Oberösterreich", "Niederösterreich", "Waldviertel",
        "Mühlviertel", "Styria", "Stiria",
    ),
    "CH": ("Graubünden", "Engadin", "Appenzell", "St. Gallen", "Berner Oberland", "Wallis"),
    "FR": (
        "Annonay", "Aubusson", "Auvergne", "Occitanie", "Limousin", "Aveyron", "Millau", "Mazamet",
        "Graulhet", "Vosges", "Alsace", "Camargue", "Ardèche", "Picardie", "Hauts-de-France",
        "Nouvelle-Aquitaine", "Pyrénées", "Charente", "Romans-sur-Isère", "Roubaix", "Tourcoing",
        "Savoie", "Larzac", "Arles", "Cholet", "Saint-Junien", "Pays de Caux", "Cévennes",
        "Pays Basque", "Provence", "Bourgogne", "Franche-Comté", "Rhône-Alpes",
        "Picardy", "Piccardia", "Provenza", "Burgundy", "Alsazia",
    ),
    "IT": (
        "Sardegna", "Sicilia", "Calabria", "Abruzzo", "Abruzzi", "Molise", "Basilicata", "Liguria",
        "Emilia-Romagna", "Friuli", "Trentino", "Alto Adige", "Südtirol", "Lazio", "Valle d'Aosta",
        "Casentino", "Arzignano", "Schio", "Valdagno", "Bergamo", "Val Seriana", "Busto Arsizio",
        "Gallarate", "Maremma", "Ponte a Egola", "Fucecchio", "San Miniato", "Sardinia", "Sicily",
        "Sardaigne", "Sardinien", "Sicile", "Sizilien", "Cerdeña", "Turbigo", "Robecchetto",
        "Valsesia", "Sesto Fiorentino", "Montebelluna", "Napoli",
    ),
    "ES": (
        "Andalucía", "Extremadura", "Castilla y León", "Castilla-La Mancha", "Aragón", "Galicia",
        "Asturias", "La Rioja", "Navarra", "Alicante", "Béjar", "Sabadell", "Terrassa", "Igualada",
        "Almansa", "Mallorca", "Menorca", "Comunidad Valenciana", "Andalusia", "Andalousie",
        "Andalusien", "Estremadura", "Teruel", "Pirineos", "País Vasco", "Crevillente",
    ),
    "PT": (
        "Alentejo", "Minho", "Algarve", "Trás-os-Montes", "Alcanena", "Castelo Branco",
        "Vila Nova de Famalicão", "Famalicão", "Beira Baixa", "Beira Interior", "Ribatejo",
        "Açores", "Santo Tirso", "Vizela",
    ),
    "GB": (
        "Yorkshire Dales", "Cumbria", "Lake District", "Dartmoor", "Devon", "Somerset", "Cornwall",
        "Northumberland", "Lancashire", "Leicestershire", "Herefordshire", "Shropshire",
        "Cotswolds", "Scottish Highlands", "Isle of Lewis", "Orkney", "Lincolnshire",
        "Walsall", "West Yorkshire", "North Yorkshire", "Derbyshire", "Cheviot Hills", "Bradford",
        "Exmoor", "Romney Marsh", "Isle of Mull", "Welsh Borders", "East Anglia", "Ayrshire",
    ),
    "IE": ("Donegal", "Connemara", "County Kerry", "Aran Islands", "County Donegal"),
    "US": (
        "Texas", "Oregon", "Montana", "Wyoming", "Arizona", "New Mexico", "Vermont", "Colorado",
        "Idaho", "Utah", "West Texas", "South Carolina", "Rhode Island", "Chicago",
    ),
    "AR": ("Catamarca", "Jujuy", "Neuquén", "Corrientes", "Entre Ríos", "Tierra del Fuego"),
    "PE": ("Ayacucho", "Huancavelica", "Piura", "Cajamarca", "Pacomarca"),
    "AU": ("Western Australia", "South Australia", "Queensland", "Western District"),
    "NZ": ("South Island", "Marlborough", "Southland", "Hawke's Bay", "North Island"),
    "ZA": ("Free State", "Western Cape", "Northern Cape", "Graaff-Reinet", "KwaZulu-Natal"),
    "IN": (
        "Gujarat", "Rajasthan", "Maharashtra", "Tamil Nadu", "Karnataka", "Uttar Pradesh",
        "West Bengal", "Kanpur", "Chennai", "Jaipur", "Varanasi", "Kolkata", "Bihar", "Kerala",
        "Surat", "Coimbatore", "Agra", "Odisha", "Madhya Pradesh", "Jammu", "Bhagalpur",
    ),
    "CN": (
        "江西", "湖南", "湖北", "安徽", "河南", "海南", "贵州", "广西", "重庆", "天津", "盛泽",
        "南通", "无锡", "常州", "嘉兴", "佛山", "呼和浩特", "包头", "锡林郭勒", "石河子",
        "Hohhot", "Baotou", "Shengze", "Nantong", "Jiaxing", "Wuxi", "Anhui", "Henan", "Hunan",
        "Hubei", "Jiangxi", "Guangxi", "Xilingol", "吴江",
    ),
    "JP": (
        "姫路", "栃木", "兵庫", "群馬", "桐生", "米沢", "山形", "新潟", "五泉", "北海道", "奈良",
        "滋賀", "近江", "久留米", "結城", "浅草", "香川", "東大阪", "富士吉田", "愛知", "岐阜",
        "Himeji", "Tochigi", "Hyogo", "Kiryu", "Yamagata", "Niigata", "Gifu",
    ),
    "TR": (
        "Adana", "Şanlıurfa", "Urfa", "Uşak", "Çorlu", "Gerede", "Konya", "Kayseri", "Söke",
        "Hatay", "Antakya", "Diyarbakır", "Siirt", "Manisa", "Menemen", "Tekirdağ",
        "Kahramanmaraş", "Çukurova", "Buldan", "Ödemiş", "Babadağ", "Isparta", "Torbalı", "Hereke",
        "Güneydoğu Anadolu", "Anadolu", "Anatolia", "Trakya", "Karadeniz",
    ),
    "EG": ("Upper Egypt", "Kafr el-Sheikh", "Damietta", "Nildelta", "Nil Deltası", "尼罗河三角洲"),
    "BE": (
        "Vlaanderen", "Flanders", "Flandern", "Flandre", "Flandres", "Fiandre", "Flandes",
        "West-Vlaanderen", "Kortrijk", "Courtrai", "フランドル",
    ),
    "NL": ("Texel", "Friesland", "Zeeland", "Brabant", "Drenthe"),
    "SE": ("Gotland", "Skåne", "Dalarna"),
    "NO": ("Lofoten", "Telemark"),
    "BR": ("Rio Grande do Sul", "Mato Grosso", "Santa Catarina", "Novo Hamburgo", "Bahia"),
    "PK": ("Sialkot", "Karachi", "Faisalabad"),
    "MN": ("Dornogovi", "Zavkhan", "Arkhangai"),
}
