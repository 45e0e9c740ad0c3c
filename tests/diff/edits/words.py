"""What an author adds, in the language of a project."""

import random

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "step": ("Signs with a finger on a screen", "Is asked for the same number twice", "Leaves a spare key next door"),
        "stage": ("Keep the paperwork somewhere", "Tell the neighbours about it"),
        "pain": ("The small print stands on another page", "Nobody wears a badge", "Music drowns out the voices"),
        "opportunity": ("Print a plain card for every drawer", "Hang a clock beside the door"),
        "promise": ("No question is ever silly", "We walk with you to the door"),
        "touchpoint": ("Poster beside the lift", "Leaflet rack"),
        "persona": ("Wilhelmina, 71", "Zachary, 18"),
        "journey": ("I move abroad for a year", "I lend my keys to a cousin"),
        "more": ("again", "at last", "today"),
        "clause": ("as far as anybody knows", "whatever the weather", "more or less"),
    },
    "nl": {
        "step": ("Zet een handtekening op een scherm", "Moet twee keer hetzelfde nummer geven", "Hangt een sleutel bij de buren"),
        "stage": ("Papieren ergens bewaren", "Buren erover vertellen"),
        "pain": ("Kleine lettertjes staan op een andere pagina", "Niemand draagt een naamkaartje", "Muziek overstemt alles"),
        "opportunity": ("Druk een kaartje voor elke la", "Hang een klok naast de deur"),
        "promise": ("Geen vraag is dom", "We lopen mee tot de deur"),
        "touchpoint": ("Poster naast de lift", "Folderrek"),
        "persona": ("Wilhelmina, 71", "Zacharias, 18"),
        "journey": ("Ik ga een jaar naar het buitenland", "Ik leen mijn sleutels uit"),
        "more": ("opnieuw", "eindelijk", "vandaag"),
        "clause": ("voor zover iemand weet", "wat voor weer het ook is", "min of meer"),
    },
    "fr": {
        "step": ("Signe du doigt sur une tablette", "Donne deux fois le même numéro", "Laisse un double chez le voisin"),
        "stage": ("Ranger les papiers quelque part", "En parler aux voisins"),
        "pain": ("Les petits caractères sont ailleurs", "Personne ne porte de badge", "La musique couvre les voix"),
        "opportunity": ("Imprimer une fiche par tiroir", "Accrocher une horloge près de la porte"),
        "promise": ("Aucune question n’est bête", "Nous vous raccompagnons"),
        "touchpoint": ("Affiche à côté de l’ascenseur", "Présentoir"),
        "persona": ("Wilhelmine, 71", "Zacharie, 18"),
        "journey": ("Je pars un an à l’étranger", "Je prête mes clés"),
        "more": ("encore", "enfin", "ce jour"),
        "clause": ("pour autant que l’on sache", "par tous les temps", "plus ou moins"),
    },
    "de": {
        "step": ("Unterschreibt mit dem Finger auf Glas", "Nennt zweimal dieselbe Nummer", "Hängt einen Zweitschlüssel nebenan auf"),
        "stage": ("Papiere irgendwo abheften", "Nachbarn davon erzählen"),
        "pain": ("Kleingedrucktes steht auf einer anderen Seite", "Niemand trägt ein Namensschild", "Musik übertönt alles"),
        "opportunity": ("Für jede Schublade eine Karte drucken", "Eine Uhr neben die Tür hängen"),
        "promise": ("Keine Frage ist dumm", "Wir gehen mit bis vor die Tür"),
        "touchpoint": ("Plakat neben dem Aufzug", "Prospektständer"),
        "persona": ("Wilhelmine, 71", "Zacharias, 18"),
        "journey": ("Ich gehe ein Jahr ins Ausland", "Ich verleihe meine Schlüssel"),
        "more": ("erneut", "endlich", "heute"),
        "clause": ("soweit man weiß", "bei jedem Wetter", "mehr oder weniger"),
    },
    "ru": {
        "step": ("Расписывается пальцем на экране", "Дважды называет один и тот же номер", "Оставляет ключ соседям"),
        "stage": ("Сложить бумаги в папку", "Рассказать соседям"),
        "pain": ("Мелкий шрифт на другой странице", "Ни у кого нет бейджа", "Музыка заглушает голоса"),
        "opportunity": ("Напечатать карточку для каждого ящика", "Повесить часы у двери"),
        "promise": ("Глупых вопросов не бывает", "Мы проводим до двери"),
        "touchpoint": ("Плакат у лифта", "Стойка с буклетами"),
        "persona": ("Вильгельмина, 71", "Захар, 18"),
        "journey": ("Я уезжаю на год за границу", "Я одалживаю ключи брату"),
        "more": ("снова", "наконец", "сегодня"),
        "clause": ("насколько известно", "в любую погоду", "более или менее"),
    },
    "zh": {
        "step": ("用手指在屏幕上签名", "同一个号码要报两遍", "把备用钥匙放在邻居家"),
        "stage": ("把文件收好", "告诉邻居"),
        "pain": ("细则写在另一页", "没有人戴胸牌", "音乐盖过了说话声"),
        "opportunity": ("每个抽屉印一张卡片", "门边挂一个时钟"),
        "promise": ("没有愚蠢的问题", "我们送您到门口"),
        "touchpoint": ("电梯旁的海报", "宣传册架"),
        "persona": ("王奶奶,71", "小赵,18"),
        "journey": ("我出国一年", "我把钥匙借给表弟"),
        "more": ("再次", "终于", "今天"),
        "clause": ("据大家所知", "风雨无阻", "多多少少"),
    },
}  # fmt: skip


def words(rng: random.Random, language: str, what: str) -> str:
    """Something that a project does not say yet."""
    return rng.choice(WORDS[language][what])


def retyped(rng: random.Random, text: str) -> str:
    """A text with a slip of the keyboard: a character twice, or two the other way round."""
    places = [
        at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha() and text[at] != text[at + 1]
    ]
    if not places:
        return text + text[-1]
    at = rng.choice(places)
    if rng.random() < 0.5:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def punctuated(rng: random.Random, text: str) -> str:
    """A text with another sign at its end, or in it."""
    return text[:-1] if text[-1] in ".?!…。" else text + rng.choice([".", "!", " …"])


def reworded(rng: random.Random, language: str, text: str) -> str:
    """A text with more words, most of which are those that it had."""
    more = words(rng, language, "more")
    if language == "zh":
        return more + text if rng.random() < 0.5 else text + more
    return f"{text} {more}"


def renamed(rng: random.Random, language: str, name: str) -> str:
    """Another name, most of which is the old one: a word more, or one less."""
    listed = list(name) if language == "zh" else name.split()
    if len(listed) < (6 if language == "zh" else 4) or rng.random() < 0.5:
        return reworded(rng, language, name)
    return "".join(listed[:-1]) if language == "zh" else " ".join(listed[:-1]).rstrip(" ,;:–")


def rewritten(rng: random.Random, language: str, text: str) -> str:
    """A text with its halves the other way round and a clause between them: as much of it as an author keeps."""
    clause = words(rng, language, "clause")
    if language == "zh":
        half = len(text) // 2
        return f"{text[half:]},{clause},{text[:half]}"
    listed = text.split()
    half = len(listed) // 2
    return " ".join([*listed[half:], "–", clause, "–", *listed[:half]])
