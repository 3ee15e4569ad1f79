"""Rows of a bill that are no goods: freight, discounts, taxes and totals.

    Freight | | | € 45.00        zzgl. MwSt. 19 %        Frais de port | 1 | 18,00 €

Nothing is read from them for an article, not even their amounts.
"""

from __future__ import annotations

import re

from schemas.values.lexicon import fold

_LONGEST = 60  # characters of a cell that names a charge
_WORDS = re.compile(r"[^\W\d_]+")
_BRACKET = re.compile(r"\([^()]{0,40}\)")
_IDEOGRAMS = re.compile(
    r"(?:国际|国内)?(?:运费|邮费|快递费|物流费|包装费|手续费|税费?|增值税|合计|小计|总计|总额|折扣|优惠|定金|样品费)"
    r"|(?:国際|国内)?送料|(?:配送|梱包|決済)?手?数料|配送料|梱包費|消費税|税額|合計(?:金額)?|小計|総計|割引|値引き?"
)


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


# As they are folded: small letters without accents.
_CHARGES = _split(
    "freight shipping postage carriage handling courier insurance surcharge discount rebate vat tax"
    " taxes duty duties subtotal total totals rounding prepayment"
    " fracht frachtkosten versand versandkosten porto portokosten verpackung verpackungskosten"
    " rabatt skonto mwst mehrwertsteuer umsatzsteuer ust summe zwischensumme gesamtsumme"
    " gesamtbetrag nettobetrag bruttobetrag warenwert transportkosten anzahlung rechnungssumme"
    " rechnungsbetrag positionssumme bruttosumme nettosumme steuerbetrag endbetrag zahlbetrag"
    " trasporto spedizione imballo imballaggio sconto iva totale subtotale imponibile acconto"
    " port transport livraison expedition emballage remise escompte tva totaux acompte"
    " portes envio embalaje descuento transporte"
    " frete embalagem desconto"
    " kargo nakliye navlun iskonto indirim kdv toplam"
    " verzending verzendkosten vracht vrachtkosten korting btw totaal subtotaal"
)
_BESIDE = _split(
    "and the of on for order early payment costs cost charges charge fee fees sub grand net gross"
    " amount due before plus less excl incl sales new customer trade volume season"
    " und der die auf zzgl abzgl inkl exkl netto brutto pauschal kosten gesetzl gesetzliche bei"
    " spese di del al netto lordo da pagare contributo commerciale"
    " frais de du des ht ttc net a payer sur montant hors general"
    " gastos y e el la importe bruto neto pagar base imponible"
    " despesas custos liquido valor portes"
    " bedeli ucreti genel ara tutari tutar vergisi"
    " van excl incl kosten te betalen bedrag"
)


def is_charge(words: str) -> bool:
    """Return whether a cell names a charge or a total, and nothing else."""
    if len(words) > _LONGEST:
        return False
    named = _BRACKET.sub(" ", words)
    if _IDEOGRAMS.fullmatch(named.strip(" :：")):
        return True
    said = _WORDS.findall(fold(named))
    return not _CHARGES.isdisjoint(said) and all(
        word in _CHARGES or word in _BESIDE for word in said
    )
