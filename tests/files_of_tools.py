"""Files as other tools give them, for a page that imports each: one journey after another, small enough to read."""

from pathlib import Path

import xlsxwriter

_BOARD = """\
Text,Color,Tags,Frame,Position
Walks in,light_yellow,,Arrive,"10, 20"
Takes a number,light_yellow,,Arrive,"60, 20"
No place to sit,pink,,Arrive,"62, 80"
Signs the form,light_yellow,,Sign,"110, 20"
The pen does not work,pink,,Sign,"110, 90"
Give it on a tablet,light_green,,Sign,"120, 140"
"""
_COLOURS = """\
colours:
  light_yellow: step
  pink: pains
  light_green: opportunities
"""
_UXPRESSIA = """\
Stage;Process;Inner voice;Experience;Weak spots
Before;Reads the letter;What do they want of me?;2;Six pages
Before;Looks for the papers;Where did I put them?;1;
At the desk;Hands them over;That was quick;5;
"""
_COLUMNS = """\
Process: step
Inner voice: thinks
Experience: emotion
Weak spots: pains
"""
_MERMAID = """\
journey
    title I move house
    section Pack
      Order boxes: 4: Me
      Pack at night: 2: Me
    section Move
      Wait for the van: 1: Me, Mover
      Sleep there: 5: Me
"""
_CJML = """\
<?xml version="1.0" encoding="UTF-8"?>
<CJML version="2.0">
  <actualJourney>
    <journeyID>new-passport</journeyID>
    <actors>
      <endUser actorID="ann"><actorName>Ann</actorName></endUser>
      <serviceProvider actorID="desk"><companyName>City desk</companyName></serviceProvider>
    </actors>
    <touchpoints>
      <actualCommunicationPoint>
        <touchpointID>TP1</touchpointID>
        <initiator><refersTo actorIDref="ann"/><initiatorLabel>Asks for a passport</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="desk"/><receiverLabel>Request noted</receiverLabel></receiver>
        <channel><channelName>Web</channelName></channel>
      </actualCommunicationPoint>
      <actualCommunicationPoint>
        <touchpointID>TP2</touchpointID>
        <initiator><refersTo actorIDref="counter"/><initiatorLabel>Says it is ready</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="ann"/><receiverLabel>Reads the message</receiverLabel></receiver>
        <channel><channelName>SMS</channelName></channel>
      </actualCommunicationPoint>
    </touchpoints>
  </actualJourney>
</CJML>
"""
_LANES = (
    ("Phase", "Look for help", "", "Get help"),
    ("Step", "Searches the site", "Calls", "Is called back"),
    ("Feeling (1–5)", 2, 1, 4),
    ("Channel", "Website", "Phone", "Phone"),
    ("Pain points", "No number to be found", "25 minutes on hold", ""),
    ("Opportunities", "Show the number", "", ""),
    ("Weather", "", "rain", ""),
)


def make(folder: Path) -> None:
    """Write the files of each tool below a folder."""
    written = {
        "board.csv": _BOARD, "colours.yaml": _COLOURS, "uxpressia.csv": _UXPRESSIA, "columns.yaml": _COLUMNS,
        "moving.mmd": _MERMAID, "passport.xml": _CJML,
    }  # fmt: skip
    for name, text in written.items():
        (folder / name).write_text(text, "utf-8")
    with xlsxwriter.Workbook(str(folder / "workshop.xlsx")) as book:
        sheet = book.add_worksheet("Map")
        sheet.write("B2", "My machine is broken")
        for down, row in enumerate(_LANES):
            for across, cell in enumerate(row):
                sheet.write(3 + down, 1 + across, cell)
        sheet.merge_range("C4:D4", "Look for help")
