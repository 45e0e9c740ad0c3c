"""What people and other tools write above columns and before lanes, by the key that it means."""

HEADINGS = {
    "journey": "journey; customer journey; customer journey map; user journey map; journey map; mapa da jornada; mapa da jornada do cliente; mapa da jornada do usuário; carte du parcours client; klantreiskaart; customer journey karte;  user journey; journey name; journey title; map name; klantreis; naam klantreis; "
    "parcours; parcours client; nom du parcours; kundenreise; jornada; jornada do cliente; jornada do usuário; nome da jornada",
    "title": "title; map title; titel; titre; título",
    "stage": "stage; stages; phase; phases; journey stage; journey phase; stage name; phase name; stage/phase; phase/stage; milestone; "
    "milestones; fase; fases; fasen; naam fase; klantfase; étape du parcours; étape; étapes; phase du parcours; nom de l'étape; "
    "phasen; kundenphase; abschnitt; etapa; etapas; etapa/fase; fase/etapa; fase da jornada; etapa da jornada; frame; frame name; frame title; section; section name; zone; zone name; kader; sectie; cadre; rahmen; quadro",
    "stage_id": "stage id; phase id; stage-id; fase id; id fase; id étape; phasen-id; id da etapa; id da fase",
    "name": "step; steps; step name; name; substep; sub-step; substage; sub-stage; moment; moment name; activity name; task; tasks; "
    "task name; event; scene; journey step; process step; touchpoint name; step title; stap; stappen; naam stap; naam; subfase; gebeurtenis; taak; "
    "sous-étape; tâche; nom; nom du moment; évènement; schritt; schritte; prozessschritt; teilschritt; aufgabe; ereignis; passo; passos; "
    "subetapa; tarefa; nome; nome do passo; nome da etapa; momento",
    "id": "id; step id; step-id; stepid; key; moment id; touchpoint id; tp id; stap id; schritt-id; id do passo; identifiant",
    "number": "#; no; no.; nr; nr.; number; step number; step no; step #; stage number; stage no; order; sequence; seq; index; row; nummer; "
    "volgorde; volgnummer; stapnummer; n°; nº; num; numéro; ordre; lfd. nr.; reihenfolge; schrittnummer; número; ordem; position in journey",
    "does": "what does the customer do; what exactly does the customer do; what do customers do; wat doet de klant precies; que fait le client, précisément; was macht der kunde; was genau tut der kunde; o que o cliente faz; o que faz o cliente; does; what the customer does; doen; tun; faire; fazer; action; actions; activity; activities; customer action; customer actions; user action; user actions; doing; do; behaviour; "
    "behavior; behaviors; description; step description; details; what happens; customer activity; actie; acties; handeling; handelingen; "
    "activiteit; activiteiten; klantactie; klantacties; wat doet de klant; beschrijving; omschrijving; action du client; actions du client; activité; activités; que fait le client; "
    "handlung; handlungen; aktion; aktionen; aktivität; aktivitäten; kundenaktion; kundenaktionen; tätigkeit; was tut der kunde; beschreibung; ação; ações; "
    "ações do usuário; ações do cliente; atividade; atividades; o que faz; fazendo; descrição; was der kunde tut; wat de klant doet; gebruiker doet; klant doet; user does; customer does; ce que fait le client",
    "touchpoint": "what happens, and through which channel; wat gebeurt er, en via welk kanaal; que se passe-t-il, et par quel canal; was passiert, und über welchen kanal; touchpoint; touchpoints; touch point; touch points; contact point; contact points; point of contact; interaction; interactions; "
    "brand touchpoint; contactmoment; contactmomenten; contactpunt; contactpunten; point de contact; points de contact; interaction client; "
    "kontaktpunkt; kontaktpunkte; berührungspunkt; berührungspunkte; ponto de contato; pontos de contato; ponto de contacto; pontos de contacto; interação; interações",
    "channel": "channel; channels; media; medium; platform; where; contact channel; kanaal; kanalen; waar; canal; canaux; média; kanal; kanäle; medien; canais; plataforma; meio; meios",
    "devices": "device; devices; apparaat; apparaten; appareil; appareils; gerät; geräte; dispositivo; dispositivos",
    "initiator": "initiator; initiated by; who starts; initiatiefnemer; initiateur; wer beginnt; iniciador; iniciado por",
    "persona": "persona; personas; persona name; actor; actors; user; users; user type; customer; customer type; segment; customer segment; who; role; klant; klanttype; "
    "doelgroep; wie; rol; client; acteur; acteurs; utilisateur; profil; qui; kunde; kundentyp; zielgruppe; nutzer; akteur; wer; usuário; utilizador; cliente; ator; público; público-alvo; quem",
    "thinks": "what does the customer think; what does the customer think or say, in their own words; what goes through the customer's mind; what are they thinking; what the customer thinks; wat denkt de klant; wat denkt of zegt de klant, in eigen woorden; wat gaat er door de klant heen; wat de klant denkt; klant denkt; que pense le client; que pense ou que dit le client, avec ses propres mots; qu'est-ce qui lui passe par la tête; ce que pense le client; was denkt der kunde; was denkt oder sagt der kunde, in eigenen worten; was geht dem kunden durch den kopf; was der kunde denkt; o que o cliente pensa; o que pensa o cliente; thinks; pensar; penser; thinking; thought; thoughts; think; customer thoughts; user thoughts; mindset; questions; customer questions; questions and concerns; denkt; gedachte; "
    "gedachten; vragen; pense; pensée; pensées; réflexion; réflexions; gedanke; gedanken; denken; fragen; pensamento; pensamentos; pensa; pensando; perguntas; dúvidas; "
    "thoughts/feelings; thoughts and feelings; thoughts & feelings; thinking and feeling; thinking & feeling; gedachten en gevoelens; pensées et émotions; gedanken und gefühle; pensamentos e sentimentos",
    "feels": "what does the customer feel; what the customer feels; what are they feeling; how does this feel, in a few words; wat voelt de klant; wat de klant voelt; klant voelt; hoe voelt dit, in een paar woorden; que ressent le client; ce que ressent le client; quel effet cela fait-il, en quelques mots; was fühlt der kunde; was der kunde fühlt; wie fühlt sich das an, in wenigen worten; o que o cliente sente; o que sente o cliente; feels; voelen; fühlen; ressentir; sentir; feeling; feelings; feel; customer feelings; voelt; gevoel; gevoelens; ressent; ressenti; ressentis; sentiment; sentiments; fühlt; gefühl; "
    "gefühle; sentimento; sentimentos; sente; sentindo; customer experience; experience; beleving; klantbeleving; expérience; expérience client; erlebnis; kundenerlebnis; experiência; experiência do cliente",
    "emotion": "how does the customer feel; how does the customer feel, from −2 to 2; hoe voelt de klant zich; hoe voelt de klant zich, van −2 tot 2; comment se sent le client; que ressent le client, de −2 à 2; wie fühlt sich der kunde; wie fühlt sich der kunde, von −2 bis 2; como o cliente se sente; como se sente o cliente; emotion; emotions; emotional state; emotional response; emotion score; emotion level; emotional level; emotional journey; emotional curve; emotion curve; mood; "
    "sentiment score; sentiment level; satisfaction; satisfaction score; satisfaction level; experience score; experience rating; ux rating; rating; score; valence; emotion valence; emotie; emoties; stemming; emotiescore; "
    "tevredenheid; waardering; cijfer; émotion; émotions; état émotionnel; humeur; courbe émotionnelle; emotionen; stimmung; zufriedenheit; bewertung; emotionskurve; emotionaler zustand; "
    "emoção; emoções; estado emocional; humor; satisfação; pontuação; nota; curva emocional; health; status light; traffic light; stoplicht; ampel; rag; rag status; feu tricolore; farol; semáforo",
    "quote": "what does the customer say; wat zegt de klant; que dit le client; was sagt der kunde; o que o cliente diz; quote; quotes; verbatim; verbatims; customer quote; user quote; voice of the customer; voice of customer; customer voice; voc; citaat; citaten; quote klant; uitspraak; citation; "
    "citations; verbatim client; zitat; zitate; kundenstimme; o-ton; citação; citações; frase; voz do cliente",
    "expects": "what does the customer want; what does the customer need; what does the customer expect; what does the customer expect here; what the customer wants; wat wil de klant; wat verwacht de klant; wat verwacht de klant hier; wat heeft de klant nodig; wat de klant wil; que veut le client; qu'attend le client; à quoi s'attend le client ici; de quoi le client a-t-il besoin; was will der kunde; was erwartet der kunde; was erwartet der kunde hier; was braucht der kunde; o que o cliente quer; o que o cliente espera; expects; erwartet; expectation; expectations; customer expectation; customer expectations; needs; need; customer needs; user needs; wants; desires; verwacht; verwachting; verwachtingen; behoefte; "
    "behoeften; klantbehoefte; klantbehoeften; attentes; attend; attentes du client; besoin; besoins; erwartung; erwartungen; bedürfnis; bedürfnisse; kundenbedürfnisse; expectativa; expectativas; necessidade; necessidades",
    "pains": "what hurts; what goes wrong; wat gaat er mis; wat zit de klant dwars; qu'est-ce qui gêne; was stört; was stört den kunden; pain; pains; pain point; pain points; painpoint; painpoints; frustration; frustrations; barrier; barriers; problem; problems; issue; issues; challenge; challenges; friction; frictions; friction point; "
    "friction points; obstacle; obstacles; lows; cx pain points; pijn; pijnpunt; pijnpunten; knelpunt; knelpunten; frustratie; frustraties; probleem; problemen; irritatie; irritaties; drempel; drempels; irritant; irritants; point de douleur; "
    "points de douleur; point de friction; points de friction; problème; problèmes; frein; freins; points faibles; schmerzpunkt; schmerzpunkte; problempunkt; problem des kunden; probleme; hindernis; hindernisse; "
    "hürde; hürden; frustrationen; dor; dores; dores do cliente; ponto de dor; pontos de dor; problema; problemas; atrito; atritos; frustração; frustrações; obstáculo; obstáculos; dificuldade; dificuldades; barreiras",
    "gains": "gain; gains; delight; delights; highlight; highlights; positive; positives; high points; highs; what works; what works well; joys; pluspunt; pluspunten; hoogtepunt; hoogtepunten; wat gaat goed; point fort; "
    "points forts; points positifs; ravissement; höhepunkt; höhepunkte; positives; stärken; ganho; ganhos; pontos positivos; pontos fortes; alegrias",
    "opportunities": "how could we do better; how could we do better here; what could we do better; hoe maken we het beter; hoe maken we het hier beter; wat kan beter; comment faire mieux; comment faire mieux ici; wie machen wir es besser; wie machen wir es hier besser; opportunity; opportunities; improvement; improvements; improvement opportunity; improvement opportunities; opportunities for improvement; idea; ideas; solution; solutions; recommendation; recommendations; how might we; hmw; "
    "kans; kansen; verbetering; verbeteringen; verbeterkans; verbeterkansen; verbeterpunt; verbeterpunten; idee; ideeën; oplossing; oplossingen; opportunité; opportunités; amélioration; améliorations; axes d'amélioration; pistes d'amélioration; idée; idées; "
    "solution proposée; chance; chancen; verbesserung; verbesserungen; verbesserungspotenzial; potenzial; potenziale; ideen; lösung; lösungen; oportunidade; oportunidades; oportunidades de melhoria; melhoria; melhorias; ideia; ideias; solução; soluções",
    "metrics": "how can we tell that it goes well; waaraan merken we dat het goed gaat; à quoi voit-on que tout va bien; woran merken wir, dass es gut läuft; metric; metrics; kpi; kpis; kpi's; measure; measures; measurement; success metric; success metrics; key metrics; indicator; indicators; meetwaarde; meetwaarden; indicateur; indicateurs; mesure; mesures; "
    "kennzahl; kennzahlen; messgröße; messgrößen; métrica; métricas; indicador; indicadores",
    "owner": "who answers for this; who is responsible; wie is verantwoordelijk; qui en répond; qui est responsable; wer ist zuständig; wer ist verantwortlich; owner; owners; responsible; responsible team; responsibility; team; teams; department; departments; teams involved; team involved; internal owner; process owner; accountable; eigenaar; verantwoordelijke; verantwoordelijk; "
    "afdeling; afdelingen; responsable; responsables; équipe; équipes; service responsable; département; propriétaire; verantwortlich; verantwortliche; verantwortlicher; zuständig; zuständigkeit; abteilung; abteilungen; "
    "responsável; responsáveis; dono; equipe; equipes; equipa; área; área responsável; departamento",
    "goal": "what does the customer ask here; wat vraagt de klant zich hier af; quelle question le client se pose-t-il; was fragt sich der kunde hier; goal; goals; customer goal; customer goals; user goal; user goals; objective; objectives; customer objective; jtbd; job to be done; jobs to be done; doel; doelen; klantdoel; klantvraag; doel klant; objectif; objectifs; "
    "objectif du client; but; buts; ziel; ziele; kundenziel; kundenziele; objetivo; objetivos; objetivo do cliente; meta; metas",
    "duration": "duration; time; timeline; time frame; timeframe; timing; time spent; how long; when; duur; doorlooptijd; tijd; tijdsduur; looptijd; durée; temps; calendrier; dauer; zeit; zeitraum; duração; tempo; prazo",
    "wait": "how long does the customer wait; hoe lang wacht de klant; combien de temps le client attend-il; wie lange wartet der kunde; wait; waiting; waiting time; wait time; wachttijd; wacht; temps d'attente; délai d'attente; wartezeit; wartet; espera; tempo de espera",
    "response_time": "response time; reply time; sla; reactietijd; antwoordtijd; délai de réponse; temps de réponse; antwortzeit; reaktionszeit; tempo de resposta",
    "update": "update while waiting; tussenbericht; information pendant l'attente; zwischenstand",
    "frequency": "frequency; how often; frequentie; hoe vaak; fréquence; häufigkeit; frequência",
    "frontstage": "what do our people do in sight of the customer; wat doen onze mensen in het zicht van de klant; que font nos équipes sous les yeux du client; was tun unsere leute vor den augen des kunden; frontstage; in sight of the customer; front stage; frontstage actions; front-stage; frontline; front office; employee actions; onstage; staff actions; voor de schermen; medewerkersacties; avant-scène; en avant-scène; devant le client; vor den kulissen; frontstage-aktionen; linha de frente; ações de frente; palco",
    "backstage": "what has to happen that the customer does not see; wat moet er gebeuren dat de klant niet ziet; que faut-il faire que le client ne voit pas; was muss geschehen, das der kunde nicht sieht; backstage; back stage; backstage actions; back-stage; back office; backoffice; behind the scenes; internal process; internal processes; internal actions; achter de schermen; interne processen; coulisses; en coulisses; arrière-scène; "
    "processus internes; system actions; behind-the-scenes action; behind-the-scenes actions; hinter den kulissen; hintergrundprozesse; interne prozesse; bastidores; processos internos; ações internas",
    "systems": "which systems does this take; welke systemen zijn hiervoor nodig; quels systèmes faut-il; welche systeme braucht es dafür; system; systems; support process; support processes; supporting systems; technology; technologies; tools; tool; it systems; software; systeem; systemen; ondersteunende processen; ondersteuning; système; systèmes; outils; outil; processus de support; technologie; systeme; "
    "unterstützende prozesse; werkzeuge; it-systeme; sistema; sistemas; ferramenta; ferramentas; tecnologia; processos de suporte; processos de apoio",
    "evidence": "what does the customer see; what does the customer see, hear or hold here; wat ziet de klant; wat ziet, hoort of krijgt de klant hier in handen; que voit le client; que voit, entend ou reçoit le client ici; was sieht der kunde; was sieht, hört oder bekommt der kunde hier; evidence; what the customer sees; ce que le client voit; was der kunde sieht; physical evidence; tangibles; props; artefacts; artifacts; fysiek bewijs; tastbaar bewijs; wat de klant ziet; preuve matérielle; preuves matérielles; preuves; physische belege; belege; evidência física; evidências; evidências físicas",
    "moment_of_truth": "moment of truth; moments of truth; mot; moment that matters; moments that matter; key moment; critical moment; critical; moment van de waarheid; beslissend moment; moment de vérité; moments de vérité; moment clé; "
    "moment der wahrheit; momente der wahrheit; schlüsselmoment; momento da verdade; momentos da verdade; momento crítico; momento-chave",
    "optional": "optional; optioneel; facultatif; optionnel; opcional",
    "unavoidable": "unavoidable; onvermijdelijk; inévitable; unvermeidbar; inevitável",
    "promises": "which promise is at stake here; om welke belofte gaat het hier; quelle promesse est en jeu ici; um welches versprechen geht es hier; promise; promises; brand promise; brand promises; belofte; beloften; merkbelofte; klantbelofte; promesse; promesses; promesse de marque; versprechen; kundenversprechen; markenversprechen; promessa; promessas; promessa da marca",
    "tone": "how do we sound here; hoe klinken we hier; quel ton prenons-nous ici; wie klingen wir hier; tone; tone of voice; toon; ton; tonalité; tonalität; tom; tom de voz",
    "handover": "handover; hand-over; handoff; hand-off; overdracht; transmission; passage de relais; übergabe; transferência",
    "feedback": "what do we ask the customer, and who follows up; wat vragen we de klant, en wie volgt het op; que demandons-nous au client, et qui y donne suite; was fragen wir den kunden, und wer kümmert sich darum; feedback; survey question; feedback question; terugkoppeling; retour client; rückmeldung",
    "sources": "source; sources; data source; data sources; research; insight source; based on; bron; bronnen; onderzoek; quelle; quellen; fonte; fontes; pesquisa",
    "fee": "fee; price; customer pays; cost to customer; klant betaalt; prijs; le client paie; prix; tarif; kunde zahlt; preis; gebühr; preço; tarifa",
    "intensity": "intensity; intensiteit; intensité; intensität; intensidade",
    "phase": "lifecycle phase; lifecycle stage; lifecycle; funnel stage; funnel; levensfase; phase du cycle de vie; lebensphase; lebenszyklusphase; fase do ciclo de vida; funil",
    "severity": "severity; pain severity; pain point severity; pain level; ernst; ernst pijnpunt; gravité; sévérité; schwere; schweregrad; gravidade; severidade",
    "share": "share of customers; customers affected; affected; % affected; aandeel klanten; part des clients; anteil der kunden; percentual de clientes",
    "impact": "impact; customer impact; opportunity impact; benefit; effect; effet; wirkung; auswirkung; impacto; benefício",
    "effort": "effort; opportunity effort; inspanning; moeite; aufwand; esforço",
    "value": "current value; metric value; kpi value; actual; baseline value; huidige waarde; valeur actuelle; istwert; ist-wert; aktueller wert; valor atual; valor",
    "target": "target; target value; kpi target; streefwaarde; doelwaarde; valeur cible; cible; zielwert; sollwert; valor alvo; alvo",
    "trigger": "trigger; starting point; aanleiding; déclencheur; auslöser; anlass; gatilho",
    "outcome": "outcome; end point; uitkomst; resultaat; résultat; ergebnis; resultado",
    "summary": "summary; scenario; context; overview; samenvatting; scénario; résumé; contexte; zusammenfassung; szenario; kontext; cenário; resumo; contexto",
    "sponsor": "sponsor; opdrachtgever; commanditaire; auftraggeber; patrocinador",
    "version": "version; versie; versão",
    "next": "next; next step; volgende; volgende stap; suite; suivant; étape suivante; weiter mit; nächster schritt; próximo; próximo passo",
    "after": "after; after all of; na; pas na; après; nach; erst nach; depois de",
    "image": "image; picture; screenshot; afbeelding; foto; image de l'étape; bild; imagem",
    "note": "text; content; note; sticky; sticky note; sticky notes; sticky text; card; tekst; inhoud; notitie; texte; contenu; inhalt; notiz; texto; conteúdo; nota adesiva",
    "colour": "colour; color; background; background colour; bg color; bg colour; fill colour; note colour; achtergrond; achtergrondkleur; kleur van het geeltje; arrière-plan; couleur de fond; hintergrund; hintergrundfarbe; cor de fundo; sticky color; sticky colour; note color; fill; fill color; background color; kleur; couleur; farbe; cor",
    "tags": "tag; tags; label; labels; category; etiket; étiquette; étiquettes; schlagwort; schlagworte; etiqueta; etiquetas; categorie; catégorie; kategorie; categoria",
    "x": "x; position x; x position; pos x; left; x-position",
    "y": "y; position y; y position; pos y; top; y-position",
    "position": "position; positie; posição; coordinates",
}  # fmt: skip
"""By key, in English, Dutch, French, German and Portuguese; beside these stand the format's own words for its keys."""

NAMED_METRICS = (
    "nps; csat; ces; net promoter score; customer effort score; conversion; conversion rate; churn; churn rate; bounce rate; drop-off; drop-off rate; "
    "completion rate; conversie; conversieratio; taux de conversion; taux de rebond; konversionsrate; abbruchrate; taxa de conversão"
)
"""Metrics that have columns of their own: numbers under these headings are readings of them."""

ON_BOARDS = {
    "stage": "area; area name; board; board name; column; column name; swimlane; group; gebied; vlak; bord; kolom; groep; zone; tableau; colonne; groupe; bereich; brett; spalte; gruppe; área; quadro; coluna; grupo",
    "author": "author; created by; creator; last modified by; modified by; auteur; gemaakt door; maker; créé par; autor; erstellt von; ersteller; criado por",
    "type": "type; widget type; item type; soort; typ; tipo; id; widget id; item id; width; height; w; h; z; z-index; shape; locked; parent; parent id; link; url; "
    "created; created at; updated; updated at; last modified; modified; breedte; hoogte; largeur; hauteur; breite; höhe; vorm; forme; form; rotation; font size",
}
"""What headings mean above sticky notes alone: where a note lies, who wrote it, and what the board says of it for itself."""

WHOSE = (
    "customer", "customers", "customer's", "client", "clients", "user", "users", "user's", "klant", "klanten", "van de klant",
    "du client", "des clients", "de l'utilisateur", "des kunden", "der kunden", "kunden", "do cliente", "do usuário", "do utilizador",
    "dos clientes", "key", "main", "top", "primary", "potential", "possible", "identified", "current", "the", "their", "de", "het", "les", "le", "la", "l'", "die", "der", "das", "os", "as", "o", "a", "belangrijkste",
    "principaux", "principales", "principais", "wichtigste",
)  # fmt: skip
"""What headings say besides what they are."""

_LISTED_NO_STAGES = (
    "attribute attributes description descriptions detail details value values example examples field meaning definition notes note "
    "comment comments information info explanation purpose question item items answer data content rationale example(s) "
    "beschrijving omschrijving toelichting voorbeeld waarde uitleg opmerking opmerkingen antwoord description exemple exemples valeur explication "
    "commentaire commentaires remarque remarques beschreibung beispiel beispiele wert erklärung bemerkung anmerkung antwort descrição exemplo "
    "exemplos valor explicação comentário comentários observação observações detalhes resposta output metric status "
    "invulling inhoud contenu inhalt ausprägung conteúdo"
)  # fmt: skip
NO_STAGES = frozenset(_LISTED_NO_STAGES.split())
"""Headings that stand above what explains, and are no stage of a journey."""

_LISTED_TOTALS = "total totals subtotal average mean sum totaal gemiddelde totaux moyenne somme gesamt summe durchschnitt mittelwert média soma"  # fmt: skip
TOTALS = frozenset(_LISTED_TOTALS.split())
"""What rows begin with that add up the others."""
