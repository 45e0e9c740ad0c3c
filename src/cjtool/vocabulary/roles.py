"""Words by which those who take part in a journey are called: customers, staff, systems; and other words for channels."""

import re

from cjtool.spelling.folding import bare, fold
from cjtool.vocabulary.departments import is_department, system_in

_WORD = re.compile(r"[^\W_]+")
# English, Dutch, German, French; and what maps in Spanish, Portuguese, Chinese, Japanese and others call the most usual ones.
_CUSTOMERS = (
    "me i myself we user users customer customers client clients consumer shopper buyer visitor guest citizen patient",
    "student learner traveller traveler passenger member subscriber applicant tenant resident caller you",
    "klant klanten gebruiker gebruikers ik bezoeker burger inwoner patient student reiziger huurder koper aanvrager",
    "kunde kundin kunden nutzer nutzerin benutzer ich besucher burgerin burger patientin mieter kaufer gast",
    "moi je utilisateur utilisatrice client cliente visiteur usager citoyen locataire acheteur",
    "cliente usuario usuaria usuarios yo cidadao utente 用户 客户 顾客 我 消费者 游客 学生 ユーザー 顧客 お客様 私",
    "пользователь клиент покупатель я пользователи клиенты покупатели alumno alumna estudiante aluno 고객 사용자 مستخدم عميل",
)
_STAFF = (
    "agent agents support service helpdesk staff employee employees advisor adviser clerk cashier receptionist nurse doctor",
    "physician surgeon driver courier mechanic technician engineer operator salesperson seller vendor merchant dealer",
    "representative rep concierge host barista waiter team teams department desk office company provider bank insurer",
    "carrier pharmacist pharmacy billing finance partner designer developer dev qa pm institution",
    "hospital clinic municipality supplier warehouse admin administrator moderator reviewer caseworker",
    "klantenservice servicedesk medewerker medewerkers adviseur monteur verkoper winkelmedewerker balie arts huisarts",
    "verpleegkundige bezorger chauffeur receptionist gemeente verzekeraar ziekenhuis leverancier winkelier beheerder loket",
    "kundenservice kundendienst mitarbeiter mitarbeiterin berater beraterin arzt arztin verkaufer verkauferin handler",
    "techniker fahrer bote lieferant behorde versicherung krankenhaus",
    "conseiller conseillere vendeur vendeuse livreur medecin infirmiere banque assureur hopital mairie fournisseur employe",
    "soporte vendedor atendente suporte agente empleado banco 客服 商家 管理员 店员 医生 银行 员工 商户",
    "店員 医師 スタッフ サポート поддержка оператор менеджер банк администратор врач курьер продавец партнёр",
)
_SYSTEMS = (
    "system systems backend frontend server api database db platform bot ai crm erp cms engine algorithm gateway",
    "scheduler pipeline interface cache localstorage software script cron webhook llm model",
    "systeem systemen platformen plattform systeme plateforme sistema plataforma logiciel",
    "系统 平台 服务器 数据库 システム サーバー система платформа сервер 시스템 النظام",
)
_CHANNEL_WORDS = {
    "web": "website", "site": "website", "webshop": "website", "online": "website", "onlineshop": "website",
    "browser": "website", "homepage": "website", "landingpage": "website", "mobile": "app", "mobileapp": "app",
    "iosapp": "app", "androidapp": "app", "instore": "store", "shop": "store", "branch": "store", "filiaal": "store",
    "filiale": "store", "boutique": "store", "magasin": "store", "call": "phone", "callcenter": "phone",
    "callcentre": "phone", "telephone": "phone", "hotline": "phone", "livechat": "chat", "social": "social-media",
    "socials": "social-media", "facebook": "social-media", "instagram": "social-media", "linkedin": "social-media",
    "tiktok": "social-media", "whatsapp": "messaging", "google": "search", "post": "letter", "text": "sms",
    "ads": "advertisement", "ad": "advertisement", "邮件": "email", "电话": "phone", "网站": "website", "门店": "store",
}  # fmt: skip
"""What channels that are built in are also called."""
_CHANNEL_ENDINGS = {
    "app": "app", "website": "website", "site": "website", "webshop": "website", "portal": "portal", "email": "email",
    "mail": "email", "chat": "chat", "chatbot": "chatbot", "newsletter": "newsletter", "store": "store",
}  # fmt: skip
"""What a name of several words, such as `Company website`, ends with."""


def _bare(lines: tuple[str, ...]) -> frozenset[str]:
    return frozenset(bare(word) for line in lines for word in line.split())


_CUSTOMER_WORDS, _STAFF_WORDS, _SYSTEM_WORDS = _bare(_CUSTOMERS), _bare(_STAFF), _bare(_SYSTEMS)


def is_customer(name: str) -> bool:
    """Whether a name is that of a customer: `New customer`, `Ik`; a patient's doctor is staff."""
    words = _words(name)
    return bool(words & _CUSTOMER_WORDS) and not words & (_STAFF_WORDS | _SYSTEM_WORDS)


def is_system(name: str) -> bool:
    """Whether a name is that of a computer system: `Backend`, `AI agent`."""
    return bool(_words(name) & _SYSTEM_WORDS) or system_in(name) is not None


def is_staff(name: str) -> bool:
    """Whether a name is that of people of a company, or of a company: `Support agent`, `Bank`, `Afdeling Polisbeheer`."""
    return bool(_words(name) & _STAFF_WORDS) or is_department(name)


def other_channel(name: str) -> str | None:
    """The id of the built-in channel that another word for it means: a `Webshop` and a `Company website` are a `website`."""
    whole, last = bare(name), (_WORD.findall(fold(name)) or [""])[-1]
    return _CHANNEL_WORDS.get(whole) or _CHANNEL_ENDINGS.get(last if last != whole else "")


def _words(name: str) -> set[str]:
    return {bare(word) for word in _WORD.findall(fold(name))} | {bare(name)}
