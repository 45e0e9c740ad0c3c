"""Words that say nothing of what a sentence is about, and those that deny; folded, in the languages that cjtool writes."""

_LITTLE = {
    "en": """a an the this that these those it its i me my we us our you your he she they them their his her and or but if so as at by
        for from in into of off on onto out over to too up down with about after before again then than when while where which who whom
        what why how is are was were be been being am do does did done have has had having can could will would shall should may might must
        not no nor never nobody nothing none without also just very really much many more most some any all each every other another
        there here get gets got getting go goes going went one ones only own same such still yet even because during between through
        don't doesn't didn't isn't wasn't can't couldn't won't make makes made take takes taken took thing things""",
    "nl": """de het een deze dit die dat ik mij me mijn wij we ons onze je jij jou jouw u uw hij zij ze hem haar hun hen en of maar als dan dus
        aan bij door in naar met na om onder op over per te tot uit van voor tegen tijdens tussen zonder wanneer waar wat wie welke hoe waarom
        is ben bent zijn was waren wordt worden werd werden heb hebt heeft hebben had hadden kan kun kunnen kon konden wil willen zal zullen
        zou zouden moet moeten moest mag mogen doen doet deed gedaan gaan gaat ging niet geen nooit niemand niets nergens ook nog al weer wel
        zo heel erg zeer veel meer meest te er hier daar iets alles alle elk elke ander andere men zich eigen toch even omdat want toen""",
    "fr": """le la les l un une des du de d au aux ce cet cette ces c je j me m moi mon ma mes nous notre nos vous votre vos tu te t toi ton ta tes
        il elle ils elles on lui leur leurs se s son sa ses et ou mais si donc car que qu qui quoi dont quand comment pourquoi quel quelle
        a dans en par pour sur sous avec sans vers chez entre pendant apres avant depuis est sont etait etaient ete etre suis es sera ai as
        ont avais avait avoir eu fait faire fais font peut peux pouvoir doit dois devoir ne n pas plus jamais rien personne aucun aucune
        tres trop bien aussi encore meme tout toute tous toutes autre autres y ici la cela ca comme""",
    "de": """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen ich mich mir mein meine meinen wir uns unser unsere
        du dich dir dein ihr euch sie ihnen er es ihn ihm sein seine und oder aber wenn als dann so an auf aus bei bis durch fur gegen hinter in
        im ins am mit nach neben ohne uber um unter von vom vor zu zum zur zwischen wann wo was wer welche welcher wie warum ist sind war waren
        bin bist wird werden wurde wurden habe hast hat haben hatte hatten kann konnen konnte will wollen soll sollen muss mussen musste darf
        nicht kein keine keinen keiner nie niemals niemand nichts auch noch schon wieder sehr viel mehr zu da hier dort etwas alles alle jede
        jeder jedes andere anderen man sich eigen doch weil denn dass gar nur""",
}
_DENYING = {
    "en": "not no never nobody nothing none without don't doesn't didn't isn't wasn't aren't weren't can't couldn't won't hasn't haven't hadn't cannot",
    "nl": "niet geen nooit niemand niets nergens zonder",
    "fr": "pas jamais rien personne aucun aucune sans ni",
    "de": "nicht kein keine keinen keinem keiner nie niemals niemand nichts nirgends ohne",
}
LITTLE_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE.items()}
DENYING_WORDS = {language: frozenset(words.split()) for language, words in _DENYING.items()}
