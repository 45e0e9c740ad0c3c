"""What spreadsheets show in a cell whose formula failed, in the languages in which they do."""

_SHOWN = """
#REF! #N/A #N/A! #NAME? #DIV/0! #VALUE! #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #BUSY!
#VERW! #N/B #NAAM? #DEEL/0! #WAARDE! #GETAL! #LEEG! #OVERLOOP!
#BEZUG! #NV #WERT! #ZAHL! #ÜBERLAUF!
#NOM? #VALEUR! #NOMBRE! #NUL! #PROPAGATION!
#NOME? #VALOR! #NÚM! #DESPEJAR! #N/D #¡REF! #¿NOMBRE? #¡DIV/0! #¡VALOR! #¡NUM! #¡NULO!
Err:502 Err:504 Err:508 Err:509 Err:522 Err:523 Err:524
"""
ERRORS = frozenset(_SHOWN.split())
