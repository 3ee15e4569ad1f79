"""Components of a product as composition headings name them.

A heading is matched without its colon, number and brackets ("Reinforcement 2:"). Words that name
a part without saying what kind of component it is ("Fabric 1", "Tessuto B") are no surfaces here:
they belong to `outer` only when the document has no other heading, which code must decide.
"""

# ruff: noqa: E501  (packed tables)

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every surface on its own line.
# fmt: off

COMPONENTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "outer": {
        "en": (
            "Outer", "Shell", "Main fabric", "Outer shell", "Main", "Outer fabric", "Shell fabric",
            "Outside", "Exterior", "Face fabric", "Self", "Outer material", "Main material",
            "Outer layer", "Main body fabric", "Face", "Outershell", "Exterior fabric",
            "Main composition", "Shell material", "Top fabric", "Self fabric", "Fabric A",
            "Main part", "External", "Body fabric", "Cover", "Outer cover", "Ticking", "Casing",
            "Quilt shell", "Duvet shell", "Quilt cover",
        ),
        "it": (
            "Esterno",
            "Esternamente", "All'esterno",
            "Tessuto principale", "Tessuto esterno", "Principale", "Tessuto",
            "Parte esterna", "Materiale esterno", "Materiale principale", "Superficie", "Dritto",
            "Tess. principale", "Tessuto base esterno", "Est.", "Esterna",
            "Composizione principale", "Tessuto di superficie", "Composizione esterno",
            "Rivestimento esterno", "Diritto", "Guscio", "Involucro",
        ),
        "fr": (
            "Tissu principal",
            "À l'extérieur", "Extérieurement",
            "Extérieur", "Dessus", "Tissu extérieur", "Matière principale",
            "Principal", "Partie extérieure", "Extérieure", "Matière extérieure", "Tissu",
            "Face extérieure", "Endroit", "Enveloppe", "Ext.", "Couche extérieure",
            "Composition principale", "Partie principale", "Matière ext.", "Coquille", "Coutil",
            "Enveloppe de couette",
        ),
        "de": (
            "Oberstoff",
            "Außen aus",
            "Obermaterial", "Außenmaterial", "Hauptstoff", "Hauptmaterial",
            "Außenstoff", "Oberseite", "Außen", "Außenseite", "Hauptgewebe", "Oberfläche",
            "Oberst.", "Außenschicht", "Hülle", "Außenhülle", "Oberware", "Hauptware",
            "Material außen", "Bezug", "Vorderseite", "Inlett", "Bezugsstoff",
        ),
        "es": (
            "Exterior",
            "Por fuera", "Exteriormente",
            "Tejido principal", "Tejido exterior", "Principal", "Capa exterior",
            "Parte exterior", "Tela principal", "Material exterior", "Material principal",
            "Externo", "Tejido", "Superficie", "Cara exterior", "Tela exterior",
            "Composición exterior", "Ext.", "Funda exterior", "Cutí", "Funda del edredón",
        ),
        "pt": (
            "Exterior",
            "Por fora", "Exteriormente",
            "Tecido principal", "Tecido exterior", "Principal", "Material exterior",
            "Parte exterior", "Camada exterior", "Material principal", "Externo", "Tecido externo",
            "Face exterior", "Capa exterior", "Superfície", "Parte externa", "Capa do edredão",
        ),
        "tr": (
            "Dış kumaş",
            "Dışı",
            "Ana kumaş", "Dış", "Dış yüzey", "Ana materyal", "Dış malzeme",
            "Dış materyal", "Yüz", "Ana malzeme", "Dış kısım", "Dış katman", "Kumaş yüzü",
            "Dış yüz", "Ana gövde kumaşı", "Üst kumaş", "Yorgan kılıfı", "Kılıf kumaşı",
        ),
        "zh": (
            "面料", "主面料", "大身面料", "外层", "面布", "表层", "主料", "面层", "外壳", "外面料",
            "外套面料", "胎套", "被壳", "被套面料", "外料", "表布", "主布", "外部", "外层面料", "面料A", "面",
        ),
        "ja": (
            "表地", "表生地", "表", "外側", "本体生地", "主素材", "表面", "表素材", "外生地",
            "メイン生地", "表側", "外装", "生地", "おもて地", "シェル", "外面", "表皮", "側生地",
            "側地",
        ),
    },
    "lining": {
        "en": (
            "Lining",
            "On the inside",
            "Lined with", "Lined in", "Fully lined", "Lining of", "Lined throughout",
            "Body lining", "Liner", "Inner lining", "Interior lining", "Inner", "Inside",
            "Lining fabric", "Main lining", "Lined", "Inner fabric", "Lining material", "Interior",
            "Inner layer", "Lining 1", "Hood lining", "Linings", "Inside lining", "Internal",
            "Full lining", "Front lining", "Internal lining", "Shell lining",
        ),
        "it": (
            "Fodera",
            "All'interno",
            "Foderata", "Foderati", "Foderate", "Foderato in", "Foderato di", "Internamente", "Dentro", "Interna",
            "Fodera interna", "Interno", "Fodera corpo", "Foderato", "Tessuto interno",
            "Fodera principale", "Fod.", "Materiale interno", "Foderame", "Rivestimento interno",
            "Interni", "Fodere", "Fodera cappuccio", "Composizione fodera", "Sfoderato parziale",
            "Parte interna", "Fodera busto",
        ),
        "fr": (
            "Doublure",
            "À l'intérieur", "Intérieurement",
            "Doublée", "Doublés", "Doublées", "Doublé de", "Doublé en", "Double de", "Entièrement doublé", "Dedans",
            "Doublure corps", "Doublure intérieure", "Intérieur", "Tissu intérieur",
            "Doublé", "Doubl.", "Doublure principale", "Matière intérieure", "Doublure capuche",
            "Partie intérieure", "Couche intérieure", "Doublures", "Int.", "Intérieure",
            "Matière doublure",
        ),
        "de": (
            "Futter",
            "Gefüttert mit", "Gefüttert", "Abgefüttert", "Ausgekleidet mit", "Innen gefüttert", "Gefütterte", "Lederfutter", "Auskleidung", "Innenleben", "Ausgefüttert",
            "Innenfutter", "Futterstoff", "Innen", "Innenmaterial", "Körperfutter",
            "Hauptfutter", "Fütterung", "Futter Körper", "Innenstoff", "Innenseite",
            "Kapuzenfutter", "Futtermaterial", "Innenausstattung", "Rumpffutter", "Abfütterung",
            "Futter 1", "Material innen", "Innenschicht",
        ),
        "es": (
            "Forro",
            "Interiormente",
            "Forrada", "Forrados", "Forradas", "Forrado en", "Forrado de", "Forrado con", "Por dentro", "Dentro", "Forro de",
            "Forro interior", "Interior", "Forro cuerpo", "Forro principal",
            "Tejido interior", "Forrado", "Forro del cuerpo", "Material interior",
            "Entretela interior", "Forro capucha", "Forros", "Capa interior", "Tela interior",
            "Int.", "Parte interior", "Composición forro",
        ),
        "pt": (
            "Forro",
            "Forrado", "Forrada", "Forrados", "Forradas", "Forrado a", "Forrado em", "Por dentro", "Dentro",
            "Forro interior", "Interior", "Forro do corpo", "Tecido interior",
            "Forro principal", "Revestimento interior", "Forro interno", "Interno",
            "Material interior", "Forro do capuz", "Parte interior", "Forro corpo",
        ),
        "tr": (
            "Astar",
            "Astarlı", "Astarlanmış", "Astarı", "İçi", "Astar malzemesi",
            "İç astar", "Gövde astarı", "Astar kumaşı", "İç kumaş", "İç", "İç yüzey",
            "Astarlık", "İç malzeme", "İç katman", "Beden astarı", "Kapüşon astarı", "Ana astar",
            "İç kısım", "İç materyal",
        ),
        "zh": (
            "里料",
            "鞋里", "靴里", "鞋里料", "衬里料", "鞋内里", "包里", "里衬材质", "鞋里材质", "鞋里材料", "内衬材质", "衬布", "里层材质",
            "里布", "内里", "衬里", "里衬", "大身里料", "里层", "里", "身里", "里子",
            "内衬", "内层", "里布成分", "主里料", "帽里", "夹里", "内里料", "里料成分", "内胆里料",
        ),
        "ja": (
            "裏地",
            "裏革", "ライナー", "靴裏", "裏材", "裏素材部", "内貼り", "裏打ち革", "裏地付き",
            "裏生地", "裏", "裏側", "胴裏", "裏素材", "身頃裏地", "内側", "総裏",
            "ライニング", "身頃裏", "フード裏地", "胴裏地", "内生地", "内装", "裏布", "うら地",
        ),
    },
    "padding": {
        "en": (
            "Padding", "Wadding", "Quilting", "Interlining", "Insulation", "Inner padding",
            "Quilted padding", "Body padding", "Padding material", "Thermal padding", "Batting",
            "Insulation layer", "Wad", "Interlayer", "Shoulder padding", "Paddings",
        ),
        "it": (
            "Imbottitura", "Ovatta", "Imbott.", "Ovattatura", "Falda", "Imbottiture", "Imbottito",
            "Interno imbottitura", "Imbottitura corpo", "Interfodera", "Materiale imbottitura",
            "Imbottitura interna",
        ),
        "fr": (
            "Ouatinage", "Ouatine", "Rembourrage", "Matelassage", "Isolation",
            "Garnissage (ouate)", "Couche isolante", "Ouate", "Doublure ouatinée", "Rembourré",
            "Isolant", "Triplure",
        ),
        "de": (
            "Wattierung", "Polsterung", "Einlage", "Wattefüllung", "Isolierung",
            "Futterwattierung", "Wattierung Körper", "Isolation", "Polster", "Volumenvlies",
            "Wattierungsmaterial", "Steppfutter", "Zwischenfutter",
        ),
        "es": (
            "Acolchado", "Guata", "Guateado", "Aislamiento", "Acolchado interior", "Entreforro",
            "Relleno acolchado", "Aislante", "Acolchado cuerpo", "Boata", "Entretela",
        ),
        "pt": (
            "Acolchoado", "Pasta", "Isolamento", "Acolchoamento", "Pasta de enchimento",
            "Entretela", "Chumaço", "Almofadado", "Isolante",
        ),
        "tr": (
            "Kapitone", "Vatka", "İç dolgu", "Elyaf dolgu", "İzolasyon", "Yalıtım", "Ara katman",
            "Tela", "Kapitone dolgu", "Elyaf vatka", "Vatka dolgu",
        ),
        "zh": (
            "夹层", "棉夹层", "填棉", "絮料", "夹棉", "保暖层", "铺棉", "垫料", "絮棉", "胆料",
            "夹里棉", "衬垫", "絮片",
        ),
        "ja": (
            "中綿", "キルト綿", "パッド", "中入れ綿", "中芯", "キルティング綿", "インサレーション",
            "芯地", "中綿素材", "綿入れ", "中間層", "キルティング中綿",
        ),
    },
    "rib": {
        "en": (
            "Rib", "Ribs", "Ribbing", "Rib knit", "Cuffs and hem", "Rib trim", "Rib fabric",
            "Ribbed parts", "Ribbed cuffs", "Ribbed hem", "Cuff", "Cuffs", "Ribbed trim",
            "Waistband rib", "Rib parts", "Knit rib", "Waistband", "Ribknit",
        ),
        "it": (
            "Coste", "Bordo a costa", "Costa", "Bordi", "Polsini", "Costina", "Bordo maglia",
            "Bordi a costa", "Bordo costina", "Maglia a costa", "Polsi", "Costine",
            "Polsi e fondo", "Bordo in maglia", "Polsino", "Bordo costa", "Fondo e polsi",
        ),
        "fr": (
            "Bord-côte", "Bords-côtes", "Côtes", "Bord côte", "Poignets", "Bords côtes",
            "Bord-côtes", "Côte", "Bas et poignets", "Poignet", "Côtelé", "Bords-côte", "Bords",
        ),
        "de": (
            "Bündchen", "Rippbündchen", "Rippstrick", "Rippe", "Bund", "Rippenbund",
            "Strickbündchen", "Rippen", "Ripp", "Strickbund", "Ärmelbündchen", "Rippware",
            "Saum und Bündchen", "Bündchenware", "Strickbündchen und Saum",
        ),
        "es": (
            "Canalé", "Puños", "Elástico", "Puños y bajo", "Canale", "Acanalado", "Puño",
            "Punto canalé", "Elásticos", "Ribete de punto", "Rib", "Cinturilla", "Puños y bajos",
            "Resorte",
        ),
        "pt": (
            "Canelado", "Punhos", "Rib", "Punho", "Elástico", "Punhos e bainha", "Canelados",
            "Gola e punhos", "Malha canelada", "Ribana", "Cós",
        ),
        "tr": (
            "Ribana", "Manşet", "Lastik ribana", "Bant", "Ribanalar", "Manşetler", "Etek ribanası",
            "Kol ribanası", "Manşet ve etek", "Rib",
        ),
        "zh": (
            "罗纹", "螺纹", "罗口", "下摆罗纹", "袖口罗纹", "罗纹部分", "袖口", "螺纹部分",
            "罗纹边", "领罗纹", "下摆", "罗纹布", "罗纹成分",
        ),
        "ja": (
            "リブ",
            "衿・裾リブ", "襟・裾リブ", "衿・袖口リブ", "襟・袖口リブ", "衿・袖リブ", "袖・裾リブ", "袖口・裾", "衿・袖口・裾リブ", "襟・袖口・裾リブ", "裾・袖口リブ", "リブ編み部分",
            "リブ部分", "袖口・裾リブ", "フライス", "衿リブ", "裾リブ", "袖口リブ",
            "リブ部", "袖口", "襟リブ", "リブニット", "テレコ", "ゴム編み部分",
        ),
    },
    "trim": {
        "en": (
            "Trim", "Trims", "Trimming", "Trimmings", "Decoration", "Edging", "Piping", "Binding",
            "Applique", "Appliqué", "Embroidery", "Lace", "Fringe", "Fringes", "Details", "Detail",
            "Fur trim", "Hood trim", "Fur", "Embellishment", "Patch", "Bow", "Faux fur", "Ribbon",
            "Border", "Handles", "Handle", "Strap", "Tassel", "Finishing", "Accessories",
            "Strap and trim", "Flange", "Straps", "Fake fur", "Beads", "Sequins", "Thread",
            "Fringing",
            "Leather parts", "Leather trim", "Leather trims", "Leather details",
        ),
        "it": (
            "Guarnizione", "Guarnizioni", "Decorazione", "Profilo", "Profili", "Applicazioni",
            "Ricamo", "Pizzo", "Frange", "Finiture", "Bordura", "Rifiniture", "Dettagli",
            "Decorazioni", "Applicazione", "Pelliccia", "Passamaneria", "Profilatura", "Fiocco",
            "Nastro", "Inserti decorativi", "Finitura", "Manici", "Manico", "Tracolla", "Bordo",
            "Frangia", "Dettaglio", "Pelliccia ecologica", "Accessori", "Paillettes", "Rifinitura",
            "Bordino", "Ricami", "Toppa", "Bordo pelliccia",
            "Parti in pelle", "Dettagli in pelle", "Inserti in pelle",
        ),
        "fr": (
            "Garniture", "Garnitures", "Finitions", "Décoration", "Passepoil", "Dentelle",
            "Broderie", "Franges", "Bordure", "Application", "Ornement", "Empiècements décoratifs",
            "Détails", "Finition", "Fourrure", "Galon", "Biais", "Détail", "Frange", "Ruban",
            "Applications", "Anse", "Anses", "Bandoulière", "Volant", "Liseré", "Fausse fourrure",
            "Bord", "Noeud", "Nœud", "Accessoires", "Sequins", "Broderies", "Perles",
            "Parementure",
            "Parties en cuir", "Parties cuir", "Détails cuir", "Empiècements cuir",
        ),
        "de": (
            "Besatz", "Verzierung", "Paspel", "Spitze", "Stickerei", "Fransen", "Einfassung",
            "Applikation", "Dekoration", "Zierrat", "Zubehör", "Verzierungen", "Details", "Borte",
            "Pelzbesatz", "Kunstpelz", "Paspelierung", "Pelz", "Fellbesatz", "Applikationen",
            "Kante", "Einfassband", "Trageriemen", "Henkel", "Griffe", "Ausputz", "Webpelz",
            "Rüsche", "Schleife", "Detail", "Pailletten", "Umrandung", "Kapuzenbesatz", "Zierde",
            "Ziernaht", "Blende",
            "Lederteile", "Lederbesatz", "Lederdetails", "Besatz Leder",
        ),
        "es": (
            "Adorno", "Adornos", "Ribete", "Ribetes", "Decoración", "Encaje", "Bordado", "Flecos",
            "Guarnición", "Detalles", "Aplicaciones", "Guarniciones", "Aplicación", "Pelo capucha",
            "Pasamanería", "Detalle", "Vivos", "Vivo", "Lazo", "Cinta", "Asas", "Asa",
            "Pelo sintético", "Bordados", "Acabados", "Volante", "Remate", "Remates",
            "Lentejuelas", "Fleco", "Ornamentos",
            "Partes de piel", "Detalles de piel", "Adornos de piel",
        ),
        "pt": (
            "Guarnição", "Guarnições", "Acabamento", "Adorno", "Vivo", "Renda", "Bordado",
            "Franjas", "Decoração", "Detalhes", "Aplicações", "Aplicação", "Debrum", "Adornos",
            "Detalhe", "Fita", "Alças", "Alça", "Acabamentos", "Franja", "Bordados",
            "Lantejoulas", "Passamanaria", "Folho",
            "Partes em pele", "Detalhes em pele", "Aplicações em pele",
        ),
        "tr": (
            "Süsleme",
            "Biyesi", "Biyeler",
            "Biye", "Dantel", "Nakış", "Şerit", "Aplike", "Garni", "Garnitür",
            "Aksesuarlar", "Püskül", "Detay", "Süs", "Kürk", "Detaylar", "Fırfır", "Kürk detay",
            "Sap", "Saplar", "Saçak", "Şerit detay", "Kenar", "Süslemeler", "Suni kürk", "Pervaz",
            "Askı", "İşleme",
            "Deri kısımlar", "Deri detaylar", "Deri parçalar",
        ),
        "zh": (
            "装饰", "饰边", "滚边", "辅料", "花边", "装饰部分", "蕾丝", "绣花", "流苏", "毛领",
            "装饰物", "包边", "嵌条", "贴花", "蝴蝶结", "饰带", "毛条", "帽毛", "织带", "手柄",
            "肩带", "提手", "装饰线", "绣线", "亮片", "嵌边", "帽口毛", "人造毛皮", "毛边",
            "装饰布", "绣花线", "荷叶边",
            "皮质部分", "皮革部分", "配皮", "仿皮部分",
        ),
        "ja": (
            "装飾", "装飾部分", "縁", "レース", "刺繍", "フリンジ", "パイピング", "付属", "トリム",
            "トリミング", "飾り", "縁取り", "飾り部分", "刺しゅう", "フード縁", "レース部分",
            "刺繍糸", "ファー", "付属品", "持ち手", "ストラップ", "フェイクファー", "リボン",
            "刺しゅう糸", "アップリケ", "テープ", "ファー部分", "装飾品", "フリル", "縁飾り",
            "ショルダー", "リボン部分", "タッセル", "刺繍部分",
            "革部分", "レザー部分", "皮革部分", "付属革",
        ),
    },
    "sleeve_lining": {
        "en": (
            "Sleeve lining", "Sleeves lining", "Lining sleeves", "Sleeve linings",
            "Lining of sleeves", "Lining (sleeves)", "Lining sleeve", "Arm lining",
        ),
        "it": (
            "Fodera maniche", "Fodera manica", "Interno maniche", "Fodera delle maniche",
            "Fod. maniche", "Fodera della manica", "Interno manica", "Fod. manica",
        ),
        "fr": (
            "Doublure manches", "Doublure des manches", "Doublure de manches", "Doublure manche",
            "Doublure de manche", "Doublure de la manche", "Intérieur manches",
        ),
        "de": (
            "Ärmelfutter", "Futter Ärmel", "Ärmel-Futter", "Futter (Ärmel)", "Ärmelinnenfutter",
            "Futter der Ärmel", "Innenfutter Ärmel",
        ),
        "es": (
            "Forro de mangas", "Forro mangas", "Forro manga", "Forro de las mangas",
            "Forro de manga", "Forro de la manga", "Interior mangas",
        ),
        "pt": (
            "Forro das mangas", "Forro mangas", "Forro da manga", "Forro de mangas", "Forro manga",
        ),
        "tr": (
            "Kol astarı", "Kol astar", "Kol içi astarı", "Astar (kol)", "Kollar astarı", "Kol içi",
        ),
        "zh": ("袖里", "袖里料", "袖里布", "袖子里料", "袖里衬", "袖子里布", "里料(袖)", "袖夹里"),
        "ja": (
            "袖裏", "袖裏地", "裏地（袖）", "袖部分裏地", "袖の裏地", "裏地(袖)", "袖裏生地",
            "袖部裏地",
        ),
    },
    "pocket_lining": {
        "en": (
            "Pocket lining",
            "Pocketing fabric", "Pocket sack", "Pocket sacks",
            "Pocketing", "Pocket bag", "Pocket bags", "Pockets lining", "Pocket",
            "Lining pocket", "Pocket linings", "Pockets", "Pocket fabric", "Lining of pockets",
            "Pocket lining fabric",
        ),
        "it": (
            "Fodera tasche", "Fodera tasca", "Sacco tasca", "Interno tasche", "Interno tasca",
            "Tasche", "Tasca", "Fod. tasche", "Fodera delle tasche", "Sacchi tasca", "Silesia",
            "Tessuto tasche", "Fodera sacco tasca",
        ),
        "fr": (
            "Doublure poches", "Doublure de poche", "Doublure des poches", "Fond de poche",
            "Sac de poche", "Fonds de poche", "Poches", "Poche", "Doublure poche",
            "Doublure de poches", "Sacs de poche",
        ),
        "de": (
            "Taschenfutter", "Taschenbeutel", "Taschen", "Tasche", "Futter Taschen",
            "Futter Tasche", "Tascheninnenfutter", "Taschenfutterstoff", "Taschensack",
        ),
        "es": (
            "Forro de bolsillos",
            "Fondos de bolsillo",
            "Forro bolsillos", "Forro de bolsillo", "Bolsillos", "Bolsillo",
            "Forro del bolsillo", "Forro bolsillo", "Forro de los bolsillos", "Fondo de bolsillo",
            "Bolsas de bolsillo",
        ),
        "pt": (
            "Forro dos bolsos", "Forro bolsos", "Forro do bolso", "Bolsos", "Bolso",
            "Fundo do bolso", "Forro de bolso", "Forro bolso", "Sacos de bolso",
            "Forro dos bolsos interiores",
        ),
        "tr": (
            "Cep astarı", "Cep torbası", "Cepler", "Cep", "Ceplik", "Cep astar", "Cep kumaşı",
            "Cep içi", "Ceplik kumaş",
        ),
        "zh": (
            "袋布", "口袋里料", "袋里", "口袋布", "兜布", "口袋里布", "口袋", "袋里布", "袋布成分",
            "口袋衬里", "袋里料",
        ),
        "ja": (
            "ポケット裏", "袋布", "ポケット裏地", "スレキ", "ポケット袋布", "ポケット",
            "ポケット布", "袋地", "袋生地", "ポケット地", "ポケット部分", "裏地（ポケット）", "ポケット内側", "裏地(ポケット)",
        ),
    },
    "body": {
        "en": (
            "Body", "Main body", "Front and back", "Bodice", "Torso", "Front body", "Front",
            "Back", "Front panel", "Back panel", "Body part", "Body panel", "Yoke", "Skirt part",
            "Top part", "Front/back", "Skirt", "Body front", "Base body",
        ),
        "it": (
            "Corpo", "Davanti e dietro", "Busto", "Corpo principale", "Davanti", "Corpetto",
            "Dietro", "Davanti/dietro", "Sprone", "Gonna", "Pannello frontale", "Corpo davanti",
            "Retro corpo", "Parte superiore", "Parte inferiore",
        ),
        "fr": (
            "Corps", "Devant et dos", "Buste", "Corps principal", "Devant", "Dos", "Corsage",
            "Devant/dos", "Empiècement dos", "Jupe", "Partie haute", "Panneau avant", "Haut",
            "Corps du vêtement",
        ),
        "de": (
            "Körper", "Vorder- und Rückenteil", "Rumpf", "Hauptteil", "Rückenteil", "Vorderteil",
            "Korpus", "Leib", "Oberteil", "Unterteil", "Vorder-/Rückenteil", "Rückseite Teil",
            "Rockteil", "Passe", "Rumpfteil",
        ),
        "es": (
            "Cuerpo", "Delantero y espalda", "Cuerpo principal", "Delantero", "Espalda", "Torso",
            "Canesú", "Falda", "Cuerpo delantero", "Delantero/espalda", "Parte delantera",
            "Parte superior", "Parte inferior",
        ),
        "pt": (
            "Corpo", "Frente e costas", "Corpo principal", "Frente", "Costas", "Frente/costas",
            "Corpete", "Saia", "Parte da frente", "Parte superior", "Parte inferior",
        ),
        "tr": (
            "Gövde", "Ön ve arka", "Ana gövde", "Beden", "Ön", "Arka", "Ön beden", "Arka beden",
            "Ön/arka", "Gövde kumaşı", "Etek", "Üst kısım", "Alt kısım", "Ön gövde",
        ),
        "zh": (
            "大身", "身体部分", "前后片", "主体", "衣身", "前片", "后片", "身部", "主身",
            "大身部分", "前身", "后身", "前幅", "后幅", "裙身", "包身", "上身",
        ),
        "ja": (
            "身頃", "本体", "前身頃", "胴部分", "ボディ", "後身頃", "本体部分", "前後身頃",
            "身頃部分", "前身", "身生地", "胴体部分", "胴部", "前", "後", "スカート部分", "ヨーク",
            "上部", "下部", "ボディー",
        ),
    },
    "sleeves": {
        "en": (
            "Sleeves", "Sleeve", "Sleeve fabric", "Arms", "Sleeve part", "Sleeve panel",
            "Sleeve shell", "Sleeve outer",
        ),
        "it": (
            "Maniche", "Manica", "Tessuto maniche", "Tessuto manica", "Esterno maniche",
            "Esterno manica", "Giromanica",
        ),
        "fr": (
            "Manches", "Manche", "Tissu manches", "Tissu des manches", "Extérieur manches",
            "Tissu manche", "Manches extérieures",
        ),
        "de": (
            "Ärmel", "Ärmelstoff", "Aermel", "Ärmelmaterial", "Oberstoff Ärmel", "Ärmelteil",
            "Außenmaterial Ärmel",
        ),
        "es": (
            "Mangas", "Manga", "Tejido mangas", "Tejido de las mangas", "Exterior mangas",
            "Tejido manga",
        ),
        "pt": ("Mangas", "Manga", "Tecido das mangas", "Tecido mangas", "Exterior mangas"),
        "tr": ("Kol", "Kollar", "Kol kumaşı", "Kol parçası", "Kol dış kumaş", "Kol kısmı"),
        "zh": ("袖子", "袖", "袖片", "袖部", "袖身", "袖面料", "袖子面料", "衣袖", "袖部分"),
        "ja": ("袖", "袖部分", "袖部", "スリーブ", "袖地", "袖生地", "袖表地", "腕部分"),
    },
    "collar": {
        "en": (
            "Collar", "Neck", "Neckline", "Collar fabric", "Upper collar", "Under collar",
            "Undercollar", "Top collar", "Collar stand", "Detachable collar", "Collar outer",
            "Lapel", "Neckband", "Collar and cuffs", "Hood",
        ),
        "it": (
            "Collo",
            "Colletto e polsi", "Collo e polsini", "Collo, polsi", "Colli",
            "Colletto", "Scollo", "Sottocollo", "Collo esterno", "Sopracollo", "Bavero",
            "Collo staccabile", "Collo e polsi", "Cappuccio", "Revers", "Colletto e polsini",
            "Collo rib",
        ),
        "fr": (
            "Col",
            "Col et manchettes", "Cols",
            "Encolure", "Dessous de col", "Dessus de col", "Col amovible", "Sous-col",
            "Col et poignets", "Capuche", "Pied de col", "Revers", "Tour de cou",
        ),
        "de": (
            "Kragen", "Unterkragen", "Oberkragen", "Ausschnitt", "Kragenstoff", "Halsausschnitt",
            "Kragen und Manschetten", "Kapuze", "Revers", "abnehmbarer Kragen", "Kragenbesatz",
            "Halsbündchen",
        ),
        "es": (
            "Cuello",
            "Cuellos",
            "Bajo cuello", "Escote", "Cuello exterior", "Tapeta cuello",
            "Cuello desmontable", "Cuello y puños", "Capucha", "Solapa", "Tirilla", "Sobrecuello",
        ),
        "pt": (
            "Gola",
            "Golas", "Gola e cós",
            "Colarinho", "Decote", "Gola exterior", "Contra-gola", "Colarinho e punhos",
            "Capuz", "Lapela", "Gola amovível", "Pé de gola",
        ),
        "tr": (
            "Yaka", "Yaka kumaşı", "Alt yaka", "Üst yaka", "Yaka kısmı", "Kapüşon", "Kapşon",
            "Yaka ve manşet", "Yaka parçası", "Yaka ribanası",
        ),
        "zh": (
            "领子", "领", "衣领", "领口", "领面", "领底", "领部", "帽子", "底领", "领子面料",
            "领圈", "帽", "可拆卸领", "领底呢", "领面料", "帽面料",
        ),
        "ja": (
            "衿", "襟", "衿部分", "襟部分", "地衿", "上衿", "フード", "衿裏", "首回り", "襟裏",
            "衿ぐり", "衿部", "台衿", "カラー", "衿表", "フード部分", "地襟", "ネック部分",
        ),
    },
    "reinforcement": {
        "en": (
            "Reinforcement", "Reinforcements", "Reinforced area", "Reinforced areas",
            "Elbow patch", "Elbow patches", "Knee patch", "Elbow reinforcement",
            "Knee reinforcement", "Reinforcing", "Patches", "Reinforced parts",
            "Shoulder reinforcement", "Knee patches", "Reinforcement fabric", "Overlay",
            "Reinforced knees",
        ),
        "it": (
            "Rinforzo", "Rinforzi", "Toppe", "Toppa gomito", "Rinforzo gomiti", "Parti rinforzate",
            "Rinforzo ginocchia", "Toppe ai gomiti", "Rinforzo spalle", "Rinforzo gomito",
            "Zone rinforzate", "Rinforzi ginocchia",
        ),
        "fr": (
            "Renfort", "Renforts", "Coudière", "Coudières", "Genouillère", "Renfort coudes",
            "Renfort genoux", "Empiècement de renfort", "Parties renforcées", "Renfort coude",
            "Renfort épaules", "Genouillères", "Zones renforcées",
        ),
        "de": (
            "Verstärkung", "Verstärkungen", "Ellbogenpatch", "Knieverstärkung",
            "Ellenbogenverstärkung", "Besatz Verstärkung", "Ellenbogen-Patches",
            "Verstärkter Bereich", "Schulterverstärkung", "Kniebesatz", "Verstärkungsstoff",
            "Ellbogenverstärkung", "Ellenbogenflicken", "Ellbogen-Patches",
        ),
        "es": (
            "Refuerzo", "Refuerzos", "Coderas", "Rodilleras", "Codera", "Refuerzo codos",
            "Refuerzo rodillas", "Zonas reforzadas", "Refuerzo hombros", "Partes reforzadas",
            "Parches de refuerzo", "Rodillera",
        ),
        "pt": (
            "Reforço", "Reforços", "Cotoveleiras", "Joelheiras", "Reforço cotovelos",
            "Reforço joelhos", "Cotoveleira", "Partes reforçadas", "Reforço ombros",
            "Zonas reforçadas", "Joelheira",
        ),
        "tr": (
            "Takviye", "Dirsek yaması", "Dizlik", "Takviyeler", "Yama", "Diz yaması",
            "Güçlendirme", "Dirsek takviyesi", "Takviye kumaş", "Omuz takviyesi",
            "Dirsek yamaları", "Güçlendirilmiş bölge",
        ),
        "zh": (
            "补强", "加固", "肘部贴布", "补强布", "加固部分", "膝盖补强", "肘部补丁", "补强部分",
            "加强布", "补强片", "贴布", "肘贴", "护肘", "膝盖补丁", "护膝", "加固层",
        ),
        "ja": (
            "補強", "補強布", "エルボーパッチ", "肘当て", "補強部分", "膝当て", "当て布",
            "補強生地", "補強部", "ひじ当て", "肘パッチ", "ひざ当て", "膝補強", "肩補強",
            "パッチ部分",
        ),
    },
    "contrast": {
        "en": (
            "Contrast", "Contrast fabric", "Contrast panel", "Contrast panels", "Panels",
            "Side panels", "Inserts", "Insert", "Contrast parts", "Contrast material", "Combo",
            "Secondary fabric", "Second fabric", "Contrast shell", "Mesh", "Side panel", "Panel",
            "Contrast part", "Contrasting fabric", "Panelling", "Mesh panels", "Stretch panels",
            "Contrast details", "Contrast trim", "Contrast panelling", "Combination", "Mesh panel",
            "Side inserts", "Combination fabric", "Gusset", "Secondary", "Fabric B", "Contrasts",
            "Mesh insert", "Mesh inserts", "Stretch panel", "Other fabric",
        ),
        "it": (
            "Contrasto", "Tessuto a contrasto", "Inserti", "Inserto", "Pannelli laterali",
            "Parti a contrasto", "Tessuto secondario", "Inserti a contrasto", "Tessuto 2",
            "Inserto a contrasto", "Pannelli", "Inserti laterali", "Tessuto contrasto", "Pannello",
            "Rete", "Combinazione", "Pannelli a contrasto", "Secondo tessuto", "Particolari",
            "Fianchi", "Pannello laterale", "Tassello", "Tessuto combinato",
        ),
        "fr": (
            "Contraste", "Tissu contrasté", "Empiècements", "Empiècement", "Panneaux",
            "Panneaux latéraux", "Tissu secondaire", "Inserts", "Insert",
            "Empiècements contrastés", "Panneau", "Tissu contrastant", "Parties contrastées",
            "Tissu contraste", "Deuxième tissu", "Côtés", "Combinaison", "Empiècements latéraux",
            "Maille filet", "Filet", "Panneau latéral", "Tissu 2", "Empiècement contrasté",
            "Soufflets", "Partie contrastante",
        ),
        "de": (
            "Kontrast", "Kontraststoff", "Einsatz", "Einsätze", "Seitenteile", "Kontrasteinsatz",
            "Zweitstoff", "Kontrastmaterial", "Kontrasteinsätze", "Seiteneinsätze", "Seitenteil",
            "Mesh-Einsatz", "Mesh-Einsätze", "Kontrastteile", "Nebenstoff", "Paneele",
            "Stretcheinsätze", "Netzeinsatz", "Oberstoff 2", "Kombistoff", "Zweites Material",
            "Stretcheinsatz", "Zwickel", "Mesh", "Besatzstoff",
        ),
        "es": (
            "Contraste", "Tejido en contraste", "Paneles", "Paneles laterales",
            "Tejido secundario", "Inserciones", "Tejido de contraste", "Inserto", "Combinado",
            "Insertos", "Tejido combinado", "Panel", "Segundo tejido", "Laterales", "Malla",
            "Panel lateral", "Partes en contraste", "Piezas en contraste", "Tejido contraste",
            "Inserción", "Combinación", "Costados", "Tela de contraste", "Tejido 2", "Rejilla",
        ),
        "pt": (
            "Contraste", "Tecido de contraste", "Painéis", "Painéis laterais", "Tecido secundário",
            "Inserções", "Inserção", "Painel", "Tecido em contraste", "Laterais",
            "Partes em contraste", "Combinação", "Malha de rede", "Tecido contraste",
            "Painel lateral", "Tecido 2", "Segundo tecido", "Rede",
        ),
        "tr": (
            "Kontrast", "Kontrast kumaş", "Panel", "Yan paneller", "İkinci kumaş", "Parça",
            "Paneller", "Yan panel", "Kontrast parça", "Yan parça", "Fileli kısım", "Garni kumaş",
            "Kontrast detay", "Kombin kumaş", "File", "Yan parçalar", "2. kumaş", "Yardımcı kumaş",
        ),
        "zh": (
            "拼接", "撞色布", "拼料", "拼块", "配料", "拼接面料", "配布", "拼布", "撞色",
            "拼接部分", "侧片", "拼块面料", "配色布", "侧幅", "配色面料", "网布", "撞色部分",
            "拼色部分", "拼料成分", "网眼布", "面料2", "面料B", "拼缝部分", "次面料",
        ),
        "ja": (
            "配色", "別布", "切替部分", "切替", "配色布", "切り替え部分", "別生地", "切替え部分",
            "切り替え", "配色部分", "切替布", "脇部分", "メッシュ部分", "サイド部分", "別布部分",
            "切替生地", "メッシュ", "異素材部分", "コンビ素材", "脇", "配色生地", "サイドパネル",
            "別地",
        ),
    },
    "coating": {
        "en": (
            "Coating", "Coated", "Membrane", "Lamination", "Coated layer", "Laminate",
            "Outer coating", "Laminated", "Coat", "Film", "Coating layer", "Surface coating",
            "Coated with", "Resin", "Membrane layer", "Coating material", "Bonding",
            "Laminate layer", "Finish coating", "Middle layer",
        ),
        "it": (
            "Spalmatura", "Rivestimento", "Membrana", "Resinatura", "Accoppiato", "Accoppiatura",
            "Spalmato", "Laminazione", "Laminato", "Film", "Rivestimento superficiale",
            "Strato di spalmatura", "Resina", "Strato spalmato", "Accoppiato con",
            "Superficie spalmata", "Pellicola",
        ),
        "fr": (
            "Enduction", "Revêtement", "Membrane", "Enduit", "Contrecollage", "Contrecollé",
            "Laminage", "Laminé", "Couche enduite", "Film", "Pelliculage", "Enduction de surface",
            "Résine", "Couche", "Face enduite", "Couche d'enduction",
        ),
        "de": (
            "Beschichtung", "Membran", "Laminierung", "Beschichtet", "Laminat", "Laminiert",
            "Membrane", "Kaschierung", "Film", "Deckschicht", "Beschichtungsmaterial",
            "Oberflächenbeschichtung", "Folie", "Beschichtungsschicht", "Kaschiert", "Bondierung",
            "Mittelschicht",
        ),
        "es": (
            "Recubrimiento", "Revestimiento", "Membrana", "Resinado", "Laminado", "Capa",
            "Recubierto", "Laminación", "Revestido", "Película", "Capa de recubrimiento", "Resina",
            "Plastificado", "Inducción", "Recubrimiento exterior", "Film",
        ),
        "pt": (
            "Revestimento", "Membrana", "Induzido", "Laminado", "Laminagem", "Revestido",
            "Película", "Camada de revestimento", "Resinado", "Recobrimento", "Indução", "Resina",
            "Filme",
        ),
        "tr": (
            "Kaplama", "Membran", "Laminasyon", "Kaplama tabakası", "Lamine", "Film", "Kaplamalı",
            "Yüzey kaplama", "Laminat", "Kaplama katmanı", "Membran tabakası", "Reçine",
            "Kaplama malzemesi",
        ),
        "zh": (
            "涂层", "覆膜", "复合膜", "贴膜", "涂层面", "薄膜", "膜", "复合层", "涂层成分",
            "覆膜层", "涂覆层", "防水膜", "表面涂层", "淋膜", "涂层材料", "透气膜",
        ),
        "ja": (
            "コーティング", "コーティング部分", "表面加工樹脂", "メンブレン", "ラミネート", "被膜",
            "フィルム", "樹脂加工", "表面樹脂", "コーティング樹脂", "樹脂", "透湿膜", "被覆",
            "樹脂コーティング", "防水膜", "表皮樹脂",
        ),
    },
    "backing": {
        "en": (
            "Backing", "Back side", "Reverse", "Back layer", "Backing fabric", "Reverse side",
            "Back of fabric", "Backside", "Underside", "Wrong side", "Reverse fabric",
            "Backing material", "Back face", "Backer", "Inner face", "Back fabric",
        ),
        "it": (
            "Retro", "Supporto", "Rovescio", "Fondo di supporto", "Retro tessuto", "Lato interno",
            "Dietro tessuto", "Parte posteriore", "Tessuto di supporto", "Sottofondo",
            "Base supporto", "Controfaccia", "Lato rovescio", "Telo di supporto",
        ),
        "fr": (
            "Envers", "Dos du tissu", "Support", "Verso", "Tissu support", "Revers du tissu",
            "Face arrière", "Support textile", "Dossier", "Tissu de support", "Envers du tissu",
            "Face intérieure", "Arrière",
        ),
        "de": (
            "Rückseite", "Träger", "Trägermaterial", "Trägergewebe", "Abseite", "Rücken",
            "Trägerstoff", "Unterseite", "Linke Seite", "Abseitenmaterial", "Trägergewirk",
            "Grundmaterial Träger", "Rückenbeschichtung",
        ),
        "es": (
            "Reverso", "Soporte", "Revés", "Base de soporte", "Envés", "Cara posterior",
            "Tejido de soporte", "Dorso", "Tejido soporte", "Parte trasera", "Trasera",
            "Lado posterior", "Soporte textil",
        ),
        "pt": (
            "Verso", "Suporte", "Avesso", "Base de suporte", "Reverso", "Tecido de suporte",
            "Face posterior", "Suporte têxtil", "Parte de trás", "Tecido suporte", "Lado avesso",
        ),
        "tr": (
            "Arka yüz", "Ters yüz", "Arka yüzey", "Taban kumaşı", "Taşıyıcı", "Alt kat",
            "Zemin taşıyıcı", "Sırt", "Kumaş tersi", "Arka kumaş", "Taşıyıcı kumaş", "Alt katman",
            "Alt yüzey",
        ),
        "zh": (
            "底布", "背面", "基布", "背衬", "反面", "底料", "里面(反面)", "基底", "背层", "底层",
            "背布", "基布成分", "背面料", "反面面料", "内层底布", "基材",
        ),
        "ja": (
            "基布", "裏面", "バッキング", "裏打ち", "裏当て", "底布", "裏張り", "裏側生地", "基材",
            "裏貼り", "土台布", "裏打布", "基布部分",
        ),
    },
    "pile": {
        "en": (
            "Pile", "Pile fibre", "Fleece pile", "Pile yarn", "Fur pile", "Pile composition",
            "Pile side", "Face pile", "Fur fibre", "Pile fiber", "Pile content", "Terry pile",
            "Fleece", "Pile surface", "Tuft",
        ),
        "it": (
            "Pelo", "Fibra di pelo", "Felpa", "Vello", "Riccio", "Pelo del tessuto",
            "Filato di pelo", "Composizione pelo", "Pelo esterno", "Pelo superficie", "Felpatura",
            "Velo",
        ),
        "fr": (
            "Poil", "Velours", "Poils", "Fibre de poil", "Fil de poil", "Boucle",
            "Poil du velours", "Surface poil", "Velours (poil)", "Fibres de poil", "Face velours",
            "Bouclette",
        ),
        "de": (
            "Flor", "Polfaser", "Pol", "Polgarn", "Haarseite", "Flormaterial", "Polschicht",
            "Oberflor", "Polmaterial", "Flor Material", "Florfaser", "Schlinge", "Nutzschicht",
            "Polfäden",
        ),
        "es": (
            "Pelo", "Felpa", "Fibra de pelo", "Pelo del tejido", "Rizo", "Hilo de pelo",
            "Composición pelo", "Pelo exterior", "Terciopelo pelo", "Fibra del pelo",
        ),
        "pt": (
            "Felpa", "Pêlo", "Pelo do tecido", "Fio de pelo", "Pêlo do tecido", "Laçada",
            "Fibra do pelo", "Argola", "Fibra do pêlo", "Felpo",
        ),
        "tr": (
            "Hav", "Hav ipliği", "Tüy yüzü", "Havlı yüz", "Hav elyafı", "Hav lifi",
            "Hav kompozisyonu", "Hav yüzü", "Havlı kısım", "İlme", "Peluş yüz",
        ),
        "zh": (
            "绒毛", "毛绒", "绒面", "绒毛部分", "毛面", "毛圈", "起绒部分", "绒头", "毛绒部分",
            "绒毛成分", "绒纱", "绒毛面", "长毛绒", "毛圈部分",
        ),
        "ja": (
            "パイル", "パイル部分", "パイル糸", "毛羽部分", "立毛部分", "毛足部分", "パイル部",
            "立毛", "パイル地", "毛部分", "パイル面", "ボア部分", "起毛部分",
        ),
    },
    "ground": {
        "en": (
            "Ground", "Ground fabric", "Base", "Base fabric", "Ground yarn", "Base cloth",
            "Foundation", "Base layer", "Ground weave", "Base material", "Background",
            "Ground cloth", "Base yarn", "Ground base", "Foundation fabric",
        ),
        "it": (
            "Fondo", "Tessuto base", "Base", "Tessuto di base", "Base tessuto", "Tessuto di fondo",
            "Fondo tessuto", "Filato di fondo", "Tela di fondo", "Materiale di base",
            "Ordito di fondo", "Fondo (base)",
        ),
        "fr": (
            "Fond", "Tissu de fond", "Base", "Tissu de base", "Fil de fond", "Support de base",
            "Toile de fond", "Sol", "Fond du tissu", "Tissu base", "Chaîne de fond",
        ),
        "de": (
            "Grundgewebe", "Grund", "Grundstoff", "Bodengewebe", "Grundgarn", "Basis",
            "Basismaterial", "Grundware", "Fond", "Grundmaterial", "Basisstoff", "Grundgewirke",
            "Untergrund", "Basisgewebe", "Bodenstoff",
        ),
        "es": (
            "Fondo", "Base", "Tejido base", "Tejido de base", "Tejido de fondo", "Hilo de fondo",
            "Base del tejido", "Tela base", "Fondo del tejido", "Urdimbre de fondo",
        ),
        "pt": (
            "Fundo", "Base", "Tecido base", "Tecido de base", "Fio de fundo", "Tecido de fundo",
            "Fundo do tecido", "Base do tecido", "Teia de fundo",
        ),
        "tr": (
            "Zemin", "Zemin kumaşı", "Zemin kumaş", "Zemin ipliği", "Taban", "Alt zemin",
            "Baz kumaş", "Temel kumaş", "Taban zemin", "Zemin ilmesi",
        ),
        "zh": (
            "底纱", "地布", "地组织", "地部", "底组织", "底部", "地纱", "地组织成分", "底纱成分",
            "地经", "底布(地)",
        ),
        "ja": (
            "地組織", "グランド", "地糸", "地部分", "地組織部分", "地の部分", "ベース",
            "グランド部分", "ベース生地", "地部", "土台", "ベース部分", "地生地",
        ),
    },
    "upper": {
        "en": (
            "Upper",
            "Uppers of", "Body of shoe", "Quarters",
            "Shoe upper", "Upper material", "Uppers", "Vamp", "Upper part",
            "Upper leather", "Upper fabric", "Quarter", "Shoe uppers", "Upper composition",
            "Toe cap", "Shaft", "Shoe upper material", "Boot shaft",
        ),
        "it": (
            "Tomaia", "Tomaio", "Materiale tomaia", "Tomaie", "Gambale", "Mascherina",
            "Pelle tomaia", "Composizione tomaia", "Tomaia esterna", "Tessuto tomaia", "Puntale",
        ),
        "fr": (
            "Tige", "Empeigne", "Dessus de chaussure", "Matière de la tige", "Dessus (chaussure)",
            "Claque", "Matière dessus", "Matière tige", "Dessus de la chaussure",
            "Composition tige", "Cuir dessus", "Quartier",
        ),
        "de": (
            "Schaft",
            "Außenschaft", "Schaftmaterial außen",
            "Obermaterial Schuh", "Schuhoberteil", "Oberleder", "Schuhobermaterial",
            "Schaftmaterial", "Obermaterial (Schuh)", "Blatt", "Schaftleder",
        ),
        "es": (
            "Corte", "Empeine", "Pala", "Material del corte", "Parte superior (zapato)",
            "Corte exterior", "Caña", "Material corte", "Corte (exterior)", "Composición corte",
            "Material empeine",
        ),
        "pt": (
            "Gáspea", "Cabedal", "Parte superior do calçado", "Material da gáspea", "Corte",
            "Material cabedal", "Cano", "Cabedais", "Gáspeas", "Parte de cima",
        ),
        "tr": (
            "Saya", "Yüz malzemesi", "Ayakkabı yüzü", "Saya malzemesi", "Yüz derisi",
            "Ayakkabı sayası", "Saya materyali", "Konç", "Saya derisi", "Üst malzeme",
            "Dış yüzey (ayakkabı)",
        ),
        "zh": (
            "鞋面",
            "鞋面料", "帮面皮", "靴身",
            "帮面", "鞋帮", "鞋面材料", "鞋面材质", "帮面材质", "靴筒", "帮面材料",
            "鞋帮面", "靴面", "鞋身", "帮料", "筒面",
        ),
        "ja": (
            "アッパー", "甲", "甲革", "甲材", "アッパー素材", "甲部分", "甲の使用材", "甲皮",
            "甲材料", "シャフト", "アッパー部分", "甲部", "靴の甲",
        ),
    },
    "insole": {
        "en": (
            "Insole", "Sock", "Footbed", "Inner sole", "Sock lining", "Insole board", "Insock",
            "In-sock", "Inlay sole", "Innersole", "Insole material", "Inner sock",
            "Removable insole", "Footbed cover", "Insoles", "Sock liner", "Insole cover",
        ),
        "it": (
            "Soletta", "Sottopiede", "Plantare", "Soletta interna", "Suoletta",
            "Soletta estraibile", "Sottopiede di pulizia", "Solette", "Suoletta interna",
            "Soletta in pelle", "Sottopiede interno", "Fussbett",
        ),
        "fr": (
            "Semelle intérieure", "Première", "Semelle interne", "Première de propreté",
            "Première de montage", "Semelle de propreté",
            "Semelle amovible", "Voûte plantaire", "Premières", "Semelle de confort",
            "Semelle int.",
        ),
        "de": (
            "Innensohle",
            "Bettung", "Innenbettung",
            "Decksohle", "Brandsohle", "Einlegesohle", "Fußbett",
            "Deckbrandsohle", "Innensohlen", "Sohle innen",
            "Wechselfußbett", "Decksohlenmaterial",
        ),
        "es": (
            "Plantilla", "Plantilla interior", "Palmilla", "Plantilla extraíble",
            "Plantillas", "Planta interior", "Plantilla de piel",
            "Suela interior", "Material plantilla", "Plantilla interna",
        ),
        "pt": (
            "Palmilha", "Palmilha interior", "Palmilhas", "Palmilha amovível",
            "Palmilha de limpeza", "Palmilha interna", "Sola interior", "Palmilha de conforto",
        ),
        "tr": (
            "İç taban",
            "Mostra malzemesi", "İç tabanı", "Taban mostrası",
            "Tabanlık", "Mostra", "İç tabanlık", "Taban astarı", "Ayakkabı iç tabanı",
            "Çıkarılabilir tabanlık", "İç taban malzemesi", "Pedli taban", "Anatomik taban",
            "Taban astarı malzemesi",
        ),
        "zh": (
            "鞋垫",
            "垫脚皮", "鞋垫皮", "内里底",
            "内底", "中底", "鞋垫材料", "鞋垫材质", "内底材质", "鞋垫里", "垫脚",
            "内底材料", "鞋内垫", "鞋垫面料", "内垫",
        ),
        "ja": (
            "中敷", "インソール", "中底", "中敷き", "フットベッド", "カップインソール", "敷革",
            "中敷素材", "インナーソール", "中敷部分", "中敷革", "ソックライニング",
        ),
    },
    "sole": {
        "en": (
            "Sole",
            "Out-sole", "Mid-sole", "Soled in", "Soled with", "Outsoles",
            "Outsole", "Outer sole", "Soles", "Out sole", "Heel", "Midsole", "Outer soles",
            "Bottom", "Sole unit", "Outsole material", "Sole material", "Rubber outsole", "Tread",
            "Outersole", "Sole composition", "Heel tip", "Bottom sole",
        ),
        "it": (
            "Suola",
            "Suolatura", "Suola di", "Sottosuola", "Guardolo", "Suola a contatto",
            "Fondo suola", "Suole", "Suola esterna", "Fondo scarpa", "Tacco",
            "Intersuola", "Suola in gomma", "Fondo in gomma", "Materiale suola", "Battistrada",
            "Suola in cuoio", "Suola e tacco", "Composizione suola",
        ),
        "fr": (
            "Semelle",
            "Semellage", "Semelle de",
            "Semelle extérieure", "Semelle d'usure", "Talon", "Semelles",
            "Semelle intercalaire", "Semelle externe", "Semelle ext.", "Semelle gomme",
            "Matière semelle", "Patin", "Semelle de marche", "Semelle extérieur", "Intercalaire",
        ),
        "de": (
            "Sohle",
            "Besohlung", "Sohlenbelag", "Gehsohle",
            "Laufsohle", "Außensohle", "Absatz", "Zwischensohle", "Sohlen",
            "Sohlenmaterial", "Gummisohle", "Untersohle", "Schuhsohle", "Ledersohle",
            "Schalensohle", "Profilsohle", "Laufsohlenmaterial", "Langsohle",
        ),
        "es": (
            "Suela",
            "Piso de goma", "Suela de",
            "Piso", "Suela exterior", "Tacón", "Suelas", "Entresuela", "Planta",
            "Suela externa", "Material suela", "Suela de goma", "Material de la suela",
            "Piso exterior", "Suela de cuero", "Mediasuela", "Tapa",
        ),
        "pt": (
            "Sola", "Sola exterior", "Salto", "Solas", "Entressola", "Solado", "Sola externa",
            "Piso", "Material da sola", "Tacão", "Sola de borracha", "Rasto", "Sola e salto",
            "Meia-sola",
        ),
        "tr": (
            "Dış taban",
            "Dış tabanı", "Taban dış", "Alt taban malzemesi",
            "Ayakkabı tabanı", "Topuk", "Tabanı", "Alt taban", "Orta taban",
            "Taban malzemesi", "Kauçuk taban", "Ökçe", "Taban materyali", "Kösele taban", "Jurdan",
        ),
        "zh": (
            "鞋底", "大底", "外底", "鞋底材料", "鞋跟", "鞋底材质", "橡胶大底", "外底材质",
            "大底材质", "外底材料", "鞋大底", "鞋底成分", "跟", "外底部", "大底材料",
        ),
        "ja": (
            "底", "靴底", "アウトソール", "ソール", "底材", "表底", "本底", "ヒール", "底の使用材",
            "底部分", "ミッドソール", "外底", "底材料", "ソール素材", "底の種類", "表底素材",
        ),
    },
    "filling": {
        "en": (
            "Filling", "Fill", "Stuffing", "Filler", "Fill material", "Inner filling",
            "Down filling", "Filling material", "Filled with", "Fillings", "Filling fibre",
            "Cushion filling", "Body filling", "Core", "Duvet filling", "Quilt filling",
            "Pillow filling", "Inner core", "Filling power", "Filling fabric", "Sleeve filling",
            "Hood filling", "Inner fill",
        ),
        "it": (
            "Riempimento", "Imbottitura piuma", "Imbottitura interna (piuma)",
            "Piuma di riempimento", "Materiale di riempimento", "Ripieno", "Riempitivo",
            "Imbottitura in piuma", "Imbottito con", "Riempimento corpo", "Riempimento interno",
            "Carica", "Imbottitura: piuma",
        ),
        "fr": (
            "Garnissage", "Remplissage", "Bourrage", "Matière de rembourrage", "Garni de",
            "Garnissage intérieur", "Matière de remplissage", "Rembourrage intérieur",
            "Garnissage corps", "Garnissage duvet", "Rembourré de", "Garnissage manches",
        ),
        "de": (
            "Füllung", "Füllmaterial", "Daunenfüllung", "Inlett-Füllung", "Kern", "Füllstoff",
            "Polsterfüllung", "Füllmaterialien", "Füllung Körper", "Gefüllt mit", "Füllung Ärmel",
            "Innenfüllung", "Kissenfüllung", "Federfüllung", "Innenkissen",
        ),
        "es": (
            "Relleno", "Material de relleno", "Relleno interior", "Plumón relleno",
            "Relleno de plumón", "Rellenos", "Relleno de plumas", "Relleno cuerpo",
            "Relleno mangas", "Relleno interno", "Relleno del cojín", "Rellenado con",
        ),
        "pt": (
            "Enchimento", "Recheio", "Material de enchimento", "Enchimento interior",
            "Enchimentos", "Enchimento de penas", "Enchimento interno", "Preenchimento",
            "Enchimento corpo", "Enchimento mangas", "Estofo",
        ),
        "tr": (
            "Dolgu", "Dolgu malzemesi", "Dolgu materyali", "İç dolgu malzemesi", "Dolgusu",
            "Dolgu elyafı", "Yastık dolgusu", "Yorgan dolgusu", "Dolgu maddesi", "Gövde dolgusu",
            "Kol dolgusu",
        ),
        "zh": (
            "填充物", "填充料", "填充", "填料", "内胆", "充绒", "填充材料", "填充物成分", "内填充",
            "填充绒", "胆芯", "芯", "枕芯", "被芯", "内芯", "充填物", "填充成分", "絮填物", "填绒",
            "填充层",
        ),
        "ja": (
            "中わた", "詰め物", "充填物", "詰物", "中身", "中材", "側地中身", "中わた素材",
            "つめもの", "充填材", "中わた部分", "詰めもの", "羽毛充填物", "中綿（羽毛）",
            "クッション中材", "中材料",
        ),
    },
    "other": {
        "en": (
            "Other", "Other parts", "Other components", "Remaining parts", "Belt", "Hardware",
            "Other materials", "Other part", "Gloves palm", "Palm", "Waist belt", "Others",
            "Remaining part", "Back of hand", "Other component", "Elastic", "Drawstring",
            "Additional fabric",
        ),
        "it": (
            "Altro", "Altre parti", "Altri componenti", "Cintura", "Altri materiali",
            "Altra parte", "Palmo", "Altri tessuti", "Elastico", "Coulisse", "Rimanenti parti",
            "Parti rimanenti", "Altri",
        ),
        "fr": (
            "Autre", "Autres parties", "Autres composants", "Ceinture", "Autres matières",
            "Autre partie", "Paume", "Autres", "Élastique", "Cordon", "Autres tissus",
            "Parties restantes", "Autre tissu",
        ),
        "de": (
            "Sonstiges", "Andere Teile", "Sonstige Teile", "Gürtel", "Andere Materialien",
            "Sonstige", "Handfläche", "Andere", "Gummiband", "Übrige Teile", "Weitere Materialien",
            "Kordel", "Weiteres", "Anderes Material", "Innenhand",
        ),
        "es": (
            "Otros", "Otras partes", "Otros componentes", "Cinturón", "Otros materiales", "Otro",
            "Palma", "Otra parte", "Cordón", "Goma elástica", "Otras piezas", "Resto de piezas",
            "Resto",
        ),
        "pt": (
            "Outros", "Outras partes", "Outros componentes", "Cinto", "Outros materiais", "Outro",
            "Palma", "Cinturão", "Cordão", "Restantes partes", "Outras peças", "Outra parte",
            "Resto",
        ),
        "tr": (
            "Diğer", "Diğer kısımlar", "Diğer parçalar", "Kemer", "Diğer malzemeler", "Avuç içi",
            "Diğer kısım", "Lastik", "Kuşak", "Diğerleri", "Diğer parça", "Kalan kısım", "Kordon",
        ),
        "zh": (
            "其他", "其它", "其他部位", "腰带", "其他部分", "其它部位", "其他材料", "手掌",
            "松紧带", "其它部分", "绳子", "掌部", "其他面料", "其余部分", "抽绳",
        ),
        "ja": (
            "その他", "その他の部分", "ベルト", "その他部分", "手のひら", "掌部分", "その他素材",
            "その他部位", "ゴム部分", "ベルト部分", "紐", "平部分", "手の平", "ひも", "掌",
        ),
    },
}
