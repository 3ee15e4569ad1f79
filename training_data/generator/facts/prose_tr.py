"""Turkish sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=model kodu|artikel
brand=marka
supplier=üretici|tedarikçi
season=sezon|koleksiyon
colours=renkler|renk seçenekleri
care=yıkama talimatı|bakım
country_of_origin=menşei|üretim yeri
net_weight=net ağırlık
sizes=bedenler
wholesale_price=fiyat|toptan fiyat|birim fiyat
retail_price=perakende fiyat|satış fiyatı
moq=minimum sipariş|minimum
lead_time=termin|teslim süresi
certificates=sertifikalar
fit=kalıp
neckline=yaka
sleeve_length=kol
closure=kapama
garment_length=boy
fabric_weight=gramaj
yarn_count=iplik numarası|iplik
gauge=makine inceliği
stitch=örgü
finish=apre
width=en|kumaş eni
height=yükseklik
depth=derinlik
length=uzunluk
heel_height=topuk|topuk yüksekliği
leather_type=deri
metal=metal
stones=taşlar
"""
NOUN_FORMS = (
    "{N}: {v}.",
    "{N} {v}.",
    "{N} {v} olarak teyit edilmiştir.",
    "{N} konusunda: {v}.",
    "{N} {v} şeklindedir.",
    "Konuştuğumuz gibi {n} {v}.",
    "{N} için {v} geçerlidir.",
    "{N} değişmedi, {v}.",
)
SENTENCES = """
style_code={v} modelinin bilgileri aşağıdadır.|Artikel {v} hazır.|Bu bizim {v} modelimiz.|{v} için teklifimiz:
name=Adı {v}.|Yeni ürünümüz {v}.|{v} modeli geri döndü.
product_type=Bu bir {v}.|Yeni {v} geldi.|Her güne uygun bir {v}.|Bu {v} çok rahat.
brand={v} markasıyla satılır.|Marka {v}.
supplier=Üretici {v}.|Saygılarımızla, {v}|{v} aşağıdaki teklifi sunar.
season={v} koleksiyonundan.|{v} sezonu için.|Yeni sezon {v}.
gender={v} için tasarlandı.|{v} koleksiyonu.
colours=Renkler: {v}.|{v} renklerinde mevcuttur.|Elimizde {v} var.|Numune {v}.
care=Yıkama: {v}.|Öneri: {v}.|Etikette yazan: {v}.
country_of_origin=Üretim yeri {v}.|Menşei {v}.|{v} üretimidir.|Made in {v}.|Menşe ülke {v} olarak geçer.
gtin=Barkod {v}.
hs_code=GTİP {v}.
net_weight=Ağırlığı {v}.|Bir parça {v} gelir.
sizes=Bedenler {v}.|{v} bedenleri mevcut.|Beden aralığı {v}.
wholesale_price=Fiyatımız {v}.|Size {v} verebiliriz.|En iyi fiyatımız {v}.|Birim fiyat {v}.
retail_price=Perakende fiyatı {v}.|Mağazada {v} satılır.|Önerilen satış fiyatı {v}.
moq=Minimum sipariş {v}.|En az {v} üretiyoruz.|Minimum {v}.
lead_time=Termin {v}.|Üretim {v} sürer.|Teslimat {v} içinde.
incoterm=Fiyatlar {v}.|Teslim şekli {v}.|Teslimat {v}.
certificates=Sertifikalarımız: {v}.|Ürün {v} sertifikalıdır.
material_origin=Hammadde: {v}.|Sadece {v} kullanıyoruz.
fit=Kalıbı {v}.|{v} kesim.
neckline={v} model.|Yakası {v}.
sleeve_length={v} bir model.
closure={v} ile kapanır.
fabric_weight=Kumaş {v}.|Gramajı {v}.
yarn_count=İplik {v}.|{v} iplikle örülür.
gauge={v} makinede örülür.
width=Eni {v}.
height=Yüksekliği {v}.
heel_height=Topuk boyu {v}.
leather_type={v} kullanılmıştır.
metal={v} üzerine.
stones=Taşlar: {v}.|{v} ile süslü.
"""
BARE = """
style_code=Art. {v}|{v}|Model {v}
country_of_origin=Made in {v}|Menşei {v}|{v}
colours={v}
sizes={v}|beden {v}
moq=min. {v}
lead_time=termin {v}
width=en {v}
height=yük. {v}
heel_height=topuk {v}
"""
