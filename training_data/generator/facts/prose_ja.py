"""Japanese sentences and label-less forms."""

from __future__ import annotations

NOUNS = """
style_code=品番
name=品名|商品名
product_type=アイテム
brand=ブランド
supplier=メーカー|製造元
season=シーズン
gender=対象
colours=カラー|色展開
care=取扱い|洗濯表示
country_of_origin=原産国|生産国
material_origin=原料産地
gtin=JANコード
hs_code=HSコード
net_weight=重量|正味重量
sizes=サイズ|サイズ展開
size_system=サイズ表記
wholesale_price=下代|卸価格|単価
retail_price=上代|小売価格
moq=最低発注数|ミニマム
lead_time=納期
incoterm=取引条件
certificates=認証
fit=シルエット
neckline=衿|ネック
sleeve_length=袖丈
closure=開閉
garment_length=着丈
fabric_weight=目付
pattern=柄
yarn_count=番手
gauge=ゲージ
stitch=編地
knit_technique=製法
fibre_micron=繊度
fibre_length=繊維長
fibre_grade=グレード
finish=仕上げ|加工
weave=組織
width=巾|生地幅
cuttable_width=有効巾
dyeing=染色
martindale=摩耗試験
leather_type=革
tannage=なめし
height=高さ
depth=マチ|奥行
heel_height=ヒール高
length=長さ
metal=地金
fineness=品位
plating=メッキ
stones=石
chain_length=チェーン長
ring_size=リングサイズ
"""
NOUN_FORMS = (
    "{n}は{v}です。",
    "{n}:{v}。",
    "{n}は{v}となります。",
    "{n}につきましては{v}でございます。",
    "{n}は{v}で承ります。",
    "確認したところ{n}は{v}です。",
    "{n}は{v}のままです。",
    "{n}を{v}とさせていただきます。",
)
SENTENCES = """
style_code=品番{v}の資料をお送りします。|{v}は出荷可能です。|新作の{v}です。|お問い合わせの{v}について、
name=商品名は{v}です。|新作「{v}」が入荷しました。|定番の{v}です。
product_type=こちらは{v}です。|着回しやすい{v}です。|新しい{v}が登場しました。
brand={v}のアイテムです。|ブランドは{v}。
supplier={v}が製造しています。|{v}より下記の通りご案内いたします。
season={v}の新作です。|{v}コレクション。|{v}向けの商品です。
gender={v}向けです。|{v}ライン。
colours=カラーは{v}です。|{v}をご用意しています。|サンプルは{v}です。|色展開は{v}。
care=お手入れ:{v}。|{v}をお願いします。|洗濯表示は{v}です。
country_of_origin={v}製です。|{v}で生産しています。|原産国は{v}です。|{v}の工場で縫製しました。
gtin=JANコードは{v}です。
hs_code=通関には{v}をご使用ください。
net_weight=重さは{v}です。|1枚あたり{v}。
sizes=サイズは{v}です。|サイズ展開は{v}。|{v}をご用意しています。
wholesale_price=価格は{v}です。|{v}でご提供できます。|下代は{v}です。
retail_price=上代は{v}です。|店頭価格は{v}。|希望小売価格{v}。
moq=最低発注数は{v}です。|{v}から承ります。
lead_time=納期は{v}です。|ご注文から{v}で出荷します。|生産に{v}かかります。
incoterm=条件は{v}です。|価格は{v}です。
certificates={v}の認証を取得しています。|{v}認証済みです。
material_origin={v}を使用しています。|原料は{v}です。
fit={v}シルエットです。
neckline={v}です。|{v}仕様。
sleeve_length={v}です。
closure={v}で開閉します。
fabric_weight=目付は{v}です。
yarn_count={v}の糸を使用しています。
gauge={v}で編み立てました。
stitch={v}です。
width=巾は{v}です。
height=高さ{v}。
heel_height=ヒールは{v}です。
leather_type={v}を使用。
metal={v}製。
stones={v}をあしらいました。
"""
BARE = """
style_code={v}|品番{v}
country_of_origin={v}製|原産国 {v}|{v}
colours={v}
sizes={v}|サイズ {v}
moq=最低{v}|MOQ {v}
lead_time=納期{v}
heel_height=ヒール{v}
"""
