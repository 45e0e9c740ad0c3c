"""What tables call the channels that are built in, beside their names."""

from cjtool.spelling.folding import bare

_WORDS = {
    "website": "web; site; web site; webpage; web page; homepage; home page; online; internet; landing page; landing pages; company website; desktop site; webshop; online shop; online store; "
    "e-commerce; site web; page web; boutique en ligne; internetseite; webseite; site da empresa; página web; loja virtual; loja online",
    "app": "mobile app; mobile application; application; application mobile; appli; aplicativo; aplicação; smartphone app; the app; handy-app",
    "phone": "telephone; phone call; phone calls; call; calls; by phone; call center; call centre; contact center; contact centre; callcenter; hotline; helpline; customer service line; téléphone; appel; centre d'appels; telefonie; telefonisch; "
    "anruf; telefon; telefone; ligação; central de atendimento; belletje; bellen",
    "email": "mail; e-mails; emails; courriel; mél; correio eletrônico; mailing",
    "store": "in-store; in store; shop; physical store; retail store; retail; brick and mortar; showroom; filiaal; magasin; boutique; en magasin; laden; geschäft; filiale; loja; loja física",
    "social-media": "social; socials; social network; social networks; facebook; instagram; linkedin; tiktok; twitter; youtube; pinterest; réseaux sociaux; soziale medien; social media kanäle; redes sociais; mídias sociais",
    "messaging": "whatsapp; messenger; telegram; wechat; signal; facebook messenger",
    "chat": "live chat; livechat; online chat; web chat; webchat; chat support",
    "chatbot": "bot; virtual assistant; voice assistant; ai assistant",
    "search": "google; search engine; search engines; google search; seo; bing; suchmaschine; moteur de recherche; buscador; busca",
    "advertisement": "ad; ads; advert; adverts; advertising; advertisements; online ads; social ads; google ads; tv ad; billboard; publicité; publicités; pub; werbung; anzeige; anzeigen; anúncio; anúncios; publicidade; reclame",
    "sms": "text; text messages; texts; text message; sms-bericht; torpedo",
    "letter": "mail (post); post; direct mail; postal mail; carta; courrier; postweg",
    "word-of-mouth": "friends; friends and family; family; referral; referrals; recommendation; recommendations; vrienden; familie; bouche à oreille; amis; freunde; mundpropaganda; boca a boca; indicação; amigos",
    "review-site": "reviews; review sites; review platform; avis; bewertungsportal; avaliações",
    "counter": "desk; front desk; reception; help desk; service desk; service counter; guichet; schalter; balcão; recepção; in person; face to face; face-to-face; in-person; persoonlijk",
    "home-visit": "house call; on site visit; technician visit; huisbezoek; visita domiciliar",
    "portal": "customer portal; client portal; my account; account; self-service; self service; self-service portal; espace client; kundenportal; mijn omgeving; portal do cliente; área do cliente",
    "delivery": "courier; livraison; lieferung; entrega; bezorger",
    "package": "box; packaging; parcel; colis; verpackung; embalagem; verpakking",
    "event": "events; trade show; trade shows; conference; fair; beurs; salon; messe; evento; eventos",
    "newsletter": "newsletters; email newsletter; boletim",
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
