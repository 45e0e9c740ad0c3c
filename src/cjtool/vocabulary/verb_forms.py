"""Verbs whose forms no rule of endings finds: `kwam` is of `komen`, `bell` and `belt` are of `bellen`.

Facts of grammar, compiled for cjtool: some hundred verbs a language, those that customers write of a service. What is
more often another word is left out: Dutch `vroeg` (early) and German `weiss` (white). Folded, the infinitive first; verbs are parted by commas.
"""

import re
from functools import lru_cache

_FORMS = {
    "en": """arise arose arisen arises arising, bear bore borne, beat beaten, become became, begin began begun beginning, bend bent, bind bound, bite bit bitten,
        blow blew blown, break broke broken, bring brought, build built, buy bought buys buying, catch caught catches, choose chose chosen choosing, come came
        comes coming, cost costs costing, cut cuts cutting, deal dealt deals, draw drew drawn, drink drank drunk, drive drove driven driving, eat ate eaten, fall fell
        fallen, feed fed, feel felt, fight fought, find found finds finding, fly flew flown flies flying, forbid forbade forbidden, forget forgot forgotten
        forgetting, forgive forgave forgiven, freeze froze frozen freezing, give gave given gives giving, grow grew grown, hang hung, hear heard, hide hid hidden,
        hit hits hitting, hold held, hurt hurts hurting, keep kept, know knew known, lead led, leave left leaves leaving, lend lent, lie lay lain lies lying, lose lost
        loses losing, mean meant, meet met meeting, mistake mistook mistaken, pay paid pays paying, put puts putting, quit quits quitting, read reads reading,
        ring rang rung, rise rose risen rises rising, run ran runs running, say said says saying, see saw seen sees seeing, seek sought, sell sold sells selling, send
        sent sends sending, set sets setting, shake shook shaken, shine shone, show showed shown, shrink shrank shrunk, shut shuts shutting, sit sat sits
        sitting, sleep slept, speak spoke spoken, spend spent, split splits splitting, spread spreads, stand stood, steal stole stolen, stick stuck, strike
        struck, swear swore sworn, teach taught teaches, tear tore torn, tell told tells telling, think thought, throw threw thrown, understand understood,
        upset upsets upsetting, wake woke woken, wear wore worn, win won wins winning, withdraw withdrew withdrawn, write wrote written writes writing, call calls called
        calling, try tries tried trying, stop stops stopped stopping, help helps helped helping, ask asks asked asking, fix fixes fixed fixing, miss misses
        missed missing, fit fits fitted fitting, plan plans planned planning, use uses used using, like likes liked, move moves moved moving, need needs needed,
        open opens opened opening, mail mails mailed mailing, work works worked working""",
    "nl": """bederven bederf bedierf bedierven bedorven, beginnen begin begon begonnen, begrijpen begrijp begreep begrepen, bellen bel belde belden gebeld, bevelen beveel
        beval bevalen bevolen, bewegen beweeg bewoog bewogen, bezwijken bezwijk bezweek bezweken,  bieden bied bood boden geboden, bijten bijt beet beten gebeten,
        binden bind bond bonden gebonden, blazen blaas blies bliezen geblazen, blijken blijkt bleek bleken gebleken, blijven blijf bleef bleven
        gebleven, breken breek brak braken gebroken, brengen breng bracht brachten gebracht, buigen buig boog bogen gebogen, denken denk dacht dachten gedacht,
        dragen draag droeg droegen gedragen, drijven drijf dreef dreven gedreven, dringen dring drong drongen gedrongen, drinken drink dronk dronken
        gedronken, druipen druipt droop dropen gedropen, duiken duik dook doken gedoken, dwingen dwing dwong dwongen gedwongen, eten eet at aten gegeten, gelden geldt gold
        golden gegolden, geven geef gaf gaven gegeven, gieten giet goot goten gegoten, glijden glijd gleed gleden gegleden, graven graaf groef groeven gegraven,
        grijpen grijp greep grepen gegrepen, halen haal haalde haalden gehaald, hangen hang hing hingen gehangen, helpen help hielp hielpen geholpen,
        horen hoor hoorde hoorden gehoord, houden houd hou hield hielden gehouden, kiezen kies koos kozen gekozen, kijken kijk keek keken
        gekeken, klimmen klim klom klommen geklommen, klinken klinkt klonk klonken geklonken, komen kom kwam kwamen gekomen, kopen koop kocht kochten gekocht,
        krijgen krijg kreeg kregen gekregen, krimpen krimp kromp krompen gekrompen, kruipen kruip kroop kropen gekropen, lachen lach lachte lachten gelachen,
        laten laat liet lieten gelaten, leggen leg legde legden gelegd, lezen lees las lazen gelezen, liegen lieg loog logen gelogen, liggen lig lag lagen gelegen, lijden
        lijd leed leden geleden, lijken lijk leek leken geleken, lopen loop liep liepen gelopen, meten meet gemeten, mijden mijd meed meden gemeden, missen mist miste misten gemist, nemen neem nam namen genomen, ontvangen ontvang ontving ontvingen, prijzen prijs prees prezen geprezen, raden raad raadde raadden geraden,
        rijden rijd reed gereden, roepen roep riep riepen geroepen, ruiken ruik rook roken geroken, scheiden scheid scheidde gescheiden, schelden scheld
        schold scholden gescholden, schenden schend schond schonden geschonden, schenken schenk schonk schonken geschonken, schieten schiet schoot schoten
        geschoten, schijnen schijnt scheen schenen geschenen, schrijven schrijf schreef schreven geschreven, schrikken schrik schrok schrokken
        geschrokken, schuiven schuif schoof schoven geschoven, slaan sla slaat sloeg sloegen geslagen, slapen slaap sliep sliepen geslapen, slijten slijt sleet
        sleten gesleten, sluiten sluit sloot sloten gesloten, smelten smelt smolt smolten gesmolten, snijden snijd sneed sneden gesneden, spreken spreek sprak
        spraken gesproken, springen spring sprong sprongen gesprongen, staan sta staat stond stonden gestaan, steken steek stak staken gestoken, stelen steel
        stal stalen gestolen, sterven sterf stierf stierven gestorven, stijgen stijg steeg stegen gestegen, stinken stinkt stonk stonken gestonken,
        storen stoor stoorde stoorden gestoord, sturen stuur stuurde stuurden gestuurd, tellen tel telde telden geteld, treden treed trad traden getreden, treffen tref trof
        troffen getroffen, trekken trek trok trokken getrokken, vallen val viel vielen gevallen, vangen vang ving vingen gevangen,
        vechten vecht vocht vochten gevochten, verbinden verbind verbond verbonden, verdwijnen verdwijn verdween verdwenen, vergelijken vergelijk vergeleek vergeleken,
        vergeten vergeet vergat vergaten, verliezen verlies verloor verloren, vinden vind vond vonden gevonden, vliegen vlieg vloog vlogen gevlogen, vouwen vouw
        vouwde gevouwen, vragen vraag vroegen gevraagd, vriezen vries vroor vroren gevroren, wegen weeg woog wogen gewogen, weten weet wist wisten geweten, wijken wijk geweken, wijzen wijs wees wezen gewezen, winnen win won wonnen gewonnen, wrijven wrijf wreef wreven gewreven, zeggen zeg zegt zei zeiden gezegd, zenden
        zend zond zonden gezonden, zetten zet zette gezet, zien zie ziet zag zagen gezien, zingen zing zong zongen gezongen, zinken zink zonk zonken
        gezonken, zitten zit zat zaten gezeten, zoeken zoek zocht zochten gezocht, zwellen zwol zwollen gezwollen, zwerven zwerf zwierf zwierven
        gezworven, zwijgen zwijg zweeg zwegen gezwegen""",
    "fr": """aller va vais vont allons allez allait allaient alle allee alles ira, appeler appelle appelles appellent appelait appelaient appelle appelee appeles, asseoir assis assise,
        attendre attend attends attendent attendait attendu attendue attendus, boire bois boit boivent buvait bu, choisir choisit choisis choisissent choisissait
        choisi choisie choisis choisies, conduire conduit conduits conduisent conduisait conduite, connaitre connait connais connaissent connaissait connu connue
        connus, construire construit construisent construisait construite, courir court cours courent courait couru, craindre craint crains craignent craignait
        crainte, croire crois croit croient croyait cru, cuire cuit cuisent cuite, dire dit dis disent disait disaient dite, dormir dort dors dorment dormait dormi, ecrire ecrit
        ecris ecrivent ecrivait ecrite, envoyer envoie envoies envoient envoyait envoye envoyee envoyes, essayer essaie essaye essaient essayait essaye,
        eteindre eteint eteignent eteignait eteinte eteints, falloir faut fallait fallu faudra, finir finit finis finissent finissait fini finie finies, fournir
        fournit fournissent fournissait fourni fournie, fuir fuit fuient fuyait fui, garantir garantit garanti garantie garantissent, grandir grandit grandi,
        inscrire inscrit inscrivent inscrivait inscrite, installer installe installent installait installee installes, interdire interdit
        interdisent interdite, jeter jette jettent jetait jete jetee, joindre joint joins joignent joignait jointe, lever leve levent levait levee, lire lit lis
        lisent lisait lu lue lus, maintenir maintient maintiennent maintenu maintenue, mener mene menent menait menee, mentir ment mens mentent mentait menti, mettre met mets
        mettent mettait mettaient mis mise mises, mourir meurt meurent mourait mort, nettoyer nettoie nettoient nettoyait nettoye nettoyee, obtenir obtient
        obtiennent obtenait obtenu obtenue, offrir offre offrent offrait offert offerte offerts, ouvrir ouvre ouvrent ouvrait ouvert ouverte ouverts, paraitre
        parait paraissent paraissait paru, partir part pars partent partait parti partie partis, payer paie paye paient payait paye payee payes, peindre peint
        peignent peignait peinte, perdre perd perds perdent perdait perdu perdue perdus, plaindre plaint plains plaignent plaignait plainte, plaire plait
        plaisent plaisait plu, pleuvoir pleut pleuvait, poursuivre poursuit poursuivi, prendre prend prends prennent prenait prenaient pris prise prises prendra, prevenir
        previent previennent prevenait prevenu prevenue prevenus, produire produit produisent produisait produite, reagir reagit reagissent reagissait
        reagi, recevoir recois recoit recoivent recevait recu recue recus recues recevra, reduire reduit reduisent reduite, remplir remplit
        remplissent rempli remplie, rendre rend rends rendent rendait rendu rendue rendus, repondre repond reponds repondent repondait repondu, resoudre
        resout resolvent resolu resolue, reussir reussit reussissent reussi reussie, rire rit rient riait ri, rompre rompt rompu rompue, savoir sais sait savent savait su saura, sentir sent sens
        sentent sentait senti, servir sert sers servent servait servi servie, sortir sort sors sortent sortait sorti sortie, souffrir souffre souffrent souffrait
        souffert, suffire suffit suffisent suffisait suffi, suivre suit suis suivent suivait suivi suivie, taire tait taisent tu, tenir tient tiens tiennent tenait
        tenu tenue tenus tiendra, traduire traduit traduite, vaincre vaincu, valoir vaut valent valait valu, vendre vend vends vendent vendait vendu vendue vendus, venir viens
        vient viennent venait venaient venu venue venus viendra, vivre vit vivent vivait vecu, voir vois voit voient voyait vu vue vus verra, vouloir veux veut
        veulent voulait voulu voudra""",
    "de": """backen backt gebacken, befehlen befahl befohlen, beginnen beginne begann begannen begonnen, beissen biss gebissen, bekommen bekomme bekam bekamen, bergen birgt barg
        geborgen, betrugen betrug betrog betrogen, biegen bog bogen gebogen, bieten biete bot boten geboten, binden binde band banden gebunden, bitten bat baten gebeten, blasen
        blast blies geblasen, bleiben bleibe blieb blieben geblieben, brechen breche bricht brach brachen gebrochen, brennen brennt brannte brannten gebrannt, bringen bringe
        brachte brachten gebracht, denken denke dachte dachten gedacht, dringen drang gedrungen,  empfehlen empfiehlt empfahl empfohlen, empfangen empfangt
        empfing empfingen, erschrecken erschrickt erschrak erschrocken, essen isst ass assen gegessen, fahren fahre fahrt fuhr fuhren gefahren, fallen falle fallt fiel fielen,
        fangen fangt fing fingen gefangen, finden finde fand fanden gefunden, fliegen flog flogen geflogen, fliehen floh geflohen, fliessen floss flossen geflossen,
        fressen frisst frass gefressen, frieren friert fror froren gefroren, geben gebe gibt gibst gab gaben gegeben, gehen gehe geht ging gingen gegangen, gelingen gelingt
        gelang gelungen, gelten gilt galt galten gegolten, geschehen geschieht geschah, gewinnen gewinne gewann gewannen gewonnen, giessen goss gegossen,
        gleichen glich geglichen, graben grabt grub gegraben, greifen greife griff griffen gegriffen, halten halte halt hielt hielten gehalten, hangen hangt hing hingen
        gehangen, heben hob hoben gehoben, heissen hiess hiessen geheissen, helfen helfe hilft hilfst half halfen geholfen, holen hole holt holte holten geholt, horen hore hort horte
        horten gehort, kennen kenne kannte kannten gekannt, klingen klang klangen geklungen, kommen komme kommst kommt kam kamen gekommen, kriechen kroch gekrochen,
        laden ladt lud luden geladen, lassen lasse lasst liess liessen gelassen, laufen laufe lauft lief liefen gelaufen, leiden litt litten gelitten, leihen lieh geliehen,
        lesen lese liest las lasen gelesen, liegen liege liegt lag lagen gelegen, lugen log gelogen, meiden mied gemieden, messen misst mass massen gemessen, nehmen nehme
        nimmt nimmst nahm nahmen genommen, nennen nannte nannten genannt, pfeifen pfiff gepfiffen, raten riet rieten geraten, reiben rieb gerieben, reissen riss rissen gerissen,
        rennen rannte gerannt, riechen riecht roch gerochen, rufen rufe ruft rief riefen gerufen, sagen sage sagt sagte sagten gesagt, schaffen schuf geschaffen, scheiden schied
        geschieden, scheinen schien schienen geschienen,  schieben schob schoben geschoben, schiessen schoss geschossen, schlafen schlief schliefen
        geschlafen, schlagen schlagt schlug schlugen geschlagen, schliessen schliesst schloss schlossen geschlossen, schmelzen schmilzt schmolz
        geschmolzen, schneiden schnitt schnitten geschnitten, schreiben schreibt schrieb schrieben geschrieben, schreien schrie geschrien, schreiten schritt
        geschritten, schweigen schwieg schwiegen geschwiegen, schwinden schwand geschwunden, sehen sehe sieht siehst sah sahen gesehen, senden sandte gesandt,  singen sang
        gesungen, sinken sank sanken gesunken, sitzen sitze sitzt sass sassen gesessen, sprechen spreche spricht sprach sprachen gesprochen, springen sprang
        gesprungen, stechen sticht stach gestochen, stehen stehe steht stand standen gestanden, stehlen stiehlt stahl gestohlen, steigen stieg stiegen
        gestiegen, sterben stirbt starb gestorben, stinken stank gestunken, stossen stosst stiess gestossen, streichen strich gestrichen, streiten
        stritt gestritten, tragen tragt trug trugen getragen, treffen trifft traf trafen getroffen, treiben trieb trieben getrieben, treten tritt trat traten
        getreten, trinken trank tranken getrunken, tun tue tut tat taten getan, verderben verdirbt verdarb verdorben, vergessen vergisst vergass vergassen, vergleichen verglich
        verglichen, verlieren verliert verlor verloren, verschwinden verschwand verschwunden, verzeihen verzieh, wachsen wachst wuchs wuchsen
        gewachsen, waschen wascht wusch gewaschen, weisen wies wiesen gewiesen, wenden wandte gewandt, werben wirbt warb geworben, werfen wirft warf warfen geworfen,
        wiegen wog wogen gewogen, wissen weisst wusste wussten gewusst, ziehen ziehe zieht zog zogen gezogen, zahlen zahle zahlt zahlte gezahlt, zwingen zwang zwangen gezwungen""",
}
_PREFIXES = {
    "nl": re.compile(
        "(aan|achter|af|be|bij|binnen|buiten|door|er|ge|her|in|kwijt|langs|mee|mis|na|om|onder|ont|op|over|tegen|terug|toe|uit|ver|vol|voor|vast|weg)"
    ),
    "de": re.compile(
        "(ab|an|auf|aus|be|bei|durch|ein|emp|ent|er|fest|ge|her|hin|los|miss|mit|nach|uber|um|unter|ver|vor|weg|wider|wieder|zer|zu|zuruck)(?:zu)?"
    ),
    "fr": re.compile(
        "(ac|ap|com|con|contre|de|des|dis|en|entre|par|per|pour|pre|pro|r|re|sou|sous|sur|trans)"
    ),
    "en": re.compile("(mis|out|over|re|un|under|with)"),
}
"""What verbs begin with that are conjugated as the verb behind it: `aangekomen`, `ontbraken`, `angerufen`, `compris`."""
_BARE_PARTICIPLE = {"nl": re.compile("^ge(?=.{4}.*en$)"), "de": re.compile("^ge(?=.{4}.*(?:t|en)$)")}
"""Behind `be-`, `ver-` and such, a participle has no `ge-` of its own: `ontbroken`, `versprochen`."""
_SHORTEST = 3
"""A form behind a prefix has so many letters: `overat` would be one of `eten`."""


def _table(language: str, written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for verb in written.split(","):
        infinitive, *forms = verb.split()
        found.setdefault(infinitive, infinitive)
        if language == "nl" and not forms[0].endswith("t"):
            forms.append(f"{forms[0]}t")
        if language in {"en", "fr"}:
            forms += [f"{form}s" for form in forms if not form.endswith(("s", "x", "z"))]
        for form in forms:
            found.setdefault(form, infinitive)
    return found


VERB_FORMS = {language: _table(language, written) for language, written in _FORMS.items()}
"""Of each language the folded forms, each with its infinitive."""
_BEHIND = {
    language: {
        (_BARE_PARTICIPLE[language].sub("", form) if language in _BARE_PARTICIPLE else form): infinitive
        for form, infinitive in table.items()
    }
    | table
    for language, table in VERB_FORMS.items()
}
"""What may stand behind a prefix."""


@lru_cache(50_000)
def infinitive(word: str, language: str) -> str:
    """The infinitive of a folded word that is a known form of a verb, with its prefix; else the word itself."""
    known = VERB_FORMS.get(language)
    if known is None or word in known:
        return word if known is None else known[word]
    for end in range(len(word) - _SHORTEST, 0, -1):
        verb = _BEHIND[language].get(word[end:])
        prefix = _PREFIXES[language].fullmatch(word[:end]) if verb is not None else None
        if prefix is not None:
            return f"{prefix[1]}{verb}"
    return word
