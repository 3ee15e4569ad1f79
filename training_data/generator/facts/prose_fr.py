"""French sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=la référence|le code article|le modèle
name=le nom du modèle
product_type=le produit|le type de produit
brand=la marque
supplier=le fabricant|le fournisseur
season=la saison|la collection
gender=la cible|le genre
colours=les coloris|les couleurs
care=l'entretien|le lavage
country_of_origin=le pays d'origine|l'origine|le pays de fabrication
material_origin=l'origine de la fibre
gtin=le code EAN|le code-barres
hs_code=le code douanier|la nomenclature douanière
net_weight=le poids net|le poids de la pièce
sizes=les tailles|le taillant
size_system=le système de tailles
wholesale_price=le prix|le prix de gros|notre prix|le tarif
retail_price=le prix public|le prix de vente conseillé
moq=le minimum|le minimum de commande
lead_time=le délai|le délai de livraison|le délai de production
incoterm=l'incoterm|la condition de livraison
certificates=les certificats|la certification
fit=la coupe
neckline=l'encolure|le col
sleeve_length=les manches|la longueur de manche
closure=la fermeture
garment_length=la longueur|la longueur totale
fabric_weight=le grammage|le poids
pattern=le motif
yarn_count=le titrage|le fil
ply=le nombre de brins
gauge=la jauge
stitch=le point|la maille
knit_technique=la technique
fibre_micron=la finesse de la fibre
fibre_length=la longueur de la fibre
fibre_grade=la qualité de la fibre
finish=la finition|l'apprêt
construction=le montage|la construction
weave=l'armure
width=la laize|la largeur
cuttable_width=la laize utile
dyeing=la teinture
shrinkage_warp=le retrait chaîne
shrinkage_weft=le retrait trame
martindale=le test Martindale
leather_type=le cuir|la peausserie
tannage=le tannage
height=la hauteur
depth=la profondeur
strap_drop=la hauteur d'anse
hardware_finish=la bijouterie|la finition métallique
leather_thickness=l'épaisseur
heel_height=le talon|la hauteur de talon
platform_height=le plateau
shaft_height=la tige|la hauteur de tige
toe_shape=le bout
length=la longueur
thread_count=le nombre de fils
fill_weight=le poids du garnissage
metal=le métal
fineness=le titre
metal_weight=le poids du métal
plating=le placage
stones=les pierres
chain_length=la longueur de chaîne
ring_size=le tour de doigt
"""
NOUN_FORMS = (
    "{N} : {v}.",
    "{N} est {v}.",
    "Pour {n}, nous avons {v}.",
    "Nous confirmons {n} : {v}.",
    "Concernant {n}, c'est {v}.",
    "{v} pour {n}.",
    "Comme convenu, {n} est {v}.",
    "{N} reste {v}.",
    "Après vérification, {n} est {v}.",
    "À noter pour {n} : {v}.",
)
SENTENCES = """
style_code=Voici la fiche de la référence {v}.|L'art. {v} est prêt.|C'est notre {v}.|Le modèle {v} est en collection.|Suite à votre demande sur {v} :|La réf. {v} part demain.
name=Il s'appelle {v}.|Voici {v}, notre nouveauté.|Le modèle {v} revient.|{v} est une pièce essentielle.
product_type=C'est un {v}.|Ce {v} va avec tout.|Un {v} pour tous les jours.|Le nouveau {v} est arrivé.|Une belle idée de {v}.
brand=Vendu sous la marque {v}.|Signé {v}.|Un classique de {v}.|Une création {v}.
supplier=Fabriqué par {v}.|Cordialement, {v}|{v} a le plaisir de vous proposer ce qui suit.|Le fabricant est {v}.|Une pièce produite chez {v}.
season=Il fait partie de la collection {v}.|Nouveauté {v}.|Pour la saison {v}.|Un article {v}.|Présenté pour {v}.
gender=Un modèle {v}.|Ligne {v}.|Pensé pour {v}.|Coupe {v}.
colours=Disponible en {v}.|Coloris : {v}.|Il existe en {v}.|Nous l'avons en {v}.|L'échantillon est {v}.|Proposé en {v}.|Au choix : {v}.
care=Entretien : {v}.|Nous conseillons : {v}.|Sur l'étiquette : {v}.|Pour le garder beau : {v}.
country_of_origin=Fabriqué en {v}.|Produit entièrement en {v}.|Tricoté en {v}.|Le pays d'origine est {v}.|La fabrication se fait en {v}.|Confectionné en {v} dans un atelier familial.|Made in {v}.
gtin=Code EAN {v}.|Le code-barres est {v}.
hs_code=À dédouaner sous {v}.|Code douanier {v}.
net_weight=Il pèse {v}.|La pièce pèse {v}.|Poids net de {v} par pièce.|Avec ses {v}, il est très léger.
sizes=Les tailles vont de {v}.|Disponible en {v}.|Tailles {v}.|Décliné en {v}.|On le fait en {v}.
wholesale_price=Le prix est de {v}.|Nous pouvons proposer {v}.|Notre meilleur prix est {v}.|Prix net {v}.|Il vous revient à {v} la pièce.|Nous cotons {v}.
retail_price=Prix public conseillé {v}.|En boutique il se vend {v}.|Vendu {v} en magasin.|Le client final paie {v}.
moq=Minimum de commande : {v}.|Nous produisons à partir de {v}.|Il nous faut au moins {v}.|Pas de commande sous {v}.|Le minimum est de {v}.
lead_time=Livraison sous {v}.|Il nous faut {v} pour produire.|Délai : {v} après confirmation.|Prêt en {v}.|Départ usine en {v}.
incoterm=Les prix sont {v}.|Nos prix s'entendent {v}.|Livré {v}.|Conditions {v}.
certificates=Nous sommes certifiés {v}.|Le fil est certifié {v}.|Certificats : {v}.|La marchandise porte {v}.
material_origin=Nous utilisons {v}.|La matière première : {v}.|Uniquement {v}.|Filé avec {v}.
fit=Coupe {v}.|La coupe est {v}.|Une silhouette {v}.
neckline=Il a un {v}.|Avec {v}.|L'encolure est {v}.
sleeve_length=Avec {v}.|Il a des {v}.
closure=Se ferme par {v}.|Fermeture : {v}.|Devant {v}.
garment_length=Il mesure {v} de long.|Longueur {v}.
fabric_weight=Le tissu pèse {v}.|Un {v} assez dense.|Grammage de {v}.
pattern=Motif {v}.|Il est {v}.
yarn_count=Tricoté avec un {v}.|Le fil est {v}.|Titrage {v}.
gauge=Tricoté en {v}.|La jauge est {v}.|Sur machine {v}.
stitch=Tricoté en {v}.|Le point est {v}.
width=Il fait {v} de large.|Laize {v}.
height=Il fait {v} de haut.|Hauteur {v}.
depth=Il fait {v} de profondeur.
weave=C'est un {v}.|Tissé en {v}.
finish=Le tissu est {v}.|Finition {v}.
dyeing=Le tissu est {v}.
martindale=Il résiste à {v}.|Martindale {v}.
leather_type=En {v}.|Le cuir est du {v}.|Taillé dans du {v}.
tannage=Le cuir est {v}.
heel_height=Le talon fait {v}.|Sur un talon de {v}.
construction=Montage {v}.|La construction est {v}.
metal=En {v}.|Réalisé en {v}.
plating=Il est {v}.|Finition {v}.
stones=Serti de {v}.|Avec {v}.|Pierres : {v}.
"""
BARE = """
style_code=Réf. {v}|{v}|Art. {v}
country_of_origin=Fabriqué en {v}|Made in {v}|{v}
colours={v}|col. {v}|en {v}
sizes={v}|T. {v}|tailles {v}
moq=min. {v}|minimum {v}
lead_time=délai {v}|livr. {v}
wholesale_price={v}|prix {v}
retail_price=PVC {v}|prix public {v}
gauge={v}|jauge {v}
width=laize {v}|largeur {v}|l. {v}
height=H. {v}|hauteur {v}
depth=P. {v}
heel_height=talon {v}
net_weight={v}/pièce|poids {v}
fit=coupe {v}
toe_shape=bout {v}
gtin=EAN {v}|{v}
"""
