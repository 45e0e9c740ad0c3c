"""Pictures as diagrams of draw.io: scenes ─► `mxfile`, with every box and text as a cell that people can edit."""
