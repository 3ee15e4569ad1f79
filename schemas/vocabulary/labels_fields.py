"""Names of fields in exports of ERP and PIM systems, by attribute: heads that no person wrote.

SAP's technical names stand beside those of tables that a developer named. They are labels like any
other, of no language.
"""

from __future__ import annotations

from typing import Final

FIELD_LANGUAGE: Final = "erp"  # stands among those of labels

FIELD_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "style_code": (
        "MATNR", "SATNR", "ARTNR", "ART_NR", "ARTIKELNR", "ARTIKEL_NR", "ITEM_NO", "ITEMNO",
        "ITEM_CODE", "STYLE_NO", "STYLE_CODE", "STYLE_ID", "PRODUCT_CODE", "PRODUCT_ID", "MODEL_NO",
        "COD_ART", "CODART", "COD_ARTICOLO", "CODICE_ARTICOLO", "REF_ART", "REF_ARTICLE",
        "COD_ARTICULO", "COD_ARTIGO", "URUN_KODU", "MODEL_KODU",
    ),
    "name": (
        "MAKTX", "ARTBEZ", "ART_BEZ", "BEZEICHNUNG", "ITEM_NAME", "ITEM_DESC", "PRODUCT_NAME",
        "STYLE_NAME", "DESCR_ART", "DES_ART", "DESC_ART", "NOM_PRODUIT",
        "NOMBRE_ARTICULO", "URUN_ADI",
    ),
    "product_type": (
        "WARENGRP", "WARENGRUPPE", "WGBEZ", "MATKL", "PRODUCT_TYPE", "ITEM_TYPE", "CATEGORY",
        "PRODUCT_GROUP", "CATEGORIA", "TIPO_ARTICOLO", "FAMILLE", "TIPO_ARTICULO", "URUN_TIPI",
    ),
    "brand": ("BRAND", "BRAND_NAME", "MARKE", "MARCA", "MARQUE"),
    "supplier": ("NAME1", "VENDOR_NAME", "SUPPLIER_NAME", "LIEFERANT", "FORNITORE", "FOURNISSEUR"),
    "season": ("SAISON", "SEASON", "SEASON_CODE", "STAGIONE", "TEMPORADA", "SAISJ"),
    "gender": ("GESCHL", "GENDER", "GESCHLECHT", "SESSO", "GENRE", "GENERO", "SEXE"),
    "colours": (
        "FARBNR", "FARBBEZ", "FARB_NR", "FARB_BEZ", "FARBE", "COLOR_CODE", "COLOR_NAME",
        "COLOUR_CODE", "COLOUR_NAME", "COD_COL", "COD_COLORE", "DES_COLORE", "COD_COULEUR",
        "COULEUR", "COD_COLOR",
    ),
    "composition": (
        "ZUSAMMENSETZUNG", "MATERIALZUS", "COMPOSITION", "FABRIC_CONTENT", "FIBRE_CONTENT",
        "FIBER_CONTENT", "COMPOSIZIONE", "COMPOSICION", "COMPOSICAO",
    ),
    "care": ("PFLEGE", "PFLEGEHINWEIS", "CARE", "CARE_INSTR", "CARE_CODE", "LAVAGGIO", "ENTRETIEN"),
    "country_of_origin": (
        "URSPRLAND", "URSPRUNGSLAND", "HERKL", "ORIGIN", "COUNTRY_ORIGIN", "COO", "ORIG_COUNTRY",
        "PAESE_ORIGINE", "PAYS_ORIGINE", "PAIS_ORIGEN", "PAIS_ORIGEM", "MENSEI",
    ),
    "gtin": ("EAN11", "EAN_CODE", "EAN13", "GTIN", "BARCODE", "UPC_CODE"),
    "hs_code": (
        "STATWARENNR", "STAWN", "HS_CODE", "TARIFF_NO", "CUSTOMS_CODE", "COD_DOGANALE", "NC8",
    ),
    "net_weight": ("NTGEW", "NTGEW_G", "NET_WEIGHT", "NET_WEIGHT_G", "PESO_NETTO", "POIDS_NET"),
    "sizes": ("GROESSE", "GROESSEN", "SIZE", "SIZE_CODE", "TAGLIA", "TAILLE", "TALLA", "BEDEN"),
    "wholesale_price": (
        "EK_NETTO", "EK_PREIS", "NETPR", "COST", "COST_PRICE", "WHOLESALE", "WS_PRICE",
        "PREZZO_ACQ", "PRIX_ACHAT", "PRECIO_COSTE", "PRECO_CUSTO",
    ),
    "retail_price": (
        "UVP", "VK_BRUTTO", "VK_PREIS", "RRP", "RETAIL_PRICE", "PREZZO_PUBB", "PRIX_PUBLIC",
        "PVP",
    ),
    "fabric_weight": (
        "GRAMMATUR_GM2", "GRAMMATUR", "WEIGHT_GSM", "FABRIC_WEIGHT", "PESO_GMQ", "GSM",
    ),
    "fit": ("PASSFORM", "FIT", "VESTIBILITA"),
    "neckline": ("KRAGEN", "NECKLINE", "COLLAR_TYPE", "COLLO"),
    "sleeve_length": ("AERMEL", "AERMELLAENGE", "SLEEVE", "SLEEVE_LENGTH", "MANICA"),
    "closure": ("VERSCHLUSS", "CLOSURE", "CHIUSURA", "FERMETURE", "CIERRE"),
}  # fmt: skip
