"""The steps between versions, a module each with its `STEP`; being here is all that it takes. There is one version yet."""
