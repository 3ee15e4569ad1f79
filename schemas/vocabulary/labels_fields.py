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
        "COD_ARTICULO", "COD_ARTIGO", "URUN_KODU", "MODEL_KODU", "ART_NR_LIEF", "LIEF_ART_NR",
        "VENDOR_STYLE", "SUPPLIER_REF", "STYLE_REF", "REF_FOURN", "REF_PROV", "COD_FORN",
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
    "brand": (
        "BRAND", "BRAND_NAME", "MARKE", "MARCA", "MARQUE", "BRAND_CODE", "BRAND_TXT", "MARKE_TXT",
        "MARKE_BEZ", "MARCHIO", "DES_MARCHIO", "DESC_MARCA", "MARQUE_LIB", "MARKA_ADI",
    ),
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
        "PAESE_ORIGINE", "PAYS_ORIGINE", "PAIS_ORIGEN", "PAIS_ORIGEM", "MENSEI", "URSPR_LAND",
        "URSPR_LAND_ISO", "URSPRLAND_ISO", "HERKUNFTSLAND", "ORIGIN_ISO", "COO_ISO",
        "ORIGIN_COUNTRY", "PAESE_ORIG", "PAYS_ORIG", "MADE_IN_ISO", "MENSE_ULKE",
    ),
    "gtin": (
        "EAN11", "EAN_CODE", "EAN13", "GTIN", "BARCODE", "UPC_CODE", "EAN_NR", "GTIN_NR",
        "BARKOD_NO",
    ),
    "hs_code": (
        "STATWARENNR", "STAWN", "HS_CODE", "TARIFF_NO", "CUSTOMS_CODE", "COD_DOGANALE", "NC8",
        "ZOLLTARIF", "ZOLLTARIF_NR", "TARIC_CODE", "TARIFF_CODE", "COMMODITY_CODE", "NOMENCLATURE",
        "VOCE_DOG", "COD_ARANC", "GTIP_NO",
    ),
    "net_weight": (
        "NTGEW", "NTGEW_G", "NET_WEIGHT", "NET_WEIGHT_G", "PESO_NETTO", "POIDS_NET", "GEW_NETTO",
        "GEWICHT_NETTO", "NETTOGEW", "NET_WT", "PESO_NETO", "PESO_LIQUIDO", "NET_AGIRLIK",
    ),
    "moq": (
        "MIN_QTY", "MIN_ORDER", "MIN_ORDER_QTY", "MINDESTMENGE", "MBM", "MIN_MENGE", "QTA_MIN",
        "QTA_MINIMA", "QTE_MIN", "CANT_MIN", "CANTIDAD_MIN", "QTD_MIN", "MIN_ADET",
    ),
    "lead_time": (
        "LIEF_TAGE", "LIEFERTAGE", "LIEFERZEIT_TAGE", "LEAD_TIME", "LEADTIME", "LEAD_TIME_DAYS",
        "LEAD_DAYS", "GG_CONSEGNA", "GIORNI_CONSEGNA", "DELAI_JOURS", "PLAZO_DIAS", "PRAZO_DIAS",
    ),
    "incoterm": ("INCO1", "INCOTERM_CD", "INCOTERM_CODE", "LIEFERBED", "RESA_COD"),
    "garment_length": ("RUECKENLAENGE", "LAENGE_RM", "BACK_LENGTH", "BODY_LENGTH", "LUNGH_DIETRO"),
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
        "GRAMMATUR_GM2", "GRAMMATUR", "FLAECHENGEW", "WEIGHT_GSM", "FABRIC_WEIGHT", "PESO_GMQ",
        "GSM",
    ),
    "fit": ("PASSFORM", "FIT", "VESTIBILITA"),
    "neckline": ("KRAGEN", "NECKLINE", "COLLAR_TYPE", "COLLO"),
    "sleeve_length": ("AERMEL", "AERMELLAENGE", "SLEEVE", "SLEEVE_LENGTH", "MANICA"),
    "closure": ("VERSCHLUSS", "CLOSURE", "CHIUSURA", "FERMETURE", "CIERRE"),
}  # fmt: skip
