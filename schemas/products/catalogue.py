"""The attributes that every built-in schema has."""

from __future__ import annotations

from schemas.base import Risk
from schemas.product import ProductSchema, attribute
from schemas.values.care import Care
from schemas.values.certificates import Certificates
from schemas.values.choices import Incoterm
from schemas.values.colours import Colours
from schemas.values.composition import Composition
from schemas.values.country import Country
from schemas.values.gtin import Gtin
from schemas.values.hs_code import HsCode
from schemas.values.lead_time import LeadTime
from schemas.values.material_origin import MaterialOrigins
from schemas.values.moq import Moq
from schemas.values.price_mentions import RetailPrice, WholesalePrice
from schemas.values.quantity import NetWeight
from schemas.values.season import Season
from schemas.values.size_systems import SizeSystem
from schemas.values.sizes import Sizes
from schemas.values.text import BrandName, CompanyName, ProductName, ProductWord, StyleCode
from schemas.values.variants import Variants
from schemas.values.wearers import Gender


class CatalogueProduct(ProductSchema):
    """What a PIM keeps of any product."""

    style_code: StyleCode | None = attribute(
        "supplier's article, style or model number, not a colour code",
        group="identity",
        risk=Risk.HIGH,
    )
    name: ProductName | None = attribute(
        "product name as the supplier writes it", group="identity", risk=Risk.LOW
    )
    product_type: ProductWord | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    brand: BrandName | None = attribute("brand on the product", group="identity")
    supplier: CompanyName | None = attribute(
        "company that makes or offers it, not the customer", group="identity"
    )
    season: Season | None = attribute("selling season with its year", group="identity")
    gender: Gender | None = attribute("who it is made for", group="identity", risk=Risk.LOW)
    colours: Colours | None = attribute(
        "colours offered: code and name of each, not unavailable ones", group="sizes_variants"
    )
    composition: Composition | None = attribute(
        "each fibre or material with its share, under its component heading",
        group="material",
        risk=Risk.HIGH,
    )
    care: Care | None = attribute(
        "each washing, bleaching, drying, ironing and cleaning instruction", group="care_origin"
    )
    country_of_origin: Country | None = attribute(
        "country where the product was made, not the yarn's",
        group="care_origin",
        risk=Risk.HIGH,
    )
    material_origin: MaterialOrigins | None = attribute(
        "where a fibre or material comes from, not where goods were made",
        group="material",
        risk=Risk.HIGH,
    )
    gtin: Gtin | None = attribute(
        "barcode number (EAN, UPC) of the style itself", group="identity", risk=Risk.HIGH
    )
    hs_code: HsCode | None = attribute(
        "customs tariff number of the goods", group="care_origin", risk=Risk.HIGH
    )
    net_weight: NetWeight | None = attribute(
        "weight of one piece, not of the fabric", group="sizes_variants"
    )
    sizes: Sizes | None = attribute("sizes offered", group="sizes_variants")
    size_system: SizeSystem | None = attribute(
        "country or system the sizes are given in", group="sizes_variants"
    )
    variants: Variants | None = attribute(
        "rows of the size and colour table: sku, barcode, colour, size",
        group="sizes_variants",
        risk=Risk.HIGH,
    )
    wholesale_price: WholesalePrice | None = attribute(
        "price to the trade with its currency, not the shop price",
        group="commercial",
        risk=Risk.HIGH,
    )
    retail_price: RetailPrice | None = attribute(
        "recommended shop price with its currency", group="commercial", risk=Risk.HIGH
    )
    moq: Moq | None = attribute(
        "smallest order quantity, and per what", group="commercial", risk=Risk.HIGH
    )
    lead_time: LeadTime | None = attribute(
        "days or weeks until delivery, not a date", group="commercial"
    )
    incoterm: Incoterm | None = attribute(
        "delivery term such as FOB, without the place", group="commercial"
    )
    certificates: Certificates | None = attribute(
        "certification scheme, its number and last day of validity",
        group="care_origin",
        risk=Risk.HIGH,
    )
