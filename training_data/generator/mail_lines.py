"""What people write around facts in mails, by language."""

# ruff: noqa: E501  (tables: one row a line)
# fmt: off
from __future__ import annotations

from training_data.generator.layouts.words import Table

SUBJECTS: Table = {
    "en": ("New articles", "Quotation {x}", "Product info {x}", "Re: {x}", "RE: sample request", "FW: {x} details", "Style {x} - update", "Your enquiry", "{x}", "Spec sheet", "Re: Re: {x}", "Order {x}"),
    "it": ("Nuovi articoli", "Preventivo {x}", "R: {x}", "I: scheda {x}", "Info articolo {x}", "Re: richiesta campioni", "{x}", "art. {x} - aggiornamento"),
    "fr": ("Nouveaux articles", "Devis {x}", "RE: {x}", "TR: fiche {x}", "Réf. {x} - mise à jour", "Votre demande"),
    "de": ("Neue Artikel", "Angebot {x}", "AW: {x}", "WG: Datenblatt {x}", "Artikel {x} - Update", "Ihre Anfrage"),
    "es": ("Nuevos artículos", "Oferta {x}", "RE: {x}", "RV: ficha {x}", "Artículo {x}", "Su consulta"),
    "pt": ("Novos artigos", "Orçamento {x}", "RE: {x}", "ENC: ficha {x}", "Artigo {x}"),
    "tr": ("Yeni artikeller", "Teklif {x}", "YNT: {x}", "İLT: {x}", "{x} hakkında", "Numune talebi"),
    "zh": ("新品资料", "报价 {x}", "回复: {x}", "转发: {x} 资料", "关于{x}"),
    "ja": ("新商品のご案内", "お見積り {x}", "Re: {x}", "FW: {x} の件", "{x} について"),
}

GREETINGS: Table = {
    "en": ("Hi {p},", "Dear {p},", "Hello,", "Good morning,", "Dear all,", "Hi there,", "Dear Sirs,", "{p},", ""),
    "it": ("Buongiorno {p},", "Gentile {p},", "Ciao {p},", "Buongiorno,", "Salve,", "Gent.mi,", ""),
    "fr": ("Bonjour {p},", "Bonjour,", "Chère {p},", "Madame, Monsieur,", ""),
    "de": ("Hallo {p},", "Guten Tag {p},", "Sehr geehrte Damen und Herren,", "Liebe {p},", ""),
    "es": ("Hola {p},", "Buenos días,", "Estimada {p}:", "Buenas tardes:", ""),
    "pt": ("Olá {p},", "Bom dia,", "Caros,", "Exmos. Senhores,", ""),
    "tr": ("Merhaba {p},", "Merhabalar,", "Sayın {p},", "İyi günler,", ""),
    "zh": ("{p}，您好：", "您好，", "Dear {p},", "各位好：", ""),
    "ja": ("{p}様", "お世話になっております。", "いつもお世話になっております。", "ご担当者様", ""),
}

OPENINGS: Table = {
    "en": (
        "as discussed, please find the details below.",
        "thank you for your mail. Here is what you asked for:",
        "here are the data for the new item.",
        "please see below.",
        "sorry for the late reply. The information is as follows:",
        "following our call, these are the particulars.",
        "this is the article we showed you at the fair.",
        "good to see you last week! As promised:",
    ),
    "it": (
        "come da telefonata, ecco i dati.",
        "di seguito quanto richiesto:",
        "grazie della Vs. mail, qui le informazioni.",
        "in riferimento al nostro incontro in fiera:",
        "ti mando i dettagli dell'articolo.",
        "scusa il ritardo, ecco tutto:",
    ),
    "fr": (
        "comme convenu, voici les éléments.",
        "suite à votre demande :",
        "merci pour votre message, vous trouverez les détails ci-dessous.",
        "voici les informations sur l'article.",
    ),
    "de": (
        "wie besprochen anbei die Daten.",
        "vielen Dank für Ihre Anfrage, hier die Angaben:",
        "nachfolgend die gewünschten Informationen.",
        "hier die Details zum Artikel:",
    ),
    "es": (
        "según lo hablado, estos son los datos.",
        "gracias por su correo, a continuación los detalles:",
        "le paso la información del artículo.",
    ),
    "pt": ("conforme combinado, seguem os dados.", "obrigado pelo contacto, eis os detalhes:"),
    "tr": ("konuştuğumuz gibi bilgiler aşağıdadır.", "talebinize istinaden detaylar:", "ürün bilgileri aşağıda."),
    "zh": ("资料如下：", "如电话所述，详情如下。", "感谢来信，请查收以下信息："),
    "ja": ("下記の通りご連絡いたします。", "お問い合わせの件、以下の通りです。", "詳細をお送りします。"),
}

CLOSINGS: Table = {
    "en": ("Best regards,", "Kind regards", "Best,", "Thanks,", "Many thanks and regards,", "Cheers,", "Rgds"),
    "it": ("Cordiali saluti", "Un saluto,", "Grazie e saluti,", "A presto,", "Distinti saluti"),
    "fr": ("Cordialement,", "Bien à vous,", "Bien cordialement", "Salutations distinguées"),
    "de": ("Mit freundlichen Grüßen", "Viele Grüße", "Beste Grüße,", "MfG"),
    "es": ("Un saluto cordial,", "Saludos,", "Atentamente,", "Un saludo"),
    "pt": ("Com os melhores cumprimentos,", "Cumprimentos,", "Obrigado,"),
    "tr": ("Saygılarımla,", "İyi çalışmalar,", "Selamlar,"),
    "zh": ("祝好，", "此致 敬礼", "谢谢！", "Best regards,"),
    "ja": ("よろしくお願いいたします。", "以上、よろしくお願い申し上げます。", "宜しくお願い致します。"),
}

ROLES: Table = {
    "en": ("Sales Manager", "Export Dept.", "Account Executive", "Customer Service", "Merchandiser"),
    "it": ("Ufficio commerciale", "Export manager", "Responsabile vendite", "Uff. stile"),
    "fr": ("Responsable commercial", "Service export", "Assistante commerciale"),
    "de": ("Vertrieb", "Exportabteilung", "Verkaufsleitung", "Innendienst"),
    "es": ("Departamento comercial", "Exportación", "Atención al cliente"),
    "pt": ("Departamento comercial", "Exportação"),
    "tr": ("Satış Müdürü", "İhracat Departmanı", "Müşteri Temsilcisi"),
    "zh": ("业务经理", "外贸部", "销售部"),
    "ja": ("営業部", "輸出担当", "企画課"),
}

# Our own words: they ask, and what they guess is no evidence.
QUESTIONS: Table = {
    "en": ("could you confirm {v}?", "is it {v}?", "we would need {v}, is that possible?", "do you also have {v}?", "last season it was {v}, still valid?", "please check: {v}?", "our customer asks for {v}."),
    "it": ("potete confermare {v}?", "è {v}?", "ci servirebbe {v}, è possibile?", "avete anche {v}?", "la scorsa stagione era {v}, vale ancora?"),
    "fr": ("pouvez-vous confirmer {v} ?", "est-ce bien {v} ?", "il nous faudrait {v}, est-ce possible ?", "avez-vous aussi {v} ?"),
    "de": ("können Sie {v} bestätigen?", "ist es {v}?", "wir bräuchten {v}, geht das?", "gibt es auch {v}?", "letzte Saison war es {v}, gilt das noch?"),
    "es": ("¿pueden confirmar {v}?", "¿es {v}?", "necesitaríamos {v}, ¿es posible?", "¿tienen también {v}?"),
    "pt": ("podem confirmar {v}?", "é {v}?", "precisávamos de {v}, é possível?"),
    "tr": ("{v} teyit eder misiniz?", "{v} mı?", "bize {v} lazım, mümkün mü?", "{v} de var mı?"),
    "zh": ("请确认是否{v}？", "是{v}吗？", "我们需要{v}，可以吗？", "有{v}吗？"),
    "ja": ("{v}でよろしいでしょうか？", "{v}は可能ですか？", "{v}もありますか？"),
}

CORRECTIONS: Table = {
    "en": (
        "Please ignore the earlier {label}, correct is {new}.",
        "Correction: {label} {new} (not {old}).",
        "{label} is {new} and NOT {old}, sorry for the mistake.",
        "NOT {old}: the right {label} is {new}.",
        "Our sheet says {old} for {label}; please read {new} instead.",
        "UPDATE - {label}: {new} (was {old})",
        "{label} changed from {old} to {new}.",
        "{label}: {old} => {new}",
        "The {label} in my last mail was wrong. It is {new}.",
    ),
    "it": (
        "{label} corretta: {new} (NON {old}).",
        "Ignorate la scheda precedente: {label} {new}.",
        "Rettifica {label}: {new} invece di {old}.",
        "{label}: non {old} ma {new}.",
        "Attenzione, {label} passa da {old} a {new}.",
    ),
    "fr": (
        "Correction : {label} {new} (et non {old}).",
        "Merci d'ignorer l'ancienne fiche, {label} : {new}.",
        "{label} : {new} au lieu de {old}.",
        "Erreur de notre part, ce n'est pas {old} mais {new} ({label}).",
    ),
    "de": (
        "Korrektur: {label} {new} (nicht {old}).",
        "{label}: {new} statt {old}.",
        "Bitte die frühere Angabe ignorieren, {label} ist {new}.",
        "{label} nicht {old}, sondern {new}.",
    ),
    "es": (
        "Corrección: {label} {new} (no {old}).",
        "{label}: {new} en lugar de {old}.",
        "Por favor ignoren la ficha anterior, {label}: {new}.",
    ),
    "pt": ("Correção: {label} {new} (não {old}).", "{label}: {new} em vez de {old}."),
    "tr": ("Düzeltme: {label} {new} ({old} değil).", "{label}: {old} yerine {new} olacak.", "Önceki bilgiyi dikkate almayınız, {label}: {new}."),
    "zh": ("更正：{label}为{new}（不是{old}）。", "{label}：{old}改为{new}。", "之前的{label}有误，应为{new}。"),
    "ja": ("訂正：{label} {new}（{old}ではありません）。", "{label}は{old}ではなく{new}です。", "{label}：{old} → {new}"),
}

ATTACHED: Table = {
    "en": ("See attached.", "Please find the sheet attached.", "Details in the attachment.", "For the rest see the attached file.", "Pls refer to attached PDF."),
    "it": ("In allegato la scheda.", "Vedi allegato.", "Il resto nel file allegato.", "Trovate tutto in allegato."),
    "fr": ("Voir pièce jointe.", "Vous trouverez la fiche en PJ.", "Détails en annexe."),
    "de": ("Siehe Anhang.", "Das Datenblatt finden Sie anbei.", "Details im Anhang."),
    "es": ("Ver adjunto.", "Adjunto la ficha.", "Detalles en el archivo adjunto."),
    "pt": ("Ver anexo.", "Segue a ficha em anexo."),
    "tr": ("Ekte gönderiyorum.", "Detaylar ektedir.", "Ekteki dosyaya bakınız."),
    "zh": ("详见附件。", "请查看附件。", "资料在附件中。"),
    "ja": ("添付をご確認ください。", "詳細は添付の通りです。", "資料を添付いたします。"),
}

QUOTE_HEADS: Table = {
    "en": ("On {d}, {p} wrote:", "On {d} {p} <{m}> wrote:", "{p} wrote on {d}:", "-----Original Message-----\nFrom: {p}\nSent: {d}\nTo: {q}\nSubject: {s}", "________________________________\nFrom: {p} <{m}>\nSent: {d}\nSubject: {s}"),
    "it": ("Il giorno {d} {p} ha scritto:", "Il {d}, {p} <{m}> ha scritto:", "-----Messaggio originale-----\nDa: {p}\nInviato: {d}\nA: {q}\nOggetto: {s}", "Da: {p}\nData: {d}\nOggetto: {s}"),
    "fr": ("Le {d}, {p} a écrit :", "Le {d}, {p} <{m}> a écrit :", "De : {p}\nEnvoyé : {d}\nÀ : {q}\nObjet : {s}", "-----Message d'origine-----\nDe : {p}\nEnvoyé : {d}"),
    "de": ("Am {d} schrieb {p}:", "Am {d} schrieb {p} <{m}>:", "Von: {p}\nGesendet: {d}\nAn: {q}\nBetreff: {s}", "-----Ursprüngliche Nachricht-----\nVon: {p}\nGesendet: {d}"),
    "es": ("El {d}, {p} escribió:", "El {d}, {p} <{m}> escribió:", "De: {p}\nEnviado: {d}\nPara: {q}\nAsunto: {s}"),
    "pt": ("Em {d}, {p} escreveu:", "Em {d}, {p} <{m}> escreveu:", "De: {p}\nEnviado: {d}\nPara: {q}\nAssunto: {s}"),
    "tr": ("{d} tarihinde {p} şunu yazdı:", "{p} <{m}>, {d} tarihinde şunu yazdı:", "Kimden: {p}\nGönderme: {d}\nKime: {q}\nKonu: {s}"),
    "zh": ("{p} 于{d}写道：", "在 {d}，{p} <{m}> 写道：", "发件人: {p}\n发送时间: {d}\n收件人: {q}\n主题: {s}", "-----原始邮件-----\n发件人: {p}\n日期: {d}"),
    "ja": ("{d} {p} <{m}>:", "{d} {p}のメール:", "差出人: {p}\n送信日時: {d}\n宛先: {q}\n件名: {s}", "-----元のメッセージ-----\n差出人: {p}\n送信日時: {d}"),
}

FORWARDS: Table = {
    "en": ("---------- Forwarded message ---------", "Begin forwarded message:"),
    "it": ("---------- Messaggio inoltrato ---------", "Inizio messaggio inoltrato:"),
    "fr": ("---------- Message transféré ---------", "Début du message transféré :"),
    "de": ("---------- Weitergeleitete Nachricht ---------", "Anfang der weitergeleiteten Nachricht:"),
    "es": ("---------- Mensaje reenviado ---------", "Inicio del mensaje reenviado:"),
    "pt": ("---------- Mensagem encaminhada ---------",),
    "tr": ("---------- İletilen ileti ---------",),
    "zh": ("---------- 转发的邮件 ---------",),
    "ja": ("---------- 転送メッセージ ---------",),
}

NOTES_OVER_FORWARD: Table = {
    "en": ("fyi", "FYI, see below.", "Can you enter this?", "For the PIM please", "from the supplier:"),
    "it": ("per info", "Ti giro sotto.", "da inserire, grazie"),
    "fr": ("pour info", "voir ci-dessous"),
    "de": ("zur Info", "siehe unten", "bitte anlegen"),
    "es": ("para info", "ver abajo"),
    "pt": ("para info",),
    "tr": ("bilginize", "aşağıda"),
    "zh": ("供参考", "见下"),
    "ja": ("ご参考まで", "下記ご確認ください"),
}

DISCLAIMERS: Table = {
    "en": (
        "This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it and notify the sender.",
        "The information in this message is for the addressee only. Any use by others is prohibited.",
        "Please don't print this e-mail unless you really need to.",
    ),
    "it": (
        "Le informazioni contenute in questa e-mail sono riservate. Se l'avete ricevuta per errore, vi preghiamo di cancellarla.",
        "Ai sensi del Regolamento UE 2016/679 i dati sono trattati con riservatezza.",
    ),
    "fr": ("Ce message est confidentiel. S'il ne vous est pas destiné, merci de le détruire.",),
    "de": ("Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, löschen Sie sie bitte.",),
    "es": ("Este mensaje es confidencial. Si no es el destinatario, por favor elimínelo.",),
    "pt": ("Esta mensagem é confidencial. Se não é o destinatário, elimine-a.",),
    "tr": ("Bu e-posta gizlidir. Alıcısı değilseniz lütfen siliniz.",),
    "zh": ("本邮件及附件含有保密信息，如误收请删除。",),
    "ja": ("このメールは宛先の方のみを対象としています。誤送信の場合は削除してください。",),
}

ASIDES: Table = {
    "en": ("Samples will be sent by courier on Friday.", "We are closed next week.", "Let me know if anything is missing.", "The courier number follows.", "Invoice will follow separately.", "Could you send us the signed order?", "We will be at the fair, hall 3.", "See the photos I sent on WhatsApp."),
    "it": ("I campioni partono venerdì.", "Settimana prossima siamo chiusi.", "Fammi sapere se manca qualcosa.", "Segue fattura.", "Ci vediamo in fiera."),
    "fr": ("Les échantillons partent vendredi.", "Nous serons fermés la semaine prochaine.", "Dites-moi s'il manque quelque chose."),
    "de": ("Die Muster gehen am Freitag raus.", "Nächste Woche haben wir geschlossen.", "Geben Sie Bescheid, falls etwas fehlt."),
    "es": ("Las muestras salen el viernes.", "La semana que viene estamos cerrados."),
    "pt": ("As amostras seguem na sexta.", "Para a semana estamos fechados."),
    "tr": ("Numuneler cuma günü gönderilecek.", "Eksik bir şey varsa haber verin."),
    "zh": ("样品周五寄出。", "如有问题请联系我。", "下周放假。"),
    "ja": ("サンプルは金曜日に発送します。", "ご不明な点はご連絡ください。"),
}
