"""Care instructions as labels write them, by language and step (wash, bleach, dry, iron, clean)."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

_TEXT = {
    "en": (
        "hand wash|hand wash cold|machine wash at 30°C|wash at 40°|do not wash|gentle wash 30°C|machine wash cold|"
        "wash inside out at 30°|delicate cycle 30°C|hand wash in lukewarm water|wool cycle max 30°|machine washable 60°C",
        "do not bleach|no bleach|non-chlorine bleach only|oxygen bleach only|bleach allowed",
        "do not tumble dry|tumble dry low|dry flat|lay flat to dry|line dry in shade|drip dry|hang to dry|"
        "reshape and dry flat|tumble dry normal|no tumble dry|dry away from direct heat",
        "iron low|cool iron|do not iron|warm iron|iron at medium temperature|iron on reverse|steam iron|iron max 110°C",
        "dry clean only|dry clean|do not dry clean|professional wet clean|dry clean P|dry clean with mild cycle|"
        "specialist leather clean only|dry clean F",
    ),
    "it": (
        "lavare a mano|lavaggio a mano in acqua fredda|lavare a 30°|lavaggio in lavatrice a 40°C|non lavare|"
        "lavaggio delicato 30°C|lavare a rovescio|lavare separatamente|max 30° delicato",
        "non candeggiare|no candeggio|candeggio con ossigeno",
        "non asciugare in tamburo|asciugare in piano|stendere all'ombra|no asciugatrice|asciugare appeso|"
        "asciugare lontano da fonti di calore|asciugatrice a bassa temperatura",
        "stirare a bassa temperatura|ferro tiepido|non stirare|stirare a media temperatura|stirare a rovescio|stiro max 110°",
        "lavare a secco|lavaggio a secco|solo lavaggio a secco|non lavare a secco|lavaggio professionale ad umido|lavare a secco P",
    ),
    "fr": (
        "lavage à la main|lavage main à froid|lavage machine 30°|laver à 40°C|ne pas laver|lavage délicat à 30°|laver à l'envers",
        "ne pas blanchir|pas de javel|blanchiment à l'oxygène uniquement",
        "ne pas sécher en machine|séchage à plat|sécher à l'ombre|pas de sèche-linge|séchage sur fil|séchage en tambour à basse température",
        "repassage doux|fer tiède|ne pas repasser|repassage moyen|repasser sur l'envers|repassage à 110° max",
        "nettoyage à sec|nettoyage à sec uniquement|ne pas nettoyer à sec|nettoyage humide professionnel",
    ),
    "de": (
        "Handwäsche|Maschinenwäsche 30°C|waschbar bei 40°|nicht waschen|Schonwaschgang 30°|kalt waschen|Wollwaschgang 30 Grad|auf links waschen",
        "nicht bleichen|keine Bleiche|nur Sauerstoffbleiche",
        "nicht im Trockner trocknen|liegend trocknen|im Schatten trocknen|nicht trommeltrocknen|auf der Leine trocknen|Trockner niedrige Temperatur|tropfnass aufhängen",
        "mäßig heiß bügeln|nicht bügeln|bügeln bei geringer Temperatur|auf links bügeln|heiß bügeln",
        "chemische Reinigung|nur chemische Reinigung|nicht chemisch reinigen|Nassreinigung|chemisch reinigen P",
    ),
    "es": (
        "lavar a mano|lavado a mano en agua fría|lavar a máquina 30°|lavar a 40°C|no lavar|ciclo delicado 30°|lavar del revés",
        "no usar lejía|no blanquear|solo lejía sin cloro",
        "no secar en secadora|secar en plano|secar a la sombra|secar tendido|secadora a baja temperatura",
        "planchar a baja temperatura|no planchar|plancha tibia|planchar del revés|planchar a temperatura media",
        "limpieza en seco|lavar en seco|no lavar en seco|limpieza profesional en húmedo",
    ),
    "pt": (
        "lavar à mão|lavar à máquina a 30°|lavar a 40°C|não lavar|ciclo delicado 30°",
        "não usar lixívia|não branquear",
        "não secar na máquina|secar na horizontal|secar à sombra|secar pendurado",
        "passar a ferro a baixa temperatura|não passar a ferro|ferro morno",
        "limpeza a seco|não limpar a seco|apenas limpeza a seco",
    ),
    "tr": (
        "elde yıkayın|30 derecede yıkayın|40°C yıkanabilir|yıkamayın|hassas yıkama 30°|soğuk suda elde yıkama|tersten yıkayın",
        "ağartıcı kullanmayın|çamaşır suyu kullanmayın",
        "kurutma makinesinde kurutmayın|düz zeminde kurutun|gölgede kurutun|asarak kurutun",
        "düşük ısıda ütüleyin|ütülemeyin|ılık ütü|orta ısıda ütüleyin",
        "kuru temizleme|kuru temizleme yapmayın|sadece kuru temizleme",
    ),
    "zh": (
        "手洗|30度机洗|40℃水洗|不可水洗|冷水手洗|轻柔机洗30°C|反面洗涤",
        "不可漂白|禁止漂白|仅可氧漂",
        "不可转笼干燥|平铺晾干|悬挂晾干|阴凉处晾干|低温烘干|不可烘干",
        "低温熨烫|不可熨烫|中温熨烫|反面熨烫|最高110℃熨烫",
        "干洗|只可干洗|不可干洗|专业湿洗|缓和干洗",
    ),
    "ja": (
        "手洗い|30℃洗濯機洗い|40℃限度|水洗い不可|弱い手洗い|ネット使用|液温30℃弱水流",
        "漂白不可|塩素系漂白剤使用不可|酸素系漂白剤可",
        "タンブル乾燥不可|平干し|陰干し|日陰の平干し|吊り干し|低温タンブル乾燥",
        "低温アイロン|アイロン不可|中温アイロン|当て布使用|110℃限度アイロン",
        "ドライクリーニング|ドライクリーニング不可|石油系ドライ|ウエットクリーニング可",
    ),
}
CARE: dict[str, tuple[tuple[str, ...], ...]] = {
    lang: tuple(tuple(step.split("|")) for step in steps) for lang, steps in _TEXT.items()
}
SYMBOLS = ("30°", "40", "P", "F", "W", "30°C", "60°", "(P)", "(F)", "40°C", "A")
