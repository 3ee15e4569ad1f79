"""Sentences of supplier documents that state no attribute of the product at hand.

Slots: {money} {comp} {fibre} {pct} {date} {code} {colour} {size} {phone} {vat} {iban} {place}
{country} {company} {person} {n} {m} {weeks} {zip} {word} {gtin}.
"""

from __future__ import annotations

_TEXT = {
    "en": """
Maybe {d}gg, still to be tested.
Target weight {n}0 g/m2, tbc.
The first sample was {m} cm long, too short.
The width of the old quality was 1{m} cm.
Please tell us the composition and the origin.
What is your best price for {n}00 pcs?
We would need {n} pcs only, please check.
Certificate has expired on {date}.
The GOTS certificate is still pending.
Buttons: {word} horn, 4-hole, {n}L.
Thread: 100% polyester {n}/2.
Zip: YKK #{d}, {m} cm.
Label: satin, 100% polyester.
Hanger loop 100% cotton.
Use {n} g of detergent per wash.
Delivery window {date} - {date}.
Order by {date}.
Minimum order value {money}.
Freight {money} per kg.
Colour cards at {money} each.
{n}% of orders ship late in August.
Tel. {phone}, fax {phone}
VAT no. {vat}, IBAN {iban}
{n} {word} Street, {place} {zip}
Reg. no. {zip}-{n}, EORI {vat}
Payment terms: 30% deposit, 70% before shipment.
Payment 60 days net, 2% discount within 10 days.
A surcharge of {pct} applies to small orders.
Last season's price was {money}.
Please ignore the earlier composition {comp}.
The previous version was {comp}, this is no longer valid.
Not available in {colour}.
No lining.
It is {fibre}-free.
With a {fibre} look and feel.
We do not produce in size {size}.
Could you also make it in {comp}?
Is a price below {money} possible?
Can you do {colour} as well?
Do you have it in {colour}, and what would be the minimum?
Customer asked for {money}, not confirmed.
Target price tbc.
For comparison, art. {code} is {comp}.
Article {code} is in {comp} and costs {money}.
Style {code} comes in {colour} and {colour}.
The matching scarf is {comp}.
Carton {n} x {m} x {n} cm, gross weight {m},5 kg.
Packed {n} pcs per carton, {m} cartons per pallet.
Sample charge {money} per piece.
Model is 17{d} cm tall and wears size {size}.
Our offices are in {place}, {country}.
Designed in {country}.
Shipped via {place}.
Sample sent with DHL {gtin} on {date}.
Printed on {date}, page {d} of {n}
Order no. {code} of {date}
Invoice {code} dated {date}
Colour fastness to washing 4-5, to rubbing {d}.
Pilling grade {d}.
The swatch in {colour} is only for the hand feel.
Maybe {weeks} weeks, to be confirmed.
Perhaps we can add {fibre} next season.
Deposit {pct}, balance against B/L.
Prices subject to change until {date}.
{pct} of our energy comes from renewable sources.
We have been spinning since 19{n} with {m} employees.
Meet us in hall {d}, booth {n}, from {date}.
Minimum for labels is {n}000 pcs.
Hangtag, polybag {n} mic included.
Reorders take {weeks} weeks longer than they used to.
The old code was {code}.
Replaces {code}.
It does not contain {fibre}.
We stopped working with {country} last year.
Not to be confused with {code} ({comp}).
Quality {code} was {money} in {date}.
Customs of {country} asked for the certificate.
See also {code}.
Tolerance +/- {d}%.
Photo shows {colour}, for reference only.
Bank charges {money}.
""",
    "it": """
Forse finezza {d}, da provare.
Peso obiettivo {n}0 gr/mq, da confermare.
Il primo campione era lungo {m} cm, troppo corto.
Vi chiediamo composizione e origine.
Qual è il miglior prezzo per {n}00 pz?
Il certificato è scaduto il {date}.
Bottoni: corno, 4 fori, {n}L.
Cucirino: 100% poliestere.
Zip YKK n. {d}, {m} cm.
Etichetta in raso 100% poliestere.
Ordini entro il {date}.
Ordine minimo {money}.
Cartella colori a {money}.
Tel. {phone} - Fax {phone}
P.IVA {vat} - IBAN {iban}
via {word} {n}, {zip} {place}
Cap. soc. {money} i.v., REA {zip}
Pagamento: 30% acconto, 70% prima della spedizione.
Pagamento 60 gg d.f.f.m., sconto {pct}.
Lo scorso anno il prezzo era {money}.
Ignorate la composizione precedente {comp}.
Prima era {comp}, ora non più valido.
Non disponibile in {colour}.
Senza fodera.
Non contiene {fibre}.
Effetto {fibre}.
Si può fare anche in {comp}?
È possibile scendere sotto {money}?
Lo avete anche in {colour}?
Prezzo target da confermare.
L'art. {code} invece è {comp}.
L'articolo {code} costa {money}.
La sciarpa abbinata è {comp}.
Cartone {n} x {m} x {n} cm, peso lordo {m},5 kg.
Imballo: {n} pz per cartone.
Campione fatturato a {money}.
La modella è alta 17{d} cm e indossa la taglia {size}.
I nostri uffici sono a {place}, {country}.
Spedizione via {place}.
Disegnato in {country}.
Campione inviato con DHL {gtin} il {date}.
Stampato il {date}, pag. {d} di {n}
Ordine n. {code} del {date}
Solidità al lavaggio 4-5.
Pilling grado {d}.
Forse {weeks} settimane, da confermare.
Supplemento {pct} sotto il minimo.
Ci trovate al padiglione {d}, stand {n}, dal {date}.
Sostituisce {code}.
Dal 19{n}, {m} dipendenti.
Il vecchio codice era {code}.
Tolleranza +/- {d}%.
La taglia {size} non è prevista.
""",
    "fr": """
Peut-être jauge {d}, à tester.
Poids visé {n}0 g/m², à confirmer.
Le premier échantillon mesurait {m} cm, trop court.
Merci de nous indiquer la composition et l'origine.
Quel est le meilleur prix pour {n}00 pièces ?
Le certificat a expiré le {date}.
Boutons : corne, 4 trous, {n}L.
Fil à coudre : 100 % polyester.
Zip YKK n° {d}, {m} cm.
Étiquette satin 100 % polyester.
Commande avant le {date}.
Franco à partir de {money}.
Tél. {phone} - Fax {phone}
TVA {vat} - IBAN {iban}
{n} rue {word}, {zip} {place}
Paiement : 30 % à la commande, 70 % avant expédition.
Escompte {pct} à 10 jours.
Le prix de la saison dernière était {money}.
Merci d'ignorer l'ancienne composition {comp}.
Avant c'était {comp}, ce n'est plus valable.
Non disponible en {colour}.
Sans doublure.
Ne contient pas de {fibre}.
Aspect {fibre}.
Peut-on l'avoir en {comp} ?
Un prix sous {money} est-il possible ?
L'avez-vous aussi en {colour} ?
La réf. {code} est en {comp}.
L'article {code} coûte {money}.
L'écharpe assortie est en {comp}.
Carton {n} x {m} x {n} cm, poids brut {m},5 kg.
Colisage : {n} pièces par carton.
Échantillon facturé {money}.
Le mannequin mesure 17{d} cm et porte une taille {size}.
Nos bureaux sont à {place}, {country}.
Dessiné en {country}.
Échantillon envoyé par DHL {gtin} le {date}.
Imprimé le {date}, page {d}/{n}
Commande n° {code} du {date}
Solidité au lavage 4-5.
Peut-être {weeks} semaines, à confirmer.
Remplace {code}.
Tolérance +/- {d} %.
Retrouvez-nous hall {d}, stand {n}.
""",
    "de": """
Vielleicht {d} gg, wird noch getestet.
Zielgewicht {n}0 g/m², noch offen.
Das erste Muster war {m} cm lang, zu kurz.
Bitte nennen Sie uns Zusammensetzung und Herkunft.
Was ist Ihr bester Preis für {n}00 Stück?
Das Zertifikat ist am {date} abgelaufen.
Knöpfe: Horn, 4-Loch, {n}L.
Nähgarn: 100 % Polyester.
Reißverschluss YKK {d}, {m} cm.
Etikett Satin, 100 % Polyester.
Bestellschluss {date}.
Mindestbestellwert {money}.
Tel. {phone}, Fax {phone}
USt-IdNr. {vat}, IBAN {iban}
{word}straße {n}, {zip} {place}
Zahlung: 30 % Anzahlung, 70 % vor Versand.
{pct} Skonto bei Zahlung binnen 10 Tagen.
Der Preis der letzten Saison war {money}.
Bitte die frühere Zusammensetzung {comp} ignorieren.
Früher war es {comp}, das gilt nicht mehr.
Nicht in {colour} lieferbar.
Ohne Futter.
Enthält kein {fibre}.
In {fibre}-Optik.
Geht das auch in {comp}?
Wäre ein Preis unter {money} möglich?
Gibt es das auch in {colour}?
Artikel {code} ist dagegen aus {comp}.
Art. {code} kostet {money}.
Der passende Schal ist aus {comp}.
Karton {n} x {m} x {n} cm, Bruttogewicht {m},5 kg.
Verpackung: {n} Stück je Karton.
Muster werden mit {money} berechnet.
Das Model ist 17{d} cm groß und trägt Größe {size}.
Unser Büro ist in {place}, {country}.
Entworfen in {country}.
Muster mit DHL {gtin} am {date} verschickt.
Druckdatum {date}, Seite {d} von {n}
Bestellung {code} vom {date}
Waschechtheit 4-5.
Vielleicht {weeks} Wochen, noch offen.
Ersetzt {code}.
Toleranz +/- {d} %.
Halle {d}, Stand {n}, ab {date}.
""",
    "es": """
Quizá galga {d}, por probar.
Peso objetivo {n}0 g/m2, por confirmar.
La primera muestra medía {m} cm, demasiado corta.
Indíquennos la composición y el origen.
¿Cuál es el mejor precio para {n}00 piezas?
El certificado caducó el {date}.
Botones: cuerno, 4 agujeros, {n}L.
Hilo de coser: 100% poliéster.
Cremallera YKK {d}, {m} cm.
Pedidos hasta el {date}.
Pedido mínimo por importe de {money}.
Tel. {phone} - Fax {phone}
CIF {vat} - IBAN {iban}
c/ {word} {n}, {zip} {place}
Pago: 30% anticipo, 70% antes del envío.
El precio de la temporada pasada era {money}.
Por favor ignoren la composición anterior {comp}.
Antes era {comp}, ya no es válido.
No disponible en {colour}.
Sin forro.
No contiene {fibre}.
Efecto {fibre}.
¿Se puede hacer en {comp}?
¿Sería posible un precio menor de {money}?
¿Lo tienen en {colour}?
El art. {code} en cambio es {comp}.
El artículo {code} cuesta {money}.
Caja {n} x {m} x {n} cm, peso bruto {m},5 kg.
Embalaje: {n} piezas por caja.
Muestra facturada a {money}.
La modelo mide 17{d} cm y lleva la talla {size}.
Nuestras oficinas están en {place}, {country}.
Diseñado en {country}.
Muestra enviada por DHL {gtin} el {date}.
Impreso el {date}, página {d} de {n}
Pedido {code} del {date}
Sustituye a {code}.
Quizá {weeks} semanas, por confirmar.
Descuento {pct} por pronto pago.
""",
    "pt": """
Talvez jogo {d}, a testar.
Qual é o melhor preço para {n}00 peças?
Botões: chifre, 4 furos, {n}L.
Linha de costura: 100% poliéster.
O certificado caducou em {date}.
Tel. {phone} - Fax {phone}
NIF {vat} - IBAN {iban}
rua {word} {n}, {zip} {place}
Pagamento: 30% adiantado, 70% antes do envio.
O preço da época passada era {money}.
Ignorem a composição anterior {comp}.
Não disponível em {colour}.
Sem forro.
Não contém {fibre}.
É possível fazer em {comp}?
Têm também em {colour}?
O artigo {code} é {comp}.
Caixa {n} x {m} x {n} cm, peso bruto {m},5 kg.
A modelo mede 17{d} cm e veste o tamanho {size}.
Os nossos escritórios ficam em {place}, {country}.
Amostra enviada por DHL {gtin} em {date}.
Impresso em {date}, página {d} de {n}
Encomenda {code} de {date}
Substitui {code}.
Desconto de {pct} a pronto pagamento.
""",
    "tr": """
Belki {d} gg, denenecek.
{n}00 adet için en iyi fiyatınız nedir?
Dikiş ipliği: %100 polyester.
Fermuar YKK {d}, {m} cm.
Sertifikanın süresi {date} tarihinde doldu.
Tel: {phone}, Faks: {phone}
Vergi no {vat}, IBAN {iban}
{word} Cad. No:{n}, {zip} {place}
Ödeme: %30 peşin, %70 sevkiyattan önce.
Geçen sezonun fiyatı {money} idi.
Lütfen önceki {comp} içeriğini dikkate almayın.
{colour} mevcut değildir.
Astarsız.
{fibre} içermez.
{comp} olarak yapılabilir mi?
{colour} rengi var mı?
{code} modeli ise {comp}.
{code} artikelinin fiyatı {money}.
Koli {n} x {m} x {n} cm, brüt ağırlık {m},5 kg.
Manken 17{d} cm boyunda ve {size} beden giyiyor.
Ofisimiz {place}, {country}.
Numune DHL {gtin} ile {date} tarihinde gönderildi.
Sayfa {d}/{n}, {date}
Sipariş no {code}, {date}
{code} yerine geçer.
Belki {weeks} hafta, teyit edilecek.
""",
    "zh": """
可能用{d}针,待测试。
{n}00件的最优价格是多少?
缝纫线:100%涤纶。
拉链:YKK {d}号,{m}cm。
证书已于{date}过期。
请告知成分和产地。
电话:{phone} 传真:{phone}
税号:{vat} 账号:{iban}
{place}{word}路{n}号,邮编{zip}
付款方式:30%定金,70%出货前付清。
上季价格为{money}。
请忽略之前的成分{comp}。
没有{colour}。
无里布。
不含{fibre}。
可以做成{comp}吗?
有{colour}吗?
{code}款的成分是{comp}。
{code}的价格是{money}。
外箱{n}x{m}x{n}cm,毛重{m}.5kg。
模特身高17{d}cm,穿{size}码。
办公室位于{place}。
样品已于{date}寄出,单号{gtin}。
打印日期{date},第{d}页共{n}页
订单号{code},日期{date}
色牢度4-5级。
大约{weeks}周,待确认。
仿{fibre}效果。
""",
    "ja": """
{d}ゲージになるかもしれません(未定)。
{n}00枚の場合の価格を教えてください。
縫製糸:ポリエステル100%。
ファスナー:YKK {d}番 {m}cm。
認証は{date}に失効しました。
混率と原産国をお知らせください。
TEL {phone} FAX {phone}
登録番号T{vat} 口座{iban}
〒{zip} {place}{word}{n}
支払条件:30%前金、70%出荷前。
前シーズンの価格は{money}でした。
以前の混率{comp}は無効です。
{colour}はございません。
裏地なし。
{fibre}は使用していません。
{comp}で作れますか?
{colour}はありますか?
{code}は{comp}です。
{code}の価格は{money}です。
カートン{n}x{m}x{n}cm、総重量{m}.5kg。
モデル身長17{d}cm、{size}サイズ着用。
オフィスは{place}にあります。
サンプルは{date}にDHL {gtin}で発送済み。
印刷日{date} {d}/{n}ページ
注文番号{code}({date})
洗濯堅牢度4-5級。
{weeks}週間程度、要確認。
{fibre}風の風合い。
""",
}
DISTRACTORS: dict[str, tuple[str, ...]] = {
    lang: tuple(text.strip().splitlines()) for lang, text in _TEXT.items()
}
