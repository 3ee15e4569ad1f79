"""English sentences and label-less forms."""

# ruff: noqa: E501  (packed tables: one language or attribute a line keeps them readable)

from __future__ import annotations

NOUNS = """
style_code=the style number|the article|our reference
name=the name|the style name
product_type=the product|the item
brand=the brand|the label
supplier=the manufacturer|the supplier
season=the season|the collection
gender=the target group|the range
colours=the colours|the available colours|the shades
care=the care instructions|care|washing instructions
country_of_origin=the country of origin|the origin
material_origin=the fibre origin
gtin=the EAN|the barcode|the GTIN
hs_code=the HS code|the customs code|the tariff number
net_weight=the net weight|the piece weight|the weight per piece
sizes=the sizes|the size run
size_system=the size system
wholesale_price=the wholesale price|the FOB price|our price|the unit price
retail_price=the retail price|the RRP|the recommended retail
moq=the minimum|the MOQ|the minimum order
lead_time=the lead time|production time|delivery
incoterm=the delivery terms|the terms
certificates=the certificates|certification
fit=the fit|the cut
neckline=the neckline|the collar
sleeve_length=the sleeve length|the sleeves
closure=the closure|the fastening
garment_length=the length|the body length|centre back length
fabric_weight=the fabric weight|the weight|the grammage
pattern=the pattern|the design
yarn_count=the yarn count|the yarn|the count
ply=the ply
gauge=the gauge|the machine gauge
stitch=the stitch|the knit structure
knit_technique=the knitting technique|the make
fibre_micron=the fineness|the micron count|the fibre diameter
fibre_length=the fibre length|the staple length
fibre_grade=the grade|the fibre grade
finish=the finish|the finishing
construction=the construction
weave=the weave|the structure
width=the width
cuttable_width=the cuttable width|the usable width
dyeing=the dyeing|the dye method
shrinkage_warp=the shrinkage in the warp|warp shrinkage
shrinkage_weft=the shrinkage in the weft|weft shrinkage
martindale=the Martindale result|abrasion resistance
leather_type=the leather|the leather type
tannage=the tannage|the tanning
height=the height
depth=the depth
strap_drop=the strap drop|the handle drop
hardware_finish=the hardware|the metal parts
leather_thickness=the leather thickness|the thickness
heel_height=the heel height|the heel
platform_height=the platform height|the platform
shaft_height=the shaft height|the shaft
toe_shape=the toe shape|the toe
length=the length
thread_count=the thread count
fill_weight=the fill weight|the filling weight
metal=the metal
fineness=the fineness
metal_weight=the metal weight|the gold weight
plating=the plating
stones=the stones
chain_length=the chain length
ring_size=the ring size
"""
NOUN_FORMS = (
    "{N} is {v}.",
    "{N}: {v}.",
    "We confirm that {n} is {v}.",
    "{N} would be {v}.",
    "For {n} we have {v}.",
    "As for {n}, it is {v}.",
    "Regarding {n}: {v}.",
    "{N} stays {v}.",
    "Please take {v} as {n}.",
    "On the sample {n} was {v}.",
    "{v} is {n} that we agreed.",
    "Note {n}, {v}.",
    "According to our lab {n} is {v}.",
    "I checked again and {n} is {v}.",
    "{N} comes to {v} in production.",
)
SENTENCES = """
style_code=Please find below the details of style {v}.|Article {v} is ready to ship.|This is our {v}.|You asked about {v}.|Our new {v} is in the showroom.|Reference {v} replaces last year's model.|The sheet for art. {v} is below.|We have just finished {v} and the sample leaves tomorrow.|Regarding your question on {v}:
name=We call it {v}.|Meet {v}, a new favourite.|The {v} is back.|{v} is an essential piece of the wardrobe.|Our {v} sells well in every market.|Introducing the {v}.
product_type=It is a {v}.|This {v} goes with everything.|A {v} for cool days.|An easy {v}, soft to the touch.|The new {v} is finally here.|We developed this {v} for you.|The {v} you saw at the fair is available.|Think of it as a {v} with a modern line.
brand=It is sold under {v}.|By {v}.|A classic from {v}.|Made for the label {v}.|The {v} team designed it.|{v} presents its new line.
supplier=Produced by {v}.|Kind regards from all of us at {v}.|The maker is {v}.|{v} is pleased to offer the following.|Manufactured and shipped by {v}.|You can order directly from {v}.
season=It belongs to {v}.|Part of our {v} collection.|New for {v}.|We show it for {v}.|Delivered for {v}.|Valid for season {v}.|This is a {v} style.
gender=It is designed for {v}.|From our {v} line.|A style for {v}.|Made for {v}.|The cut is for {v}.|Part of the {v} range.
colours=It comes in {v}.|Available in {v}.|Colours are {v}.|We stock it in {v}.|Choose between {v}.|You can have it in {v}.|The sample is {v}.|Shown here in {v}.|We would dye {v}.|Colour card: {v}.|Ready in {v}.
care=Care: {v}.|Please {v}.|To keep it beautiful: {v}.|We recommend: {v}.|The label says: {v}.|Care instructions are as follows: {v}.|Treat it well: {v}.
country_of_origin=It is made in {v}.|Made in {v}.|Produced entirely in {v}.|Knitted and finished in {v}.|Manufactured in {v} by a family workshop.|Sewn in {v}.|The goods are of {v} origin.|Our factory in {v} makes it.|Country of origin is {v}.|It will be produced in {v}.
gtin=Barcode {v}.|The EAN is {v}.|Please use GTIN {v} in your system.|Scan code {v}.
hs_code=Please clear it under {v}.|Customs tariff no. {v}.|HS code {v} applies.|For customs use {v}.
net_weight=It weighs {v}.|Each piece weighs {v}.|At just {v} it is very light.|The piece weight is {v} without packaging.|Net weight per pc {v}.
sizes=Sizes are {v}.|Available in sizes {v}.|The size run is {v}.|We offer {v}.|Comes in {v}.|Sizes run {v}.|You can order {v}.|Cut in {v}.
size_system=Sizes are {v}.|All sizes follow the {v} system.|We grade in {v} sizes.
wholesale_price=We can offer {v}.|The price is {v}.|Our best price is {v}.|Wholesale is {v}.|The cost price is {v} per piece.|We quote {v}.|You pay {v} per unit.|Price to you: {v}.|We could do {v} for this one.|It costs {v} net.
retail_price=It retails at {v}.|RRP is {v}.|Recommended retail price {v}.|In stores it sells for {v}.|It should be sold at {v}.|The shop price is {v}.|Consumers pay {v}.|We suggest a retail of {v}.
moq=Minimum order is {v}.|The MOQ is {v}.|We need at least {v}.|We can start from {v}.|Orders below {v} are not possible.|We produce from {v} upwards.|You have to take {v} as a minimum.|Please order no less than {v}.
lead_time=Delivery is {v} after order confirmation.|We need {v} for production.|Lead time is {v}.|It ships within {v}.|Ready in {v}.|Allow {v} from receipt of deposit.|Goods leave our factory in {v}.|Production takes {v} ex approval.
incoterm=Prices are {v}.|Terms {v}.|All prices are {v}.|We ship {v}.|Delivery terms are {v}.|Quoted {v}.|The offer is {v}.
certificates=We are certified to {v}.|The goods are {v} certified.|It carries {v}.|Certificates: {v}.|Our mill holds {v}.|Please find attached {v}.|The yarn comes with {v}.
material_origin=We use {v}.|The raw material is {v}.|Only {v} goes into it.|Spun with {v}.|The fibre is {v}.|The best {v} is selected by hand.
fit=It has a {v} fit.|Cut for a {v} fit.|The fit is {v}.|The shape is {v}.|A {v} silhouette.
neckline=It has a {v}.|With {v}.|Finished with a {v}.|The neck is {v}.|A {v} frames the face.|{v} and ribbed hem.
sleeve_length=It has {v}.|With {v}.|Sleeves: {v}.|The sleeves are {v}.
closure=It closes with {v}.|Fastens with {v}.|The closure is {v}.|With {v} at the front.|{v} keep it shut.
garment_length=It is {v} long.|Length from the shoulder is {v}.|It measures {v} at centre back.|The body is {v} long in size M.
fabric_weight=The cloth weighs {v}.|At {v} it works all year round.|It is a {v} quality.|The weight is {v}.|A dense {v} fabric.
pattern=It has a {v} design.|The pattern is {v}.|In a {v} look.|It is {v}.
yarn_count=Knitted from {v}.|The yarn is {v}.|We use {v} yarn.|Spun to {v}.|It is knit with a {v} yarn.
ply=It is {v}.|A {v} yarn.|We twist it to {v}.|Knitted in {v}.
gauge=We knit it on {v} machines.|It is a {v} knit.|Knitted in {v}.|The gauge is {v}.|A fine {v} fabric.|This runs on {v}.
stitch=Knitted in {v}.|It is a {v} knit.|Worked in {v}.|The stitch is {v}.|{v} on body and sleeves.
knit_technique=It is {v}.|Our pieces are {v}.|Made {v}.|The panels are {v}.
fibre_micron=The fibre measures {v}.|Average fineness {v}.|Only {v} fibres are used.|At {v} it is extremely fine.
fibre_length=The staple is {v}.|Fibre length is {v}.|Long fibres of {v} prevent pilling.
fibre_grade=We only buy {v}.|It is {v}.|The fibre is {v}.|Selected {v} quality.
finish=It is {v}.|The fabric is {v}.|Finished: {v}.|After weaving it is {v}.
construction=The construction is {v}.|It is a {v} construction.|Built as {v}.|Made with {v} construction.
weave=It is a {v}.|Woven as {v}.|The weave is {v}.|A {v} with a soft drape.
width=It is {v} wide.|The width is {v}.|Goods lie {v} wide.|It measures {v} across.
cuttable_width=You can cut {v}.|Usable width is {v}.|The cuttable width is {v}.
dyeing=It is {v}.|The cloth is {v}.|We have it {v}.
shrinkage_warp=It shrinks {v} in the warp.|Warp shrinkage is {v}.|In length it may shrink {v}.
shrinkage_weft=It shrinks {v} in the weft.|Weft shrinkage is {v}.|In width it may shrink {v}.
martindale=It withstands {v}.|Martindale {v}.|It passed {v} in the abrasion test.|Tested to {v}.
leather_type=It is made of {v}.|Cut from {v}.|The leather is {v}.|In soft {v}.
tannage=The leather is {v}.|It is {v}.|Our leathers are {v}.
height=It is {v} high.|The height is {v}.|It stands {v} tall.
depth=It is {v} deep.|The depth is {v}.
strap_drop=The strap drops {v}.|Handle drop is {v}.|The strap has a drop of {v}.
hardware_finish=The hardware is {v}.|Metal parts in {v}.|With {v} hardware.|All buckles are {v}.
leather_thickness=The leather is {v} thick.|Thickness is {v}.|We split it to {v}.
heel_height=The heel is {v} high.|On a {v} heel.|Heel height is {v}.|It stands on a heel of {v}.
platform_height=The platform is {v}.|With a {v} platform.|The platform measures {v}.
shaft_height=The shaft is {v} high.|The shaft measures {v}.|The boot shaft reaches {v}.
toe_shape=It has a {v} toe.|The toe is {v}.|With a {v} toe.
length=It is {v} long.|The length is {v}.|It measures {v} in length.
thread_count=The thread count is {v}.|Woven with {v} threads.|A {v} thread count sheet.
fill_weight=It is filled with {v}.|The filling weighs {v}.|Fill weight is {v}.
metal=It is made of {v}.|Cast in {v}.|The metal is {v}.|Crafted in {v}.
fineness=The gold is {v}.|Fineness {v}.|It is hallmarked {v}.|The alloy is {v}.
metal_weight=The metal weighs {v}.|It contains {v} of metal.|Metal weight is {v}.
plating=It is {v}.|The surface is {v}.|Finished with {v}.|With {v}.
stones=It is set with {v}.|Stones: {v}.|With {v}.|The setting holds {v}.
chain_length=The chain is {v} long.|It hangs on a {v} chain.|Chain length is {v}.
ring_size=Ring size {v}.|The sample is size {v}.|It comes in ring size {v}.
"""
BARE = """
style_code={v}|Art. {v}|Style {v}|# {v}
country_of_origin=Made in {v}|{v}|Product of {v}|Imported from {v}
colours={v}|in {v}|col. {v}
sizes={v}|Sizes {v}|sz {v}
moq=MOQ {v}|min. {v}|Min order {v}
lead_time=del. {v}|LT {v}|{v} delivery|ready {v}
wholesale_price={v}|WHS {v}|WSP {v}|cost {v}|@ {v}
retail_price=RRP {v}|SRP {v}|MSRP {v}|retail {v}
care={v}
gender={v}|{v} line|for {v}
season={v}|{v} collection
fit={v} fit
size_system={v} sizes
heel_height={v} heel|heel {v}
platform_height={v} platform
shaft_height=shaft {v}
garment_length=length {v}|CB length {v}
width=W {v}|{v} wide|width {v}
height=H {v}|{v} high
depth=D {v}|{v} deep
length=L {v}|{v} long
cuttable_width=cuttable {v}
net_weight={v}/pc|weight {v}|wt. {v} each
fill_weight=fill {v}
thread_count={v} TC|TC {v}
martindale=Martindale {v}
shrinkage_warp=warp {v}
shrinkage_weft=weft {v}
hs_code=HS {v}|HTS {v}
gtin=EAN {v}|{v}|UPC {v}
certificates={v}
strap_drop=drop {v}|strap drop {v}
chain_length={v} chain
ring_size=ring size {v}
fineness={v}|hallmark {v}
metal_weight=gold weight {v}
toe_shape={v} toe
supplier={v}|by {v}
material_origin={v}
"""
