"""Words for feelings in five languages, by how they feel: what tables have in place of numbers."""

from cjtool.spelling.folding import bare

_WORDS = {
    2.0: "delighted ecstatic thrilled overjoyed excited elated amazed euphoric enthusiastic inspired proud loved enthousiast dolblij verrukt opgetogen trots "
    "geïnspireerd enthousiaste enchanté enchantée ravi ravie fier fière begeistert entzückt stolz überglücklich encantado encantada empolgado empolgada animado animada "
    "entusiasmado entusiasmada orgulhoso orgulhosa excitement delight enthusiasm joy pride enthousiasme joie fierté begeisterung freude stolz empolgação alegria orgulho excelente excellent uitstekend ausgezeichnet 😍 🤩 😁 😃 😄 🥰 🎉 ❤️ 💚 😀",
    1.0: "happy pleased satisfied content glad hopeful confident relieved curious interested optimistic calm trusting comfortable reassured motivated positive good empowered smart accomplished engaged "
    "blij tevreden hoopvol zelfverzekerd opgelucht nieuwsgierig geïnteresseerd optimistisch rustig gerustgesteld positief goed vertrouwen opluchting nieuwsgierigheid "
    "content contente satisfait satisfaite heureux heureuse confiant confiante soulagé soulagée curieux curieuse intéressé intéressée optimiste rassuré rassurée positif positive bon bien soulagement curiosité espoir confiance "
    "glücklich zufrieden hoffnungsvoll zuversichtlich erleichtert neugierig interessiert optimistisch froh positiv gut erleichterung neugier hoffnung vertrauen zufriedenheit "
    "feliz satisfeito satisfeita contente esperançoso esperançosa confiante aliviado aliviada curioso curiosa interessado interessada otimista positivo positiva bom boa bem alívio curiosidade esperança confiança satisfação "
    "hope curiosity relief trust interest satisfaction confidence healthy green groen vert grün verde 🟢 🙂 😊 😌 ☺️ 👍 :) :-) ✅",
    0.0: "neutral ok okay fine indifferent calm-ish neutraal onverschillig neutre indifférent indifférente gleichgültig neutro neutra indiferente average medium gemiddeld moyen mittel regular "
    "amber yellow orange geel oranje jaune gelb amarelo laranja watch 🟡 🟠 😐 😑 🤔 :| :-|",
    -1.0: "frustrated annoyed worried anxious confused concerned disappointed unsure uncertain nervous doubtful impatient stressed sad bored overwhelmed hesitant skeptical sceptical tired unhappy dissatisfied negative bad insecure irritated lost "
    "gefrustreerd geïrriteerd bezorgd ongerust verward teleurgesteld onzeker nerveus zenuwachtig twijfelend ongeduldig gestrest verdrietig ontevreden negatief slecht gespannen bang "
    "frustré frustrée agacé agacée inquiet inquiète anxieux anxieuse confus confuse déçu déçue incertain incertaine nerveux nerveuse impatient impatiente stressé stressée triste mécontent mécontente négatif négative mauvais perdu perdue "
    "frustriert genervt besorgt ängstlich verwirrt enttäuscht unsicher nervös ungeduldig gestresst traurig unzufrieden negativ schlecht skeptisch "
    "frustrado frustrada irritado irritada preocupado preocupada ansioso ansiosa confuso confusa decepcionado decepcionada inseguro insegura nervoso nervosa impaciente estressado estressada triste insatisfeito insatisfeita negativo negativa ruim duvidoso cansado cansada "
    "frustration anxiety confusion worry doubt disappointment stress fear uncertainty sadness annoyance impatience frustratie angst twijfel teleurstelling onzekerheid verwarring inquiétude anxiété doute déception peur "
    "unsicherheit sorge zweifel enttäuschung verwirrung frustração ansiedade dúvida decepção medo preocupação incerteza confusão risk red rood rouge rot vermelho vermelha 🔴 🙁 😕 😟 😞 😣 😖 😰 😥 👎 :( :-( ❌",
    -2.0: "angry furious outraged desperate devastated hopeless enraged panicked miserable despairing boos woedend razend wanhopig radeloos paniek furieux furieuse désespéré désespérée fâché fâchée "
    "wütend zornig verzweifelt panisch hilflos furioso furiosa desesperado desesperada revoltado revoltada bravo brava raiva colère wut woede boosheid anger rage panic despair dread 😡 🤬 😠 😭 😢 😤 💔",
}  # fmt: skip
# These stand in two languages with the same sense. `calm-ish` keeps hyphened words from being split.
_PHRASES = {
    "en colere": -2.0, "very dissatisfied": -2.0, "very unsatisfied": -2.0, "dissatisfied": -1.0, "unsatisfied": -1.0, "somewhat dissatisfied": -1.0,
    "very satisfied": 2.0, "zeer tevreden": 2.0, "heel blij": 2.0, "zeer ontevreden": -2.0, "tres satisfait": 2.0, "tres insatisfait": -2.0,
    "sehr zufrieden": 2.0, "sehr unzufrieden": -2.0, "muito satisfeito": 2.0, "muito insatisfeito": -2.0,
}  # fmt: skip

BY_PHRASE = dict(_PHRASES)
"""Emotions by phrases of several words, folded."""
BY_WORD: dict[str, float] = {}
"""Emotions by the letters of a word."""
BY_SIGN: dict[str, float] = {}
"""Emotions by smileys and other signs."""
for _emotion, _listed in _WORDS.items():
    for _word in _listed.split():
        if bare(_word):
            BY_WORD.setdefault(bare(_word), _emotion)
        else:
            BY_SIGN.setdefault(_word.rstrip("\ufe0f"), _emotion)

_LISTED_VERY = "very extremely really super zeer heel erg enorm tres extremement vraiment sehr extrem ausserst muito extremamente so highly"  # fmt: skip
VERY = frozenset(_LISTED_VERY.split())
"""Words that make a feeling stronger."""
_LISTED_LESS = "slightly somewhat little mildly bit beetje enigszins licht peu legerement leicht etwas bisschen pouco levemente ligeira ligeiro ligeiramente mild"  # fmt: skip
LESS = frozenset(_LISTED_LESS.split())
"""Words that make a feeling weaker."""
_LISTED_NOT = "not no never niet geen pas non nicht kein keine nao nunca sem without zonder sans ohne less"  # fmt: skip
NOT = frozenset(_LISTED_NOT.split())
"""Words that turn what they stand before: no number is made of these."""
_LISTED_LIGHTS = "green groen vert grun verde red rood rouge rot vermelho vermelha amber yellow orange geel oranje jaune gelb amarelo laranja"
LIGHTS = frozenset(_LISTED_LIGHTS.split())
"""Colours of traffic lights."""
MARKS = {"+++": 2.0, "++": 2.0, "+": 1.0, "+/-": 0.0, "±": 0.0, "0": 0.0, "o": 0.0, "-": -1.0, "–": -1.0, "−": -1.0, "--": -2.0, "––": -2.0, "−−": -2.0, "---": -2.0}  # fmt: skip
"""Plus and minus signs."""
