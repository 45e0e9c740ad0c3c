"""What tables call the channels that are built in, beside their names and what actors of diagrams are called."""

from cjtool.spelling.folding import bare

_WORDS = {
    "website": "webpage; web page; internet; landing pages; online store; e-commerce; site web; page web; boutique en ligne; internetseite; webseite; site da empresa; página web; loja virtual; loja online",
    "app": "web app; webapp; aplicação web; mobile application; application; application mobile; appli; aplicativo; aplicação",
    "phone": "phone call; phone calls; calls; by phone; contact center; contact centre; helpline; customer service line; appel; centre d'appels; telefonie; telefonisch; anruf; telefon; telefone; ligação; central de atendimento; belletje; bellen",
    "email": "mail; e-mails; emails; courriel; mél; correio eletrônico; mailing",
    "store": "retail; brick and mortar; showroom; en magasin; laden; geschäft; loja; loja física",
    "social-media": "social network; social networks; twitter; youtube; pinterest; réseaux sociaux; soziale medien; social media kanäle; redes sociais; mídias sociais",
    "messaging": "messenger; telegram; wechat; signal; facebook messenger",
    "chat": "webchat; chat support",
    "chatbot": "bot; virtual assistant; voice assistant; ai assistant",
    "search": "search engine; search engines; google search; seo; bing; suchmaschine; moteur de recherche; buscador; busca",
    "advertisement": "advert; adverts; advertising; advertisements; online ads; social ads; google ads; tv ad; billboard; publicité; publicités; pub; werbung; anzeige; anzeigen; anúncio; anúncios; publicidade; reclame",
    "sms": "text messages; texts; text message; sms-bericht; torpedo",
    "letter": "mail (post); direct mail; postal mail; carta; courrier; postweg",
    "word-of-mouth": "friends; friends and family; family; referral; referrals; recommendation; recommendations; vrienden; familie; bouche à oreille; amis; freunde; mundpropaganda; boca a boca; indicação; amigos",
    "review-site": "reviews; review sites; review platform; avis; bewertungsportal; avaliações",
    "counter": "desk; front desk; reception; help desk; service desk; service counter; guichet; schalter; balcão; recepção; in person; face to face; face-to-face; in-person; persoonlijk",
    "home-visit": "house call; on site visit; technician visit; huisbezoek; visita domiciliar",
    "portal": "my account; account; self-service; self service; espace client; kundenportal; mijn omgeving; portal do cliente; área do cliente",
    "delivery": "courier; livraison; lieferung; entrega; bezorger",
    "package": "box; packaging; parcel; colis; verpackung; embalagem; verpakking",
    "event": "events; trade show; trade shows; conference; fair; beurs; salon; messe; evento; eventos",
    "newsletter": "newsletters; boletim",
    "video-call": "zoom; teams call; video; video meeting; videoconference; visioconférence; videochamada",
    "payment": "checkout; pagamento",
    "invoice": "bill; fatura; nota fiscal; facture",
    "meeting": "meetings; reunião; rendez-vous; consultation",
    "kiosk": "self-service kiosk; totem; self-service machine; terminal",
    "comparison-site": "comparison sites; price comparison; comparateur; vergleichsportal; comparador",
    "blog": "blogs; blog posts; articles",
}  # fmt: skip

CHANNEL_WORDS = {bare(word): id for id, listed in _WORDS.items() for word in listed.split(";")}
"""The id of a built-in channel by the letters of a word."""
